namespace Ecosystem.Domain.StrategyFlows;

/// <summary>Whether a definition can run, and everything that speaks against it, each at its place (SF-3 to SF-10).</summary>
public static class FlowValidation
{
    /// <summary>Holds a definition against the catalogue and the rules.</summary>
    public static FlowReport Of(FlowDefinition definition) => new(definition.Hash, FlowComponents.Version, [.. FlowCheck.Of(definition).Take(FlowLimits.FindingsMax)]);
}
