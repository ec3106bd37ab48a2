using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.IdentityRecords;
using Ecosystem.Domain.IdentityRecords;
using Ecosystem.Domain.Time;
using Ecosystem.Hosting.Tokens;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains.IdentityRecords;

/// <summary>Carries the identity host's news to the log: reads the oldest rows of <c>identity.news</c>, has them committed, and only then deletes them.</summary>
/// <remarks>
/// A row is written in the transaction of what it tells of, so none is missing. Carried twice, after a crash between the two, it is in the log once: its
/// key is the idempotency key. One silo carries, the one that holds the lock; all work on the connection that holds it, so losing one is losing the other.
/// </remarks>
public sealed class NewsCarrier(NpgsqlDataSource database, IGrainFactory grains, SiloTokens tokens, TimeProvider time, ILogger<NewsCarrier> log) : BackgroundService
{
    /// <summary>The <c>sub</c> under which news stand in the log.</summary>
    public const string Subject = "silo:identity-news";

    /// <summary>How long it waits when nothing is announced; a notice can be lost with its connection.</summary>
    public static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    private const int RowsMax = 200;
    private static readonly TimeSpan s_backoff = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await LeadAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (PostgresException missing) when (missing.SqlState is PostgresErrorCodes.InvalidSchemaName or PostgresErrorCodes.UndefinedFunction or PostgresErrorCodes.UndefinedTable)
            {
                // No identity host has been set up on this database, so it has no news.
                log.LogDebug(missing, "There is no identity.news here.");
            }
            catch (Exception failure)
            {
                log.LogWarning(failure, "News of the identity host could not be carried to the log; the next attempt is in {Backoff}.", s_backoff);
            }
            await Task.Delay(s_backoff, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task LeadAsync(CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        while (!await TryTakeLeadAsync(connection, cancellation)) await Task.Delay(PollInterval, time, cancellation);
        try
        {
            var isAnnounced = false;
            connection.Notification += (_, _) => isAnnounced = true;
            await ExecuteAsync(connection, "listen identity_news", cancellation);
            while (true)
            {
                await ExecuteAsync(connection, "select identity.close_failures()", cancellation);
                if (await CarryAsync(connection, cancellation) == RowsMax) continue;
                if (!isAnnounced) await connection.WaitAsync(PollInterval, cancellation);
                isAnnounced = false;
            }
        }
        finally
        {
            // The connection goes back to a pool that does not reset it.
            await ExecuteAsync(connection, "unlisten *; select pg_advisory_unlock_all()", CancellationToken.None);
        }
    }

    private static async Task<bool> TryTakeLeadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select pg_try_advisory_lock(hashtextextended('ecosystem/identity-news', 0))", connection);
        return await command.ExecuteScalarAsync(cancellation) is true;
    }

    /// <summary>Carries the oldest rows, in their order.</summary>
    /// <returns>How many there were.</returns>
    private async Task<int> CarryAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var rows = new List<(long Id, string Key, string About, IdentityNote? Note)>();
        await using (var select = new NpgsqlCommand("select id, key::text, at, about, what, details::text from identity.news order by id limit $1", connection))
        {
            select.Parameters.Add(new() { Value = RowsMax });
            await using var reader = await select.ExecuteReaderAsync(cancellation);
            while (await reader.ReadAsync(cancellation))
                rows.Add((reader.GetInt64(0), reader.GetString(1), reader.GetString(3), Read(reader.GetString(4), reader.GetFieldValue<DateTimeOffset>(2), reader.GetString(5))));
        }
        foreach (var (id, key, about, note) in rows)
        {
            if (note is null)
            {
                // Written by an identity host newer than this silo. It and what is after it waits for a silo that knows it.
                throw new InvalidOperationException($"Row {id} of identity.news tells of something this version does not know. Update the silos.");
            }
            CallToken.Use(tokens.Mint(Subject, []));
            if (await grains.GetGrain<IIdentityRecordGrain>(IdentityRecord.Prefix + about).Note(note, $"identity-news/{key}") is IdentityRecordRefused refused)
                throw new InvalidOperationException($"Row {id} of identity.news was refused: {refused.Refusal.Message}");
            await using var delete = new NpgsqlCommand("delete from identity.news where id = $1", connection);
            delete.Parameters.Add(new() { Value = id });
            await delete.ExecuteNonQueryAsync(cancellation);
        }
        return rows.Count;
    }

    private static IdentityNote? Read(string what, DateTimeOffset at, string details)
    {
        if (!Enum.TryParse<IdentityNews>(what, ignoreCase: true, out var news)) return null;
        using var document = JsonDocument.Parse(details);
        var read = document.RootElement;
        return new(
            news, Microseconds.Truncate(at.ToUniversalTime()), Text("by"), Text("client"),
            read.TryGetProperty("scopes", out var scopes) ? scopes.EnumerateArray().Select(scope => scope.GetString()!).ToImmutableArray() : null,
            read.TryGetProperty("count", out var count) ? count.GetInt64() : null, Moment("from"), Moment("until"), Text("key"));

        string? Text(string name) => read.TryGetProperty(name, out var value) ? value.GetString() : null;

        DateTimeOffset? Moment(string name) => read.TryGetProperty(name, out var value) ? Microseconds.Truncate(value.GetDateTimeOffset().ToUniversalTime()) : null;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
