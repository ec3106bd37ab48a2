using Npgsql;

namespace Ecosystem.Testing.Holds;

/// <summary>A row of the log about a sales unit, as PostgreSQL has it.</summary>
/// <param name="Entry">The entry's JSON.</param>
public sealed record LogRow(long Position, string Unit, long Version, string Client, string Key, string Entry)
{
    /// <summary>The log of some units, in its own order.</summary>
    public static async Task<IReadOnlyList<LogRow>> ReadAsync(NpgsqlConnection connection, IEnumerable<string> units, CancellationToken cancellation)
    {
        const string Sql = "select position, actor_id, version, client, idempotency_key, entry from journal.commits where actor_kind = 'sales-unit' and actor_id = any($1) order by xid, position";
        await using var command = new NpgsqlCommand(Sql, connection) { Parameters = { new() { Value = units.ToArray() } } };
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var log = new List<LogRow>();
        while (await rows.ReadAsync(cancellation)) log.Add(new(rows.GetInt64(0), rows.GetString(1), rows.GetInt64(2), rows.GetString(3), rows.GetString(4), rows.GetString(5)));
        return log;
    }
}
