using System.Text;
using CsCheck;
using Ecosystem.Silo.Import;

namespace Ecosystem.SystemTests.Import;

/// <summary>The guard before the parser, against the framework's own idea of UTF-8 and whatever pieces a file comes in.</summary>
public sealed class GuardedStreamTests
{
    /// <summary>Bytes that are often nearly UTF-8: whole characters, their halves, over-long forms and surrogates.</summary>
    private static readonly Gen<byte[]> s_nearlyUtf8 = Gen.OneOf<byte[]>(
            Gen.OneOf("a", "é", "星", "😀", "\u07FF", "\uFFFF", "\u0800").Select(Encoding.UTF8.GetBytes),
            Gen.OneOf<byte[]>([0xC0, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF5], [0x80], [0xE6, 0x98], [0xF0, 0x9F, 0x98], [0xC3], [0xED, 0x9F, 0xBF]))
        .Array[0, 12].Select(parts => parts.SelectMany(part => part).ToArray());

    [Fact]
    public void The_first_byte_that_is_not_UTF_8_is_where_the_framework_finds_it() => s_nearlyUtf8.Sample(
        bytes => Assert.Equal(ByFramework(bytes), ByCheck(bytes)), iter: 20_000);

    [Fact]
    public void What_is_said_of_a_file_does_not_depend_on_the_pieces_it_is_read_in()
    {
        var pieces = Gen.OneOf("a", ",", "\n", "\r\n", "\"", "\"\"", "星", "x y");
        Gen.Select(pieces.Array[0, 30].Select(string.Concat), Gen.Int[3, 9]).Sample(
            (text, size) =>
            {
                var bytes = Encoding.UTF8.GetBytes(text);
                Assert.Equal(Read(bytes, 4096), Read(bytes, size));
            },
            iter: 5_000);
    }

    private static string Read(byte[] bytes, int size)
    {
        using var stream = new GuardedStream(new MemoryStream(bytes), "file");
        var buffer = new byte[size];
        try
        {
            while (stream.Read(buffer) > 0) { }
            return stream.Sha256();
        }
        catch (UnusableExportException fault)
        {
            return fault.Message;
        }
    }

    private static long ByCheck(byte[] bytes)
    {
        var check = new Utf8Check();
        for (var i = 0; i < bytes.Length; i++)
            if (check.Take(bytes[i], i) is >= 0 and var at) return at;
        return check.End();
    }

    private static long ByFramework(byte[] bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes.AsSpan(at), out _, out var length) is not System.Buffers.OperationStatus.Done) return at;
            at += length;
        }

        return -1;
    }
}
