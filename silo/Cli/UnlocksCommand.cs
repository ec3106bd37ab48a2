using System.CommandLine;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Silo.Hosting;
using Ecosystem.Silo.Import;
using Ecosystem.Silo.Unlocks;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary><c>ecosystem unlocks</c>: which units would have unlocked the joint-marketing fund, and when, and what each quarter lacked otherwise.</summary>
internal static class UnlocksCommand
{
    private const int ResponsesMax = 10_000_000;

    public static Command Build(Surroundings surroundings)
    {
        var folder = new Argument<DirectoryInfo?>("folder") { Description = "A CRM export, as 'ecosystem import' reads it; nothing is imported. Without it: the log of the data folder, whether or not the platform runs.", Arity = ArgumentArity.ZeroOrOne };
        var policy = PolicyOption.Build("Judge every closing under this policy. Without it: an export under the one in force, a log under the one each quarter was closed under.");
        var nps = Number("--nps", "Assume this NPS for every quarter without a survey, −100 to 100. Without it such a quarter has none, and cannot count.", -100, 100);
        var responses = Number("--responses", "Assume so many responses behind it. Without it: as many as the rule asks for.", 0, ResponsesMax);
        var (asOf, currency) = (ExportOptions.AsOf(), ExportOptions.Currency());
        var command = new Command("unlocks", "Says which sales units would have unlocked the joint-marketing fund (marketing-spend.propose), at the close of which quarter, when it was locked again, and what each quarter lacked otherwise. Plays what the units were told through their own rules. Example: ecosystem unlocks path/to/export --nps 72")
        {
            folder, policy, nps, responses, asOf, currency, JsonOutput.Option, GlobalOptions.Data,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(folder) is not null && result.GetValue(GlobalOptions.Data) is not null) result.AddError("Name an export or a platform's data folder (--data), not both.");
            // Whether they are given, not what they are: what cannot be read is told by the option.
            if (result.GetResult(responses) is not null && result.GetResult(nps) is null) result.AddError("--responses says how many answered; say what with --nps.");
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var export = parsed.GetValue(folder);
            var (isUsable, judged) = PolicyOption.Read(surroundings, parsed.GetValue(policy));
            if (!isUsable) return ExitCodes.BadInput;
            if (export is not null) judged ??= Policies.Current;
            var question = new UnlockQuestion(Permission.MarketingSpendPropose, judged);
            if (parsed.GetValue(nps) is { } score) question = question with { Assumed = new(score, parsed.GetValue(responses) ?? Needed(judged)) };
            var report = export is not null
                ? await ReadAsync(surroundings, export.FullName, new(parsed.GetValue(asOf)), parsed.GetRequiredValue(currency), question, cancellation)
                : await PlayAsync(surroundings, parsed.GetValue(GlobalOptions.Data), question, cancellation);
            if (parsed.GetValue(JsonOutput.Option)) JsonOutput.Write(surroundings.Output, report.ToDocument());
            else UnlockPrinter.Print(surroundings.Output, report);
            return ExitCodes.Ok;
        });
        return command;
    }

    private static async Task<UnlockReport> ReadAsync(
        Surroundings surroundings, string folder, ReadingOptions options, string currency, UnlockQuestion question, CancellationToken cancellation)
    {
        var read = await ImportCommand.ReadAsync(surroundings, folder, options, cancellation);
        if (read.Report.Files.Sum(file => file.Rejected) is > 0 and var rejected)
            surroundings.Messages.MarkupLineInterpolated($"[yellow]{rejected:N0} rows were rejected and count for nothing here. See them with: ecosystem import {folder} --check[/]");
        return UnlockSources.FromExport(read.Export, folder, currency, question);
    }

    private static async Task<UnlockReport> PlayAsync(Surroundings surroundings, string? data, UnlockQuestion question, CancellationToken cancellation)
    {
        await using var log = await StoredLog.OpenAsync(data, cancellation);
        return await Steps.ShowAsync(surroundings.Messages, steps => UnlockSources.FromLogAsync(
            log, RunningPlatform.DataFolder(data), question, new Relay<(int Done, int Total)>(now => steps.Report("Reading sales units", now.Done, now.Total)), cancellation));
    }

    private static int Needed(Policy? policy) => (policy ?? Policies.Current).Unlocks.FirstOrDefault(rule => rule.Permission == Permission.MarketingSpendPropose)?.ResponsesAtLeast ?? 0;

    private static Option<int?> Number(string name, string description, int least, int most) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (WholeNumber.TryRead(result, least, most, out var given)) return given;
            result.AddError($"{name} must be {least} to {most}.");
            return null;
        },
    };
}
