using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Ecosystem.Domain.Audit;

/// <summary>How much of a signed tree is one customer's own: what the log signs, so that nothing can be left off the end of a customer's file (AU-17).</summary>
/// <remarks>
/// The text of a C2SP signed note, by the log's own key. Its first line is not the key's name, so that no reader takes it for a checkpoint. Five lines:
/// origin and <see cref="Suffix"/>, customer, entries, leaves in the tree, leaf hash of the last entry in base64.
/// </remarks>
/// <param name="Origin">Which log; the name of its key.</param>
/// <param name="Customer">Whose entries; starts with cu_.</param>
/// <param name="Entries">How many, at least 0.</param>
/// <param name="TreeSize">Leaves in the tree that was looked at.</param>
/// <param name="Last">Leaf hash of the last one, which names the one before it, and so on; of none, the empty tree's root.</param>
public sealed record OwnLogStatement(string Origin, string Customer, long Entries, long TreeSize, TreeHash Last)
{
    /// <summary>What follows the origin on the first line.</summary>
    public const string Suffix = "/own-entries";

    /// <summary>The note's text.</summary>
    public string ToText() => string.Create(CultureInfo.InvariantCulture, $"{Origin}{Suffix}\n{Customer}\n{Entries}\n{TreeSize}\n{Last.ToBase64()}\n");

    /// <summary>Reads a signed statement, checks the log's signature, and only then says what it states.</summary>
    public static bool TryOpen(ReadOnlySpan<byte> note, VerifierKey key, VerifySignature verify, [NotNullWhen(true)] out OwnLogStatement? statement)
    {
        ArgumentNullException.ThrowIfNull(key);
        statement = null;
        if (!SignedNote.TryParse(note, out var signed) || signed.Check(key, verify) != NoteVerdict.Valid) return false;
        if (signed.Text.Split('\n') is not [var first, var customer, var entries, var size, var last, ""] || first != key.Name + Suffix) return false;
        if (!Checkpoint.TryParseSize(entries, out var count) || !Checkpoint.TryParseSize(size, out var leaves) || !TreeHash.TryParseBase64(last, out var hash)) return false;
        statement = new(key.Name, customer, count, leaves, hash);
        return true;
    }
}
