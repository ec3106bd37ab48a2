using System.Collections.Immutable;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain;
using Ecosystem.Grains.Sealing;
using Npgsql;
using Orleans.Concurrency;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Shows what is seen across flows; it decides nothing and remembers nothing.</summary>
[StatelessWorker]
[GrainType("flow-board")]
public sealed class FlowBoardGrain(FlowJourney journeys, FlowCatalogue catalogue, TargetBook targets, FlowDataAssets assets, NpgsqlDataSource database, DataKeys keys) : Grain, IFlowBoardGrain
{
    public Task<ImmutableArray<JourneyStep>> Journey(CustomerId customer, string interaction) => journeys.OfAsync(customer, interaction);

    public async Task<FlowRanking?> Ranking(FlowId flow, SalesUnitId? unit, int after, int first)
    {
        var flows = await catalogue.FlowsAsync(CancellationToken.None);
        if (!flows.TryGetValue(flow.Value, out var state)) return null;
        await targets.ReadyAsync(flows, CancellationToken.None);
        var moves = targets.Ranked(state.Weights, unit?.Value);
        return new(moves.Length, state.Weights, [.. moves.Skip(Math.Max(after, 0)).Take(Math.Clamp(first, 1, IFlowBoardGrain.PageMax))]);
    }

    public Task<ImmutableArray<FlowDataAsset>> DataAssets() => assets.AllAsync();

    public async Task<ImmutableArray<FlowExpertLine>> Experts(string? speciality)
    {
        await using var command = database.CreateCommand(
            """
            select e.id, e.name, e.profile, e.specialities, (select count(*) from flows.dispatches d where d.listed = e.id)
            from flows.experts e where e.listed and ($1 = '' or $1 = any(e.specialities)) order by e.id limit 500
            """);
        command.Parameters.Add(new() { Value = speciality ?? "" });
        var found = new List<(string Id, string Name, string Profile, string[] Specialities, long Sent)>();
        await using (var rows = await command.ExecuteReaderAsync())
            while (await rows.ReadAsync()) found.Add((rows.GetString(0), rows.GetString(1), rows.GetString(2), rows.GetFieldValue<string[]>(3), rows.GetInt64(4)));
        var opened = await keys.OpenEach([.. found.SelectMany(one => new Sealed[] { new(one.Id, one.Name), new(one.Id, one.Profile) })]);
        return [.. found.Select((one, n) => new FlowExpertLine(FlowExpertId.From(one.Id), opened[2 * n], opened[(2 * n) + 1], [.. one.Specialities], one.Sent))];
    }
}
