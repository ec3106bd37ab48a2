using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using Ecosystem.Domain.Audit;

namespace Ecosystem.Domain.Tests.Audit;

/// <summary>AU-15: whose cosignature is one, and over what (C2SP tlog-cosignature).</summary>
public sealed class WitnessKeyTests
{
    private const string Text = "log.example\n7\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";
    private static readonly byte[] s_public = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];
    private static readonly string s_key = KeyText("witness.example", WitnessKey.CosignatureV1);

    private static string KeyText(string name, byte type) =>
        $"{name}+{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([.. Encoding.UTF8.GetBytes(name), (byte)'\n', type, .. s_public]).AsSpan(0, 4))}+{Convert.ToBase64String([type, .. s_public])}";

    private static WitnessKey Key => WitnessKey.TryParse(s_key, out var key) ? key : throw new InvalidOperationException();

    private static NoteSignature Signature(ulong seconds, int length = 64)
    {
        var bytes = new byte[8 + length];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, seconds);
        return new("witness.example", Key.Id, [.. bytes]);
    }

    [Fact]
    public void A_key_is_read_as_it_is_written() => Assert.Equal(s_key, Key.ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("witness.example")]
    [InlineData("witness.example+00000000+BAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8g")]
    public void What_is_no_key_is_refused(string? text) => Assert.False(WitnessKey.TryParse(text, out _));

    [Fact]
    public void A_key_of_a_log_or_in_another_spelling_is_none_of_a_witness()
    {
        Assert.False(WitnessKey.TryParse(KeyText("witness.example", VerifierKey.Ed25519), out _));
        Assert.False(WitnessKey.TryParse(s_key.Replace("witness", "wit ness", StringComparison.Ordinal), out _));
        Assert.False(WitnessKey.TryParse(s_key.ToUpperInvariant(), out _));
        Assert.False(VerifierKey.TryParse(s_key, out _));
    }

    [Fact]
    public void What_is_signed_is_the_time_and_the_text_under_a_header()
    {
        var asked = new List<(string Key, string Message)>();
        bool Verify(ReadOnlySpan<byte> key, ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature)
        {
            asked.Add((Convert.ToHexString(key), Encoding.UTF8.GetString(message)));
            return signature.Length == 64;
        }

        Assert.True(Key.Cosigned(Text, Signature(1_700_000_000), Verify));
        Assert.Equal([(Convert.ToHexString(s_public), $"cosignature/v1\ntime 1700000000\n{Text}")], asked);
    }

    [Fact]
    public void No_time_another_length_another_name_and_another_id_are_not_even_verified()
    {
        NoteSignature[] wrong =
        [
            Signature(0), Signature(1UL << 63), Signature(1, 63), Signature(1, 65), Signature(1) with { KeyName = "other.example" }, Signature(1) with { KeyId = Key.Id ^ 1 }, Signature(1) with { Signature = ImmutableArray<byte>.Empty },
        ];
        foreach (var signature in wrong) Assert.False(Key.Cosigned(Text, signature, (_, _, _) => true));
        Assert.False(Key.Cosigned(Text, Signature(1), (_, _, _) => false));
    }
}
