using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Audit;

/// <summary>One SHA-256 hash of the log's tree: of a leaf, of a node or of the root. A value of 32 bytes, compared byte for byte.</summary>
[GenerateSerializer, Immutable, Alias("tree-hash"), JsonConverter(typeof(TreeHashConverter))]
[StructLayout(LayoutKind.Sequential, Size = Length)]
public readonly record struct TreeHash
{
    /// <summary>Bytes in a hash.</summary>
    public const int Length = 32;

    // Four words, so that a hash lives on the stack and equality is four comparisons; never read as numbers.
    [Id(0)] private readonly ulong _a;
    [Id(1)] private readonly ulong _b;
    [Id(2)] private readonly ulong _c;
    [Id(3)] private readonly ulong _d;

    /// <summary>Takes a hash from its bytes.</summary>
    /// <exception cref="ArgumentException">There are not exactly 32.</exception>
    public static TreeHash Of(ReadOnlySpan<byte> bytes) => bytes.Length == Length
        ? MemoryMarshal.Read<TreeHash>(bytes)
        : throw new ArgumentException($"A tree hash has {Length} bytes; these are {bytes.Length}.", nameof(bytes));

    /// <summary>Reads the standard base64 form (RFC 4648 §4), in which proofs and checkpoints carry hashes. Only the one canonical spelling is accepted.</summary>
    public static bool TryParseBase64([NotNullWhen(true)] string? text, out TreeHash hash)
    {
        hash = default;
        Span<byte> bytes = stackalloc byte[Length];
        // 44 characters can spell 33 bytes, and the last one has two spare bits: writing the hash back settles both.
        if (text is not { Length: 44 } || !Convert.TryFromBase64String(text, bytes, out var written) || written != Length)
            return false;
        hash = Of(bytes);
        return hash.ToBase64() == text;
    }

    /// <summary>Writes the 32 bytes.</summary>
    public void CopyTo(Span<byte> destination) => MemoryMarshal.Write(destination, in this);

    /// <summary>The 32 bytes in a new array.</summary>
    public byte[] ToArray()
    {
        var bytes = new byte[Length];
        CopyTo(bytes);
        return bytes;
    }

    /// <summary>44 characters of base64.</summary>
    public string ToBase64()
    {
        Span<byte> bytes = stackalloc byte[Length];
        CopyTo(bytes);
        return Convert.ToBase64String(bytes);
    }

    /// <summary>64 lower-case hexadecimal digits, as an entry's <c>previous</c> carries it.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Length];
        CopyTo(bytes);
        return Convert.ToHexStringLower(bytes);
    }
}

/// <summary>Writes a hash as base64, as RFC 6962 §4 does.</summary>
public sealed class TreeHashConverter : JsonConverter<TreeHash>
{
    public override TreeHash Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TreeHash.TryParseBase64(reader.GetString(), out var hash)
            ? hash
            : throw new JsonException("A tree hash is a string of base64 that holds 32 bytes.");

    public override void Write(Utf8JsonWriter writer, TreeHash value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToBase64());
    }
}
