using Ecosystem.Identity.Clients;
using Ecosystem.Identity.Keys;
using Ecosystem.Identity.People;
using Ecosystem.Identity.Store;
using Microsoft.AspNetCore.DataProtection;
using Npgsql;

namespace Ecosystem.Identity;

/// <summary>What must be true before the first request: the database answers, there is a key to sign with, the declared clients exist.</summary>
/// <remarks>Hosted services start before the web server listens, so readiness never lies.</remarks>
public sealed class Preparation(KeyRing ring, IServiceScopeFactory scopes, NpgsqlDataSource database, IDataProtectionProvider cookies, IConfiguration configuration) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var seed = configuration["Identity:SeedFile"] is { Length: > 0 } file ? SeedFile.Read(file) : Seed.Empty;
        try
        {
            await ring.RefreshAsync(cancellationToken);
            await MakeCookieKeyAsync(cancellationToken);
            if (seed.IsEmpty)
                return;
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Registry>().SeedAsync(seed.Clients, cancellationToken);
            await scope.ServiceProvider.GetRequiredService<Registrar>().SeedAsync(seed, cancellationToken);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName or PostgresErrorCodes.UndefinedColumn)
        {
            throw new IdentityStartException($"The database lacks this version's tables ({e.MessageText}). Run the migrations first.", e);
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            var target = new NpgsqlConnectionStringBuilder(configuration.GetConnectionString("Ecosystem"));
            throw new IdentityStartException($"PostgreSQL at {target.Host}:{target.Port}, database {target.Database}, cannot be used: {e.Message.TrimEnd('.')}. Start it, or correct ConnectionStrings:Ecosystem.", e);
        }
    }

    /// <summary>Nodes take turns: the first makes the key, the others find it.</summary>
    private async Task MakeCookieKeyAsync(CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await using (var turn = new NpgsqlCommand(Locks.CookieKeys, connection))
            await turn.ExecuteNonQueryAsync(cancellation);
        _ = cookies.CreateProtector("start").Protect([1]);
        await transaction.CommitAsync(cancellation);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
