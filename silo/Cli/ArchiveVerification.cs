using Ecosystem.Grains.Audit;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary><c>ecosystem verify-log --archive</c>: verifies what <c>export-log</c> wrote, without any database (AU-18).</summary>
internal static class ArchiveVerification
{
    public static async Task<int> RunAsync(Surroundings surroundings, string folder, string? keyText, CancellationToken cancellation)
    {
        if (!VerifyLogCommand.TryReadKey(surroundings, keyText, out var key)) return ExitCodes.BadInput;
        if (!Directory.Exists(folder))
        {
            surroundings.Messages.MarkupLineInterpolated($"[red]There is no folder {folder}.[/]");
            return ExitCodes.BadInput;
        }
        var began = surroundings.Clock.GetTimestamp();
        var report = await Steps.ShowAsync(surroundings.Messages, steps => new ArchiveVerifier(folder, key).VerifyAsync((done, total) => steps.Report("Verifying the archive", done, total), cancellation));
        var (output, took) = (surroundings.Output, surroundings.Clock.GetElapsedTime(began).TotalSeconds);
        output.MarkupLineInterpolated($"{report.Entries:N0} entries of {report.Actors:N0} actors, {report.Tiles:N0} tiles, {report.Checkpoints:N0} signed checkpoints, root {report.Root}");
        if (report.Key is { } used) output.MarkupLineInterpolated($"checked by the key {used}{(key is null ? ", which the archive itself names: compare it with the one that is published, or give that with --key" : "")}");
        output.MarkupLineInterpolated($"verified in {took:0.0} s, {report.Entries / Math.Max(took, 0.001):N0} entries a second");
        foreach (var finding in report.Findings) output.MarkupLineInterpolated($"[red]{finding.Kind}, {finding.Count} times; first: {finding.First}[/]");
        output.MarkupLine(report.Findings.IsEmpty ? "[green]The archive holds.[/]" : "[red]The archive does not hold.[/]");
        return report.Findings.IsEmpty ? ExitCodes.Ok : ExitCodes.Failed;
    }
}
