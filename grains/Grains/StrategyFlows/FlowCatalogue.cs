using System.Collections.Concurrent;
using System.Text.Json;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.StrategyFlows;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>The flows as the log has them by now, and their versions made ready to run. Reads again only what has changed.</summary>
public sealed class FlowCatalogue(NpgsqlDataSource database)
{
    private readonly ConcurrentDictionary<string, (long Revision, StrategyFlowState State)> _flows = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ReadyFlow> _plans = new(StringComparer.Ordinal);

    /// <summary>Every flow, by id.</summary>
    public async Task<IReadOnlyDictionary<string, StrategyFlowState>> FlowsAsync(CancellationToken cancellation)
    {
        var stale = new List<string>();
        await using (var command = database.CreateCommand("select id, revision from flows.flows"))
        {
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            while (await rows.ReadAsync(cancellation))
                if (!_flows.TryGetValue(rows.GetString(0), out var known) || known.Revision != rows.GetInt64(1)) stale.Add(rows.GetString(0));
        }

        if (stale.Count > 0)
        {
            await using var command = database.CreateCommand("select id, revision, state from flows.flows where id = any($1)");
            command.Parameters.Add(new() { Value = stale });
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            while (await rows.ReadAsync(cancellation)) _flows[rows.GetString(0)] = (rows.GetInt64(1), Read(rows.GetString(2)));
        }

        return _flows.ToDictionary(one => one.Key, one => one.Value.State, StringComparer.Ordinal);
    }

    /// <summary>A version made ready to run, once.</summary>
    public ReadyFlow Ready(FlowVersion version) => _plans.GetOrAdd(version.Hash, _ => new(FlowPlan.Of(FlowFile.Parse(version.Definition))));

    internal static StrategyFlowState Read(string state) => JsonSerializer.Deserialize<StrategyFlowState>(state, DomainJson.Options) ?? throw new InvalidOperationException("There is an empty flow in the tables.");
}

/// <summary>A version made ready to run, and what it reads of customers.</summary>
public sealed class ReadyFlow
{
    private static readonly string[] s_readers = ["sentiment-alert", "decision-maker-shift-detector", "competitor-matcher"];

    internal ReadyFlow(FlowPlan plan)
    {
        Plan = plan;
        var nodes = plan.Definition.Nodes;
        Ranks = nodes.Any(node => node.Component == "dynamic-weight-reranker");
        if (nodes.Any(node => s_readers.Contains(node.Component))) TextPurposes = Purposes(DataCategory.Interactions);
        if (nodes.Any(node => node.Component is "segment-selector" or "template-renderer")) ProfilePurposes = Purposes(DataCategory.Profile);
    }

    public FlowPlan Plan { get; }

    /// <summary>Whether some node ranks all targets.</summary>
    public bool Ranks { get; }

    /// <summary>Purposes for which it reads texts, in the order of its consent gates; none: it reads none.</summary>
    public string[] TextPurposes { get; } = [];

    /// <summary>Purposes for which it reads profiles; none: it reads none.</summary>
    public string[] ProfilePurposes { get; } = [];

    private string[] Purposes(DataCategory category) => [.. Plan.Consents.Where(one => one.Category == category).Select(one => one.Purpose)];
}
