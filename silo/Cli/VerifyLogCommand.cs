using System.CommandLine;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Audit;
using Ecosystem.Silo.Hosting;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary><c>ecosystem verify-log</c>: recomputes the whole log, or checks a file that was taken from it, and says what does not hold.</summary>
internal static class VerifyLogCommand
{
    public static Command Build(Surroundings surroundings)
    {
        var file = new Option<string?>("--file") { Description = "A customer's own entries, as GET /log/mine answers them, to be checked instead: without any platform or database." };
        var archive = new Option<string?>("--archive") { Description = "A folder that 'ecosystem export-log' wrote, to be verified instead: without any platform or database." };
        var key = new Option<string?>("--key") { Description = "The log's verifier key, name+hash+key, as you know it from elsewhere. Without it the one in the file or archive is used, and shown." };
        var receipts = new Option<FileInfo?>("--receipts") { Description = "A file with commit receipts, one after another, as commitReceipt { note } gave them. Each must be included in the signed tree." };
        var command = new Command("verify-log", "Recomputes every leaf hash, the tree, its signed checkpoints and every actor's versions from the journal. Exit 0 when all of it holds, 1 with a list of what does not. The platform need not be running. With --receipts it also holds the log to receipts that you kept. Example: ecosystem verify-log, or ecosystem verify-log --file mine.ndjson --key 'ecosystem.local/log+…'")
        {
            file, archive, key, receipts, GlobalOptions.Data,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(file) is not null && result.GetValue(archive) is not null) result.AddError("Give either --file or --archive.");
            if (result.GetValue(key) is not null && result.GetValue(file) is null && result.GetValue(archive) is null) result.AddError("--key goes with --file or --archive: the platform's own log is verified by the key in its database.");
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            if (parsed.GetValue(file) is { } path) return await OwnLogVerification.RunAsync(surroundings, path, parsed.GetValue(key), cancellation);
            if (parsed.GetValue(archive) is { } folder) return await ArchiveVerification.RunAsync(surroundings, folder, parsed.GetValue(key), cancellation);
            string? kept = null;
            if (parsed.GetValue(receipts) is { } noted)
                try
                {
                    kept = await File.ReadAllTextAsync(noted.FullName, cancellation);
                }
                catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
                {
                    surroundings.Messages.MarkupLineInterpolated($"[red]The receipts cannot be read: {fault.Message}[/]");
                    return ExitCodes.Failed;
                }

            await using var log = await StoredLog.OpenAsync(parsed.GetValue(GlobalOptions.Data), cancellation);
            var began = surroundings.Clock.GetTimestamp();
            var report = await Steps.ShowAsync(surroundings.Messages, steps => new LogVerifier(log.Database, log.Keys)
                .VerifyAsync(new Relay<VerificationProgress>(now => steps.Report("Verifying the log", now.Done, now.Total)), cancellation));
            Print(surroundings.Output, report, surroundings.Clock.GetElapsedTime(began));
            if (kept is null) return report.IsSound ? ExitCodes.Ok : ExitCodes.Failed;
            var held = await new ReceiptCheck(new AuditLog(log.Database, log.Keys), log.Keys).CheckAsync(kept, surroundings.Clock.GetUtcNow(), cancellation);
            Print(surroundings.Output, held);
            return report.IsSound && held.Broken.IsEmpty ? ExitCodes.Ok : ExitCodes.Failed;
        });
        return command;
    }

    /// <summary>Reads the key that somebody gave; false, said so, when it is none.</summary>
    internal static bool TryReadKey(Surroundings surroundings, string? text, out VerifierKey? key)
    {
        key = null;
        if (text is null || VerifierKey.TryParse(text, out key)) return true;
        surroundings.Messages.MarkupLineInterpolated($"[red]'{text}' is not a verifier key: those read name+hash+key.[/]");
        return false;
    }

    private static void Print(IAnsiConsole output, VerificationReport report, TimeSpan took)
    {
        output.MarkupLineInterpolated($"{report.Commits:N0} commits of {report.Actors:N0} actors, {report.Leaves:N0} leaves, {report.Tiles:N0} tiles, {report.Checkpoints:N0} signed checkpoints");
        output.MarkupLineInterpolated($"root {report.Root}, {report.Waiting:N0} commits on their way into the tree");
        output.MarkupLineInterpolated($"verified in {took.TotalSeconds:0.0} s, {report.Commits / Math.Max(took.TotalSeconds, 0.001):N0} commits a second");
        foreach (var finding in report.Findings) output.MarkupLineInterpolated($"[red]{finding.Kind}, {finding.Count} times; first: {finding.First}[/]");
        output.MarkupLine(report.IsSound ? "[green]The log holds.[/]" : "[red]The log does not hold.[/]");
    }

    private static void Print(IAnsiConsole output, ReceiptsReport receipts)
    {
        output.MarkupLineInterpolated($"{receipts.Included:N0} receipts included, {receipts.Waiting:N0} on their way, {receipts.Broken.Length:N0} broken");
        foreach (var broken in receipts.Broken) output.MarkupLineInterpolated($"[red]{broken}[/]");
    }
}
