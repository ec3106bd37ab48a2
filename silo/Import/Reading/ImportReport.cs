using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Silo.Import;

/// <summary>What an export holds.</summary>
public sealed record ExportSummary(
    int Accounts, int Agents, int Managers, int Products, int Opportunities, int Won, int Lost, int Open, int OpportunitiesWithoutAccount,
    int AgentsWithoutDeals, string AsOf, ImmutableArray<string> CompleteQuarters)
{
    public static ExportSummary Of(CrmExport export)
    {
        var won = export.Deals.Count(deal => deal.Stage is DealStage.Won);
        var lost = export.Deals.Count(deal => deal.Stage is DealStage.Lost);
        return new(
            export.Accounts.Length, export.Agents.Length, export.Managers.Length, export.Products.Length, export.Deals.Length,
            won, lost, export.Deals.Length - won - lost, export.Deals.Count(deal => deal.Account is null),
            export.Agents.Length - export.Deals.Select(deal => deal.Agent).Distinct().Count(), $"{export.AsOf:yyyy-MM-dd}",
            [.. export.CompleteQuarters.Select(quarter => quarter.ToString())]);
    }
}

/// <summary>Everything there is to say about the reading of an export.</summary>
/// <param name="Files">In the order they were read.</param>
/// <param name="Ignored">Files of the folder that are no part of an export.</param>
/// <param name="Findings">In the order they were found; every repaired or rejected row is here.</param>
public sealed record ImportReport(ExportSummary Summary, ImmutableArray<FileCounts> Files, ImmutableArray<string> Ignored, ImmutableArray<Finding> Findings)
{
    private static readonly JsonSerializerOptions Line = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Document = new(Line) { WriteIndented = true };

    /// <summary>Writes the report to a file: one JSON document, or, when the name ends in <c>.ndjson</c>, the summary, the files and the findings one to a line.</summary>
    public async Task WriteAsync(string path, CancellationToken cancellation)
    {
        await using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        if (!path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase))
        {
            await JsonSerializer.SerializeAsync(stream, this, Document, cancellation);
            return;
        }

        await WriteLineAsync(stream, new { Type = "summary", Summary, Ignored }, cancellation);
        foreach (var counts in Files) await WriteLineAsync(stream, new { Type = "file", Counts = counts }, cancellation);
        foreach (var finding in Findings) await WriteLineAsync(stream, new { Type = "finding", Finding = finding }, cancellation);
    }

    private static async Task WriteLineAsync<T>(Stream stream, T line, CancellationToken cancellation)
    {
        await JsonSerializer.SerializeAsync(stream, line, Line, cancellation);
        stream.WriteByte((byte)'\n');
    }
}
