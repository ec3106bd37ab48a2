using System.Buffers.Binary;
using Ecosystem.Domain.Spaces;
using SkiaSharp;

namespace Ecosystem.Grains.Spaces.Documents;

/// <summary>Looks images through. How large one becomes is read from its head before a pixel of it is decoded.</summary>
public static class ImageInspection
{
    /// <summary>Most pixels: 24 million, which take 96 MB of memory each time the image is shown.</summary>
    public const long PixelsMax = 24_000_000;

    private const int PngHeadLength = 8;

    /// <exception cref="DocumentRefusedException">It is too large, broken, of another format than it begins as, or more than an image.</exception>
    public static int Inspect(byte[] bytes, DocumentType type)
    {
        if (type == DocumentType.Png) CheckPieces(bytes);
        else CheckEnd(bytes);
        using var codec = Open(bytes);
        if (codec.EncodedFormat != (type == DocumentType.Png ? SKEncodedImageFormat.Png : SKEncodedImageFormat.Jpeg)) throw new DocumentRefusedException("The image is of another format than its first bytes say.");
        using var decoded = Decode(codec);
        return 1;
    }

    /// <summary>A reader of an image, whose size is known and within bounds.</summary>
    /// <exception cref="DocumentRefusedException">It has too many pixels, or cannot be read.</exception>
    public static SKCodec Open(byte[] bytes)
    {
        var codec = SKCodec.Create(new MemoryStream(bytes)) ?? throw new DocumentRefusedException("The image cannot be read.");
        var pixels = (long)codec.Info.Width * codec.Info.Height;
        if (pixels is >= 1 and <= PixelsMax) return codec;
        codec.Dispose();
        throw new DocumentRefusedException($"The image would have {pixels} pixels; at most {PixelsMax} are taken. Make it smaller, and send that.");
    }

    /// <summary>All pixels of an image.</summary>
    /// <exception cref="DocumentRefusedException">They break off.</exception>
    public static SKBitmap Decode(SKCodec codec)
    {
        var bitmap = new SKBitmap(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, codec.Info.AlphaType == SKAlphaType.Opaque ? SKAlphaType.Opaque : SKAlphaType.Premul));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success) return bitmap;
        bitmap.Dispose();
        throw new DocumentRefusedException("The image breaks off, or is damaged.");
    }

    /// <summary>A PNG is its chunks from the head to IEND and nothing after: whatever else is appended (an archive, a page, a program) is no image.</summary>
    private static void CheckPieces(ReadOnlySpan<byte> bytes)
    {
        var at = PngHeadLength;
        while (bytes.Length - at >= 12)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length - at - 12) break;
            var isEnd = bytes.Slice(at + 4, 4).SequenceEqual("IEND"u8);
            at += 12 + (int)length;
            if (!isEnd) continue;
            if (at == bytes.Length) return;
            throw new DocumentRefusedException("Something is appended to the image. Save it anew, and send that.");
        }
        throw new DocumentRefusedException("The image breaks off.");
    }

    /// <summary>A JPEG ends with its end marker: cameras leave padding after it, archives and programs are more than that.</summary>
    private static void CheckEnd(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.TrimEnd((byte)0).EndsWith<byte>([0xFF, 0xD9])) throw new DocumentRefusedException("The image breaks off, or something is appended to it. Save it anew, and send that.");
    }
}
