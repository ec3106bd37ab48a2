using System.Collections.Immutable;

namespace Ecosystem.Domain.StrategyFlows.Watching;

/// <summary>A strategy flow at work, as whoever watches it has followed it so far (SF-85 to SF-89). Pure: made of the log, entry after entry.</summary>
/// <param name="Flow">The flow by its own events, without definitions once they were validated.</param>
public sealed record WatchedFlow(StrategyFlowState Flow)
{
    /// <summary>By version, of those that were found sound.</summary>
    public ImmutableSortedDictionary<int, FlowDesign> Designs { get; init; } = ImmutableSortedDictionary<int, FlowDesign>.Empty;

    /// <summary>By version, of those that serve or can be gone back to.</summary>
    public ImmutableSortedDictionary<int, VersionWatch> Versions { get; init; } = ImmutableSortedDictionary<int, VersionWatch>.Empty;

    /// <summary>What policies have learned, by name.</summary>
    public ImmutableSortedDictionary<string, FlowPolicy> Policies { get; init; } = ImmutableSortedDictionary.Create<string, FlowPolicy>(StringComparer.Ordinal);

    /// <summary>Experiments under way.</summary>
    public ImmutableArray<FlowTrial> Trials { get; init; } = [];

    /// <summary>Whether a version serves somebody now: the canary, or the active one.</summary>
    public bool Serves(int version) => Flow.Active == version || Flow.Canary?.Version == version;

    /// <summary>The policy that a scorer's choices are to agree with; null: none yet.</summary>
    public FlowPolicy? ReferenceOf(int version, string node) => Versions.GetValueOrDefault(version)?.Choices.GetValueOrDefault(node)?.Reference;

    /// <summary>Something happened to the flow itself.</summary>
    /// <param name="position">Of the entry in the log.</param>
    public WatchedFlow Happen(StrategyFlowEvent happened, long position, DateTimeOffset at)
    {
        var before = happened is VersionValidated { Report.IsSound: true } validated ? Designed(validated.Version) : this;
        var after = before with { Flow = StrategyFlow.Apply(before.Flow, happened) };
        after = happened switch
        {
            PolicySet e => after with { Policies = after.Policies.SetItem(e.Policy.Name, e.Policy) },
            // Two people say that the world is as it should be: what is usual is learned anew.
            FlowThawed => after with { Versions = after.Versions.Clear() },
            // Evidence of a stage begins anew: its shares are others. A first version is compared with nothing.
            ExperimentStarted or StageAdvanced when after.Flow is { Active: not null, Canary: { } canary, Experiment: { Status: ExperimentStatus.Running } running } =>
                after.WithoutCanary() with { Trials = after.WithoutCanary().Trials.Add(FlowTrial.OfCanary(running, canary, after.Flow.Id, position, at)) },
            ExperimentEnded => after.WithoutCanary(),
            _ => after,
        };
        return after.Trimmed().Splitting(position, at);
    }

    /// <summary>A run of a version chose.</summary>
    /// <param name="agrees">Whether the reference (<see cref="ReferenceOf"/>) prefers the same; null: it cannot be said.</param>
    public (WatchedFlow Watched, ImmutableArray<DriftFinding> Found) Choose(int version, FlowChoice choice, bool? agrees, DateTimeOffset at)
    {
        if (!Serves(version) || Flow.Freeze is not null) return (this, []);
        var watch = Versions.GetValueOrDefault(version) ?? VersionWatch.Begin(at);
        var policy = Designs.GetValueOrDefault(version)?.Policies.GetValueOrDefault(choice.Node) is { } name ? Policies.GetValueOrDefault(name) : null;
        var (choices, found) = (watch.Choices.GetValueOrDefault(choice.Node) ?? ChoiceWatch.Begin(choice)).Observe(version, choice, policy, agrees, at);
        return (this with { Versions = Versions.SetItem(version, watch with { Choices = watch.Choices.SetItem(choice.Node, choices) }) }, found);
    }

    /// <summary>An outcome came to a run of a version, or, with 0, none did in time.</summary>
    public (WatchedFlow Watched, DriftFinding? Found) Reward(int version, string metric, long valueMicros, DateTimeOffset at)
    {
        if (!Serves(version) || Flow.Freeze is not null) return (this, null);
        var (watch, found) = (Versions.GetValueOrDefault(version) ?? VersionWatch.Begin(at)).Reward(version, metric, valueMicros, at);
        return (this with { Versions = Versions.SetItem(version, watch) }, found);
    }

    /// <summary>The metric of which none came in time, when a visit of a node ended so; null: it is not about an outcome.</summary>
    public string? MissedAt(int version, NodeVisited visited) =>
        visited.Ports.Contains("expired") ? Designs.GetValueOrDefault(version)?.Attributors.GetValueOrDefault(visited.Node) : null;

    /// <summary>The definition is not needed after this, and is large.</summary>
    private WatchedFlow Designed(int number)
    {
        if (Flow.Version(number) is not { Definition: { Length: > 0 } definition } || FlowDesign.Of(FlowFile.Parse(definition)) is not { } design) return this;
        return this with
        {
            Designs = Designs.SetItem(number, design),
            Flow = Flow with { Versions = [.. Flow.Versions.Select(version => version.Number == number ? version with { Definition = "" } : version)] },
        };
    }

    private WatchedFlow WithoutCanary() => this with { Trials = [.. Trials.Where(trial => trial.Kind != TrialKind.Canary)] };

    private WatchedFlow Trimmed()
    {
        var (known, kept) = (Flow.Versions.Select(version => version.Number).ToHashSet(), new HashSet<int?>([Flow.Active, Flow.Canary?.Version, .. Flow.Good]));
        return this with
        {
            Designs = Designs.RemoveRange(Designs.Keys.Where(version => !known.Contains(version))),
            Versions = Versions.RemoveRange(Versions.Keys.Where(version => !kept.Contains(version))),
            Trials = [.. Trials.Where(trial => trial.Kind == TrialKind.Canary || Serves(trial.Version))],
        };
    }

    /// <summary>A splitter is an experiment for as long as its version serves somebody.</summary>
    private WatchedFlow Splitting(long position, DateTimeOffset at)
    {
        var opened = from version in Designs.Keys.Where(Serves)
                     let design = Designs[version]
                     from split in design.Splits
                     where !Trials.Any(trial => trial.Kind == TrialKind.Splitter && trial.Version == version && trial.Experiment == split.Experiment)
                     select FlowTrial.OfSplitter(split, design.Metric, version, Flow.Id, position, at);
        return this with { Trials = Trials.AddRange(opened) };
    }
}
