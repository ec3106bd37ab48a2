using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Web;
using Ecosystem.Identity.Clients;
using Ecosystem.Identity.Consent;
using Ecosystem.Identity.Keys;
using Ecosystem.Identity.People;
using Ecosystem.Identity.Store;
using Ecosystem.Identity.Tests.Server;
using Ecosystem.Testing;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Identity.Tests.People;

/// <summary>What ends with time, on a clock that the test moves.</summary>
public sealed class LifetimeTests : IAsyncLifetime
{
    private const string Verifier = "a-verifier-that-is-long-enough-to-be-one-of-rfc-7636";

    private readonly FakeTimeProvider _clock = new(TimeProvider.System.GetUtcNow());
    private readonly SeedPerson _person = Samples.Person("lead", "lead");
    private ThrowawayDatabase _database = null!;
    private Node _node = null!;
    private Browser _browser = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(IdentityHost.Migrations);
        _node = await Node.StartAsync(_database.ConnectionString, clock: _clock);
        await _node.SeedAsync(new Seed(PeopleCluster.Clients, PeopleCluster.Roles, [_person]));
        _browser = new Browser(_node, _clock);
        await _browser.SignInAsync(_person);
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _node.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task A_refresh_token_used_again_within_the_leeway_works_and_later_kills_its_family()
    {
        var first = await TokensAsync();
        var second = await RefreshAsync(first);
        Assert.Equal(200, (await RefreshAsync(first)).Status);

        _clock.Advance(ServerSetup.RefreshTokenLeeway + TimeSpan.FromSeconds(1));
        Assert.Equal("invalid_grant", (await RefreshAsync(first)).Error);
        Assert.Equal("invalid_grant", (await RefreshAsync(second)).Error);
        Assert.Equal(0L, await _database.ScalarAsync("select count(*) from identity.tokens where status = 'valid' and type like '%refresh_token'"));
        Assert.Equal(1L, await _database.ScalarAsync("select count(*) from identity.news n where n.what = 'tokenReused' and n.details ->> 'client' = 'spa' and n.about = 'account_' || (select id from identity.people)"));
        Assert.Equal(3L, await _database.ScalarAsync("select count(*) from identity.tokens t join identity.denials d on d.kind = 'token' and d.name = t.id where t.type like '%:access_token'"));
    }

    [Fact]
    public async Task A_refresh_token_lives_14_days_from_its_last_use_and_a_change_of_signing_keys_does_not_end_it()
    {
        var ring = _node.App.Services.GetRequiredService<KeyRing>();
        var firstKey = Assert.Single(ring.KeyIds);
        var tokens = await TokensAsync();
        for (var uses = 0; uses < 4 || ring.KeyIds.Contains(firstKey); uses++)
        {
            _clock.Advance(TimeSpan.FromDays(13));
            await ring.RefreshAsync(Cancellation);
            tokens = await RefreshAsync(tokens);
            Assert.True(tokens.Status == 200, tokens.ToString());
        }
        _clock.Advance(ServerSetup.RefreshTokenLifetime + TimeSpan.FromSeconds(1));
        Assert.Equal("invalid_grant", (await RefreshAsync(tokens)).Error);
    }

    [Fact]
    public async Task A_code_is_good_for_a_minute()
    {
        var code = await CodeAsync();
        _clock.Advance(ServerSetup.CodeLifetime + TimeSpan.FromSeconds(1));
        Assert.Equal("invalid_grant", (await RedeemAsync(code)).Error);
    }

    [Fact]
    public async Task A_pushed_request_is_good_for_90_seconds_and_then_gives_a_person_who_came_in_time_15_minutes_to_sign_in()
    {
        var late = await PushAsync();
        _clock.Advance(PushedRequest.Lifetime + TimeSpan.FromSeconds(1));
        Assert.Null(await _browser.OpenAsync(late));
        Assert.Contains("Trace id", _browser.Html, StringComparison.Ordinal);

        var path = await PushAsync();
        using var slow = new Browser(_node, _clock);
        Assert.Null(await slow.OpenAsync(path));
        _clock.Advance(TimeSpan.FromMinutes(10));
        await slow.SubmitAsync(("user", _person.UserName), ("password", _person.Password));
        await slow.SubmitAsync(("code", slow.CodeOf(_person)));
        Assert.NotNull(HttpUtility.ParseQueryString((await slow.SubmitAsync(("decision", "agree")))!.Query)["code"]);

        var forgotten = await PushAsync();
        using var slower = new Browser(_node, _clock);
        Assert.Null(await slower.OpenAsync(forgotten));
        _clock.Advance(PushedRequest.SignInTime + TimeSpan.FromSeconds(1));
        Assert.Null(await slower.OpenAsync(forgotten));
        Assert.Contains("Trace id", slower.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_device_code_expires_after_10_minutes_and_until_then_may_be_asked_about_every_5_seconds()
    {
        var device = await PostAsync("connect/device", ("client_id", "tv"), ("scope", "units:read"));
        for (var polls = 0; polls < 3; polls++)
        {
            Assert.Equal("authorization_pending", (await PollAsync(device)).Error);
            _clock.Advance(TimeSpan.FromSeconds(5));
        }
        _clock.Advance(ServerSetup.DeviceCodeLifetime);
        Assert.Equal("expired_token", (await PollAsync(device)).Error);
    }

    [Fact]
    public async Task A_device_that_was_told_to_slow_down_must_wait_longer()
    {
        var device = await PostAsync("connect/device", ("client_id", "tv"), ("scope", "units:read"));
        Assert.Equal("authorization_pending", (await PollAsync(device)).Error);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("slow_down", (await PollAsync(device)).Error);
        _clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("slow_down", (await PollAsync(device)).Error);
        _clock.Advance(TimeSpan.FromSeconds(15));
        Assert.Equal("authorization_pending", (await PollAsync(device)).Error);
    }

    [Fact]
    public async Task A_session_ends_after_12_hours_and_its_applications_go_on()
    {
        var tokens = await TokensAsync();
        _clock.Advance(Sessions.Lifetime + TimeSpan.FromSeconds(1));
        await _browser.OpenAsync("/sessions");
        Assert.Equal("/login", _browser.Path);
        Assert.Equal(200, (await RefreshAsync(tokens)).Status);
    }

    [Fact]
    public async Task Who_guesses_is_let_try_again_after_15_minutes()
    {
        using var browser = new Browser(_node, _clock);
        for (var attempts = 0; attempts < Throttle.AttemptsPerAccountMax; attempts++)
            await TryAsync(browser, "wrong wrong wrong");
        await TryAsync(browser, _person.Password);
        Assert.Equal("/login", browser.Path);
        _clock.Advance(Throttle.Window);
        await TryAsync(browser, _person.Password);
        Assert.Equal("/login/code", browser.Path);
    }

    [Fact]
    public async Task Guessing_many_names_from_one_address_is_stopped_too()
    {
        await using (var insert = new Npgsql.NpgsqlConnection(_database.ConnectionString))
        {
            await insert.OpenAsync(Cancellation);
            await using var command = new Npgsql.NpgsqlCommand("insert into identity.attempts (key, count, ends_at) values ('address:127.0.0.1', $1, $2) on conflict (key) do update set count = excluded.count, ends_at = excluded.ends_at", insert);
            command.Parameters.Add(new Npgsql.NpgsqlParameter<int> { TypedValue = Throttle.AttemptsPerAddressMax });
            command.Parameters.Add(new Npgsql.NpgsqlParameter<DateTime> { TypedValue = (_clock.GetUtcNow() + Throttle.Window).UtcDateTime });
            await command.ExecuteNonQueryAsync(Cancellation);
        }
        using var browser = new Browser(_node, _clock);
        await TryAsync(browser, _person.Password);
        Assert.Equal("/login", browser.Path);
    }

    [Fact]
    public async Task A_code_of_two_minutes_ago_is_refused_and_one_of_half_a_minute_ago_is_not()
    {
        using var browser = new Browser(_node, _clock);
        // Past the step with which the person signed in before.
        _clock.Advance(TimeSpan.FromMinutes(5));
        var old = browser.CodeOf(_person);
        _clock.Advance(TimeSpan.FromMinutes(2));
        await TryAsync(browser, _person.Password);
        await browser.SubmitAsync(("code", old));
        Assert.Equal("/login/code", browser.Path);
        var recent = browser.CodeOf(_person);
        _clock.Advance(TimeSpan.FromSeconds(30));
        await browser.SubmitAsync(("code", recent));
        Assert.Equal("/sessions", browser.Path);
    }

    [Fact]
    public async Task A_role_taken_away_is_gone_with_the_next_access_token_and_a_disabled_person_gets_none()
    {
        var tokens = await TokensAsync();
        await _node.SeedAsync(new Seed([], [new SeedRole("lead", ["approvals:decide"])], []));
        tokens = await RefreshAsync(tokens);
        Assert.DoesNotContain("units:read", tokens.Text("scope") ?? "", StringComparison.Ordinal);
        await _node.SeedAsync(new Seed([], [], [_person with { Disabled = true }]));
        Assert.Equal("invalid_grant", (await RefreshAsync(tokens)).Error);
        await _browser.OpenAsync("/sessions");
        Assert.Equal("/login", _browser.Path);
    }

    [Fact]
    public async Task What_has_expired_of_people_is_pruned()
    {
        await PollAsync(await PostAsync("connect/device", ("client_id", "tv")));
        var pruning = _node.App.Services.GetRequiredService<Pruning>();
        const string Rows = "select (select count(*) from identity.sessions) + (select count(*) from identity.device_polls) + (select count(*) from identity.attempts)";
        await pruning.PruneAsync(Cancellation);
        Assert.NotEqual(0L, await _database.ScalarAsync(Rows));
        _clock.Advance(Sessions.Lifetime + TimeSpan.FromSeconds(1));
        await pruning.PruneAsync(Cancellation);
        Assert.Equal(0L, await _database.ScalarAsync(Rows));
    }

    private static async Task TryAsync(Browser browser, string password)
    {
        await browser.OpenAsync("/login");
        await browser.SubmitAsync(("user", "lead"), ("password", password));
    }

    private Task<Answer> PollAsync(Answer device) =>
        PostAsync("connect/token", ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"), ("client_id", "tv"), ("device_code", device.Text("device_code")!));

    private async Task<Answer> TokensAsync()
    {
        var tokens = await RedeemAsync(await CodeAsync());
        Assert.True(tokens.Status == 200, tokens.ToString());
        return tokens;
    }

    private Task<Answer> RefreshAsync(Answer tokens) =>
        PostAsync("connect/token", ("grant_type", "refresh_token"), ("client_id", "spa"), ("refresh_token", tokens.Text("refresh_token") ?? ""));

    private Task<Answer> RedeemAsync(string code) =>
        PostAsync("connect/token", ("grant_type", "authorization_code"), ("client_id", "spa"), ("redirect_uri", PeopleCluster.Callback), ("code", code), ("code_verifier", Verifier));

    private async Task<string> CodeAsync()
    {
        var left = await _browser.OpenAsync("/connect/authorize?" + Query(("client_id", "spa"), ("scope", "units:read offline_access")));
        return HttpUtility.ParseQueryString(left!.Query)["code"]!;
    }

    /// <summary>Pushes a request, and answers where its person goes.</summary>
    private async Task<string> PushAsync()
    {
        using var content = new StringContent(Query(("client_id", "web"), ("client_secret", Samples.Secret), ("scope", "units:read")), Encoding.UTF8, "application/x-www-form-urlencoded");
        using var response = await _node.Http.PostAsync(new Uri("connect/par", UriKind.Relative), content, Cancellation);
        var body = await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        Assert.InRange(body.GetProperty("expires_in").GetInt32(), 60, 90);
        return $"/connect/authorize?client_id=web&request_uri={Uri.EscapeDataString(body.GetProperty("request_uri").GetString()!)}";
    }

    private static string Query(params (string Name, string Value)[] parameters) => string.Join('&', parameters.Concat(
    [
        ("response_type", "code"), ("redirect_uri", PeopleCluster.Callback),
        ("code_challenge", Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)))), ("code_challenge_method", "S256"),
    ]).Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2)}"));

    private async Task<Answer> PostAsync(string path, params (string Name, string Value)[] form)
    {
        using var content = new FormUrlEncodedContent(form.Select(pair => KeyValuePair.Create(pair.Name, pair.Value)));
        using var response = await _node.Http.PostAsync(new Uri(path, UriKind.Relative), content, Cancellation);
        return new Answer((int)response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation));
    }
}
