using System.Collections.Immutable;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>What a step made happen. No event: the input changed nothing.</summary>
/// <param name="State">The state with the events folded in.</param>
/// <param name="Effects">What is wanted now, out of the events: carried out once they are durable, once for each id.</param>
public sealed record FlowStep(FlowRunState State, ImmutableArray<FlowRunEvent> Events, ImmutableArray<FlowEffect> Effects);

/// <summary>
/// Runs a flow for one interaction, as a machine of pure steps (SF-11 to SF-19): each input is worked off until everything waits or has ended.
/// Same plan, state, input and context: same step. A step whose events were not made durable is simply taken again, and wants the same effects under the same ids.
/// </summary>
public static class FlowRun
{
    /// <summary>The name of the kind in the journal; never changes.</summary>
    public const string Kind = "flow-run";

    /// <summary>A run to which nothing has happened yet.</summary>
    public static FlowRunState Empty(FlowRunId id) => new(id);

    /// <summary>Begins a run.</summary>
    /// <param name="version">Number of the version that the plan is of.</param>
    /// <param name="rehearsed">A dry run: every effect is marked as never to be carried out.</param>
    /// <returns>A step without events when the run began before.</returns>
    public static FlowStep Begin(FlowPlan plan, FlowRunState state, int version, FlowInteraction interaction, bool rehearsed, FlowContext context)
    {
        if (state.Begun is not null) return new(state, [], []);
        var work = new FlowWork(plan, state, context);
        work.Happen(new FlowRunBegun(plan.Definition.Id, version, plan.Definition.Hash, interaction, rehearsed, context.Now));
        foreach (var trigger in plan.Triggers) work.Queue(trigger.Id, new());
        return work.Finish();
    }

    /// <summary>Takes one input. Nothing happens in a run that has not begun or has ended, or when nothing waits for the input.</summary>
    /// <exception cref="ArgumentException">The plan is of another definition than the run began with.</exception>
    public static FlowStep Step(FlowPlan plan, FlowRunState state, FlowInput input, FlowContext context)
    {
        if (state.Begun is not { } begun || state.Status != FlowRunStatus.Waiting) return new(state, [], []);
        if (begun.Definition != plan.Definition.Hash) throw new ArgumentException($"{state.Id} runs definition {begun.Definition}, not {plan.Definition.Hash}.", nameof(plan));
        var work = new FlowWork(plan, state, context);
        if (input is Halted halted) work.Halt(halted.Reason);
        else if (input is Rewarded rewarded) work.Reward(rewarded);
        else if (EffectOf(input) is { } effect && state.Waiting.FirstOrDefault(one => one.Wait.Effect == effect) is { } waiting && Answers(input, waiting.Wait)) work.Resume(waiting, input);
        return work.Finish();
    }

    /// <summary>Folds one event. Never rejects: what was appended has happened.</summary>
    public static FlowRunState Apply(FlowRunState state, FlowRunEvent happened) => happened switch
    {
        FlowRunBegun e => state with { Begun = e, Status = FlowRunStatus.Waiting },
        NodeVisited e => Visited(state, e),
        LoopBoundReached or OutcomeIgnored => state,
        FlowRunEnded e => state with { Status = e.Status, Because = e.Because, Waiting = [] },
        _ => throw new ArgumentException($"{happened.GetType().Name} is not an event of a run.", nameof(happened)),
    };

    private static FlowRunState Visited(FlowRunState state, NodeVisited e)
    {
        var waiting = state.Waiting.RemoveAll(one => one.Node == e.Node && one.Visit == e.Visit);
        return state with
        {
            Visits = state.Visits.SetItem(e.Node, Math.Max(e.Visit, state.Visits.GetValueOrDefault(e.Node))),
            Waiting = e.Waiting is { } wait ? waiting.Add(wait) : waiting,
            Choices = [.. state.Choices, .. e.Facts.OfType<ActionChosen>().Select(fact => fact.Choice)],
            Outcomes = [.. state.Outcomes, .. e.Facts.OfType<OutcomeTaken>().Select(fact => fact.Outcome.Id)],
            Touches = [.. state.Touches, .. e.Facts.OfType<Touched>().Select(fact => fact.Touch)],
        };
    }

    private static string? EffectOf(FlowInput input) => input switch
    {
        GateDecided i => i.Effect,
        TimerDue i => i.Effect,
        ConsentAnswered i => i.Effect,
        AuthorizationAnswered i => i.Effect,
        TextWritten i => i.Effect,
        _ => null,
    };

    private static bool Answers(FlowInput input, FlowWait wait) => (input, wait.Kind) switch
    {
        (GateDecided, FlowWaitKind.Gate) or (ConsentAnswered, FlowWaitKind.Consent) or (AuthorizationAnswered, FlowWaitKind.Authorization) or (TextWritten, FlowWaitKind.Text) => true,
        (TimerDue, _) => wait.Until is not null,
        _ => false,
    };
}
