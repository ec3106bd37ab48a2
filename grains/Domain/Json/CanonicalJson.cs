using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace Ecosystem.Domain.Json;

/// <summary>
/// The JSON Canonicalization Scheme (RFC 8785): one sequence of bytes for one JSON value, so that a hash of the bytes is a hash of the value.
/// </summary>
/// <remarks>
/// Members are ordered by the UTF-16 code units of their names (RFC 8785 §3.2.3), numbers are written as ECMAScript writes them (§3.2.2.3),
/// strings carry only the escapes that JSON demands (§3.2.2.2), and there is no white space. What a reader could take in two ways is refused
/// with a <see cref="CanonicalJsonException"/>: duplicate names, unpaired surrogates, bytes that are not UTF-8, numbers outside a double's range,
/// nesting deeper than <see cref="DepthMax"/>, and whole numbers that a double cannot carry (money and positions must arrive as they left).
/// </remarks>
public static class CanonicalJson
{
    /// <summary>Deepest nesting accepted, in arrays and objects, inclusive.</summary>
    public const int DepthMax = 64;

    /// <summary>Bytes a thread keeps for its next call; a larger value's buffers are given back to the collector.</summary>
    private const int RetainedBytesMax = 1 << 20;

    // A canonicalisation never calls out, so one set of buffers per thread is never used twice at once.
    [ThreadStatic]
    private static CanonicalWriter? t_writer;

    /// <summary>Rewrites one JSON text in its canonical form.</summary>
    /// <param name="utf8Json">A JSON text (RFC 8259) in UTF-8 without byte order mark, comments or trailing commas.</param>
    /// <returns>The canonical bytes; a text already canonical comes back byte for byte.</returns>
    /// <exception cref="CanonicalJsonException">The text is malformed or has no canonical form; the message says which rule it breaks.</exception>
    public static byte[] Canonicalize(ReadOnlySpan<byte> utf8Json)
    {
        // Utf8JsonReader leaves the bytes inside strings unchecked; they are copied as they are, so they are checked here.
        if (!Utf8.IsValid(utf8Json))
            throw new CanonicalJsonException("The JSON text is not valid UTF-8. Encode it as UTF-8 and send it again.");

        var writer = t_writer ?? new CanonicalWriter();
        t_writer = null;
        try
        {
            return writer.Write(utf8Json);
        }
        catch (JsonException malformed)
        {
            throw new CanonicalJsonException($"The JSON text has no canonical form: {malformed.Message}", malformed);
        }
        finally
        {
            if (writer.RetainedBytes <= RetainedBytesMax)
                t_writer = writer;
        }
    }

    /// <summary>Serialises a value and returns the canonical form of its JSON.</summary>
    /// <param name="value">The value; null gives the four bytes <c>null</c>.</param>
    /// <param name="options">Naming, converters and type information. Indentation and encoder have no effect on the result.</param>
    /// <exception cref="CanonicalJsonException">The value's JSON has no canonical form, for instance a <see cref="long"/> beyond ±2^53.</exception>
    public static byte[] Serialize<T>(T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, s_intermediate))
            JsonSerializer.Serialize(writer, value, options);
        return Canonicalize(buffer.WrittenSpan);
    }

    // Unescaped text is what the canonical form wants, so the intermediate text escapes as little as it may.
    private static readonly JsonWriterOptions s_intermediate = new()
    {
        Encoder = new WholeCharactersEncoder(),
        MaxDepth = DepthMax,
        SkipValidation = true,
    };
}

/// <summary>A JSON text or value has no canonical form (RFC 8785); the message names the rule and the place.</summary>
public sealed class CanonicalJsonException(string message, Exception? inner = null) : FormatException(message, inner);
