using Ecosystem.Domain;
using Ecosystem.Silo.Import;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary>Prints what was read, found and done, as tables for a person. Everything, finding by finding, is in <c>--report</c>.</summary>
internal static class ReportPrinter
{
    /// <summary>Most lines of one kind of finding; the rest is counted.</summary>
    private const int GroupsMax = 40;

    public static void Print(IAnsiConsole console, ImportReport report)
    {
        var files = Table("File", "Read", "Accepted", "Repaired", "Rejected");
        foreach (var file in report.Files) Row(files, file.File, $"{file.Read:N0}", $"{file.Accepted:N0}", $"{file.Repaired:N0}", $"{file.Rejected:N0}");
        console.Write(files);
        if (report.Findings.Length > 0) PrintFindings(console, report);
        if (report.Ignored.Length > 0) console.MarkupLineInterpolated($"Not part of an export, and not read: {string.Join(", ", report.Ignored)}");
        Print(console, report.Summary);
    }

    public static void Print(IAnsiConsole console, ImportOutcome outcome)
    {
        var table = Table("Imported", "New", "Changed", "Unchanged");
        foreach (var (name, tally) in new[]
        {
            ("sales units", outcome.Units), ("customers", outcome.Customers), ("opportunities", outcome.Deals),
            ("NPS figures", outcome.Nps), ("closed quarters", outcome.Quarters), ("interactions", outcome.Interactions),
        })
            Row(table, name, $"{tally.New:N0}", $"{tally.Changed:N0}", $"{tally.Unchanged:N0}");
        console.Write(table);
        if (outcome.Held.Length > 0) PrintHeld(console, outcome);
        if (outcome.Erased > 0) console.MarkupLineInterpolated($"{outcome.Erased:N0} customers had themselves erased, and nothing of them was imported (CUSTOMER_ERASED). Have them taken out of the source, too.");
    }

    /// <summary>Every one: no report file has them, for they are found while the import is sent.</summary>
    private static void PrintHeld(IAnsiConsole console, ImportOutcome outcome)
    {
        var table = Table("Rejected", "File", "Team in the export", "Held by");
        foreach (var deal in outcome.Held) Row(table, deal.Deal.Value[OpportunityId.Prefix.Length..], "sales_pipeline.csv", deal.Manager, deal.Unit.Value);
        console.Write(table);
        console.MarkupLineInterpolated(
            $"{outcome.Held.Length:N0} opportunities were not imported: another unit recorded them before their agent changed teams, and keeps them, so that none counts twice (HELD_BY_ANOTHER_UNIT).");
    }

    private static void Print(IAnsiConsole console, ExportSummary summary)
    {
        console.MarkupLineInterpolated(
            $"{summary.Accounts:N0} accounts, {summary.Agents:N0} agents, {summary.Managers:N0} managers, {summary.Opportunities:N0} opportunities ({summary.Won:N0} won, {summary.Lost:N0} lost, {summary.Open:N0} open), {summary.Products:N0} products.");
        if (summary.OpportunitiesWithoutAccount > 0) console.MarkupLineInterpolated($"{summary.OpportunitiesWithoutAccount:N0} opportunities name no account.");
        if (summary.AgentsWithoutDeals > 0) console.MarkupLineInterpolated($"{summary.AgentsWithoutDeals:N0} agents have no opportunities.");
        console.MarkupLineInterpolated($"As of {summary.AsOf}; complete quarters: {(summary.CompleteQuarters.Length == 0 ? "none" : string.Join(", ", summary.CompleteQuarters))}.");
    }

    /// <summary>One line for findings that say the same of different rows.</summary>
    private static void PrintFindings(IAnsiConsole console, ImportReport report)
    {
        var groups = report.Findings
            .GroupBy(finding => (finding.Kind, finding.File, finding.Column, finding.Code, finding.Before, finding.After))
            .OrderByDescending(group => group.Key.Kind).ThenByDescending(group => group.Count()).ToList();
        var table = Table("What became of it", "First at", "Rows", "Column", "Reason", "Before", "After");
        foreach (var group in groups.Take(GroupsMax))
        {
            var first = group.First();
            Row(table, $"{first.Kind.ToString().ToLowerInvariant()}", $"{first.File}:{first.Line}", $"{group.Count():N0}", first.Column, $"{first.Reason} ({first.Code})", first.Before ?? "", first.After ?? "");
        }

        console.Write(table);
        if (groups.Count > GroupsMax) console.MarkupLineInterpolated($"… and {groups.Skip(GroupsMax).Sum(group => group.Count()):N0} more findings. See them all with --report findings.json");
    }

    private static Table Table(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns) table.AddColumn(column);
        return table;
    }

    private static void Row(Table table, params string[] cells) => table.AddRow(Array.ConvertAll(cells, cell => new Text(cell)));
}
