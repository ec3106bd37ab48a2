using System.Collections.Concurrent;
using System.Collections.Frozen;
using Ecosystem.Domain;
using Ecosystem.Domain.StrategyFlows;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>What the policies of all flows have learned by now, on every silo. Reads again only what has changed: no silo chooses by what another has forgotten (SF-81).</summary>
public sealed class PolicyShelf(NpgsqlDataSource database)
{
    private readonly ConcurrentDictionary<(string Flow, PolicyName Name), LearnedPolicy> _policies = [];

    /// <summary>As the follower has written them; a reward is in the next choice that is made after it.</summary>
    public async Task<LearnedPolicies> LatestAsync(CancellationToken cancellation)
    {
        var stale = new List<(string Flow, PolicyName Name)>();
        await using (var command = database.CreateCommand("select flow, name, features, decisions, rewards from flows.policies"))
        {
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            while (await rows.ReadAsync(cancellation))
            {
                (string Flow, PolicyName Name) key = (rows.GetString(0), new(rows.GetString(1), rows.GetString(2)));
                if (!_policies.TryGetValue(key, out var known) || known.State.Decisions != rows.GetInt64(3) || known.State.Version != rows.GetInt64(4)) stale.Add(key);
            }
        }

        if (stale.Count > 0)
        {
            await using var connection = await database.OpenConnectionAsync(cancellation);
            await foreach (var (flow, policy) in LearningTables.PoliciesAsync(connection, stale, cancellation)) _policies[(flow, policy.Name)] = policy;
        }

        return new(_policies.ToFrozenDictionary());
    }
}

/// <summary>The policies at one moment.</summary>
public sealed class LearnedPolicies(IReadOnlyDictionary<(string Flow, PolicyName Name), LearnedPolicy> policies)
{
    /// <summary>Nothing was ever learned.</summary>
    public static LearnedPolicies None { get; } = new(FrozenDictionary<(string, PolicyName), LearnedPolicy>.Empty);

    /// <summary>A policy of a flow; one that has learned nothing if nobody ever chose by it.</summary>
    public LearnedPolicy Of(FlowId flow, PolicyName name) => policies.GetValueOrDefault((flow.Value, name)) ?? LearnedPolicy.Empty(name);

    /// <summary>Chooses for a run of a flow.</summary>
    public ChoiceSense Choose(FlowId flow, ChoiceQuestion question) => Of(flow, new(question.Policy, question.Features.Keys.Order(StringComparer.Ordinal))).Choose(question);
}
