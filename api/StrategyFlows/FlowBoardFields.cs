using System.Collections.Immutable;
using Ecosystem.Api.Access;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Api.Spaces;
using Ecosystem.Api.StrategyFlows;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain;
using Ecosystem.Domain.StrategyFlows;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>All that the log has of what flows made of an interaction: runs step by step, approvals, tasks, and what came about in the customer's space; in the order of the log.</summary>
    [Cost(20), ListSize(200)]
    public static async Task<IEnumerable<JourneyStepType>> FlowJourney([Id] string customer, [Id] string interaction, [FromRequest] Actors actors) =>
        Ids.TryParse<CustomerId>(customer, out var id) ? (await actors.FlowBoard.Journey(id, interaction)).Select(step => new JourneyStepType(step)) : [];

    /// <summary>Every target of flows with its place before and after the last change of the flow's weights, `first` of them, 1 to 1,000, from the place behind `after` on; null when there is no such flow.</summary>
    [Cost(20)]
    public static async Task<FlowRankingType?> FlowRanking([Id] string flow, [FromRequest] Actors actors, [Id] string? unit = null, int after = 0, int first = 50)
    {
        if (first is < 1 or > IFlowBoardGrain.PageMax) throw ApiError.BadInput($"first must be 1 to {IFlowBoardGrain.PageMax}.");
        if (after < 0) throw ApiError.BadInput("after must be 0 or more.");
        return Ids.TryParse<FlowId>(flow, out var id) && await actors.FlowBoard.Ranking(id, UnitOnly(unit), after, first) is { } ranking ? new(ranking) : null;
    }

    /// <summary>The inventory of data assets 数据资产: what released versions of flows use of customers' data, who agreed, how fresh it is, and when it was last used.</summary>
    [Cost(20), ListSize(100)]
    public static async Task<IEnumerable<FlowDataAssetType>> FlowDataAssets([FromRequest] Actors actors) => (await actors.FlowBoard.DataAssets()).Select(asset => new FlowDataAssetType(asset));

    /// <summary>Experts whom flows can send, at most 500; of one speciality.</summary>
    [ListSize(100)]
    public static async Task<IEnumerable<FlowExpertType>> FlowExperts([FromRequest] Actors actors, string? speciality = null) => (await actors.FlowBoard.Experts(speciality)).Select(expert => new FlowExpertType(expert));
}

public sealed partial class Mutation
{
    /// <summary>Changes what targets of flows are ranked by; `flowRanking` shows who moved. Features that are left out weigh 100 % again.</summary>
    [OutputType(typeof(NonNullGraphType<FlowResult>))]
    public static async Task<object> SetFlowWeights(SetFlowWeightsInput input, [FromRequest] Actors actors)
    {
        var weights = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var weight in input.Weights)
            if (!weights.TryAdd(weight.Feature, weight.Percent)) return new Refused(StrategyFlowRefusals.OutOfRange("feature", "named once"));
        return Answered(await Asked(input.Flow, actors, (flow, key) => flow.SetWeights(weights.ToImmutable(), input.Reason, key), input));
    }

    /// <summary>Has flows send an expert to customers who need one; or, with `expert`, says anew what customers are shown.</summary>
    [OutputType(typeof(NonNullGraphType<FlowExpertResult>))]
    public static async Task<object> ListFlowExpert(ListFlowExpertInput input, [FromRequest] Caller caller, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        var id = input.Expert is null ? MadeIds.OfExpert(caller, key) : Ids.TryParse<FlowExpertId>(input.Expert, out var known) ? known : default;
        if (id == default) return new Refused(FlowExpertRefusals.ExpertUnknown);
        return await actors.FlowExpert(id).List(new(input.Name, input.Profile, [.. input.Specialities]), key) is FlowExpertRefused refused ? new Refused(refused.Refusal) : new FlowExpertPayload(id.Value);
    }

    /// <summary>Has flows send an expert no more. What customers were shown stays with them.</summary>
    [OutputType(typeof(NonNullGraphType<FlowExpertResult>))]
    public static async Task<object> DelistFlowExpert(DelistFlowExpertInput input, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        if (!Ids.TryParse<FlowExpertId>(input.Expert, out var id)) return new Refused(FlowExpertRefusals.ExpertUnknown);
        return await actors.FlowExpert(id).Delist(key) is FlowExpertRefused refused ? new Refused(refused.Refusal) : new FlowExpertPayload(id.Value);
    }

    /// <summary>Shows the text that a task is about. That the caller has read it is in the log before it is shown.</summary>
    [OutputType(typeof(NonNullGraphType<FlowTextResult>))]
    public static Task<object> ReadFlowText(ReadFlowTextInput input, [FromRequest] Actors actors) => Shown(actors, input.Task, FlowTaskId.Prefix, input, (task, key) => task.ReadText(key));

    /// <summary>Shows the text that waits for an approval, so that it can be decided. That the caller has read it is in the log before it is shown.</summary>
    [OutputType(typeof(NonNullGraphType<FlowTextResult>))]
    public static Task<object> ReadApprovalText(ReadApprovalTextInput input, [FromRequest] Actors actors) => Shown(actors, input.Approval, ApprovalId.Prefix, input, (task, key) => task.ReadReview(key));

    /// <summary>A task and the approval of the same effect are named after it, each with its own prefix.</summary>
    private static async Task<object> Shown(Actors actors, string id, string prefix, MutationInput input, Func<IFlowTaskGrain, string, Task<FlowTextReply>> read)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        if (!id.StartsWith(prefix, StringComparison.Ordinal) || !Ids.TryParse<FlowTaskId>(FlowTaskId.Prefix + id[prefix.Length..], out var task)) return new Refused(FlowTaskRefusals.TextUnknown);
        return await read(actors.FlowTask(task), key) switch
        {
            { Refusal: { } refusal } => new Refused(refusal),
            { Text: { } text, Template: { } template, Language: { } language } reply => new FlowTextPayload(text, template, language, reply.By),
            _ => throw new InvalidOperationException("A task answered with neither a text nor a refusal."),
        };
    }
}
