using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Ecosystem.Hosting.Migrations;
using Ecosystem.Hosting.Postgres;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Ecosystem.Testing;

/// <summary>
/// One real PostgreSQL for a whole test process, started when the first test asks and gone when the process is.
/// Each fixture gets a database of its own, copied from a template that was migrated once: about 20 ms.
/// </summary>
public sealed class ThrowawayPostgres
{
    private readonly bool _durable;
    private readonly Lazy<Task<EmbeddedPostgres>> _server;
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _templates = new(StringComparer.Ordinal);
    private int _databases;

    private ThrowawayPostgres(bool durable)
    {
        _durable = durable;
        _server = new(StartAsync);
    }

    /// <summary>In memory where possible, without fsync. For nearly every test.</summary>
    public static ThrowawayPostgres Fast { get; } = new(durable: false);

    /// <summary>On disk with fsync, as in production. For tests about what survives a crash.</summary>
    public static ThrowawayPostgres Durable { get; } = new(durable: true);

    /// <summary>A fresh database with these migrations applied.</summary>
    public Task<ThrowawayDatabase> CreateDatabaseAsync(params MigrationSource[] migrations) =>
        CreateDatabaseAsync(MigrationScripts.Read(migrations));

    /// <inheritdoc cref="CreateDatabaseAsync(MigrationSource[])"/>
    public async Task<ThrowawayDatabase> CreateDatabaseAsync(ImmutableArray<MigrationScript> migrations)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', migrations.Select(m => m.Name + m.Checksum)))).AsSpan(0, 8));
        var template = await _templates.GetOrAdd(key, _ => new(() => BuildTemplateAsync($"template_{key}", migrations))).Value;
        var name = $"test_{Interlocked.Increment(ref _databases)}";
        // file_copy: copying a small template through the log, as is the default, takes five times as long.
        await ExecuteAsync($"create database {name} template {template} strategy file_copy");
        return new ThrowawayDatabase(await ConnectionStringToAsync(name), n => ExecuteAsync($"drop database if exists {n} with (force)"));
    }

    private async Task<string> BuildTemplateAsync(string name, ImmutableArray<MigrationScript> migrations)
    {
        await ExecuteAsync($"create database {name}");
        // The migrator does not pool: a template with somebody connected cannot be copied.
        if (migrations.Length > 0)
            await Migrator.ApplyAsync(await ConnectionStringToAsync(name), migrations, CancellationToken.None);
        return name;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection((await _server.Value).ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<string> ConnectionStringToAsync(string database) =>
        new NpgsqlConnectionStringBuilder((await _server.Value).ConnectionString) { Database = database, IncludeErrorDetail = true }.ConnectionString;

    private async Task<EmbeddedPostgres> StartAsync()
    {
        var place = !_durable && Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
        await ThrowawayFolder.RemoveLeftoversAsync(place);
        var folder = ThrowawayFolder.Create(place, _durable ? "durable" : "fast");
        var server = await EmbeddedPostgres.StartAsync(
            folder, new EmbeddedPostgresOptions(Durable: _durable), NullLogger.Instance, CancellationToken.None);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            server.DisposeAsync().AsTask().GetAwaiter().GetResult();
            ThrowawayFolder.Remove(folder, server.Folder);
        };
        return server;
    }
}
