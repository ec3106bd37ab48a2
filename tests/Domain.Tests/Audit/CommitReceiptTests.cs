using Ecosystem.Domain.Audit;

namespace Ecosystem.Domain.Tests.Audit;

/// <summary>AU-13: what a receipt says, and when its promise is kept.</summary>
public sealed class CommitReceiptTests
{
    private static readonly DateTimeOffset s_at = new DateTimeOffset(2026, 11, 26, 21, 25, 42, TimeSpan.Zero).AddMicroseconds(123_456);
    private static readonly TreeHash s_leaf = MerkleTree.HashLeaf("entry"u8);
    private static readonly CommitReceipt s_receipt = new("log.example", 7, s_leaf, s_at);

    private static readonly string s_text = $"ecosystem commit receipt v1\nlog.example\n7\n{s_leaf.ToBase64()}\n2026-11-26T21:25:42.123456Z\n";

    [Fact]
    public void A_receipt_is_five_lines_and_is_read_as_it_was_written()
    {
        Assert.Equal(s_text, s_receipt.ToText());
        Assert.True(CommitReceipt.TryParse(s_text, out var read));
        Assert.Equal(s_receipt, read);
    }

    [Theory]
    [InlineData("v1", "v2")]
    [InlineData("log.example", "")]
    [InlineData("\n7\n", "\n07\n")]
    [InlineData("\n7\n", "\n0\n")]
    [InlineData("\n7\n", "\n-7\n")]
    [InlineData("\n7\n", "\n\n")]
    [InlineData("=\n", "\n")]
    [InlineData(".123456Z", "Z")]
    [InlineData(".123456Z", ".123456+00:00")]
    [InlineData("T21", " 21")]
    [InlineData("Z\n", "Z")]
    [InlineData("Z\n", "Z\nmore\n")]
    public void Any_other_spelling_is_refused(string part, string other) => Assert.False(CommitReceipt.TryParse(s_text.Replace(part, other, StringComparison.Ordinal), out _));

    [Fact]
    public void Nothing_is_no_receipt() => Assert.False(CommitReceipt.TryParse(null, out _));

    [Theory]
    [InlineData(0, ReceiptVerdict.Waiting)]
    [InlineData(60_000_000, ReceiptVerdict.Waiting)]
    [InlineData(60_000_001, ReceiptVerdict.Overdue)]
    public void What_is_not_in_the_tree_waits_for_sixty_seconds_and_is_then_overdue(long microseconds, ReceiptVerdict verdict) =>
        Assert.Equal(verdict, s_receipt.Judge(null, s_leaf, s_at.AddMicroseconds(microseconds)));

    [Fact]
    public void What_is_proven_is_included_whenever_it_is_asked_and_what_is_not_the_promised_leaf_is_not()
    {
        var sibling = MerkleTree.HashLeaf("sibling"u8);
        var (proof, root) = (new InclusionProof(1, 2, [sibling]), MerkleTree.HashNode(sibling, s_leaf));
        Assert.Equal(ReceiptVerdict.Included, s_receipt.Judge(proof, root, s_at.AddYears(1)));
        Assert.Equal(ReceiptVerdict.OtherLeaf, (s_receipt with { Leaf = sibling }).Judge(proof, root, s_at));
        Assert.Equal(ReceiptVerdict.OtherLeaf, s_receipt.Judge(proof, sibling, s_at));
        Assert.Equal(ReceiptVerdict.OtherLeaf, s_receipt.Judge(proof with { LeafIndex = 0 }, root, s_at));
    }

    [Fact]
    public void Receipts_of_a_file_are_told_apart_by_their_first_line()
    {
        var note = s_text + "\n— log.example/receipts AAAA\n";
        Assert.Equal([note, note, note], CommitReceipt.Split($"kept by us\n{note}{note}\n\n{note.ReplaceLineEndings("\r\n")}\n"));
        Assert.Empty(CommitReceipt.Split("nothing\n"));
    }

    [Fact]
    public void A_receipt_counts_only_under_the_key_of_its_own_log()
    {
        var key = VerifierKey.Of(CommitReceipt.KeyName("log.example"), new byte[32]);
        var note = SignedNote.Sign(s_text, key, _ => new byte[64]).ToString();
        Assert.True(CommitReceipt.TryOpen(System.Text.Encoding.UTF8.GetBytes(note), key, (_, _, _) => true, out var receipt));
        Assert.Equal(s_receipt, receipt);
        Assert.False(CommitReceipt.TryOpen(System.Text.Encoding.UTF8.GetBytes(note), key, (_, _, _) => false, out _));
        Assert.False(CommitReceipt.TryOpen(System.Text.Encoding.UTF8.GetBytes(note), VerifierKey.Of("log.example", new byte[32]), (_, _, _) => true, out _));
        var other = SignedNote.Sign(s_text.Replace("log.example", "other.example", StringComparison.Ordinal), key, _ => new byte[64]).ToString();
        Assert.False(CommitReceipt.TryOpen(System.Text.Encoding.UTF8.GetBytes(other), key, (_, _, _) => true, out _));
    }
}
