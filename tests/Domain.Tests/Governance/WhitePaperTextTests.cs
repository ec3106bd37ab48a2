using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ecosystem.Domain.Governance;

namespace Ecosystem.Domain.Tests.Governance;

/// <summary>GB-14: both languages say the same, the HTML loads nothing and is well formed, and no text of a page leaves it or lies over another.</summary>
public partial class WhitePaperTextTests
{
    private static readonly string[] s_names = [.. typeof(FigureNames).GetFields().Select(field => (string)field.GetValue(null)!)];

    private static WhitePaperFigures Figures(int purposes = 3)
    {
        var about = new[] { FigureNames.ReadsByCategory, FigureNames.ReadsByPurpose, FigureNames.RefusedByReason, FigureNames.DecisionsByOutcome, FigureNames.MotionsByOutcome, FigureNames.HealthByBand };
        return new(
            PlayedBoard.Q3, new("example.com/log", 123_456, "hJ0pZ7nEn8HgW7q0mFQ3VSMBX0u8V0Q3lM4b8vZ0QmA=", "note"), "2026-1",
            [.. s_names.Except(about).Select((name, n) => new Figure(name, n == 2 ? null : 1_234_567L * n))],
            [
                new(FigureNames.ReadsByCategory, [new("profile", 900), new("interactions", 12)], 0),
                new(FigureNames.ReadsByPurpose, [.. Enumerable.Range(0, purposes).Select(n => new BreakdownRow($"<b>联合营销 & co-marketing</b> {n} {new string('x', 60)}", 1_000 - n))], 2),
                new(FigureNames.RefusedByReason, [new("CONSENT_WITHDRAWN", 40)], 0), new(FigureNames.DecisionsByOutcome, [], 0),
                new(FigureNames.MotionsByOutcome, [new("passed", 3), new("noQuorum", 1)], 0), new(FigureNames.HealthByBand, [new("80–100", 9)], 0),
            ]);
    }

    public static TheoryData<string> Languages => [.. PaperLanguage.All.Select(language => language.Code)];

    private static PaperLanguage Language(string code) => PaperLanguage.All.Single(language => language.Code == code);

    [Theory, MemberData(nameof(Languages))]
    public void Every_figure_has_its_words(string code)
    {
        var language = Language(code);
        Assert.Equal(s_names.Order(StringComparer.Ordinal), language.Figures.Keys.Concat(language.Charts.Keys).Order(StringComparer.Ordinal));
        Assert.Equal(PaperLanguage.English.Keys.Keys.Order(StringComparer.Ordinal), language.Keys.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(PaperLanguage.English.Sections.SelectMany(section => section.Figures.Concat(section.Breakdowns)), language.Sections.SelectMany(section => section.Figures.Concat(section.Breakdowns)));
    }

    [Theory, MemberData(nameof(Languages))]
    public void The_html_is_well_formed_says_its_language_and_has_a_description_for_each_chart(string code)
    {
        var html = Encoding.UTF8.GetString(WhitePaperHtml.Write(WhitePaperText.Of(Figures(), Language(code))));
        // Void elements apart, it is XML, too.
        var page = XDocument.Parse(Meta().Replace(html.Replace("<!doctype html>", "", StringComparison.Ordinal), "<meta$1/>"));
        Assert.Equal(code, page.Root!.Attribute("lang")!.Value);
        Assert.Single(page.Descendants("h1"));
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Distinct(ids);
        Assert.All(page.Descendants("svg"), chart =>
        {
            Assert.Contains(chart.Attribute("aria-labelledby")!.Value, ids);
            Assert.NotEmpty(chart.Element("desc")!.Value);
            Assert.All(chart.Elements("rect"), bar => Assert.True((int)bar.Attribute("x")! + (int)bar.Attribute("width")! <= 720));
        });
        Assert.All(page.Descendants("th"), head => Assert.NotNull(head.Attribute("scope")));
        Assert.Contains("9,876,536", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Languages))]
    public void The_html_loads_and_runs_nothing_and_its_policy_names_its_style(string code)
    {
        var html = Encoding.UTF8.GetString(WhitePaperHtml.Write(WhitePaperText.Of(Figures(), Language(code))));
        Assert.DoesNotMatch("<script|<link|<img|<iframe|url\\(|src=|href=|style=", html);
        var style = Style().Match(html).Groups[1].Value;
        Assert.Contains($"'sha256-{Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'", html, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", WhitePaperHtml.ContentSecurityPolicy, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Languages))]
    public void No_text_leaves_its_page_or_lies_over_another(string code)
    {
        var pages = new PaperLayout(Measure).Lay(WhitePaperText.Of(Figures(purposes: 60), Language(code)));
        Assert.InRange(pages.Length, 3, 10);
        foreach (var page in pages)
        {
            Assert.All(page.Texts, text =>
            {
                Assert.True(text.X >= PaperLayout.Margin - 0.01 && text.X + text.Width <= PaperLayout.Width - PaperLayout.Margin + 0.01, $"'{text.Text}' at {text.X} is {text.Width} wide");
                Assert.InRange(text.Baseline, PaperLayout.Margin, PaperLayout.Height - PaperLayout.Margin + 13);
            });
            for (var one = 0; one < page.Texts.Length; one++)
                for (var other = one + 1; other < page.Texts.Length; other++)
                    Assert.False(Overlap(page.Texts[one], page.Texts[other]), $"'{page.Texts[one].Text}' and '{page.Texts[other].Text}'");
            Assert.All(page.Boxes, box => Assert.True(box.X + box.Width <= PaperLayout.Width - PaperLayout.Margin + 0.01 && box.Y + box.Height < PaperLayout.Height - PaperLayout.Margin));
        }
    }

    [Fact]
    public void A_line_breaks_before_no_chinese_punctuation()
    {
        var paper = WhitePaperText.Of(Figures(), PaperLanguage.Chinese);
        var lines = new PaperLayout(Measure).Lay(paper).SelectMany(page => page.Texts).Select(text => text.Text);
        Assert.All(lines, line => Assert.DoesNotContain(line[0], "，。；：、）》"));
    }

    [Fact]
    public void The_same_figures_give_the_same_manifest_and_other_figures_another()
    {
        var file = PaperFile.Of("2026-Q3.en.html", "x"u8);
        Assert.Equal(new WhitePaperManifest(Figures(), [file]).Digest(), new WhitePaperManifest(Texts.RoundTrip(Figures()), [file]).Digest());
        Assert.NotEqual(new WhitePaperManifest(Figures(), [file]).Digest(), new WhitePaperManifest(Figures(2), [file]).Digest());
    }

    /// <summary>A made-up font: Chinese characters are as wide as high, others half of that.</summary>
    private static float Measure(string text, float size) => text.Sum(c => c >= 0x2E80 ? size : size / 2);

    private static bool Overlap(LaidText one, LaidText other)
    {
        var (top, left) = (one.Baseline - (one.Size * 0.8), other.Baseline - (other.Size * 0.8));
        return one.X < other.X + other.Width && other.X < one.X + one.Width && top < other.Baseline && left < one.Baseline;
    }

    [GeneratedRegex("<meta(?<attributes>[^>]*)>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Meta();

    [GeneratedRegex("<style>(?<rules>.*?)</style>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Style();
}
