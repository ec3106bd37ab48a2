using System.Text;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Following;
using Npgsql;

namespace Ecosystem.Grains.Audit;

/// <summary>A checkpoint whose signature was verified, and the note that carries it.</summary>
/// <param name="Size">Leaves in the tree.</param>
/// <param name="Root">Root of the tree.</param>
/// <param name="Note">The signed note, verbatim.</param>
/// <param name="At">When it was published, on the database's clock.</param>
public sealed record SignedCheckpoint(long Size, TreeHash Root, string Note, DateTimeOffset At);

/// <summary>The published checkpoints.</summary>
internal static class Checkpoints
{
    /// <summary>The largest one, or null when none was published.</summary>
    /// <exception cref="LogHaltedException">It was not signed by this log's key.</exception>
    public static async Task<SignedCheckpoint?> LatestAsync(NpgsqlConnection connection, VerifierKey key, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select size, note, at from audit.checkpoints order by size desc limit 1", connection);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation) ? Open(row.GetInt64(0), row.GetString(1), row.GetFieldValue<DateTime>(2), key) : null;
    }

    /// <summary>Publishes a checkpoint. One already published for the size stays.</summary>
    public static async Task PublishAsync(NpgsqlConnection connection, long size, SignedNote note, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("insert into audit.checkpoints (size, note) values ($1, $2) on conflict (size) do nothing", connection);
        command.Parameters.Add(new() { Value = size });
        command.Parameters.Add(new() { Value = note.ToString() });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static SignedCheckpoint Open(long size, string note, DateTime at, VerifierKey key) =>
        Checkpoint.TryOpen(Encoding.UTF8.GetBytes(note), key, Ed25519.Verify, out var checkpoint) && checkpoint.Size == size
            ? new SignedCheckpoint(size, checkpoint.Root, note, new DateTimeOffset(at, TimeSpan.Zero))
            : throw new LogHaltedException(
                $"The stored checkpoint of size {size} is not one that this log ({key.Name}) signed: it was changed, or the log's key was. "
                + "Compare it with a copy that an auditor holds, and restore audit.checkpoints and audit.keys.");
}
