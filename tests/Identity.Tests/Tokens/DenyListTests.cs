using Ecosystem.Hosting.Tokens;
using Ecosystem.Identity.Clients;
using Ecosystem.Identity.Store;
using Ecosystem.Identity.Tests.Server;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace Ecosystem.Identity.Tests.Tokens;

/// <summary>What hosts that verify tokens themselves hear of revocation, on a real database and with tokens of the real identity host.</summary>
public sealed class DenyListTests(Cluster cluster) : IClassFixture<Cluster>, IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(TimeProvider.System.GetUtcNow());
    private DenyList _list = null!;
    private TokenVerifier _verifier = null!;
    private string _client = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _client = "client-" + Guid.CreateVersion7().ToString("N");
        await cluster.One.SeedAsync(Samples.WithSecret(_client, "units:read"));
        (_list, _verifier) = await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _list.StopAsync(Cancellation);
        _list.Dispose();
    }

    [Fact]
    public async Task Disabling_a_client_ends_the_tokens_it_has_also_those_verified_before_and_enabling_it_gives_none_of_them_back()
    {
        var token = await TokenAsync();
        Assert.Equal(_client, (await _verifier.VerifyAsync(token, Cancellation)).ClientId);

        Assert.True(await SetDisabledAsync(true));
        await RefusedAsync(token);
        Assert.Equal(0, _verifier.CachedTokens);

        Assert.True(await SetDisabledAsync(false));
        await Until.IsTrueAsync(async () => (await cluster.Other.AskAsync((_client, Samples.Secret))).Status == 200, "the client gets tokens again");
        string? fresh = null;
        // A token issued in the very moment of the change may be denied with those before.
        await Until.IsTrueAsync(async () => await AcceptsAsync(fresh = await TokenAsync()), "its new tokens are accepted");
        Assert.False(await AcceptsAsync(token));
        Assert.True(await AcceptsAsync(fresh!));
    }

    [Fact]
    public async Task A_machines_token_that_it_revokes_is_refused_and_its_others_are_not()
    {
        var (revoked, other) = (await TokenAsync(), await TokenAsync());
        await _verifier.VerifyAsync(revoked, Cancellation);
        Assert.Equal(200, await PostAsync("connect/revoke", revoked));

        await RefusedAsync(revoked);
        await _verifier.VerifyAsync(other, Cancellation);
        Assert.Contains("\"active\":false", await IntrospectAsync(revoked), StringComparison.Ordinal);
        Assert.Contains("\"active\":true", await IntrospectAsync(other), StringComparison.Ordinal);
        Assert.Equal(200, await PostAsync("connect/revoke", revoked));
    }

    [Fact]
    public async Task What_was_written_while_the_connection_was_dead_is_known_once_there_is_one_again()
    {
        var token = await TokenAsync();
        await _verifier.VerifyAsync(token, Cancellation);
        // In one statement: the entry is there when the connection is gone, and its notice reaches nobody.
        await cluster.Database.ScalarAsync($"""
            with killed as (select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = current_database() and application_name = '{DenyList.ConnectionName}')
            select identity.deny('client', '{_client}', now() + interval '1 hour') from (select count(*) from killed) all_of_them
            """);
        await RefusedAsync(token);
    }

    [Fact]
    public async Task A_host_that_starts_knows_what_was_denied_before()
    {
        var token = await TokenAsync();
        await SetDisabledAsync(true);
        var (list, verifier) = await StartAsync();
        await Assert.ThrowsAsync<TokenRefusedException>(() => verifier.VerifyAsync(token, Cancellation));
        await list.StopAsync(Cancellation);
        list.Dispose();
    }

    [Fact]
    public async Task An_entry_committed_after_a_later_one_is_not_overlooked()
    {
        var (slow, quick) = (await TokenAsync(), await TokenAsync());
        await using var connection = await cluster.Database.ConnectAsync();
        await using var transaction = await connection.BeginTransactionAsync(Cancellation);
        await using (var deny = new NpgsqlCommand(Deny(slow), connection))
            await deny.ExecuteNonQueryAsync(Cancellation);
        await cluster.Database.ScalarAsync(Deny(quick));
        await RefusedAsync(quick);
        await _verifier.VerifyAsync(slow, Cancellation);
        await transaction.CommitAsync(Cancellation);
        await RefusedAsync(slow);
    }

    [Fact]
    public async Task A_list_that_could_not_be_read_for_15_seconds_lets_no_token_pass_until_it_can_be_read()
    {
        var token = await TokenAsync();
        var failures = new Failures();
        using var list = new DenyList(cluster.Database.ConnectionString, _clock, failures);
        var verifier = Verifier(list, TimeProvider.System);
        await list.StartAsync(Cancellation);
        await verifier.VerifyAsync(token, Cancellation);
        _clock.Advance(DenyList.UnreadMax);
        await Until.IsTrueAsync(() => AcceptsAsync(verifier, token), "it is read again by itself");
        await cluster.Database.ScalarAsync("alter table identity.denials rename to denials_away");
        try
        {
            await failures.First.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
            await verifier.VerifyAsync(token, Cancellation);
            _clock.Advance(DenyList.UnreadMax);
            await Assert.ThrowsAsync<TokenIssuerUnavailableException>(() => verifier.VerifyAsync(token, Cancellation));
            Assert.False(list.IsFresh);
            // A host's own work goes on: nobody revokes its tokens.
            var silo = new SiloTokens(Hosting.Keys.MasterKey.Of(new byte[Hosting.Keys.MasterKey.Length]), TokenVerifierOptions.DefaultAudience, _clock);
            await Verifier(list, _clock, silo.AsIssuer).VerifyAsync(silo.Mint("silo:import", []), Cancellation);
        }
        finally
        {
            await cluster.Database.ScalarAsync("alter table identity.denials_away rename to denials");
        }
        await Until.IsTrueAsync(() => AcceptsAsync(verifier, token), "the token is accepted again");
        await list.StopAsync(Cancellation);
    }

    [Fact]
    public async Task Without_a_database_a_host_starts_and_accepts_nothing()
    {
        using var list = new DenyList("Host=127.0.0.1;Port=1;Username=nobody", TimeProvider.System, NullLogger<DenyList>.Instance);
        await list.StartAsync(Cancellation);
        var token = await TokenAsync();
        await Assert.ThrowsAsync<TokenIssuerUnavailableException>(() => Verifier(list, TimeProvider.System).VerifyAsync(token, Cancellation));
        await list.StopAsync(Cancellation);
    }

    [Fact]
    public async Task A_role_that_may_read_this_table_and_nothing_else_of_the_schema_is_enough()
    {
        var role = "reader_" + _client[^12..];
        await cluster.Database.ScalarAsync($"create role {role}; grant usage on schema identity to {role}; grant select on identity.denials to {role}");
        var token = await TokenAsync();
        using var list = new DenyList(new NpgsqlConnectionStringBuilder(cluster.Database.ConnectionString) { Options = $"-c role={role}" }.ConnectionString, TimeProvider.System, NullLogger<DenyList>.Instance);
        await list.StartAsync(Cancellation);
        var verifier = Verifier(list, TimeProvider.System);
        await verifier.VerifyAsync(token, Cancellation);
        await SetDisabledAsync(true);
        await Until.IsTrueAsync(async () => !await AcceptsAsync(verifier, token), "the token is refused");
        Assert.True(list.IsFresh);
        await list.StopAsync(Cancellation);
        await cluster.Database.ScalarAsync($"drop owned by {role}; drop role {role}");
    }

    [Fact]
    public async Task Whoever_waits_for_the_end_of_a_token_is_called_once_and_at_once_when_it_has_ended()
    {
        var verified = await _verifier.VerifyAsync(await TokenAsync(), Cancellation);
        var (ended, calls) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), 0);
        using var watch = _verifier.WhenDenied(verified, () =>
        {
            calls++;
            ended.TrySetResult();
        });
        using var leaver = _verifier.WhenDenied(verified, () => Assert.Fail("It waits no more."));
        leaver!.Dispose();
        await SetDisabledAsync(true);
        await ended.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        Assert.Equal(1, calls);
        using var late = _verifier.WhenDenied(verified, () => calls++);
        Assert.Equal(2, calls);
    }

    [Fact]
    public async Task A_persons_token_is_denied_by_the_revocation_of_its_row_and_when_it_came_too_late_for_that()
    {
        await cluster.Database.ScalarAsync("""
            insert into identity.authorizations (id, status) values ('ended', 'revoked'), ('lives', 'valid');
            insert into identity.tokens (id, authorization_id, status, type, expiration_date) values
              ('revoked-later', 'lives', 'valid', 'urn:ietf:params:oauth:token-type:access_token', now() + interval '5 minutes'),
              ('stays', 'lives', 'valid', 'urn:ietf:params:oauth:token-type:access_token', now() + interval '5 minutes'),
              ('refresh', 'lives', 'valid', 'urn:ietf:params:oauth:token-type:refresh_token', now() + interval '5 minutes'),
              ('expired', 'lives', 'valid', 'urn:ietf:params:oauth:token-type:access_token', now() - interval '5 minutes'),
              ('too-late', 'ended', 'valid', 'urn:ietf:params:oauth:token-type:access_token', now() + interval '5 minutes');
            update identity.tokens set status = 'revoked' where id in ('revoked-later', 'refresh', 'expired')
            """);
        Assert.Equal("revoked-later too-late", await cluster.Database.ScalarAsync(
            "select string_agg(name, ' ' order by name) from identity.denials where kind = 'token' and name in ('revoked-later', 'stays', 'refresh', 'expired', 'too-late')"));
    }

    [Fact]
    public async Task Disabling_a_person_denies_what_they_have_and_a_person_enabled_again_gets_new_tokens()
    {
        var person = Samples.Person("person-" + _client[^8..], "reader");
        var seed = Seed.Empty with { Roles = [new("reader", ["units:read"])], People = [person] };
        await cluster.One.SeedAsync(seed);
        var id = (string)(await cluster.Database.ScalarAsync($"select id from identity.people where user_name = '{person.UserName}'"))!;
        var now = TimeProvider.System.GetUtcNow();
        var token = new VerifiedToken(id, "portal", "internal", "hq", new HashSet<string>(StringComparer.Ordinal), now.AddMinutes(10), "jti") { IssuedAt = now.AddMinutes(-1) };
        Assert.Null(_list.WhyDenied(token));

        await cluster.One.SeedAsync(seed with { People = [person with { Disabled = true }] });
        await Until.IsTrueAsync(() => Task.FromResult(_list.WhyDenied(token) is not null && _list.WhyDenied(token with { IssuedAt = now.AddMinutes(1) }) is not null), "the person's tokens are denied");
        await cluster.One.SeedAsync(seed with { People = [person with { Disabled = false }] });
        await Until.IsTrueAsync(() => Task.FromResult(_list.WhyDenied(token with { IssuedAt = now.AddMinutes(1) }) is null), "new ones are good");
        Assert.NotNull(_list.WhyDenied(token));
    }

    [Fact]
    public async Task Pruning_removes_what_has_ended_and_nothing_else()
    {
        await cluster.Database.ScalarAsync("select identity.deny('token', 'ended-' || n, now() + make_interval(mins => n)) from (values (-1), (5)) as n (n)");
        await cluster.One.App.Services.GetRequiredService<Pruning>().PruneAsync(Cancellation);
        Assert.Equal("ended-5", await cluster.Database.ScalarAsync("select string_agg(name, ' ') from identity.denials where name like 'ended-%'"));
    }

    private async Task<(DenyList, TokenVerifier)> StartAsync()
    {
        var list = new DenyList(cluster.Database.ConnectionString, TimeProvider.System, NullLogger<DenyList>.Instance);
        await list.StartAsync(Cancellation);
        return (list, Verifier(list, TimeProvider.System));
    }

    private TokenVerifier Verifier(DenyList list, TimeProvider clock, params LocalIssuer[] local)
    {
        var options = new TokenVerifierOptions(cluster.One.Issuer, TokenVerifierOptions.DefaultAudience);
        return new TokenVerifier(options, new IssuerKeys(options, clock), local, clock, list);
    }

    private async Task<string> TokenAsync() => (await cluster.One.AskAsync((_client, Samples.Secret))).AccessToken;

    private async Task<bool?> SetDisabledAsync(bool isDisabled)
    {
        await using var scope = cluster.One.App.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Registry>().SetDisabledAsync(_client, isDisabled, Cancellation);
    }

    private Task RefusedAsync(string token) => Until.IsTrueAsync(async () => !await AcceptsAsync(token), "the token is refused");

    private Task<bool> AcceptsAsync(string token) => AcceptsAsync(_verifier, token);

    private static async Task<bool> AcceptsAsync(TokenVerifier verifier, string token) =>
        await Record.ExceptionAsync(() => verifier.VerifyAsync(token, Cancellation)) is not (TokenRefusedException or TokenIssuerUnavailableException);

    private static string Deny(string token) =>
        $"select identity.deny('token', '{new Microsoft.IdentityModel.JsonWebTokens.JsonWebToken(token).Id}', now() + interval '1 hour')";

    private async Task<int> PostAsync(string path, string token)
    {
        using var response = await SendAsync(path, token);
        return (int)response.StatusCode;
    }

    private async Task<string> IntrospectAsync(string token)
    {
        using var response = await SendAsync("connect/introspect", token);
        return await response.Content.ReadAsStringAsync(Cancellation);
    }

    private async Task<HttpResponseMessage> SendAsync(string path, string token)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("client_id", _client), KeyValuePair.Create("client_secret", Samples.Secret), KeyValuePair.Create("token", token)]);
        return await cluster.Other.Http.PostAsync(new Uri(path, UriKind.Relative), form, Cancellation);
    }

    /// <summary>Completes when something is warned of.</summary>
    private sealed class Failures : ILogger<DenyList>
    {
        private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task First => _first.Task;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel == LogLevel.Warning)
                _first.TrySetResult();
        }
    }
}
