using System.Collections.Immutable;

namespace Ecosystem.Domain.Supplies;

/// <summary>What is kept of a customer's supplies; rebuilt from its events. Apart from the passport, so that a read of the passport never waits for a warehouse.</summary>
public sealed record SupplyState(CustomerId Id)
{
    /// <summary>Stock levels by <see cref="Report.Key"/>.</summary>
    public ImmutableDictionary<string, Report> Levels { get; init; } = ImmutableDictionary<string, Report>.Empty;

    /// <summary>Lines of the factory's schedule by <see cref="Report.Key"/>.</summary>
    public ImmutableDictionary<string, Report> Orders { get; init; } = ImmutableDictionary<string, Report>.Empty;

    /// <summary>What was sold through, by SKU and source; see <see cref="SalesPiece"/>.</summary>
    public ImmutableDictionary<string, ImmutableArray<SalesPiece>> Sales { get; init; } = ImmutableDictionary<string, ImmutableArray<SalesPiece>>.Empty;

    /// <summary>The last day of which any sale was reported; days before it without a line are days without a sale.</summary>
    public DateOnly? SalesThrough { get; init; }

    /// <summary>Raised by every report that changed something of the kind.</summary>
    public long InventoryRevision { get; init; }

    public long ScheduleRevision { get; init; }

    public long SalesRevision { get; init; }

    /// <summary>Uses so far, in calls; the uses themselves are in the log.</summary>
    public long Uses { get; init; }

    /// <summary>Raised whenever what an entitlement answers may have changed.</summary>
    public long Revision(Entitlement feature) => feature switch
    {
        Entitlement.Inventory => InventoryRevision,
        Entitlement.Schedule => ScheduleRevision,
        _ => SalesRevision,
    };

    /// <summary>Whether there is anything to answer with: what "available" means for the customer's sovereignty health.</summary>
    public bool IsAvailable(Entitlement feature) => feature switch
    {
        Entitlement.Inventory => !Levels.IsEmpty,
        Entitlement.Schedule => !Orders.IsEmpty,
        _ => !Sales.IsEmpty,
    };
}

/// <summary>Something that a source system reported, as of a moment. What it says is sealed: the log is open to auditors, whom the customer did not name.</summary>
/// <param name="Key">Keyed hashes of what it is about, joined by '/', and the reporting organisation last: no organisation can overwrite what another reported, or learn that there is something.</param>
/// <param name="AsOf">When it was so in the source system.</param>
public sealed record Report(string Key, DateTimeOffset AsOf, Sealed Content);

/// <summary>Sales of one SKU that one organisation reported together: lines of (day, quantity, as of), sealed.</summary>
/// <remarks>
/// Rules cannot read what is sealed, so they keep the pieces and the shell merges them when it forecasts: for each day the line with the latest as-of counts
/// (<see cref="Learning.SalesSeries"/>), so the order of the pieces does not matter. When a SKU has many, the shell hands in one that stands for them.
/// </remarks>
/// <param name="Key">Keyed hash of the SKU, '/', and the reporting organisation.</param>
/// <param name="Fingerprint">Keyed hash of the lines: a piece that is there already is known without opening it.</param>
/// <param name="Lines">How many lines it brings; of one that stands for others, how many are new.</param>
public sealed record SalesPiece(string Key, string Fingerprint, int Lines, Sealed Content)
{
    /// <summary>Fingerprints of the pieces that this one stands for; default: none.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableList<string>? StandsFor { get; init; }
}
