using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Learning.Bandits;
using Ecosystem.Domain.StrategyFlows;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Reads what strategy flows learn from, and what they have learned.</summary>
internal static class LearningTables
{
    /// <summary>Policies with their flows.</summary>
    /// <param name="only">These; null: every one.</param>
    public static async IAsyncEnumerable<(string Flow, LearnedPolicy Policy)> PoliciesAsync(
        NpgsqlConnection connection, IReadOnlyCollection<(string Flow, PolicyName Name)>? only, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand($"select flow, name, features, state from flows.policies {(only is null ? "" : "where (flow, name, features) in (select * from unnest($1, $2, $3))")}", connection);
        if (only is not null)
            foreach (var column in new[] { only.Select(one => one.Flow), only.Select(one => one.Name.Policy), only.Select(one => one.Name.Shape) }) command.Parameters.Add(new() { Value = column.ToArray() });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) yield return (rows.GetString(0), new(new(rows.GetString(1), rows.GetString(2)), State(rows.GetString(3))));
    }

    /// <summary>Puts in how each version chooses.</summary>
    public static async Task VersionsAsync(NpgsqlConnection connection, Dictionary<(string Flow, int Version), LearningVersion> versions, CancellationToken cancellation)
    {
        var scorers = new List<(string Flow, int Version, string[] Metrics, FlowScorer Scorer)>();
        await using (var command = new NpgsqlCommand("select flow, version, metrics, node, policy, actions, features from flows.scorers", connection))
        {
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            while (await rows.ReadAsync(cancellation))
                scorers.Add((rows.GetString(0), rows.GetInt32(1), rows.GetFieldValue<string[]>(2), new(rows.GetString(3), rows.GetString(4), [.. rows.GetFieldValue<string[]>(5)], [.. rows.GetFieldValue<string[]>(6)])));
        }

        foreach (var version in scorers.GroupBy(one => (one.Flow, one.Version)))
            versions[version.Key] = new(version.ToDictionary(one => one.Scorer.Node, one => one.Scorer, StringComparer.Ordinal), version.First().Metrics);
    }

    /// <summary>Which flow, version and customer runs are of. Rehearsed runs are in no log.</summary>
    public static async Task<Dictionary<string, LearningRun>> RunsAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, string[] ids, CancellationToken cancellation)
    {
        var runs = new Dictionary<string, LearningRun>(StringComparer.Ordinal);
        if (ids.Length == 0) return runs;
        // Written in the same transaction as the run's commit.
        await using var command = new NpgsqlCommand("select id, flow, version, customer from flows.runs where id = any($1)", connection, transaction);
        command.Parameters.Add(new() { Value = ids });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) runs[rows.GetString(0)] = new(rows.GetString(1), rows.GetInt32(2), rows.GetString(3));
        return runs;
    }

    /// <summary>Choices of runs, in their order.</summary>
    public static async Task<List<LearningChoice>> ChoicesAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, string[] runs, CancellationToken cancellation)
    {
        var choices = new List<LearningChoice>();
        if (runs.Length == 0) return choices;
        await using var command = new NpgsqlCommand("select id, run, node, candidates[chosen + 1], features, measures, settled from flows.choices where run = any($1) order by number", connection, transaction);
        command.Parameters.Add(new() { Value = runs });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            choices.Add(new(rows.GetString(0), rows.GetString(1), rows.GetString(2), rows.GetString(3), Features(rows.GetFieldValue<string[]>(4), rows.GetFieldValue<double[]>(5)))
            {
                Settled = rows.IsDBNull(6) ? null : rows.GetString(6),
            });
        return choices;
    }

    public static ImmutableSortedDictionary<string, double> Features(string[] names, double[] measures) =>
        names.Zip(measures).ToImmutableSortedDictionary(one => one.First, one => one.Second, StringComparer.Ordinal);

    /// <summary>A state as it was stored.</summary>
    public static PolicyState State(string state)
    {
        var read = JsonSerializer.Deserialize<PolicyState>(state, DomainJson.Options) ?? throw new InvalidOperationException("There is an empty policy in the tables.");
        return read with { Arms = read.Arms.ToImmutableSortedDictionary(StringComparer.Ordinal) };
    }
}
