using System.Collections.Immutable;
using DbUp;
using DbUp.Engine;
using DbUp.Postgresql;
using Npgsql;

namespace Ecosystem.Hosting.Migrations;

/// <summary>A migration could not be applied. The message names the script; nothing of that script was kept.</summary>
public sealed class MigrationFailedException(string script, string message, Exception? inner = null) : Exception(message, inner)
{
    public string Script { get; } = script;
}

/// <summary>
/// Brings a database up to date. Any number of processes may start at once: they take turns, and the second finds nothing to do.
/// </summary>
/// <remarks>
/// Applied scripts are listed in <c>migrations.applied</c> with their checksums. Scripts the list has but this program lacks are
/// left alone: during a rolling update yesterday's program starts on today's database.
/// </remarks>
public static class Migrator
{
    /// <summary>The advisory lock's number: "ecosyste" in ASCII. Nothing else may use it.</summary>
    private const long LockNumber = 0x65636F7379737465;

    private const string CreateList =
        """
        create schema if not exists migrations;
        create table if not exists migrations.applied (
          name text primary key,
          checksum text not null,
          applied_at timestamptz not null default now());
        """;

    /// <summary>Applies the scripts that were not applied yet, each in a transaction of its own.</summary>
    /// <param name="connectionString">A direct connection: a transaction-pooling proxy cannot hold the lock.</param>
    /// <returns>The names of the scripts applied now, in order; empty when the database was up to date.</returns>
    /// <exception cref="MigrationFailedException">A script failed, or one already applied has changed since.</exception>
    public static Task<ImmutableArray<string>> ApplyAsync(
        string connectionString, IReadOnlyList<MigrationSource> sources, CancellationToken cancellationToken) =>
        ApplyAsync(connectionString, MigrationScripts.Read(sources), cancellationToken);

    /// <inheritdoc cref="ApplyAsync(string, IReadOnlyList{MigrationSource}, CancellationToken)"/>
    public static async Task<ImmutableArray<string>> ApplyAsync(
        string connectionString, ImmutableArray<MigrationScript> scripts, CancellationToken cancellationToken)
    {
        // Unpooled, so that the lock and every trace of the work end with the method, whatever happens in it.
        var unpooled = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString;
        await using var connection = new NpgsqlConnection(unpooled);
        await connection.OpenAsync(cancellationToken);
        // Waits as long as another process migrates.
        await ExecuteAsync(connection, $"select pg_advisory_lock({LockNumber})", cancellationToken);
        await ExecuteAsync(connection, CreateList, cancellationToken);
        var applied = await ReadAppliedAsync(connection, cancellationToken);
        RefuseChanged(scripts, applied);
        return await Task.Run(() => Upgrade(unpooled, scripts, applied), cancellationToken);
    }

    private static void RefuseChanged(ImmutableArray<MigrationScript> scripts, Dictionary<string, string> applied)
    {
        foreach (var script in scripts)
        {
            if (applied.TryGetValue(script.Name, out var checksum) && checksum != script.Checksum)
            {
                throw new MigrationFailedException(
                    script.Name,
                    $"Migration {script.Name} has changed since it was applied to this database. "
                    + "Put its text back, and write the change as a new migration.");
            }
        }
    }

    private static ImmutableArray<string> Upgrade(
        string connectionString, ImmutableArray<MigrationScript> scripts, Dictionary<string, string> applied)
    {
        var journal = new MigrationJournal(applied.Keys, scripts);
        // DbUp sorts by group, then by name: a group each keeps the order given.
        var ordered = scripts.Select((script, order) =>
            new SqlScript(script.Name, script.Text, new SqlScriptOptions { RunGroupOrder = order }));
        var result = DeployChanges.To
            .PostgresqlDatabase(new WholeScriptConnectionManager(connectionString))
            .WithScripts(ordered)
            .WithTransactionPerScript()
            .WithVariablesDisabled()
            .WithExecutionTimeout(TimeSpan.Zero)
            .JournalTo(journal)
            .LogToNowhere()
            .Build()
            .PerformUpgrade();
        if (result.Successful)
            return journal.AppliedNow;
        var name = result.ErrorScript?.Name ?? "(none)";
        throw new MigrationFailedException(name, Describe(name, result), result.Error);
    }

    private static string Describe(string name, DatabaseUpgradeResult result)
    {
        var reason = result.Error is PostgresException e
            ? string.Join(" ", new[] { $"{e.MessageText} ({e.SqlState}).", e.Detail, e.Hint }.Where(part => part is not null))
            : result.Error.Message;
        return $"Migration {name} failed: {reason} Nothing of it was kept; the migrations before it were.";
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<Dictionary<string, string>> ReadAppliedAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("select name, checksum from migrations.applied", connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var applied = new Dictionary<string, string>(StringComparer.Ordinal);
        while (await reader.ReadAsync(cancellationToken))
            applied.Add(reader.GetString(0), reader.GetString(1));
        return applied;
    }

    /// <summary>DbUp would cut a script at lines that hold only a semicolon, even inside a function's body; PostgreSQL's driver cuts it right.</summary>
    private sealed class WholeScriptConnectionManager(string connectionString) : PostgresqlConnectionManager(connectionString)
    {
        public override IEnumerable<string> SplitScriptIntoCommands(string scriptContents) => [scriptContents];
    }
}
