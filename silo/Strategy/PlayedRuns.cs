using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Silo.Strategy;

/// <summary>Runs the flow for what comes in, and carries out what the runs want: the shell around <see cref="FlowRun"/> that a silo is around it live, with customers of the play at the other end.</summary>
internal sealed partial class PlayedRuns(int seed, PlayLog log, FlowSenses senses, Func<StrategyFlowState> flow, Func<int, FlowPlan> plans)
{
    private readonly PriorityQueue<Action, (DateTimeOffset At, long Number)> _due = new();
    private readonly Dictionary<FlowRunId, Running> _running = [];
    private readonly Dictionary<CustomerId, List<FlowTouch>> _touches = [];
    private readonly Dictionary<CustomerId, DateTimeOffset> _heard = [];
    private readonly List<(Running Run, FlowInput Input)> _kept = [];
    private readonly DemoResponses _responses = new(seed);
    private long _number;

    private sealed class Running(DemoInteraction of, int version, FlowRunState state, bool drifted)
    {
        public DemoInteraction Of { get; } = of;
        public int Version { get; } = version;
        public bool Drifted { get; } = drifted;
        public FlowRunState State { get; set; } = state;
        public DateTimeOffset? VisitAt { get; set; }
        public bool Reached { get; set; }
    }

    /// <summary>A choice was made.</summary>
    public Action<FlowChoice, DateTimeOffset> Chosen { get; set; } = (_, _) => { };

    /// <summary>A choice was credited with an outcome, or with 0 when none came in time.</summary>
    public Action<FlowChoice, double, DateTimeOffset> Credited { get; set; } = (_, _, _) => { };

    /// <summary>Choices whose runs were taken back before anything could come of them: nothing is learnt of these.</summary>
    public HashSet<string> Halted { get; } = [];

    public DateTimeOffset Now { get; private set; } = StrategyPlay.Start;

    /// <summary>Has something happen at a moment.</summary>
    public void At(DateTimeOffset at, Action what) => _due.Enqueue(what, (at, _number++));

    /// <summary>Lets time pass.</summary>
    public void RunUntil(DateTimeOffset end)
    {
        while (_due.TryPeek(out _, out var next) && next.At < end)
        {
            Now = next.At;
            _due.Dequeue()();
        }
        Now = end;
    }

    /// <summary>An interaction comes in: the version that serves the customer runs, or none while the flow is frozen.</summary>
    public void Come(DemoInteraction on, bool drifted)
    {
        var state = flow();
        _heard[on.Customer.Id] = Now;
        if (StrategyFlow.VersionFor(state, senses.Assign(state.Id.Value, on.Customer.Id.Value)) is not { } version)
        {
            // Before the first version serves everybody there are customers whom none serves yet.
            if (state.Freeze is not null) log.Unserved.Add(on.Interaction);
            return;
        }
        var run = new Running(on, version.Number, FlowRun.Empty(FlowRunState.IdOf(state.Id, on.Interaction)), drifted);
        _running.Add(run.State.Id, run);
        Take(run, FlowRun.Begin(plans(version.Number), run.State, version.Number, on.Interaction, rehearsed: false, Context(on)));
    }

    /// <summary>What was kept while the flow was frozen is taken now.</summary>
    public void Thaw()
    {
        var kept = _kept.ToList();
        _kept.Clear();
        foreach (var (run, input) in kept) Step(run, input);
    }

    /// <summary>What a step would be told of the world.</summary>
    public FlowContext Context(DemoInteraction on) => new(Now, (ulong)seed, senses, text => new(on.Customer.Id.Value, text), held => held.Token)
    {
        Text = on.Customer.Consents ? on.Text : null,
        Features = Features(on),
        Slots = ImmutableSortedDictionary<string, string>.Empty.Add("name", on.Customer.Name).Add("note", on.Note),
        Consents = [new(DataCategory.Interactions, "joint planning", on.Customer.Consents, on.Customer.Consents ? $"co_{on.Customer.Id.Value[3..]}" : null)],
        Touches = [.. _touches.GetValueOrDefault(on.Customer.Id, [])],
        HeardAt = _heard.TryGetValue(on.Customer.Id, out var heard) ? heard : null,
    };

    private static ImmutableSortedDictionary<string, double> Features(DemoInteraction on)
    {
        var shift = DemoSenses.Shift(on.Text).Found;
        return ImmutableSortedDictionary<string, double>.Empty.Add("shiftFound", shift ? 1 : 0).Add("rivalNamed", shift ? 0 : 1).Add("distributor", on.Customer.IsDistributor ? 1 : 0);
    }

    private void Step(Running run, FlowInput input)
    {
        switch (StrategyFlow.StandingOf(flow(), run.Version))
        {
            case RunStanding.Waits: _kept.Add((run, input)); break;
            case RunStanding.Halts: Take(run, FlowRun.Step(plans(run.Version), run.State, new Halted("TAKEN_BACK"), Context(run.Of))); break;
            default: Take(run, FlowRun.Step(plans(run.Version), run.State, input, Context(run.Of))); break;
        }
    }

    private void Take(Running run, FlowStep step)
    {
        var mine = run.State.Touches.Length;
        run.State = step.State;
        foreach (var happened in step.Events)
        {
            log.Runs.Add(new(Now, run.State.Id, run.Version, run.Of.Customer.Id, happened));
            if (happened is NodeVisited visited) Learn(run, visited);
            if (happened is FlowRunEnded { Status: FlowRunStatus.Halted }) Halted.UnionWith(run.State.Choices.Select(choice => choice.Id));
        }
        foreach (var effect in step.Effects) CarryOut(run, effect);
        // The cap counts touches of other runs; this run's own are in its state.
        foreach (var touch in step.State.Touches.Skip(mine)) At(Now.AddTicks(1), () => Touch(run.Of.Customer.Id, touch));
        if (run.State.Status != FlowRunStatus.Waiting) _running.Remove(run.State.Id);
    }

    private void Learn(Running run, NodeVisited visited)
    {
        foreach (var fact in visited.Facts)
            if (fact is ActionChosen chosen)
            {
                Chosen(chosen.Choice, Now);
                Settle(run, chosen.Choice);
            }
        if (visited is { Node: "holdout", Ports: ["held"] }) Settle(run, null);
        if (visited is { Node: "outcome", Ports: ["expired"] }) Credited(run.State.Choices[^1], 0, Now);
    }

    private void Touch(CustomerId customer, FlowTouch touch)
    {
        if (!_touches.TryGetValue(customer, out var known)) _touches.Add(customer, known = []);
        known.RemoveAll(one => one.At < touch.At.AddDays(-30));
        known.Add(touch);
    }
}
