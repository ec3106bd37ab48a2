using Npgsql;

namespace Ecosystem.Grains.Journal;

/// <summary>The journal in PostgreSQL: appends through the group committer, answers by idempotency key.</summary>
public sealed class PostgresJournal(NpgsqlDataSource database, GroupCommitter committer)
{
    /// <summary>Makes a commit durable, or says why it is not one. Durable on return.</summary>
    /// <exception cref="NpgsqlException">The database failed: the outcome is unknown.</exception>
    public async Task<CommitOutcome> Append(Commit commit, CancellationToken cancellation = default)
    {
        if (await committer.Append(commit, cancellation) is { } position) return new Committed(position);
        return await Find(commit.Client, commit.IdempotencyKey, commit.RequestHash, cancellation) ?? new Overtaken();
    }

    /// <summary>What a client's idempotency key stands for: <see cref="AnsweredBefore"/>, <see cref="KeyReused"/>, or null when it is new.</summary>
    public async Task<CommitOutcome?> Find(string client, string idempotencyKey, byte[] requestHash, CancellationToken cancellation = default)
    {
        await using var command = database.CreateCommand("select request_hash, entry from journal.commits where client = $1 and idempotency_key = $2");
        command.Parameters.Add(new() { Value = client });
        command.Parameters.Add(new() { Value = idempotencyKey });
        await using var row = await command.ExecuteReaderAsync(cancellation);
        if (!await row.ReadAsync(cancellation)) return null;
        return row.GetFieldValue<byte[]>(0).AsSpan().SequenceEqual(requestHash) ? new AnsweredBefore(row.GetString(1)) : new KeyReused();
    }
}
