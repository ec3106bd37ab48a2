using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Ecosystem.Domain.Json;

/// <summary>Escapes what JSON demands and nothing more, and refuses text that is not whole characters.</summary>
/// <remarks>
/// The framework's encoders write U+FFFD in place of an unpaired surrogate. Two different values would then share one canonical form,
/// and the log would attest a text that nobody sent.
/// </remarks>
internal sealed class WholeCharactersEncoder : JavaScriptEncoder
{
    private static readonly JavaScriptEncoder s_inner = UnsafeRelaxedJsonEscaping;

    public override int MaxOutputCharactersPerInputCharacter => s_inner.MaxOutputCharactersPerInputCharacter;

    // The writer asks this of every text and name before anything else; the pointer is the framework's signature.
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        RefuseUnpaired(new ReadOnlySpan<char>(text, textLength));
        return s_inner.FindFirstCharacterToEncode(text, textLength);
    }

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text)
    {
        if (!Utf8.IsValid(utf8Text))
            throw new CanonicalJsonException("A string is not valid UTF-8 and has no canonical form (RFC 8785 §3.2.2.2). Send whole characters.");
        return s_inner.FindFirstCharacterToEncodeUtf8(utf8Text);
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        s_inner.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);

    public override bool WillEncode(int unicodeScalar) => s_inner.WillEncode(unicodeScalar);

    private static void RefuseUnpaired(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange('\ud800', '\udfff'); at >= 0; at = text.IndexOfAnyInRange('\ud800', '\udfff'))
        {
            if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                throw new CanonicalJsonException(
                    "A string holds an unpaired surrogate, which is no character and has no UTF-8 form (RFC 8785 §3.2.2.2). Send whole characters.");
            text = text[(at + 2)..];
        }
    }
}
