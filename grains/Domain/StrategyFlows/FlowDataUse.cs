using System.Collections.Immutable;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.StrategyFlows.Components;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>What a definition uses of customers' data, told from the definition alone (SF-97).</summary>
/// <param name="Category">Null: measures of dealings, which are the house's own and need no consent.</param>
/// <param name="Purpose">Empty without a category.</param>
/// <param name="Fields">What is read; empty: consent is asked for, and nothing is read.</param>
/// <param name="Nodes">Nodes that use it, in the order of the definition.</param>
[GenerateSerializer, Immutable, Alias("flow-data-use")]
public sealed record FlowDataUse([property: Id(0)] DataCategory? Category, [property: Id(1)] string Purpose, [property: Id(2)] ImmutableArray<string> Fields, [property: Id(3)] ImmutableArray<string> Nodes)
{
    private static readonly ImmutableArray<string> s_textReaders = ["sentiment-alert", "decision-maker-shift-detector", "competitor-matcher"];
    private static readonly ImmutableArray<string> s_profileReaders = ["segment-selector", "template-renderer"];

    /// <summary>Every use of a definition, the same category and purpose once.</summary>
    /// <param name="modelPurpose">The purpose for which a language model reads; null: there is no model.</param>
    public static ImmutableArray<FlowDataUse> Of(FlowDefinition definition, string? modelPurpose)
    {
        var nodes = definition.Nodes.SelectMany(node => FlowComponents.Find(node.Component) is { } known ? [(node.Id, node.Component, Parameters: new NodeParameters(known.Spec, node.Parameters))] : Array.Empty<(string Id, string Component, NodeParameters Parameters)>()).ToList();
        ImmutableArray<string> Named(params ImmutableArray<string> components) => [.. nodes.Where(node => components.Contains(node.Component)).Select(node => node.Id)];
        var uses = ImmutableArray.CreateBuilder<FlowDataUse>();
        foreach (var gate in nodes.Where(node => node.Component == "consent-gate").GroupBy(node => ConsentGate.Asks(node.Parameters)))
        {
            var isText = gate.Key.Category == DataCategory.Interactions;
            var readers = Named(isText ? s_textReaders : s_profileReaders);
            uses.Add(new(gate.Key.Category, gate.Key.Purpose, readers.IsEmpty ? [] : isText ? ["summary"] : [.. DataCatalogue.Fields[DataCategory.Profile]], [.. gate.Select(node => node.Id), .. readers]));
        }

        ImmutableArray<string> writers = [.. nodes.Where(node => node.Component == "template-renderer" && TemplateRenderer.IsModel(node.Parameters) && node.Parameters.Flag("reads")).Select(node => node.Id)];
        if (modelPurpose is not null && writers.Length > 0) uses.Add(new(DataCategory.Interactions, modelPurpose, ["summary"], writers));
        var scorers = Named("next-best-action-scorer");
        ImmutableArray<string> features = [.. nodes.Where(node => scorers.Contains(node.Id)).SelectMany(node => node.Parameters.Texts("features")).Distinct(StringComparer.Ordinal)];
        if (features.Length > 0) uses.Add(new(null, "", features, scorers));
        var rankers = Named("dynamic-weight-reranker");
        if (rankers.Length > 0) uses.Add(new(null, "", FlowTargets.Features, rankers));
        return uses.ToImmutable();
    }
}
