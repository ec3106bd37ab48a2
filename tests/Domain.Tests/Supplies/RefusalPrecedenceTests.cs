using Ecosystem.Domain.Supplies;

namespace Ecosystem.Domain.Tests.Supplies;

/// <summary>A report that breaks several rules at once is refused for the first, in the order of <see cref="SupplyRefusals"/>.</summary>
public class RefusalPrecedenceTests
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    private static Report Report(string key) => new(key, s_now, new("cu_test", "dA"));

    [Fact]
    public void Levels_are_refused_for_their_first_fault() =>
        Table(new ReportInventory([Report("new")]))
            .Row("OUT_OF_RANGE", "levels", c => c with { Levels = [.. Enumerable.Range(0, 501).Select(n => Report($"n{n}"))] })
            .RowOfState("TOO_MUCH", "", state => Supply.Apply(state, new InventoryReported([.. Enumerable.Range(0, ReportInventory.LevelsMax).Select(n => Report($"k{n}"))])))
            .Check();

    [Fact]
    public void Lines_of_the_schedule_are_refused_for_their_first_fault() =>
        Table(new ReportSchedule([Report("new")]))
            .Row("OUT_OF_RANGE", "lines of the schedule", c => c with { Lines = [] })
            .RowOfState("TOO_MUCH", "", state => Supply.Apply(state, new ScheduleReported([.. Enumerable.Range(0, ReportSchedule.LinesMax).Select(n => Report($"k{n}"))])))
            .Check();

    [Fact]
    public void Sales_are_refused_for_their_first_fault() =>
        Table(new ReportSales([Piece("new", 1)], new(2026, 3, 1)))
            .Row("OUT_OF_RANGE", "sales", c => c with { Pieces = [Piece("new", 501)] })
            .RowOfState("TOO_MUCH", "", state => Supply.Apply(state, new SalesReported([.. Enumerable.Range(0, ReportSales.SeriesMax).Select(n => Piece($"k{n}", 1))], new(2026, 3, 1))))
            .Check();

    private static SalesPiece Piece(string key, int lines) => new(key, "f", lines, new("cu_test", "dA"));

    private static RefusalTable<SupplyState, TCommand> Table<TCommand>(TCommand command) where TCommand : SupplyCommand =>
        new(Supply.Empty("cu_test"), command, (state, asked) => (Supply.Decide(state, asked, s_now).Answer as SupplyRefused)?.Refusal);
}
