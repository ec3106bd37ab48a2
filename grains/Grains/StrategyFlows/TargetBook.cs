using System.Collections.Concurrent;
using System.Collections.Immutable;
using Ecosystem.Domain.Learning.Ranking;
using Ecosystem.Domain.StrategyFlows;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Every customer that flows know, with measures of dealings, ranked under whatever weights are asked for (SF-95). Measured anew every other second at most, by whoever asks.</summary>
public sealed class TargetBook(NpgsqlDataSource database, TimeProvider time) : IDisposable
{
    /// <summary>How old measures may be; or ten times as long as it took to read them, so that reading never becomes most of the work.</summary>
    private static readonly TimeSpan s_keeps = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _reading = new(1);
    private Page _page = new([], ImmutableDictionary<string, string?>.Empty, default, TimeSpan.Zero);
    private IReadOnlyDictionary<string, StrategyFlowState> _flows = ImmutableDictionary<string, StrategyFlowState>.Empty;

    /// <summary>Makes ready what <see cref="Place"/> answers from.</summary>
    public async Task ReadyAsync(IReadOnlyDictionary<string, StrategyFlowState> flows, CancellationToken cancellation)
    {
        _flows = flows;
        if (IsFresh(_page)) return;
        await _reading.WaitAsync(cancellation);
        try
        {
            if (!IsFresh(_page)) _page = await ReadAsync(cancellation);
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>Where a customer stands under the flow's own weights, and under those of a node on top of them; last, when it came in after the measures were taken.</summary>
    public RankSense Place(RankQuestion question)
    {
        var page = _page;
        var usual = _flows.TryGetValue(question.Flow.Value ?? "", out var flow) ? flow.Weights?.Now : null;
        var after = page.Places(FlowTargets.Weights(usual), FlowTargets.Weights(usual, question.Weights));
        return after.TryGetValue(question.Customer, out var move) ? new(move.Before, move.After, after.Count) : new(after.Count + 1, after.Count + 1, after.Count + 1);
    }

    /// <summary>Every target with its place before and after the flow's last change of weights.</summary>
    /// <param name="unit">Only customers of this unit; null: all.</param>
    public ImmutableArray<RankMove> Ranked(FlowWeights? weights, string? unit)
    {
        var page = _page;
        ImmutableArray<RankTarget> targets = unit is null ? page.Targets : [.. page.Targets.Where(target => page.Units.GetValueOrDefault(target.Target) == unit)];
        return FlowTargets.Rank(targets, FlowTargets.Weights(weights?.Before), FlowTargets.Weights(weights?.Now));
    }

    public void Dispose() => _reading.Dispose();

    private bool IsFresh(Page page) => page.At != default && time.GetUtcNow() - page.At < (page.Took * 10 > s_keeps ? page.Took * 10 : s_keeps);

    private async Task<Page> ReadAsync(CancellationToken cancellation)
    {
        var since = time.GetTimestamp();
        var at = time.GetUtcNow();
        await using var command = database.CreateCommand(
            """
            select c.id, (extract(epoch from now() - c.heard_at) / 86400)::float8, (extract(epoch from now() - t.at) / 86400)::float8, coalesce(r.n, 0), coalesce(d.n, 0), c.unit
            from flows.customers c
            left join (select customer, max(at) as at from flows.touches where at > now() - interval '90 days' group by customer) t on t.customer = c.id
            left join (select customer, count(*) as n from flows.runs where begun_at > now() - interval '30 days' group by customer) r on r.customer = c.id
            left join (select customer, count(*) as n from read.customer_deals group by customer) d on d.customer = c.id
            """);
        var targets = ImmutableArray.CreateBuilder<RankTarget>();
        var units = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var unit = rows.IsDBNull(5) ? null : rows.GetString(5);
            targets.Add(FlowTargets.Of(new(rows.GetString(0), Days(rows, 1), Days(rows, 2), rows.GetInt64(3), rows.GetInt64(4), unit is not null)));
            units[rows.GetString(0)] = unit;
        }

        return new(targets.ToImmutable(), units.ToImmutable(), at, time.GetElapsedTime(since));
    }

    private static double? Days(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);

    /// <summary>Targets as they were measured once, with the rankings made of them.</summary>
    private sealed record Page(ImmutableArray<RankTarget> Targets, ImmutableDictionary<string, string?> Units, DateTimeOffset At, TimeSpan Took)
    {
        /// <summary>Rankings kept of one page; beyond that all are made anew as needed.</summary>
        private const int RankingsMax = 100;

        private readonly ConcurrentDictionary<string, Lazy<Dictionary<string, RankMove>>> _rankings = new(StringComparer.Ordinal);

        public Dictionary<string, RankMove> Places(ImmutableArray<double> before, ImmutableArray<double> after)
        {
            if (_rankings.Count > RankingsMax) _rankings.Clear();
            return _rankings.GetOrAdd($"{string.Join(' ', before)}/{string.Join(' ', after)}", _ => new(() => FlowTargets.Rank(Targets, before, after).ToDictionary(move => move.Target, StringComparer.Ordinal))).Value;
        }
    }
}
