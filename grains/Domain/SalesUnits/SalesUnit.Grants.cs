using System.Collections.Immutable;

namespace Ecosystem.Domain.SalesUnits;

using Decided = Decision<SalesUnitAnswer, SalesUnitEvent>;

/// <summary>Legs, grants, delegation, plugins (SU-11, SU-12, SU-15, SU-16, SU-18).</summary>
public sealed partial class SalesUnit
{
    /// <summary>What the ids of grants begin with that every unit has from the start.</summary>
    private const string StandingPrefix = "gr_standing-";

    internal const string Names = "1 to 72 letters, digits, '-', '_', '.' or ':'";

    /// <summary>Most grants, and most places, of one unit.</summary>
    public const int GrantsMax = 10_000;

    private static Decided Decide(SalesUnitState state, ChangeLeg change)
    {
        if (!Enum.IsDefined(change.Kind)) return Refuse(SalesUnitRefusals.OutOfRange("kind", "dataView or tool"));
        if (!IsName(change.Name)) return Refuse(SalesUnitRefusals.OutOfRange("name", Names));
        var legs = change.Kind == LegKind.DataView ? state.DataViews : state.Tools;
        if (legs.Contains(change.Name) == change.Available) return new(new UnitAccepted(0));
        return new(new UnitAccepted(1), [change.Available ? new LegsChanged(change.Kind, [change.Name], []) : new LegsChanged(change.Kind, [], [change.Name])]);
    }

    /// <summary>SU-12: an allow needs all three legs; a deny needs none.</summary>
    private static Decided Decide(SalesUnitState state, GivePermission give, DateTimeOffset now)
    {
        var grant = give.Grant;
        if (state.PolicyOf(give.Policy) is not { } policy) return Refuse(SalesUnitRefusals.PolicyUnknown(give.Policy));
        if (!Enum.IsDefined(grant.Effect)) return Refuse(SalesUnitRefusals.OutOfRange("effect", "allow or deny"));
        if (grant.Grantee is not null && !IsName(grant.Grantee)) return Refuse(SalesUnitRefusals.OutOfRange("grantee", Names));
        if (InvalidReach(state, grant.Target, grant.ExpiresAt, grant.AmountMax, now) is { } invalid) return Refuse(invalid);
        if (!policy.Limits.ContainsKey(grant.Permission)) return Refuse(SalesUnitRefusals.PermissionUnknown(grant.Permission, policy.Version));
        if (grant.Effect == GrantEffect.Allow && GrantBook.MissingLeg(state, grant) is { } missing) return Refuse(SalesUnitRefusals.LegMissing(missing));
        if (state.Grants.Count >= GrantsMax) return Refuse(SalesUnitRefusals.OutOfRange("grants", $"at most {GrantsMax} of one unit; revoke some first"));
        var given = grant.Effect == GrantEffect.Deny ? grant with { DataView = "", Tool = "", AmountMax = null } : grant;
        return new(new GrantAnswer(given.Id), [new PermissionsGiven([given with { DelegatedFrom = null, Hops = 0 }], give.By)]);
    }

    private static Decided Decide(SalesUnitState state, RevokeGrant revoke) => state.Grants.ContainsKey(revoke.Grant)
        ? new(new UnitAccepted(1), [new GrantRevoked(revoke.Grant, revoke.By)])
        : Refuse(SalesUnitRefusals.GrantUnknown(revoke.Grant));

    /// <summary>SU-16: within the delegator's own rights, for a time, and never past two hops.</summary>
    private static Decided Decide(SalesUnitState state, DelegateGrant pass, DateTimeOffset now)
    {
        if (state.PolicyOf(pass.Policy) is not { Grants: { } rules }) return Refuse(SalesUnitRefusals.PolicyUnknown(pass.Policy));
        if (!IsName(pass.To)) return Refuse(SalesUnitRefusals.OutOfRange("to", Names));
        if (InvalidReach(state, pass.Target, pass.ExpiresAt, pass.AmountMax, now) is { } invalid) return Refuse(invalid);
        if (!state.Grants.TryGetValue(pass.From, out var from) || (from.Grantee is not null && from.Grantee != pass.By)) return Refuse(SalesUnitRefusals.GrantUnknown(pass.From));
        if (BeyondRights(state, pass, from, rules, now) is { } why) return Refuse(SalesUnitRefusals.BeyondRights(why));
        var grant = new PermissionGrant(
            pass.Id, from.Permission, from.DataView, from.Tool, pass.Target, GrantEffect.Allow, pass.To, pass.ExpiresAt, pass.AmountMax ?? from.AmountMax, from.Id, from.Hops + 1);
        return new(new GrantAnswer(grant.Id), [new PermissionsGiven([grant], pass.By)]);
    }

    private static string? BeyondRights(SalesUnitState state, DelegateGrant pass, PermissionGrant from, GrantPolicy rules, DateTimeOffset now)
    {
        var delegates = new Permission(from.Permission.Area, "delegate");
        if (from.Effect == GrantEffect.Deny) return $"{from.Id} keeps a permission away; there is nothing to pass on";
        if (pass.To == pass.By) return "a permission cannot be delegated to oneself";
        if (from.Hops >= rules.HopsMax) return $"{from.Id} was passed on {from.Hops} times already, the most there may be";
        if (!GrantBook.Reaches(state, from.Target, pass.Target)) return $"{from.Id} reaches {GrantBook.Named(from.Target)}, not {GrantBook.Named(pass.Target)}";
        if (pass.ExpiresAt > from.ExpiresAt) return $"{from.Id} ends at {from.ExpiresAt:O}; what is passed on cannot outlive it";
        if (pass.ExpiresAt > now.AddDays(rules.DelegationDaysMax)) return $"a delegation lives for at most {rules.DelegationDaysMax} days";
        if (from.AmountMax is { } most && (pass.AmountMax ?? most) > most) return $"{from.Id} allows {most} per decision";
        var ruling = GrantBook.Rule(state, from.Permission, pass.Target, pass.By, now);
        if (!ruling.Passed) return ruling.Detail;
        return GrantBook.Rule(state, delegates, pass.Target, pass.By, now) is { Passed: false } without ? without.Detail : null;
    }

    private static Refusal? InvalidReach(SalesUnitState state, Target target, DateTimeOffset? expiresAt, long? amountMax, DateTimeOffset now)
    {
        if (InvalidTarget(target) is { } invalid) return invalid;
        if (expiresAt <= now) return SalesUnitRefusals.OutOfRange("expiresAt", "later than now");
        if (amountMax is < 0 or > Money.MinorUnitsMax) return SalesUnitRefusals.OutOfRange("amountMax", $"0 to {Money.MinorUnitsMax} minor units");
        return Unplaced(state, target);
    }

    private static Refusal? InvalidTarget(Target target)
    {
        if (!Enum.IsDefined(target.Kind)) return SalesUnitRefusals.OutOfRange("target.kind", "unit, customer, project or touchpoint");
        return target.Id.Length > TargetIdLengthMax || (target.Kind == TargetKind.Unit) != (target.Id.Length == 0)
            ? SalesUnitRefusals.OutOfRange("target.id", $"empty for the unit itself, else 1 to {TargetIdLengthMax} characters")
            : null;
    }

    /// <summary>SU-18: were the caller to say where a project belongs, leaving it out would dodge a deny above it.</summary>
    private static Refusal? Unplaced(SalesUnitState state, Target target) =>
        target.Kind is TargetKind.Project or TargetKind.Touchpoint && !state.Places.ContainsKey(GrantBook.PlaceKey(target)) ? SalesUnitRefusals.TargetUnplaced(target) : null;

    private static Decided Decide(SalesUnitState state, PlaceTarget command)
    {
        var place = command.Place;
        if (InvalidTarget(place.Target) is { } invalid) return Refuse(invalid);
        if (place.Target.Kind is not (TargetKind.Project or TargetKind.Touchpoint)) return Refuse(SalesUnitRefusals.OutOfRange("target.kind", "project or touchpoint: only they have a place"));
        if ((place.Customer is { } customer && !IsName(customer)) || (place.Project is { } project && (place.Target.Kind == TargetKind.Project || !IsName(project))))
            return Refuse(SalesUnitRefusals.OutOfRange("place", $"a customer, and for a touchpoint a project, of {Names}"));
        if (place.Project is { } within && Unplaced(state, new(TargetKind.Project, within)) is { } unknown) return Refuse(unknown);
        if (state.Places.Count >= GrantsMax) return Refuse(SalesUnitRefusals.OutOfRange("places", $"at most {GrantsMax} of one unit"));
        return state.Places.GetValueOrDefault(GrantBook.PlaceKey(place.Target)) == place
            ? new(new UnitAccepted(0))
            : new(new UnitAccepted(1), [new TargetPlaced(place)]);
    }

    private static Decided Decide(SalesUnitState state, RecordPlugin record)
    {
        if (!IsName(record.Plugin)) return Refuse(SalesUnitRefusals.OutOfRange("plugin", Names));
        var known = state.Plugins.TryGetValue(record.Plugin, out var until) ? until : (DateTimeOffset?)null;
        return known == record.ValidUntil ? new(new UnitAccepted(0)) : new(new UnitAccepted(1), [new PluginRecorded(record.Plugin, record.ValidUntil)]);
    }

    /// <summary>What every unit has from the start, where it is not there yet: the legs, then the grants that stand on them.</summary>
    private static IEnumerable<SalesUnitEvent> Standing(SalesUnitState state, Policy policy)
    {
        if (policy.Grants is not { } rules) yield break;
        ImmutableArray<PermissionGrant> missing =
        [
            .. rules.Standing.Select(one => new PermissionGrant(
                    new($"{StandingPrefix}{one.Permission.Area}-{one.Permission.Verb}"), one.Permission, one.DataView, one.Tool, new(TargetKind.Unit, ""), GrantEffect.Allow, null, null, null, null, 0))
                .Where(grant => !state.Given.Contains(grant.Id)),
        ];
        if (missing.IsEmpty) yield break;
        yield return new LegsChanged(LegKind.DataView, [.. missing.Select(grant => grant.DataView).Distinct().Where(name => !state.DataViews.Contains(name))], []);
        yield return new LegsChanged(LegKind.Tool, [.. missing.Select(grant => grant.Tool).Distinct().Where(name => !state.Tools.Contains(name))], []);
        yield return new PermissionsGiven(missing, $"policy:{policy.Version}");
    }

    private static SalesUnitState ApplyGrants(SalesUnitState state, SalesUnitEvent happened) => happened switch
    {
        LegsChanged { Kind: LegKind.DataView } e => state with { DataViews = state.DataViews.Union(e.Available).Except(e.Gone) },
        LegsChanged e => state with { Tools = state.Tools.Union(e.Available).Except(e.Gone) },
        PermissionsGiven e => state with
        {
            GrantTable = state.GrantTable.With(e.Grants),
            Given = state.Given.Union(e.Grants.Where(grant => grant.Id.Value.StartsWith(StandingPrefix, StringComparison.Ordinal)).Select(grant => grant.Id)),
        },
        GrantRevoked e => state with { GrantTable = state.GrantTable.Without(e.Grant) },
        TargetPlaced e => state with { Places = state.Places.SetItem(GrantBook.PlaceKey(e.Place.Target), e.Place) },
        PluginRecorded { ValidUntil: { } until } e => state with { Plugins = state.Plugins.SetItem(e.Plugin, until) },
        PluginRecorded e => state with { Plugins = state.Plugins.Remove(e.Plugin) },
        _ => ApplyPeriods(state, happened),
    };

    /// <summary>Whether a text may name a data view, a tool, a plugin or a person.</summary>
    internal static bool IsName(string? name) => name is { Length: > 0 and <= TargetIdLengthMax } && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or ':');
}
