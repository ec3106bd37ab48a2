using System.Collections.Immutable;

namespace Ecosystem.Domain.StrategyFlows.Components;

/// <summary>Ranks the customer anew among all targets under other weights, and lets the first go on.</summary>
internal sealed class DynamicWeightReranker : FlowComponent
{
    public override ComponentSpec Spec { get; } = new(
        "dynamic-weight-reranker", new("动态权重重排器", "Dynamic-weight re-ranker"),
        new("按调整后的权重重排全部目标,记录前后名次,只放行靠前者。", "Ranks all targets under these weights, records where the customer stood before and stands now, and lets the first go on."),
        [new("in", PortType.Customer, new("对象", "Whom to rank."))],
        [new("ranked", null, new("靠前", "Among the first.")), new("beyond", null, new("靠后", "Not among the first."))],
        [
            ParameterSpec.List(
                "weights",
                ParameterSpec.Record("weight", "权重", "A weight.",
                    ParameterSpec.Text("feature", 40, null, "特征", "Name of a feature.", "^[A-Za-z][A-Za-z0-9]*$"),
                    ParameterSpec.Integer("percent", 0, 1_000, null, "权重(%)", "Percent of its usual weight.")),
                1, 20, null, "权重", "Weights that differ from the usual, each feature once."),
            ParameterSpec.Integer("first", 1, 1_000_000, 1_000, "放行名次", "How many go on."),
        ]);

    public override IEnumerable<ParameterFault> Faults(NodeParameters parameters)
    {
        var features = parameters.Records(Spec, "weights").Select(weight => weight.Text("feature")).ToList();
        if (features.Distinct().Count() != features.Count) yield return new("weights", "特征不得重复。", "must have each feature once.");
    }

    public override NodeResult Enter(NodeVisit visit)
    {
        var weights = visit.Parameters.Records(Spec, "weights").ToImmutableSortedDictionary(one => one.Text("feature"), one => one.Integer("percent"));
        var rank = visit.Context.Senses.Rank(new(visit.Customer.Value, weights, visit.Begun.Flow));
        return NodeResult.To(rank.After <= visit.Parameters.Integer("first") ? "ranked" : "beyond", visit.Item).With(new Reranked(rank.Before, rank.After, rank.Of));
    }
}
