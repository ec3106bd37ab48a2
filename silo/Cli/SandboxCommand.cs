using System.Collections.Immutable;
using System.CommandLine;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Sandbox;
using Ecosystem.Grains.Sandbox;
using Ecosystem.Silo.Hosting;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary><c>ecosystem sandbox</c>: tries a permission set before it is released.</summary>
internal static class SandboxCommand
{
    private const int UnitsShownMax = 20;

    public static Command Build(Surroundings surroundings)
    {
        var options = new SandboxOptions();
        var command = new Command("sandbox", """
            The authorization sandbox 授权沙盒: tries a permission set through the rules that run live, on made-up demand, on a unit's real history, or on every boundary there is. Nothing happens to anybody.
            Examples: ecosystem sandbox --scenario all --policy my.policy.json --against 2026-2
                      ecosystem sandbox --unit su_… --policy my.policy.json
                      ecosystem sandbox --claim --tier D --permission pricing.approve --never granted --above 500000
            """);
        foreach (var option in options.All) command.Options.Add(option);
        command.Validators.Add(options.Check);
        command.SetAction((parsed, cancellation) => new Run(surroundings, options, parsed, cancellation).AnswerAsync());
        return command;
    }

    private sealed class Run(Surroundings surroundings, SandboxOptions options, ParseResult parsed, CancellationToken cancellation)
    {
        private readonly SandboxPrinter _printer = new(surroundings.Output);

        private bool IsJson => parsed.GetValue(JsonOutput.Option);

        public async Task<int> AnswerAsync()
        {
            if (parsed.GetValue(options.List)) return List();
            if (!parsed.GetValue(options.Claim) && parsed.GetValue(options.Unit) is null && parsed.GetValue(options.Scenario) is null) return await CheckAsync();
            if (await ReadAsync(options.Policy) is not { } policy) return ExitCodes.BadInput;
            Policy? against = null;
            if (parsed.GetValue(options.Against) is not null && (against = await ReadAsync(options.Against)) is null) return ExitCodes.BadInput;
            if (parsed.GetValue(options.Claim)) return await ClaimAsync(policy);
            if (parsed.GetValue(options.Unit) is { } unit) return await HistoryAsync(unit, policy, against);
            return await PlayAsync(parsed.GetValue(options.Scenario)!, policy, against);
        }

        /// <summary>The set an option names, or null after saying what is wrong with it. Warnings are told and stand in nobody's way.</summary>
        private async Task<Policy?> ReadAsync(Option<string?> option)
        {
            if (parsed.GetValue(option) is not { } named) return Policies.Current;
            var read = PolicyArgument.Read(named, surroundings.Clock);
            SandboxPrinter.Print(surroundings.Messages, named, read);
            return read.Policy;
        }

        private async Task<int> CheckAsync()
        {
            var named = parsed.GetValue(options.Policy)!;
            var read = PolicyArgument.Read(named, surroundings.Clock);
            if (IsJson && read.Mistake is null) Write(new { Accepted = read.Policy is not null, read.Policy?.Version, read.Policy?.Hash, Findings = read.Findings.Select(finding => new { Severity = $"{finding.Severity}".ToLowerInvariant(), finding.At, finding.Message }) });
            else SandboxPrinter.Print(surroundings.Messages, named, read);
            if (!IsJson && read.Policy is { } policy) surroundings.Output.MarkupLineInterpolated($"[green]Permission set {policy.Version} can be tried and released.[/] Decisions would cite {policy.Hash}.");
            return read.Policy is null ? ExitCodes.BadInput : ExitCodes.Ok;
        }

        private int List()
        {
            if (IsJson) Write(new { Scenarios = Scenarios.All, Policies = Policies.All.Select(policy => new { policy.Version, policy.Hash, InForce = policy == Policies.Current }) });
            else _printer.Print(Scenarios.All, Policies.All);
            return ExitCodes.Ok;
        }

        private async Task<int> PlayAsync(string name, Policy policy, Policy? against)
        {
            List<Scenario> scenarios = name == SandboxOptions.AllScenarios ? [.. Scenarios.All] : Scenarios.Find(name) is { } one ? [one] : [];
            if (scenarios.Count == 0)
            {
                surroundings.Messages.MarkupLineInterpolated($"[red]There is no scenario '{name}'. There are {string.Join(", ", Scenarios.All.Select(scenario => scenario.Name))}, and {SandboxOptions.AllScenarios}.[/]");
                return ExitCodes.BadInput;
            }

            var (plays, seed, began) = (parsed.GetValue(options.Plays), unchecked((ulong)parsed.GetValue(options.Seed)), surroundings.Clock.GetTimestamp());
            Policy[] sets = against is null ? [policy] : [against, policy];
            var reports = await Computed(steps => scenarios.SelectMany(scenario => sets.Select(set => SandboxReport.Of(scenario, set, seed, plays, Counted(steps, $"Playing {scenario.Name} under {set.Version}", plays)))).ToList());
            var took = surroundings.Clock.GetElapsedTime(began).TotalSeconds;
            var speed = reports.Sum(report => report.Decisions) / Math.Max(took, 0.001);
            if (IsJson) Write(new { policy.Hash, Seed = seed, Reports = reports, DecisionsPerSecond = (long)speed });
            else _printer.Print(reports, scenarios, took, speed);
            return ExitCodes.Ok;
        }

        private async Task<int> HistoryAsync(string named, Policy policy, Policy? against)
        {
            if (!Ids.TryParse<SalesUnitId>(named, out var unit))
            {
                surroundings.Messages.MarkupLineInterpolated($"[red]'{named}' is not the id of a sales unit: those start with {SalesUnitId.Prefix}.[/]");
                return ExitCodes.BadInput;
            }

            await using var log = await StoredLog.OpenAsync(parsed.GetValue(GlobalOptions.Data), cancellation);
            var history = new UnitHistory(log.Database);
            var size = await history.SizeOf(unit, cancellation);
            if (size.Entries == 0)
            {
                var others = await history.Units(UnitsShownMax, cancellation);
                surroundings.Messages.MarkupLineInterpolated($"[red]The log has no sales unit {unit}. {(others.IsEmpty ? "It has none at all." : $"It has {string.Join(", ", others)}{(others.Length == UnitsShownMax ? " and perhaps more" : "")}.")}[/]");
                return ExitCodes.Failed;
            }

            var texts = await Steps.ShowAsync(surroundings.Messages, steps => history.Texts(unit, Counted(steps, $"Reading the log of {unit}", size.Entries), cancellation));
            ImmutableArray<HistoryEntry> logged = [.. texts.Select(UnitHistory.Parse)];
            var began = surroundings.Clock.GetTimestamp();
            var report = await Computed(steps => HistoryReport.Of(
                unit, logged, policy, against, IsJson ? int.MaxValue : SandboxPrinter.ChangesMax, Counted(steps, $"Playing it under {policy.Version}", 2L * logged.Length)));
            var took = surroundings.Clock.GetElapsedTime(began).TotalSeconds;
            if (IsJson) Write(report);
            else _printer.Print(report, took);
            return ExitCodes.Ok;
        }

        private async Task<int> ClaimAsync(Policy policy)
        {
            var claim = new Claim(parsed.GetValue(options.Tier)!.Value, parsed.GetValue(options.Permission), parsed.GetValue(options.Never)!.Value, parsed.GetValue(options.Above), parsed.GetValue(options.Origin));
            if (Counterexamples.Pointless(claim, policy) is { } pointless)
            {
                surroundings.Messages.MarkupLineInterpolated($"[red]{pointless}[/]");
                return ExitCodes.BadInput;
            }

            var began = surroundings.Clock.GetTimestamp();
            var (found, tried) = await Task.Run(() => Counterexamples.Search(claim, policy, cancellation.ThrowIfCancellationRequested), cancellation);
            var took = surroundings.Clock.GetElapsedTime(began).TotalSeconds;
            if (IsJson) Write(new { Claim = claim, Policy = policy.Version, Holds = found is null, Tried = tried, Counterexample = found is null ? null : new { found.Request, found.Unlocked, found.PluginState, found.Answer.Trace } });
            else _printer.Print(claim, policy, found, tried, took);
            return found is null ? ExitCodes.Ok : ExitCodes.Failed;
        }

        private Task<T> Computed<T>(Func<IStepReporter, T> compute) => Steps.ShowAsync(surroundings.Messages, steps => Task.Run(() => compute(steps), cancellation));

        private Action Counted(IStepReporter steps, string step, long total)
        {
            var done = 0L;
            return () =>
            {
                cancellation.ThrowIfCancellationRequested();
                steps.Report(step, ++done, total);
            };
        }

        /// <remarks>Past the console, which would break long lines.</remarks>
        private void Write<T>(T value) => JsonOutput.Write(surroundings.Output, value);
    }
}
