using System.Collections.Immutable;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>Plays a definition over recorded interactions in the sandbox (SF-19). Nothing it wants can be carried out: every effect is marked, and none leaves this report.</summary>
public static class FlowRehearsal
{
    /// <summary>Plays each interaction as a run of its own, to where it waits for people or the world.</summary>
    /// <param name="context">What a live step would have been given for the interaction.</param>
    public static RehearsalReport Play(FlowPlan plan, int version, IEnumerable<FlowInteraction> interactions, Func<FlowInteraction, FlowContext> context)
    {
        ImmutableArray<RehearsedRun> runs =
        [
            .. from interaction in interactions
               let step = FlowRun.Begin(plan, FlowRun.Empty(FlowRunState.IdOf(plan.Definition.Id, interaction)), version, interaction, rehearsed: true, context(interaction))
               select new RehearsedRun(interaction.Source, step.State.Status, step.Events, step.Effects),
        ];
        return new(plan.Definition.Hash, runs);
    }
}

/// <summary>What a rehearsal came to.</summary>
public sealed record RehearsalReport(string Definition, ImmutableArray<RehearsedRun> Runs);

/// <summary>One interaction of a rehearsal.</summary>
/// <param name="Trace">What happened, in order.</param>
/// <param name="Effects">What would have been wanted; all marked.</param>
public sealed record RehearsedRun(string Source, FlowRunStatus Status, ImmutableArray<FlowRunEvent> Trace, ImmutableArray<FlowEffect> Effects);
