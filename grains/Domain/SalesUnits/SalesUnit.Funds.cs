using System.Collections.Immutable;

namespace Ecosystem.Domain.SalesUnits;

using Decided = Decision<SalesUnitAnswer, SalesUnitEvent>;

/// <summary>Money that comes from a fund: what the unit has heard, and what it may draw alone (SU-25, SU-26).</summary>
public sealed partial class SalesUnit
{
    /// <summary>Most funds one unit hears of.</summary>
    public const int FundsMax = 100;

    /// <summary>The latest notice stands; one that was overtaken on its way changes nothing.</summary>
    private static Decided Decide(SalesUnitState state, HearOfFund hear)
    {
        var (notice, known) = (hear.Notice, state.Funds.GetValueOrDefault(hear.Notice.Fund));
        if (!IsId(notice.Fund)) return Refuse(SalesUnitRefusals.OutOfRange("fund", $"an id that starts with {FundId.Prefix}"));
        if (known is null && state.Funds.Count >= FundsMax) return Refuse(SalesUnitRefusals.OutOfRange("funds", $"at most {FundsMax} of one unit"));
        // Money the unit cannot count in is no use to it: it must not stand in the way of what the unit may do without.
        if (notice.Lease is { } lease && lease.Amount.Currency != state.Profile!.Currency) return Refuse(SalesUnitRefusals.OtherCurrency(lease.Amount.Currency, state.Profile.Currency));
        return known is not null && (hear.Position <= known.Heard || (known.Lease == notice.Lease && known.Reconciled == notice.Reconciled))
            ? new(new UnitAccepted(0))
            : new(new UnitAccepted(1), [new FundHeard(notice, hear.Position)]);
    }

    /// <summary>SU-25: the fund that is to pay for a request; none when the policy has nothing paid from funds, or the unit has heard of no fund.</summary>
    /// <returns>Why the request cannot be decided: the fund it names is none of the unit's, or there are several and it names none.</returns>
    private static Refusal? Payer(SalesUnitState state, Authorize request, Policy policy, DateTimeOffset now, out UnitFund? fund)
    {
        fund = null;
        if (policy.Funds is not { } rules || !rules.Permissions.Contains(request.Permission))
            return request.Fund is null ? null : SalesUnitRefusals.OutOfRange("fund", $"left out: {request.Permission} is not paid from a fund");
        if (request.Fund is { } named) return state.Funds.TryGetValue(named, out fund) ? null : SalesUnitRefusals.FundUnheard(named);
        if (state.Funds.IsEmpty) return null;
        ImmutableArray<UnitFund> live = [.. state.Funds.Values.Where(one => now < one.Lease?.ExpiresAt)];
        fund = state.Funds.Count == 1 ? state.Funds.Values.First() : live is [var only] ? only : null;
        return fund is null ? SalesUnitRefusals.FundUnnamed((live.IsEmpty ? state.Funds.Values : live).Select(one => one.Id.Value).Order(StringComparer.Ordinal)) : null;
    }

    /// <summary>SU-25, SU-26: finance agrees with the fund, and the lease covers the amount.</summary>
    private static ImmutableArray<RuleTried> Covered(SalesUnitState state, Authorize request, UnitFund fund, DateTimeOffset now) =>
    [
        new("SU-25", fund.Reconciled, fund.Reconciled ? $"finance agrees with {fund.Id}" : $"finance has not confirmed {fund.Id}, or disagrees"),
        Leased(state, request, fund, now),
    ];

    private static RuleTried Leased(SalesUnitState state, Authorize request, UnitFund fund, DateTimeOffset now)
    {
        const string Rule = "SU-26";
        if (fund.Lease is not { } lease) return new(Rule, false, $"this unit has no lease of {fund.Id}");
        if (now >= lease.ExpiresAt) return new(Rule, false, $"lease {lease.Id} of {fund.Id} ended at {lease.ExpiresAt:O}");
        var drawn = state.Drawn(fund, now);
        return new(
            Rule, (Int128)drawn + request.Amount.MinorUnits <= lease.Amount.MinorUnits,
            $"held and spent {drawn} and {request.Amount.MinorUnits} more against lease {lease.Id} of {lease.Amount.MinorUnits}");
    }

    /// <summary>A posted hold; where a fund pays, the fund is told. Nothing is told of nothing.</summary>
    private static ImmutableArray<SalesUnitEvent> Posted(Hold hold) => hold is { Fund: { } fund, Amount.MinorUnits: > 0 }
        ? [new HoldPosted(hold.Id), new FundSpent(fund, hold.Lease, hold.Id, hold.Amount)]
        : [new HoldPosted(hold.Id)];

    private static SalesUnitState ApplyFunds(SalesUnitState state, SalesUnitEvent happened) => happened switch
    {
        FundHeard { Notice: var notice } e => state with { Funds = state.Funds.SetItem(notice.Fund, new(notice.Fund, notice.Lease, notice.Reconciled, e.Position, SpentUnder(state, notice))) },
        // What was held under a lease that ended does not count against the one that followed it.
        FundSpent { Lease: { } lease } e when state.Funds.GetValueOrDefault(e.Fund) is { Lease: { } live } fund && live.Id == lease =>
            state with { Funds = state.Funds.SetItem(e.Fund, fund with { Spent = fund.Spent + e.Amount.MinorUnits }) },
        FundSpent => state,
        _ => throw new ArgumentException($"{happened.GetType().Name} is not an event of a sales unit.", nameof(happened)),
    };

    /// <summary>A renewed lease is the same lease; what was spent under it stays spent.</summary>
    private static long SpentUnder(SalesUnitState state, Funds.FundNotice notice) =>
        state.Funds.GetValueOrDefault(notice.Fund) is { Lease: { } was } known && was.Id == notice.Lease?.Id ? known.Spent : 0;
}
