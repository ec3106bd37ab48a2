using System.Collections.Immutable;

namespace Ecosystem.Silo.Import;

/// <summary>One file of a CRM export: its name and its columns, all of which must be there, in any order, and no others.</summary>
/// <param name="Name">The file name.</param>
/// <param name="IsRequired">Whether an export without it is refused.</param>
/// <param name="Columns">The header.</param>
public sealed record FileFormat(string Name, bool IsRequired, ImmutableArray<string> Columns)
{
    public static FileFormat SalesTeams { get; } = new("sales_teams.csv", true, ["sales_agent", "manager", "regional_office"]);
    public static FileFormat Products { get; } = new("products.csv", true, ["product", "series", "sales_price"]);

    public static FileFormat Accounts { get; } = new(
        "accounts.csv", true, ["account", "sector", "year_established", "revenue", "employees", "office_location", "subsidiary_of"]);

    public static FileFormat Pipeline { get; } = new(
        "sales_pipeline.csv", true, ["opportunity_id", "sales_agent", "product", "account", "deal_stage", "engage_date", "close_date", "close_value"]);

    public static FileFormat Targets { get; } = new("targets.csv", false, ["manager", "quarter", "target"]);
    public static FileFormat Nps { get; } = new("nps.csv", false, ["manager", "quarter", "score", "responses"]);

    public static FileFormat Interactions { get; } = new(
        "interactions.csv", false, ["interaction_id", "account", "occurred_at", "channel", "direction", "summary"]);

    /// <summary>Every file, in the order it is read: a file comes after those it refers to.</summary>
    public static ImmutableArray<FileFormat> All { get; } = [SalesTeams, Products, Accounts, Pipeline, Targets, Nps, Interactions];

    /// <summary>Where a column stands in <see cref="Columns"/>.</summary>
    /// <exception cref="ArgumentException">The format has no such column.</exception>
    public int IndexOf(string column)
    {
        var index = Columns.IndexOf(column);
        return index >= 0 ? index : throw new ArgumentException($"{Name} has no column {column}.", nameof(column));
    }
}
