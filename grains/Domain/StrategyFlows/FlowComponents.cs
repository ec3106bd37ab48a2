using System.Collections.Frozen;
using System.Collections.Immutable;
using Ecosystem.Domain.StrategyFlows.Components;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>The catalogue of components 组件目录: the three the platform's idea began with, and fourteen more (docs/strategy-flows.md).</summary>
public static class FlowComponents
{
    /// <summary>Changes whenever a component does something else for the same definition.</summary>
    public const string Version = "2026-1";

    private static readonly ImmutableArray<FlowComponent> s_all =
    [
        new FollowUpTrigger(), new ComplianceBreaker(), new SentimentAlert(), new SegmentSelector(), new TouchpointSequencer(), new TemplateRenderer(), new ExperimentSplitter(), new HoldoutGate(),
        new NextBestActionScorer(), new DecisionMakerShiftDetector(), new CompetitorMatcher(), new QuoteGuardrail(), new CountersignGate(), new ConsentGate(), new DynamicWeightReranker(),
        new ExpertDispatcher(), new OutcomeAttributor(),
    ];

    private static readonly FrozenDictionary<string, FlowComponent> s_byName = s_all.ToFrozenDictionary(one => one.Spec.Name);

    /// <summary>Every component, in the order of the documents.</summary>
    public static ImmutableArray<ComponentSpec> All { get; } = [.. s_all.Select(one => one.Spec)];

    /// <summary>What a component is; null when there is none of this name.</summary>
    public static ComponentSpec? Spec(string name) => Find(name)?.Spec;

    internal static FlowComponent? Find(string name) => s_byName.GetValueOrDefault(name);
}
