using System.Globalization;
using System.Text;
using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Traces;
using Ecosystem.Domain.Customers;
using GraphQL;

namespace Ecosystem.Api.Traces;

/// <summary>A row of the register of processing (GDPR art. 30, PIPL art. 55 and 56): who may use what, why, and what use was made of it.</summary>
[Name("Processing")]
public sealed class ProcessingType(Processing row)
{
    /// <summary>The organisation.</summary>
    public string Grantee => row.Grantee;

    /// <summary>What kind of data.</summary>
    public DataCategory Category => row.Category;

    /// <summary>The same for people to read, in Chinese.</summary>
    public string CategoryZhCn => row.CategoryLabel.ZhCn;

    /// <summary>The same for people to read, in English.</summary>
    public string CategoryEn => row.CategoryLabel.En;

    /// <summary>What it is used for.</summary>
    public string Purpose => row.Purpose;

    /// <summary>Why that is lawful.</summary>
    public LegalBasis LegalBasis => row.LegalBasis;

    /// <summary>The same for people to read, in Chinese.</summary>
    public string LegalBasisZhCn => row.LegalBasisLabel.ZhCn;

    /// <summary>The same for people to read, in English.</summary>
    public string LegalBasisEn => row.LegalBasisLabel.En;

    /// <summary>Whether the data may leave the country.</summary>
    public bool CrossBorder => row.CrossBorder;

    /// <summary>Grants that stand now.</summary>
    public long StandingGrants => row.StandingGrants;

    /// <summary>When it was first granted.</summary>
    public DateTimeOffset GrantedAt => row.GrantedAt;

    /// <summary>When it was first used; null: never.</summary>
    public DateTimeOffset? FirstUse => row.FirstUse;

    /// <summary>When it was last used; null: never.</summary>
    public DateTimeOffset? LastUse => row.LastUse;

    /// <summary>How often it was used.</summary>
    public long Reads => row.Reads;

    /// <summary>When the last of the standing grants ends, and with it what may be kept; null: one has no end, or none stands.</summary>
    public DateTimeOffset? Until => row.Until;

    /// <summary>How many customers it is about.</summary>
    public long Customers => row.Customers;
}

/// <summary>A page of the register of processing.</summary>
public sealed class ProcessingConnection(Paged<Processing> page)
{
    private static readonly string[] s_header =
        ["grantee", "category", "category_zh", "category_en", "purpose", "legal_basis", "legal_basis_zh", "legal_basis_en", "cross_border", "standing_grants", "granted_at", "first_use", "last_use", "reads", "until", "customers"];

    /// <summary>The rows, by grantee.</summary>
    public IEnumerable<ProcessingType> Nodes => page.Nodes.Select(row => new ProcessingType(row));

    /// <summary>The same, each with its cursor.</summary>
    public IEnumerable<ProcessingEdge> Edges => page.Edges.Select(edge => new ProcessingEdge(edge));

    /// <summary>The same as CSV (RFC 4180) with a header, for a spreadsheet. A text that one would take for a formula has an apostrophe before it.</summary>
    public string Csv => string.Concat(page.Nodes.Select(Line).Prepend(Line(s_header)));

    /// <summary>Where the page begins and ends.</summary>
    public Graph.PageInfo PageInfo => page.Info;

    /// <summary>The list takes account of the first so many leaves of the log, and perhaps of more.</summary>
    public long AsOf => page.AsOf;

    private static string Line(Processing row) => Line([
        row.Grantee, Word(row.Category), row.CategoryLabel.ZhCn, row.CategoryLabel.En, row.Purpose, Word(row.LegalBasis), row.LegalBasisLabel.ZhCn, row.LegalBasisLabel.En,
        row.CrossBorder ? "true" : "false", Text(row.StandingGrants), Text(row.GrantedAt), Text(row.FirstUse), Text(row.LastUse), Text(row.Reads), Text(row.Until), Text(row.Customers)]);

    private static string Line(IEnumerable<string> values) => string.Join(',', values.Select(Quoted)) + "\r\n";

    private static string Quoted(string value) => new StringBuilder("\"").Append(value is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" : "").Append(value.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"').ToString();

    private static string Word<T>(T value) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateTimeOffset? value) => value is { } moment ? moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture) : "";
}

/// <summary>A row, and where in the register it is.</summary>
public sealed class ProcessingEdge(Edge<Processing> edge)
{
    /// <summary>Give this as `after` or `before` to begin there.</summary>
    public string Cursor => edge.Cursor;

    /// <summary>The item.</summary>
    public ProcessingType Node => new(edge.Node);
}
