using System.Collections.Concurrent;
using System.Text;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Audit;
using Npgsql;

namespace Ecosystem.SystemTests.Audit;

/// <summary>Whoever fetches the published checkpoint again and again, as a monitor outside would, and keeps every one.</summary>
internal sealed class OutsideObserver(NpgsqlDataSource database)
{
    private readonly ConcurrentQueue<string> _notes = new();

    /// <summary>Different notes seen, in the order they were seen.</summary>
    public IReadOnlyList<string> Notes => [.. _notes];

    public async Task ObserveAsync(CancellationToken until, CancellationToken cancellation)
    {
        var last = "";
        while (!until.IsCancellationRequested)
        {
            // The rows alone: what the log's own code thinks of them is not asked.
            await using (var command = database.CreateCommand("select note from audit.checkpoints order by size desc limit 1"))
                if (await command.ExecuteScalarAsync(cancellation) is string note && note != last)
                    _notes.Enqueue(last = note);
            await Task.Delay(3, cancellation);
        }
    }

    /// <summary>Every checkpoint seen is signed, none is smaller than the one before, and each is the beginning of the last by a proof.</summary>
    public async Task AssertOneHistoryAsync(AuditLog log, VerifierKey key, CancellationToken cancellation)
    {
        var seen = Notes.Select(note =>
        {
            Assert.True(Checkpoint.TryOpen(Encoding.UTF8.GetBytes(note), key, Ed25519.Verify, out var checkpoint), note);
            return checkpoint;
        }).ToList();
        var last = seen[^1];
        Assert.Equal(seen.Select(checkpoint => checkpoint.Size).Order(), seen.Select(checkpoint => checkpoint.Size));
        foreach (var earlier in seen)
        {
            var proof = await log.ConsistencyAsync(earlier.Size, last.Size, cancellation);
            Assert.NotNull(proof);
            Assert.Equal(ProofVerdict.Valid, proof.Check(earlier.Root, last.Root));
        }
    }
}
