using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Supplies;
using Ecosystem.Domain.Learning;
using Ecosystem.Domain.Supplies;
using GraphQL;

namespace Ecosystem.Api.Supplies;

/// <summary>The reports are in the log.</summary>
public sealed class SupplyReportPayload(SupplyReported answer)
{
    /// <summary>How many said something new.</summary>
    public int Taken => answer.Taken;

    /// <summary>Places in the list, from 0, of those that changed nothing: no later than what was known, or known already.</summary>
    public IEnumerable<int> Older => answer.Older;
}

public sealed class SupplyReportResult() : MutationResult("What reporting supplies answers.", typeof(SupplyReportPayload));

/// <summary>A page of stock levels.</summary>
[Name("Inventory")]
public sealed class InventoryType(InventoryReply reply)
{
    /// <summary>In an order that says nothing and is always the same.</summary>
    public IEnumerable<StockLevelType> Levels => reply.Levels.Select(one => new StockLevelType(one));

    /// <summary>Give this as `after` to get the next page; null: there is none.</summary>
    public string? Next => reply.Next;
}

/// <summary>Stock of a SKU at a site, in whole units of the SKU.</summary>
[Name("StockLevel")]
public sealed class StockLevelType(KnownLevel known)
{
    /// <summary>The article.</summary>
    public string Sku => known.Level.Sku;

    /// <summary>Where it lies.</summary>
    public string Site => known.Level.Site;

    /// <summary>What is there.</summary>
    public long OnHand => known.Level.OnHand;

    /// <summary>Of that, what is spoken for.</summary>
    public long Reserved => known.Level.Reserved;

    /// <summary>What is on its way there.</summary>
    public long InTransit => known.Level.InTransit;

    /// <summary>When it was so, as its source says.</summary>
    public DateTimeOffset AsOf => known.Level.AsOf;

    /// <summary>The organisation that reports it.</summary>
    public string Source => known.Source;
}

/// <summary>A page of lines of the factory's schedule: of the caller's own orders.</summary>
[Name("FactorySchedule")]
public sealed class FactoryScheduleType(ScheduleReply reply)
{
    /// <summary>Order by order, line by line.</summary>
    public IEnumerable<ScheduledLineType> Lines => reply.Lines.Select(one => new ScheduledLineType(one));

    /// <summary>Give this as `after` to get the next page; null: there is none.</summary>
    public string? Next => reply.Next;
}

/// <summary>A line of an order in the factory's schedule.</summary>
[Name("ScheduledLine")]
public sealed class ScheduledLineType(KnownLine known)
{
    /// <summary>The order number.</summary>
    public string Order => known.Line.Order;

    /// <summary>From 1.</summary>
    public int Line => known.Line.Line;

    /// <summary>What is made.</summary>
    public string Sku => known.Line.Sku;

    /// <summary>The factory.</summary>
    public string Site => known.Line.Site;

    /// <summary>How much, in whole units of the SKU.</summary>
    public long Quantity => known.Line.Quantity;

    /// <summary>When its making begins.</summary>
    public DateTimeOffset Starts => known.Line.Starts;

    /// <summary>When it ends.</summary>
    public DateTimeOffset Ends => known.Line.Ends;

    /// <summary>Where it stands.</summary>
    public ScheduleStatus Status => known.Line.Status;

    /// <summary>When it was so, as its source says.</summary>
    public DateTimeOffset AsOf => known.Line.AsOf;

    /// <summary>The organisation that reports it.</summary>
    public string Source => known.Source;
}

/// <summary>What is expected to be sold of a SKU.</summary>
[Name("SellThroughForecast")]
public sealed class SellThroughForecastType(ForecastReply reply)
{
    /// <summary>Day by day after the last day of which sales are known; none while the history is too short.</summary>
    public IEnumerable<ForecastDayType> Days => reply.Days.Select(one => new ForecastDayType(one));

    /// <summary>Where it comes from; null when there are no days.</summary>
    public ForecastLineageType? Lineage => reply.Lineage is { } lineage ? new(lineage) : null;

    /// <summary>Days from the first sale of the SKU to the last day of which anything is known; 0: nothing is known of it.</summary>
    public int HistoryDays => reply.HistoryDays;

    /// <summary>Days of history that a forecast needs.</summary>
    public int HistoryDaysMin => SellThrough.HistoryDaysMin;
}

/// <summary>What is expected of one day.</summary>
[Name("ForecastDay")]
public sealed class ForecastDayType(ForecastDay day)
{
    /// <summary>The day.</summary>
    public DateOnly Day => day.Day;

    /// <summary>What will be sold, at best guess.</summary>
    public double Expected => day.Expected;

    /// <summary>With a probability of 80 % the figure is not outside of `low` and `high`.</summary>
    public double Low => day.Low;

    /// <summary>See `low`.</summary>
    public double High => day.High;
}

/// <summary>Where a forecast comes from: enough to make it again.</summary>
[Name("ForecastLineage")]
public sealed class ForecastLineageType(ForecastLineage lineage)
{
    /// <summary>Name and version of the method.</summary>
    public string Model => lineage.Model;

    /// <summary>What of the method the figures bore: `level`, with `+slope` and `+week`.</summary>
    public string Method => lineage.Method;

    /// <summary>First day of the figures it was made from.</summary>
    public DateOnly From => lineage.From;

    /// <summary>Last day of them.</summary>
    public DateOnly Through => lineage.Through;

    /// <summary>SHA-256 of these figures in hex; how it is made is in docs/entitlements.md.</summary>
    public string Inputs => lineage.Inputs;

    /// <summary>When it was fitted.</summary>
    public DateTimeOffset TrainedAt => lineage.TrainedAt;
}

/// <summary>What the caller is entitled to call for, and whether there is something to answer with.</summary>
[Name("EntitlementState")]
public sealed class EntitlementType(Entitlement feature, bool available)
{
    /// <summary>Which one.</summary>
    public Entitlement Feature => feature;

    /// <summary>Whether there is something to answer with.</summary>
    public bool Available => available;
}
