using System.Globalization;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using SkiaSharp;

namespace Ecosystem.Grains.Spaces.Documents;

/// <summary>The font of watermarks: a TrueType file of the machine that has Chinese, or the best there is.</summary>
/// <remarks>
/// A file rather than a family: the same for pages, into which PDFsharp puts what is used of it, and for images. Of a collection (.ttc) it is the first
/// face; outlines of another kind (.otf) PDFsharp does not read. What a font lacks is written as its code point, such as [6797], so that it can still be read who it was.
/// </remarks>
public sealed class WatermarkFont : IDisposable
{
    /// <summary>The setting that names a file.</summary>
    public const string Setting = "Ecosystem:Spaces:WatermarkFont";

    private const string Latin = "AZaz09·:-";
    private const string Chinese = "林梅王芳客户有限公司鑫";

    private static readonly string[] s_folders =
    [
        "/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "/Library/Fonts",
        Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
    ];

    /// <summary>Looked for first, by the beginning of the name: few of the many fonts of a machine have Chinese, and each that is tried is read.</summary>
    private static readonly string[] s_likely = ["wqy-microhei", "wqy-zenhei", "msyh", "simhei", "simsun", "STHeiti", "Arial Unicode", "LXGWWenKai-R", "NotoSansSC", "gbsn00lp", "DejaVuSans.", "LiberationSans-R", "Arial."];

    private readonly SKFont _glyphs;

    private WatermarkFont(string path, byte[] bytes, SKTypeface typeface) => (Path, Bytes, Typeface, HasChinese, _glyphs) = (path, bytes, typeface, HasAll(typeface, Chinese), new(typeface));

    public string Path { get; }

    public byte[] Bytes { get; }

    public SKTypeface Typeface { get; }

    public bool HasChinese { get; }

    /// <summary>The font that the settings name, or the best that the machine has.</summary>
    /// <exception cref="InvalidOperationException">There is none at all, or the one named is none.</exception>
    public static WatermarkFont Find(IConfiguration settings, ILogger log)
    {
        if (settings[Setting] is { Length: > 0 } named)
            return Read(named) ?? throw new InvalidOperationException($"{Setting} names {named}, which is no TrueType font (.ttf, .ttc) with Latin letters and figures.");
        WatermarkFont? best = null;
        foreach (var path in Files())
        {
            if (Read(path) is not { } font) continue;
            if (font.HasChinese)
            {
                best?.Dispose();
                return font;
            }
            if (best is null) best = font;
            else font.Dispose();
        }
        if (best is null) throw new InvalidOperationException($"No TrueType font is on this machine, so documents cannot be shown with a watermark. Install one (apt-get install fonts-wqy-microhei), or name a file with {Setting}.");
        log.LogWarning("No TrueType font with Chinese is on this machine: watermarks write Chinese names as code points. Install one (apt-get install fonts-wqy-microhei), or name a file with {Setting}. Used for now: {Font}", Setting, best.Path);
        return best;
    }

    /// <summary>A text that this font has all characters of: others as their code points.</summary>
    public string Writable(string text)
    {
        var written = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            // PDFsharp writes characters of the basic plane.
            if (rune.IsBmp && _glyphs.GetGlyph(rune.Value) != 0) written.Append(rune.ToString());
            else written.Append(CultureInfo.InvariantCulture, $"[{rune.Value:X4}]");
        }
        return written.ToString();
    }

    public void Dispose()
    {
        _glyphs.Dispose();
        Typeface.Dispose();
    }

    private static IEnumerable<string> Files()
    {
        var all = s_folders.Where(folder => folder.Length > 0 && System.IO.Directory.Exists(folder))
            .SelectMany(folder => System.IO.Directory.EnumerateFiles(folder, "*.tt?", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MatchCasing = MatchCasing.CaseInsensitive }));
        return all.OrderBy(path => Array.FindIndex(s_likely, name => System.IO.Path.GetFileName(path).StartsWith(name, StringComparison.OrdinalIgnoreCase)) is var nth and >= 0 ? nth : int.MaxValue)
            .ThenBy(path => path, StringComparer.Ordinal);
    }

    private static WatermarkFont? Read(string path)
    {
        if (!File.Exists(path)) return null;
        var bytes = FontCollection.First(File.ReadAllBytes(path));
        // 0x00010000 or "true": outlines as TrueType has them.
        if (bytes.Length < 4 || !(bytes.AsSpan(0, 4).SequenceEqual<byte>([0, 1, 0, 0]) || bytes.AsSpan(0, 4).SequenceEqual("true"u8))) return null;
        if (SKTypeface.FromData(SKData.CreateCopy(bytes)) is not { } typeface) return null;
        if (HasAll(typeface, Latin)) return new(path, bytes, typeface);
        typeface.Dispose();
        return null;
    }

    private static bool HasAll(SKTypeface typeface, string text)
    {
        using var glyphs = new SKFont(typeface);
        foreach (var rune in text.EnumerateRunes())
            if (glyphs.GetGlyph(rune.Value) == 0) return false;
        return true;
    }
}
