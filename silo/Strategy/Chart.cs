using System.Globalization;
using System.Net;
using System.Text;

namespace Ecosystem.Silo.Strategy;

/// <summary>One line of a chart.</summary>
/// <param name="Points">From left to right; <c>Low</c> and <c>High</c> are the band around it, the same as <c>Y</c> where there is none.</param>
internal sealed record ChartLine(string Name, IReadOnlyList<(double X, double Y, double Low, double High)> Points);

/// <summary>Draws charts as SVG: lines with bands, and a graph of two columns. Colours come from the page (classes c0 to c5), so that they follow light and dark.</summary>
internal static class Chart
{
    private const int Width = 760, Height = 300, Left = 58, Right = 14, Top = 26, Bottom = 34;

    /// <summary>Lines over days, with a legend under them.</summary>
    /// <param name="label">What it shows, for those who do not see it.</param>
    /// <param name="percent">Whether the values are shares.</param>
    /// <param name="marks">Vertical marks with their words.</param>
    /// <param name="level">A horizontal mark; null: none.</param>
    public static string Lines(string label, string day, IReadOnlyList<ChartLine> lines, bool percent, IReadOnlyList<(double X, string Words)> marks, double? level = null, double xMin = 0, double xMax = StrategyPlay.Days)
    {
        var points = lines.SelectMany(line => line.Points).ToList();
        var least = Math.Min(Math.Min(0, level ?? 0), points.Select(point => point.Low).DefaultIfEmpty().Min());
        var most = Math.Max(level ?? 0, points.Select(point => point.High).DefaultIfEmpty(1).Max());
        var step = Step((most - least) / 5);
        (least, most) = (Math.Floor(least / step) * step, Math.Ceiling(most / step) * step);
        var svg = new StringBuilder($"<svg viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{Encode(label)}\">");
        for (var y = least; y <= most + (step / 2); y += step)
            svg.Append(F($"<line class=\"grid\" x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{Y(y):0.#}\" y2=\"{Y(y):0.#}\"/><text x=\"{Left - 6}\" y=\"{Y(y) + 4:0.#}\" text-anchor=\"end\">{Number(y, percent)}</text>"));
        for (var n = 0; n <= 5; n++)
        {
            var x = xMin + ((xMax - xMin) * n / 5);
            svg.Append(F($"<text x=\"{X(x):0.#}\" y=\"{Height - Bottom + 16}\" text-anchor=\"{(n == 5 ? "end" : "middle")}\">{Encode(day)} {x:0}</text>"));
        }
        var row = 0;
        foreach (var (x, words) in marks)
        {
            // Words of marks near the right edge stand left of them, and neighbours one above the other.
            var late = X(x) > Width - 190;
            svg.Append(F($"<line class=\"mark\" x1=\"{X(x):0.#}\" x2=\"{X(x):0.#}\" y1=\"{Top}\" y2=\"{Height - Bottom}\"/><text x=\"{X(x) + (late ? -4 : 4):0.#}\" y=\"{12 + (row++ % 2 * 13)}\" text-anchor=\"{(late ? "end" : "start")}\">{Encode(words)}</text>"));
        }
        if (level is { } at) svg.Append(F($"<line class=\"level\" x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{Y(at):0.#}\" y2=\"{Y(at):0.#}\"/>"));
        for (var n = 0; n < lines.Count; n++)
        {
            if (lines[n].Points.Count == 0) continue;
            if (lines[n].Points.Any(point => point.Low < point.High))
                svg.Append($"<polygon class=\"band c{n}\" points=\"{string.Join(' ', lines[n].Points.Select(point => At(point.X, point.High)).Concat(lines[n].Points.Reverse().Select(point => At(point.X, point.Low))))}\"/>");
            // A band of one point has no width: it is drawn as a bar.
            if (lines[n].Points is [var only]) svg.Append(F($"<line class=\"line c{n}\" x1=\"{X(only.X):0.#}\" x2=\"{X(only.X):0.#}\" y1=\"{Y(only.Low):0.#}\" y2=\"{Y(only.High):0.#}\"/>"));
            svg.Append($"<polyline class=\"line c{n}\" points=\"{string.Join(' ', lines[n].Points.Select(point => At(point.X, point.Y)))}\"/>");
            if (lines[n].Points.Count < 20) foreach (var point in lines[n].Points) svg.Append(F($"<circle class=\"dot c{n}\" cx=\"{X(point.X):0.#}\" cy=\"{Y(point.Y):0.#}\" r=\"2.5\"/>"));
        }
        svg.Append("</svg><p class=\"legend\">");
        for (var n = 0; n < lines.Count; n++) svg.Append($"<span><i class=\"c{n}\"></i>{Encode(lines[n].Name)}</span> ");
        return svg.Append("</p>").ToString();

        double X(double x) => Left + ((Width - Left - Right) * (x - xMin) / (xMax - xMin));
        double Y(double y) => Top + ((Height - Top - Bottom) * (most - y) / (most - least));
        string At(double x, double y) => F($"{X(x):0.#},{Y(y):0.#}");
    }

    /// <summary>A graph in columns: what was done, what came of it, and the win. Wider edges are surer found; dashed ones are associations or not found.</summary>
    public static string Graph(string label, IReadOnlyList<(string Id, string Name, int Column, int Row)> nodes, IReadOnlyList<(string From, string To, string Words, bool Found, bool IsEffect, bool Negative)> edges)
    {
        const int BoxWidth = 150, BoxHeight = 34, Across = 300, Down = 74;
        var places = nodes.ToDictionary(node => node.Id, node => (X: 6 + (node.Column * Across), Y: 10 + (node.Row * Down)));
        var height = places.Values.Max(place => place.Y) + BoxHeight + 10;
        var svg = new StringBuilder($"<svg viewBox=\"0 0 {Width + 12} {height}\" role=\"img\" aria-label=\"{Encode(label)}\">");
        foreach (var (from, to, words, found, effect, negative) in edges)
        {
            var ((x1, y1), (x2, y2)) = ((places[from].X + BoxWidth, places[from].Y + (BoxHeight / 2)), (places[to].X, places[to].Y + (BoxHeight / 2)));
            // Edges of a fan are furthest apart near the end they do not share.
            var at = places[to].Y > 2 * Down ? 0.75 : 0.25;
            var (x, y) = (x1 + ((x2 - x1) * at), y1 + ((y2 - y1) * at));
            svg.Append(F($"<line class=\"edge {(found ? "found" : "faint")} {(effect ? "" : "assoc")} {(negative ? "c3" : "c2")}\" x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"/><text class=\"halo\" x=\"{x:0.#}\" y=\"{y - 3:0.#}\" text-anchor=\"middle\">{Encode(words)}</text>"));
        }
        foreach (var node in nodes)
            svg.Append(F($"<rect class=\"box\" x=\"{places[node.Id].X}\" y=\"{places[node.Id].Y}\" width=\"{BoxWidth}\" height=\"{BoxHeight}\" rx=\"6\"/><text x=\"{places[node.Id].X + (BoxWidth / 2)}\" y=\"{places[node.Id].Y + 21}\" text-anchor=\"middle\">{Encode(node.Name)}</text>"));
        return svg.Append("</svg>").ToString();
    }

    /// <summary>Places before and after, one line for each.</summary>
    public static string Slopes(string label, string before, string after, IReadOnlyList<(string Name, bool IsForeign, int Before, int After)> moves)
    {
        const int Line = 26, X1 = 300, X2 = 470;
        var order = moves.OrderBy(move => move.Before).Select((move, n) => (move.Name, Row: n)).ToDictionary(one => one.Name, one => one.Row);
        var svg = new StringBuilder($"<svg viewBox=\"0 0 {Width} {(moves.Count * Line) + 40}\" role=\"img\" aria-label=\"{Encode(label)}\"><text x=\"{X1}\" y=\"16\" text-anchor=\"end\">{Encode(before)}</text><text x=\"{X2}\" y=\"16\">{Encode(after)}</text>");
        for (var n = 0; n < moves.Count; n++)
        {
            var (y1, y2) = (40 + (order[moves[n].Name] * Line), 40 + (n * Line));
            var name = moves[n].IsForeign ? $"<tspan lang=\"zh\">{Encode(moves[n].Name)}</tspan>" : Encode(moves[n].Name);
            svg.Append($"<line class=\"line {(moves[n].After < moves[n].Before ? "c2" : "c3")}\" x1=\"{X1 + 8}\" y1=\"{y1}\" x2=\"{X2 - 8}\" y2=\"{y2}\"/><text x=\"{X1}\" y=\"{y1 + 4}\" text-anchor=\"end\">{moves[n].Before}</text><text x=\"{X2}\" y=\"{y2 + 4}\">{moves[n].After} {name}</text>");
        }
        return svg.Append("</svg>").ToString();
    }

    private static double Step(double raw)
    {
        if (!(raw > 0)) return 1;
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        return (raw / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 } * power;
    }

    /// <summary>Steps that should meet 0 may miss it by rounding, and would be a negative nought.</summary>
    private static string Number(double value, bool percent) => Math.Abs(value) < 1e-9 ? percent ? "0 %" : "0" : percent ? F($"{value * 100:0.#} %") : Math.Abs(value) < 10 ? F($"{value:0.##}") : F($"{value:#,0}");

    private static string F(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
