using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Has parts worked off, in every silo: each part by one worker at a time, whoever holds its advisory lock.</summary>
/// <remarks>The lock is a session's: it holds no transaction open. Should it be lost unnoticed, the inputs that both then work off let only one of the two transactions through.</remarks>
public sealed class FlowWorker(NpgsqlDataSource database, FlowRunner runner, FlowOptions options, ILogger<FlowWorker> log) : BackgroundService
{
    private static readonly TimeSpan s_pauseAfterFailure = TimeSpan.FromSeconds(1);

    /// <summary>Transactions that one worker makes of a part before it looks at the others.</summary>
    private const int TurnsMax = 16;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(Enumerable.Range(0, options.Workers).Select(n => Task.Run(() => WorkAsync(n, stoppingToken), CancellationToken.None)));

    private async Task WorkAsync(int number, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await using var connection = await database.OpenConnectionAsync(stopping);
                // A worker always asks for few rows of large tables by their keys, of which PostgreSQL may have no statistics yet: it would rather go through all.
                await using (var prepare = new NpgsqlCommand("set enable_seqscan = off", connection)) await prepare.ExecuteNonQueryAsync(stopping);
                while (true)
                    if (!await RoundAsync(connection, number, stopping)) await Task.Delay(options.Pause, stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LogWarning(failure, "Strategy flows could not be worked off; trying again in {Pause}.", s_pauseAfterFailure);
                await Task.Delay(s_pauseAfterFailure, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Works off every part that has something due and that nobody else has; whether there was any.</summary>
    private async Task<bool> RoundAsync(NpgsqlConnection connection, int number, CancellationToken stopping)
    {
        var worked = false;
        foreach (var part in await DuePartsAsync(connection, stopping) is { Count: > 0 } due ? due.Skip(number % due.Count).Concat(due.Take(number % due.Count)) : [])
        {
            if (!await LockAsync(connection, "select pg_try_advisory_lock(hashtextextended('ecosystem/flows', $1))", part, stopping)) continue;
            try
            {
                for (var turn = 0; turn < TurnsMax && await runner.WorkOffAsync(connection, part, stopping) is var count && count > 0; turn++)
                {
                    worked = true;
                    if (count < FlowRunner.BatchMax) break;
                }
            }
            finally
            {
                // On a connection that broke, the server has given it up.
                if (connection.FullState == System.Data.ConnectionState.Open) await LockAsync(connection, "select pg_advisory_unlock(hashtextextended('ecosystem/flows', $1))", part, CancellationToken.None);
            }
        }

        return worked;
    }

    private static async Task<List<short>> DuePartsAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            $"select part from generate_series(0, {FlowParts.Count - 1}) part where exists (select from flows.inputs i where i.part = part.part and not i.held and i.due_at <= now())", connection);
        var parts = new List<short>();
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) parts.Add((short)rows.GetInt32(0));
        return parts;
    }

    private static async Task<bool> LockAsync(NpgsqlConnection connection, string sql, short part, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.Add(new() { Value = (long)part });
        return await command.ExecuteScalarAsync(cancellation) is true;
    }
}
