namespace Ecosystem.Api.Tests.Wall;

/// <summary>What flows reach for, and what is seen across them.</summary>
public static partial class WallFields
{
    private static readonly Dictionary<string, WallField> s_flowBoard = new(StringComparer.Ordinal)
    {
        ["Query.flowJourney"] = s_free,
        ["Query.flowRanking"] = Flow(FlowStage.Validated),
        ["Query.flowDataAssets"] = s_free,
        ["Query.flowExperts"] = s_free,
        ["Mutation.setFlowWeights"] = Flow(FlowStage.Saved),
        ["Mutation.listFlowExpert"] = s_free,
        ["Mutation.delistFlowExpert"] = new(Reach.Audience, (world, _, _) => world.FlowExpertAsync()),
        ["Mutation.readFlowText"] = new(Reach.Audience, (world, _, _) => world.FlowTextAsync(review: false)),
        ["Mutation.readApprovalText"] = new(Reach.Audience, (world, _, _) => world.FlowTextAsync(review: true)),
    };
}
