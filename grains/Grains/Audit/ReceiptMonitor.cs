using System.Diagnostics.Metrics;
using System.Text;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Journal;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains.Audit;

/// <summary>Holds the log to its commit receipts (AU-13): each is proven to be included, or its promise is broken.</summary>
/// <remarks>Any number may run: what one has proven the others pass over. A broken promise is looked at again each time; one that was only late heals.</remarks>
public sealed class ReceiptMonitor : BackgroundService
{
    /// <summary>How long after one look the next begins.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private const int PageMax = 500;

    private readonly NpgsqlDataSource _database;
    private readonly AuditLog _log;
    private readonly LogKeys _keys;
    private readonly TimeProvider _time;
    private readonly ILogger<ReceiptMonitor> _logger;
    private readonly Meter _meter;
    private readonly Counter<long> _included;
    private ReceiptsSeen _seen = new(0, 0, null);

    public ReceiptMonitor(NpgsqlDataSource database, AuditLog log, LogKeys keys, IMeterFactory meters, TimeProvider time, ILogger<ReceiptMonitor> logger)
    {
        ArgumentNullException.ThrowIfNull(meters);
        (_database, _log, _keys, _time, _logger) = (database, log, keys, time, logger);
        _meter = meters.Create(JournalMetrics.Name);
        _included = _meter.CreateCounter<long>("ecosystem.audit.receipts.included", "{receipt}", "Commit receipts proven to be included in the signed tree");
        _meter.CreateObservableGauge("ecosystem.audit.receipts.broken", () => _seen.Broken, "{receipt}", "Commit receipts whose promise is broken: not in the signed tree in time, or something else in their place");
        _meter.CreateObservableGauge("ecosystem.audit.receipts.waiting", () => _seen.Waiting, "{receipt}", "Commit receipts that are not in the signed tree yet and need not be");
    }

    /// <summary>What the last look found.</summary>
    public ReceiptsSeen Seen => _seen;

    /// <summary>Looks at every receipt that is not proven yet.</summary>
    public async Task<ReceiptsSeen> LookAsync(CancellationToken cancellation)
    {
        var seen = new ReceiptsSeen(0, 0, null);
        if (await _keys.FindReceiptKeyAsync(cancellation) is not { } key) return _seen = seen;
        var signed = await _log.LatestCheckpointAsync(cancellation);
        var after = 0L;
        while (await PageAsync(after, cancellation) is { Count: > 0 } page)
        {
            after = page[^1].Position;
            var proven = new List<long>();
            foreach (var row in page)
                switch (await JudgeAsync(row, signed, key, cancellation))
                {
                    case ReceiptVerdict.Included: proven.Add(row.Position); break;
                    case ReceiptVerdict.Waiting: seen = seen with { Waiting = seen.Waiting + 1 }; break;
                    case var broken: seen = new(seen.Waiting, seen.Broken + 1, seen.First ?? $"position {row.Position}: {broken}"); break;
                }
            if (proven.Count > 0) await ProvenAsync(proven, signed!.Size, cancellation);
        }

        if (seen.Broken > _seen.Broken)
            _logger.LogCritical("{Broken} commit receipts are broken: commits that were promised a place in the log are not in its signed tree as promised. First: {First}. Keep the database as it is and run 'ecosystem verify-log'.", seen.Broken, seen.First);
        return _seen = seen;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, _time);
        while (await timer.WaitForNextTickAsync(stoppingToken).AsTask() is true)
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                _logger.LogWarning(failure, "Commit receipts could not be looked at; the next look is in {Interval}.", Interval);
            }
    }

    public override void Dispose()
    {
        _meter.Dispose();
        base.Dispose();
    }

    private sealed record Row(long Position, string Note, long? Leaf, DateTimeOffset Now);

    private async Task<List<Row>> PageAsync(long after, CancellationToken cancellation)
    {
        await using var command = _database.CreateCommand(
            """
            select r.position, r.note, l.leaf_index, clock_timestamp()
            from audit.receipts r left join audit.leaves l using (position)
            where r.proven_size is null and r.position > $1 order by r.position limit $2
            """);
        command.Parameters.Add(new() { Value = after });
        command.Parameters.Add(new() { Value = PageMax });
        var page = new List<Row>();
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            page.Add(new(rows.GetInt64(0), rows.GetString(1), await rows.IsDBNullAsync(2, cancellation) ? null : rows.GetInt64(2), new(rows.GetDateTime(3), TimeSpan.Zero)));
        return page;
    }

    private async Task<ReceiptVerdict> JudgeAsync(Row row, SignedCheckpoint? signed, VerifierKey key, CancellationToken cancellation)
    {
        // A receipt that this log did not sign, or that is another's, stands for nothing that could be included.
        if (!CommitReceipt.TryOpen(Encoding.UTF8.GetBytes(row.Note), key, Ed25519.Verify, out var receipt) || receipt.Position != row.Position) return ReceiptVerdict.OtherLeaf;
        var proof = signed is not null && row.Leaf is { } leaf && leaf < signed.Size ? await _log.InclusionAsync(leaf, signed.Size, cancellation) : null;
        return receipt.Judge(proof, signed?.Root ?? MerkleTree.EmptyRoot, row.Now);
    }

    private async Task ProvenAsync(List<long> positions, long size, CancellationToken cancellation)
    {
        await using var command = _database.CreateCommand("update audit.receipts set proven_size = $1, proven_at = clock_timestamp() where position = any($2) and proven_size is null");
        command.Parameters.Add(new() { Value = size });
        command.Parameters.Add(new() { Value = positions.ToArray() });
        _included.Add(await command.ExecuteNonQueryAsync(cancellation));
    }
}
