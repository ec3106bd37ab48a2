using System.Security.Cryptography;
using System.Text;
using Ecosystem.Domain.Audit;

namespace Ecosystem.Domain.Tests.Audit;

/// <summary>AU-5: signed notes, checkpoints and offline proofs.</summary>
public class NoteTests
{
    // Not Ed25519: a keyed hash that refuses what it did not make is all that these rules need. Grains.Tests use the real thing.
    private static readonly byte[] s_public = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private static readonly VerifierKey s_key = VerifierKey.Of("audit.example/log", s_public);
    private static readonly SignMessage s_sign = message => HMACSHA512.HashData(s_public, message);
    private static readonly VerifySignature s_verify = (key, message, signature) => signature.SequenceEqual(HMACSHA512.HashData(key, message));

    private static readonly Checkpoint s_checkpoint = new("audit.example/log", 20_852_163, MerkleTree.HashLeaf("root"u8));

    [Fact]
    public void The_specifications_example_key_has_the_id_it_carries()
    {
        const string Text = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
        Assert.True(VerifierKey.TryParse(Text, out var key));
        Assert.Equal("example.com/foo", key.Name);
        Assert.Equal(0x530d903au, key.Id);
        Assert.Equal(Text, key.ToString());
    }

    [Theory]
    [InlineData("example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")]
    [InlineData("example.com/fop+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")]
    [InlineData("example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")]
    [InlineData("example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")]
    [InlineData("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3Q==")]
    [InlineData("example.com/foo+530d903a")]
    [InlineData("+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")]
    [InlineData("")]
    [InlineData(null)]
    public void A_key_that_disagrees_with_its_id_or_its_form_is_refused(string? text) => Assert.False(VerifierKey.TryParse(text, out _));

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("a+b")]
    [InlineData("line\nbreak")]
    [InlineData("thin\u2009space")]
    public void A_key_name_that_would_break_a_signature_line_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => VerifierKey.Of(name, s_public));

    [Fact]
    public void A_checkpoint_comes_back_as_it_was_signed()
    {
        var note = SignedNote.Sign(s_checkpoint.ToText(), s_key, s_sign).ToString();

        Assert.StartsWith("audit.example/log\n20852163\n", note, StringComparison.Ordinal);
        Assert.Contains("\n\n— audit.example/log ", note, StringComparison.Ordinal);
        Assert.True(Open(note, out var read));
        Assert.Equal((s_checkpoint.Origin, s_checkpoint.Size, s_checkpoint.Root), (read!.Origin, read.Size, read.Root));
        Assert.True(SignedNote.TryParse(Encoding.UTF8.GetBytes(note), out var parsed));
        Assert.Equal(note, parsed.ToString());
    }

    [Fact]
    public void Any_byte_changed_in_a_signed_checkpoint_is_refused()
    {
        var note = Encoding.UTF8.GetBytes(SignedNote.Sign(s_checkpoint.ToText(), s_key, s_sign).ToString());
        for (var i = 0; i < note.Length; i++)
            foreach (var bit in new[] { 1, 2, 16, 32, 128 })
            {
                var changed = (byte[])note.Clone();
                changed[i] ^= (byte)bit;
                Assert.False(Checkpoint.TryOpen(changed, s_key, s_verify, out _), $"byte {i} changed by {bit}");
            }

        for (var length = 0; length < note.Length; length++)
            Assert.False(Checkpoint.TryOpen(note.AsSpan(0, length), s_key, s_verify, out _));
    }

    [Fact]
    public void Signatures_by_strangers_are_ignored_and_a_bad_one_by_the_key_condemns_the_note()
    {
        var note = SignedNote.Sign(s_checkpoint.ToText(), s_key, s_sign);
        var stranger = new NoteSignature("witness.example", s_key.Id, [1, 2, 3]);
        var namesake = new NoteSignature(s_key.Name, s_key.Id ^ 1, [1, 2, 3]);
        var forged = new NoteSignature(s_key.Name, s_key.Id, [1, 2, 3]);

        Assert.Equal(NoteVerdict.Valid, (note with { Signatures = [stranger, namesake, .. note.Signatures] }).Check(s_key, s_verify));
        Assert.Equal(NoteVerdict.NotSignedByKey, (note with { Signatures = [stranger, namesake] }).Check(s_key, s_verify));
        Assert.Equal(NoteVerdict.WrongSignature, (note with { Signatures = [.. note.Signatures, forged] }).Check(s_key, s_verify));
        Assert.Equal(NoteVerdict.WrongSignature, (note with { Text = note.Text.Replace("20852163", "20852164", StringComparison.Ordinal) }).Check(s_key, s_verify));
    }

    [Fact]
    public void A_checkpoint_of_another_log_is_refused_even_when_signed_by_this_key()
    {
        var foreign = s_checkpoint with { Origin = "another.example/log" };
        Assert.False(Open(SignedNote.Sign(foreign.ToText(), s_key, s_sign).ToString(), out _));
    }

    [Fact]
    public void The_last_empty_line_separates_text_from_signatures()
    {
        var note = SignedNote.Sign("a\n\n— b\n\nc\n", s_key, s_sign);
        Assert.True(SignedNote.TryParse(Encoding.UTF8.GetBytes(note.ToString()), out var read));
        Assert.Equal("a\n\n— b\n\nc\n", read.Text);
        Assert.Equal(NoteVerdict.Valid, read.Check(s_key, s_verify));
    }

    [Theory]
    [InlineData("text\n")]
    [InlineData("text\n\n")]
    [InlineData("text\n\n— name AAAAAAA=")]
    [InlineData("text\n\n- name AAAAAAA=\n")]
    [InlineData("text\n\n— name\n")]
    [InlineData("text\n\n— name AAAA AAAA\n")]
    [InlineData("text\n\n— na+me AAAAAAA=\n")]
    [InlineData("text\n\n— name AAAAAA==\n")]
    [InlineData("text\n\n— name AAAAAAB=\n")]
    [InlineData("te\txt\n\n— name AAAAAAA=\n")]
    [InlineData("text\r\n\n— name AAAAAAA=\n")]
    [InlineData("text\n\n— name *\n")]
    public void A_malformed_note_is_refused(string note)
    {
        Assert.True(SignedNote.TryParse("text\n\n— name AAAAAAA=\n"u8, out _));
        Assert.False(SignedNote.TryParse(Encoding.UTF8.GetBytes(note), out _));
    }

    [Fact]
    public void A_note_is_read_up_to_its_bounds()
    {
        static byte[] With(int signatures) => Encoding.UTF8.GetBytes("text\n\n" + string.Concat(Enumerable.Repeat("— name AAAAAAA=\n", signatures)));
        Assert.True(SignedNote.TryParse(With(SignedNote.SignaturesMax), out var note));
        Assert.Equal(SignedNote.SignaturesMax, note.Signatures.Length);
        Assert.False(SignedNote.TryParse(With(SignedNote.SignaturesMax + 1), out _));
        Assert.False(SignedNote.TryParse([.. new byte[SignedNote.BytesMax].Select(_ => (byte)'a'), .. With(1)], out _));
        Assert.False(SignedNote.TryParse([0xff, .. With(1)], out _));
    }

    [Theory]
    [InlineData("no newline")]
    [InlineData("")]
    [InlineData("tab\there\n")]
    public void Text_that_would_not_read_back_is_not_signed(string text) =>
        Assert.Throws<ArgumentException>(() => SignedNote.Sign(text, s_key, s_sign));

    [Fact]
    public void A_checkpoint_has_one_spelling_of_each_line()
    {
        var root = s_checkpoint.Root.ToBase64();
        Assert.True(Checkpoint.TryParse($"log\n7\n{root}\n", out var plain));
        Assert.Equal(7, plain.Size);
        Assert.True(Checkpoint.TryParse($"log\n7\n{root}\nmore\nlines\n", out var extended));
        Assert.Equal(["more", "lines"], extended.Extensions);
        Assert.Equal($"log\n7\n{root}\nmore\nlines\n", extended.ToText());
        Assert.True(Checkpoint.TryParse($"log\n0\n{MerkleTree.EmptyRoot.ToBase64()}\n", out _));
        foreach (var text in new[]
        {
            null, "", "log\n7\n", $"log\n7\n{root}", $"\n7\n{root}\n", $"log\n07\n{root}\n", $"log\n+7\n{root}\n", $"log\n-7\n{root}\n", $"log\n\n{root}\n",
            $"log\n7 \n{root}\n", $"log\n7\n{root[..40]}\n", $"log\n7\n{root}\n\n", $"log\n7\n{root}\nmore\n\nlines\n", $"log\n0\n{root}\n",
            $"log\n9223372036854775807\n{root}\n", $"log\n99999999999999999999\n{root}\n",
        })
            Assert.False(Checkpoint.TryParse(text, out _), text);
    }

    [Fact]
    public void An_offline_proof_shows_its_entry_and_no_other()
    {
        var leaves = NaiveTree.Leaves(11);
        var checkpoint = new Checkpoint(s_key.Name, leaves.Length, NaiveTree.RootHash(leaves));
        var note = SignedNote.Sign(checkpoint.ToText(), s_key, s_sign).ToString();
        for (var index = 0; index < leaves.Length; index++)
        {
            var text = new TlogProof(index, NaiveTree.Inclusion(index, leaves).Path, note).ToString();
            Assert.StartsWith($"c2sp.org/tlog-proof@v1\nindex {index}\n", text, StringComparison.Ordinal);
            Assert.True(TlogProof.TryParse(text, out var proof));
            Assert.Equal(text, proof.ToString());
            Assert.True(proof.Proves(leaves[index], s_key, s_verify));
            Assert.False(proof.Proves([1, 2, 3], s_key, s_verify));
            Assert.False((proof with { Index = (index + 1) % leaves.Length }).Proves(leaves[index], s_key, s_verify));
            Assert.True(TlogProof.TryParse(text.Replace("@v1\n", "@v1\nextra AAAA\n", StringComparison.Ordinal), out var extra));
            Assert.True(extra.Proves(leaves[index], s_key, s_verify));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("c2sp.org/tlog-proof@v1\nindex 0\n")]
    [InlineData("c2sp.org/tlog-proof@v2\nindex 0\n\nnote")]
    [InlineData("c2sp.org/tlog-proof@v1\nindex 00\n\nnote")]
    [InlineData("c2sp.org/tlog-proof@v1\nindex -1\n\nnote")]
    [InlineData("c2sp.org/tlog-proof@v1\nindex\n\nnote")]
    [InlineData("c2sp.org/tlog-proof@v1\n\nnote")]
    [InlineData("c2sp.org/tlog-proof@v1\nindex 0\nAAAA\n\nnote")]
    public void A_malformed_offline_proof_is_refused(string? text) => Assert.False(TlogProof.TryParse(text, out _));

    private static bool Open(string note, out Checkpoint? checkpoint) => Checkpoint.TryOpen(Encoding.UTF8.GetBytes(note), s_key, s_verify, out checkpoint);
}
