using System.Runtime.CompilerServices;
using Npgsql;

namespace Ecosystem.Grains.Journal;

/// <summary>Reads the entries of actors from the journal.</summary>
public sealed class JournalReader(NpgsqlDataSource database)
{
    /// <summary>The entries of one actor, oldest first.</summary>
    public IAsyncEnumerable<JournalEntry> Read(string actorKind, string actorId, long afterVersion, CancellationToken cancellation = default) =>
        ReadUpTo(actorKind, actorId, afterVersion, long.MaxValue, cancellation);

    /// <summary>The entries of one actor up to a version and with it, oldest first.</summary>
    public async IAsyncEnumerable<JournalEntry> ReadUpTo(
        string actorKind, string actorId, long afterVersion, long version, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var command = database.CreateCommand(
            "select position, version, entry from journal.commits where actor_kind = $1 and actor_id = $2 and version > $3 and version <= $4 order by version");
        command.Parameters.Add(new() { Value = actorKind });
        command.Parameters.Add(new() { Value = actorId });
        command.Parameters.Add(new() { Value = afterVersion });
        command.Parameters.Add(new() { Value = version });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) yield return new(rows.GetInt64(0), rows.GetInt64(1), rows.GetString(2));
    }
}
