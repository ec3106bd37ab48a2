namespace Ecosystem.Domain.Funds;

using Decided = Decision<FundAnswer, FundEvent>;

/// <summary>What finance is asked, what it says, and how a disagreement ends (FU-8 to FU-10).</summary>
public sealed partial class Fund
{
    private static FinanceAsked Ask(
        FundState after, FinanceQuestionKind kind, Money amount, SalesUnitId? unit = null, HoldId? hold = null, string? by = null, string? why = null) =>
        new(new(after.Sequence + 1, kind, amount, after.Expected, unit, hold, by, why));

    /// <summary>A question is answered once: whatever comes again, or was never asked, changes nothing.</summary>
    private static Decided Decide(FundState state, HearOfFinance hear, DateTimeOffset now)
    {
        if (!state.Awaiting.TryGetValue(hear.Sequence, out var question)) return new(new FundAccepted());
        if (hear.Reply.Refusal is null && hear.Reply.Balance == question.Expected)
        {
            FundEvent agreed = question is { By: { } by, Why: { } why } && state.Disagreement is not null
                ? new FundReconciled(by, why, question.Sequence, state.Of(0), now)
                : new FinanceAgreed(question.Sequence);
            return new(new FundAccepted(), [agreed]);
        }
        var reason = hear.Reply.Refusal is { Length: > FinanceReply.RefusalLengthMax } longer ? longer[..FinanceReply.RefusalLengthMax] : hear.Reply.Refusal;
        return new(
            new FundAccepted(), [new FinanceDisagreed(question.Sequence, hear.Reply.Balance, Difference(hear.Reply.Balance, question.Expected), reason, now)]);
    }

    /// <summary>Null when there is no figure, or none that can be compared: malformed, in another currency, too far away.</summary>
    private static Money? Difference(Money? reported, Money expected)
    {
        if (reported is not { IsWellFormed: true } balance || balance.Currency != expected.Currency) return null;
        var difference = new Money(balance.MinorUnits - expected.MinorUnits, expected.Currency);
        return difference.IsWellFormed ? difference : null;
    }

    private static Decided Decide(FundState state, ReconcileFund reconcile, DateTimeOffset now)
    {
        if (reconcile.Why.Length is 0 or > ReconcileFund.WhyLengthMax) return Refuse(FundRefusals.OutOfRange("why", $"1 to {ReconcileFund.WhyLengthMax} characters"));
        if (state.Disagreement is not { } disagreement) return Refuse(FundRefusals.NothingToReconcile);
        if (!reconcile.AcceptsFinance) return new(new FundAccepted(), [Ask(state, FinanceQuestionKind.Balance, state.Of(0), by: reconcile.By, why: reconcile.Why)]);
        if (disagreement.Difference is not { } difference) return Refuse(FundRefusals.DifferenceUnknown);
        var total = state.Total + difference.MinorUnits;
        if (total > Money.MinorUnitsMax) return Refuse(FundRefusals.AmountOutOfRange("the total"));
        var committed = Committed(state);
        if (total < committed.MinorUnits) return Refuse(FundRefusals.BelowCommitted(committed));
        return new(new FundAccepted(), [new FundReconciled(reconcile.By, reconcile.Why, null, difference, now)]);
    }

    /// <summary>Questions under way were asked by the old figure and will be answered by the one that stands now.</summary>
    private static FundState Reconciled(FundState state, FundReconciled e) => state with
    {
        Disagreement = null,
        Total = state.Total + e.Adjustment.MinorUnits,
        Awaiting = (e.Sequence is { } answered ? state.Awaiting.Remove(answered) : state.Awaiting)
            .SetItems(state.Awaiting.Where(one => one.Key != e.Sequence).Select(one => KeyValuePair.Create(one.Key, one.Value with { Expected = one.Value.Expected + e.Adjustment }))),
    };
}
