namespace Ecosystem.Domain.Funds;

using Decided = Decision<FundAnswer, FundEvent>;

/// <summary>Spending reported by units (FU-6, FU-7).</summary>
public sealed partial class Fund
{
    /// <summary>From the lease first, the rest from what is free; and when that is not enough it is owed, for it is spent all the same.</summary>
    private static Decided Decide(FundState state, PostSpending spending, DateTimeOffset now)
    {
        if (Invalid(state, spending.Amount) is { } invalid) return Refuse(invalid);
        if (state.Entered.ContainsKey(spending.Hold) || state.Uncovered.Any(owed => owed.Hold == spending.Hold)) return new(new FundAccepted());
        var amount = spending.Amount.MinorUnits;
        // Int128: what is owed has no bound of its own, only the balance has.
        if ((Int128)state.Total - state.Spent - state.Owing - amount < -Money.MinorUnitsMax) return Refuse(FundRefusals.AmountOutOfRange("what is owed"));

        var fromLease = spending.Lease is { } named && state.Leases.GetValueOrDefault(named) is { } lease && lease.Unit == spending.Unit ? Math.Min(amount, lease.Unspent) : 0;
        FundEvent happened = amount - fromLease > state.Free
            ? new SpendingUncovered(spending.Hold, spending.Unit, spending.Lease, spending.Amount, now)
            : new SpendingPosted(spending.Hold, spending.Unit, spending.Lease, spending.Amount, state.Of(fromLease), now);
        return new(new FundAccepted(), [happened, Ask(Apply(state, happened), FinanceQuestionKind.Spending, spending.Amount, spending.Unit, spending.Hold)]);
    }

    private static FundState Posted(FundState state, SpendingPosted e)
    {
        var after = Entered(state, e.Hold, e.At) with { Spent = state.Spent + e.Amount.MinorUnits };
        return e is { Lease: { } id, FromLease.MinorUnits: > 0 }
            ? Kept(after, state.Leases[id] with { Spent = state.Leases[id].Spent + e.FromLease.MinorUnits })
            : after;
    }

    private static FundState Covered(FundState state, SpendingCovered e)
    {
        var owed = state.Uncovered.Single(one => one.Hold == e.Hold);
        return state with { Uncovered = state.Uncovered.Remove(owed), Spent = state.Spent + owed.Amount };
    }

    private static FundState Entered(FundState state, HoldId hold, DateTimeOffset at)
    {
        var forgotten = at.AddDays(-RememberedDays);
        return state with { Entered = state.Entered.RemoveRange(state.Entered.Where(one => one.Value < forgotten).Select(one => one.Key)).SetItem(hold, at) };
    }
}
