using System.Collections.Immutable;

namespace Ecosystem.Domain.StrategyFlows.Components;

/// <summary>One component of the catalogue: what it is, and what it does with an item. Holds nothing between calls.</summary>
internal abstract class FlowComponent
{
    public abstract ComponentSpec Spec { get; }

    /// <summary>What is wrong with parameters that are each in order, but not together.</summary>
    public virtual IEnumerable<ParameterFault> Faults(NodeParameters parameters) => [];

    /// <summary>An item has come in.</summary>
    public abstract NodeResult Enter(NodeVisit visit);

    /// <summary>What this visit waited for has come. Only asked of a component that waits.</summary>
    public virtual NodeResult Resume(NodeVisit visit, FlowWait wait, FlowInput input) =>
        throw new InvalidOperationException($"{Spec.Name} waits for nothing.");
}

/// <summary>A parameter that does not go with the others.</summary>
internal sealed record ParameterFault(string Parameter, string Zh, string En);

/// <summary>What a component did: sent items on, or waits; and what it wants done and remembered.</summary>
/// <param name="Out">Items by port; none and no wait: the way ends here.</param>
/// <param name="Wait">What this visit waits for; null: nothing, it is over.</param>
internal sealed record NodeResult(ImmutableArray<(string Port, FlowItem Item)> Out, ImmutableArray<FlowEffect> Effects, ImmutableArray<FlowFact> Facts, FlowWait? Wait)
{
    public static NodeResult To(string port, FlowItem item) => new([(port, item)], [], [], null);

    public static NodeResult End { get; } = new([], [], [], null);

    public static NodeResult For(FlowWait wait, params ImmutableArray<FlowEffect> effects) => new([], effects, [], wait);

    public NodeResult With(FlowEffect effect) => this with { Effects = Effects.Add(effect) };

    public NodeResult With(FlowFact fact) => this with { Facts = Facts.Add(fact) };
}
