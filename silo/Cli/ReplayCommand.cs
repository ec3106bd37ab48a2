using System.CommandLine;
using Ecosystem.Domain;
using Ecosystem.Grains.Audit;
using Ecosystem.Silo.Hosting;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary><c>ecosystem replay</c>: makes a decision again from the log alone, and compares.</summary>
internal static class ReplayCommand
{
    public static Command Build(Surroundings surroundings)
    {
        var decision = new Argument<string>("decision") { Description = "The decision's id, such as de_0199…" };
        var command = new Command("replay", "Makes a decision again from the log: same state, same question, same time, same rules. Exit 0 when the answer is the same, byte for byte. The platform need not be running. Example: ecosystem replay de_0199…")
        {
            decision, GlobalOptions.Data,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (!Ids.TryParse<DecisionId>(parsed.GetValue(decision), out var id))
            {
                surroundings.Messages.MarkupLineInterpolated($"[red]'{parsed.GetValue(decision)}' is not a decision id: those start with {DecisionId.Prefix}.[/]");
                return ExitCodes.BadInput;
            }
            await using var log = await StoredLog.OpenAsync(parsed.GetValue(GlobalOptions.Data), cancellation);
            var again = await new DecisionReplay(log.Database).Replay(id, cancellation);
            if (again is null)
            {
                surroundings.Messages.MarkupLineInterpolated($"[red]The log has no decision {id}.[/]");
                return ExitCodes.Failed;
            }
            return Print(surroundings, again);
        });
        return command;
    }

    private static int Print(Surroundings surroundings, ReplayedDecision again)
    {
        var output = surroundings.Output;
        output.MarkupLineInterpolated($"Decision {again.Decision} of {again.Unit}, version {again.Entry.Version}, journal position {again.Entry.Position}");
        output.WriteLine($"logged:   {again.Logged}");
        output.WriteLine($"replayed: {again.Replayed}");
        if (again.IsSame) output.MarkupLine("[green]The same, byte for byte.[/]");
        else output.MarkupLine("[red]Not the same: the log was changed, or these rules are not those the decision was made by.[/]");
        return again.IsSame ? ExitCodes.Ok : ExitCodes.Failed;
    }
}
