namespace Ecosystem.Domain.Funds;

using Decided = Decision<FundAnswer, FundEvent>;

/// <summary>The rules of a fund 资金池 (docs/rules/fund.md). Pure: no clock, no I/O, no randomness, no Orleans.</summary>
/// <remarks>What is leased and unspent, and what is spent, never exceed the total together (FU-1), whatever is asked in whatever order.</remarks>
public sealed partial class Fund : IActor<FundState, FundCommand, FundAnswer, FundEvent>
{
    /// <summary>How long a hold that was entered is remembered by the fund itself. After that the journal's idempotency key and finance still know it.</summary>
    public const int RememberedDays = 366;

    private Fund() { }

    public static string Kind => "fund";

    public static bool IsKey(string key) => Ids.TryParse<FundId>(key, out _);

    public static FundState Empty(string key) => new(Ids.Parse<FundId>(key));

    public static FundAnswer Refused(Refusal refusal) => new FundRefused(refusal);

    /// <inheritdoc/>
    /// <remarks>The first failing check of <see cref="FundRefusals"/> answers.</remarks>
    public static Decided Decide(FundState state, FundCommand command, DateTimeOffset now)
    {
        if (state.Terms is null && command is not EstablishFund) return Refuse(FundRefusals.FundUnknown);
        var releases = Releases(state, now);
        var settled = releases.Aggregate(state, Apply);
        Decided decided = command switch
        {
            EstablishFund establish => Decide(settled, establish),
            TopUpFund topUp => Decide(settled, topUp),
            ReduceFund reduce => Decide(settled, reduce),
            GrantLease grant => Decide(settled, grant, now),
            RenewLease renew => Decide(settled, renew, now),
            ReturnLease @return => Decide(settled, @return, now),
            PostSpending spending => Decide(settled, spending, now),
            HearOfFinance hear => Decide(settled, hear, now),
            ReconcileFund reconcile => Decide(settled, reconcile, now),
            _ => throw new ArgumentException($"{command.GetType().Name} is not a command of a fund.", nameof(command)),
        };
        return decided.Events.IsEmpty ? decided : new(decided.Answer, Conclude(state, [.. releases, .. decided.Events], now));
    }

    /// <inheritdoc/>
    public static FundState Apply(FundState state, FundEvent happened) => happened switch
    {
        FundEstablished e => state with { Terms = new(e.Name, e.Total, e.SettlementMinutes), Total = e.Total.MinorUnits },
        FundToppedUp e => state with { Total = state.Total + e.Amount.MinorUnits },
        FundReduced e => state with { Total = state.Total - e.Amount.MinorUnits },
        LeaseGranted e => Granted(state, e),
        LeaseRenewed e => Kept(state, state.Leases[e.Lease] with { Amount = e.Amount.MinorUnits, ExpiresAt = e.ExpiresAt }),
        LeaseReturned e => Kept(state, state.Leases[e.Lease] with { ExpiresAt = e.At, Ended = true }),
        LeaseReleased e => state with { Leases = state.Leases.Remove(e.Lease) },
        SpendingPosted e => Posted(state, e),
        SpendingUncovered e => Entered(state, e.Hold, e.At) with { Uncovered = state.Uncovered.Add(new(e.Hold, e.Unit, e.Lease, e.Amount.MinorUnits)) },
        SpendingCovered e => Covered(state, e),
        FinanceAsked e => state with { Sequence = e.Question.Sequence, Awaiting = state.Awaiting.SetItem(e.Question.Sequence, e.Question) },
        FinanceAgreed e => state with { Awaiting = state.Awaiting.Remove(e.Sequence) },
        FinanceDisagreed e => state with
        {
            Awaiting = state.Awaiting.Remove(e.Sequence),
            Disagreement = new(e.Sequence, e.Difference, e.Reason, state.Disagreement?.Since ?? e.At),
        },
        FundReconciled e => Reconciled(state, e),
        UnitsTold => state,
        _ => throw new ArgumentException($"{happened.GetType().Name} is not an event of a fund.", nameof(happened)),
    };

    private static Decided Refuse(Refusal refusal) => new(Refused(refusal));

    private static Decided Decide(FundState state, EstablishFund establish)
    {
        if (establish.Name.Length is 0 or > EstablishFund.NameLengthMax) return Refuse(FundRefusals.OutOfRange("name", $"1 to {EstablishFund.NameLengthMax} characters"));
        if (!IsPositive(establish.Total)) return Refuse(FundRefusals.AmountOutOfRange("total"));
        if (establish.SettlementMinutes is < 0 or > EstablishFund.SettlementMinutesMax)
            return Refuse(FundRefusals.OutOfRange("settlementMinutes", $"0 to {EstablishFund.SettlementMinutesMax}"));
        var terms = new FundTerms(establish.Name, establish.Total, establish.SettlementMinutes);
        if (state.Terms is { } known) return known == terms ? new(new FundAccepted()) : Refuse(FundRefusals.AlreadyEstablished);
        return Moved(state, new FundEstablished(establish.Name, establish.Total, establish.SettlementMinutes), FinanceQuestionKind.Funding, establish.Total);
    }

    private static Decided Decide(FundState state, TopUpFund topUp)
    {
        if (Invalid(state, topUp.Amount) is { } invalid) return Refuse(invalid);
        return state.Total + topUp.Amount.MinorUnits > Money.MinorUnitsMax
            ? Refuse(FundRefusals.AmountOutOfRange("the total"))
            : Moved(state, new FundToppedUp(topUp.Amount), FinanceQuestionKind.Funding, topUp.Amount);
    }

    private static Decided Decide(FundState state, ReduceFund reduce)
    {
        if (Invalid(state, reduce.Amount) is { } invalid) return Refuse(invalid);
        return reduce.Amount.MinorUnits > state.Free
            ? Refuse(FundRefusals.BelowCommitted(Committed(state)))
            : Moved(state, new FundReduced(reduce.Amount), FinanceQuestionKind.Withdrawal, reduce.Amount);
    }

    private static Decided Moved(FundState state, FundEvent moved, FinanceQuestionKind kind, Money amount) =>
        new(new FundAccepted(), [moved, Ask(Apply(state, moved), kind, amount)]);

    private static Money Committed(FundState state) => state.Of(state.Spent + state.Leased + state.Owing);

    private static bool IsPositive(Money amount) => amount.IsWellFormed && amount.MinorUnits > 0;

    private static Refusal? Invalid(FundState state, Money amount) =>
        !IsPositive(amount) ? FundRefusals.AmountOutOfRange("amount")
        : amount.Currency != state.Terms!.Currency ? FundRefusals.OtherCurrency(amount.Currency, state.Terms.Currency)
        : null;
}
