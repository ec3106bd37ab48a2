using Npgsql;

namespace Ecosystem.Grains.Following;

/// <summary>How far followers have come, as the database has it; any process may ask.</summary>
public static class FollowerProgress
{
    /// <summary>Whether a follower has done the commit at a position.</summary>
    /// <exception cref="InvalidOperationException">There is no such commit.</exception>
    public static async Task<bool> HasDoneAsync(NpgsqlDataSource database, string follower, long position, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(database);
        await using var command = database.CreateCommand(
            """
            select exists (select from journal.followers f where f.name = $1 and (f.xid, f.position) >= (c.xid, c.position))
            from journal.commits c where c.position = $2
            """);
        command.Parameters.Add(new() { Value = follower });
        command.Parameters.Add(new() { Value = position });
        return await command.ExecuteScalarAsync(cancellation) as bool?
            ?? throw new InvalidOperationException($"The journal has no commit at position {position}, so no follower can be waited for there.");
    }

    /// <summary>Position of the last visible commit in the order followers read; null when the journal is empty.</summary>
    public static async Task<long?> LastPositionAsync(NpgsqlDataSource database, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(database);
        await using var command = database.CreateCommand("select position from journal.commits order by xid desc, position desc limit 1");
        return await command.ExecuteScalarAsync(cancellation) as long?;
    }
}
