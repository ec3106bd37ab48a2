using Ecosystem.Domain.Border;

namespace Ecosystem.Domain.Tests.Border;

/// <summary>A command that breaks several rules at once is refused for the first, in the order of <see cref="BorderRefusals"/>.</summary>
public class RefusalPrecedenceTests
{
    private static readonly PlayedBorder s_border = new();

    [Fact]
    public void A_filing_is_refused_for_its_first_fault() =>
        Table(new(), new RecordFiling(new("ref", true, 2026, 2026, "dpo", PlayedBorder.Now), s_border.Terms))
            .Row("OUT_OF_RANGE", "reference", c => c with { Filing = c.Filing with { Reference = " " } })
            .Row("OUT_OF_RANGE", "fromYear", c => c with { Filing = c.Filing with { FromYear = 1999 } })
            .Row("OUT_OF_RANGE", "throughYear", c => c with { Filing = c.Filing with { ThroughYear = c.Filing.FromYear + 5 } })
            .RowOfState("ALREADY_FILED", "'ref'", state => CrossBorder.Apply(state, new FilingRecorded(new("ref", false, 2020, 2020, "dpo", PlayedBorder.Now))))
            .Check();

    [Fact]
    public void A_person_is_turned_back_for_the_wider_threshold_first() =>
        Table(new(), s_border.Wanted(99, sensitive: true))
            .RowOfState("BORDER_CLOSED", "10 people have", state => Filled(state, 10, sensitive: false))
            .RowOfState("BORDER_CLOSED", "4 people with sensitive", state => Filled(state, 4, sensitive: true))
            .Check();

    private static BorderState Filled(BorderState state, int people, bool sensitive) => Enumerable.Range(1, people).Aggregate(state, (now, person) => CrossBorder.Apply(
        now, new PassageGiven(new($"xb_{sensitive}{person}"), $"cu_{person}", PlayedBorder.Receiver(), sensitive, 2026, false, false, PlayedBorder.Now)));

    private static RefusalTable<BorderState, TCommand> Table<TCommand>(BorderState state, TCommand command) where TCommand : BorderCommand =>
        new(state, command, (border, asked) => (CrossBorder.Decide(border, asked, PlayedBorder.Now).Answer as BorderRefused)?.Refusal);
}
