namespace Ecosystem.Api.Tests.Wall;

/// <summary>What flows reach for, and what is seen across them.</summary>
public static partial class WallFields
{
    private static readonly Dictionary<string, WallField> s_flowBoard = new(StringComparer.Ordinal)
    {
        ["Query.flowJourney"] = FreeOfAll,
        ["Query.flowRanking"] = Flow(FlowStage.Validated),
        ["Query.flowCausalGraph"] = Flow(FlowStage.Validated),
        ["Query.flowAttribution"] = FreeOfAll,
        ["Query.flowDataAssets"] = FreeOfAll,
        ["Query.flowExperts"] = FreeOfAll,
        ["Mutation.setFlowWeights"] = Flow(FlowStage.Saved),
        ["Mutation.listFlowExpert"] = FreeOfAll,
        ["Mutation.delistFlowExpert"] = new(Reach.Audience, (world, _, _) => world.FlowExpertAsync()),
        ["Mutation.readFlowText"] = new(Reach.Audience, (world, _, _) => world.FlowTextAsync(review: false)),
        ["Mutation.readApprovalText"] = new(Reach.Audience, (world, _, _) => world.FlowTextAsync(review: true)),
    };

    /// <summary>Whoever of the audience has the scope; there need not be anything. A property, since which file's fields are made first is not said.</summary>
    private static WallField FreeOfAll => new(Reach.Audience, (_, _, _) => Task.FromResult(new Subject()));
}
