using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Sandbox;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary>Prints what the sandbox found, as tables and bars for a person.</summary>
internal sealed class SandboxPrinter(IAnsiConsole console)
{
    /// <summary>Most changed decisions that are printed; the rest is counted.</summary>
    public const int ChangesMax = 40;

    private const int BarWidth = 24;

    public void Print(IEnumerable<Scenario> scenarios, IEnumerable<Policy> policies)
    {
        var table = Table("Scenario", "Title", "名称", "Permission", "Tier", "Requests", "Days");
        foreach (var scenario in scenarios)
            Row(table, scenario.Name, scenario.Title, scenario.TitleZh, $"{scenario.Permission}", scenario.TierLater is { } later ? $"{scenario.Tier} → {later}" : $"{scenario.Tier}", $"{scenario.Demand.Requests:N0}", $"{scenario.Demand.Days}");
        console.Write(table);
        console.MarkupLineInterpolated($"Permission sets that were released: {string.Join(", ", policies.Select(policy => policy == Policies.Current ? $"{policy.Version} (in force)" : policy.Version))}.");
    }

    /// <summary>What is wrong with a set that was named, or worth a look; nothing when nothing is.</summary>
    public static void Print(IAnsiConsole messages, string named, PolicyArgument read)
    {
        if (read.Mistake is not null) messages.MarkupLineInterpolated($"[red]{read.Mistake}[/]");
        else if (read.Policy is null) messages.MarkupLineInterpolated($"[red]{named} is no permission set that could be tried or released:[/]");
        foreach (var finding in read.Findings) messages.MarkupLineInterpolated($"{(finding.Severity == PolicySeverity.Fault ? "fault" : "warning")}  {finding}");
    }

    public void Print(List<SandboxReport> reports, List<Scenario> scenarios, double took, double speed)
    {
        var table = Table("Scenario", "Set", "Decisions", "Granted", "Efficiency", "Latency", "At risk: expected", "95 %", "Worst", "");
        var most = Math.Max(1, reports.Max(report => report.AtRiskWorst));
        foreach (var report in reports)
        {
            var title = scenarios.Find(scenario => scenario.Name == report.Scenario)!;
            table.AddRow(
                new Text($"{report.Scenario} {title.TitleZh}"), new Text(report.Policy), Outcomes(report.Granted, report.Countersigned, report.Denied, report.Refused), new Text(Percent(report.Granted, report.Decisions)),
                new Text(Percent(report.EfficiencyBasisPoints)), new Text($"{report.LatencyMinutes:0.0} min"), new Text(Amount(report.AtRiskExpected)), new Text(Amount(report.AtRisk95)), new Text(Amount(report.AtRiskWorst)),
                new Text(Bar(report.AtRiskWorst, most, BarWidth / 2)));
        }

        console.Write(table);
        Legend();
        console.MarkupLineInterpolated($"{reports.Sum(report => report.Decisions):N0} decisions in {took:0.0} s, {speed:N0} a second.");
    }

    public void Print(HistoryReport report, double took)
    {
        console.MarkupLineInterpolated($"{report.Unit}: {report.Entries:N0} entries, authorizations {Day(report.From)} to {Day(report.Until)}, amounts in {report.Currency}.");
        var (before, after) = (report.Before, report.After);
        var table = Table("", report.Against ?? "as it was", report.Policy);
        table.AddRow(new Text("Decisions"), Outcomes(before.Granted, before.Countersigned, before.Denied, before.Refused), Outcomes(after.Granted, after.Countersigned, after.Denied, after.Refused));
        foreach (var (name, one, other) in new (string, string, string)[]
        {
            ("Granted", $"{before.Granted:N0}", $"{after.Granted:N0}"), ("Countersigned 总部加签", $"{before.Countersigned:N0}", $"{after.Countersigned:N0}"), ("  still waiting", $"{before.Waiting:N0}", $"{after.Waiting:N0}"),
            ("Denied", $"{before.Denied:N0}", $"{after.Denied:N0}"), ("Not taken by the set", $"{before.Refused:N0}", $"{after.Refused:N0}"),
            ("Held on own authority", Amount(before.HeldMinorUnits), Amount(after.HeldMinorUnits)), ("Resource efficiency", Percent(before.EfficiencyBasisPoints), Percent(after.EfficiencyBasisPoints)),
            ("Decision latency", Latency(before.LatencyMicroseconds), Latency(after.LatencyMicroseconds)), ($"At risk by day, of {after.AtRisk.Days:N0}: expected", Amount(before.AtRisk.Expected), Amount(after.AtRisk.Expected)),
            ("  95 %", Amount(before.AtRisk.AtMost95), Amount(after.AtRisk.AtMost95)), ("  worst", Amount(before.AtRisk.Worst), Amount(after.AtRisk.Worst)),
            ("Credit at the end", $"{before.CreditScore} {before.Tier}", $"{after.CreditScore} {after.Tier}"),
        })
            Row(table, name, one, other);
        console.Write(table);
        Legend();
        if (report.Changed > 0) PrintChanges(report);
        else console.MarkupLine("No decision comes out otherwise.");
        Print(report.Assumed, after.Inapplicable);
        console.MarkupLineInterpolated($"{(before.Decisions + after.Decisions):N0} decisions in {took:0.0} s, {(before.Decisions + after.Decisions) / Math.Max(took, 0.001):N0} a second.");
    }

    private void PrintChanges(HistoryReport report)
    {
        var table = Table("Decision", "Permission", "Amount", "Before", "After", "Rule", "Because");
        foreach (var change in report.Changes.Take(ChangesMax))
            Row(table, change.Decision.Value, $"{change.Permission}", Amount(change.AmountMinorUnits), Named(change.Before), Named(change.After), change.Rule, change.AfterDetail ?? change.BeforeDetail ?? "");
        console.Write(table);
        console.MarkupLineInterpolated($"{report.Changed:N0} of {report.After.Decisions:N0} decisions come out otherwise{(report.Changed > ChangesMax ? $"; the first {ChangesMax} are shown, all of them with --json" : "")}.");
    }

    private void Print(HistoryAssumptions assumed, long inapplicable)
    {
        if (assumed.Approved + assumed.Rejected > 0) console.MarkupLineInterpolated($"Assumed, by how headquarters answered in this log: {assumed.Approved:N0} countersigns approved, {assumed.Rejected:N0} rejected.");
        if (assumed.LeftPending > 0) console.MarkupLineInterpolated($"{assumed.LeftPending:N0} countersigns were left pending: this log has no answer to go by.");
        if (assumed.Unheard > 0) console.MarkupLineInterpolated($"{assumed.Unheard:N0} answers of headquarters were not needed.");
        if (assumed.Posted + assumed.RunOut > 0) console.MarkupLineInterpolated($"Assumed, by what became of this unit's holds: of holds there never were, {assumed.Posted:N0} spent, {assumed.RunOut:N0} run out.");
        if (inapplicable > 0) console.MarkupLineInterpolated($"{inapplicable:N0} other things done are not taken by the set.");
    }

    public void Print(Claim claim, Policy policy, Counterexample? found, long tried, double took)
    {
        console.MarkupLineInterpolated($"Claim about {policy.Version}: a unit of tier {claim.Tier} is never answered {Named(claim.Never)} when {(claim.Origin is { } origin ? $"{origin.ToString().ToLowerInvariant()} asks" : "it asks")} for {(claim.Permission is { } one ? $"{one}" : "anything")}{(claim.AmountAbove is { } above ? $" above {Amount(above)}" : "")}.");
        if (found is null)
        {
            console.MarkupLineInterpolated($"[green]It holds[/] on all {tried:N0} requests tried in {took:0.0} s, {tried / Math.Max(took, 0.001):N0} a second.");
            return;
        }

        var request = found.Request;
        console.MarkupLineInterpolated($"[red]Refuted[/] by request {tried:N0}: {request.Permission} for {Amount(request.Amount.MinorUnits)}, discount {request.Discount} bp, proposed by {request.Origin.ToString().ToLowerInvariant()}, for {GrantBook.Named(request.Target)}, locked permissions {(found.Unlocked ? "open" : "locked")}, {(found.PluginState is { } plugin ? $"its plugin {plugin}" : "no plugin needed")}.");
        foreach (var rule in found.Answer.Trace.Rules) console.MarkupLineInterpolated($"  {rule.Rule} {(rule.Passed ? "holds" : "fails")}: {rule.Detail}");
    }

    private void Legend() => console.MarkupLine("[green]█[/] granted  [yellow]▓[/] countersigned  [red]▒[/] denied  [grey]░[/] not taken by the set");

    private static Markup Outcomes(long granted, long countersigned, long denied, long refused)
    {
        var (bar, all, drawn, seen) = ("", granted + countersigned + denied + refused, 0L, 0L);
        foreach (var (count, colour, block) in new[] { (granted, "green", '█'), (countersigned, "yellow", '▓'), (denied, "red", '▒'), (refused, "grey", '░') })
        {
            // Each part ends where its share of the whole ends, so that the parts fill the bar.
            seen += count;
            var end = all == 0 ? 0 : seen * BarWidth / all;
            bar += $"[{colour}]{new string(block, (int)(end - drawn))}[/]";
            drawn = end;
        }

        return new(bar);
    }

    private static string Bar(long value, long most, int width) => new('■', (int)((Int128)value * width / most));

    private static string Named(TrialOutcome outcome) => outcome switch { TrialOutcome.NeedsCountersign => "countersign", _ => outcome.ToString().ToLowerInvariant() };

    private static string Named(Outcome outcome) => outcome switch { Outcome.NeedsCountersign => "with a countersign", _ => outcome.ToString().ToLowerInvariant() };

    private static string Amount(long minorUnits) => $"{minorUnits / 100m:N2}";

    private static string Percent(long part, long whole) => whole == 0 ? "–" : $"{part * 100m / whole:0.0} %";

    private static string Percent(int? basisPoints) => basisPoints is { } known ? $"{known / 100m:0.0} %" : "–";

    private static string Latency(long? microseconds) => microseconds is { } known ? $"{known / 60_000_000m:N1} min" : "–";

    private static string Day(DateTimeOffset? moment) => moment is { } known ? $"{known:yyyy-MM-dd}" : "none";

    private static Table Table(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns) table.AddColumn(column);
        return table;
    }

    private static void Row(Table table, params string[] cells) => table.AddRow(Array.ConvertAll(cells, cell => new Text(cell)));
}
