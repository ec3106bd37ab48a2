using System.Buffers.Binary;
using System.Text;

namespace Ecosystem.ReferenceSupplier;

/// <summary>Looks through an upload. A system in earnest parses PDF and images; this one knows the tricks by their marks.</summary>
internal static class Uploaded
{
    private const long PixelsMax = 24_000_000;
    private static ReadOnlySpan<byte> PngHead => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool HasKnownHead(byte[] bytes) => bytes.AsSpan().StartsWith(PngHead) || bytes.AsSpan().StartsWith("%PDF-"u8);

    /// <summary>What is wrong with it; null: nothing.</summary>
    public static string? Fault(byte[] bytes, Fault fault)
    {
        if (bytes.AsSpan().StartsWith("%PDF-"u8)) return PdfFault(Encoding.Latin1.GetString(bytes), fault);
        return bytes.AsSpan().StartsWith(PngHead) ? PngFault(bytes, fault) : "It is neither PDF nor PNG";
    }

    private static string? PdfFault(string text, Fault fault)
    {
        if (fault != ReferenceSupplier.Fault.PdfScriptTaken && (text.Contains("/OpenAction", StringComparison.Ordinal) || text.Contains("/JavaScript", StringComparison.Ordinal) || text.Contains("/AA", StringComparison.Ordinal))) return "It acts by itself";
        return text.TrimEnd().EndsWith("%%EOF", StringComparison.Ordinal) ? null : "Something is appended";
    }

    private static string? PngFault(byte[] bytes, Fault fault)
    {
        var place = PngHead.Length;
        while (place + 12 <= bytes.Length)
        {
            var (length, type) = (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(place)), Encoding.ASCII.GetString(bytes, place + 4, 4));
            if (length < 0 || length > bytes.Length - place - 12) return "It breaks off";
            if (type == "IHDR" && fault != ReferenceSupplier.Fault.HugePictureTaken
                && BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(place + 8)) * (long)BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(place + 12)) > PixelsMax) return "It has too many pixels";
            place += length + 12;
            if (type == "IEND") return place == bytes.Length || fault == ReferenceSupplier.Fault.AppendedTaken ? null : "Something is appended";
        }
        return "It breaks off";
    }
}
