using System.Collections.Immutable;
using System.Security.Cryptography;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>Plays a definition over recorded interactions in the sandbox (SF-19). Every effect is marked as never to be carried out, and none leaves this report.</summary>
public static class FlowRehearsal
{
    /// <summary>Most interactions of one rehearsal, inclusive.</summary>
    public const int InteractionsMax = 10_000;

    /// <summary>Most answers that one run is given, inclusive: loops have bounds, so a run that needs more does not end.</summary>
    public const int AnswersMax = 1_000;

    /// <summary>Plays each interaction as a run of its own, to its end.</summary>
    /// <param name="context">What a live step would have been given for an interaction, at its time.</param>
    /// <param name="assumed">What people and others are taken to answer, since nobody is asked.</param>
    /// <exception cref="ArgumentException">More interactions than <see cref="InteractionsMax"/>.</exception>
    public static RehearsalReport Play(FlowPlan plan, IReadOnlyCollection<FlowInteraction> interactions, Func<FlowInteraction, FlowContext> context, RehearsalAnswers assumed)
    {
        if (interactions.Count > InteractionsMax) throw new ArgumentException($"At most {InteractionsMax} interactions are rehearsed at once.", nameof(interactions));
        ImmutableArray<RehearsedRun> runs = [.. interactions.Select(interaction => Play(plan, interaction, context(interaction), assumed))];
        return new(plan.Definition.Hash, [.. plan.Definition.Nodes.Select(node => Count(node.Id, runs))], runs);
    }

    private static RehearsedRun Play(FlowPlan plan, FlowInteraction interaction, FlowContext context, RehearsalAnswers assumed)
    {
        var step = FlowRun.Begin(plan, FlowRun.Empty(FlowRunState.IdOf(plan.Definition.Id, interaction)), 0, interaction, rehearsed: true, context);
        var (trace, effects) = (new List<FlowRunEvent>(step.Events), new List<FlowEffect>(step.Effects));
        for (var answers = 0; step.State.Status == FlowRunStatus.Waiting && answers < AnswersMax; answers++)
        {
            // What people are asked is answered at once, in the order of asking; then time passes to the next moment that is waited for.
            var waiting = step.State.Waiting.FirstOrDefault(one => one.Wait.Until is null) ?? step.State.Waiting.MinBy(one => one.Wait.Until)!;
            if (waiting.Wait.Until is { } until && until > context.Now) context = context with { Now = until };
            step = FlowRun.Step(plan, step.State, Answer(waiting, context, assumed), context);
            trace.AddRange(step.Events);
            effects.AddRange(step.Effects);
        }

        return new(interaction.Source, step.State.Status, step.State.Because, [.. trace], [.. effects]);
    }

    private static FlowInput Answer(FlowWaiting waiting, FlowContext context, RehearsalAnswers assumed) => waiting.Wait.Kind switch
    {
        FlowWaitKind.Gate => new GateDecided(waiting.Wait.Effect, assumed.GatesApprove, "rehearsal"),
        FlowWaitKind.Consent => new ConsentAnswered(waiting.Wait.Effect, assumed.ConsentsGranted, assumed.ConsentsGranted ? "rehearsal" : null),
        FlowWaitKind.Authorization => new AuthorizationAnswered(waiting.Wait.Effect, assumed.Authorizations),
        FlowWaitKind.Text => new TextWritten(waiting.Wait.Effect, assumed.ModelText is { } text ? context.Seal(text) : null),
        _ => new TimerDue(waiting.Wait.Effect),
    };

    private static RehearsedNode Count(string node, ImmutableArray<RehearsedRun> runs)
    {
        var visits = runs.SelectMany(run => run.Trace).OfType<NodeVisited>().Where(visited => visited.Node == node).ToList();
        return new(
            node, runs.Count(run => run.Trace.OfType<NodeVisited>().Any(visited => visited.Node == node)), visits.Count,
            visits.SelectMany(visited => visited.Ports).GroupBy(port => port).ToImmutableSortedDictionary(port => port.Key, port => port.Count()),
            visits.SelectMany(visited => visited.Effects).GroupBy(effect => effect.GetType().Name).ToImmutableSortedDictionary(effect => effect.Key, effect => effect.Count()));
    }
}

/// <summary>What is taken to be answered in a rehearsal.</summary>
/// <param name="GatesApprove">Whether people approve.</param>
/// <param name="ConsentsGranted">Whether passports say yes that were not looked up.</param>
/// <param name="Authorizations">What sales units answer.</param>
/// <param name="ModelText">What a language model writes; null: nothing.</param>
public sealed record RehearsalAnswers(bool GatesApprove, bool ConsentsGranted, Outcome Authorizations, string? ModelText);

/// <summary>What a rehearsal came to.</summary>
/// <param name="Nodes">Every node, in the order of the definition.</param>
/// <param name="Runs">Every interaction, in the order they were played.</param>
public sealed record RehearsalReport(string Definition, ImmutableArray<RehearsedNode> Nodes, ImmutableArray<RehearsedRun> Runs)
{
    /// <summary>Effects that would have left the house.</summary>
    public IEnumerable<FlowEffect> Outbound => Runs.SelectMany(run => run.Effects).Where(effect => effect.IsOutbound);

    /// <summary>What the flow remembers of the rehearsal.</summary>
    public FlowDryRun Summary(string by, DateTimeOffset at) => new(
        Runs.Length, Outbound.Count(), Runs.Count(run => run.Status != FlowRunStatus.Done),
        Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Serialize(new { Definition, Nodes, Runs }, DomainJson.Options))), by, at);
}

/// <summary>What happened at one node.</summary>
/// <param name="Runs">Runs that came there.</param>
/// <param name="Steps">Times that it was entered or went on.</param>
/// <param name="Ports">Items that left, by port.</param>
/// <param name="Effects">Effects that were wanted, by kind.</param>
public sealed record RehearsedNode(string Node, int Runs, int Steps, ImmutableSortedDictionary<string, int> Ports, ImmutableSortedDictionary<string, int> Effects);

/// <summary>One interaction of a rehearsal.</summary>
/// <param name="Because">Why the run failed; empty else.</param>
/// <param name="Trace">What happened, in order.</param>
/// <param name="Effects">What would have been wanted; all marked.</param>
public sealed record RehearsedRun(string Source, FlowRunStatus Status, string Because, ImmutableArray<FlowRunEvent> Trace, ImmutableArray<FlowEffect> Effects);
