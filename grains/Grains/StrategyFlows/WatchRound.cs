using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Domain.StrategyFlows.Watching;
using Ecosystem.Grains.Following;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>What some commits of the log say to the watches of flows, taken in their order.</summary>
/// <param name="flows">As they stand; changed by what is taken.</param>
internal sealed class WatchRound(Dictionary<string, WatchedFlow> flows)
{
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);
    private readonly List<(string Flow, DriftFinding Finding, DateTimeOffset At)> _findings = [];
    private readonly List<(string Id, string Flow, WatchMessage Message)> _messages = [];
    private readonly List<(string Flow, FlowTrial Trial)> _ended = [];
    private readonly List<(string Flow, string Trial, TrialLook Look)> _looks = [];
    private readonly HashSet<(string Trial, string Run)> _settling = [];
    private DateTimeOffset _at;

    /// <summary>Customers who came to an arm, whether for the first time or not, in the order of the log.</summary>
    public List<TrialVisit> Visits { get; } = [];

    /// <summary>What came of runs, for experiments that count it, in the order of the log; the first of a run counts.</summary>
    public List<TrialOutcome> Outcomes { get; } = [];

    /// <summary>Outcomes while one version served everybody.</summary>
    public Dictionary<(string Flow, string Customer, string Metric), (long Count, long Sum)> Before { get; } = [];

    /// <summary>Something happened to a flow.</summary>
    public void Change(CommittedRow row, StrategyFlowEvent happened, DateTimeOffset at)
    {
        Reach(at);
        var before = flows.GetValueOrDefault(row.ActorId) ?? new(StrategyFlow.Empty(row.ActorId));
        var after = before.Happen(happened, row.Position, at);
        var open = after.Trials.Select(trial => trial.Key).ToHashSet(StringComparer.Ordinal);
        _ended.AddRange(before.Trials.Where(trial => !open.Contains(trial.Key)).Select(trial => (row.ActorId, trial)));
        Keep(row.ActorId, after);
    }

    /// <summary>Something happened in a run.</summary>
    public async Task TakeAsync(CommittedRow row, WatchedRun run, FlowRunEvent happened, DateTimeOffset at, FlowReferences references, CancellationToken cancellation)
    {
        Reach(at);
        if (!flows.TryGetValue(run.Flow, out var watched)) return;
        switch (happened)
        {
            case FlowRunBegun e when watched.Serves(e.Version):
                foreach (var trial in watched.Trials.Where(trial => trial.Kind == TrialKind.Canary)) Visit(row, run, trial, e.Version == trial.Version ? 1 : 0);
                break;
            case NodeVisited e:
                foreach (var fact in e.Facts)
                {
                    if (fact is ArmAssigned assigned) Assign(row, run, watched, assigned);
                    if (fact is ActionChosen { Choice: var choice })
                    {
                        bool? agrees = watched.ReferenceOf(run.Version, choice.Node) is { } reference ? await references.AgreesAsync(reference, choice, cancellation) : null;
                        watched = Found(row, run, watched.Choose(run.Version, choice, agrees, at), at);
                    }

                    if (fact is OutcomeTaken { Outcome: var outcome }) watched = Reward(row, run, watched, outcome.Metric, outcome.ValueMicros, at);
                }

                if (watched.MissedAt(run.Version, e) is { } missed) watched = Found(row, run, One(watched.Reward(run.Version, missed, 0, at)), at);
                break;
            // SF-87: a run that is over without an outcome had none; what one that was stopped would have come to nobody knows.
            case FlowRunEnded { Status: FlowRunStatus.Done or FlowRunStatus.Failed }:
                foreach (var trial in watched.Trials.Where(trial => trial.Metric is not null)) Settle(row, run, trial, 0);
                break;
            default: break;
        }
    }

    /// <summary>Counts those who were new, and looks at the experiments that they are of.</summary>
    public void Count(CountedArms arms)
    {
        var touched = new HashSet<(string Flow, string Trial)>();
        foreach (var visit in Visits.Where(visit => arms.New.Remove(visit.Place))) Replace(visit.Flow, visit.Trial, trial => trial.Assign(visit.Arm), touched);
        foreach (var outcome in Outcomes)
            if (arms.Settled.Remove((outcome.Flow, outcome.Trial, outcome.Run), out var of)) Replace(outcome.Flow, outcome.Trial, trial => trial.Observe(of.Arm, outcome.ValueMicros, of.Covariate), touched);
        foreach (var (flow, key) in touched) Replace(flow, key, trial => Look(flow, trial), []);
    }

    private FlowTrial Look(string flow, FlowTrial before)
    {
        var (trial, look) = before.Look(_at);
        if (look is null) return trial;
        _looks.Add((flow, trial.Key, look));
        if (trial.Kind == TrialKind.Canary && look.Reading() is { } reading) _messages.Add(($"experiment/{flow}/{trial.Key}/{trial.Shown}", flow, new ExperimentMessage(trial.Experiment, reading)));
        return trial;
    }

    /// <summary>Adds what came of it to a transaction; whether a flow is to be told of something.</summary>
    public bool AddTo(NpgsqlBatch batch)
    {
        WatchTables.Write(batch, _changed.Select(flow => (flow, flows[flow])), _findings, _ended, _at);
        WatchTables.Write(batch, _looks, Before, _messages);
        return _messages.Count > 0;
    }

    private void Keep(string flow, WatchedFlow watched)
    {
        flows[flow] = watched;
        _changed.Add(flow);
    }

    private void Reach(DateTimeOffset at)
    {
        if (at > _at) _at = at;
    }

    private void Assign(CommittedRow row, WatchedRun run, WatchedFlow watched, ArmAssigned assigned)
    {
        foreach (var trial in watched.Trials.Where(trial => trial.Kind == TrialKind.Splitter && trial.Version == run.Version && trial.Experiment == assigned.Experiment))
            if (trial.ArmOf(assigned.Arm) is { } arm) Visit(row, run, trial, arm);
    }

    private void Visit(CommittedRow row, WatchedRun run, FlowTrial trial, int arm) => Visits.Add(new(run.Flow, trial.Key, run.Customer, row.ActorId, (short)arm, trial.Metric ?? ""));

    private void Settle(CommittedRow row, WatchedRun run, FlowTrial trial, long value)
    {
        if (_settling.Add((trial.Key, row.ActorId))) Outcomes.Add(new(run.Flow, trial.Key, row.ActorId, value));
    }

    private WatchedFlow Reward(CommittedRow row, WatchedRun run, WatchedFlow watched, string metric, long value, DateTimeOffset at)
    {
        foreach (var trial in watched.Trials.Where(trial => trial.Metric == metric)) Settle(row, run, trial, value);
        if (watched.Flow.Canary is null)
        {
            var (count, sum) = Before.GetValueOrDefault((run.Flow, run.Customer, metric));
            Before[(run.Flow, run.Customer, metric)] = (count + 1, sum + value);
        }

        return Found(row, run, One(watched.Reward(run.Version, metric, value, at)), at);
    }

    private static (WatchedFlow, IReadOnlyList<DriftFinding>) One((WatchedFlow Watched, DriftFinding? Found) taken) => (taken.Watched, taken.Found is { } found ? [found] : []);

    private WatchedFlow Found(CommittedRow row, WatchedRun run, (WatchedFlow Watched, IReadOnlyList<DriftFinding> Found) taken, DateTimeOffset at)
    {
        Keep(run.Flow, taken.Watched);
        foreach (var finding in taken.Found)
        {
            _findings.Add((run.Flow, finding, at));
            if (finding.IsTold) _messages.Add(($"drift/{run.Flow}/{row.Position}/{finding.Reading.Statistic}/{finding.Reading.Detail}", run.Flow, new DriftMessage(finding.Reading)));
        }

        return taken.Watched;
    }

    private void Replace(string flow, string key, Func<FlowTrial, FlowTrial> change, HashSet<(string, string)> touched)
    {
        var watched = flows[flow];
        var at = watched.Trials.Select((trial, i) => (trial.Key, i)).FirstOrDefault(one => one.Key == key) is { Key: not null } found ? found.i : -1;
        // It ended meanwhile.
        if (at < 0) return;
        Keep(flow, watched with { Trials = watched.Trials.SetItem(at, change(watched.Trials[at])) });
        touched.Add((flow, key));
    }
}
