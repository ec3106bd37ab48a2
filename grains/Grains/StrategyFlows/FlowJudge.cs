using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Hosting.Work;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Puts the log of a flow before the off-policy gate (SF-83).</summary>
public sealed class FlowJudge(NpgsqlDataSource database, PolicyShelf shelf, SideWork work, Clock clock)
{
    /// <summary>Judges a version by the choices of the one that serves everybody.</summary>
    public async Task<GateVerdict> JudgeAsync(FlowId flow, FlowVersion active, FlowVersion candidate)
    {
        var log = await LogAsync(flow, active.Number);
        var (policies, now) = (await shelf.LatestAsync(CancellationToken.None), clock.Now());
        return await work.RunAsync(_ => FlowGate.Judge(FlowFile.Parse(active.Definition), FlowFile.Parse(candidate.Definition), log, name => policies.Of(flow, name), now), CancellationToken.None);
    }

    /// <summary>The latest settled choices of a version, in their order, up to the first that still waits: were later ones taken in, what comes to something soon would count for more than what takes its time.</summary>
    private async Task<ImmutableArray<SettledChoice>> LogAsync(FlowId flow, int version)
    {
        await using var command = database.CreateCommand(
            $"""
            select id, node, candidates, propensities, chosen, features, measures, reward from flows.choices
            where flow = $1 and version = $2 and settled in ('credited', 'none')
              and number < coalesce((select min(number) from flows.choices where flow = $1 and version = $2 and settled is null), {long.MaxValue})
            order by number desc limit {FlowGate.ChoicesMax}
            """);
        command.Parameters.Add(new() { Value = flow.Value });
        command.Parameters.Add(new() { Value = version });
        var log = new List<SettledChoice>();
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
            log.Add(new(
                rows.GetString(0), rows.GetString(1), [.. rows.GetFieldValue<string[]>(2)], [.. rows.GetFieldValue<double[]>(3)], rows.GetInt16(4),
                LearningTables.Features(rows.GetFieldValue<string[]>(5), rows.GetFieldValue<double[]>(6)), rows.GetDouble(7)));
        log.Reverse();
        return [.. log];
    }
}
