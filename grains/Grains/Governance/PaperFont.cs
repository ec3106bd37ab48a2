using Microsoft.Extensions.Configuration;
using SkiaSharp;

namespace Ecosystem.Grains.Governance;

/// <summary>The font that white papers are set in: the one that the settings name, or the first on this machine with Latin and Chinese characters.</summary>
public sealed class PaperFont(IConfiguration configuration)
{
    /// <summary>A font file.</summary>
    public const string Setting = "Ecosystem:WhitePaper:Font";

    /// <summary>What a font must be able to show.</summary>
    private const string Sample = "客户主权实践白皮书《》（）%Aa0";

    private static readonly string[] s_known =
    [
        "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc", "/usr/share/fonts/wqy-microhei/wqy-microhei.ttc", "/usr/share/fonts/wqy-microhei-fonts/wqy-microhei.ttc",
        "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf", "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc",
        "/System/Library/Fonts/STHeiti Light.ttc", "/System/Library/Fonts/Hiragino Sans GB.ttc", "C:/Windows/Fonts/msyh.ttc", "C:/Windows/Fonts/simhei.ttf",
    ];

    private string? _file;

    /// <summary>Opens it.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public SKTypeface Open()
    {
        if (configuration[Setting] is { Length: > 0 } named)
            return Read(named) ?? throw new InvalidOperationException($"{Setting} names '{named}', which is no font with Latin and Chinese characters.");
        if (_file is not null && Read(_file) is { } again) return again;
        foreach (var file in s_known)
            if (Read(file) is { } face)
            {
                _file = file;
                return face;
            }
        return FromManager() ?? throw new InvalidOperationException(
            $"White papers need a font with Chinese characters, and this machine has none. Install one (apt-get install fonts-wqy-microhei), or name a font file with {Setting}.");
    }

    private static SKTypeface? FromManager()
    {
        using var manager = SKFontManager.CreateDefault();
        var face = manager.MatchCharacter('策');
        if (face is not null && Shows(face)) return face;
        face?.Dispose();
        return null;
    }

    private static SKTypeface? Read(string file)
    {
        if (!File.Exists(file) || SKTypeface.FromFile(file) is not { } face) return null;
        if (Shows(face)) return face;
        face.Dispose();
        return null;
    }

    private static bool Shows(SKTypeface face)
    {
        using var font = new SKFont(face);
        return font.ContainsGlyphs(Sample);
    }
}
