using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;
using Ecosystem.Silo.Unlocks;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary>Prints who unlocked what, and when: a line to a unit with a small picture of its quarters, then what each quarter lacked.</summary>
internal static class UnlockPrinter
{
    /// <summary>Most quarters whose lacks are listed; the rest is counted.</summary>
    private const int LackingMax = 40;

    private const string Open = "■", Good = "●", Lacking = "○", NotClosed = "·";

    public static void Print(IAnsiConsole output, UnlockReport report)
    {
        PrintQuestion(output, report);
        if (report.Quarters.IsEmpty)
        {
            output.MarkupLine(report.Units.IsEmpty ? "There are no sales units." : $"{report.Units.Length:N0} sales units, and none of them has closed a quarter.");
            return;
        }

        PrintUnits(output, report);
        output.MarkupLineInterpolated($"{Open} open once the quarter was closed   {Good} as good as the rule asks   {Lacking} not   {NotClosed} not closed{(report.Assumed is null ? "" : "   ~ its NPS is assumed")}");
        PrintLacks(output, report);
        PrintAnswer(output, report);
    }

    private static void PrintQuestion(IAnsiConsole output, UnlockReport report)
    {
        var policy = report.Policy ?? Policies.Current;
        output.MarkupLineInterpolated(report.Rule is { } rule
            ? (FormattableString)$"{report.Permission} opens when in each of {rule.ConsecutiveQuarters} consecutive quarters attainment is above {rule.AttainmentAbove / 100m:0.##} % and NPS at least {rule.NpsAtLeast} from at least {rule.ResponsesAtLeast} responses (SU-4, policy {policy.Version})."
            : $"Policy {policy.Version} locks {report.Permission} by no rule: every unit has it open.");
        output.MarkupLineInterpolated($"From {report.Source}.");
        if (report.Policy is null && !report.PolicyVersions.IsEmpty) output.MarkupLineInterpolated($"Each closing is judged under the policy it was made under: {string.Join(", ", report.PolicyVersions)}.");
        if (report.Assumed is { } assumed)
            output.MarkupLineInterpolated($"[yellow]Assumed, not measured: NPS {assumed.Score} from {assumed.Responses} responses for each of the {report.WithoutSurvey:N0} closings without a survey.[/]");
        else if (report.WithoutSurvey > 0)
            output.MarkupLineInterpolated($"[yellow]{report.WithoutSurvey:N0} of {report.Units.Sum(unit => unit.Steps.Length):N0} closings have no survey, and without one a quarter cannot count. Assume one with --nps and --responses.[/]");
    }

    private static void PrintUnits(IAnsiConsole output, UnlockReport report)
    {
        var table = Table(["Unit", .. report.Quarters.Select(quarter => $"{quarter}"), "Unlocked 解锁", "On attainment alone"]);
        foreach (var unit in report.Units)
            Row(table, [unit.Name, .. report.Quarters.Select(quarter => Cell(unit, quarter)), History(unit), unit.WouldOpen.Any() ? string.Join(", ", unit.WouldOpen) : "never"]);
        output.Write(table);
    }

    private static string Cell(UnitUnlocks unit, Quarter quarter)
    {
        if (unit.Last(quarter) is not { } step) return NotClosed;
        var mark = unit.WasOpenAfter(quarter) ? Open : step.IsGood ? Good : Lacking;
        return $"{mark} {Percent(step.Figures.Attainment ?? 0)}{(step.NpsAssumed ? " ~" : step.Figures.Nps is { } nps ? $", NPS {nps.Score}" : "")}";
    }

    private static string History(UnitUnlocks unit)
    {
        var changes = unit.Changes.Select(step => $"{(step.Change == UnlockChange.Unlocked ? "unlocked" : "locked")} {step.Quarter}{(step.Figures.Revision > 1 ? " restated" : "")} ({step.At:yyyy-MM-dd})").ToList();
        return changes.Count > 0 ? string.Join(", ", changes) : unit.IsOpen ? "open from the start" : "never";
    }

    /// <summary>Of each quarter as its last closing left it.</summary>
    private static void PrintLacks(IAnsiConsole output, UnlockReport report)
    {
        var lacking = (from unit in report.Units
                       from step in report.Quarters.Select(unit.Last).OfType<UnlockStep>()
                       where !step.IsGood
                       select (unit.Name, Step: step)).ToList();
        if (lacking.Count == 0) return;
        var table = Table(["Unit", "Quarter", "What it lacked"]);
        foreach (var (name, step) in lacking.Take(LackingMax)) Row(table, [name, $"{step.Quarter}", string.Join("; ", Lacks(step))]);
        output.Write(table);
        if (lacking.Count > LackingMax) output.MarkupLineInterpolated($"… and {lacking.Count - LackingMax:N0} more quarters. See them all with --json");
    }

    private static IEnumerable<string> Lacks(UnlockStep step)
    {
        foreach (var lack in step.Lacks)
        {
            switch (lack.Input)
            {
                case CreditInput.Won:
                    yield return $"{(lack.To - lack.From!.Value) / 100m:N2} {step.Figures.Target!.Value.Currency} more won: {lack.From / 100m:N2} of at least {lack.To / 100m:N2}";
                    break;
                case CreditInput.Nps when lack.From is null:
                    yield return $"a survey with NPS of at least {lack.To}";
                    break;
                case CreditInput.Nps:
                    yield return $"NPS {lack.From} of at least {lack.To}";
                    break;
                // Without a survey there are no responses either: said once.
                case CreditInput.Responses when lack.From is { } from:
                    yield return $"{from} responses of at least {lack.To}";
                    break;
            }
        }
    }

    private static void PrintAnswer(IAnsiConsole output, UnlockReport report)
    {
        var (unlocked, alone) = (report.Units.Count(unit => unit.Steps.Any(step => step.IsOpen)), report.Units.Count(unit => unit.OnAttainmentAlone.Any(step => step.IsOpen)));
        var answer = unlocked == 0 ? "Nobody unlocks it." : $"{unlocked:N0} of {report.Units.Length:N0} units unlock it, and {report.Units.Count(unit => unit.IsOpen):N0} have it open at the end.";
        output.MarkupLineInterpolated($"[bold]{answer}[/] On attainment alone, were every survey just good enough: {(alone == 0 ? "nobody" : $"{alone:N0} of {report.Units.Length:N0}")}.");
    }

    private static string Percent(int basisPoints) => $"{basisPoints / 100m:0.00} %";

    private static Table Table(IEnumerable<string> columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns) table.AddColumn(Markup.Escape(column));
        return table;
    }

    private static void Row(Table table, IEnumerable<string> cells) => table.AddRow(cells.Select(cell => new Text(cell)));
}
