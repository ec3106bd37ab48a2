using Ecosystem.Api.Graph;
using Ecosystem.Domain.Supplies;

namespace Ecosystem.Api.Supplies;

/// <summary>What every report of supplies is given.</summary>
public abstract record SupplyInput : MutationInput
{
    /// <summary>The customer it is about, by its pseudonym; starts with cu_. Whether there is such a customer is not answered.</summary>
    [Id]
    public required string Customer { get; init; }
}

/// <summary>Stock levels to bring in.</summary>
public sealed record RecordInventoryInput : SupplyInput
{
    /// <summary>1 to 500. One that is out of range refuses them all.</summary>
    public required IReadOnlyList<StockLevelInput> Levels { get; init; }
}

/// <summary>Stock of a SKU at a site, in whole units of the SKU.</summary>
public sealed record StockLevelInput
{
    /// <summary>1 to 80 characters, compared letter by letter.</summary>
    public required string Sku { get; init; }

    /// <summary>1 to 80 characters, compared letter by letter.</summary>
    public required string Site { get; init; }

    /// <summary>0 to 10^12.</summary>
    public required long OnHand { get; init; }

    /// <summary>Of what is on hand, 0 to 10^12; none when left out.</summary>
    public long? Reserved { get; init; }

    /// <summary>On its way to the site, 0 to 10^12; none when left out.</summary>
    public long? InTransit { get; init; }

    /// <summary>When it was so. Of one SKU and site only what is later than your last word changes anything.</summary>
    public required DateTimeOffset AsOf { get; init; }
}

/// <summary>Lines of the factory's schedule to bring in.</summary>
public sealed record RecordScheduleInput : SupplyInput
{
    /// <summary>1 to 500. One that is out of range refuses them all.</summary>
    public required IReadOnlyList<ScheduledLineInput> Lines { get; init; }
}

/// <summary>A line of one of the customer's orders.</summary>
public sealed record ScheduledLineInput
{
    /// <summary>The customer's order number, 1 to 80 characters.</summary>
    public required string Order { get; init; }

    /// <summary>1 to 9,999.</summary>
    public required int Line { get; init; }

    /// <summary>1 to 80 characters.</summary>
    public required string Sku { get; init; }

    /// <summary>The factory, 1 to 80 characters.</summary>
    public required string Site { get; init; }

    /// <summary>0 to 10^12.</summary>
    public required long Quantity { get; init; }

    /// <summary>When its making begins.</summary>
    public required DateTimeOffset Starts { get; init; }

    /// <summary>When it ends; not before it begins.</summary>
    public required DateTimeOffset Ends { get; init; }

    /// <summary>Where it stands.</summary>
    public required ScheduleStatus Status { get; init; }

    /// <summary>When it was so. Of one order and line only what is later than your last word changes anything.</summary>
    public required DateTimeOffset AsOf { get; init; }
}

/// <summary>Sales to bring in.</summary>
public sealed record RecordSalesInput : SupplyInput
{
    /// <summary>1 to 500. One that is out of range refuses them all.</summary>
    public required IReadOnlyList<SoldLineInput> Lines { get; init; }
}

/// <summary>What was sold of a SKU on a day, in all.</summary>
public sealed record SoldLineInput
{
    /// <summary>1 to 80 characters, compared letter by letter.</summary>
    public required string Sku { get; init; }

    /// <summary>In the seller's time zone; from 2000-01-01 to tomorrow. The last 400 days are kept.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>-10^9 to 10^9; negative when more came back than was sold.</summary>
    public required long Quantity { get; init; }

    /// <summary>When it was known so. Of one SKU and day the latest counts.</summary>
    public required DateTimeOffset AsOf { get; init; }
}
