using CsvHelper;
using Ecosystem.Silo.Import;

namespace Ecosystem.Silo.Sample;

/// <summary>Writes an export as the files <see cref="ExportReader"/> reads: UTF-8 without byte order mark, LF, quotes only where needed.</summary>
internal static class SampleFiles
{
    private static readonly CsvWriterOptions s_options = new() { NewLine = "\n" };

    public static async Task WriteAsync(string folder, CrmExport export, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        await WriteAsync(folder, FileFormat.SalesTeams, export.Agents.Select(row => (string[])[row.Name, row.Manager, row.RegionalOffice]), cancellation);
        await WriteAsync(folder, FileFormat.Products, export.Products.Select(row => (string[])[row.Name, row.Series, Amount(row.ListPriceMinor)]), cancellation);
        await WriteAsync(folder, FileFormat.Accounts, export.Accounts.Select(Account), cancellation);
        await WriteAsync(folder, FileFormat.Pipeline, export.Deals.Select(Deal), cancellation);
        await WriteAsync(folder, FileFormat.Targets, export.Targets.Select(row => (string[])[row.Manager, $"{row.Quarter}", Amount(row.TargetMinor)]), cancellation);
        await WriteAsync(folder, FileFormat.Nps, export.Nps.Select(row => (string[])[row.Manager, $"{row.Quarter}", $"{row.Score}", $"{row.Responses}"]), cancellation);
        await WriteAsync(folder, FileFormat.Interactions, export.Interactions.Select(Interaction), cancellation);
    }

    private static async Task WriteAsync(string folder, FileFormat format, IEnumerable<string[]> rows, CancellationToken cancellation)
    {
        await using var stream = new FileStream(Path.Combine(folder, format.Name), FileMode.Create, FileAccess.Write);
        await using var writer = CsvWriter.Create(stream, s_options, leaveOpen: true);
        writer.WriteRecord([.. format.Columns]);
        foreach (var row in rows) await writer.WriteRecordAsync(row, cancellation);
        await writer.FlushAsync(cancellation);
    }

    private static string[] Account(AccountRow row) =>
        [row.Name, row.Sector, $"{row.YearEstablished}", $"{row.RevenueMillions}", $"{row.Employees}", row.OfficeLocation, row.SubsidiaryOf];

    private static string[] Deal(DealRow row) =>
    [
        row.OpportunityId, row.Agent, row.Product, row.Account ?? "", $"{row.Stage}", $"{row.Engaged:yyyy-MM-dd}", $"{row.Closed:yyyy-MM-dd}",
        row.ValueMinor is { } minor ? Amount(minor) : "",
    ];

    private static string[] Interaction(InteractionRow row) => [row.Id, row.Account, $"{row.OccurredAt:yyyy-MM-dd'T'HH:mm:ss}Z", row.Channel, row.Direction, row.Summary];

    /// <summary>Minor units as a decimal: whole amounts without decimals.</summary>
    private static string Amount(long minor) => minor % 100 == 0 ? $"{minor / 100}" : $"{minor / 100}.{minor % 100:00}";
}
