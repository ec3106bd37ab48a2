using Ecosystem.Contracts.Audit;
using GraphQL;

namespace Ecosystem.Api.Audit;

/// <summary>A C2SP checkpoint: a signed note over origin, tree size and root hash.</summary>
[Name("Checkpoint")]
public sealed class CheckpointType(SignedCheckpoint checkpoint)
{
    /// <summary>Leaves in the tree.</summary>
    public long Size => checkpoint.Size;

    /// <summary>Base64, 32 bytes.</summary>
    public string Root => checkpoint.Root;

    /// <summary>The signed note, whole.</summary>
    public string Note => checkpoint.Note;

    /// <summary>The key that checks it, in the C2SP form name+hash+key.</summary>
    public string VerifierKey => checkpoint.VerifierKey;
}

/// <summary>One entry of the log.</summary>
[Name("LogEntry")]
public sealed class LogEntryType(LogEntry entry)
{
    /// <summary>Its position in the journal.</summary>
    public long Position => entry.Position;

    /// <summary>1, 2, 3 … per actor.</summary>
    public long Version => entry.Version;

    /// <summary>Its leaf in the tree; null until it is under a signed checkpoint.</summary>
    public long? LeafIndex => entry.LeafIndex;

    /// <summary>Canonical JSON (RFC 8785); its UTF-8 bytes are the leaf. Personal fields are sealed.</summary>
    public string Entry => entry.Entry;
}

/// <summary>An RFC 6962 inclusion proof.</summary>
[Name("InclusionProof")]
public sealed class InclusionProofType(InclusionEvidence proof)
{
    /// <summary>Which leaf.</summary>
    public long LeafIndex => proof.LeafIndex;

    /// <summary>In the tree of which size.</summary>
    public long TreeSize => proof.TreeSize;

    /// <summary>Base64, 32 bytes.</summary>
    public string LeafHash => proof.LeafHash;

    /// <summary>Base64, 32 bytes each, from leaf to root.</summary>
    public IEnumerable<string> Hashes => proof.Hashes;
}

/// <summary>An RFC 6962 consistency proof.</summary>
[Name("ConsistencyProof")]
public sealed class ConsistencyProofType(long oldSize, long newSize, IEnumerable<string> hashes)
{
    /// <summary>Leaves in the earlier tree.</summary>
    public long OldSize => oldSize;

    /// <summary>Leaves in the later tree.</summary>
    public long NewSize => newSize;

    /// <summary>Base64, 32 bytes each.</summary>
    public IEnumerable<string> Hashes => hashes;
}
