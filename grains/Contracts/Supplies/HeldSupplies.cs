using System.Collections.Immutable;
using Ecosystem.Contracts.Customers;

namespace Ecosystem.Contracts.Supplies;

/// <summary>A piece of everything that is held of a customer's supplies, for the customer itself (CU-15): levels, then lines of the schedule, then sales.</summary>
/// <param name="Next">Where the next piece begins; null: there is none.</param>
[GenerateSerializer, Immutable, Alias("held-supplies"), CustomerData]
public sealed record HeldSupplies(
    [property: Id(0)] ImmutableArray<KnownLevel> Levels, [property: Id(1)] ImmutableArray<KnownLine> Lines, [property: Id(2)] ImmutableArray<HeldSales> Sales, [property: Id(3)] string? Next);

/// <summary>What one organisation reported to be sold of one SKU.</summary>
/// <param name="Sku">Null where no level and no line of the schedule names it: of a SKU that was only sold, its keyed hash is all that is kept.</param>
/// <param name="Days">In the order of the days, of each the latest word.</param>
/// <param name="Source">The organisation that reports it.</param>
[GenerateSerializer, Immutable, Alias("held-sales"), CustomerData]
public sealed record HeldSales([property: Id(0)] string? Sku, [property: Id(1)] ImmutableArray<SoldDay> Days, [property: Id(2)] string Source);

/// <summary>What was sold on one day.</summary>
/// <param name="Quantity">Negative when more came back than was sold.</param>
[GenerateSerializer, Immutable, Alias("sold-day")]
public sealed record SoldDay([property: Id(0)] DateOnly Day, [property: Id(1)] long Quantity, [property: Id(2)] DateTimeOffset AsOf);
