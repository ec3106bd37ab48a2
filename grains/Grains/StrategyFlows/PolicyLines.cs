using System.Collections.Immutable;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain;
using Ecosystem.Domain.Learning.Bandits;
using Ecosystem.Domain.StrategyFlows;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Reads what policies have learned, for people.</summary>
public sealed class PolicyLines(NpgsqlDataSource database)
{
    /// <summary>The policies of a flow, in the order of their names.</summary>
    public async Task<ImmutableArray<FlowPolicyLine>> OfAsync(FlowId flow, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var policies = new List<(LearnedPolicy Policy, string Model, string Digest, DateTimeOffset ChangedAt)>();
        await using (var command = new NpgsqlCommand("select name, features, state, model, digest, changed_at from flows.policies where flow = $1 order by name, features", connection))
        {
            command.Parameters.Add(new() { Value = flow.Value });
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            while (await rows.ReadAsync(cancellation))
                policies.Add((new(new(rows.GetString(0), rows.GetString(1)), LearningTables.State(rows.GetString(2))), rows.GetString(3), rows.GetString(4), rows.GetFieldValue<DateTimeOffset>(5)));
        }

        var lines = ImmutableArray.CreateBuilder<FlowPolicyLine>();
        foreach (var (policy, model, digest, changedAt) in policies)
        {
            var (arms, late, means) = await CountsAsync(connection, flow, policy.Name, cancellation);
            lines.Add(new(
                policy.Name.Policy, policy.Name.Features, policy.State.Decisions, policy.State.Version, late, model, digest, changedAt, Arms(policy, arms, means)));
        }

        return lines.ToImmutable();
    }

    private static ImmutableArray<FlowArmLine> Arms(LearnedPolicy policy, Dictionary<string, (long Choices, long Credited, long Rewards, double? Mean)> counts, IReadOnlyDictionary<string, double> means)
    {
        ImmutableArray<string> actions = [.. counts.Keys.Order(StringComparer.Ordinal).Take(PolicyTerms.ArmsMax)];
        var odds = actions.IsEmpty ? [] : policy.Propensities(actions, means);
        var vector = policy.Vector(means);
        return [.. actions.Select((action, n) => new FlowArmLine(
            action, counts[action].Choices, counts[action].Credited, counts[action].Rewards, counts[action].Mean is { } mean ? Micros(mean) : null,
            Micros(Policy.Predict(policy.State, action, vector.AsSpan())), Micros(odds[n])))];
    }

    /// <summary>What became of the choices of a policy: by action, outcomes that changed nothing, and the mean of each feature.</summary>
    private static async Task<(Dictionary<string, (long Choices, long Credited, long Rewards, double? Mean)> Arms, long Late, Dictionary<string, double> Means)> CountsAsync(
        NpgsqlConnection connection, FlowId flow, PolicyName name, CancellationToken cancellation)
    {
        const string
            From = "from flows.choices c join flows.scorers s on s.flow = c.flow and s.version = c.version and s.node = c.node",
            Where = "where c.flow = $1 and s.policy = $2 and array_to_string(s.features, ' ') = $3";
        await using var batch = new NpgsqlBatch(connection);
        foreach (var sql in new[]
        {
            $"""
            select action, count(*) filter (where mine), count(*) filter (where mine and settled = 'credited'), count(reward) filter (where mine), avg(reward) filter (where mine)
            from (select action, c.candidates[c.chosen + 1] = action as mine, c.settled, c.reward {From} cross join lateral unnest(c.candidates) action {Where}) given group by action
            """,
            $"select count(*) from flows.rewards r where r.standing <> 'credited' and r.choice in (select c.id {From} {Where})",
            $"select f.name, avg(f.measure) {From} cross join lateral unnest(c.features, c.measures) f (name, measure) {Where} group by f.name",
        })
            batch.BatchCommands.Add(new(sql) { Parameters = { new() { Value = flow.Value }, new() { Value = name.Policy }, new() { Value = name.Shape } } });
        var arms = new Dictionary<string, (long, long, long, double?)>(StringComparer.Ordinal);
        var means = new Dictionary<string, double>(StringComparer.Ordinal);
        await using var rows = await batch.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) arms[rows.GetString(0)] = (rows.GetInt64(1), rows.GetInt64(2), rows.GetInt64(3), rows.IsDBNull(4) ? null : rows.GetDouble(4));
        await rows.NextResultAsync(cancellation);
        await rows.ReadAsync(cancellation);
        var late = rows.GetInt64(0);
        await rows.NextResultAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) means[rows.GetString(0)] = rows.GetDouble(1);
        return (arms, late, means);
    }

    private static long Micros(double value) => (long)Math.Round(value * 1e6);
}
