using System.Collections.Immutable;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Audit;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Journal;
using Orleans.Concurrency;

namespace Ecosystem.Grains.Audit;

/// <summary>Gives out the log: tiles, entries, and receipts of commits.</summary>
[StatelessWorker]
[GrainType("log")]
public sealed class LogGrain(AuditLog log, CommitReceipts receipts) : Grain, ILogGrain
{
    public async Task<ImmutableArray<byte>?> Tile(int level, long index, int width)
    {
        if (level is < 0 or >= Tiles.LevelsMax || index < 0 || width is < 1 or > Tiles.WidthMax) return null;
        return await log.TileAsync(new TileId(level, index), width) is { } hashes ? [.. hashes] : null;
    }

    public async Task<ImmutableArray<SequencedEntry>> Range(long start, int count)
    {
        if (start < 0 || count is < 1 or > ILogGrain.EntriesMax) throw new CallRefusedException($"start must be zero or more, and count 1 to {ILogGrain.EntriesMax}.");
        return [.. (await log.EntriesAsync(start, count, ILogGrain.BytesMax)).Select(entry => new SequencedEntry(entry.LeafIndex, entry.Position, entry.Entry))];
    }

    public async Task<CommitReceiptAnswer?> CommitReceipt(string idempotencyKey)
    {
        if (string.IsNullOrEmpty(idempotencyKey) || idempotencyKey.Length > Commit.IdempotencyKeyLengthMax) return null;
        var caller = Caller.Current;
        return await receipts.IssueAsync(caller.Client, caller.Organisation, idempotencyKey) is { } issued
            ? new(issued.Receipt.Position, issued.Receipt.Leaf.ToBase64(), issued.Receipt.IssuedAt, issued.Note, issued.Key.ToString())
            : null;
    }
}
