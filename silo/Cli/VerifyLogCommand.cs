using System.CommandLine;
using Ecosystem.Grains.Audit;
using Ecosystem.Silo.Hosting;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary><c>ecosystem verify-log</c>: recomputes the whole log and says what does not hold.</summary>
internal static class VerifyLogCommand
{
    public static Command Build(Surroundings surroundings)
    {
        var receipts = new Option<FileInfo?>("--receipts") { Description = "A file with commit receipts, one after another, as commitReceipt { note } gave them. Each must be included in the signed tree." };
        var command = new Command("verify-log", "Recomputes every leaf hash, the tree, its signed checkpoints and every actor's versions from the journal. Exit 0 when all of it holds, 1 with a list of what does not. The platform need not be running. With --receipts it also holds the log to receipts that you kept. Example: ecosystem verify-log")
        {
            GlobalOptions.Data,
            receipts,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            string? kept = null;
            if (parsed.GetValue(receipts) is { } file)
                try
                {
                    kept = await File.ReadAllTextAsync(file.FullName, cancellation);
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
