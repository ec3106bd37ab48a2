using Ecosystem.Identity.Clients;
using Ecosystem.Identity.Tests.Server;
using Ecosystem.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Ecosystem.Identity.Tests.Clients;

/// <summary>Clients disabled and enabled, and secrets that overlap, across two nodes.</summary>
public sealed class DisabledClientTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(TimeProvider.System.GetUtcNow());
    private ThrowawayDatabase _database = null!;
    private Node _one = null!;
    private Node _other = null!;

    private static readonly SeedClient s_console = Samples.WithSecret("console", "units:read") with { Grants = [ClientGrants.ClientCredentials, ClientGrants.AuthorizationCode, ClientGrants.DeviceCode], RedirectUris = ["http://127.0.0.1:9/callback"] };
    private static readonly SeedClient s_spa = new("spa", "The single page app", "internal", "hq", ["units:read"]) { Public = true, Grants = [ClientGrants.AuthorizationCode], RedirectUris = ["http://127.0.0.1:9/callback"] };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(IdentityHost.Migrations);
        _one = await Node.StartAsync(_database.ConnectionString, clock: _clock);
        _other = await Node.StartAsync(_database.ConnectionString, [new("Ecosystem:Issuer", _one.Issuer.AbsoluteUri)], _clock);
        await _one.SeedAsync(s_console, s_spa);
    }

    public async ValueTask DisposeAsync()
    {
        await _one.DisposeAsync();
        await _other.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Theory]
    [InlineData("connect/token", "grant_type=client_credentials")]
    [InlineData("connect/par", "response_type=code&redirect_uri=http://127.0.0.1:9/callback&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256")]
    [InlineData("connect/device", "scope=units:read")]
    [InlineData("connect/introspect", "token=anything")]
    [InlineData("connect/revoke", "token=anything")]
    [InlineData("connect/authorize", "response_type=code&redirect_uri=http://127.0.0.1:9/callback&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256")]
    public async Task A_disabled_client_is_answered_at_every_endpoint_and_node_as_one_that_never_was(string endpoint, string parameters)
    {
        // A confidential client has to push its requests; one in the address is a public client's.
        var client = endpoint == "connect/authorize" ? "spa" : "console";
        var before = await AnswerAsync(_other, endpoint, client, parameters);
        var stranger = await AnswerAsync(_other, endpoint, "nobody", parameters);
        Assert.NotEqual(stranger, before);

        Assert.True(await ChangeAsync(registry => registry.SetDisabledAsync(client, true, Cancellation)));
        _clock.Advance(ClientCache.MaxAge);
        Assert.Equal(stranger, await AnswerAsync(_other, endpoint, client, parameters));
        Assert.Equal(stranger, await AnswerAsync(_one, endpoint, client, parameters));

        Assert.True(await ChangeAsync(registry => registry.SetDisabledAsync(client, false, Cancellation)));
        Assert.Equal(before, await AnswerAsync(_other, endpoint, client, parameters));
    }

    [Fact]
    public async Task A_reseed_enables_nobody()
    {
        await ChangeAsync(registry => registry.SetDisabledAsync("console", true, Cancellation));
        await _other.SeedAsync(s_console);
        await _other.SeedAsync(s_console with { Scopes = ["units:write"], DisplayName = "Another name" });
        Assert.Equal("invalid_client", (await _one.AskAsync(("console", Samples.Secret))).Error);
        Assert.True((await ListAsync()).Single(client => client.ClientId == "console").IsDisabled);
    }

    [Fact]
    public async Task Disabling_revokes_what_the_client_holds_and_doing_it_twice_changes_nothing()
    {
        await _database.ScalarAsync("""
            insert into identity.tokens (id, application_id, status, type, expiration_date)
            select 'refresh', id, 'valid', 'urn:ietf:params:oauth:token-type:refresh_token', now() + interval '14 days' from identity.clients where client_id = 'console'
            """);
        Assert.True(await ChangeAsync(registry => registry.SetDisabledAsync("console", true, Cancellation)));
        Assert.False(await ChangeAsync(registry => registry.SetDisabledAsync("console", true, Cancellation)));
        Assert.Null(await ChangeAsync(registry => registry.SetDisabledAsync("nobody", true, Cancellation)));
        Assert.Equal("revoked", await _database.ScalarAsync("select status from identity.tokens"));
        Assert.True(await ChangeAsync(registry => registry.SetDisabledAsync("console", false, Cancellation)));
        Assert.False(await ChangeAsync(registry => registry.SetDisabledAsync("console", false, Cancellation)));
        Assert.Equal("revoked", await _database.ScalarAsync("select status from identity.tokens"));
    }

    [Fact]
    public async Task Two_secrets_are_good_until_the_overlap_ends_and_never_three()
    {
        var second = await RotateAsync(TimeSpan.FromHours(1));
        await WorksAsync(Samples.Secret, second);

        var third = await RotateAsync(TimeSpan.FromHours(2));
        await WorksAsync(second, third);
        await FailsAsync(Samples.Secret);
        Assert.Equal(_clock.GetUtcNow() - ClientCache.MaxAge + TimeSpan.FromHours(2), (await ListAsync()).Single(client => client.ClientId == "console").PreviousSecretUntil);

        await _one.SeedAsync(s_console);
        await WorksAsync(second, third);
        _clock.Advance(TimeSpan.FromHours(2));
        await WorksAsync(third);
        await FailsAsync(second);
        Assert.Null((await ListAsync()).Single(client => client.ClientId == "console").PreviousSecretUntil);

        var fourth = await RotateAsync(TimeSpan.Zero);
        await WorksAsync(fourth);
        await FailsAsync(third);
        Assert.Equal(0L, await _database.ScalarAsync($"select count(*) from identity.clients c where c::text like '%{second}%' or c::text like '%{third}%' or c::text like '%{fourth}%'"));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(31 * 24)]
    public async Task An_overlap_out_of_range_changes_nothing(int hours)
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => RotateAsync(TimeSpan.FromHours(hours)));
        await WorksAsync(Samples.Secret);
    }

    private async Task<string> RotateAsync(TimeSpan overlap) => Assert.IsType<string>(await ChangeAsync(registry => registry.RotateSecretAsync("console", overlap, Cancellation)));

    private Task<System.Collections.Immutable.ImmutableArray<ClientListing>> ListAsync() => ChangeAsync(registry => registry.ListAsync(Cancellation));

    private async Task<T> ChangeAsync<T>(Func<Registry, Task<T>> change)
    {
        await using var scope = _one.App.Services.CreateAsyncScope();
        var result = await change(scope.ServiceProvider.GetRequiredService<Registry>());
        _clock.Advance(ClientCache.MaxAge);
        return result;
    }

    private async Task WorksAsync(params string[] secrets)
    {
        foreach (var secret in secrets)
        {
            Assert.Equal(200, (await _one.AskAsync(("console", secret))).Status);
            Assert.Equal(200, (await _other.AskAsync(("console", secret))).Status);
        }
    }

    private async Task FailsAsync(string secret)
    {
        Assert.Equal("invalid_client", (await _one.AskAsync(("console", secret))).Error);
        Assert.Equal("invalid_client", (await _other.AskAsync(("console", secret))).Error);
    }

    /// <summary>Status and what the body says, but for the trace id that a page shows.</summary>
    private static async Task<string> AnswerAsync(Node node, string endpoint, string client, string parameters)
    {
        var form = System.Web.HttpUtility.ParseQueryString(parameters);
        form["client_id"] = client;
        if (endpoint != "connect/authorize")
            form["client_secret"] = Samples.Secret;
        using var request = new HttpRequestMessage(endpoint == "connect/authorize" ? HttpMethod.Get : HttpMethod.Post, endpoint == "connect/authorize" ? $"{endpoint}?{form}" : endpoint);
        if (request.Method == HttpMethod.Post)
            request.Content = new FormUrlEncodedContent(form.AllKeys.Select(key => KeyValuePair.Create(key!, form[key]!)));
        using var response = await node.Http.SendAsync(request, Cancellation);
        var body = await response.Content.ReadAsStringAsync(Cancellation);
        return (int)response.StatusCode is 200 or 201 ? $"{(int)response.StatusCode}" : $"{(int)response.StatusCode} {System.Text.RegularExpressions.Regex.Replace(body, "<code>[^<]+</code>", "…", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))}";
    }
}
