using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Ecosystem.Domain.Audit;

/// <summary>The state of the log at one size: the text of the note that the log signs (C2SP tlog-checkpoint).</summary>
/// <param name="Origin">Which log; also the name of its key. One line, not empty.</param>
/// <param name="Size">Leaves in the tree, at least 0.</param>
/// <param name="Root">Root hash of the tree of that size.</param>
public sealed record Checkpoint(string Origin, long Size, TreeHash Root)
{
    /// <summary>Lines after the third, opaque to a reader. This log writes none.</summary>
    public ImmutableArray<string> Extensions { get; init; } = [];

    /// <summary>The note's text: origin, size in decimal, root in base64, each on its line.</summary>
    public string ToText()
    {
        var text = new StringBuilder().Append(Origin).Append('\n')
            .Append(Size.ToString(CultureInfo.InvariantCulture)).Append('\n')
            .Append(Root.ToBase64()).Append('\n');
        foreach (var line in Extensions)
            text.Append(line).Append('\n');
        return text.ToString();
    }

    /// <summary>Reads a note's text. A tree of size 0 must carry the empty tree's root, for nothing else can be its root.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Checkpoint? checkpoint)
    {
        checkpoint = null;
        if (text?.Split('\n') is not [var origin, var decimals, var encoded, .. var extensions, ""])
            return false;
        if (origin.Length == 0 || extensions.Contains("") || !TryParseSize(decimals, out var size) || !TreeHash.TryParseBase64(encoded, out var root))
            return false;
        if (size == 0 && root != MerkleTree.EmptyRoot)
            return false;
        checkpoint = new Checkpoint(origin, size, root) { Extensions = [.. extensions] };
        return true;
    }

    /// <summary>Reads a signed checkpoint, checks the log's signature, and only then says what it states.</summary>
    /// <param name="note">The signed note as served.</param>
    /// <param name="key">The log's key; its name must be the checkpoint's origin.</param>
    /// <param name="verify">Verifies Ed25519.</param>
    /// <param name="checkpoint">What the log signed.</param>
    public static bool TryOpen(ReadOnlySpan<byte> note, VerifierKey key, VerifySignature verify, [NotNullWhen(true)] out Checkpoint? checkpoint)
    {
        ArgumentNullException.ThrowIfNull(key);
        checkpoint = null;
        if (!SignedNote.TryParse(note, out var signed) || signed.Check(key, verify) != NoteVerdict.Valid)
            return false;
        if (!TryParse(signed.Text, out var read) || read.Origin != key.Name)
            return false;
        checkpoint = read;
        return true;
    }

    /// <summary>Reads a decimal of one spelling: no sign, no leading zeros.</summary>
    internal static bool TryParseSize(string decimals, out long size) =>
        long.TryParse(decimals, NumberStyles.None, CultureInfo.InvariantCulture, out size)
        && size <= MerkleTree.SizeMax
        && (decimals[0] != '0' || decimals.Length == 1);
}
