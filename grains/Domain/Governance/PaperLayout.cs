using System.Collections.Immutable;
using System.Globalization;

namespace Ecosystem.Domain.Governance;

/// <summary>A page of a white paper, in points from its upper left corner: A4, 595 × 842.</summary>
public sealed record PaperPage(ImmutableArray<LaidText> Texts, ImmutableArray<LaidBox> Boxes);

/// <param name="Baseline">Distance of the baseline from the top.</param>
/// <param name="Width">As measured.</param>
/// <param name="Muted">In the lighter of the two colours of text.</param>
public sealed record LaidText(string Text, float X, float Baseline, float Size, float Width, bool Muted);

/// <summary>A filled rectangle: a bar, or a rule.</summary>
/// <param name="Light">In the lighter of the two colours of rules.</param>
public sealed record LaidBox(float X, float Y, float Width, float Height, bool Light = false);

/// <summary>Breaks a white paper into lines and pages. Pure: what letters measure is given.</summary>
/// <param name="measure">Width in points of a text at a size.</param>
public sealed class PaperLayout(Func<string, float, float> measure)
{
    public const float Width = 595;
    public const float Height = 842;
    public const float Margin = 56;

    private const float Leading = 1.45f;
    private const float TextSize = 10.5f;
    private const float SmallSize = 9;

    /// <summary>How much of a line stands above its baseline, of its size.</summary>
    private const float Ascent = 0.92f;

    private const float TextWidth = Width - (2 * Margin);
    private const float Bottom = Height - Margin - 18;

    private static readonly float[] s_columns = [0, 150, 252];

    private readonly List<PaperPage> _pages = [];
    private ImmutableArray<LaidText>.Builder _texts = ImmutableArray.CreateBuilder<LaidText>();
    private ImmutableArray<LaidBox>.Builder _boxes = ImmutableArray.CreateBuilder<LaidBox>();
    private float _y = Margin;

    /// <summary>The pages of a paper.</summary>
    public ImmutableArray<PaperPage> Lay(PaperDocument paper)
    {
        Block(paper.Title, 22, muted: false);
        Block(paper.Subtitle, 13, muted: true);
        _y += 10;
        foreach (var paragraph in paper.Lead) Paragraph(paragraph);
        for (var n = 0; n < paper.Sections.Length; n++) Section(paper.Sections[n], n + 1, paper.Words);
        Heading(paper.CloseHeading);
        foreach (var paragraph in paper.Close) Paragraph(paragraph);
        Turn();
        return Numbered(paper);
    }

    private void Section(PaperSection section, int number, PaperWords words)
    {
        Heading($"{number}. {section.Heading}");
        if (section.Lead.Length > 0) Paragraph(section.Lead);
        if (!section.Rows.IsEmpty)
        {
            Row(words.Figure, words.Value, words.HowCounted, SmallSize, muted: true);
            foreach (var row in section.Rows) Row(row.Label, row.Value, row.How, TextSize, muted: false);
            _y += 6;
        }
        foreach (var chart in section.Charts) Chart(chart);
    }

    private void Heading(string text)
    {
        // Never alone at the foot of a page.
        Room(90);
        _y += 14;
        Block(text, 15, muted: false);
        _boxes.Add(new(Margin, _y, TextWidth, 1));
        _y += 8;
    }

    private void Paragraph(string text)
    {
        Block(text, TextSize, muted: false);
        _y += 5;
    }

    /// <summary>A line of the table: its three cells begin at one height, and the row is as high as its highest; never over two pages.</summary>
    private void Row(string label, string value, string how, float size, bool muted)
    {
        var cells = new[] { (Text: label, Size: size, Muted: muted), (Text: value, Size: size, Muted: muted), (Text: how, Size: SmallSize, Muted: true) };
        var lines = cells.Select((cell, n) => Lines(cell.Text, cell.Size, (n + 1 < s_columns.Length ? s_columns[n + 1] : TextWidth) - s_columns[n] - 8)).ToList();
        var height = lines.Select((cell, n) => cell.Count * cells[n].Size * Leading).Max() + 5;
        Room(height);
        for (var n = 0; n < cells.Length; n++)
            for (var line = 0; line < lines[n].Count; line++)
                Put(lines[n][line], Margin + s_columns[n], _y + (line * cells[n].Size * Leading), cells[n].Size, cells[n].Muted);
        _y += height;
        _boxes.Add(new(Margin, _y - 3, TextWidth, 0.5f, Light: true));
    }

    private void Chart(PaperChart chart)
    {
        // Whole, unless it is longer than a page; and its title never alone.
        Room(Math.Min(50 + (18 * chart.Bars.Length), 600));
        _y += 6;
        Block(chart.Title, 11.5f, muted: false);
        var most = Math.Max(1, chart.Bars.IsEmpty ? 1 : chart.Bars.Max(bar => bar.Value));
        foreach (var bar in chart.Bars)
        {
            const float labels = 180, values = 70;
            Room(18);
            Put(WhitePaperHtml.Fitting(bar.Label), Margin, _y, TextSize, muted: false);
            var width = (float)(bar.Value * (double)(TextWidth - labels - values) / most);
            _boxes.Add(new(Margin + labels, _y + 2, Math.Max(width, 0.5f), 10));
            Put(WhitePaperText.Number(bar.Value), Margin + labels + width + 5, _y, TextSize, muted: false);
            _y += 18;
        }
        if (chart.Note.Length > 0) Block(chart.Note, SmallSize, muted: true);
        _y += 4;
    }

    private void Block(string text, float size, bool muted)
    {
        foreach (var line in Lines(text, size, TextWidth))
        {
            Room(size * Leading);
            Put(line, Margin, _y, size, muted);
            _y += size * Leading;
        }
    }

    private void Put(string text, float x, float top, float size, bool muted) => _texts.Add(new(text, x, top + (size * Ascent), size, measure(text, size), muted));

    private void Room(float height)
    {
        if (_y + height > Bottom) Turn();
    }

    private void Turn()
    {
        if (_texts.Count > 0 || _boxes.Count > 0) _pages.Add(new(_texts.ToImmutable(), _boxes.ToImmutable()));
        (_texts, _boxes, _y) = (ImmutableArray.CreateBuilder<LaidText>(), ImmutableArray.CreateBuilder<LaidBox>(), Margin);
    }

    private ImmutableArray<PaperPage> Numbered(PaperDocument paper) =>
    [
        .. _pages.Select((page, n) =>
        {
            var text = string.Format(CultureInfo.InvariantCulture, paper.Words.Page, n + 1, _pages.Count);
            var footer = $"{paper.Title} {paper.Subtitle}";
            var (left, right) = (measure(footer, SmallSize), measure(text, SmallSize));
            var baseline = Height - Margin + 12;
            return page with { Texts = page.Texts.Add(new(footer, Margin, baseline, SmallSize, left, true)).Add(new(text, Width - Margin - right, baseline, SmallSize, right, true)) };
        }),
    ];

    /// <summary>Lines no wider than there is room: broken at spaces, before and after a Chinese character, and, where nothing else is left, anywhere.</summary>
    private List<string> Lines(string text, float size, float room)
    {
        List<string> lines = [];
        var line = "";
        foreach (var piece in Pieces(text))
        {
            if (measure((line + piece).TrimEnd(), size) <= room)
            {
                line += piece;
                continue;
            }
            if (line.Trim().Length > 0) lines.Add(line.TrimEnd());
            line = piece.TrimStart();
            while (measure(line.TrimEnd(), size) > room)
            {
                var fits = Enumerable.Range(1, line.Length - 1).Last(length => length == 1 || measure(line[..length], size) <= room);
                lines.Add(line[..fits]);
                line = line[fits..];
            }
        }
        if (line.Trim().Length > 0) lines.Add(line.TrimEnd());
        return lines;
    }

    /// <summary>What stays together in a line: a word with the space behind it, or a Chinese character with the punctuation behind it, which begins no line.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var n = 1; n <= text.Length; n++)
        {
            if (n < text.Length && !MayBreak(text[n - 1], text[n])) continue;
            yield return text[start..n];
            start = n;
        }
    }

    private static bool MayBreak(char before, char after)
    {
        const string never = "，。；：、！？）》」』”’%…";
        const string open = "（《「『“‘";
        if (never.Contains(after, StringComparison.Ordinal) || open.Contains(before, StringComparison.Ordinal) || after == ' ') return false;
        return before == ' ' || IsWide(before) || IsWide(after);
    }

    private static bool IsWide(char c) => c >= 0x2E80;
}
