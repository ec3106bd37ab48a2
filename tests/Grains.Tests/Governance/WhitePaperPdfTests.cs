using System.Text;
using Ecosystem.Domain.Governance;
using Ecosystem.Grains.Governance;
using Microsoft.Extensions.Configuration;
using SkiaSharp;

namespace Ecosystem.Grains.Tests.Governance;

/// <summary>GB-14: the PDF shows every text of the paper, whole and within its page, in both languages.</summary>
public sealed class WhitePaperPdfTests
{
    /// <summary>Set it to a folder to look at what is drawn.</summary>
    private const string Folder = "WHITE_PAPER_OUT";

    private static readonly PaperFont s_font = new(new ConfigurationManager());

    public static TheoryData<string> Languages => [.. PaperLanguage.All.Select(language => language.Code)];

    private static PaperDocument Paper(string code)
    {
        var names = PaperLanguage.English.Figures.Keys.Order(StringComparer.Ordinal).ToList();
        var figures = new WhitePaperFigures(
            new(2026, 3), new("example.com/log", 1_234_567, "hJ0pZ7nEn8HgW7q0mFQ3VSMBX0u8V0Q3lM4b8vZ0QmA=", "note"), "2026-1",
            [.. names.Select((name, n) => new Figure(name, n % 5 == 1 ? null : 12_345L * n))],
            [
                new(FigureNames.ReadsByCategory, [new("profile", 90_000), new("interactions", 1_200)], 0),
                new(FigureNames.ReadsByPurpose, [new("co-marketing 联合营销", 51_000), new("quarterly planning with the distribution partners of the eastern region 华东经销商季度计划", 40_000), new("support", 12)], 3),
                new(FigureNames.RefusedByReason, [new("CONSENT_WITHDRAWN", 40), new("NO_CONSENT", 31), new("PURPOSE_NOT_GRANTED", 9)], 0),
                new(FigureNames.DecisionsByOutcome, [new("granted", 4_000), new("needsCountersign", 420), new("denied", 17)], 0), new(FigureNames.MotionsByOutcome, [], 0),
                new(FigureNames.HealthByBand, [new("80–100", 120), new("60–79", 64)], 2),
            ]);
        return WhitePaperText.Of(figures, PaperLanguage.All.Single(language => language.Code == code));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_page_is_drawn_and_drawn_alike_each_time(string code)
    {
        var pdf = new WhitePaperPdf(s_font);
        var file = pdf.Write(Paper(code));
        if (Environment.GetEnvironmentVariable(Folder) is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{code}.pdf"), file);
            File.WriteAllBytes(Path.Combine(folder, $"{code}.html"), WhitePaperHtml.Write(Paper(code)));
        }
        Assert.Equal(file, pdf.Write(Paper(code)));
        using var face = s_font.Open();
        Assert.Contains($"/Count {WhitePaperPdf.Lay(Paper(code), face).Count}", Encoding.Latin1.GetString(file), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_text_leaves_ink_where_it_stands_and_nothing_is_drawn_beyond_the_margins(string code)
    {
        using var face = s_font.Open();
        using var font = new SKFont(face);
        foreach (var page in WhitePaperPdf.Lay(Paper(code), face))
        {
            using var picture = new SKBitmap((int)PaperLayout.Width, (int)PaperLayout.Height);
            using (var canvas = new SKCanvas(picture))
            {
                canvas.Clear(SKColors.White);
                WhitePaperPdf.Draw(canvas, page, face);
            }
            foreach (var text in page.Texts)
            {
                Assert.True(font.ContainsGlyphs(text.Text), $"The font cannot show '{text.Text}'");
                Assert.True(HasInk(picture, (int)text.X, (int)(text.Baseline - (text.Size * 0.8f)), (int)Math.Ceiling(text.Width), (int)text.Size), $"Nothing is drawn of '{text.Text}'");
            }
            const int margin = (int)PaperLayout.Margin - 2;
            Assert.False(HasInk(picture, 0, 0, margin, picture.Height) || HasInk(picture, picture.Width - margin, 0, margin, picture.Height) || HasInk(picture, 0, 0, picture.Width, margin) || HasInk(picture, 0, picture.Height - 38, picture.Width, 38));
        }
    }

    private static bool HasInk(SKBitmap picture, int left, int top, int width, int height)
    {
        for (var y = Math.Max(0, top); y < Math.Min(picture.Height, top + height); y++)
            for (var x = Math.Max(0, left); x < Math.Min(picture.Width, left + width); x++)
                if (picture.GetPixel(x, y).Red < 200) return true;
        return false;
    }
}
