using System.CommandLine;
using System.Text.Json;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Audit;
using Ecosystem.Silo.Hosting;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary><c>ecosystem replay</c>: makes a decision again from the log alone, compares, and says which rule another policy would try otherwise.</summary>
internal static class ReplayCommand
{
    public static Command Build(Surroundings surroundings)
    {
        var decision = new Argument<string>("decision") { Description = "The decision's id, such as de_0199…" };
        var policy = PolicyOption.Build("The policy to ask the same question beside the one the decision was made under; without it, the one in force.");
        var command = new Command("replay", "Makes a decision again from the log: same state, same question, same time, same rules. Exit 0 when the answer is the same, byte for byte, whatever policy is in force since. Also says what that policy, or another, would answer, and which rule would differ. The platform need not be running. Example: ecosystem replay de_0199…")
        {
            decision, policy, JsonOutput.Option, GlobalOptions.Data,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (!Ids.TryParse<DecisionId>(parsed.GetValue(decision), out var id))
            {
                surroundings.Messages.MarkupLineInterpolated($"[red]'{parsed.GetValue(decision)}' is not a decision id: those start with {DecisionId.Prefix}.[/]");
                return ExitCodes.BadInput;
            }
            var (isUsable, other) = PolicyOption.Read(surroundings, parsed.GetValue(policy));
            if (!isUsable) return ExitCodes.BadInput;
            await using var log = await StoredLog.OpenAsync(parsed.GetValue(GlobalOptions.Data), cancellation);
            var again = await new DecisionReplay(log.Database).Replay(id, other, cancellation);
            if (again is null)
            {
                surroundings.Messages.MarkupLineInterpolated($"[red]The log has no decision {id}.[/]");
                return ExitCodes.Failed;
            }

            if (parsed.GetValue(JsonOutput.Option)) JsonOutput.Write(surroundings.Output, Document(again));
            else Print(surroundings.Output, again);
            return again.IsSame ? ExitCodes.Ok : ExitCodes.Failed;
        });
        return command;
    }

    private static void Print(IAnsiConsole output, ReplayedDecision again)
    {
        output.MarkupLineInterpolated($"Decision {again.Decision} of {again.Unit}, version {again.Entry.Version}, journal position {again.Entry.Position}, made {again.At:u} under policy {again.Answer.Trace.Policy}");
        // Past the console: a line that is compared byte for byte must not be broken where a terminal ends.
        output.Profile.Out.Writer.WriteLine($"logged:   {again.Logged}");
        output.Profile.Out.Writer.WriteLine($"replayed: {again.Replayed}");
        if (again.IsSame) output.MarkupLine("[green]The same, byte for byte.[/]");
        else output.MarkupLine("[red]Not the same: the log was changed, or these rules are not those the decision was made by.[/]");
        Print(output, again.Compared, again.Answer.Trace);
    }

    private static void Print(IAnsiConsole output, DecisionComparison compared, DecisionTrace then)
    {
        if (compared.PolicyHash == then.PolicyHash)
        {
            output.MarkupLineInterpolated($"Policy {compared.Policy} is the one it was made under: no rule differs. Name another with --policy.");
            return;
        }

        var answer = compared.Now is { } now
            ? now == compared.Was ? $"{Word(now)}, as then" : $"{Word(now)}, where it was {Word(compared.Was)}"
            : $"refused ({compared.Refusal!.Code}: {compared.Refusal.Message})";
        output.MarkupLineInterpolated($"Under policy {compared.Policy}, the same question about the unit as it stood: [bold]{answer}[/].");
        if (compared.Differs.IsEmpty)
        {
            if (compared.Refusal is null) output.MarkupLine("No rule comes out otherwise.");
            return;
        }

        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in (string[])["Rule", $"Then, {then.Policy}", $"Now, {compared.Policy}"]) table.AddColumn(Markup.Escape(column));
        foreach (var rule in compared.Differs) table.AddRow(new Text(rule.Rule), new Text(Told(rule.Was)), new Text(Told(rule.Now)));
        output.Write(table);
    }

    private static string Told(RuleTried? rule) => rule is null ? "not tried" : $"{(rule.Passed ? "holds" : "fails")}: {rule.Detail}";

    private static string Word(Outcome outcome) => outcome switch { Outcome.Granted => "granted", Outcome.NeedsCountersign => "needs countersign 需总部加签", _ => "denied" };

    private static object Document(ReplayedDecision again) => new
    {
        again.Decision,
        again.Unit,
        again.Entry.Version,
        again.Entry.Position,
        again.At,
        again.Answer.Trace.Policy,
        again.Answer.Trace.PolicyHash,
        Same = again.IsSame,
        Outcome = again.Compared.Was,
        Logged = JsonDocument.Parse(again.Logged).RootElement,
        Replayed = JsonDocument.Parse(again.Replayed).RootElement,
        Now = new { again.Compared.Policy, again.Compared.PolicyHash, Outcome = again.Compared.Now, again.Compared.Refusal, again.Compared.Differs },
    };
}
