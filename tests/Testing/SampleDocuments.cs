using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Ecosystem.Testing;

/// <summary>Documents made byte by byte, harmless ones and others.</summary>
public static class SampleDocuments
{
    /// <summary>A PDF with a line of text on each page.</summary>
    public static byte[] Pdf(params string[] pages) => Pdf(pages, "", "");

    /// <param name="catalog">What else is in the document's catalog.</param>
    /// <param name="objects">What other objects there are, whole; from number 100 on.</param>
    public static byte[] Pdf(string[] pages, string catalog, string objects)
    {
        var kids = string.Join(' ', pages.Select((_, n) => $"{10 + (2 * n)} 0 R"));
        var parts = new List<(int Number, byte[] Body)>
        {
            (1, Text($"<< /Type /Catalog /Pages 2 0 R {catalog} >>")),
            (2, Text($"<< /Type /Pages /Count {pages.Length} /Kids [{kids}] >>")),
            (3, Text("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")),
        };
        foreach (var (n, page) in pages.Index())
        {
            parts.Add((10 + (2 * n), Text($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {11 + (2 * n)} 0 R >>")));
            parts.Add((11 + (2 * n), Stream("", Text(page.Contains(" Tj", StringComparison.Ordinal) || page.StartsWith("q ", StringComparison.Ordinal) ? page : $"BT /F1 24 Tf 72 700 Td ({page}) Tj ET"))));
        }
        return Put(parts, Encoding.Latin1.GetBytes(objects));
    }

    /// <summary>A stream object's body, deflated.</summary>
    public static byte[] Stream(string dictionary, byte[] plain)
    {
        var data = Deflate(plain);
        return [.. Text($"<< {dictionary} /Filter /FlateDecode /Length {data.Length} >>\nstream\n"), .. data, .. Text("\nendstream")];
    }

    /// <summary>A PDF of objects, with its table.</summary>
    public static byte[] Put(IEnumerable<(int Number, byte[] Body)> objects, byte[] more)
    {
        using var file = new MemoryStream();
        file.Write(Text("%PDF-1.7\n"));
        var places = new SortedDictionary<int, long>();
        foreach (var (number, body) in objects)
        {
            places[number] = file.Position;
            file.Write(Text($"{number} 0 obj\n"));
            file.Write(body);
            file.Write(Text("\nendobj\n"));
        }
        // Objects given whole say their numbers themselves.
        var text = Encoding.Latin1.GetString(more);
        foreach (System.Text.RegularExpressions.Match match in System.Text.RegularExpressions.Regex.Matches(text, @"(?<number>\d+) 0 obj", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)))
            places[int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture)] = file.Position + match.Index;
        file.Write(more);
        var table = file.Position;
        file.Write(Text("xref\n0 1\n0000000000 65535 f \n"));
        foreach (var (number, place) in places) file.Write(Text($"{number} 1\n{place:D10} 00000 n \n"));
        file.Write(Text($"trailer\n<< /Size {places.Keys.Max() + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    /// <summary>A PNG of one grey, with what is in the head about its size perhaps untrue.</summary>
    public static byte[] Png(int width, int height, byte grey = 200, int? claimedWidth = null, int? claimedHeight = null)
    {
        var rows = new byte[(width + 1) * height];
        for (var row = 0; row < height; row++) rows.AsSpan((row * (width + 1)) + 1, width).Fill(grey);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, claimedWidth ?? width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), claimedHeight ?? height);
        head[8] = 8;
        return [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", head), .. Chunk("IDAT", Deflate(rows)), .. Chunk("IEND", [])];
    }

    /// <summary>Data as zlib has it.</summary>
    public static byte[] Deflate(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) zlib.Write(plain);
        return packed.ToArray();
    }

    private static byte[] Chunk(string name, byte[] data)
    {
        var chunk = new byte[data.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        Encoding.ASCII.GetBytes(name, chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(data.Length + 8), Crc(chunk.AsSpan(4, data.Length + 4)));
        return chunk;
    }

    /// <summary>CRC-32 of ISO 3309, bit by bit.</summary>
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }
        return ~crc;
    }

    private static byte[] Text(string text) => Encoding.Latin1.GetBytes(text);
}
