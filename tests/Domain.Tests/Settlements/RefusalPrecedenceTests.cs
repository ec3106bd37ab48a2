using Ecosystem.Domain.Settlements;

namespace Ecosystem.Domain.Tests.Settlements;

/// <summary>The first check of <see cref="SettlementRefusals"/> that fails answers, whatever else is wrong.</summary>
public class RefusalPrecedenceTests
{
    private static readonly SettlementState s_nobodys = Settlement.Empty(StatementIds.Of(PlayedSettlement.Payer, PlayedSettlement.March).Value);

    private static RefusalTable<SettlementState, T> Table<T>(SettlementState state, T command) where T : SettlementCommand =>
        new(state, command, (asked, about) => (Settlement.Decide(asked, about, PlayedSettlement.Closing).Answer as SettlementRefused)?.Refusal);

    [Fact]
    public void Closing() => Table(s_nobodys, PlayedSettlement.Settle)
        .Row("OUT_OF_RANGE", "payer and month", c => c with { Payer = "another" })
        .Row("OUT_OF_RANGE", "uses must be 1", c => c with { Uses = [] })
        .Check();

    [Fact]
    public void Closing_with_what_is_wrong_with_the_uses()
    {
        var wrong = new (string Code, SettleMonth Command)[]
        {
            ("OUT_OF_RANGE", PlayedSettlement.Month((3, "export", 1), (3, "export", 1))),
            ("OUT_OF_RANGE", PlayedSettlement.Month((3, "export", 0))),
            ("OUT_OF_RANGE", PlayedSettlement.Month((3, "", 1))),
            ("OUT_OF_RANGE", PlayedSettlement.Month((3, new string('f', 81), 1))),
            ("OUT_OF_RANGE", PlayedSettlement.Settle with { Uses = [new(new(2026, 4, 1), "export", 1)] }),
            ("OUT_OF_RANGE", PlayedSettlement.Settle with { Uses = [.. Enumerable.Range(0, SettleMonth.LinesMax + 1).Select(n => new MeteredDay(PlayedSettlement.Day(1), $"f{n}", 1))] }),
            ("TARIFF_UNKNOWN", PlayedSettlement.Settle with { Tariffs = [] }),
            ("TARIFF_UNKNOWN", PlayedSettlement.Settle with { Tariffs = [PlayedSettlement.Tariff with { ValidUntil = PlayedSettlement.Day(7) }] }),
            ("TOO_MUCH", PlayedSettlement.Month((3, "export", Money.MinorUnitsMax / 500 + 1))),
            ("TOO_MUCH", PlayedSettlement.Month((3, "export", Money.MinorUnitsMax / 500), (4, "export", 1))),
        };
        Assert.All(wrong, one => Assert.Equal(one.Code, new PlayedSettlement().Code(one.Command)));
        Assert.Null(new PlayedSettlement().Code(PlayedSettlement.Settle with { Uses = [.. Enumerable.Range(0, SettleMonth.LinesMax).Select(n => new MeteredDay(PlayedSettlement.Day(1), $"f{n}", 1))] }));
        Assert.Null(new PlayedSettlement().Code(PlayedSettlement.Month((3, "export", Money.MinorUnitsMax / 500))));
    }

    [Fact]
    public void Appending_what_came_late() => Table(PlayedSettlement.Closed().State, PlayedSettlement.Settle)
        .Row("OUT_OF_RANGE", "payer and month", c => c with { Payer = "another" })
        .Row("TARIFF_UNKNOWN", "", c => c with { Tariffs = [] })
        .Row("METER_BEHIND", "", c => c with { AsOf = 99 })
        .Check();

    [Fact]
    public void Correcting() => Table(PlayedSettlement.Closed().State, PlayedSettlement.Correct())
        .RowOfState("STATEMENT_UNKNOWN", "", _ => s_nobodys)
        .Row("OUT_OF_RANGE", "reason", c => c with { Reason = "" })
        .Row("OUT_OF_RANGE", "units", c => c with { Units = long.MinValue })
        .Row("LINE_UNKNOWN", "", c => c with { Feature = "read.nothing" })
        .Row("OTHER_CURRENCY", "", c => c with { Amount = new(1, "EUR") })
        .Check();

    [Fact]
    public void Correcting_has_its_ranges()
    {
        Assert.Equal("OUT_OF_RANGE", PlayedSettlement.Closed().Code(PlayedSettlement.Correct(units: 0)));
        Assert.Equal("OUT_OF_RANGE", PlayedSettlement.Closed().Code(PlayedSettlement.Correct(units: 0, amount: 0)));
        Assert.Equal("OUT_OF_RANGE", PlayedSettlement.Closed().Code(PlayedSettlement.Correct() with { Amount = new(1, "cny") }));
        Assert.Equal("OUT_OF_RANGE", PlayedSettlement.Closed().Code(PlayedSettlement.Correct(reason: new('r', CorrectLine.ReasonLengthMax + 1))));
        Assert.Null(PlayedSettlement.Closed().Code(PlayedSettlement.Correct(reason: new('r', CorrectLine.ReasonLengthMax))));
        Assert.Equal("TOO_MUCH", PlayedSettlement.Closed().Code(PlayedSettlement.Correct(units: Money.MinorUnitsMax)));
        Assert.Equal("TOO_MUCH", PlayedSettlement.Closed().Code(PlayedSettlement.Correct(units: 1, amount: Money.MinorUnitsMax)));
    }

    [Fact]
    public void Contesting() => Table(PlayedSettlement.Closed().State, new DisputeLine(PlayedSettlement.Day(3), "export", PlayedSettlement.Text, "c"))
        .RowOfState("STATEMENT_UNKNOWN", "", _ => s_nobodys)
        .Row("LINE_UNKNOWN", "", c => c with { Day = PlayedSettlement.Day(4) })
        .RowOfState("DISPUTE_OPEN", "", state => state.Payer is null ? state : Settlement.Apply(state, new LineDisputed(1, PlayedSettlement.Day(3), "export", PlayedSettlement.Text, "c", PlayedSettlement.Closing)))
        .Check();

    [Fact]
    public void Answering()
    {
        var contested = Settlement.Apply(PlayedSettlement.Closed().State, new LineDisputed(1, PlayedSettlement.Day(3), "export", PlayedSettlement.Text, "c", PlayedSettlement.Closing));
        Table(contested, new AnswerDispute(1, false, PlayedSettlement.Text, "hq"))
            .RowOfState("STATEMENT_UNKNOWN", "", _ => s_nobodys)
            .Row("DISPUTE_UNKNOWN", "", c => c with { Number = 2 })
            .RowOfState("DISPUTE_CLOSED", "", state => state.Payer is null ? state : Settlement.Apply(state, new DisputeAnswered(1, false, PlayedSettlement.Text, "hq", PlayedSettlement.Closing)))
            .Check();
        Assert.Equal("DISPUTE_UNKNOWN", (Settlement.Decide(contested, new AnswerDispute(0, false, PlayedSettlement.Text, "hq"), PlayedSettlement.Closing).Answer as SettlementRefused)?.Refusal.Code);
    }
}
