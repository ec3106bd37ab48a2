using Ecosystem.Identity.Registration;
using Npgsql;
using OpenIddict.Abstractions;

namespace Ecosystem.Identity.Store;

/// <summary>Removes what has expired: denials of tokens, used assertions and proofs, counted attempts, sessions, and OpenIddict's tokens and authorizations.</summary>
public sealed class Pruning(IServiceScopeFactory scopes, NpgsqlDataSource database, TimeProvider clock, ILogger<Pruning> log) : BackgroundService
{
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(15);

    /// <summary>How long OpenIddict's expired rows are kept, to tell a reused token from an unknown one.</summary>
    public static readonly TimeSpan Keep = TimeSpan.FromDays(14);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await PruneAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogWarning(e, "Expired rows could not be removed; the next attempt is in {Interval}.", Interval);
            }
        }
    }

    /// <summary>One pass; nodes may run it at the same time.</summary>
    public async Task PruneAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await DeleteAsync("delete from identity.assertions where expires_at < $1", now, cancellation);
        await DeleteAsync("delete from identity.proofs where forget_at < $1", now, cancellation);
        await DeleteAsync("delete from identity.denials where ends_at < $1", now, cancellation);
        await DeleteAsync("delete from identity.attempts where ends_at < $1", now, cancellation);
        await DeleteAsync("delete from identity.sessions where expires_at < $1", now, cancellation);
        await DeleteAsync("delete from identity.device_polls where polled_at < $1", now - ServerSetup.DeviceCodeLifetime, cancellation);
        // Long after all that they had has expired; what refers to them goes with them.
        foreach (var table in new[] { "tokens", "authorizations" })
            await DeleteAsync($"delete from identity.{table} where application_id in (select id from identity.clients where {Registrations.EndedBefore})", now - Keep, cancellation);
        await DeleteAsync($"delete from identity.clients where {Registrations.EndedBefore}", now - Keep, cancellation);
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>().PruneAsync(now - Keep, cancellation);
        await scope.ServiceProvider.GetRequiredService<IOpenIddictAuthorizationManager>().PruneAsync(now - Keep, cancellation);
    }

    private async Task DeleteAsync(string sql, DateTimeOffset before, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = before.UtcDateTime });
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
