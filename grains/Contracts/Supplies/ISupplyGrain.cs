using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.Health;
using Ecosystem.Domain.Learning;
using Ecosystem.Domain.Supplies;

namespace Ecosystem.Contracts.Supplies;

/// <summary>What a customer is entitled to call for. The grain key is the customer's <see cref="CustomerId"/>.</summary>
/// <remarks>
/// Durability, retries and time-outs as in <see cref="SalesUnits.ISalesUnitGrain"/>. Reports are taken for any pseudonym and answered alike, whether or not there is such a customer.
/// What is read is the caller's own, and each read is durable in the log before its answer leaves.
/// </remarks>
[Alias("supply")]
public interface ISupplyGrain : IGrainWithStringKey
{
    /// <summary>Brings stock levels in, for the calling organisation.</summary>
    [Alias("reportInventory")] Task<SupplyAnswer> ReportInventory(ImmutableArray<StockLevel> levels, string idempotencyKey);

    /// <summary>Brings lines of the factory's schedule in, for the calling organisation.</summary>
    [Alias("reportSchedule")] Task<SupplyAnswer> ReportSchedule(ImmutableArray<ScheduledLine> lines, string idempotencyKey);

    /// <summary>Brings sales in, for the calling organisation.</summary>
    [Alias("reportSales")] Task<SupplyAnswer> ReportSales(ImmutableArray<SoldLine> lines, string idempotencyKey);

    /// <summary>Stock levels; the customer itself only. Null to anybody else.</summary>
    [Alias("inventory")] Task<InventoryReply?> Inventory(InventoryRequest request, string idempotencyKey);

    /// <summary>Lines of the customer's own orders; the customer itself only. Null to anybody else.</summary>
    [Alias("schedule")] Task<ScheduleReply?> Schedule(ScheduleRequest request, string idempotencyKey);

    /// <summary>The sell-through of one SKU; the customer itself only. Null to anybody else.</summary>
    [Alias("forecast")] Task<ForecastReply?> Forecast(ForecastRequest request, string idempotencyKey);

    /// <summary>Which entitlements there is something to answer with; the customer itself only. Null to anybody else. Not metered.</summary>
    [Alias("entitlements")] Task<SupplyView?> Entitlements();

    /// <summary>As <see cref="Entitlements"/>. Only the platform itself calls this.</summary>
    [Alias("availability")] Task<SupplyView> Availability();

    /// <summary>Each SKU's stock at all sites, and what was sold of it in the 28 and the 90 days that end with the last day any sales were reported of; in no order. Only the platform itself calls this.</summary>
    [Alias("positions")] Task<ImmutableArray<StockPosition>> Positions();

    /// <summary>Everything that is held, a piece at a time; nothing once the customer was erased. Only the platform itself calls this, for the customer's own export.</summary>
    /// <param name="after">The <see cref="HeldSupplies.Next"/> of the piece before; null: from the beginning.</param>
    [Alias("held")] Task<HeldSupplies> Held(string? after);
}

/// <summary>Stock of a SKU at a site. Quantities are in whole units of the SKU.</summary>
/// <param name="Sku">1 to 80 characters; compared letter by letter.</param>
/// <param name="Site">1 to 80 characters; compared letter by letter.</param>
/// <param name="OnHand">0 to 10^12.</param>
/// <param name="Reserved">Of what is on hand, 0 to 10^12.</param>
/// <param name="InTransit">On its way to the site, 0 to 10^12.</param>
/// <param name="AsOf">When it was so; not more than a day ahead of the clock. What is finer than a microsecond is cut off.</param>
[GenerateSerializer, Immutable, Alias("stock-level")]
public sealed record StockLevel(
    [property: Id(0)] string Sku, [property: Id(1)] string Site, [property: Id(2)] long OnHand, [property: Id(3)] long Reserved, [property: Id(4)] long InTransit, [property: Id(5)] DateTimeOffset AsOf);

/// <summary>A line of an order in the factory's schedule.</summary>
/// <param name="Order">The customer's order number, 1 to 80 characters.</param>
/// <param name="Line">From 1 to 9,999.</param>
/// <param name="Site">The factory, 1 to 80 characters.</param>
/// <param name="Quantity">0 to 10^12; 0: it was taken out.</param>
/// <param name="Ends">Not before <paramref name="Starts"/>.</param>
/// <param name="Status">Where it stands.</param>
[GenerateSerializer, Immutable, Alias("scheduled-line")]
public sealed record ScheduledLine(
    [property: Id(0)] string Order, [property: Id(1)] int Line, [property: Id(2)] string Sku, [property: Id(3)] string Site, [property: Id(4)] long Quantity,
    [property: Id(5)] DateTimeOffset Starts, [property: Id(6)] DateTimeOffset Ends, [property: Id(7)] ScheduleStatus Status, [property: Id(8)] DateTimeOffset AsOf);

/// <summary>What was sold of a SKU on one day, in all, as an organisation reports it.</summary>
/// <param name="Day">In the seller's time zone, from 2000-01-01, not more than a day ahead of the clock.</param>
/// <param name="Quantity">−10^9 to 10^9; negative when more came back than was sold.</param>
[GenerateSerializer, Immutable, Alias("sold-line")]
public sealed record SoldLine([property: Id(0)] string Sku, [property: Id(1)] DateOnly Day, [property: Id(2)] long Quantity, [property: Id(3)] DateTimeOffset AsOf);

/// <summary>Which levels.</summary>
/// <param name="Sku">Only of this SKU; null: any.</param>
/// <param name="Site">Only at this site; null: any.</param>
/// <param name="First">At most so many, 1 to 500.</param>
/// <param name="After">Only what comes after this <see cref="InventoryReply.Next"/>; null: from the beginning.</param>
[GenerateSerializer, Immutable, Alias("inventory-request")]
public sealed record InventoryRequest([property: Id(0)] string? Sku, [property: Id(1)] string? Site, [property: Id(2)] int First, [property: Id(3)] string? After);

/// <param name="Source">The organisation that reports it.</param>
[GenerateSerializer, Immutable, Alias("known-level")]
public sealed record KnownLevel([property: Id(0)] StockLevel Level, [property: Id(1)] string Source);

/// <param name="Next">Where the next page begins; null: there is none.</param>
[GenerateSerializer, Immutable, Alias("inventory-reply")]
public sealed record InventoryReply([property: Id(0)] ImmutableArray<KnownLevel> Levels, [property: Id(1)] string? Next);

/// <param name="Order">Only of this order; null: of all.</param>
[GenerateSerializer, Immutable, Alias("schedule-request")]
public sealed record ScheduleRequest([property: Id(0)] string? Order, [property: Id(1)] int First, [property: Id(2)] string? After);

/// <param name="Source">The organisation that reports it.</param>
[GenerateSerializer, Immutable, Alias("known-line")]
public sealed record KnownLine([property: Id(0)] ScheduledLine Line, [property: Id(1)] string Source);

[GenerateSerializer, Immutable, Alias("schedule-reply")]
public sealed record ScheduleReply([property: Id(0)] ImmutableArray<KnownLine> Lines, [property: Id(1)] string? Next);

/// <param name="Days">1 to <see cref="SellThrough.DaysMax"/>.</param>
[GenerateSerializer, Immutable, Alias("forecast-request")]
public sealed record ForecastRequest([property: Id(0)] string Sku, [property: Id(1)] int Days);

/// <param name="Days">None while the history is shorter than <see cref="SellThrough.HistoryDaysMin"/> days.</param>
/// <param name="Lineage">Null when there are no days.</param>
/// <param name="HistoryDays">Days from the first sale of the SKU to the last day anything was reported of; 0: nothing is known of it.</param>
[GenerateSerializer, Immutable, Alias("forecast-reply")]
public sealed record ForecastReply([property: Id(0)] ImmutableArray<ForecastDay> Days, [property: Id(1)] ForecastLineage? Lineage, [property: Id(2)] int HistoryDays);

/// <summary>Which entitlements there is something to answer with.</summary>
/// <param name="Available">Of the catalogue, which is all of <see cref="Entitlement"/>.</param>
/// <param name="Uses">Calls so far.</param>
[GenerateSerializer, Immutable, Alias("supply-view")]
public sealed record SupplyView([property: Id(0)] ImmutableArray<Entitlement> Available, [property: Id(1)] long Uses);
