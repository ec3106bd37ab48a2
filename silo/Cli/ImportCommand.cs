using System.CommandLine;
using Ecosystem.Silo.Import;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary><c>ecosystem import</c>: reads a CRM export and tells the platform what it says.</summary>
internal static class ImportCommand
{
    public static Command Build(Surroundings surroundings)
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "The folder with accounts.csv, products.csv, sales_teams.csv and sales_pipeline.csv; targets.csv, nps.csv and interactions.csv are read when they are there." };
        var check = new Option<bool>("--check") { Description = "Read, report, and change nothing. Needs no running platform." };
        var report = new Option<FileInfo?>("--report") { Description = "Write every finding to this file, as JSON, or one to a line when its name ends in .ndjson." };
        var asOf = ExportOptions.AsOf();
        var currency = ExportOptions.Currency();
        var rejectedMax = WholeNumber.Option("--max-rejected", "Refuse the whole export when more rows than this are rejected.", ReadingOptions.RejectedDefault, 0, int.MaxValue);

        var command = new Command("import", "Reads a CRM export and brings it in: managers' teams become sales units, accounts become customers. Run it again at any time: what is known already is left alone. Example: ecosystem import my-crm --report findings.json")
        {
            folder, check, report, asOf, currency, rejectedMax, GlobalOptions.Data,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var options = new ReadingOptions(parsed.GetValue(asOf), parsed.GetValue(rejectedMax));
            var data = parsed.GetValue(GlobalOptions.Data);
            var read = await ReadAsync(surroundings, parsed.GetRequiredValue(folder).FullName, options, cancellation);
            if (parsed.GetValue(report) is { } file && !await WriteAsync(surroundings, read.Report, file, cancellation)) return ExitCodes.Failed;
            ReportPrinter.Print(surroundings.Output, read.Report);
            if (!parsed.GetValue(check)) ReportPrinter.Print(surroundings.Output, await SendAsync(surroundings, data, read.Export, parsed.GetRequiredValue(currency), cancellation));
            return ExitCodes.Ok;
        });
        return command;
    }

    /// <summary>Reads and checks an export, changing nothing.</summary>
    public static Task<ReadExport> ReadAsync(Surroundings surroundings, string folder, ReadingOptions options, CancellationToken cancellation) =>
        Steps.ShowAsync(surroundings.Messages, steps => Task.Run(
            () => new ExportReader(surroundings.Clock).Read(
                folder, options, new Relay<ReadingProgress>(now => steps.Report($"Reading {now.File}", now.BytesRead, now.BytesTotal)), cancellation),
            cancellation));

    /// <summary>Sends an export to the platform of a data folder.</summary>
    public static async Task<ImportOutcome> SendAsync(Surroundings surroundings, string? data, CrmExport export, string currency, CancellationToken cancellation)
    {
        await using var platform = await surroundings.Connect(data, cancellation);
        var plan = ImportPlan.Of(export, platform.Pseudonyms, currency);
        return await Steps.ShowAsync(surroundings.Messages, steps => new Importer(platform.ImportTarget, surroundings.Clock).SendAsync(
            plan, new Relay<SendingProgress>(now => steps.Report($"Importing {now.Step}", now.Done, now.Total)), cancellation));
    }

    private static async Task<bool> WriteAsync(Surroundings surroundings, ImportReport report, FileInfo file, CancellationToken cancellation)
    {
        try
        {
            await report.WriteAsync(file.FullName, cancellation);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            surroundings.Messages.MarkupLineInterpolated($"[red]The report could not be written to {file.FullName}: {fault.Message} Choose a file you may write. Nothing was imported.[/]");
            return false;
        }
    }
}
