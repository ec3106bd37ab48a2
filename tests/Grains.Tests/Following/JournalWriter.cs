using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Audit;
using Ecosystem.Domain.Json;
using Ecosystem.Testing;
using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Grains.Tests.Following;

/// <summary>Writes rows into a journal as the committer would, but one by one and in transactions the test holds open, rolls back or reorders.</summary>
public sealed class JournalWriter(ThrowawayDatabase database)
{
    private readonly Dictionary<string, (long Version, string Previous)> _actors = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private int _keys;

    /// <summary>Commits the next entry of each actor, all in one transaction.</summary>
    public async Task<IReadOnlyList<long>> CommitAsync(params string[] actors)
    {
        await using var connection = await database.ConnectAsync();
        var positions = new List<long>();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            foreach (var actor in actors)
                positions.Add(await InsertAsync(connection, actor));
            await transaction.CommitAsync();
        }

        await NotifyAsync(connection);
        return positions;
    }

    /// <summary>Commits many entries of one actor in one statement: quick, and all of one transaction.</summary>
    public async Task CommitManyAsync(string actor, int count)
    {
        var next = Enumerable.Range(0, count).Select(_ => Next(actor)).ToArray();
        await using var connection = await database.ConnectAsync();
        await using var command = new NpgsqlCommand(
            """
            insert into journal.commits (actor_kind, actor_id, version, client, idempotency_key, request_hash, entry)
            select 'test', $1, version, 'tester', key, $5, entry from unnest($2, $3, $4) as u (version, key, entry)
            """, connection);
        command.Parameters.Add(new() { Value = actor });
        command.Parameters.Add(new() { Value = next.Select(n => n.Version).ToArray() });
        command.Parameters.Add(new() { Value = next.Select(n => n.Key).ToArray() });
        command.Parameters.Add(new() { Value = next.Select(n => n.Entry).ToArray() });
        command.Parameters.Add(new() { Value = new byte[32] });
        await command.ExecuteNonQueryAsync();
        await NotifyAsync(connection);
    }

    /// <summary>Inserts the next entry of an actor, in the transaction the connection is in.</summary>
    /// <param name="connection">Where.</param>
    /// <param name="actor">Whose.</param>
    /// <param name="position">A position taken before, or null for the next one.</param>
    /// <param name="xid">A transaction id to claim, or null for the true one.</param>
    public async Task<long> InsertAsync(NpgsqlConnection connection, string actor, long? position = null, ulong? xid = null)
    {
        var (version, key, entry) = Next(actor);
        await using var command = new NpgsqlCommand(
            """
            insert into journal.commits (position, xid, actor_kind, actor_id, version, client, idempotency_key, request_hash, entry)
            overriding system value
            values (coalesce($6, nextval('journal.commits_position_seq')), coalesce($7, pg_current_xact_id()), 'test', $1, $2, 'tester', $3, $5, $4)
            returning position
            """, connection);
        command.Parameters.Add(new() { Value = actor });
        command.Parameters.Add(new() { Value = version });
        command.Parameters.Add(new() { Value = key });
        command.Parameters.Add(new() { Value = entry });
        command.Parameters.Add(new() { Value = new byte[32] });
        command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Bigint, Value = (object?)position ?? DBNull.Value });
        command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Xid8, Value = (object?)xid ?? DBNull.Value });
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Takes a position without using it yet.</summary>
    public async Task<long> TakePositionAsync() => (long)(await database.ScalarAsync("select nextval('journal.commits_position_seq')"))!;

    public static async Task NotifyAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("notify journal_commits", connection);
        await command.ExecuteNonQueryAsync();
    }

    private (long Version, string Key, string Entry) Next(string actor)
    {
        lock (_gate)
        {
            var (version, previous) = _actors.GetValueOrDefault(actor, (0, ""));
            var key = $"key-{++_keys}";
            var entry = CanonicalJson.Serialize(new
            {
                actor = new { kind = "test", id = actor },
                version = version + 1,
                at = TimeProvider.System.GetUtcNow(),
                principal = new { subject = "tester", client = "tester", audience = "internal", organisation = "hq" },
                key,
                command = new { type = "note", text = "Ünïcode 漢字 \" \\ \n" },
                answer = new { type = "done" },
                events = new[] { new { type = "noted" } },
                previous,
            }, JsonSerializerOptions.Default);
            _actors[actor] = (version + 1, MerkleTree.HashLeaf(entry).ToString());
            return (version + 1, key, Encoding.UTF8.GetString(entry));
        }
    }
}
