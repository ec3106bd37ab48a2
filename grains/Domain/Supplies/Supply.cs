using System.Collections.Immutable;

namespace Ecosystem.Domain.Supplies;

using Decided = Decision<SupplyAnswer, SupplyEvent>;

/// <summary>The rules of what a customer is entitled to call for: inventory, its orders in the factory's schedule, its sell-through (docs/rules/customer.md, CU-20 to CU-22). Pure: no clock, no I/O, no randomness, no Orleans.</summary>
public sealed class Supply : IActor<SupplyState, SupplyCommand, SupplyAnswer, SupplyEvent>
{
    private Supply() { }

    public static string Kind => "supply";

    public static bool IsKey(string key) => Ids.TryParse<CustomerId>(key, out _);

    public static SupplyState Empty(string key) => new(Ids.Parse<CustomerId>(key));

    public static SupplyAnswer Refused(Refusal refusal) => new SupplyRefused(refusal);

    /// <inheritdoc/>
    /// <remarks>Nobody registers supplies: those of a customer of whom nothing was reported are empty, and so it cannot be told whether there is such a customer.</remarks>
    public static Decided Decide(SupplyState state, SupplyCommand command, DateTimeOffset now) => command switch
    {
        ReportInventory report => Decide(state.Levels, report.Levels, "levels", ReportInventory.LevelsMax, taken => new InventoryReported(taken)),
        ReportSchedule report => Decide(state.Orders, report.Lines, "lines of the schedule", ReportSchedule.LinesMax, taken => new ScheduleReported(taken)),
        ReportSales report => Decide(state, report),
        UseEntitlement use => new(new EntitlementAnswer(use.Feature, use.Units, state.Revision(use.Feature)), [new EntitlementUsed(use.Feature, use.Client, now, use.Units)]),
        _ => throw new ArgumentException($"{command.GetType().Name} is not a command of supplies.", nameof(command)),
    };

    /// <inheritdoc/>
    public static SupplyState Apply(SupplyState state, SupplyEvent happened) => happened switch
    {
        InventoryReported e => state with { Levels = Kept(state.Levels, e.Levels), InventoryRevision = state.InventoryRevision + 1 },
        ScheduleReported e => state with { Orders = Kept(state.Orders, e.Lines), ScheduleRevision = state.ScheduleRevision + 1 },
        SalesReported e => state with
        {
            Sales = e.Pieces.Aggregate(state.Sales, Kept),
            SalesThrough = state.SalesThrough > e.Through ? state.SalesThrough : e.Through,
            SalesRevision = state.SalesRevision + 1,
        },
        EntitlementUsed => state with { Uses = state.Uses + 1 },
        _ => throw new ArgumentException($"{happened.GetType().Name} is not an event of supplies.", nameof(happened)),
    };

    /// <summary>CU-21: an older word never replaces a newer one, however often and in whichever order they come.</summary>
    private static Decided Decide(
        ImmutableDictionary<string, Report> known, ImmutableArray<Report> reports, string what, int most, Func<ImmutableArray<Report>, SupplyEvent> happened)
    {
        if (reports.IsDefaultOrEmpty || reports.Length > SupplyCommand.ReportsMax) return Refuse(SupplyRefusals.OutOfRange(what, $"1 to {SupplyCommand.ReportsMax} in one command"));
        var taken = new Dictionary<string, Report>(StringComparer.Ordinal);
        var older = ImmutableArray.CreateBuilder<int>();
        foreach (var (place, report) in reports.Index())
        {
            if ((taken.GetValueOrDefault(report.Key) ?? known.GetValueOrDefault(report.Key)) is { } before && report.AsOf <= before.AsOf) older.Add(place);
            else taken[report.Key] = report;
        }
        if (known.Count + taken.Keys.Count(key => !known.ContainsKey(key)) > most) return Refuse(SupplyRefusals.TooMuch(what, most));
        var answer = new SupplyReported(reports.Length - older.Count, older.ToImmutable());
        return taken.Count == 0 ? new(answer) : new(answer, [happened([.. taken.Values.OrderBy(report => report.Key, StringComparer.Ordinal)])]);
    }

    /// <summary>CU-22: a piece that is there already is nothing new; of a day that is in several, the latest as-of counts when they are merged.</summary>
    private static Decided Decide(SupplyState state, ReportSales report)
    {
        if (report.Pieces.IsDefaultOrEmpty || report.Pieces.Sum(piece => piece.Lines) is < 1 or > SupplyCommand.ReportsMax)
            return Refuse(SupplyRefusals.OutOfRange("sales", $"1 to {SupplyCommand.ReportsMax} in one command"));
        var older = report.Pieces.Index().Where(one => state.Sales.GetValueOrDefault(one.Item.Key, []).Any(known => known.Fingerprint == one.Item.Fingerprint)).Select(one => one.Index).ToImmutableArray();
        var fresh = report.Pieces.Index().Where(one => !older.Contains(one.Index)).Select(one => one.Item).ToImmutableArray();
        if (state.Sales.Count + fresh.Select(piece => piece.Key).Distinct(StringComparer.Ordinal).Count(key => !state.Sales.ContainsKey(key)) > ReportSales.SeriesMax)
            return Refuse(SupplyRefusals.TooMuch("SKUs with sales", ReportSales.SeriesMax));
        var answer = new SupplyReported(fresh.Sum(piece => piece.Lines), older);
        return fresh.IsEmpty ? new(answer) : new(answer, [new SalesReported(fresh, report.Through)]);
    }

    private static ImmutableDictionary<string, Report> Kept(ImmutableDictionary<string, Report> known, ImmutableArray<Report> reports) =>
        known.SetItems(reports.Select(report => KeyValuePair.Create(report.Key, report)));

    private static ImmutableDictionary<string, ImmutableArray<SalesPiece>> Kept(ImmutableDictionary<string, ImmutableArray<SalesPiece>> sales, SalesPiece piece)
    {
        var others = sales.GetValueOrDefault(piece.Key, []);
        if (piece.StandsFor is { } replaced) others = [.. others.Where(one => !replaced.Contains(one.Fingerprint))];
        // What it stood for is in the log; here the names would only be in the way.
        return sales.SetItem(piece.Key, others.Add(piece with { StandsFor = null }));
    }

    private static Decided Refuse(Refusal refusal) => new(Refused(refusal));
}
