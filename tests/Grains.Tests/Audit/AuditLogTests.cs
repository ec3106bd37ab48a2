using Ecosystem.Domain.Audit;

namespace Ecosystem.Grains.Tests.Audit;

/// <summary>AU-2 to AU-4 over a stored log: everything the log says can be checked by somebody who trusts only its key.</summary>
public sealed class AuditLogTests
{
    [Fact]
    public async Task Proofs_verify_for_every_leaf_at_several_sizes_and_between_all_of_them()
    {
        await using var log = await LogFixture.CreateAsync();
        var sequencer = await log.StartAsync();
        var sizes = new List<(long Size, TreeHash Root)>();
        foreach (var more in new[] { 1, 2, 250, 3, 7, 300 })
        {
            await log.Journal.CommitManyAsync("a", more);
            var checkpoint = await log.SignedAsync();
            sizes.Add((checkpoint.Size, checkpoint.Root));
        }

        foreach (var (size, root) in sizes)
            for (var index = 0L; index < size; index += size < 20 ? 1 : 13)
            {
                var leaf = MerkleTree.HashLeaf(await log.Log.EntryAsync(index, log.Patience));
                Assert.Equal(ProofVerdict.Valid, (await log.Log.InclusionAsync(index, size, log.Patience))!.Check(leaf, root));
            }

        foreach (var (first, firstRoot) in sizes)
            foreach (var (second, secondRoot) in sizes.Where(s => s.Size >= first))
                Assert.Equal(ProofVerdict.Valid, (await log.Log.ConsistencyAsync(first, second, log.Patience))!.Check(firstRoot, secondRoot));
        Assert.True((await log.VerifyAsync()).IsSound);
        Assert.True(sequencer.Leads);
    }

    [Fact]
    public async Task The_tiles_alone_give_the_root_that_was_signed()
    {
        await using var log = await LogFixture.CreateAsync();
        await log.StartAsync();
        await log.Journal.CommitManyAsync("a", 700);
        var checkpoint = await log.SignedAsync();
        var tiles = new Dictionary<TileId, byte[]>();
        foreach (var (tile, width) in Tiles.Changed(0, checkpoint.Size))
            tiles.Add(tile, (await log.Log.TileAsync(tile, width, log.Patience))!);
        Assert.Equal([8192, 8192, 188 * 32, 2 * 32], tiles.Values.Select(bytes => bytes.Length));
        Assert.Equal(checkpoint.Root, TileEdge.Load(checkpoint.Size, tile => tiles[tile]).Root());

        Assert.Equal(tiles[new TileId(0, 2)][..320], await log.Log.TileAsync(new TileId(0, 2), 10, log.Patience));
        Assert.Null(await log.Log.TileAsync(new TileId(0, 2), 189, log.Patience));
        Assert.Null(await log.Log.TileAsync(new TileId(0, 3), 1, log.Patience));
        Assert.Null(await log.Log.TileAsync(new TileId(0, long.MaxValue), 1, log.Patience));
        Assert.Null(await log.Log.TileAsync(new TileId(0, 0), 0, log.Patience));
    }

    [Fact]
    public async Task What_is_not_signed_is_not_proven()
    {
        await using var log = await LogFixture.CreateAsync();
        Assert.Null(await log.Log.LatestCheckpointAsync(log.Patience));
        Assert.Null(await log.Log.VerifierKeyAsync(log.Patience));
        var position = (await log.Journal.CommitAsync("a"))[0];
        Assert.Null(await log.Log.ProvePositionAsync(position, log.Patience));
        Assert.Null(await log.Log.InclusionAsync(0, 1, log.Patience));

        await log.StartAsync();
        await log.SignedAsync();
        Assert.NotNull(await log.Log.ProvePositionAsync(position, log.Patience));
        Assert.Null(await log.Log.ProvePositionAsync(position + 1, log.Patience));
        Assert.Null(await log.Log.ProveLeafAsync(1, log.Patience));
        Assert.Null(await log.Log.ProveLeafAsync(-1, log.Patience));
        Assert.Null(await log.Log.InclusionAsync(0, 2, log.Patience));
        Assert.Null(await log.Log.InclusionAsync(1, 1, log.Patience));
        Assert.Null(await log.Log.InclusionAsync(-1, 1, log.Patience));
        Assert.Null(await log.Log.ConsistencyAsync(0, 1, log.Patience));
        Assert.Null(await log.Log.ConsistencyAsync(1, 2, log.Patience));
        Assert.Null(await log.Log.EntryAsync(1, log.Patience));
        await Assert.ThrowsAsync<InvalidOperationException>(() => log.Log.WaitForProofAsync(position + 1, log.Patience));
    }
}
