using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Audit;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary><c>ecosystem verify-log --file</c>: checks a customer's file of its own entries, without any database (AU-17).</summary>
internal static class OwnLogVerification
{
    public static async Task<int> RunAsync(Surroundings surroundings, string path, string? keyText, CancellationToken cancellation)
    {
        if (!VerifyLogCommand.TryReadKey(surroundings, keyText, out var key)) return ExitCodes.BadInput;
        if (!File.Exists(path))
        {
            surroundings.Messages.MarkupLineInterpolated($"[red]There is no file {path}.[/]");
            return ExitCodes.BadInput;
        }
        var check = new OwnLogCheck(Ed25519.Verify, key);
        var broken = await Steps.ShowAsync(surroundings.Messages, steps => LineFile.ReadAsync(
            path, OwnLogFile.LineBytesMax, line => check.Take(line), (done, total) => steps.Report("Checking the file", done, total), hash: null, cancellation));
        if (broken is null) check.Finish();
        Print(surroundings.Output, check, broken ?? check.Fault, isTrusted: key is not null);
        return broken is null && check.Fault is null ? ExitCodes.Ok : ExitCodes.Failed;
    }

    private static void Print(IAnsiConsole output, OwnLogCheck check, string? fault, bool isTrusted)
    {
        if (check.Checkpoint is { } checkpoint)
        {
            output.MarkupLineInterpolated($"{check.Entries:N0} entries of {check.Customer} in the log {checkpoint.Origin}, a tree of {checkpoint.Size:N0} leaves with root {checkpoint.Root.ToBase64()}");
            output.MarkupLineInterpolated($"checked by the key {check.Key}{(isTrusted ? "" : ", which the file itself names: compare it with the one that is published, or give that with --key")}");
        }
        if (fault is not null) output.MarkupLineInterpolated($"[red]{fault}[/]");
        output.MarkupLine(fault is null ? "[green]The file holds: every entry is in the signed log, and none is missing.[/]" : "[red]The file does not hold.[/]");
    }
}
