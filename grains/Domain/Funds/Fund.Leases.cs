using System.Collections.Immutable;

namespace Ecosystem.Domain.Funds;

using Decided = Decision<FundAnswer, FundEvent>;

/// <summary>Leases: granted, renewed, returned, ended and released; and what units are told (FU-2 to FU-5).</summary>
public sealed partial class Fund
{
    private static Decided Decide(FundState state, GrantLease grant, DateTimeOffset now)
    {
        if (!Ids.TryParse<SalesUnitId>(grant.Unit.Value, out _)) return Refuse(FundRefusals.OutOfRange("unit", $"an id that starts with {SalesUnitId.Prefix}"));
        if (Invalid(state, grant.Amount, grant.ExpiresAt, now) is { } invalid) return Refuse(invalid);
        if (LiveLease(state, grant.Unit, now) is { } live) return Refuse(FundRefusals.UnitHasLease(grant.Unit, live.Id));
        if (state.Leases.Count >= GrantLease.LeasesMax) return Refuse(FundRefusals.TooManyLeases);
        if (grant.Amount.MinorUnits > state.Free) return Refuse(FundRefusals.FundExhausted(grant.Amount, state.Of(state.Free)));
        return new(
            new LeaseAnswer(new(grant.Lease, grant.Amount, grant.ExpiresAt)), [new LeaseGranted(grant.Lease, grant.Unit, grant.Amount, grant.ExpiresAt)]);
    }

    private static Decided Decide(FundState state, RenewLease renew, DateTimeOffset now)
    {
        if (Invalid(state, renew.Amount, renew.ExpiresAt, now) is { } invalid) return Refuse(invalid);
        if (!state.Leases.TryGetValue(renew.Lease, out var lease)) return Refuse(FundRefusals.LeaseUnknown(renew.Lease));
        if (!lease.IsLive(now)) return Refuse(FundRefusals.LeaseOver(lease.Id, lease.ExpiresAt));
        if (renew.Amount.MinorUnits < lease.Amount || renew.ExpiresAt < lease.ExpiresAt) return Refuse(FundRefusals.RenewalLowers);
        var more = renew.Amount.MinorUnits - lease.Amount;
        if (more > state.Free) return Refuse(FundRefusals.FundExhausted(state.Of(more), state.Of(state.Free)));
        var answer = new LeaseAnswer(new(lease.Id, renew.Amount, renew.ExpiresAt));
        return more == 0 && renew.ExpiresAt == lease.ExpiresAt ? new(answer) : new(answer, [new LeaseRenewed(lease.Id, renew.Amount, renew.ExpiresAt)]);
    }

    /// <summary>Returned is ended now: what the unit held before may still be posted, so the unspent part settles like that of any lease that ended.</summary>
    private static Decided Decide(FundState state, ReturnLease @return, DateTimeOffset now)
    {
        if (!state.Leases.TryGetValue(@return.Lease, out var lease)) return Refuse(FundRefusals.LeaseUnknown(@return.Lease));
        if (!lease.IsLive(now)) return Refuse(FundRefusals.LeaseOver(lease.Id, lease.ExpiresAt));
        return new(new LeaseAnswer(new(lease.Id, state.Of(lease.Amount), now)), [new LeaseReturned(lease.Id, now)]);
    }

    private static Refusal? Invalid(FundState state, Money amount, DateTimeOffset expiresAt, DateTimeOffset now) =>
        !IsPositive(amount) ? FundRefusals.AmountOutOfRange("amount")
        : expiresAt <= now || expiresAt > now.AddDays(GrantLease.DaysMax) ? FundRefusals.OutOfRange("expiresAt", $"later than now, by at most {GrantLease.DaysMax} days")
        : Invalid(state, amount);

    private static Lease? LiveLease(FundState state, SalesUnitId unit, DateTimeOffset now) =>
        state.Leases.Values.SingleOrDefault(lease => lease.Unit == unit && lease.IsLive(now));

    /// <summary>A fund as it stands at a moment: without the leases whose settlement time is over.</summary>
    public static FundState At(FundState state, DateTimeOffset now) => Releases(state, now).Aggregate(state, Apply);

    /// <summary>Leases whose settlement time is over: their unspent part is free again. Written with the next thing that happens, before it.</summary>
    private static ImmutableArray<FundEvent> Releases(FundState state, DateTimeOffset now) =>
    [
        .. state.Leases.Values
            .Where(lease => now >= lease.ExpiresAt.AddMinutes(state.Terms!.SettlementMinutes))
            .OrderBy(lease => lease.Id.Value, StringComparer.Ordinal)
            .Select(lease => new LeaseReleased(lease.Id, state.Of(lease.Unspent))),
    ];

    /// <summary>What follows from what happened: owed spending finds room, and units hear what concerns them.</summary>
    private static ImmutableArray<FundEvent> Conclude(FundState before, ImmutableArray<FundEvent> events, DateTimeOffset now)
    {
        var after = events.Aggregate(before, Apply);
        foreach (var owed in after.Uncovered)
        {
            // In the order it came: a smaller debt does not overtake a larger one.
            if (owed.Amount > after.Room) break;
            var covered = new SpendingCovered(owed.Hold, now);
            (after, events) = (Apply(after, covered), events.Add(covered));
        }
        var told = Told(before, events, after);
        return told.Count == 0
            ? events
            : events.Add(new UnitsTold([.. told.Order(StringComparer.Ordinal).Select(unit => new UnitNotice(new(unit), Notice(after, new(unit), now)))]));
    }

    private static HashSet<string> Told(FundState before, ImmutableArray<FundEvent> events, FundState after)
    {
        var units = new HashSet<string>(StringComparer.Ordinal);
        foreach (var happened in events)
        {
            if (happened is LeaseGranted granted) units.Add(granted.Unit.Value);
            if (happened is LeaseRenewed renewed) units.Add(after.Leases[renewed.Lease].Unit.Value);
            if (happened is LeaseReturned returned) units.Add(before.Leases[returned.Lease].Unit.Value);
        }
        if (before.IsReconciled != after.IsReconciled) units.UnionWith(after.Leases.Values.Select(lease => lease.Unit.Value));
        return units;
    }

    private static FundNotice Notice(FundState state, SalesUnitId unit, DateTimeOffset now) =>
        new(state.Id, LiveLease(state, unit, now) is { } lease ? new(lease.Id, state.Of(lease.Amount), lease.ExpiresAt) : null, state.IsReconciled);

    private static FundState Granted(FundState state, LeaseGranted e) => Kept(
        state with { Leases = state.Leases.SetItems(state.Leases.Where(one => one.Value.Unit == e.Unit).Select(one => KeyValuePair.Create(one.Key, one.Value with { Ended = true }))) },
        new(e.Lease, e.Unit, e.Amount.MinorUnits, 0, e.ExpiresAt, Ended: false));

    private static FundState Kept(FundState state, Lease lease) => state with { Leases = state.Leases.SetItem(lease.Id, lease) };
}
