using Ecosystem.Domain;
using Ecosystem.Domain.Audit;

namespace Ecosystem.Contracts.Audit;

/// <summary>The log as outsiders hold it to its word: a customer its own uses, anybody its growth and its evidence. Read-only; one activation per silo; the grain key is <see cref="Key"/>.</summary>
[Alias("use-proof")]
public interface IUseProofGrain : IGrainWithStringKey
{
    /// <summary>The one key.</summary>
    const string Key = "use-proof_all";

    /// <summary>Proves that the entry with a usage receipt of the calling customer is in the log; null when there is no such receipt of it, or no checkpoint covers it yet.</summary>
    [Alias("proof")] Task<LogEvidence?> Proof(ReceiptId receipt);

    /// <summary>Proves that the tree of one size is a prefix of a later one, for anybody; null unless 1 ≤ first ≤ second ≤ what is signed.</summary>
    [Alias("consistency")] Task<ConsistencyProof?> Consistency(long first, long second);

    /// <summary>Whether somebody's evidence is of this log: it is under this log's own key, and the path leads from the entry to the checkpoint's root.</summary>
    /// <param name="key">The C2SP verifier key that the evidence is said to be under.</param>
    /// <returns>Null: it is; else why not.</returns>
    [Alias("verify")] Task<string?> Verify(LogEvidence evidence, string key);
}

/// <summary>An entry, and the evidence that the log has it.</summary>
/// <param name="Entry">Canonical JSON (RFC 8785); its UTF-8 bytes are the leaf. What is personal in it is sealed.</param>
/// <param name="Proof">RFC 6962.</param>
/// <param name="Checkpoint">A C2SP signed note, of the proof's tree size.</param>
[GenerateSerializer, Immutable, Alias("log-evidence")]
public sealed record LogEvidence([property: Id(0)] string Entry, [property: Id(1)] InclusionProof Proof, [property: Id(2)] string Checkpoint);
