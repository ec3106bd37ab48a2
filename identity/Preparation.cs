using Ecosystem.Identity.Clients;
using Ecosystem.Identity.Keys;
using Npgsql;

namespace Ecosystem.Identity;

/// <summary>What must be true before the first request: the database answers, there is a key to sign with, the declared clients exist.</summary>
/// <remarks>Hosted services start before the web server listens, so readiness never lies.</remarks>
public sealed class Preparation(KeyRing ring, IServiceScopeFactory scopes, IConfiguration configuration) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var clients = configuration["Identity:SeedFile"] is { Length: > 0 } file ? SeedFile.Read(file) : [];
        try
        {
            await ring.RefreshAsync(cancellationToken);
            if (clients.IsEmpty)
                return;
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Registry>().SeedAsync(clients, cancellationToken);
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

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
