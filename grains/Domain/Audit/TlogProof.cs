using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Ecosystem.Domain.Audit;

/// <summary>An inclusion proof and the signed checkpoint it leads to, in one text that can be checked offline (C2SP tlog-proof).</summary>
/// <param name="Index">Which leaf, from 0.</param>
/// <param name="Path">The inclusion proof's hashes, the leaf's sibling first.</param>
/// <param name="Note">The signed checkpoint, verbatim.</param>
public sealed record TlogProof(long Index, ImmutableArray<TreeHash> Path, string Note)
{
    /// <summary>First line of every proof.</summary>
    public const string Header = "c2sp.org/tlog-proof@v1";

    /// <summary>The proof as a text.</summary>
    public override string ToString()
    {
        var text = new StringBuilder().Append(Header).Append('\n')
            .Append("index ").Append(Index.ToString(CultureInfo.InvariantCulture)).Append('\n');
        foreach (var hash in Path)
            text.Append(hash.ToBase64()).Append('\n');
        return text.Append('\n').Append(Note).ToString();
    }

    /// <summary>Reads a proof. The optional line of extra data is skipped: nothing vouches for it.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TlogProof? proof)
    {
        proof = null;
        var end = text?.IndexOf("\n\n", StringComparison.Ordinal) ?? -1;
        if (end < 0 || text!.Length > SignedNote.BytesMax)
            return false;
        var lines = text[..end].Split('\n').ToList();
        if (lines.Count > 1 && lines[1].StartsWith("extra ", StringComparison.Ordinal))
            lines.RemoveAt(1);
        if (lines is not [Header, ['i', 'n', 'd', 'e', 'x', ' ', .. var decimals], .. var encoded] || !Checkpoint.TryParseSize(decimals, out var index))
            return false;
        var path = ImmutableArray.CreateBuilder<TreeHash>();
        foreach (var line in encoded)
        {
            if (!TreeHash.TryParseBase64(line, out var hash))
                return false;
            path.Add(hash);
        }

        proof = new TlogProof(index, path.ToImmutable(), text[(end + 2)..]);
        return true;
    }

    /// <summary>Checks everything: the checkpoint's signature by the log's key, and that the entry is the leaf at <see cref="Index"/>.</summary>
    /// <param name="entry">The entry's bytes.</param>
    /// <param name="key">The log's key.</param>
    /// <param name="verify">Verifies Ed25519.</param>
    public bool Proves(ReadOnlySpan<byte> entry, VerifierKey key, VerifySignature verify) =>
        Checkpoint.TryOpen(Encoding.UTF8.GetBytes(Note), key, verify, out var checkpoint)
        && new InclusionProof(Index, checkpoint.Size, Path).Check(MerkleTree.HashLeaf(entry), checkpoint.Root) == ProofVerdict.Valid;
}
