using System.Security.Cryptography;
using System.Text;
using PdfSharp.Drawing;
using PdfSharp.Pdf.IO;
using SkiaSharp;

namespace Ecosystem.ReferenceSupplier;

/// <summary>Marks renditions: bars all over whose lengths are the bits of a hash of who looks and when, so that no font is needed.</summary>
internal static class Watermark
{
    private const int Rows = 16;

    public static byte[] PutOn(byte[] bytes, bool isPdf, string who, bool inOneCorner)
    {
        var bits = SHA256.HashData(Encoding.UTF8.GetBytes(who));
        return isPdf ? OnPdf(bytes, bits) : OnPicture(bytes, bits, inOneCorner);
    }

    private static byte[] OnPicture(byte[] bytes, byte[] bits, bool inOneCorner)
    {
        using var bitmap = SKBitmap.Decode(bytes);
        using (var canvas = new SKCanvas(bitmap))
        using (var paint = new SKPaint { Color = new SKColor(0, 0, 0, 120) })
        {
            var size = inOneCorner ? 0.4f : 1f;
            foreach (var (left, top, width, height) in Bars(bits, bitmap.Width * size, bitmap.Height * size)) canvas.DrawRect((float)left, (float)top, (float)width, (float)height, paint);
        }
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 90);
        return data.ToArray();
    }

    private static byte[] OnPdf(byte[] bytes, byte[] bits)
    {
        using var read = new MemoryStream(bytes);
        using var document = PdfReader.Open(read, PdfDocumentOpenMode.Modify);
        foreach (var page in document.Pages)
        {
            using var graphics = XGraphics.FromPdfPage(page, XGraphicsPdfPageOptions.Append);
            foreach (var (left, top, width, height) in Bars(bits, page.Width.Point, page.Height.Point)) graphics.DrawRectangle(new XSolidBrush(XColor.FromArgb(90, 0, 0, 0)), left, top, width, height);
        }
        using var written = new MemoryStream();
        document.Save(written, closeStream: false);
        return written.ToArray();
    }

    /// <summary>A row of eight bars for each of the first bytes: long for 1, short for 0.</summary>
    private static IEnumerable<(double Left, double Top, double Width, double Height)> Bars(byte[] bits, double width, double height)
    {
        for (var row = 0; row < Rows; row++)
            for (var bit = 0; bit < 8; bit++)
                yield return (bit * width / 8, row * height / Rows, width / 8 * ((bits[row] >> bit & 1) == 1 ? 0.7 : 0.3), Math.Max(1, height / 100));
    }
}
