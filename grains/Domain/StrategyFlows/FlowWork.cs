using System.Collections.Immutable;
using Ecosystem.Domain.StrategyFlows.Components;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>One step under way: items queue before nodes, first come, first served, until none is left.</summary>
internal sealed class FlowWork(FlowPlan plan, FlowRunState state, FlowContext context)
{
    private readonly Queue<(string Node, FlowItem Item)> _queue = new();
    private readonly List<FlowRunEvent> _events = [];
    private FlowRunState _state = state;

    public void Queue(string node, FlowItem item) => _queue.Enqueue((node, item));

    public void Happen(FlowRunEvent happened)
    {
        _events.Add(happened);
        _state = FlowRun.Apply(_state, happened);
    }

    public void Halt(string reason) => Happen(new FlowRunEnded(FlowRunStatus.Halted, reason, context.Now));

    /// <summary>What a visit waited for has come.</summary>
    public void Resume(FlowWaiting waiting, FlowInput input)
    {
        var node = plan[waiting.Node];
        var visit = new NodeVisit(plan, node, _state, waiting.Visit, waiting.Item, context);
        Follow(visit, node.Component.Resume(visit, waiting.Wait, input));
    }

    /// <summary>SF-18: an outcome counts once, for every visit that waits for its metric and in time.</summary>
    public void Reward(Rewarded rewarded)
    {
        var outcome = rewarded.Outcome;
        if (_state.Outcomes.Contains(outcome.Id)) return;
        ImmutableArray<FlowWaiting> takers = [.. _state.Waiting.Where(one => one.Wait.Kind == FlowWaitKind.Outcome && OutcomeAttributor.Takes(plan[one.Node].Parameters, one.Wait, outcome))];
        if (takers.IsEmpty) Happen(new OutcomeIgnored(outcome, context.Now));
        foreach (var taker in takers) Resume(taker, rewarded);
    }

    /// <summary>Works off the queue, and says what happened.</summary>
    public FlowStep Finish()
    {
        while (_queue.TryDequeue(out var next))
        {
            if (_state.Visits.Values.Sum() >= FlowLimits.VisitsMax)
            {
                Happen(new FlowRunEnded(FlowRunStatus.Failed, $"VISITS_MAX: {FlowLimits.VisitsMax} node visits were not enough.", context.Now));
                break;
            }

            Enter(next.Node, next.Item);
        }

        if (_events.Count > 0 && _state is { Status: FlowRunStatus.Waiting, Waiting.IsEmpty: true }) Happen(new FlowRunEnded(FlowRunStatus.Done, "", context.Now));
        // SF-13: what a step that went astray wanted is wanted by nobody.
        if (_state.Status == FlowRunStatus.Failed)
            for (var n = 0; n < _events.Count; n++)
                if (_events[n] is NodeVisited visited) _events[n] = visited with { Effects = [] };
        return new(_state, [.. _events], [.. _events.OfType<NodeVisited>().SelectMany(visited => visited.Effects)]);
    }

    private void Enter(string id, FlowItem item)
    {
        var node = plan[id];
        var before = _state.Visits.GetValueOrDefault(id);
        // SF-12: a declared loop ends at its bound; the item that would go round once more ends there.
        if (node.Loop is { } loop && before >= loop.RoundsMax)
        {
            Happen(new LoopBoundReached(id, loop.Id, context.Now));
            return;
        }

        var visit = new NodeVisit(plan, node, _state, before + 1, item, context);
        Follow(visit, node.Component.Enter(visit));
    }

    private void Follow(NodeVisit visit, NodeResult result)
    {
        Happen(new NodeVisited(
            visit.Node.Id, visit.Visit, [.. result.Out.Select(one => one.Port)], result.Effects, result.Facts,
            result.Wait is { } wait ? new(visit.Node.Id, visit.Visit, wait, visit.Item) : null, context.Now));
        foreach (var (port, item) in result.Out)
            foreach (var next in visit.Node.Ways[port]) Queue(next, item);
    }
}
