using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using Ecosystem.Domain.Audit;

namespace Ecosystem.Domain.Tests.Audit;

/// <summary>AU-2 and AU-3: inclusion and consistency proofs.</summary>
public class ProofTests
{
    [Fact]
    public void Inclusion_paths_are_those_of_the_definition_and_verify()
    {
        for (var size = 1; size <= 40; size++)
        {
            var leaves = NaiveTree.Leaves(size);
            for (var index = 0; index < size; index++)
            {
                var proof = NaiveTree.Inclusion(index, leaves);
                Assert.Equal(NaiveTree.Path(index, leaves).Select(h => TreeHash.Of(h)), proof.Path);
                Assert.Equal(ProofVerdict.Valid, proof.Check(MerkleTree.HashLeaf(leaves[index]), NaiveTree.RootHash(leaves)));
            }
        }
    }

    [Fact]
    public void Consistency_paths_are_those_of_the_definition_and_verify()
    {
        for (var second = 1; second <= 40; second++)
        {
            var leaves = NaiveTree.Leaves(second);
            for (var first = 1; first <= second; first++)
            {
                var proof = NaiveTree.Consistency(first, leaves);
                Assert.Equal(NaiveTree.Proof(first, leaves).Select(h => TreeHash.Of(h)), proof.Path);
                Assert.Equal(ProofVerdict.Valid, proof.Check(NaiveTree.RootHash(leaves.AsSpan(0, first)), NaiveTree.RootHash(leaves)));
            }
        }
    }

    [Fact]
    public void Proofs_in_large_trees_verify() =>
        Gen.Int[1, 3000].SelectMany(size => Gen.Select(Gen.Const(size), Gen.Int[0, size - 1], Gen.Int[1, size])).Sample((size, index, first) =>
        {
            var leaves = NaiveTree.Leaves(size);
            var root = NaiveTree.RootHash(leaves);
            return NaiveTree.Inclusion(index, leaves).Check(MerkleTree.HashLeaf(leaves[index]), root) == ProofVerdict.Valid
                && NaiveTree.Consistency(first, leaves).Check(NaiveTree.RootHash(leaves.AsSpan(0, first)), root) == ProofVerdict.Valid;
        }, iter: 60);

    [Fact]
    public void Any_bit_changed_anywhere_in_an_inclusion_proof_is_refused()
    {
        for (var size = 1; size <= 9; size++)
        {
            var leaves = NaiveTree.Leaves(size);
            var root = NaiveTree.RootHash(leaves);
            for (var index = 0; index < size; index++)
            {
                var (proof, leaf) = (NaiveTree.Inclusion(index, leaves), MerkleTree.HashLeaf(leaves[index]));
                foreach (var path in OneBitChanged(proof.Path))
                    Assert.Equal(ProofVerdict.RootMismatch, (proof with { Path = path }).Check(leaf, root));
                foreach (var other in OneBitChanged([leaf]))
                    Assert.Equal(ProofVerdict.RootMismatch, proof.Check(other[0], root));
                foreach (var other in OneBitChanged([root]))
                    Assert.Equal(ProofVerdict.RootMismatch, proof.Check(leaf, other[0]));
            }
        }
    }

    [Fact]
    public void Any_bit_changed_anywhere_in_a_consistency_proof_is_refused()
    {
        for (var second = 1; second <= 9; second++)
        {
            var leaves = NaiveTree.Leaves(second);
            var root = NaiveTree.RootHash(leaves);
            for (var first = 1; first <= second; first++)
            {
                var (proof, older) = (NaiveTree.Consistency(first, leaves), NaiveTree.RootHash(leaves.AsSpan(0, first)));
                foreach (var path in OneBitChanged(proof.Path))
                    Assert.NotEqual(ProofVerdict.Valid, (proof with { Path = path }).Check(older, root));
                foreach (var other in OneBitChanged([older]))
                    Assert.NotEqual(ProofVerdict.Valid, proof.Check(other[0], root));
                foreach (var other in OneBitChanged([root]))
                    Assert.Equal(ProofVerdict.RootMismatch, proof.Check(older, other[0]));
            }
        }
    }

    [Fact]
    public void A_path_with_a_hash_more_or_less_or_out_of_order_is_refused()
    {
        for (var size = 1; size <= 17; size++)
        {
            var leaves = NaiveTree.Leaves(size);
            var root = NaiveTree.RootHash(leaves);
            for (var i = 0; i < size; i++)
            {
                var (inclusion, leaf) = (NaiveTree.Inclusion(i, leaves), MerkleTree.HashLeaf(leaves[i]));
                foreach (var path in Mangled(inclusion.Path, root))
                    Assert.NotEqual(ProofVerdict.Valid, (inclusion with { Path = path }).Check(leaf, root));
                var (consistency, older) = (NaiveTree.Consistency(i + 1, leaves), NaiveTree.RootHash(leaves.AsSpan(0, i + 1)));
                foreach (var path in Mangled(consistency.Path, root))
                    Assert.NotEqual(ProofVerdict.Valid, (consistency with { Path = path }).Check(older, root));
            }
        }
    }

    [Fact]
    public void A_proof_for_one_leaf_shows_no_other()
    {
        for (var size = 2; size <= 17; size++)
        {
            var leaves = NaiveTree.Leaves(size);
            var root = NaiveTree.RootHash(leaves);
            for (var index = 0; index < size; index++)
                for (var claimed = 0; claimed < size; claimed++)
                {
                    var proof = NaiveTree.Inclusion(index, leaves);
                    var asked = (proof with { LeafIndex = claimed }).Check(MerkleTree.HashLeaf(leaves[index]), root);
                    Assert.Equal(claimed == index, asked == ProofVerdict.Valid);
                    var moved = proof.Check(MerkleTree.HashLeaf(leaves[claimed]), root);
                    Assert.Equal(claimed == index, moved == ProofVerdict.Valid);
                }
        }
    }

    [Fact]
    public void A_rewritten_history_has_no_consistency_proof()
    {
        // A log that changed leaf 2 after signing size 4 can offer any path it likes from its new tree: none leads to the old root.
        var (before, after) = (NaiveTree.Leaves(9), NaiveTree.Leaves(9));
        after[2] = [0xff];
        for (var first = 3; first <= 9; first++)
            Assert.NotEqual(ProofVerdict.Valid,
                NaiveTree.Consistency(first, after).Check(NaiveTree.RootHash(before.AsSpan(0, first)), NaiveTree.RootHash(after)));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, 1)]
    [InlineData(0, 0)]
    [InlineData(5, 4)]
    [InlineData(0, MerkleTree.SizeMax + 1)]
    [InlineData(0, long.MinValue)]
    public void A_leaf_outside_the_tree_is_refused(long index, long size)
    {
        Assert.Equal(ProofVerdict.OutOfRange, new InclusionProof(index, size, []).Check(MerkleTree.EmptyRoot, MerkleTree.EmptyRoot));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProofPlan.ForInclusion(index, size));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 4)]
    [InlineData(-1, 4)]
    [InlineData(5, 4)]
    [InlineData(1, MerkleTree.SizeMax + 1)]
    public void Growth_from_nothing_or_backwards_is_refused(long first, long second)
    {
        Assert.Equal(ProofVerdict.OutOfRange, new ConsistencyProof(first, second, []).Check(MerkleTree.EmptyRoot, MerkleTree.EmptyRoot));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProofPlan.ForConsistency(first, second));
    }

    [Fact]
    public void A_proof_without_a_path_is_refused_not_a_crash()
    {
        Assert.Equal(ProofVerdict.OutOfRange, new InclusionProof(0, 1, default).Check(default, default));
        Assert.Equal(ProofVerdict.OutOfRange, new ConsistencyProof(1, 2, default).Check(default, default));
        Assert.Equal(ProofVerdict.WrongLength, new ConsistencyProof(1, 2, []).Check(default, default));
        Assert.Equal(ProofVerdict.WrongLength, new ConsistencyProof(3, 4, []).Check(default, default));
        Assert.Equal(ProofVerdict.WrongLength, new ConsistencyProof(3, 3, [default]).Check(default, default));
        Assert.Equal(ProofVerdict.RootMismatch, new ConsistencyProof(3, 3, []).Check(default, MerkleTree.EmptyRoot));
    }

    [Fact]
    public void Proofs_in_json_carry_the_names_of_RFC_6962()
    {
        var leaves = NaiveTree.Leaves(3);
        var inclusion = JsonSerializer.SerializeToNode(NaiveTree.Inclusion(1, leaves))!;
        Assert.Equal(["leaf_index", "tree_size", "audit_path"], inclusion.AsObject().Select(m => m.Key));
        Assert.Equal(Convert.ToBase64String(NaiveTree.Root(leaves.AsSpan(2, 1))), inclusion["audit_path"]![1]!.GetValue<string>());

        var consistency = JsonSerializer.Serialize(NaiveTree.Consistency(2, leaves));
        Assert.StartsWith("{\"first\":2,\"second\":3,\"consistency\":[", consistency, StringComparison.Ordinal);
        var read = JsonSerializer.Deserialize<ConsistencyProof>(consistency)!;
        Assert.Equal(ProofVerdict.Valid, read.Check(NaiveTree.RootHash(leaves.AsSpan(0, 2)), NaiveTree.RootHash(leaves)));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ConsistencyProof>("{\"first\":1,\"second\":2,\"consistency\":[\"AAAA\"]}"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ConsistencyProof>("{\"first\":1,\"second\":2,\"consistency\":[7]}"));
    }

    private static IEnumerable<ImmutableArray<TreeHash>> OneBitChanged(ImmutableArray<TreeHash> path)
    {
        for (var i = 0; i < path.Length; i++)
            for (var bit = 0; bit < 256; bit++)
            {
                var bytes = path[i].ToArray();
                bytes[bit / 8] ^= (byte)(1 << bit % 8);
                yield return path.SetItem(i, TreeHash.Of(bytes));
            }
    }

    private static IEnumerable<ImmutableArray<TreeHash>> Mangled(ImmutableArray<TreeHash> path, TreeHash extra)
    {
        for (var i = 0; i <= path.Length; i++)
            yield return path.Insert(i, extra);
        yield return path.AddRange(Enumerable.Repeat(extra, 100));
        for (var i = 0; i < path.Length; i++)
        {
            yield return path.RemoveAt(i);
            for (var j = 0; j < i; j++)
                yield return path.SetItem(i, path[j]).SetItem(j, path[i]);
        }
    }
}
