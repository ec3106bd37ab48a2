using Ecosystem.Contracts.Audit;
using GraphQL;

namespace Ecosystem.Api.Audit;

/// <summary>A signed promise that a commit will be in the log's tree within 60 seconds of `issuedAt`. Keep `note`: `ecosystem verify-log --receipts` checks it.</summary>
[Name("CommitReceipt")]
public sealed class CommitReceiptType(CommitReceiptAnswer receipt)
{
    /// <summary>The commit's position in the journal.</summary>
    public long Position => receipt.Position;

    /// <summary>RFC 6962 leaf hash of its entry; base64, 32 bytes.</summary>
    public string LeafHash => receipt.LeafHash;

    /// <summary>When the promise was made.</summary>
    public DateTimeOffset IssuedAt => receipt.IssuedAt;

    /// <summary>The signed note, whole.</summary>
    public string Note => receipt.Note;

    /// <summary>The key that checks it, in the C2SP form name+hash+key. It signs receipts alone.</summary>
    public string VerifierKey => receipt.VerifierKey;
}
