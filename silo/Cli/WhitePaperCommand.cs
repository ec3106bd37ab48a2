using System.CommandLine;
using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Governance;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Governance;
using Ecosystem.Silo.Hosting;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary><c>ecosystem white-paper</c>: counts a quarter out of the stored log, to look at or to hold a paper to it.</summary>
internal static class WhitePaperCommand
{
    public static Command Build(Surroundings surroundings)
    {
        var quarter = new Option<string>("--quarter") { Description = "The quarter, such as 2026-Q3.", Required = true };
        var recompute = new Option<bool>("--recompute") { Description = "Count again from the log that the stored paper names, and compare every figure and the HTML. Exit 0 when all is the same." };
        var manifest = new Option<FileInfo?>("--manifest") { Description = "With --recompute: compare a manifest that was downloaded, instead of the one stored here." };
        var folder = new Option<DirectoryInfo?>("--out") { Description = "Without --recompute: the folder in which to write the paper, HTML and PDF, Chinese and English; the current one by default." };
        var command = new Command("white-paper", "Counts the white paper of a quarter out of the log, as far as its latest checkpoint, and writes it, unsigned, to be looked at; or counts a paper again and compares. The platform need not be running. Example: ecosystem white-paper --quarter 2026-Q3 --recompute")
        {
            quarter, recompute, manifest, folder, GlobalOptions.Data,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (!Quarter.TryParse(parsed.GetValue(quarter), out var wanted)) return BadInput(surroundings, $"'{parsed.GetValue(quarter)}' is not a quarter such as 2026-Q3.");
            if (parsed.GetValue(manifest) is { Exists: false } missing) return BadInput(surroundings, $"There is no file {missing.FullName}.");
            await using var log = await StoredLog.OpenAsync(parsed.GetValue(GlobalOptions.Data), cancellation);
            return parsed.GetValue(recompute)
                ? await RecomputeAsync(surroundings, log, wanted, parsed.GetValue(manifest), cancellation)
                : await WriteAsync(surroundings, log, wanted, parsed.GetValue(folder) ?? new("."), cancellation);
        });
        return command;
    }

    private static async Task<int> RecomputeAsync(Surroundings surroundings, StoredLog log, Quarter quarter, FileInfo? given, CancellationToken cancellation)
    {
        var bytes = given is not null
            ? await File.ReadAllBytesAsync(given.FullName, cancellation)
            : (await new PaperStore(log.Database).FindAsync(quarter + WhitePaperPress.ManifestEnding, published: false, cancellation))?.Content.ToArray();
        if (bytes is null)
        {
            surroundings.Messages.MarkupLineInterpolated($"[red]There is no white paper of {quarter} here, and no draft of one.[/]");
            return ExitCodes.Failed;
        }
        if (Read(bytes) is not { } manifest) return BadInput(surroundings, "This is no manifest of a white paper.");
        if (manifest.Figures.Quarter != quarter) return BadInput(surroundings, $"This manifest is of {manifest.Figures.Quarter}.");

        var again = await GatherAsync(surroundings, log, quarter, manifest.Figures.Log.Note, BoardRules.Of(manifest.Figures.Rules), cancellation);
        var differs = Differences(manifest, again).ToList();
        surroundings.Output.MarkupLineInterpolated($"{quarter}, from {again.Log.Size:N0} leaves of {again.Log.Origin}, root {again.Log.Root}");
        foreach (var difference in differs) surroundings.Output.MarkupLineInterpolated($"[red]{difference}[/]");
        if (differs.Count == 0) surroundings.Output.MarkupLineInterpolated($"[green]The same: {again.Figures.Length} figures, {again.Breakdowns.Length} breakdowns, and the HTML in both languages. Manifest {manifest.Digest()}.[/]");
        return differs.Count == 0 ? ExitCodes.Ok : ExitCodes.Failed;
    }

    private static async Task<int> WriteAsync(Surroundings surroundings, StoredLog log, Quarter quarter, DirectoryInfo folder, CancellationToken cancellation)
    {
        if (await new AuditLog(log.Database, log.Keys).LatestCheckpointAsync(cancellation) is not { } checkpoint)
        {
            surroundings.Messages.MarkupLine("[red]The log has no checkpoint yet. Start the platform: it signs one within seconds.[/]");
            return ExitCodes.Failed;
        }
        var figures = await GatherAsync(surroundings, log, quarter, checkpoint.Note, BoardRules.Current, cancellation);
        var pdf = new WhitePaperPdf(new PaperFont(new ConfigurationBuilder().AddEnvironmentVariables().Build()));
        folder.Create();
        foreach (var language in PaperLanguage.All)
        {
            var paper = WhitePaperText.Of(figures, language);
            foreach (var (ending, content) in new[] { ("html", WhitePaperHtml.Write(paper)), ("pdf", pdf.Write(paper)) })
            {
                var file = Path.Combine(folder.FullName, $"{quarter}.{language.Code}.{ending}");
                await File.WriteAllBytesAsync(file, content, cancellation);
                surroundings.Output.MarkupLineInterpolated($"wrote {file}");
            }
        }
        return ExitCodes.Ok;
    }

    private static Task<WhitePaperFigures> GatherAsync(Surroundings surroundings, StoredLog log, Quarter quarter, string note, BoardRules rules, CancellationToken cancellation) =>
        Steps.ShowAsync(surroundings.Messages, steps => new FigureGatherer(log.Database, log.Keys).GatherAsync(quarter, note, rules, cancellation, new Relay<long>(read => steps.Report("Reading the log", read, read))));

    /// <summary>What the paper says otherwise than the log.</summary>
    private static IEnumerable<string> Differences(WhitePaperManifest manifest, WhitePaperFigures again)
    {
        foreach (var figure in again.Figures.Where(figure => !manifest.Figures.Figures.Contains(figure)))
            yield return $"{figure.Name}: the log gives {figure.Value?.ToString() ?? "a figure that is not shown"}, the paper says {manifest.Figures.Figures.FirstOrDefault(one => one.Name == figure.Name)?.Value?.ToString() ?? "nothing"}";
        foreach (var breakdown in again.Breakdowns.Where(one => Text(one) != Text(manifest.Figures.Breakdown(one.Name))))
            yield return $"{breakdown.Name}: the log gives {Text(breakdown)}, the paper says {Text(manifest.Figures.Breakdown(breakdown.Name))}";
        // Whatever else a manifest might say beside these is seen in its bytes.
        if (Text(again) != Text(manifest.Figures)) yield return "The paper's figures are not those of the log.";
        foreach (var language in PaperLanguage.All)
        {
            var name = $"{again.Quarter}.{language.Code}.html";
            if (!manifest.Files.Contains(PaperFile.Of(name, WhitePaperHtml.Write(WhitePaperText.Of(again, language))))) yield return $"{name} is not what these figures give.";
        }
    }

    private static string Text<T>(T value) => Encoding.UTF8.GetString(CanonicalJson.Serialize(value, DomainJson.Options));

    private static WhitePaperManifest? Read(byte[] bytes)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize<WhitePaperManifest>(bytes, DomainJson.Options);
            return manifest is { Figures: { Log: not null, Figures.IsDefault: false, Breakdowns.IsDefault: false }, Files.IsDefault: false } ? manifest : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static int BadInput(Surroundings surroundings, string message)
    {
        surroundings.Messages.MarkupLineInterpolated($"[red]{message}[/]");
        return ExitCodes.BadInput;
    }
}
