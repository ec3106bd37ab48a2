using Ecosystem.Testing;

namespace Ecosystem.Identity.Tests.Server;

/// <summary>Two nodes on one database with one issuer, as behind a load balancer; shared by the tests of a class.</summary>
public sealed class Cluster : IAsyncLifetime
{
    private ThrowawayDatabase _database = null!;

    /// <summary>The real clock, because client libraries of other makers read it too.</summary>
    public TimeProvider Clock => TimeProvider.System;

    public Node One { get; private set; } = null!;

    public Node Other { get; private set; } = null!;

    public ThrowawayDatabase Database => _database;

    public async ValueTask InitializeAsync()
    {
        _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(IdentityHost.Migrations);
        One = await Node.StartAsync(_database.ConnectionString);
        Other = await Node.StartAsync(_database.ConnectionString, [new("Ecosystem:Issuer", One.Issuer.AbsoluteUri)]);
        await One.SeedAsync(
            Samples.WithSecret("console", "units:read", "units:write"),
            Samples.WithSecret("powerless"),
            Samples.WithKey("erp", "passport:read"));
    }

    public async ValueTask DisposeAsync()
    {
        await One.DisposeAsync();
        await Other.DisposeAsync();
        await _database.DisposeAsync();
    }
}
