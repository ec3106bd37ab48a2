using SkiaSharp;

namespace Ecosystem.Grains.Certification.Runner.Space;

/// <summary>Looks at a rendition (CSI-25).</summary>
internal static class Picture
{
    private const int SideMax = 4_096;
    private const double MarkedMin = 0.002;
    private const int DifferenceMin = 8;

    /// <summary>What keeps a rendition of a picture from having a watermark all over; null: nothing.</summary>
    /// <remarks>A rendition of another size is scaled to the original's, so it is told from the original by its pixels alone. Its size is read from its head before any pixel is decoded.</remarks>
    public static string? Unmarked(byte[] original, byte[] rendition)
    {
        using var data = SKData.CreateCopy(rendition);
        using var codec = SKCodec.Create(data);
        if (codec is null) return "it is no picture that can be read";
        if (codec.Info.Width is < 8 or > SideMax || codec.Info.Height is < 8 or > SideMax) return $"it has not 8 to {SideMax} pixels to a side";
        using var shown = SKBitmap.Decode(codec);
        using var plain = SKBitmap.Decode(original);
        if (shown is null || plain is null) return "it is no picture that can be read";
        using var scaled = shown.Width == plain.Width && shown.Height == plain.Height ? shown.Copy() : shown.Resize(new SKImageInfo(plain.Width, plain.Height), SKSamplingOptions.Default);
        var (halfWidth, halfHeight) = (plain.Width / 2, plain.Height / 2);
        foreach (var (left, top, name) in ((int, int, string)[])[(0, 0, "upper left"), (halfWidth, 0, "upper right"), (0, halfHeight, "lower left"), (halfWidth, halfHeight, "lower right")])
        {
            var marked = 0;
            for (var y = top; y < top + halfHeight; y++)
                for (var x = left; x < left + halfWidth; x++)
                    if (Differs(plain.GetPixel(x, y), scaled.GetPixel(x, y))) marked++;
            if (marked < MarkedMin * halfWidth * halfHeight) return $"its {name} quarter shows no mark";
        }
        return null;
    }

    private static bool Differs(SKColor one, SKColor other) =>
        Math.Abs(one.Red - other.Red) >= DifferenceMin || Math.Abs(one.Green - other.Green) >= DifferenceMin || Math.Abs(one.Blue - other.Blue) >= DifferenceMin;
}
