using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;

namespace Ecosystem.Grains.Spaces.Documents;

/// <summary>Puts a watermark on every page of a PDF, as text that can be found.</summary>
/// <remarks>
/// Each page becomes a form that is drawn on a new page, and the watermark over it. Whatever a page's own content does to the state of drawing (a clip of
/// nothing, a matrix that leads away) ends with the form, so no content can push the watermark out of sight; and what is no content of a page (scripts,
/// actions, files, forms, comments) does not come along.
/// </remarks>
internal static class PdfWatermark
{
    private const double FontSizeMin = 6;
    private const double FontSizeMax = 14;

    /// <summary>Widths of a page, over the size of the font: about three watermarks beside each other.</summary>
    private const double SizesOfPage = 60;

    private const int RowsMax = 12;

    private const double Angle = -30;

    private static readonly Lock s_fonts = new();

    public static byte[] PutOn(byte[] bytes, Watermark watermark, WatermarkFont font)
    {
        Use(font);
        using var source = new MemoryStream(bytes);
        using var pages = XPdfForm.FromStream(source);
        using var shown = new PdfDocument();
        for (var number = 1; number <= pages.PageCount; number++)
        {
            pages.PageNumber = number;
            var page = shown.AddPage();
            (page.Width, page.Height) = (XUnit.FromPoint(Math.Max(1, pages.PointWidth)), XUnit.FromPoint(Math.Max(1, pages.PointHeight)));
            using var drawing = XGraphics.FromPdfPage(page);
            drawing.DrawImage(pages, 0, 0, page.Width.Point, page.Height.Point);
            Draw(drawing, page.Width.Point, page.Height.Point, font.Writable(watermark.Who), font.Writable(watermark.When));
        }
        using var written = new MemoryStream();
        shown.Save(written);
        return written.ToArray();
    }

    private static void Draw(XGraphics drawing, double width, double height, string who, string when)
    {
        var size = Math.Clamp(Math.Min(width, height) / SizesOfPage, FontSizeMin, FontSizeMax);
        var font = new XFont(WatermarkFontResolver.Family, size);
        var brush = new XSolidBrush(XColor.FromArgb(110, 120, 120, 120));
        var length = drawing.MeasureString(when.Length > who.Length ? when : who, font).Width;
        var reach = Math.Sqrt((width * width) + (height * height)) / 2;
        var (across, down) = (Math.Max(length * 1.2, 2 * reach / RowsMax), Math.Max(size * 9, 2 * reach / RowsMax));
        var state = drawing.Save();
        drawing.TranslateTransform(width / 2, height / 2);
        drawing.RotateTransform(Angle);
        // One text in the middle, and the others around it as bricks lie: what the edge cuts in one row stands whole in the next.
        var (rows, columns) = ((int)Math.Ceiling(reach / down), (int)Math.Ceiling(reach / across) + 1);
        for (var row = -rows; row <= rows; row++)
            for (var x = (-length / 2) - (across * columns) - (row % 2 == 0 ? 0 : across / 3); x < reach; x += across)
            {
                drawing.DrawString(who, font, brush, x, row * down);
                drawing.DrawString(when, font, brush, x, (row * down) + (size * 1.3));
            }
        drawing.Restore(state);
        // Once more, level and at the foot, where it is read most easily.
        drawing.DrawString($"{who} · {when}", new XFont(WatermarkFontResolver.Family, FontSizeMin), new XSolidBrush(XColor.FromArgb(200, 90, 90, 90)), 4, height - 4);
    }

    /// <summary>PDFsharp looks fonts up in one place for the whole process, and once only.</summary>
    private static void Use(WatermarkFont font)
    {
        lock (s_fonts) GlobalFontSettings.FontResolver ??= new WatermarkFontResolver(font.Bytes);
    }
}

/// <summary>One font, whatever is asked for.</summary>
internal sealed class WatermarkFontResolver(byte[] font) : IFontResolver
{
    public const string Family = "Watermark";

    public FontResolverInfo? ResolveTypeface(string familyName, bool isBold, bool isItalic) => new(Family);

    public byte[]? GetFont(string faceName) => font;
}
