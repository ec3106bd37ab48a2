using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.Audit;

/// <summary>The file in which a customer takes its own entries away (AU-17): NDJSON, each line canonical JSON (RFC 8785) with one member.</summary>
/// <remarks>
/// <code>
/// {"log":{"checkpoint":"…","customer":"cu_…","format":"ecosystem-own-log","verifierKey":"…","version":1}}
/// {"own":{"entry":"…","proof":"c2sp.org/tlog-proof@v1\nindex …"}}     for each entry, the first version first
/// {"end":{"entries":2,"statement":"…"}}
/// </code>
/// Each entry has a C2SP tlog-proof of its own under the one checkpoint. The statement is <see cref="OwnLogStatement"/>.
/// </remarks>
public static class OwnLogFile
{
    /// <summary>What the first line says the file is.</summary>
    public const string Format = "ecosystem-own-log";

    /// <summary>Most bytes of a line: an entry of 4 MiB, every character of it escaped.</summary>
    public const int LineBytesMax = 32 << 20;

    /// <summary>The first line.</summary>
    public static byte[] Head(string customer, string verifierKey, string checkpoint) => Line(new(Log: new(checkpoint, customer, Format, verifierKey, 1)));

    /// <summary>An entry's line.</summary>
    /// <param name="proof">A <see cref="TlogProof"/> as text.</param>
    public static byte[] Own(string entry, string proof) => Line(new(Own: new(entry, proof)));

    /// <summary>The last line.</summary>
    public static byte[] End(long entries, string statement) => Line(new(End: new(entries, statement)));

    private static byte[] Line(OwnLogLine line) => [.. CanonicalJson.Serialize(line, DomainJson.Options), (byte)'\n'];

    /// <summary>Reads a line, without its line feed. A line has one spelling; any other is refused.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out OwnLogLine? line)
    {
        line = null;
        try
        {
            line = JsonSerializer.Deserialize<OwnLogLine>(utf8, DomainJson.Options);
            // Written again it must be the same: nothing more in it, nothing twice, nothing spelt otherwise.
            return line is not null && CanonicalJson.Serialize(line, DomainJson.Options).AsSpan().SequenceEqual(utf8);
        }
        catch (Exception malformed) when (malformed is JsonException or CanonicalJsonException)
        {
            return false;
        }
    }
}

/// <summary>A line: one of the three.</summary>
internal sealed record OwnLogLine(OwnLogHead? Log = null, OwnLogEntry? Own = null, OwnLogEnd? End = null);

/// <summary>What the file is.</summary>
internal sealed record OwnLogHead(
    [property: JsonRequired] string Checkpoint, [property: JsonRequired] string Customer, [property: JsonRequired] string Format, [property: JsonRequired] string VerifierKey, [property: JsonRequired] int Version);

/// <summary>An entry and its proof.</summary>
internal sealed record OwnLogEntry([property: JsonRequired] string Entry, [property: JsonRequired] string Proof);

/// <summary>How many there are.</summary>
internal sealed record OwnLogEnd([property: JsonRequired] long Entries, [property: JsonRequired] string Statement);
