using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Silo.Import;

/// <summary>How the rows of one file are understood.</summary>
internal interface IRowParser<T> where T : class
{
    FileFormat Format { get; }

    /// <summary>The column, or columns, that may not repeat.</summary>
    string KeyColumns { get; }

    /// <summary>What may not repeat. For what becomes an actor, its <see cref="NameIdentity"/>.</summary>
    string Key(T item);

    /// <summary>The row's meaning; null only when the row has been rejected.</summary>
    T? Parse(RowReader row);
}

internal sealed class AgentParser : IRowParser<AgentRow>
{
    /// <summary>Longest office, in UTF-16 units: it becomes the unit's region, which may be no longer.</summary>
    public const int OfficeLengthMax = 120;

    private readonly Dictionary<string, string> _managers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _teams = new(StringComparer.Ordinal);

    public FileFormat Format => FileFormat.SalesTeams;
    public string KeyColumns => "sales_agent";
    public string Key(AgentRow item) => NameIdentity.Of(item.Name);

    public AgentRow Parse(RowReader row) => new(row.Required("sales_agent"), Manager(row), row.Text("regional_office", OfficeLengthMax));

    /// <summary>The manager as first spelt: another spelling of the same name would be the same unit under two names.</summary>
    private string Manager(RowReader row)
    {
        var name = row.Required("manager");
        var identity = NameIdentity.Of(name);
        var size = _teams[identity] = _teams.GetValueOrDefault(identity) + 1;
        if (size > Establish.SellersMax) row.Reject("manager", FindingCodes.OutOfRange, $"A team has at most {Establish.SellersMax:N0} agents.", name);
        if (_managers.TryAdd(identity, name)) return name;
        var first = _managers[identity];
        if (first != name) row.Repair("manager", FindingCodes.NameMatched, "The name is in an earlier row with other case.", name, first);
        return first;
    }
}

internal sealed class ProductParser : IRowParser<ProductRow>
{
    public FileFormat Format => FileFormat.Products;
    public string KeyColumns => "product";
    public string Key(ProductRow item) => item.Name;

    public ProductRow? Parse(RowReader row)
    {
        var (name, series) = (row.Required("product"), row.Text("series"));
        var price = row.Amount("sales_price");
        if (price is null && !row.IsRejected) row.Reject("sales_price", FindingCodes.Blank, "The sales_price is blank.");
        return price is { } minor ? new(name, series, minor) : null;
    }
}

internal sealed class AccountParser(DateOnly today) : IRowParser<AccountRow>
{
    public FileFormat Format => FileFormat.Accounts;
    public string KeyColumns => "account";
    public string Key(AccountRow item) => NameIdentity.Of(item.Name);

    public AccountRow Parse(RowReader row) => new(
        row.Required("account"), Sector(row), row.Whole("year_established", 1000, today.Year), row.Decimal("revenue"),
        row.Whole("employees", 0, 10_000_000), Place(row), row.Text("subsidiary_of"));

    private static string Sector(RowReader row)
    {
        var word = row.Text("sector");
        if (word.Length == 0) return word;
        var sector = Spelling.Sector(word);
        if (sector is null) row.Note("sector", FindingCodes.UnknownSector, "The sector is not one the platform knows; it is kept as it is.", word);
        else if (!string.Equals(sector, word, StringComparison.OrdinalIgnoreCase))
            row.Repair("sector", FindingCodes.Spelling, "The word is one letter away from one known sector only.", word, sector);
        return sector ?? word;
    }

    private static string Place(RowReader row)
    {
        var name = row.Text("office_location");
        var place = Spelling.Place(name);
        if (place != name) row.Repair("office_location", FindingCodes.Spelling, "A known misspelling of a country.", name, place);
        return place;
    }
}

/// <summary>Rows of a manager and a quarter, for targets.csv and nps.csv.</summary>
internal static class ManagerQuarter
{
    public static string? Manager(RowReader row, NameIndex managers)
    {
        var name = row.Required("manager");
        return name.Length == 0 ? null : managers.Find(row, "manager", name, FindingCodes.UnknownManager, "sales_teams.csv");
    }

    public static Quarter? Read(RowReader row)
    {
        var text = row.Required("quarter");
        if (Quarter.TryParse(text, out var quarter)) return quarter;
        if (text.Length > 0) row.Reject("quarter", FindingCodes.BadQuarter, "The value is not a quarter written like 2017-Q3.", text);
        return null;
    }
}

internal sealed class TargetParser(NameIndex managers) : IRowParser<TargetRow>
{
    public FileFormat Format => FileFormat.Targets;
    public string KeyColumns => "manager and quarter";
    public string Key(TargetRow item) => $"{item.Manager}\n{item.Quarter}";

    public TargetRow? Parse(RowReader row)
    {
        var (manager, quarter, target) = (ManagerQuarter.Manager(row, managers), ManagerQuarter.Read(row), row.Amount("target"));
        if (target is null or 0 && !row.IsRejected) row.Reject("target", target is null ? FindingCodes.Blank : FindingCodes.OutOfRange, "A target must be more than zero.");
        return manager is not null && quarter is { } known && target is { } minor ? new(manager, known, minor) : null;
    }
}

internal sealed class NpsParser(NameIndex managers) : IRowParser<NpsRow>
{
    public FileFormat Format => FileFormat.Nps;
    public string KeyColumns => "manager and quarter";
    public string Key(NpsRow item) => $"{item.Manager}\n{item.Quarter}";

    public NpsRow? Parse(RowReader row)
    {
        var (manager, quarter) = (ManagerQuarter.Manager(row, managers), ManagerQuarter.Read(row));
        var (score, responses) = (row.Whole("score", -100, 100), row.Whole("responses", 0, 10_000_000));
        if ((score is null || responses is null) && !row.IsRejected) row.Reject("", FindingCodes.Blank, "The score or the number of responses is blank.");
        return manager is not null && quarter is { } known && score is { } points && responses is { } count ? new(manager, known, points, count) : null;
    }
}
