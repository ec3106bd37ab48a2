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
        var command = new Command("verify-log", "Recomputes every leaf hash, the tree, its signed checkpoints and every actor's versions from the journal. Exit 0 when all of it holds, 1 with a list of what does not. The platform need not be running. Example: ecosystem verify-log")
        {
            GlobalOptions.Data,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var log = await StoredLog.OpenAsync(parsed.GetValue(GlobalOptions.Data), cancellation);
            var began = surroundings.Clock.GetTimestamp();
            var report = await Steps.ShowAsync(surroundings.Messages, steps => new LogVerifier(log.Database, log.Keys)
                .VerifyAsync(new Relay<VerificationProgress>(now => steps.Report("Verifying the log", now.Done, now.Total)), cancellation));
            Print(surroundings.Output, report, surroundings.Clock.GetElapsedTime(began));
            return report.IsSound ? ExitCodes.Ok : ExitCodes.Failed;
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
}
