using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Ecosystem.Api.Plans;

/// <summary>JSON in UTF-8 as it is being written, in rented memory. What was written can be taken back, which is how a null moves up to the field above.</summary>
/// <remarks>
/// Names and punctuation are written as bytes that were encoded before; only values are encoded here, to the same bytes as by
/// <see cref="Utf8JsonWriter"/> with the encoder <see cref="Encoder"/>. It is one flow's at a time.
/// </remarks>
public sealed class JsonOutput(int sizeHint) : IDisposable
{
    /// <summary>Names in any script as they are; the content type keeps browsers from reading markup into them.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Bytes of the longest number.</summary>
    private const int NumberBytesMax = 32;

    /// <summary>UTF-8 bytes that an escaped byte of UTF-8 becomes at most.</summary>
    private const int EscapedBytesMax = 6;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(sizeHint);

    /// <summary>Bytes written so far.</summary>
    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    /// <summary>Takes back what was written after a length.</summary>
    public void TakeBack(int length) => Length = length;

    public void Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
    }

    public void Raw(byte one)
    {
        Room(1)[0] = one;
        Length++;
    }

    public void Null() => Raw("null"u8);

    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    public void Number(long value)
    {
        Utf8Formatter.TryFormat(value, Room(NumberBytesMax), out var written);
        Length += written;
    }

    /// <summary>A text, escaped where needed.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        var room = Room(checked((text.Length * 3) + 2));
        room[0] = (byte)'"';
        if (Utf8.FromUtf16(text, room[1..], out _, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            // Half a character: rare, and its replacement is the library's own affair.
            Raw(JsonSerializer.SerializeToUtf8Bytes(text.ToString(), s_options));
            return;
        }
        var plain = Encoder.FindFirstCharacterToEncodeUtf8(room.Slice(1, written));
        if (plain >= 0)
        {
            Escaped(room.Slice(1, written), plain);
            return;
        }
        room[written + 1] = (byte)'"';
        Length += written + 2;
    }

    /// <summary>A text of ASCII in which nothing needs escaping.</summary>
    public void Plain(ReadOnlySpan<byte> text)
    {
        var room = Room(text.Length + 2);
        room[0] = (byte)'"';
        text.CopyTo(room[1..]);
        room[text.Length + 1] = (byte)'"';
        Length += text.Length + 2;
    }

    /// <summary>Any value, as the library writes it.</summary>
    public void Value(object value)
    {
        switch (value)
        {
            case string text:
                Text(text);
                break;
            case int number:
                Number(number);
                break;
            case long number:
                Number(number);
                break;
            case bool flag:
                Boolean(flag);
                break;
            default:
                Raw(JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), s_options));
                break;
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        (_bytes, Length) = ([], 0);
    }

    private static readonly JsonSerializerOptions s_options = new() { Encoder = Encoder };

    private void Escaped(ReadOnlySpan<byte> utf8, int plain)
    {
        // The encoder cannot write over what it reads.
        var copy = ArrayPool<byte>.Shared.Rent(utf8.Length);
        utf8.CopyTo(copy);
        var rest = copy.AsSpan(plain, utf8.Length - plain);
        var room = Room(checked(plain + (rest.Length * EscapedBytesMax) + 2));
        room[0] = (byte)'"';
        copy.AsSpan(0, plain).CopyTo(room[1..]);
        Encoder.EncodeUtf8(rest, room[(plain + 1)..], out _, out var written);
        room[plain + written + 1] = (byte)'"';
        Length += plain + written + 2;
        ArrayPool<byte>.Shared.Return(copy);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Room(int bytes)
    {
        if (_bytes.Length - Length < bytes) Grow(bytes);
        return _bytes.AsSpan(Length);
    }

    private void Grow(int bytes)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(Length + bytes), _bytes.Length * 2));
        _bytes.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
