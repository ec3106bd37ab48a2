using System.Collections.Immutable;
using Ecosystem.Contracts.Installation;
using Npgsql;

namespace Ecosystem.Grains.Installation;

/// <summary>What the database knows of how the installation is.</summary>
public sealed class InstallationTables(NpgsqlDataSource database)
{
    // A follower is led while somebody holds its advisory lock (FollowerLead), whose key pg_locks shows in two halves.
    private const string SelectFollowers = """
        select wanted.name, f.name is not null and f.position > 0, f.updated_at,
               exists (select from pg_locks l
                       where l.locktype = 'advisory' and l.granted and l.objsubid = 1 and l.database = (select oid from pg_database where datname = current_database())
                         and ((l.classid::bigint << 32) | l.objid::bigint) = hashtextextended('ecosystem/follower/' || wanted.name, 0)),
               (select count(*) from (select from journal.commits c where (c.xid, c.position) > (coalesce(f.xid, '0'), coalesce(f.position, 0)) limit $2) as behind)
        from unnest($1::text[]) as wanted (name) left join journal.followers f on f.name = wanted.name
        order by wanted.name
        """;

    private const string SelectLog = """
        select coalesce(c.size, 0), c.at, coalesce((select size from audit.tree), 0) - coalesce(c.size, 0), now(), current_setting('server_version')
        from (select 1) as one left join (select size, at from audit.checkpoints order by size desc limit 1) c on true
        """;

    /// <param name="names">Of the followers that there are: the table keeps those of earlier releases too.</param>
    public async Task<ImmutableArray<FollowerStanding>> FollowersAsync(string[] names)
    {
        await using var command = database.CreateCommand(SelectFollowers);
        command.Parameters.Add(new() { Value = names });
        command.Parameters.Add(new() { Value = FollowerStanding.BehindMax });
        await using var rows = await command.ExecuteReaderAsync();
        var followers = ImmutableArray.CreateBuilder<FollowerStanding>();
        while (await rows.ReadAsync())
            followers.Add(new(rows.GetString(0), rows.GetBoolean(3), rows.GetInt64(4), rows.GetBoolean(1) ? await rows.GetFieldValueAsync<DateTimeOffset>(2) : null));
        return followers.ToImmutable();
    }

    public async Task<(LogStanding Log, DateTimeOffset Now, string DatabaseVersion)> LogAsync()
    {
        await using var command = database.CreateCommand(SelectLog);
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        return (new(row.GetInt64(0), await row.IsDBNullAsync(1) ? null : await row.GetFieldValueAsync<DateTimeOffset>(1), row.GetInt64(2)), await row.GetFieldValueAsync<DateTimeOffset>(3), row.GetString(4));
    }

    /// <summary>The last change of the journal's database; null where the list of them is not kept. Identity has changes of its own, numbered for themselves.</summary>
    public async Task<string?> MigrationAsync()
    {
        await using var kept = database.CreateCommand("select to_regclass('migrations.applied') is not null");
        if (await kept.ExecuteScalarAsync() is not true) return null;
        await using var last = database.CreateCommand("select max(name) from migrations.applied where name like 'Ecosystem.Grains.%'");
        return await last.ExecuteScalarAsync() as string;
    }
}
