using Ecosystem.Domain.Settlements;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Tests.Settlements;

/// <summary>Closing, what comes late, corrections and disputes (ST-4 to ST-8).</summary>
public class SettlementTests
{
    [Fact]
    public void ST4_Each_line_is_a_day_and_a_feature_with_units_price_and_amount_in_their_order()
    {
        var statement = PlayedSettlement.Closed();

        Assert.Equal(
            ["2026-03-03 export 1 x 5.00 CNY = 5.00 CNY t-1", "2026-03-03 read.profile 4 x 0.10 CNY = 0.40 CNY t-1", "2026-03-07 read.profile 2 x 0.10 CNY = 0.20 CNY t-1", "2026-03-07 view 9 x 0.00 CNY = 0.00 CNY t-1"],
            statement.State.Lines.Select(line => $"{line.Day:yyyy-MM-dd} {line.Feature} {line.Units} x {line.UnitPrice} = {line.Amount} {line.Tariff}"));
        Assert.Equal((new Money(560, "CNY"), new Money(560, "CNY")), (statement.State.Total, statement.State.Owed));
        Assert.Equal(Texts.Of(statement.State), Texts.Of(statement.Replay()));
    }

    [Theory]
    [InlineData(-1, "MONTH_OPEN")]
    [InlineData(0, null)]
    [InlineData(1, null)]
    public void ST5_A_month_is_closed_one_hour_after_its_end_to_the_microsecond(int microseconds, string? code) =>
        Assert.Equal(code, new PlayedSettlement().Code(PlayedSettlement.Settle, PlayedSettlement.Closing.AddMicroseconds(microseconds)));

    [Fact]
    public void ST5_A_month_is_closed_once_and_asking_again_changes_nothing()
    {
        var statement = PlayedSettlement.Closed();
        Assert.Equal(new SettlementAccepted(0), statement.Ask(PlayedSettlement.Settle, PlayedSettlement.Closing.AddYears(3)));
        Assert.Empty(statement.Happened);
    }

    [Fact]
    public void ST6_What_came_late_is_appended_at_its_days_price_and_the_line_stays_as_it_is()
    {
        var statement = PlayedSettlement.Closed();
        var before = Texts.Of(statement.State.Lines);
        // The prices have gone up since; a line that is there keeps its own, one that is new has what is in force now.
        var dearer = PlayedSettlement.Tariff with { Version = "t-2", Prices = PlayedSettlement.Prices((PlayedSettlement.Profile, 11), ("export", 700)) };
        var later = PlayedSettlement.Month((3, PlayedSettlement.Profile, 7), (3, "export", 1), (7, PlayedSettlement.Profile, 2), (7, "view", 9), (9, "export", 2)) with { AsOf = 130, Tariffs = [dearer] };

        Assert.Equal(new SettlementAccepted(2), statement.Ask(later, PlayedSettlement.Closing.AddDays(1)));

        Assert.Equal(before, Texts.Of(statement.State.Lines));
        Assert.Equal(
            ["1 Late 2026-03-03 read.profile 3 0.30 CNY", "2 Late 2026-03-09 export 2 14.00 CNY"],
            statement.State.Corrections.Select(one => $"{one.Number} {one.Kind} {one.Day:yyyy-MM-dd} {one.Feature} {one.Units} {one.Amount}"));
        Assert.All(statement.State.Corrections, one => Assert.Equal(Settlement.LateReason, one.Reason));
        Assert.Equal((new Money(560, "CNY"), new Money(1990, "CNY"), 130L), (statement.State.Total, statement.State.Owed, statement.State.AsOf));
        Assert.Equal(new SettlementAccepted(0), statement.Ask(later, PlayedSettlement.Closing.AddDays(2)));
        Assert.Empty(statement.Happened);
        // A line that only late uses have made goes on at the price of the first of them.
        Assert.Equal(new SettlementAccepted(3), statement.Ask(later with { Uses = later.Uses.SetItem(4, later.Uses[4] with { Units = 3 }), Tariffs = [PlayedSettlement.Tariff] }, PlayedSettlement.Closing.AddDays(3)));
        Assert.Equal(new Money(700, "CNY"), statement.State.Corrections[2].Amount);
    }

    [Fact]
    public void ST6_A_meter_that_has_read_less_than_was_stated_takes_nothing_back()
    {
        var statement = PlayedSettlement.Closed();
        Assert.Equal("METER_BEHIND", statement.Code(PlayedSettlement.Settle with { AsOf = 99 }));
        Assert.Equal("METER_BEHIND", statement.Code(PlayedSettlement.Month((3, PlayedSettlement.Profile, 3), (3, "export", 1), (7, PlayedSettlement.Profile, 2), (7, "view", 9))));
        Assert.Equal("METER_BEHIND", statement.Code(PlayedSettlement.Month((3, PlayedSettlement.Profile, 4))));
        Assert.Empty(statement.Happened);
    }

    [Fact]
    public void ST7_A_correction_by_hand_names_its_line_and_its_reason_and_costs_what_the_line_does()
    {
        var statement = PlayedSettlement.Closed();

        Assert.Equal(new SettlementAccepted(1), statement.Ask(PlayedSettlement.Correct(units: -3), PlayedSettlement.Closing));
        Assert.Equal(new SettlementAccepted(2), statement.Ask(PlayedSettlement.Correct(units: 0, amount: 7, reason: "price of the contract"), PlayedSettlement.Closing));

        Assert.Equal(["-3 -0.30 CNY read twice hq-console", "0 0.07 CNY price of the contract hq-console"], statement.State.Corrections.Select(one => $"{one.Units} {one.Amount} {one.Reason} {one.By}"));
        Assert.Equal(new Money(560 - 30 + 7, "CNY"), statement.State.Owed);
        // What was taken back by hand does not come again as late.
        Assert.Equal(new SettlementAccepted(0), statement.Ask(PlayedSettlement.Settle, PlayedSettlement.Closing));
        Assert.Empty(statement.Happened);
    }

    [Theory]
    [InlineData(-4, null, null)]
    [InlineData(-5, null, "BELOW_NOTHING")]
    [InlineData(-4, -40L, null)]
    [InlineData(-4, -41L, "BELOW_NOTHING")]
    [InlineData(0, -40L, null)]
    [InlineData(0, -41L, "BELOW_NOTHING")]
    public void ST7_A_line_is_never_brought_below_nothing(long units, long? amount, string? code) =>
        Assert.Equal(code, PlayedSettlement.Closed().Code(PlayedSettlement.Correct(units: units, amount: amount)));

    [Fact]
    public void ST8_A_contested_line_is_answered_once_and_may_be_contested_again()
    {
        var statement = PlayedSettlement.Closed();
        var dispute = new DisputeLine(PlayedSettlement.Day(7), PlayedSettlement.Profile, PlayedSettlement.Text, "partner-demo");

        Assert.Equal(new SettlementAccepted(1), statement.Ask(dispute, PlayedSettlement.Closing));
        Assert.Equal("DISPUTE_OPEN", statement.Code(dispute));
        Assert.Equal(new SettlementAccepted(2), statement.Ask(dispute with { Day = PlayedSettlement.Day(3) }, PlayedSettlement.Closing));
        Assert.Equal(new SettlementAccepted(1), statement.Ask(new AnswerDispute(1, true, PlayedSettlement.Text, "hq-console"), PlayedSettlement.Closing));
        Assert.Equal("DISPUTE_CLOSED", statement.Code(new AnswerDispute(1, false, PlayedSettlement.Text, "hq-console")));
        Assert.Equal(new SettlementAccepted(3), statement.Ask(dispute, PlayedSettlement.Closing));

        Assert.Equal([false, true, true], statement.State.Disputes.Select(one => one.IsOpen));
        Assert.Equal(Texts.Of(statement.State), Texts.Of(statement.Replay()));
    }

    [Theory]
    [InlineData(99, null)]
    [InlineData(100, "TOO_MANY")]
    public void ST8_A_statement_has_at_most_a_hundred_disputes(int before, string? code)
    {
        var statement = PlayedSettlement.Closed();
        for (var n = 1; n <= before; n++)
            statement.Fold(new LineDisputed(n, PlayedSettlement.Day(3), "export", PlayedSettlement.Text, "c", PlayedSettlement.Closing), new DisputeAnswered(n, false, PlayedSettlement.Text, "hq", PlayedSettlement.Closing));
        Assert.Equal(code, statement.Code(new DisputeLine(PlayedSettlement.Day(3), "export", PlayedSettlement.Text, "c")));
    }

    [Theory]
    [InlineData(999, null)]
    [InlineData(1000, "TOO_MANY")]
    public void ST7_A_statement_has_at_most_a_thousand_corrections_by_hand(int before, string? code)
    {
        var statement = PlayedSettlement.Closed();
        statement.Fold([.. Enumerable.Range(1, before).Select(n => new StatementCorrected(new(n, CorrectionKind.ByHand, PlayedSettlement.Day(3), "export", 0, new(1, "CNY"), "r", "hq", PlayedSettlement.Closing), null))]);
        Assert.Equal(code, statement.Code(PlayedSettlement.Correct()));
    }

    [Fact]
    public void ST4_A_day_is_priced_by_the_tariff_in_force_on_it()
    {
        var (old, next) = (PlayedSettlement.Tariff with { ValidUntil = PlayedSettlement.Day(7) }, PlayedSettlement.Tariff with { Version = "t-2", Prices = PlayedSettlement.Prices((PlayedSettlement.Profile, 12)), ValidFrom = PlayedSettlement.Day(7) });
        var statement = PlayedSettlement.Closed(PlayedSettlement.Month((6, PlayedSettlement.Profile, 1), (7, PlayedSettlement.Profile, 1)) with { Tariffs = [old, next] });
        Assert.Equal(["t-1 0.10 CNY", "t-2 0.12 CNY"], statement.State.Lines.Select(line => $"{line.Tariff} {line.UnitPrice}"));
    }

    [Fact]
    public void An_id_is_made_of_payer_and_month_and_of_nothing_else()
    {
        Assert.Equal(StatementIds.Of("partner_demo", new(2026, 3)), StatementIds.Of("partner_demo", new(2026, 3)));
        Assert.NotEqual(StatementIds.Of("partner_demo", new(2026, 3)), StatementIds.Of("partner_demo", new(2026, 4)));
        Assert.NotEqual(StatementIds.Of("partner_demo", new(2026, 3)), StatementIds.Of("partner_demo2", new(2026, 3)));
        Assert.All(new[] { "a", new string('z', 500), "任意 名称/?" }, payer => Assert.True(Settlement.IsKey(StatementIds.Of(payer, new(2026, 12)).Value)));
    }

    [Theory]
    [InlineData("2026-03", true)]
    [InlineData("2026-12", true)]
    [InlineData("2026-00", false)]
    [InlineData("2026-13", false)]
    [InlineData("0000-01", false)]
    [InlineData("9998-12", true)]
    [InlineData("9999-01", false)]
    [InlineData("2026-3", false)]
    [InlineData("2026/03", false)]
    [InlineData("+026-03", false)]
    [InlineData(null, false)]
    public void A_month_is_read_or_refused(string? text, bool isMonth)
    {
        Assert.Equal(isMonth, Month.TryParse(text, out var month));
        if (isMonth) Assert.Equal((text, month, month), (month.ToString(), month.Next.Previous, month.Previous.Next));
    }
}
