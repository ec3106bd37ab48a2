using System.Collections.Concurrent;
using System.Text.Json;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Learning.Bandits;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Domain.StrategyFlows.Watching;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Policies as they once stood, that choices of today are held against (SF-86).</summary>
public sealed class FlowReferences(NpgsqlDataSource database)
{
    /// <summary>States kept ready; beyond that all are read anew as needed.</summary>
    private const int KeptMax = 200;

    private readonly ConcurrentDictionary<string, LearnedPolicy> _states = new(StringComparer.Ordinal);

    /// <summary>Whether a reference prefers what whoever chose preferred; null: one of the two prefers nothing, or the reference is not known here.</summary>
    internal async Task<bool?> AgreesAsync(FlowPolicy reference, FlowChoice choice, CancellationToken cancellation)
    {
        if (ChoiceWatch.Favourite(choice.Candidates, choice.Propensities) is not { } preferred || await StateAsync(reference.Digest, cancellation) is not { } state) return null;
        // A policy of the same name that chooses on other features is another policy.
        if (state.Name.Shape != new PolicyName("", choice.Features.Keys.Order(StringComparer.Ordinal)).Shape) return null;
        return ChoiceWatch.Favourite(choice.Candidates, state.Propensities(choice.Candidates, choice.Features)) is { } usual ? usual == preferred : null;
    }

    private async Task<LearnedPolicy?> StateAsync(string digest, CancellationToken cancellation)
    {
        if (_states.TryGetValue(digest, out var known)) return known;
        await using var command = database.CreateCommand("select name, features, state from flows.policy_states where digest = $1");
        command.Parameters.Add(new() { Value = digest });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        if (!await rows.ReadAsync(cancellation)) return null;
        if (_states.Count >= KeptMax) _states.Clear();
        return _states[digest] = new(
            new(rows.GetString(0), rows.GetString(1)), JsonSerializer.Deserialize<PolicyState>(rows.GetString(2), DomainJson.Options) ?? throw new InvalidOperationException($"The state {digest} is empty."));
    }
}
