using Ecosystem.Identity.Clients;
using Ecosystem.Identity.Tests.Server;
using Ecosystem.Testing;

namespace Ecosystem.Identity.Tests.Clients;

public sealed class SeedingTests : IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"clients-{Guid.CreateVersion7()}.json");
    private ThrowawayDatabase _database = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(IdentityHost.Migrations);

    public async ValueTask DisposeAsync()
    {
        File.Delete(_file);
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Nodes_that_start_together_seed_each_client_once_and_share_one_signing_key()
    {
        await DeclareAsync("""["units:read"]""");
        var nodes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => StartAsync()));
        Assert.Equal(1L, await _database.ScalarAsync("select count(*) from identity.clients"));
        Assert.Equal(1L, await _database.ScalarAsync("select count(*) from identity.keys"));
        foreach (var node in nodes)
        {
            Assert.Equal(200, (await node.AskAsync(("console", Samples.Secret))).Status);
            await node.DisposeAsync();
        }
    }

    [Fact]
    public async Task Seeding_twice_changes_nothing()
    {
        await DeclareAsync("""["units:read"]""");
        await (await StartAsync()).DisposeAsync();
        var before = await _database.ScalarAsync("select string_agg(c::text, ';') from identity.clients c");
        await (await StartAsync()).DisposeAsync();
        Assert.Equal(before, await _database.ScalarAsync("select string_agg(c::text, ';') from identity.clients c"));
    }

    [Fact]
    public async Task A_changed_declaration_changes_what_the_client_may_and_not_how_it_proves_itself()
    {
        await DeclareAsync("""["units:read"]""");
        await (await StartAsync()).DisposeAsync();
        await DeclareAsync("""["units:write"]""", secret: ClientStore.GenerateSecret());
        await using var node = await StartAsync();
        Assert.Equal("invalid_scope", (await node.AskAsync(("console", Samples.Secret), ("scope", "units:read"))).Error);
        Assert.Equal(200, (await node.AskAsync(("console", Samples.Secret), ("scope", "units:write"))).Status);
    }

    [Fact]
    public async Task A_rotated_secret_survives_a_reseed_and_the_old_one_is_dead()
    {
        await DeclareAsync("""["units:read"]""");
        string rotated;
        await using (var node = await StartAsync())
        {
            Assert.Equal(200, (await node.AskAsync(("console", Samples.Secret))).Status);
            await using var scope = node.App.Services.CreateAsyncScope();
            var registry = scope.ServiceProvider.GetRequiredService<Registry>();
            rotated = Assert.IsType<string>(await registry.RotateSecretAsync("console", TimeSpan.Zero, Cancellation));
            Assert.Null(await registry.RotateSecretAsync("nobody", TimeSpan.Zero, Cancellation));
            Assert.Equal("invalid_client", (await node.AskAsync(("console", Samples.Secret))).Error);
            Assert.Equal(200, (await node.AskAsync(("console", rotated))).Status);
        }
        await using var restarted = await StartAsync();
        Assert.Equal(200, (await restarted.AskAsync(("console", rotated))).Status);
        Assert.Equal("invalid_client", (await restarted.AskAsync(("console", Samples.Secret))).Error);
    }

    [Fact]
    public async Task A_client_added_to_a_running_host_works_at_once()
    {
        await using var node = await StartAsync(withFile: false);
        Assert.Equal("invalid_client", (await node.AskAsync(("late", Samples.Secret))).Error);
        await node.SeedAsync(Samples.WithSecret("late", "units:read"));
        Assert.Equal(200, (await node.AskAsync(("late", Samples.Secret))).Status);
        await node.SeedAsync(Samples.WithSecret("late", "units:write"));
        Assert.Equal("invalid_scope", (await node.AskAsync(("late", Samples.Secret), ("scope", "units:read"))).Error);
    }

    [Fact]
    public async Task One_wrong_client_stops_the_whole_seeding()
    {
        await using var node = await StartAsync(withFile: false);
        await Assert.ThrowsAsync<IdentityStartException>(() => node.SeedAsync(Samples.WithSecret("good"), Samples.WithSecret("bad") with { Audience = "everybody" }));
        Assert.Equal(0L, await _database.ScalarAsync("select count(*) from identity.clients"));
    }

    [Fact]
    public async Task No_secret_is_stored()
    {
        await using var node = await StartAsync(withFile: false);
        await node.SeedAsync(Samples.WithSecret("console"));
        Assert.Equal(0L, await _database.ScalarAsync($"select count(*) from identity.clients c where c::text like '%{Samples.Secret}%'"));
        Assert.StartsWith("sha256:", (string?)await _database.ScalarAsync("select client_secret from identity.clients"), StringComparison.Ordinal);
    }

    private Task<Node> StartAsync(bool withFile = true) =>
        Node.StartAsync(_database.ConnectionString, withFile ? [new("Identity:SeedFile", _file)] : null);

    private Task DeclareAsync(string scopes, string? secret = null) => File.WriteAllTextAsync(
        _file,
        $$"""{"clients": [{"clientId": "console", "displayName": "Console", "audience": "internal", "organisation": "hq", "scopes": {{scopes}}, "secret": "{{secret ?? Samples.Secret}}"}]}""",
        Cancellation);
}
