using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Supplies;

/// <summary>What a customer's supplies can be asked. Form and ranges of what is sealed are checked by the shell before it is sealed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ReportInventory), "reportInventory")]
[JsonDerivedType(typeof(ReportSchedule), "reportSchedule")]
[JsonDerivedType(typeof(ReportSales), "reportSales")]
[JsonDerivedType(typeof(UseEntitlement), "useEntitlement")]
public abstract record SupplyCommand
{
    /// <summary>Most reports in one command.</summary>
    public const int ReportsMax = 500;
}

/// <summary>Brings stock levels in: of each, a later as-of replaces an earlier one, and nothing else does.</summary>
/// <param name="Levels">1 to <see cref="SupplyCommand.ReportsMax"/>.</param>
public sealed record ReportInventory(ImmutableArray<Report> Levels) : SupplyCommand
{
    /// <summary>Most levels kept of one customer.</summary>
    public const int LevelsMax = 20_000;
}

/// <summary>Brings lines of the factory's schedule in, as <see cref="ReportInventory"/> does levels.</summary>
/// <param name="Lines">1 to <see cref="SupplyCommand.ReportsMax"/>.</param>
public sealed record ReportSchedule(ImmutableArray<Report> Lines) : SupplyCommand
{
    /// <summary>Most lines kept of one customer.</summary>
    public const int LinesMax = 10_000;
}

/// <summary>Brings sales in, a piece for each SKU.</summary>
/// <param name="Pieces">At least one; together 1 to <see cref="SupplyCommand.ReportsMax"/> lines.</param>
/// <param name="Through">The latest day of any line.</param>
public sealed record ReportSales(ImmutableArray<SalesPiece> Pieces, DateOnly Through) : SupplyCommand
{
    /// <summary>Most SKUs of one customer, counted once for each organisation that reports them.</summary>
    public const int SeriesMax = 1_000;

    /// <summary>Pieces of a SKU from which on the shell hands in one that stands for them.</summary>
    public const int PiecesMax = 16;
}

/// <summary>The customer uses an entitlement: written down before the answer leaves.</summary>
/// <param name="Client">OAuth client, from its token.</param>
/// <param name="Units">Rows to be answered.</param>
public sealed record UseEntitlement(Entitlement Feature, string Client, int Units) : SupplyCommand;
