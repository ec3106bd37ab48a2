using System.Globalization;
using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Settlements;
using Ecosystem.Domain.Settlements;
using GraphQL;

namespace Ecosystem.Api.Settlements;

/// <summary>What one payer used in one month, and what it costs (docs/settlement.md).</summary>
[Name("Statement")]
public sealed class StatementType(StatementView statement)
{
    /// <summary>Starts with st_.</summary>
    [Id]
    public string Id => statement.Id.Value;

    /// <summary>The organisation that pays.</summary>
    public string Payer => statement.Payer;

    /// <summary>Such as 2026-03, in UTC.</summary>
    public string Month => statement.Month.ToString();

    /// <summary>When the month was closed.</summary>
    public DateTimeOffset ClosedAt => statement.ClosedAt;

    /// <summary>It takes account of the uses in the first so many leaves of the log.</summary>
    public long AsOf => statement.AsOf;

    /// <summary>As they were when the month was closed, by day, then by feature; never changed since.</summary>
    public IEnumerable<StatementLineType> Lines => statement.Lines.Select(line => new StatementLineType(line));

    /// <summary>Appended since, in their order.</summary>
    public IEnumerable<CorrectionType> Corrections => statement.Corrections.Select(one => new CorrectionType(one));

    /// <summary>What the payer contested.</summary>
    public IEnumerable<DisputeType> Disputes => statement.Disputes.Select(one => new DisputeType(one));

    /// <summary>What the month came to when it was closed.</summary>
    public MoneyType Total => new(statement.Total);

    /// <summary>What it comes to with all corrections.</summary>
    public MoneyType Owed => new(statement.Owed);

    /// <summary>Which client used what how often in the month, as metered now.</summary>
    public IEnumerable<ClientUseType> ByClient => statement.ByClient.Select(one => new ClientUseType(one));

    /// <summary>How many commits made this state.</summary>
    public long Version => statement.Version;
}

/// <summary>The uses of one feature on one day.</summary>
[Name("StatementLine")]
public sealed class StatementLineType(StatementLine line)
{
    /// <summary>Such as 2026-03-14, in UTC.</summary>
    public string Day => Days.Text(line.Day);

    /// <summary>What was used, such as read.profile.</summary>
    public string Feature => line.Feature;

    /// <summary>How often.</summary>
    public long Units => line.Units;

    /// <summary>Of one unit.</summary>
    public MoneyType UnitPrice => new(line.UnitPrice);

    /// <summary>Units × unit price.</summary>
    public MoneyType Amount => new(line.Amount);

    /// <summary>Version of the tariff that says so.</summary>
    public string Tariff => line.Tariff;
}

/// <summary>What was appended to a line.</summary>
[Name("StatementCorrection")]
public sealed class CorrectionType(Correction correction)
{
    /// <summary>From 1, in the statement.</summary>
    public int Number => correction.Number;

    /// <summary>Why it is there.</summary>
    public CorrectionKind Kind => correction.Kind;

    /// <summary>The line's day.</summary>
    public string Day => Days.Text(correction.Day);

    /// <summary>The line's feature.</summary>
    public string Feature => correction.Feature;

    /// <summary>More, or when negative fewer.</summary>
    public long Units => correction.Units;

    /// <summary>More, or when negative less.</summary>
    public MoneyType Amount => new(correction.Amount);

    /// <summary>What was wrong.</summary>
    public string Reason => correction.Reason;

    /// <summary>When it was appended.</summary>
    public DateTimeOffset At => correction.At;
}

/// <summary>What a payer contested, and what headquarters answered.</summary>
[Name("StatementDispute")]
public sealed class DisputeType(DisputeView dispute)
{
    /// <summary>From 1, in the statement.</summary>
    public int Number => dispute.Number;

    /// <summary>The line's day.</summary>
    public string Day => Days.Text(dispute.Day);

    /// <summary>The line's feature.</summary>
    public string Feature => dispute.Feature;

    /// <summary>What the payer says; null once erased.</summary>
    public string? Text => dispute.Text;

    /// <summary>When it was contested.</summary>
    public DateTimeOffset At => dispute.At;

    /// <summary>Whether headquarters found the payer right; null while it has not answered.</summary>
    public bool? Upheld => dispute.Upheld;

    /// <summary>What headquarters says; null while it has not answered, and once erased.</summary>
    public string? Answer => dispute.Answer;

    /// <summary>When it was answered.</summary>
    public DateTimeOffset? AnsweredAt => dispute.AnsweredAt;
}

/// <summary>How often a feature was used on a day.</summary>
[Name("MeteredUse")]
public sealed class MeteredUseType(MeteredDay use)
{
    /// <summary>Such as 2026-03-14, in UTC.</summary>
    public string Day => Days.Text(use.Day);

    /// <summary>What was used, such as entitlement.inventory.</summary>
    public string Feature => use.Feature;

    /// <summary>How often.</summary>
    public long Units => use.Units;
}

/// <summary>How often a client used a feature in the month.</summary>
[Name("ClientUse")]
public sealed class ClientUseType(ClientUse use)
{
    /// <summary>What was used.</summary>
    public string Feature => use.Feature;

    /// <summary>The OAuth client.</summary>
    public string Client => use.Client;

    /// <summary>How often.</summary>
    public long Units => use.Units;
}

/// <summary>What uses cost, for a time.</summary>
[Name("Tariff")]
public sealed class TariffType(Tariff tariff)
{
    /// <summary>As lines of statements cite it.</summary>
    public string Version => tariff.Version;

    /// <summary>SHA-256, in hex, of the canonical JSON of its file.</summary>
    public string? Hash => tariff.Hash;

    /// <summary>The first day it prices, in UTC; null: from ever.</summary>
    public string? ValidFrom => tariff.ValidFrom is { } day ? Days.Text(day) : null;

    /// <summary>The first day it no longer prices; null: until another takes over.</summary>
    public string? ValidUntil => tariff.ValidUntil is { } day ? Days.Text(day) : null;

    /// <summary>Of one unit of each feature; what is not among them costs nothing.</summary>
    public IEnumerable<FeaturePriceType> Prices => tariff.Prices.Keys.Select(feature => new FeaturePriceType(feature, tariff));
}

/// <summary>What one unit of a feature costs.</summary>
[Name("FeaturePrice")]
public sealed class FeaturePriceType(string feature, Tariff tariff)
{
    /// <summary>What is used, such as read.profile.</summary>
    public string Feature => feature;

    /// <summary>Of one unit.</summary>
    public MoneyType UnitPrice => new(tariff.PriceOf(feature));
}

/// <summary>A statement, as lists have it.</summary>
[Name("StatementSummary")]
public sealed class StatementSummaryType(StatementRow row)
{
    /// <summary>Starts with st_.</summary>
    [Id]
    public string Id => row.Id.Value;

    /// <summary>The organisation that pays.</summary>
    public string Payer => row.Payer;

    /// <summary>Such as 2026-03, in UTC.</summary>
    public string Month => row.Month.ToString();

    /// <summary>What it comes to with all corrections.</summary>
    public MoneyType Owed => new(row.Owed);

    /// <summary>How many corrections were appended.</summary>
    public int Corrections => row.Corrections;

    /// <summary>What was contested and is not answered.</summary>
    public int OpenDisputes => row.OpenDisputes;
}

/// <summary>A page of statements.</summary>
public sealed class StatementConnection(Paged<StatementSummaryType> page)
{
    /// <summary>The statements, in the order asked for.</summary>
    public IEnumerable<StatementSummaryType> Nodes => page.Nodes;

    /// <summary>The same, each with its cursor.</summary>
    public IEnumerable<StatementEdge> Edges => page.Edges.Select(edge => new StatementEdge(edge));

    /// <summary>Where the page begins and ends.</summary>
    public Graph.PageInfo PageInfo => page.Info;

    /// <summary>The list takes account of the first so many leaves of the log, and perhaps of more.</summary>
    public long AsOf => page.AsOf;
}

/// <summary>A statement, and where in the list it is.</summary>
public sealed class StatementEdge(Edge<StatementSummaryType> edge)
{
    /// <summary>Give this as `after` or `before` to begin there.</summary>
    public string Cursor => edge.Cursor;

    /// <summary>The item.</summary>
    public StatementSummaryType Node => edge.Node;
}

/// <summary>It is done, and durable.</summary>
public sealed class StatementPayload(string statement, int number)
{
    /// <summary>The statement; ask for it to see what it comes to now.</summary>
    [Id]
    public string Statement => statement;

    /// <summary>The number of the correction or of the dispute.</summary>
    public int Number => number;
}

public sealed class StatementResult() : MutationResult("What correcting a statement, contesting a line and answering that answers.", typeof(StatementPayload));

/// <summary>Days, as text.</summary>
internal static class Days
{
    private const string Form = "yyyy-MM-dd";

    public static string Text(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    public static DateOnly? Read(string text) => DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
