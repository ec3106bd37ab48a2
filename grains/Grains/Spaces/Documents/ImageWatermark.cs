using Ecosystem.Domain.Spaces;
using SkiaSharp;

namespace Ecosystem.Grains.Spaces.Documents;

/// <summary>Puts a watermark on an image. Nothing but pixels comes along: no place where it was taken, no comment, nothing appended.</summary>
internal static class ImageWatermark
{
    private const int JpegQuality = 90;
    private const float Angle = -30;
    private const int RowsMax = 24;

    public static byte[] PutOn(byte[] bytes, DocumentType type, Watermark watermark, WatermarkFont font)
    {
        using var codec = ImageInspection.Open(bytes);
        using var decoded = ImageInspection.Decode(codec);
        var turned = codec.EncodedOrigin >= SKEncodedOrigin.LeftTop;
        var (width, height) = turned ? (decoded.Height, decoded.Width) : (decoded.Width, decoded.Height);
        using var surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Rgba8888, decoded.Info.AlphaType)) ?? throw new InvalidOperationException("There is no memory to draw on.");
        var canvas = surface.Canvas;
        canvas.Save();
        canvas.Concat(Upright(codec.EncodedOrigin, width, height));
        canvas.DrawBitmap(decoded, 0, 0, SKSamplingOptions.Default, null);
        canvas.Restore();
        Draw(canvas, width, height, font.Writable(watermark.Who), font.Writable(watermark.When), font.Typeface);
        using var image = surface.Snapshot();
        using var encoded = type == DocumentType.Png ? image.Encode(SKEncodedImageFormat.Png, 100) : image.Encode(SKEncodedImageFormat.Jpeg, JpegQuality);
        return encoded.ToArray();
    }

    /// <summary>Light letters with a dark edge: to be read on white as on black.</summary>
    private static void Draw(SKCanvas canvas, int width, int height, string who, string when, SKTypeface typeface)
    {
        var size = Math.Clamp(Math.Min(width, height) / 28f, 10f, 64f);
        using var font = new SKFont(typeface, size) { Subpixel = true, Hinting = SKFontHinting.None };
        using var fill = new SKPaint { IsAntialias = true, Color = new SKColor(255, 255, 255, 130) };
        using var edge = new SKPaint { IsAntialias = true, Color = new SKColor(0, 0, 0, 130), Style = SKPaintStyle.Stroke, StrokeWidth = Math.Max(1f, size / 14) };
        var length = font.MeasureText(when.Length > who.Length ? when : who);
        var reach = MathF.Sqrt(((float)width * width) + ((float)height * height)) / 2;
        var (across, down) = (Math.Max(length * 1.15f, 2 * reach / RowsMax), Math.Max(Math.Clamp(height / 2f, size * 2.6f, size * 7), 2 * reach / RowsMax));
        canvas.Save();
        canvas.Translate(width / 2f, height / 2f);
        canvas.RotateDegrees(Angle);
        // One text in the middle, and the others around it as bricks lie: what the edge cuts in one row stands whole in the next.
        var (rows, columns) = ((int)MathF.Ceiling(reach / down), (int)MathF.Ceiling(reach / across) + 1);
        for (var row = -rows; row <= rows; row++)
            for (var x = (-length / 2) - (across * columns) - (row % 2 == 0 ? 0 : across / 3); x < reach; x += across)
            {
                Write(who, x, (row * down) - (size * 0.3f));
                Write(when, x, (row * down) + size);
            }
        canvas.Restore();
        // Once more, level and at the foot, as large as fits: of a small image no slanted line stands whole. On a band, so that slanted lines do not cross it.
        font.Size = Math.Min(size, size * width * 0.96f / length);
        using (var band = new SKPaint { Color = new SKColor(0, 0, 0, 130) })
            canvas.DrawRect(0, height - (font.Size * 2.8f), (width * 0.04f) + (length * font.Size / size), font.Size * 2.8f, band);
        Write(who, width * 0.02f, height - (font.Size * 1.6f));
        Write(when, width * 0.02f, height - (font.Size * 0.4f));

        void Write(string text, float right, float below)
        {
            canvas.DrawText(text, right, below, SKTextAlign.Left, font, edge);
            canvas.DrawText(text, right, below, SKTextAlign.Left, font, fill);
        }
    }

    /// <summary>Cameras store how an image is to be turned (EXIF); the pixels are turned here, for nothing says so afterwards.</summary>
    private static SKMatrix Upright(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => new(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new(0, -1, width, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new(0, -1, width, -1, 0, height, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, height, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
