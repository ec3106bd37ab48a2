using System.Collections.Immutable;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>What the grants of a unit say about one request (SU-13).</summary>
/// <param name="Passed">Whether an active grant allows it and none denies it.</param>
/// <param name="Grant">The grant that decided, or null when there is none.</param>
public sealed record GrantRuling(bool Passed, PermissionGrant? Grant, string Detail);

/// <summary>Reads a unit's grants: how each stands, what it reaches, which of them decides (SU-11 to SU-13).</summary>
public static class GrantBook
{
    /// <summary>How a grant stands at a moment.</summary>
    public static GrantStanding Standing(SalesUnitState unit, PermissionGrant grant, DateTimeOffset now)
    {
        if (grant.ExpiresAt <= now) return GrantStanding.Expired;
        if (grant.DelegatedFrom is { } from)
        {
            if (!unit.Grants.TryGetValue(from, out var above)) return GrantStanding.Revoked;
            var inherited = Standing(unit, above, now);
            if (inherited != GrantStanding.Active) return inherited;
        }

        return grant.Effect == GrantEffect.Deny || MissingLeg(unit, grant) is null ? GrantStanding.Active : GrantStanding.Suspended;
    }

    /// <summary>Which of a grant's own legs is not there, for a person to read; null when both are.</summary>
    public static string? MissingLeg(SalesUnitState unit, PermissionGrant grant) =>
        !unit.DataViews.Contains(grant.DataView) ? $"data view '{grant.DataView}' is not available"
        : !unit.Tools.Contains(grant.Tool) ? $"tool '{grant.Tool}' is not available"
        : null;

    /// <summary>The target and everything above it, narrowest first; the unit itself is always last.</summary>
    public static ImmutableArray<Target> Path(SalesUnitState unit, Target target)
    {
        if (target.Kind == TargetKind.Unit) return [target];
        var path = ImmutableArray.CreateBuilder<Target>(4);
        path.Add(target);
        if (unit.Places.GetValueOrDefault(PlaceKey(target)) is { } place)
        {
            if (place.Project is { } project) path.Add(new(TargetKind.Project, project));
            if ((place.Customer ?? CustomerOf(unit, place.Project)) is { } customer) path.Add(new(TargetKind.Customer, customer));
        }

        path.Add(new(TargetKind.Unit, ""));
        return path.ToImmutable();
    }

    /// <summary>Whether a grant for one target reaches another.</summary>
    public static bool Reaches(SalesUnitState unit, Target granted, Target target) => Path(unit, target).Contains(granted);

    /// <summary>The ruling on a request: any standing deny that reaches it denies; else the allow nearest to the target decides.</summary>
    /// <remarks>A suspended grant still decides at its level: losing a leg must not fall back to a wider grant that allows more.</remarks>
    public static GrantRuling Rule(SalesUnitState unit, Permission permission, Target target, string requester, DateTimeOffset now)
    {
        var path = Path(unit, target);
        IndexedGrant? nearest = null, deny = null;
        var (standing, level, denies) = (GrantStanding.Revoked, int.MaxValue, int.MaxValue);
        foreach (var one in GrantIndex.Of(unit).Of(permission))
        {
            var grant = one.Grant;
            if (grant.Grantee is not null && grant.Grantee != requester) continue;
            var at = path.IndexOf(grant.Target);
            if (at < 0) continue;
            var stands = grant.ExpiresAt is null && grant.DelegatedFrom is null ? one.Legs : Standing(unit, grant, now);
            if (stands is not (GrantStanding.Active or GrantStanding.Suspended)) continue;
            if (at < level || (at == level && stands < standing)) (nearest, level, standing) = (one, at, stands);
            if (grant.Effect == GrantEffect.Deny && at < denies) (deny, denies) = (one, at);
        }

        if (deny is not null) return new(false, deny.Grant, $"{permission} is denied for {Named(deny.Grant.Target)} by {deny.Grant.Id}");
        if (nearest is null) return new(false, null, $"nothing grants {permission} to {requester} for {Named(target)}");
        return standing == GrantStanding.Active
            ? nearest.Granting
            : new(false, nearest.Grant, $"{nearest.Grant.Id} is suspended: {WhySuspended(unit, nearest.Grant)}");
    }

    /// <summary>The key a target's place is kept under.</summary>
    public static string PlaceKey(Target target) => target.Kind == TargetKind.Touchpoint ? $"touchpoint/{target.Id}" : $"project/{target.Id}";

    /// <summary>A target for a person to read.</summary>
    public static string Named(Target target) => target.Kind switch
    {
        TargetKind.Unit => "the whole unit",
        TargetKind.Customer => $"customer {target.Id}",
        TargetKind.Project => $"project {target.Id}",
        _ => $"touchpoint {target.Id}",
    };

    private static string WhySuspended(SalesUnitState unit, PermissionGrant grant)
    {
        for (var one = grant; one is not null; one = one.DelegatedFrom is { } from ? unit.Grants.GetValueOrDefault(from) : null)
            if (MissingLeg(unit, one) is { } missing) return missing;
        return "a leg is missing";
    }

    private static string? CustomerOf(SalesUnitState unit, string? project) =>
        project is null ? null : unit.Places.GetValueOrDefault(PlaceKey(new(TargetKind.Project, project)))?.Customer;
}
