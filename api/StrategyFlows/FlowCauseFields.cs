using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Api.StrategyFlows;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain;
using Ecosystem.Domain.StrategyFlows.Causes;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>The causal graph 因果图 of a flow, from choices of the last `days` days, 1 to 730, of one `version` or of all; a win counts within `winDays`, 1 to 730, of a customer's first choice. Null when there is no such flow.</summary>
    [Cost(50)]
    public static async Task<FlowCausalGraphType?> FlowCausalGraph([Id] string flow, [FromRequest] Actors actors, int? version = null, int days = 365, int winDays = FlowCauses.WinDaysDefault)
    {
        var ask = CausesOf(version, days, winDays);
        if (!Ids.TryParse<FlowId>(flow, out var id)) return null;
        var reply = await actors.FlowDesk.Causes(id, ask);
        if (reply.Refusal is { } busy) throw Busy(busy.Message);
        return reply.Graph is { } graph ? new(graph) : null;
    }

    /// <summary>Outcomes of a flow 归因, of each metric and then of deals won by currency, divided among the actions, or the channels, that reached the customers before; in the last `days` days, 1 to 730, of one `version` or of all.</summary>
    [Cost(50), ListSize(5)]
    public static async Task<IEnumerable<FlowAttributionType>> FlowAttribution([Id] string flow, [FromRequest] Actors actors, FlowTouchBy by = FlowTouchBy.Action, int? version = null, int days = 365)
    {
        var ask = CausesOf(version, days, FlowCauses.WinDaysDefault);
        if (!Ids.TryParse<FlowId>(flow, out var id)) return [];
        var reply = await actors.FlowDesk.Attribution(id, by, ask);
        if (reply.Refusal is { } busy) throw Busy(busy.Message);
        return reply.Attributions.Select(attribution => new FlowAttributionType(attribution));
    }

    private static FlowCausesAsk CausesOf(int? version, int days, int winDays)
    {
        if (version is < 1) throw ApiError.BadInput("version must be 1 or more.");
        if (days is < 1 or > FlowCausesAsk.DaysMax) throw ApiError.BadInput($"days must be 1 to {FlowCausesAsk.DaysMax}.");
        if (winDays is < 1 or > FlowCausesAsk.DaysMax) throw ApiError.BadInput($"winDays must be 1 to {FlowCausesAsk.DaysMax}.");
        return new(version, days, winDays);
    }
}
