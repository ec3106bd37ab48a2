using System.CommandLine;
using Ecosystem.Grains.Audit;
using Ecosystem.Silo.Hosting;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary><c>ecosystem export-log</c>: writes the whole signed log into a folder, for an archive (AU-18).</summary>
internal static class ExportLogCommand
{
    private const int EntriesPerFile = 100_000;

    public static Command Build(Surroundings surroundings)
    {
        var folder = new Option<string>("--out") { Description = "The folder to write; it must be empty, or not be there yet.", Required = true };
        var perFile = WholeNumber.Option("--entries-per-file", "Entries in one file.", EntriesPerFile, 1, ArchiveManifest.EntriesPerFileMax);
        var command = new Command("export-log", "Writes every signed entry, the tree, the checkpoints and the key that checks them into a folder. 'ecosystem verify-log --archive FOLDER' verifies it without any database. What is personal stays sealed. The platform need not be running. Example: ecosystem export-log --out log-2026")
        {
            folder, perFile, GlobalOptions.Data,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = Path.GetFullPath(parsed.GetValue(folder)!);
            if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
            {
                surroundings.Messages.MarkupLineInterpolated($"[red]{path} is not empty. Name a folder that is, or that is not there yet.[/]");
                return ExitCodes.BadInput;
            }
            await using var log = await StoredLog.OpenAsync(parsed.GetValue(GlobalOptions.Data), cancellation);
            var began = surroundings.Clock.GetTimestamp();
            var manifest = await Steps.ShowAsync(surroundings.Messages, steps => new ArchiveWriter(log.Database, log.Keys).WriteAsync(path, parsed.GetValue(perFile), steps.Report, cancellation));
            var took = surroundings.Clock.GetElapsedTime(began).TotalSeconds;
            surroundings.Output.MarkupLineInterpolated($"{manifest.Entries:N0} entries in {manifest.Files.Length:N0} files, {manifest.Files.Sum(file => file.Bytes):N0} bytes, root {manifest.Root}");
            surroundings.Output.MarkupLineInterpolated($"written in {took:0.0} s, {manifest.Entries / Math.Max(took, 0.001):N0} entries a second");
            return ExitCodes.Ok;
        });
        return command;
    }
}
