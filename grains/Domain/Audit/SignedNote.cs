using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Ecosystem.Domain.Audit;

/// <summary>One signature line of a note.</summary>
/// <param name="KeyName">Name of the key that signed.</param>
/// <param name="KeyId">Id of the key that signed.</param>
/// <param name="Signature">The signature's bytes, without the key id.</param>
public sealed record NoteSignature(string KeyName, uint KeyId, ImmutableArray<byte> Signature);

/// <summary>Verifies an Ed25519 signature (RFC 8032). A parameter, because this assembly knows no cryptography library.</summary>
public delegate bool VerifySignature(ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature);

/// <summary>Makes an Ed25519 signature (RFC 8032) with a key that the caller holds.</summary>
public delegate byte[] SignMessage(ReadOnlySpan<byte> message);

/// <summary>What checking a note against one key found.</summary>
public enum NoteVerdict
{
    /// <summary>The key signed this text.</summary>
    Valid,

    /// <summary>No signature names this key. Signatures by other keys are no evidence either way.</summary>
    NotSignedByKey,

    /// <summary>A signature names this key but does not verify: the text or the signature was changed.</summary>
    WrongSignature,
}

/// <summary>Text and its signatures, as C2SP signed-note lays them out.</summary>
/// <remarks>
/// <code>
/// text, one or more lines, each ended by a newline
/// (an empty line)
/// — key name base64(key id, four bytes, big-endian ‖ signature)
/// </code>
/// The signatures are over the text with its last newline and without the empty line. The text may hold empty lines: the last one in the note
/// separates. Nothing about the text may be believed before <see cref="Check"/> says <see cref="NoteVerdict.Valid"/> for a key that is trusted.
/// </remarks>
public sealed record SignedNote(string Text, ImmutableArray<NoteSignature> Signatures)
{
    /// <summary>Most bytes of a note that is read: far above a checkpoint, far below what would tire a parser.</summary>
    public const int BytesMax = 1 << 16;

    /// <summary>Most signatures on a note that is read; the specification asks for at least 16.</summary>
    public const int SignaturesMax = 64;

    private const string LineStart = "— ";
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Signs a text.</summary>
    /// <param name="text">Ends in a newline; no other control characters.</param>
    /// <param name="key">The public half of the key that <paramref name="sign"/> uses.</param>
    /// <param name="sign">Makes the signature.</param>
    public static SignedNote Sign(string text, VerifierKey key, SignMessage sign)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(sign);
        if (!text.EndsWith('\n') || !IsPlain(text))
            throw new ArgumentException("A note's text ends in a newline and holds no other control characters.", nameof(text));
        return new SignedNote(text, [new NoteSignature(key.Name, key.Id, [.. sign(s_strict.GetBytes(text))])]);
    }

    /// <summary>Checks the note against one key that the caller trusts.</summary>
    public NoteVerdict Check(VerifierKey key, VerifySignature verify)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(verify);
        var text = s_strict.GetBytes(Text);
        var verdict = NoteVerdict.NotSignedByKey;
        foreach (var signature in Signatures.Where(s => s.KeyId == key.Id && s.KeyName == key.Name))
        {
            // One bad signature by a known key condemns the note, whatever else is on it.
            if (!verify(key.PublicKey.AsSpan(), text, signature.Signature.AsSpan()))
                return NoteVerdict.WrongSignature;
            verdict = NoteVerdict.Valid;
        }

        return verdict;
    }

    /// <summary>Reads a note. Its signatures are not checked yet.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out SignedNote? note)
    {
        note = null;
        if (utf8.Length > BytesMax || !System.Text.Unicode.Utf8.IsValid(utf8))
            return false;
        var whole = Encoding.UTF8.GetString(utf8);
        var separator = whole.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (separator < 0 || !whole.EndsWith('\n') || !IsPlain(whole))
            return false;

        var lines = whole[(separator + 2)..].Split('\n')[..^1];
        if (lines.Length is 0 or > SignaturesMax)
            return false;
        var signatures = ImmutableArray.CreateBuilder<NoteSignature>(lines.Length);
        foreach (var line in lines)
        {
            if (!TryParseSignature(line, out var signature))
                return false;
            signatures.Add(signature);
        }

        note = new SignedNote(whole[..(separator + 1)], signatures.ToImmutable());
        return true;
    }

    /// <summary>The note as it is stored and served.</summary>
    public override string ToString()
    {
        var note = new StringBuilder(Text).Append('\n');
        foreach (var signature in Signatures)
            note.Append(LineOf(signature)).Append('\n');
        return note.ToString();
    }

    /// <summary>One signature as its line, without the newline.</summary>
    public static string LineOf(NoteSignature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        var bytes = new byte[sizeof(uint) + signature.Signature.Length];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, signature.KeyId);
        signature.Signature.AsSpan().CopyTo(bytes.AsSpan(sizeof(uint)));
        return $"{LineStart}{signature.KeyName} {Convert.ToBase64String(bytes)}";
    }

    /// <summary>Reads one signature line, without its newline. Nothing is checked yet.</summary>
    public static bool TryParseSignature(string line, [NotNullWhen(true)] out NoteSignature? signature)
    {
        signature = null;
        if (!line.StartsWith(LineStart, StringComparison.Ordinal))
            return false;
        if (line[LineStart.Length..].Split(' ') is not [var name, var encoded] || !VerifierKey.IsName(name))
            return false;
        var bytes = new byte[encoded.Length];
        if (!Convert.TryFromBase64String(encoded, bytes, out var written) || written <= sizeof(uint)
            || Convert.ToBase64String(bytes.AsSpan(0, written)) != encoded)
            return false;
        signature = new NoteSignature(name, BinaryPrimitives.ReadUInt32BigEndian(bytes), [.. bytes.AsSpan(sizeof(uint), written - sizeof(uint))]);
        return true;
    }

    private static bool IsPlain(string text) => !text.Any(c => c < ' ' && c != '\n');
}
