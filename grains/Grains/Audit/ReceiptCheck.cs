using System.Collections.Immutable;
using System.Text;
using Ecosystem.Domain.Audit;

namespace Ecosystem.Grains.Audit;

/// <summary>What became of the receipts that somebody kept.</summary>
/// <param name="Included">Proven to be in the signed tree.</param>
/// <param name="Waiting">Not in it yet, within the promised time.</param>
/// <param name="Broken">What does not hold, each with where it was met; empty when all do.</param>
public sealed record ReceiptsReport(int Included, int Waiting, ImmutableArray<string> Broken);

/// <summary>Holds a log to receipts from outside it: a database that lost both a commit and its row in <c>audit.receipts</c> is found out by whoever kept the receipt.</summary>
public sealed class ReceiptCheck(AuditLog log, LogKeys keys)
{
    /// <summary>Checks each receipt of a text that holds one after another.</summary>
    /// <param name="now">The time, which tells those that are late from those that may still come.</param>
    public async Task<ReceiptsReport> CheckAsync(string text, DateTimeOffset now, CancellationToken cancellation = default)
    {
        var (included, waiting) = (0, 0);
        var broken = ImmutableArray.CreateBuilder<string>();
        var receiptKey = await keys.FindReceiptKeyAsync(cancellation);
        var notes = CommitReceipt.Split(text);
        if (notes.IsEmpty) broken.Add($"There is no receipt: none begins with the line '{CommitReceipt.Header}'.");
        foreach (var (note, number) in notes.Select((note, index) => (note, index + 1)))
        {
            if (receiptKey is null || !CommitReceipt.TryOpen(Encoding.UTF8.GetBytes(note), receiptKey, Ed25519.Verify, out var receipt))
            {
                broken.Add($"Receipt {number} was not signed by this log.");
                continue;
            }

            switch (await JudgeAsync(receipt, now, cancellation))
            {
                case ReceiptVerdict.Included: included++; break;
                case ReceiptVerdict.Waiting: waiting++; break;
                case ReceiptVerdict.Overdue: broken.Add($"Receipt {number}: the commit at position {receipt.Position} was promised by {receipt.IssuedAt + CommitReceipt.IncludedWithin:O} and is not in the signed tree."); break;
                default: broken.Add($"Receipt {number}: at position {receipt.Position} the tree has something else than was promised."); break;
            }
        }

        return new(included, waiting, broken.ToImmutable());
    }

    private async Task<ReceiptVerdict> JudgeAsync(CommitReceipt receipt, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await log.ProvePositionAsync(receipt.Position, cancellation) is not { } proven || await keys.FindVerifierKeyAsync(cancellation) is not { } key)
            return receipt.Judge(null, MerkleTree.EmptyRoot, now);
        return Checkpoint.TryOpen(Encoding.UTF8.GetBytes(proven.Note), key, Ed25519.Verify, out var checkpoint)
            ? receipt.Judge(proven.Proof, checkpoint.Root, now)
            : ReceiptVerdict.OtherLeaf;
    }
}
