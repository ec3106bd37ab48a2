using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace Ecosystem.Grains.Spaces.Documents;

/// <summary>Reads through the bytes of a PDF before anything parses it: how much its streams become, and which names are in it.</summary>
/// <remarks>
/// A PDF is objects one after the other; a stream is a dictionary, the word <c>stream</c>, and data. Deflated data may become a thousand times as long, and
/// thousands of streams may be in a file, so whatever begins as deflated data is inflated here, up to a bound for all together, and thrown away. Nothing
/// that the file says about itself is believed (lengths, filters, tables of objects, with which a reader may be led astray): deflated data says by its first
/// bytes that it is, and ends by itself. Objects may be in such streams; their names are looked at, too. Names may be written with <c>#xx</c> for any
/// letter (ISO 32000-2 §7.3.5).
/// </remarks>
internal sealed class PdfScan(byte[] bytes)
{
    /// <summary>Most bytes that all streams may become.</summary>
    public const long InflatedMax = 256L << 20;

    /// <summary>Most streams.</summary>
    public const int StreamsMax = 20_000;

    /// <summary>A name of so many characters is not met by chance in compressed data.</summary>
    private const int TellingLength = 6;

    /// <summary>What ends a name (ISO 32000-2 §7.2.3).</summary>
    private static readonly SearchValues<byte> s_ends = SearchValues.Create("()<>[]{}/% \t\r\n\f\0"u8);

    private const string OldCompression = "compression of an old kind, of which it cannot be known how large it becomes";

    /// <summary>What a document does by itself, or carries to be taken out (ISO 32000-2 §12.6.4, §7.11.4, §12.7), and what hides how large it becomes (§7.4).</summary>
    internal static readonly Dictionary<string, string> Forbidden = new(StringComparer.Ordinal)
    {
        ["JavaScript"] = "a script",
        ["JS"] = "a script",
        ["Launch"] = "an action that starts a program",
        ["EmbeddedFile"] = "an embedded file",
        ["EmbeddedFiles"] = "embedded files",
        ["EF"] = "an embedded file",
        ["RichMedia"] = "an embedded medium",
        ["RichMediaContent"] = "an embedded medium",
        ["Movie"] = "an embedded medium",
        ["Rendition"] = "an embedded medium",
        ["SubmitForm"] = "an action that sends data away",
        ["ImportData"] = "an action that reads files",
        ["GoToE"] = "an action that opens an embedded file",
        ["GoToR"] = "an action that opens another file",
        ["XFA"] = "a form of a kind that runs scripts",
        ["Encrypt"] = "encryption; take the password off",
        ["LZWDecode"] = OldCompression,
        ["RunLengthDecode"] = OldCompression,
        ["ASCII85Decode"] = OldCompression,
        ["ASCIIHexDecode"] = OldCompression,
    };

    private long _inflated;

    /// <exception cref="DocumentRefusedException">Its streams become too much, or it holds something that does more than being looked at.</exception>
    public void Check()
    {
        var text = bytes.AsSpan();
        CheckNames(text, TellingLength);
        var (at, plainFrom, streams) = (0, 0, 0);
        while (text[at..].IndexOf("stream"u8) is var found and >= 0)
        {
            var word = at + found;
            at = word + 6;
            if (word >= 3 && text.Slice(word - 3, 3).SequenceEqual("end"u8)) continue;
            if (++streams > StreamsMax) throw new DocumentRefusedException($"The document has more than {StreamsMax} streams.");
            var between = word > plainFrom ? text[plainFrom..word] : default;
            CheckNames(between, 1);
            Inflate(DataFrom(at), Names(between, TellingLength).Contains("ObjStm"));
            if (word < plainFrom) continue;
            var end = text[at..].IndexOf("endstream"u8);
            plainFrom = end < 0 ? text.Length : at + end;
        }
        CheckNames(text[plainFrom..], 1);
    }

    private int DataFrom(int at)
    {
        if (at < bytes.Length && bytes[at] == '\r') at++;
        if (at < bytes.Length && bytes[at] == '\n') at++;
        return at;
    }

    /// <summary>RFC 1950 §2.2: deflate, and a head that is a multiple of 31.</summary>
    private static bool IsDeflated(ReadOnlySpan<byte> data) => data.Length >= 2 && (data[0] & 0x0F) == 8 && ((data[0] << 8) | data[1]) % 31 == 0;

    private void Inflate(int from, bool hasObjects)
    {
        if (!IsDeflated(bytes.AsSpan(from))) return;
        using var source = new ZLibStream(new MemoryStream(bytes, from, bytes.Length - from), CompressionMode.Decompress);
        using var objects = new MemoryStream();
        var buffer = new byte[64 << 10];
        try
        {
            for (var isFirst = true; source.Read(buffer) is var read and > 0; isFirst = false)
            {
                _inflated += read;
                if (_inflated > InflatedMax) throw new DocumentRefusedException($"The document becomes more than {InflatedMax >> 20} MiB when it is opened.");
                if (isFirst && read >= 1_024 && IsDeflatedTwice(buffer.AsSpan(0, read))) throw new DocumentRefusedException("The document is compressed more than once. Save it anew as PDF, and send that.");
                if (hasObjects) objects.Write(buffer, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            // Data that is damaged becomes no more than it has. The reader decides about it.
        }
        if (hasObjects) CheckNames(objects.GetBuffer().AsSpan(0, (int)objects.Length), 1);
    }

    /// <summary>Whether deflated data comes out of deflated data: by its head, and by a thousand bytes of it, since two bytes are met by chance.</summary>
    private static bool IsDeflatedTwice(ReadOnlySpan<byte> inflated)
    {
        if (!IsDeflated(inflated)) return false;
        try
        {
            using var again = new ZLibStream(new MemoryStream(inflated.ToArray()), CompressionMode.Decompress);
            var read = 0;
            var buffer = new byte[1_024];
            while (read < buffer.Length && again.Read(buffer.AsSpan(read)) is var more and > 0) read += more;
            return read == buffer.Length;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static void CheckNames(ReadOnlySpan<byte> text, int lengthMin)
    {
        foreach (var name in Names(text, lengthMin))
            if (Forbidden.TryGetValue(name, out var what)) throw Refused(what);
    }

    internal static DocumentRefusedException Refused(string what) => new($"The document holds {what}. Print it to a PDF without, and send that.");

    /// <summary>The different names of so many letters or more in a text, spelt out.</summary>
    private static HashSet<string> Names(ReadOnlySpan<byte> text, int lengthMin)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (text.IndexOf((byte)'/') is var found and >= 0)
        {
            text = text[(found + 1)..];
            var end = text.IndexOfAny(s_ends);
            var name = end < 0 ? text : text[..end];
            // The longest that is looked for, each letter written as three.
            if (name.Length >= lengthMin && name.Length <= 60) names.Add(Spelt(name));
        }
        return names;
    }

    private static string Spelt(ReadOnlySpan<byte> name)
    {
        var spelt = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            var isWritten = name[i] == '#' && i + 2 < name.Length && char.IsAsciiHexDigit((char)name[i + 1]) && char.IsAsciiHexDigit((char)name[i + 2]);
            spelt.Append(isWritten ? (char)((Value(name[i + 1]) << 4) | Value(name[i + 2])) : (char)name[i]);
            if (isWritten) i += 2;
        }
        return spelt.ToString();
    }

    private static int Value(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
