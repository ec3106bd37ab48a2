using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Ecosystem.Domain.Audit;

/// <summary>The paths under which tiles are served: <c>tile/&lt;L&gt;/&lt;N&gt;[.p/&lt;W&gt;]</c> (C2SP tlog-tiles, "Merkle Tree").</summary>
/// <remarks>N is written in groups of three digits, all but the last preceded by x: tile 1234067 is <c>x001/x234/067</c>.</remarks>
public static class TilePath
{
    private const string Partial = ".p/";

    /// <summary>The path of a tile of a width, 1 to 256.</summary>
    public static string Of(TileId tile, int width)
    {
        var path = new StringBuilder((tile.Index % 1000).ToString("000", CultureInfo.InvariantCulture));
        for (var rest = tile.Index / 1000; rest > 0; rest /= 1000)
            path.Insert(0, $"x{rest % 1000:000}/");
        path.Insert(0, $"tile/{tile.Level}/");
        if (width < Tiles.WidthMax)
            path.Append(Partial).Append(width);
        return path.ToString();
    }

    /// <summary>Reads a path. Each tile has one spelling; any other is refused, so that caches hold each tile once.</summary>
    public static bool TryParse([NotNullWhen(true)] string? path, out TileId tile, out int width)
    {
        (tile, width) = (default, Tiles.WidthMax);
        if (path is null || path.Length > 64 || !path.StartsWith("tile/", StringComparison.Ordinal))
            return false;
        var partial = path.IndexOf(Partial, StringComparison.Ordinal);
        if (partial >= 0 && !int.TryParse(path.AsSpan(partial + Partial.Length), NumberStyles.None, CultureInfo.InvariantCulture, out width))
            return false;
        var parts = (partial < 0 ? path : path[..partial]).Split('/');
        if (parts.Length is < 3 or > 8 || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var level) || level >= Tiles.LevelsMax)
            return false;
        var digits = string.Concat(parts.Skip(2).Select(part => part.TrimStart('x')));
        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            return false;
        tile = new TileId(level, index);
        return width is >= 1 and <= Tiles.WidthMax && Of(tile, width) == path;
    }
}
