using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Audit;

namespace Ecosystem.Silo.Journey;

/// <summary>Where an entry stands in the log, proven from a signed checkpoint.</summary>
public sealed record ProvenStep(string What, long LeafIndex);

/// <summary>What an auditor does with the log: fetch entries, and check for each that it is in the tree the checkpoint signs. Trusts nothing the API says but the log's public key.</summary>
public sealed class LogProof(GraphQLClient auditor)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);
    private const int AttemptsMax = 100;

    private Checkpoint? _checkpoint;

    /// <summary>The checkpoint the proofs are against.</summary>
    public Checkpoint Checkpoint => _checkpoint ?? throw new InvalidOperationException("Nothing has been proven yet.");

    /// <summary>Finds the entries of one actor in which certain things happened, and proves each.</summary>
    /// <param name="wanted">What happened, and how to recognise the entry.</param>
    /// <exception cref="JourneyFailedException">An entry is missing, or a proof or signature does not hold.</exception>
    public async Task<IReadOnlyList<ProvenStep>> ProveAsync(
        string actorKind, string actorId, long afterVersion, ImmutableArray<(string What, Func<JsonElement, bool> Is)> wanted, CancellationToken cancellation)
    {
        var entries = await SequencedAsync(actorKind, actorId, afterVersion, cancellation);
        _checkpoint = await CheckpointAsync(cancellation);
        var proven = new List<ProvenStep>();
        foreach (var (what, isIt) in wanted)
        {
            var found = entries.Select(entry => (Entry: entry, Json: JsonDocument.Parse(entry.Text).RootElement)).LastOrDefault(one => isIt(one.Json));
            JourneyFailedException.Unless(found.Entry is not null, $"The log of {actorKind} {actorId} has no entry for: {what}");
            await VerifyAsync(found.Entry!, cancellation);
            proven.Add(new(what, found.Entry!.Leaf));
        }
        return proven;
    }

    private sealed record SequencedEntry(long Leaf, string Text);

    /// <summary>Waits until the newest entries of the actor are under a signed checkpoint, which takes well under two seconds.</summary>
    private async Task<List<SequencedEntry>> SequencedAsync(string actorKind, string actorId, long afterVersion, CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            var entries = await EntriesAsync(actorKind, actorId, afterVersion, cancellation);
            if (entries.TrueForAll(entry => entry.GetProperty("leafIndex").ValueKind == JsonValueKind.Number))
                return entries.ConvertAll(entry => new SequencedEntry(entry.GetProperty("leafIndex").GetInt64(), entry.GetProperty("entry").GetString()!));
            JourneyFailedException.Unless(attempt < AttemptsMax, $"The entries of {actorKind} {actorId} are not under a signed checkpoint after {s_pause * AttemptsMax}.");
            await Task.Delay(s_pause, cancellation);
        }
    }

    private async Task<List<JsonElement>> EntriesAsync(string actorKind, string actorId, long afterVersion, CancellationToken cancellation)
    {
        var all = new List<JsonElement>();
        while (true)
        {
            var page = await auditor.AskAsync(
                "query($kind: String!, $id: String!, $after: Long!) { logEntries(actorKind: $kind, actorId: $id, afterVersion: $after, first: 50) { version leafIndex entry } }",
                new { kind = actorKind, id = actorId, after = afterVersion }, cancellation);
            if (page.GetArrayLength() == 0) return all;
            all.AddRange(page.EnumerateArray());
            afterVersion = all[^1].GetProperty("version").GetInt64();
        }
    }

    private async Task<Checkpoint> CheckpointAsync(CancellationToken cancellation)
    {
        var answer = await auditor.AskAsync("{ checkpoint { note verifierKey } }", new { }, cancellation);
        var key = answer.GetProperty("verifierKey").GetString()!;
        var opened = VerifierKey.TryParse(key, out var verifier)
            && Checkpoint.TryOpen(Encoding.UTF8.GetBytes(answer.GetProperty("note").GetString()!), verifier, Ed25519.Verify, out var checkpoint)
            ? checkpoint
            : null;
        return opened ?? throw new JourneyFailedException("The checkpoint's signature does not hold.");
    }

    private async Task VerifyAsync(SequencedEntry entry, CancellationToken cancellation)
    {
        var answer = await auditor.AskAsync(
            "query($leaf: Long!, $size: Long!) { inclusionProof(leafIndex: $leaf, treeSize: $size) { hashes } }",
            new { leaf = entry.Leaf, size = Checkpoint.Size }, cancellation);
        var path = answer.GetProperty("hashes").EnumerateArray().Select(hash => TreeHash.TryParseBase64(hash.GetString(), out var parsed) ? parsed : default).ToImmutableArray();
        // The leaf is hashed here, from the entry's own text: a log that proves another entry is caught.
        var leaf = MerkleTree.HashLeaf(Encoding.UTF8.GetBytes(entry.Text));
        JourneyFailedException.Unless(
            new InclusionProof(entry.Leaf, Checkpoint.Size, path).Check(leaf, Checkpoint.Root) == ProofVerdict.Valid, $"The proof of leaf {entry.Leaf} does not lead to the signed root.");
    }
}
