using System.Text;
using Ecosystem.Domain.Audit;
using NSec.Cryptography;

namespace Ecosystem.ReferenceSupplier;

/// <summary>A Merkle log in memory: every hash is computed anew from the leaves, for it stays small.</summary>
internal sealed class AuditLog(Fault fault)
{
    private readonly Key _key = NSec.Cryptography.Key.Create(SignatureAlgorithm.Ed25519);
    private readonly Key _other = NSec.Cryptography.Key.Create(SignatureAlgorithm.Ed25519);
    private readonly List<string> _entries = [];
    private readonly List<TreeHash> _leaves = [];
    private long? _served;

    public int Size => _leaves.Count;

    public VerifierKey Key => field ??= VerifierKey.Of("supplier.example/log", _key.PublicKey.Export(KeyBlobFormat.RawPublicKey));

    /// <returns>The entry's place.</returns>
    public int Append(string entry)
    {
        _entries.Add(entry);
        _leaves.Add(MerkleTree.HashLeaf(Encoding.UTF8.GetBytes(entry)));
        return Size - 1;
    }

    public string EntryAt(int place) => _entries[place];

    public string CheckpointOf(int size) => Sign(size, Root(0, size));

    /// <summary>The checkpoint that is served as the newest.</summary>
    public string Newest()
    {
        if (fault == Fault.LogShrinks) return CheckpointOf((int)(_served = _served is { } last ? Math.Max(2, last - 1) : Size));
        return fault == Fault.HistoryRewritten ? Sign(Size, MerkleTree.HashNode(Root(0, Size), Root(0, Size))) : CheckpointOf(Size);
    }

    /// <summary>RFC 6962 §2.1.1.</summary>
    public IEnumerable<TreeHash> PathOf(int leaf, int size) => Path(leaf, 0, size);

    /// <summary>RFC 6962 §2.1.2.</summary>
    public IEnumerable<TreeHash> Consistency(int old, int size) => old == size ? [] : Sub(old, 0, size, isWhole: true);

    private IEnumerable<TreeHash> Path(int leaf, int from, int to)
    {
        if (to - from == 1) return [];
        var split = from + (int)MerkleTree.SplitOf(to - from);
        return leaf < split ? Path(leaf, from, split).Append(Root(split, to)) : Path(leaf, split, to).Append(Root(from, split));
    }

    private IEnumerable<TreeHash> Sub(int old, int from, int to, bool isWhole)
    {
        if (old == to) return isWhole ? [] : [Root(from, to)];
        var split = from + (int)MerkleTree.SplitOf(to - from);
        return old <= split ? Sub(old, from, split, isWhole).Append(Root(split, to)) : Sub(old, split, to, isWhole: false).Append(Root(from, split));
    }

    private TreeHash Root(int from, int to)
    {
        if (to == from) return MerkleTree.EmptyRoot;
        if (to - from == 1) return _leaves[from];
        var split = from + (int)MerkleTree.SplitOf(to - from);
        return MerkleTree.HashNode(Root(from, split), Root(split, to));
    }

    private string Sign(int size, TreeHash root) => SignedNote.Sign(new Checkpoint(Key.Name, size, root).ToText(), Key,
        text => SignatureAlgorithm.Ed25519.Sign(fault == Fault.CheckpointByAnother ? _other : _key, text)).ToString();
}
