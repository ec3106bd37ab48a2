using System.Text.Json;
using CsCheck;
using Ecosystem.Domain.Audit;

namespace Ecosystem.Domain.Tests.Audit;

/// <summary>AU-1: the tree's hashes.</summary>
public class MerkleTreeTests
{
    private sealed record Reference(string[] Leaves, string[] Roots);

    private static readonly Reference s_reference = JsonSerializer.Deserialize<Reference>(
        File.ReadAllBytes(Path.Combine(Vectors.Folder, "merkle", "rfc6962_reference.json")), JsonSerializerOptions.Web)!;

    [Fact]
    public void The_reference_tree_has_the_reference_roots()
    {
        var range = new CompactRange();
        var edge = new TileEdge();
        Assert.Equal(s_reference.Roots[0], MerkleTree.EmptyRoot.ToString());
        for (var i = 0; i < s_reference.Leaves.Length; i++)
        {
            Assert.Equal(s_reference.Roots[i], range.Root().ToString());
            var leaf = MerkleTree.HashLeaf(Convert.FromHexString(s_reference.Leaves[i]));
            range.Append(leaf);
            edge.Append(leaf);
            Assert.Equal(s_reference.Roots[i + 1], range.Root().ToString());
            Assert.Equal(s_reference.Roots[i + 1], edge.Root().ToString());
        }
    }

    [Fact]
    public void The_oracle_has_the_reference_roots()
    {
        var leaves = s_reference.Leaves.Select(Convert.FromHexString).ToArray();
        for (var size = 0; size <= leaves.Length; size++)
            Assert.Equal(s_reference.Roots[size], Convert.ToHexStringLower(NaiveTree.Root(leaves.AsSpan(0, size))));
    }

    [Fact]
    public void Appending_leaf_by_leaf_gives_the_root_of_the_definition() =>
        Gen.Byte.Array[0, 9].Array[0, 700].Sample(leaves =>
        {
            var range = new CompactRange();
            foreach (var leaf in leaves)
                range.Append(MerkleTree.HashLeaf(leaf));
            Assert.Equal(leaves.Length, range.Size);
            Assert.Equal(NaiveTree.RootHash(leaves), range.Root());
        }, iter: 200);

    [Theory]
    [InlineData(0)]
    [InlineData(4094)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(200_000)]
    public void An_entry_of_any_length_is_hashed_whole(int length)
    {
        var entry = new byte[length];
        Array.Fill(entry, (byte)0x5a);
        Assert.Equal(NaiveTree.RootHash([entry]), MerkleTree.HashLeaf(entry));
    }

    [Fact]
    public void A_leaf_is_never_taken_for_a_node()
    {
        var (left, right) = (MerkleTree.HashLeaf([1]), MerkleTree.HashLeaf([2]));
        Assert.NotEqual(MerkleTree.HashNode(left, right), MerkleTree.HashLeaf([.. left.ToArray(), .. right.ToArray()]));
        Assert.NotEqual(MerkleTree.HashNode(left, right), MerkleTree.HashNode(right, left));
    }

    [Fact]
    public void A_range_is_covered_by_complete_subtrees_in_order() =>
        Gen.Select(Gen.Long[0, MerkleTree.SizeMax - 1], Gen.Long[1, 1L << 40]).Sample((start, length) =>
        {
            var range = new LeafRange(start, Math.Min(start + length, MerkleTree.SizeMax));
            var at = range.Start;
            foreach (var node in range.Nodes())
            {
                Assert.Equal(at, node.Index << node.Level);
                at += 1L << node.Level;
            }

            Assert.Equal(range.End, at);
        });

    [Fact]
    public void A_hash_has_one_base64_spelling()
    {
        var hash = MerkleTree.HashLeaf("entry"u8);
        Assert.True(TreeHash.TryParseBase64(hash.ToBase64(), out var read));
        Assert.Equal(hash, read);
        Assert.Equal(hash, TreeHash.Of(Convert.FromHexString(hash.ToString())));
        // The last character but one has two spare bits: three more spellings decode to the same bytes, and are refused.
        var canonical = hash.ToBase64();
        var accepted = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
            .Count(c => TreeHash.TryParseBase64(canonical[..42] + c + "=", out var other) && other == hash);
        Assert.Equal(1, accepted);
        Assert.False(TreeHash.TryParseBase64(canonical[..43], out _));
        Assert.False(TreeHash.TryParseBase64(" " + canonical[..43], out _));
        Assert.False(TreeHash.TryParseBase64(Convert.ToBase64String(new byte[33]), out _));
        Assert.False(TreeHash.TryParseBase64(null, out _));
        Assert.Throws<ArgumentException>(() => TreeHash.Of(new byte[31]));
    }
}
