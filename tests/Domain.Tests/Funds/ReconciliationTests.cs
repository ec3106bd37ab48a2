using Ecosystem.Domain.Funds;

namespace Ecosystem.Domain.Tests.Funds;

/// <summary>FU-8 to FU-11: what finance is asked, what it answers, and what units hear.</summary>
public class ReconciliationTests
{
    private static readonly DateTimeOffset s_now = PlayedFund.Now;

    private static PlayedFund Leased()
    {
        var fund = PlayedFund.Established();
        fund.Lease("le_1", PlayedFund.East, 300);
        return fund;
    }

    private static PlayedFund Disagreeing(long reported = 850, string? refusal = null)
    {
        var fund = Leased();
        fund.Spend("ho_1", 100, "le_1");
        fund.Hear(fund.State.Sequence, reported, refusal);
        return fund;
    }

    [Fact]
    public void Everything_that_moves_money_is_put_to_finance_and_leases_are_not()
    {
        var fund = new PlayedFund();
        fund.Ask(new EstablishFund("East", PlayedFund.Cny(1_000), 0), s_now);
        fund.Lease("le_1", PlayedFund.East, 300);
        fund.Ask(new TopUpFund(PlayedFund.Cny(50)), s_now);
        fund.Ask(new ReduceFund(PlayedFund.Cny(20)), s_now);
        fund.Spend("ho_1", 100, "le_1");
        fund.Spend("ho_2", 5_000);

        Assert.Equal(
            [
                new(1, FinanceQuestionKind.Funding, PlayedFund.Cny(1_000), PlayedFund.Cny(1_000), null, null, null, null),
                new(2, FinanceQuestionKind.Funding, PlayedFund.Cny(50), PlayedFund.Cny(1_050), null, null, null, null),
                new(3, FinanceQuestionKind.Withdrawal, PlayedFund.Cny(20), PlayedFund.Cny(1_030), null, null, null, null),
                new(4, FinanceQuestionKind.Spending, PlayedFund.Cny(100), PlayedFund.Cny(930), PlayedFund.East, new("ho_1"), null, null),
                new(5, FinanceQuestionKind.Spending, PlayedFund.Cny(5_000), PlayedFund.Cny(-4_070), PlayedFund.East, new("ho_2"), null, null),
            ],
            fund.Log.OfType<FinanceAsked>().Select(asked => asked.Question));
        Assert.Equal("fu_east-4", fund.State.Awaiting[4].Key(PlayedFund.Id));
    }

    [Fact]
    public void A_posting_makes_the_fund_pending_until_finance_has_confirmed_the_last_one()
    {
        var fund = Leased();
        Assert.Equal(ReconciliationStatus.Agreed, fund.State.Reconciliation);
        fund.Spend("ho_1", 100, "le_1");
        Assert.Equal(ReconciliationStatus.Pending, fund.State.Reconciliation);
        Assert.Equal(new UnitNotice(PlayedFund.East, new(PlayedFund.Id, new(new("le_1"), PlayedFund.Cny(300), s_now.AddDays(30)), Reconciled: false)), Assert.Single(fund.Told));

        fund.Spend("ho_2", 100, "le_1");
        Assert.Empty(fund.Told);
        fund.Hear(2, 900);
        Assert.Equal(ReconciliationStatus.Pending, fund.State.Reconciliation);
        Assert.Empty(fund.Told);
        fund.Hear(3, 800);
        Assert.Equal(ReconciliationStatus.Agreed, fund.State.Reconciliation);
        Assert.True(Assert.Single(fund.Told).Notice.Reconciled);
    }

    [Fact]
    public void A_duplicate_reply_changes_nothing_even_when_it_says_something_else()
    {
        var fund = Leased();
        fund.Spend("ho_1", 100, "le_1");
        fund.Hear(2, 900);
        foreach (var (sequence, balance) in new[] { (2, 900L), (2, 1L), (1, 7L), (3, 900L), (0, 0L), (-1, 0L) })
        {
            Assert.Equal(new FundAccepted(), fund.Hear(sequence, balance));
            Assert.Empty(fund.Happened);
        }
    }

    [Theory]
    [InlineData(899, -1)]
    [InlineData(901, 1)]
    [InlineData(0, -900)]
    public void Any_other_balance_is_a_disagreement_by_its_difference(long reported, long difference)
    {
        var fund = Disagreeing(reported);
        Assert.Equal(ReconciliationStatus.Disagreeing, fund.State.Reconciliation);
        Assert.Equal(new Disagreement(2, PlayedFund.Cny(difference), null, s_now), fund.State.Disagreement);
    }

    [Fact]
    public void A_refusal_is_a_disagreement_even_when_the_balance_happens_to_be_right()
    {
        var fund = Disagreeing(900, "the period is closed");
        Assert.Equal(new Disagreement(2, PlayedFund.Cny(0), "the period is closed", s_now), fund.State.Disagreement);
        Assert.Equal(500, Assert.IsType<Disagreement>(Disagreeing(900, new string('x', 501)).State.Disagreement).Reason!.Length);
    }

    public static TheoryData<Money?> Incomparable => [(Money?)null, new Money(900, "USD"), new Money(900, "cny"), new Money(long.MinValue, "CNY"), new Money(-Money.MinorUnitsMax, "CNY")];

    [Theory, MemberData(nameof(Incomparable))]
    public void A_balance_that_cannot_be_compared_is_a_disagreement_without_a_figure(Money? reported)
    {
        var fund = Leased();
        fund.Spend("ho_1", 100, "le_1");
        fund.Ask(new HearOfFinance(2, new(reported, null)), s_now);
        Assert.Null(Assert.IsType<Disagreement>(fund.State.Disagreement).Difference);
        Assert.Equal(FundRefusals.DifferenceUnknown, PlayedFund.RefusalOf(fund.Ask(new ReconcileFund("director", "fine", AcceptsFinance: true), s_now)));
        Assert.Equal(new FundAccepted(), fund.Ask(new ReconcileFund("director", "fine", AcceptsFinance: false), s_now));
    }

    [Fact]
    public void A_disagreement_outlasts_answers_that_agree_and_keeps_when_it_began()
    {
        var fund = Disagreeing();
        fund.Spend("ho_2", 100, "le_1", now: s_now.AddHours(1));
        fund.Hear(3, 800, now: s_now.AddHours(1));
        Assert.Equal(new Disagreement(2, PlayedFund.Cny(-50), null, s_now), fund.State.Disagreement);
        fund.Spend("ho_3", 100, "le_1", now: s_now.AddHours(2));
        fund.Hear(4, 690, now: s_now.AddHours(2));
        Assert.Equal(new Disagreement(4, PlayedFund.Cny(-10), null, s_now), fund.State.Disagreement);
    }

    [Fact]
    public void Finance_corrected_is_asked_again_and_its_agreement_ends_the_disagreement()
    {
        var fund = Disagreeing();
        fund.Ask(new ReconcileFund("director", "finance has found the missing entry", AcceptsFinance: false), s_now);
        Assert.Equal(
            new FinanceQuestion(3, FinanceQuestionKind.Balance, PlayedFund.Cny(0), PlayedFund.Cny(900), null, null, "director", "finance has found the missing entry"),
            Assert.Single(fund.Happened.OfType<FinanceAsked>()).Question);
        Assert.Equal(ReconciliationStatus.Disagreeing, fund.State.Reconciliation);

        fund.Hear(3, 890);
        Assert.Equal(PlayedFund.Cny(-10), Assert.IsType<Disagreement>(fund.State.Disagreement).Difference);
        fund.Ask(new ReconcileFund("director", "now", AcceptsFinance: false), s_now);
        fund.Hear(4, 900);
        Assert.Equal(new FundReconciled("director", "now", 4, PlayedFund.Cny(0), s_now), fund.Happened[0]);
        Assert.Equal(ReconciliationStatus.Agreed, fund.State.Reconciliation);
        Assert.True(Assert.Single(fund.Told).Notice.Reconciled);
    }

    [Fact]
    public void Finances_figure_accepted_moves_the_total_and_what_is_still_unanswered()
    {
        var fund = Disagreeing();
        fund.Spend("ho_2", 100, "le_1");
        fund.Ask(new ReconcileFund("director", "a bank fee we had missed", AcceptsFinance: true), s_now);
        Assert.Equal(new FundReconciled("director", "a bank fee we had missed", null, PlayedFund.Cny(-50), s_now), fund.Happened[0]);
        Assert.Equal((950L, ReconciliationStatus.Pending), (fund.State.Total, fund.State.Reconciliation));
        fund.Hear(3, 750);
        Assert.Equal(ReconciliationStatus.Agreed, fund.State.Reconciliation);
        Assert.Equal(PlayedFund.Cny(750), fund.State.Expected);
    }

    [Fact]
    public void Finances_figure_is_not_accepted_below_what_is_leased_spent_and_owed_or_beyond_what_amounts_can_be()
    {
        Assert.Equal(FundRefusals.BelowCommitted(PlayedFund.Cny(300)), PlayedFund.RefusalOf(Disagreeing(199).Ask(new ReconcileFund("director", "so be it", true), s_now)));
        var fund = Disagreeing(200);
        Assert.Equal(new FundAccepted(), fund.Ask(new ReconcileFund("director", "so be it", true), s_now));
        Assert.Equal((300L, 0L), (fund.State.Total, fund.State.Free));

        var rich = Disagreeing(Money.MinorUnitsMax);
        Assert.Equal("OUT_OF_RANGE", PlayedFund.RefusalOf(rich.Ask(new ReconcileFund("director", "so be it", true), s_now)).Code);
        rich.Ask(new ReduceFund(PlayedFund.Cny(100)), s_now);
        Assert.Equal(new FundAccepted(), rich.Ask(new ReconcileFund("director", "so be it", true), s_now));
        Assert.Equal(Money.MinorUnitsMax, rich.State.Total);
    }

    [Fact]
    public void Without_a_disagreement_there_is_nothing_to_reconcile()
    {
        var fund = Leased();
        Assert.Equal(FundRefusals.NothingToReconcile, PlayedFund.RefusalOf(fund.Ask(new ReconcileFund("director", "why not", true), s_now)));
        fund.Spend("ho_1", 1);
        Assert.Equal(FundRefusals.NothingToReconcile, PlayedFund.RefusalOf(fund.Ask(new ReconcileFund("director", "why not", false), s_now)));
    }

    [Fact]
    public void Only_units_with_a_lease_hear_and_of_a_lease_that_ended_they_hear_there_is_none()
    {
        var fund = Leased();
        fund.Lease("le_2", PlayedFund.West, 100, days: 1);
        fund.Spend("ho_1", 1, now: s_now.AddDays(1));
        Assert.Equal(
            [
                new(PlayedFund.East, new(PlayedFund.Id, new(new("le_1"), PlayedFund.Cny(300), s_now.AddDays(30)), false)),
                new(PlayedFund.West, new(PlayedFund.Id, null, false)),
            ],
            fund.Told);
    }
}
