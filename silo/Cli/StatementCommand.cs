using System.CommandLine;
using Ecosystem.Domain;
using Ecosystem.Domain.Settlements;
using Ecosystem.Grains.Settlements;
using Ecosystem.Silo.Hosting;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary><c>ecosystem statement</c>: makes statements again from the log alone, line by line.</summary>
internal static class StatementCommand
{
    public static Command Build(Surroundings surroundings)
    {
        var statement = new Argument<string?>("statement") { Description = "The statement's id, such as st_…-2026-03; without it, all there are.", Arity = ArgumentArity.ZeroOrOne };
        var recompute = new Option<bool>("--recompute") { Description = "Count every use in the log again and let the rules decide again. It is all this command does, so it may be left out." };
        var command = new Command("statement", "Makes a statement again from the log: counts its uses there, passing over every table, and lets the rules that closed it, and appended to it, decide again. Exit 0 when every line is the same, to the unit. The platform need not be running. Example: ecosystem statement --recompute st_…-2026-03")
        {
            statement, recompute, JsonOutput.Option, GlobalOptions.Data,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            StatementId? one = null;
            if (parsed.GetValue(statement) is { } text)
            {
                if (!Ids.TryParse<StatementId>(text, out var id))
                {
                    surroundings.Messages.MarkupLineInterpolated($"[red]'{text}' is not a statement id: those start with {StatementId.Prefix}.[/]");
                    return ExitCodes.BadInput;
                }
                one = id;
            }
            await using var log = await StoredLog.OpenAsync(parsed.GetValue(GlobalOptions.Data), cancellation);
            var replay = new StatementReplay(log.Database);
            var again = new List<ReplayedStatement>();
            foreach (var id in one is { } named ? [named] : await replay.AllAsync(cancellation))
                if (await replay.ReplayAsync(id, cancellation) is { } replayed) again.Add(replayed);
            if (one is not null && again.Count == 0)
            {
                surroundings.Messages.MarkupLineInterpolated($"[red]The log has no statement {one}.[/]");
                return ExitCodes.Failed;
            }

            if (parsed.GetValue(JsonOutput.Option)) JsonOutput.Write(surroundings.Output, again.Select(Document).ToList());
            else Print(surroundings.Output, again);
            return again.All(each => each.IsSame) ? ExitCodes.Ok : ExitCodes.Failed;
        });
        return command;
    }

    private static void Print(IAnsiConsole output, List<ReplayedStatement> statements)
    {
        if (statements.Count == 0) output.MarkupLine("The log has no statements yet.");
        foreach (var statement in statements)
        {
            output.MarkupLineInterpolated($"Statement {statement.Id} of {statement.Payer} for {statement.Month}: owed {statement.Owed}");
            var table = new Table().Border(TableBorder.Simple);
            foreach (var column in (string[])["Step", "Day", "Feature", "Stated", "In the log", "Stated amount", "Amount", ""]) table.AddColumn(column);
            foreach (var line in statement.Lines) table.AddRow([.. Cells(line).Select(cell => new Text(cell))]);
            output.Write(table);
            foreach (var late in statement.Waiting) output.MarkupLineInterpolated($"Not stated yet: {late.Units} of {late.Feature} on {late.Day:yyyy-MM-dd}. The next visit of the schedule appends them.");
            output.MarkupLine(statement.IsSame ? "[green]Every line is the same, to the unit.[/]" : "[red]Not the same: the log was changed, or these rules are not those it was stated by.[/]");
        }
    }

    private static string[] Cells(RecomputedLine line) =>
    [
        line.Step == 0 ? "closed" : $"correction {line.Step}", $"{line.Day:yyyy-MM-dd}", line.Feature, $"{line.Stated}", $"{line.Counted}", $"{line.StatedAmount}", $"{line.CountedAmount}", line.IsSame ? "same" : "DIFFERS",
    ];

    private static object Document(ReplayedStatement statement) => new
    {
        Statement = statement.Id,
        statement.Payer,
        statement.Month,
        statement.Owed,
        Same = statement.IsSame,
        Lines = statement.Lines.Select(line => new { line.Step, line.Day, line.Feature, line.Stated, line.Counted, line.StatedAmount, line.CountedAmount, Same = line.IsSame }),
        statement.Waiting,
    };
}
