using Ecosystem.Domain.Governance;
using SkiaSharp;

namespace Ecosystem.Grains.Governance;

/// <summary>Draws a white paper as PDF, with a font of this machine that has Chinese characters.</summary>
public sealed class WhitePaperPdf(PaperFont found)
{
    private static readonly SKColor s_text = new(0x1c, 0x25, 0x30);
    private static readonly SKColor s_muted = new(0x55, 0x61, 0x6e);
    private static readonly SKColor s_rule = new(0xd5, 0xdb, 0xe1);
    private static readonly SKColor s_box = new(0x1f, 0x5f, 0x8b);

    /// <summary>The file. The same paper and font give the same bytes.</summary>
    /// <exception cref="InvalidOperationException">This machine has no font with Chinese characters.</exception>
    public byte[] Write(PaperDocument paper)
    {
        using var face = found.Open();
        using var stream = new MemoryStream();
        // No date of making: the figures' own dates are what the paper is about, and two silos that print it print the same.
        using (var document = SKDocument.CreatePdf(stream, new SKDocumentPdfMetadata { Title = $"{paper.Title} {paper.Subtitle}", RasterDpi = 72, EncodingQuality = 101 }))
        {
            foreach (var page in Lay(paper, face))
            {
                Draw(document.BeginPage(PaperLayout.Width, PaperLayout.Height), page, face);
                document.EndPage();
            }
            document.Close();
        }
        return stream.ToArray();
    }

    /// <summary>The pages as they are drawn.</summary>
    public static IReadOnlyList<PaperPage> Lay(PaperDocument paper, SKTypeface face)
    {
        using var font = new SKFont(face) { Subpixel = true };
        return new PaperLayout((text, size) =>
        {
            font.Size = size;
            return font.MeasureText(text);
        }).Lay(paper);
    }

    /// <summary>Draws a page on whatever canvas: of a PDF, or of a picture.</summary>
    public static void Draw(SKCanvas canvas, PaperPage page, SKTypeface face)
    {
        using var font = new SKFont(face) { Subpixel = true };
        using var paint = new SKPaint { IsAntialias = true };
        foreach (var box in page.Boxes)
        {
            paint.Color = box.Light ? s_rule : s_box;
            canvas.DrawRect(box.X, box.Y, box.Width, box.Height, paint);
        }
        foreach (var text in page.Texts)
        {
            (font.Size, paint.Color) = (text.Size, text.Muted ? s_muted : s_text);
            canvas.DrawText(text.Text, text.X, text.Baseline, SKTextAlign.Left, font, paint);
        }
    }
}
