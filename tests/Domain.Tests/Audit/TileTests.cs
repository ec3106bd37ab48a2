using CsCheck;
using Ecosystem.Domain.Audit;

namespace Ecosystem.Domain.Tests.Audit;

/// <summary>AU-4: the tree kept as tiles.</summary>
public class TileTests
{
    [Fact]
    public void A_tree_of_70_000_has_the_tiles_of_the_specifications_example()
    {
        var tiles = Tiles.Changed(0, 70_000).ToLookup(t => t.Tile.Level, t => t.Width);
        Assert.Equal(Enumerable.Repeat(256, 273).Append(112), tiles[0]);
        Assert.Equal([256, 17], tiles[1]);
        Assert.Equal([1], tiles[2]);
        Assert.Equal(3, tiles.Count);
        Assert.Equal([(new TileId(0, 0), 256), (new TileId(1, 0), 1)], Tiles.Changed(0, 256));
        Assert.Empty(Tiles.Changed(70_000, 70_000));
    }

    [Fact]
    public void Growth_changes_exactly_the_tiles_whose_width_changes() =>
        Gen.Select(Gen.Long[0, 200_000], Gen.Long[0, 3000]).Sample((from, more) =>
        {
            var to = from + more;
            var every = Enumerable.Range(0, 4).SelectMany(level =>
                Enumerable.Range(0, (int)(to >> (8 * level + 8)) + 1).Select(index => new TileId(level, index)));
            var expected = every.Where(tile => Tiles.WidthOf(tile, from) != Tiles.WidthOf(tile, to)).Select(tile => (tile, Tiles.WidthOf(tile, to)));
            Assert.Equal(expected, Tiles.Changed(from, to));
        }, iter: 300);

    [Fact]
    public void However_a_tree_grows_its_tiles_hold_every_complete_subtree() =>
        Gen.Int[1, 900].Array[1, 5].Sample(batches =>
        {
            var leaves = NaiveTree.Leaves(batches.Sum());
            var stored = new Dictionary<TileId, ReadOnlyMemory<byte>>();
            var size = 0;
            foreach (var batch in batches)
            {
                // A new edge each time, as after a restart.
                var edge = TileEdge.Load(size, tile => stored[tile]);
                foreach (var leaf in leaves.AsSpan(size, batch))
                    edge.Append(MerkleTree.HashLeaf(leaf));
                var changes = edge.TakeChanges();
                Assert.Equal(Tiles.Changed(size, size + batch).ToHashSet(), changes.Select(t => (t.Id, t.Width)).ToHashSet());
                foreach (var tile in changes)
                    stored[tile.Id] = tile.Hashes;
                size += batch;
                Assert.Equal(NaiveTree.RootHash(leaves.AsSpan(0, size)), edge.Root());
                Assert.Empty(edge.TakeChanges());
            }

            foreach (var node in Enumerable.Range(0, size).SelectMany(i => new LeafRange(i, size).Nodes()).Distinct())
                Assert.Equal(NaiveTree.Node(node, leaves), Tiles.Read(node, stored[Tiles.Holding(node)].Span));
        }, iter: 30);

    [Fact]
    public void A_tree_with_three_levels_of_tiles_has_the_right_root()
    {
        var (edge, range) = (new TileEdge(), new CompactRange());
        var stored = new Dictionary<TileId, ReadOnlyMemory<byte>>();
        for (var i = 0; i < 70_000; i++)
        {
            var leaf = MerkleTree.HashLeaf(BitConverter.GetBytes(i));
            edge.Append(leaf);
            range.Append(leaf);
            if (i % 8192 == 0 || i == 69_999)
                foreach (var tile in edge.TakeChanges())
                    stored[tile.Id] = tile.Hashes;
        }

        Assert.Equal(range.Root(), edge.Root());
        Assert.Equal(range.Root(), TileEdge.Load(70_000, tile => stored[tile]).Root());
        foreach (var index in new[] { 0L, 255, 256, 65_535, 65_536, 69_999 })
        {
            var plan = ProofPlan.ForInclusion(index, 70_000);
            var proof = new InclusionProof(index, 70_000, plan.Build(node => Tiles.Read(node, stored[Tiles.Holding(node)].Span)));
            Assert.Equal(ProofVerdict.Valid, proof.Check(MerkleTree.HashLeaf(BitConverter.GetBytes((int)index)), range.Root()));
        }
    }

    [Fact]
    public void Proofs_at_an_old_size_are_read_from_tiles_that_have_grown_since()
    {
        var leaves = NaiveTree.Leaves(600);
        var edge = new TileEdge();
        foreach (var leaf in leaves)
            edge.Append(MerkleTree.HashLeaf(leaf));
        var stored = edge.TakeChanges().ToDictionary(t => t.Id, t => t.Hashes);
        for (var size = 1; size <= 600; size += 7)
        {
            var proof = new InclusionProof(size / 2, size, ProofPlan.ForInclusion(size / 2, size).Build(n => Tiles.Read(n, stored[Tiles.Holding(n)].Span)));
            Assert.Equal(ProofVerdict.Valid, proof.Check(MerkleTree.HashLeaf(leaves[size / 2]), NaiveTree.RootHash(leaves.AsSpan(0, size))));
            Assert.Equal(NaiveTree.RootHash(leaves.AsSpan(0, size)), TileEdge.Load(size, tile => stored[tile]).Root());
        }
    }

    [Fact]
    public void A_tile_that_is_too_narrow_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => TileEdge.Load(3, _ => new byte[2 * TreeHash.Length]));
        Assert.Throws<ArgumentException>(() => Tiles.Read(new TreeNode(1, 1), new byte[3 * TreeHash.Length]));
    }

    [Theory]
    [InlineData(0, 0, 256, "tile/0/000")]
    [InlineData(0, 1_234_067, 256, "tile/0/x001/x234/067")]
    [InlineData(2, 1000, 17, "tile/2/x001/000.p/17")]
    [InlineData(1, 999, 1, "tile/1/999.p/1")]
    [InlineData(7, 5, 255, "tile/7/005.p/255")]
    public void A_tile_has_one_path(int level, long index, int width, string path)
    {
        Assert.Equal(path, TilePath.Of(new TileId(level, index), width));
        Assert.True(TilePath.TryParse(path, out var tile, out var read));
        Assert.Equal((new TileId(level, index), width), (tile, read));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("tile/0")]
    [InlineData("tile/0/")]
    [InlineData("tile/0/0")]
    [InlineData("tile/0/0000")]
    [InlineData("tile/00/000")]
    [InlineData("tile/8/000")]
    [InlineData("tile/-1/000")]
    [InlineData("tile/0/x000/001")]
    [InlineData("tile/0/001/001")]
    [InlineData("tile/0/x001")]
    [InlineData("tile/0/xx01/001")]
    [InlineData("tile/0/000.p/0")]
    [InlineData("tile/0/000.p/256")]
    [InlineData("tile/0/000.p/01")]
    [InlineData("tile/0/000.p/-1")]
    [InlineData("tile/0/000.p/")]
    [InlineData("tile/0/+01")]
    [InlineData("tile/entries/000")]
    [InlineData("tile/0/x999/x999/x999/x999/x999/x999/x999/999")]
    public void Any_other_spelling_of_a_path_is_refused(string? path) => Assert.False(TilePath.TryParse(path, out _, out _));
}
