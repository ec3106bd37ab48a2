using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using SkiaSharp;

namespace Ecosystem.Grains.Certification.Runner.Space;

/// <summary>The files that a run uploads: harmless ones, and ones that must be refused.</summary>
internal static class SampleFiles
{
    /// <summary>Width and height of the picture.</summary>
    public const int Side = 320;

    /// <summary>A picture of one grey, on which any mark is seen.</summary>
    public static byte[] Png()
    {
        using var bitmap = new SKBitmap(Side, Side);
        bitmap.Erase(new SKColor(200, 200, 200));
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 90);
        return data.ToArray();
    }

    /// <summary>A PDF of one page with a line of text.</summary>
    public static byte[] Pdf() => PdfWith("");

    /// <summary>A PDF that runs a script when it is opened.</summary>
    public static byte[] PdfWithScript() => PdfWith("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>");

    /// <summary>A PDF that starts a program when it is opened.</summary>
    public static byte[] PdfWithLaunch() => PdfWith("/OpenAction << /S /Launch /F (cmd.exe) >>");

    public static byte[] Html() => "<!DOCTYPE html><html><body><script>alert(1)</script></body></html>"u8.ToArray();

    public static byte[] Svg() => """<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>"""u8.ToArray();

    public static byte[] Zip()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = archive.CreateEntry("run.js").Open())
            entry.Write("alert(1)"u8);
        return file.ToArray();
    }

    /// <summary>A picture that is an archive as well.</summary>
    public static byte[] PngAndZip() => [.. Png(), .. Zip()];

    /// <summary>A picture whose head says that it has 900 million pixels.</summary>
    public static byte[] HugePng()
    {
        var png = Png();
        // The IHDR chunk: length at 8, type at 12, width at 16, height at 20, checksum over type and data at 29.
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), 30_000);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), 30_000);
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Crc32.HashToUInt32(png.AsSpan(12, 17)));
        return png;
    }

    private static byte[] PdfWith(string catalog)
    {
        var text = "BT /F1 24 Tf 72 700 Td (Certification) Tj ET";
        string[] objects =
        [
            $"<< /Type /Catalog /Pages 2 0 R {catalog} >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", $"<< /Length {text.Length} >>\nstream\n{text}\nendstream",
        ];
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        foreach (var (n, body) in objects.Index())
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{n + 1} 0 obj\n{body}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places) file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
