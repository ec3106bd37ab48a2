using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Tests.StrategyFlows;

/// <summary>One run as its shell would take it on: each step from the state as it is stored.</summary>
internal sealed class PlayedRun(FlowPlan plan, FlowInteraction? interaction = null)
{
    public PlayedRun(string definition, FlowInteraction? interaction = null) : this(Flows.Plan(definition), interaction) { }

    private readonly FlowInteraction _interaction = interaction ?? Flows.Interaction(customer: Flows.Customer("s", held: false));

    public FlowPlan Plan => plan;

    public FlowRunState State { get; private set; } = FlowRun.Empty(new("fr_1"));

    public List<FlowRunEvent> Log { get; } = [];

    /// <summary>The world of the next steps.</summary>
    public FlowContext World { get; set; } = Flows.World();

    public string Customer => _interaction.Customer.Value;

    public FlowStep Begin(bool rehearsed = false) => Take(FlowRun.Begin(plan, Texts.RoundTrip(State), 1, _interaction, rehearsed, World));

    public FlowStep Step(FlowInput input) => Take(FlowRun.Step(plan, Texts.RoundTrip(State), Texts.RoundTrip(input), World));

    /// <summary>Ports of the last visit of a node.</summary>
    public string Left(string node) => string.Join(",", Log.OfType<NodeVisited>().Last(visited => visited.Node == node).Ports);

    /// <summary>Facts of a node, oldest first.</summary>
    public IEnumerable<FlowFact> Facts(string node) => Log.OfType<NodeVisited>().Where(visited => visited.Node == node).SelectMany(visited => visited.Facts);

    private FlowStep Take(FlowStep step)
    {
        Log.AddRange(step.Events);
        State = step.State;
        // What was folded on the way is what the log, read back, folds to.
        Assert.Equal(Texts.Of(Log.Select(happened => Texts.RoundTrip(happened)).Aggregate(FlowRun.Empty(State.Id), FlowRun.Apply)), Texts.Of(State));
        return step;
    }
}
