using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Api.StrategyFlows;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>Experiments of a flow with the points of their charts: those under way, then the latest, 20 at most.</summary>
    [Cost(10), ListSize(20)]
    public static async Task<IEnumerable<FlowExperimentType>> FlowExperiments([Id] string flow, [FromRequest] Actors actors) =>
        Ids.TryParse<FlowId>(flow, out var id) ? (await actors.FlowDesk.Experiments(id)).Select(trial => new FlowExperimentType(trial)) : [];

    /// <summary>What was measured of a flow's drift 策略漂移, the latest first: `first` readings, 1 to 200.</summary>
    [ListSize(200)]
    public static async Task<IEnumerable<FlowDriftReadingType>> FlowDriftReadings([Id] string flow, [FromRequest] Actors actors, int first = 50)
    {
        if (first is < 1 or > IFlowDeskGrain.ListMax) throw ApiError.BadInput($"first must be 1 to {IFlowDeskGrain.ListMax}.");
        return Ids.TryParse<FlowId>(flow, out var id) ? (await actors.FlowDesk.Drift(id, first)).Select(reading => new FlowDriftReadingType(reading)) : [];
    }
}

public sealed partial class Mutation
{
    /// <summary>Compares the version that is being brought in with the one that serves everybody else. Harm beyond what is borne takes it back by itself.</summary>
    [OutputType(typeof(NonNullGraphType<FlowResult>))]
    public static async Task<object> StartFlowExperiment(StartFlowExperimentInput input, [FromRequest] Actors actors) =>
        Answered(await Asked(input.Flow, actors, (flow, key) => flow.StartExperiment(input.Experiment, input.Metric, input.HarmMicrosMax, key), input));

    /// <summary>Ends the experiment; the version that is being brought in stays where it is.</summary>
    [OutputType(typeof(NonNullGraphType<FlowResult>))]
    public static async Task<object> StopFlowExperiment(FlowReasonInput input, [FromRequest] Actors actors) =>
        Answered(await Asked(input.Flow, actors, (flow, key) => flow.StopExperiment(input.Reason, key), input));
}
