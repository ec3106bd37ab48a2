using System.Collections.Immutable;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Domain.StrategyFlows.Watching;

namespace Ecosystem.Domain.Tests.StrategyFlows.Watching;

/// <summary>A flow as the watch follows it, beside the flow itself: whatever is decided goes into the watch.</summary>
internal sealed class WatchedWorld
{
    private const string Nodes = """
        heard follow-up-trigger
        split experiment-splitter {"experiment":"tone","treatmentBasisPoints":4000,"treatment2BasisPoints":1000}
        next next-best-action-scorer {"policy":"p","actions":[{"id":"call"},{"id":"visit"}],"features":["load"]}
        outcome outcome-attributor {"metric":"agreed"}
        """;

    private const string Edges = """
        heard.fired split.in
        split.control next.in
        split.treatment next.in
        split.treatment2 next.in
        next.chosen outcome.in
        """;

    private StrategyFlowState _flow = StrategyFlow.Empty("sf_1");
    private long _position;

    public WatchedFlow Watched { get; private set; } = new(StrategyFlow.Empty("sf_1"));

    /// <summary>Everything found so far.</summary>
    public List<DriftFinding> Found { get; } = [];

    public DateTimeOffset Now { get; private set; } = Flows.Start;

    public StrategyFlowState Flow => _flow;

    /// <summary>A flow whose first version serves everybody.</summary>
    public static WatchedWorld Active()
    {
        var world = new WatchedWorld();
        world.Ready(1);
        world.Did(new ReleaseVersion(1, "eng", "ready"), new AdvanceStage(25, "eng", "go"), new AdvanceStage(50, "eng", "go"), new AdvanceStage(100, "eng", "go"));
        return world;
    }

    /// <summary>The same with a second version at 5 %.</summary>
    public static WatchedWorld Canary()
    {
        var world = Active();
        world.Ready(2);
        world.Did(new ReleaseVersion(2, "eng", "ready"));
        return world;
    }

    public void Did(params StrategyFlowCommand[] commands)
    {
        foreach (var command in commands)
        {
            var (answer, events) = StrategyFlow.Decide(_flow, command, Now);
            Assert.True(answer is not FlowRefused, $"{command}: {answer}");
            _position++;
            foreach (var happened in events)
            {
                _flow = StrategyFlow.Apply(_flow, happened);
                Watched = Watched.Happen(happened, _position, Now);
            }
        }
    }

    /// <summary>Choices of a version on such loads; with propensities of 0.9 the first action is preferred.</summary>
    public void Choose(int version, IEnumerable<double> loads, bool? agrees = null, double first = .9)
    {
        foreach (var load in loads)
        {
            Now = Now.AddSeconds(1);
            (Watched, var found) = Watched.Choose(version, Choice(load, first), agrees, Now);
            Found.AddRange(found);
        }
    }

    public void Reward(int version, int count, long valueMicros)
    {
        for (var n = 0; n < count; n++)
        {
            Now = Now.AddSeconds(1);
            (Watched, var found) = Watched.Reward(version, "agreed", valueMicros, Now);
            if (found is not null) Found.Add(found);
        }
    }

    public static FlowPolicy Policy(long rewards) => new("p", $"squarecb-{rewards}", rewards, PlayedFlow.Digest, Flows.Start);

    private static FlowChoice Choice(double load, double first) => new(
        "c", "next", "call", ActionKind.Message, ["call", "visit"], [first, 1 - first], "m", ImmutableSortedDictionary<string, double>.Empty.Add("load", load));

    private void Ready(int version)
    {
        var definition = Flows.Of(Nodes, Edges).Replace("\"Flow\"", $"\"Flow {version}\"", StringComparison.Ordinal);
        Did(new SaveDraft(definition, "eng"), new ValidateVersion(version), new RecordDryRun(version, PlayedFlow.DryRun));
        if (_flow.Active is { } active) Did(new RecordGateVerdict(version, PlayedFlow.Verdict(1) with { Baseline = _flow.Version(active)!.Hash }));
    }
}
