using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Audit;
using NSec.Cryptography;

namespace Ecosystem.ReferenceSupplier;

/// <summary>CSI-40 to CSI-42 and CSI-45.</summary>
internal static class LogEndpoints
{
    public static Reply Answer(AuditLog log, Fault fault, Ask ask) => (ask.Method, ask.Path[1..]) switch
    {
        ("GET", ["key"]) => Reply.Text(log.Key + "\n"),
        ("GET", ["checkpoint"]) => Reply.Text(log.Newest()),
        ("GET", ["consistency"]) => Consistency(log, fault, ask),
        ("POST", ["verify"]) => Verify(log, fault, ask.Json) is { } reason ? Reply.Json(200, new { valid = false, reason }) : Reply.Json(200, new { valid = true }),
        _ => Reply.NotFound,
    };

    private static Reply Consistency(AuditLog log, Fault fault, Ask ask)
    {
        if (!int.TryParse(ask.Query["old"], out var old) || !int.TryParse(ask.Query["new"], out var size) || old < 1) return Reply.Problem(400, "Two sizes are needed");
        if (fault == Fault.BeyondProven) size = Math.Min(size, log.Size);
        if (fault == Fault.BackwardsProven && old > size) (old, size) = (size, old);
        return old > size || size > log.Size ? Reply.Problem(400, "There is no such tree") : Reply.Json(200, new { first = old, second = size, consistency = Texts(log.Consistency(old, size)) });
    }

    /// <summary>Why a proof is not valid; null: it is.</summary>
    private static string? Verify(AuditLog log, Fault fault, JsonElement proof)
    {
        if (fault == Fault.EverythingValid) return null;
        if (fault == Fault.NothingValid) return "nothing is";
        string Text(string name) => proof.GetProperty(name).GetString()!;
        var key = log.Key;
        if (Text("key") != key.ToString() && (fault != Fault.AnyKeyTrusted || !VerifierKey.TryParse(Text("key"), out key))) return "the key is not this log's";
        if (!SignedNote.TryParse(Encoding.UTF8.GetBytes(Text("checkpoint")), out var note) || !Checkpoint.TryParse(note.Text, out var checkpoint)) return "the checkpoint cannot be read";
        if (fault != Fault.NoteUnchecked && note.Check(key, IsSigned) != NoteVerdict.Valid) return "the key did not sign the checkpoint";
        if (checkpoint.Size != proof.GetProperty("tree_size").GetInt64() || checkpoint.Origin != key.Name) return "the checkpoint is of another tree";
        if (fault == Fault.PathUnchecked) return null;
        var path = proof.GetProperty("audit_path").EnumerateArray().Select(item => TreeHash.TryParseBase64(item.GetString(), out var hash) ? hash : default).ToImmutableArray();
        var index = proof.GetProperty("leaf_index").GetInt64();
        var leaf = MerkleTree.HashLeaf(Encoding.UTF8.GetBytes(fault == Fault.EntryUnchecked && index < log.Size ? log.EntryAt((int)index) : Text("entry")));
        return new InclusionProof(index, checkpoint.Size, path).Check(leaf, checkpoint.Root) is var verdict and not ProofVerdict.Valid ? verdict.ToString() : null;
    }

    public static string[] Texts(IEnumerable<TreeHash> hashes) => [.. hashes.Select(hash => hash.ToBase64())];

    private static bool IsSigned(ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature) =>
        signature.Length == 64 && SignatureAlgorithm.Ed25519.Verify(PublicKey.Import(SignatureAlgorithm.Ed25519, publicKey, KeyBlobFormat.RawPublicKey), message, signature);
}
