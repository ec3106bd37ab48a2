using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Ecosystem.Domain.Governance;

/// <summary>Writes a white paper as one HTML file that loads nothing: charts are inline SVG, and the only style is the one its content security policy names by hash.</summary>
public static class WhitePaperHtml
{
    private const string Style =
        "body{font:16px/1.6 system-ui,'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif;color:#1c2530;background:#fff;max-width:52rem;margin:2rem auto;padding:0 1rem}"
        + "h1{font-size:1.9rem;line-height:1.25;margin:0}h2{font-size:1.3rem;margin:2.2rem 0 .4rem;border-bottom:2px solid #1f5f8b;padding-bottom:.2rem}h3{font-size:1rem;margin:1.4rem 0 .3rem}"
        + ".subtitle{color:#44515e;margin:.2rem 0 1.4rem}table{border-collapse:collapse;width:100%;margin:.8rem 0}caption{text-align:left;color:#44515e}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #d5dbe1}"
        + "td.value{font-variant-numeric:tabular-nums;white-space:nowrap}td.how{color:#44515e}svg{width:100%;height:auto}svg text{font-size:13px;fill:#1c2530}svg rect{fill:#1f5f8b}footer{margin-top:2.5rem;overflow-wrap:anywhere}"
        + "@media print{body{margin:0;max-width:none}h2{break-after:avoid}tr,figure{break-inside:avoid}}figure{margin:0}figcaption{color:#44515e}";

    private const int BarHeight = 26;
    private const int LabelWidth = 240;
    private const int ChartWidth = 720;
    private const int ValueWidth = 90;

    /// <summary>What a page of ours may load and run: its own style.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'";

    /// <summary>The file, UTF-8.</summary>
    public static byte[] Write(PaperDocument paper)
    {
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"").Append(paper.Language).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(ContentSecurityPolicy).Append("\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Text($"{paper.Title} {paper.Subtitle}")).Append("</title>\n")
            .Append("<style>").Append(Style).Append("</style>\n</head>\n<body>\n<header>\n<h1>").Append(Text(paper.Title)).Append("</h1>\n<p class=\"subtitle\">").Append(Text(paper.Subtitle)).Append("</p>\n</header>\n<main>\n");
        Paragraphs(html, paper.Lead);
        for (var n = 0; n < paper.Sections.Length; n++) Section(html, paper.Sections[n], n + 1, paper.Words);
        html.Append("</main>\n<footer>\n<h2>").Append(Text(paper.CloseHeading)).Append("</h2>\n");
        Paragraphs(html, paper.Close);
        return Encoding.UTF8.GetBytes(html.Append("</footer>\n</body>\n</html>\n").ToString());
    }

    private static void Section(StringBuilder html, PaperSection section, int number, PaperWords words)
    {
        html.Append("<section aria-labelledby=\"s").Append(number).Append("\">\n<h2 id=\"s").Append(number).Append("\">").Append(number).Append(". ").Append(Text(section.Heading)).Append("</h2>\n");
        if (section.Lead.Length > 0) Paragraphs(html, [section.Lead]);
        if (!section.Rows.IsEmpty)
        {
            html.Append("<table>\n<caption>").Append(Text(section.Heading)).Append("</caption>\n<thead><tr><th scope=\"col\">").Append(Text(words.Figure)).Append("</th><th scope=\"col\">").Append(Text(words.Value))
                .Append("</th><th scope=\"col\">").Append(Text(words.HowCounted)).Append("</th></tr></thead>\n<tbody>\n");
            foreach (var row in section.Rows)
                html.Append("<tr><th scope=\"row\">").Append(Text(row.Label)).Append("</th><td class=\"value\">").Append(Text(row.Value)).Append("</td><td class=\"how\">").Append(Text(row.How)).Append("</td></tr>\n");
            html.Append("</tbody>\n</table>\n");
        }
        for (var n = 0; n < section.Charts.Length; n++) Chart(html, section.Charts[n], $"c{number}-{n + 1}");
        html.Append("</section>\n");
    }

    private static void Chart(StringBuilder html, PaperChart chart, string id)
    {
        html.Append("<figure>\n<h3 id=\"").Append(id).Append("\">").Append(Text(chart.Title)).Append("</h3>\n");
        if (!chart.Bars.IsEmpty)
        {
            var most = Math.Max(1, chart.Bars.Max(bar => bar.Value));
            html.Append("<svg role=\"img\" aria-labelledby=\"").Append(id).Append("\" aria-describedby=\"").Append(id).Append("-d\" viewBox=\"0 0 ").Append(ChartWidth).Append(' ').Append(chart.Bars.Length * BarHeight).Append("\">\n<desc id=\"").Append(id).Append("-d\">")
                .Append(Text(string.Join("; ", chart.Bars.Select(bar => $"{bar.Label}: {WhitePaperText.Number(bar.Value)}")))).Append("</desc>\n");
            for (var n = 0; n < chart.Bars.Length; n++) Bar(html, chart.Bars[n], n, most);
            html.Append("</svg>\n");
        }
        if (chart.Note.Length > 0) html.Append("<figcaption>").Append(Text(chart.Note)).Append("</figcaption>\n");
        html.Append("</figure>\n");
    }

    private static void Bar(StringBuilder html, PaperBar bar, int row, long most)
    {
        var width = (int)(bar.Value * (decimal)(ChartWidth - LabelWidth - ValueWidth) / most);
        var top = row * BarHeight;
        html.Append("<text x=\"0\" y=\"").Append(top + 17).Append("\">").Append(Text(Fitting(bar.Label))).Append("</text><rect x=\"").Append(LabelWidth).Append("\" y=\"").Append(top + 4)
            .Append("\" width=\"").Append(width).Append("\" height=\"").Append(BarHeight - 8).Append("\"/><text x=\"").Append(LabelWidth + width + 6).Append("\" y=\"").Append(top + 17).Append("\">")
            .Append(WhitePaperText.Number(bar.Value)).Append("</text>\n");
    }

    /// <summary>A label that fits beside its bar; a purpose may be 120 characters. The whole one is in the description.</summary>
    public static string Fitting(string label)
    {
        var room = 32;
        var end = 0;
        foreach (var rune in label.EnumerateRunes())
        {
            // A Chinese character is twice as wide as a Latin one.
            room -= rune.Value < 0x1100 ? 1 : 2;
            if (room < 0) return $"{label[..end].TrimEnd()}…";
            end += rune.Utf16SequenceLength;
        }
        return label;
    }

    private static void Paragraphs(StringBuilder html, ImmutableArray<string> texts)
    {
        foreach (var text in texts) html.Append("<p>").Append(Text(text)).Append("</p>\n");
    }

    /// <summary>Text as HTML reads it, also within double quotes.</summary>
    private static string Text(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
