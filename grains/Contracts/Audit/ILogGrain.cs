using System.Collections.Immutable;

namespace Ecosystem.Contracts.Audit;

/// <summary>The log as whoever reads or writes it sees it from outside: tiles for anybody, entries for auditors, receipts for whoever committed. One activation per silo; the grain key is <see cref="Key"/>.</summary>
[Alias("log")]
public interface ILogGrain : IGrainWithStringKey
{
    /// <summary>The one key.</summary>
    const string Key = "log_all";

    /// <summary>Most entries of one range.</summary>
    const int EntriesMax = 1000;

    /// <summary>A range ends before its entries exceed this many bytes; one entry is always given.</summary>
    const int BytesMax = 4 << 20;

    /// <summary>The bytes of a tile, 32 a hash (C2SP tlog-tiles); null when the signed tree has none that wide there.</summary>
    /// <param name="level">0 to 7.</param>
    /// <param name="index">Which tile of the level, from 0.</param>
    /// <param name="width">1 to 256.</param>
    [Alias("tile")] Task<ImmutableArray<byte>?> Tile(int level, long index, int width);

    /// <summary>Entries in the order of the tree, under the signed checkpoint; fewer than asked for where that or <see cref="BytesMax"/> ends.</summary>
    /// <param name="start">First leaf, from 0.</param>
    /// <param name="count">1 to <see cref="EntriesMax"/>.</param>
    [Alias("range")] Task<ImmutableArray<SequencedEntry>> Range(long start, int count);

    /// <summary>The receipt of what the calling client committed for its organisation under an idempotency key; null when there is no such commit. Durable on return, and the same when asked again.</summary>
    [Alias("commit-receipt")] Task<CommitReceiptAnswer?> CommitReceipt(string idempotencyKey);
}

/// <summary>One entry with its place in the tree.</summary>
/// <param name="Entry">Canonical JSON (RFC 8785); its UTF-8 bytes are the leaf.</param>
[GenerateSerializer, Immutable, Alias("sequenced-entry")]
public sealed record SequencedEntry([property: Id(0)] long LeafIndex, [property: Id(1)] long Position, [property: Id(2)] string Entry);

/// <summary>A signed promise that a commit will be in the tree.</summary>
/// <param name="Position">The commit's position in the journal.</param>
/// <param name="LeafHash">Base64, 32 bytes.</param>
/// <param name="IssuedAt">When the promise was made.</param>
/// <param name="Note">The signed note, whole.</param>
/// <param name="VerifierKey">The key that checks it, in the C2SP <c>name+hash+key</c> form.</param>
[GenerateSerializer, Immutable, Alias("commit-receipt-answer")]
public sealed record CommitReceiptAnswer([property: Id(0)] long Position, [property: Id(1)] string LeafHash, [property: Id(2)] DateTimeOffset IssuedAt, [property: Id(3)] string Note, [property: Id(4)] string VerifierKey);
