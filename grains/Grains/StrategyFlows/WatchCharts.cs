using System.Collections.Immutable;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain;
using Ecosystem.Domain.StrategyFlows.Watching;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Reads what the watch of a flow found, for charts and as evidence (SF-89).</summary>
public sealed class WatchCharts(NpgsqlDataSource database)
{
    internal async Task<ImmutableArray<FlowTrialLine>> ExperimentsAsync(FlowId flow)
    {
        await using var command = Command($"select key, state, ended_at from flows.trials where flow = $1 order by (ended_at is null) desc, number desc limit {IFlowDeskGrain.ExperimentsMax}", flow.Value);
        var trials = await WatchTables.ListAsync(
            command, row => (Key: row.GetString(0), Trial: WatchTables.Read<FlowTrial>(row.GetString(1)), EndedAt: row.IsDBNull(2) ? (DateTimeOffset?)null : row.GetFieldValue<DateTimeOffset>(2)), CancellationToken.None);
        await using var read = Command("select trial, look from flows.trial_looks where flow = $1 and trial = any($2) order by trial, number", flow.Value, trials.Select(one => one.Key).ToArray());
        var looks = (await WatchTables.ListAsync(read, row => (Trial: row.GetString(0), Look: WatchTables.Read<TrialLook>(row.GetString(1))), CancellationToken.None)).ToLookup(one => one.Trial, one => one.Look, StringComparer.Ordinal);
        return [
            .. trials.Select(one => new FlowTrialLine(
                one.Trial.Kind, one.Trial.Experiment, one.Trial.Version, one.Trial.Stage, one.Trial.Metric, (long)Math.Round(one.Trial.HarmMax * 1_000_000), one.Trial.Since, one.EndedAt, Thinned([.. looks[one.Key]])))];
    }

    internal async Task<ImmutableArray<FlowDriftLine>> DriftAsync(FlowId flow, int first)
    {
        await using var command = Command("select finding, at from flows.drift_readings where flow = $1 order by number desc limit $2", flow.Value, first);
        return [.. await WatchTables.ListAsync(command, row => new FlowDriftLine(WatchTables.Read<DriftFinding>(row.GetString(0)), row.GetFieldValue<DateTimeOffset>(1)), CancellationToken.None)];
    }

    /// <summary>As many points as a chart may have; the last one always.</summary>
    private static ImmutableArray<TrialLook> Thinned(ImmutableArray<TrialLook> looks)
    {
        while (looks.Length > IFlowDeskGrain.LooksMax) looks = [.. looks.Where((_, i) => (looks.Length - 1 - i) % 2 == 0)];
        return looks;
    }

    private NpgsqlCommand Command(string sql, params ReadOnlySpan<object> values)
    {
        var command = database.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return command;
    }
}
