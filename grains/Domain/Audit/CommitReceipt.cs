using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Ecosystem.Domain.Audit;

/// <summary>What became of the promise in a receipt.</summary>
public enum ReceiptVerdict
{
    /// <summary>The commit is in the signed tree, with the leaf that was promised.</summary>
    Included,

    /// <summary>It is not there yet, and need not be.</summary>
    Waiting,

    /// <summary>It is not there, and the time is over: the promise is broken.</summary>
    Overdue,

    /// <summary>Something else is there, or nothing proves that it is this: the promise is broken.</summary>
    OtherLeaf,
}

/// <summary>The log's promise that one durable commit will be in its tree (AU-13): the text of a signed note of five lines.</summary>
/// <param name="Origin">Which log: one line, not empty.</param>
/// <param name="Position">The commit's position in the journal, at least 1.</param>
/// <param name="Leaf">RFC 6962 leaf hash of its entry.</param>
/// <param name="IssuedAt">When the promise was made: UTC, in whole microseconds.</param>
public sealed record CommitReceipt(string Origin, long Position, TreeHash Leaf, DateTimeOffset IssuedAt)
{
    /// <summary>First line of every receipt.</summary>
    public const string Header = "ecosystem commit receipt v1";

    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    /// <summary>How long after it was issued the commit is under a signed checkpoint at the latest.</summary>
    public static readonly TimeSpan IncludedWithin = TimeSpan.FromSeconds(60);

    /// <summary>Name of the key that signs the receipts of a log: not the log's own, so that a receipt can never pass for a checkpoint.</summary>
    public static string KeyName(string origin) => $"{origin}/receipts";

    /// <summary>The note's text: header, origin, position in decimal, leaf in base64, and the time (RFC 3339, UTC, six decimals).</summary>
    public string ToText() => string.Create(CultureInfo.InvariantCulture,
        $"{Header}\n{Origin}\n{Position}\n{Leaf.ToBase64()}\n{IssuedAt.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture)}\n");

    /// <summary>Reads a note's text. Every line has one spelling.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out CommitReceipt? receipt)
    {
        receipt = null;
        if (text?.Split('\n') is not [Header, { Length: > 0 } origin, { Length: > 0 } decimals, var leaf, var time, ""]
            || !Checkpoint.TryParseSize(decimals, out var position) || position < 1 || !TreeHash.TryParseBase64(leaf, out var hash)
            || !DateTimeOffset.TryParseExact(time, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at))
            return false;
        receipt = new(origin, position, hash, at);
        return true;
    }

    /// <summary>The notes in a text that holds receipts one after another, with or without empty lines between. What comes before the first is passed over.</summary>
    public static ImmutableArray<string> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var notes = ImmutableArray.CreateBuilder<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
            if (line == Header) notes.Add(line + "\n");
            else if (notes.Count > 0) notes[^1] += line + "\n";
        return [.. notes.Select(note => note.TrimEnd('\n') + "\n")];
    }

    /// <summary>Reads a signed receipt, checks the signature, and only then says what it promises.</summary>
    /// <param name="note">The signed note as it was handed out.</param>
    /// <param name="key">The key of the log's receipts; its name must be that of the receipt's origin.</param>
    /// <param name="verify">Verifies Ed25519.</param>
    /// <param name="receipt">What was promised.</param>
    public static bool TryOpen(ReadOnlySpan<byte> note, VerifierKey key, VerifySignature verify, [NotNullWhen(true)] out CommitReceipt? receipt)
    {
        ArgumentNullException.ThrowIfNull(key);
        receipt = null;
        if (!SignedNote.TryParse(note, out var signed) || signed.Check(key, verify) != NoteVerdict.Valid || !TryParse(signed.Text, out var read) || KeyName(read.Origin) != key.Name)
            return false;
        receipt = read;
        return true;
    }

    /// <summary>Holds the log to its promise.</summary>
    /// <param name="proof">For the leaf that the commit's position has in a signed tree; null when it has none.</param>
    /// <param name="root">Root of that tree, from a checkpoint whose signature was verified.</param>
    /// <param name="now">The time.</param>
    public ReceiptVerdict Judge(InclusionProof? proof, TreeHash root, DateTimeOffset now) => proof is null
        ? now - IssuedAt > IncludedWithin ? ReceiptVerdict.Overdue : ReceiptVerdict.Waiting
        : proof.Check(Leaf, root) == ProofVerdict.Valid ? ReceiptVerdict.Included : ReceiptVerdict.OtherLeaf;
}
