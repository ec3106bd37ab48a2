using Ecosystem.Domain.Webhooks;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Sealing;
using Ecosystem.Grains.Webhooks;
using Ecosystem.Hosting.Keys;
using Ecosystem.Hosting.Outbound;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Ecosystem.Grains.Tests.Webhooks;

/// <summary>Senders on a database of their own, with a real receiver: what was posted, and what is written down of it.</summary>
public sealed class SenderTests(PlatformFixture platform) : IAsyncLifetime
{
    private ThrowawayDatabase? _database;
    private Receiver? _receiver;

    private ThrowawayDatabase Database => _database ?? throw new InvalidOperationException("Not started.");

    private Receiver Receiver => _receiver ?? throw new InvalidOperationException("Not started.");

    public async ValueTask InitializeAsync()
    {
        _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(PlatformFixture.Migrations);
        _receiver = await Receiver.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_receiver is not null) await _receiver.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
    }

    [Fact]
    public async Task A_failure_is_tried_again_after_each_pause_under_the_same_id_and_given_up_after_the_last()
    {
        Receiver.Answer = context => { context.Response.StatusCode = 503; return Task.CompletedTask; };
        await EndpointAsync("wh_1");
        var id = await DeliveryAsync("wh_1");
        await using var sender = await SendingAsync();
        // The first pause is so short that the second attempt may come by itself.
        await UntilAsync("attempts >= 1 and last_status = 503", id);
        await TimePassesAsync(id);
        for (var attempt = 2; attempt < DeliveryAttempts.AttemptsMax; attempt++)
        {
            var pause = DeliveryAttempts.PauseAfter(attempt)!.Value.TotalSeconds;
            // Up to a tenth is added; half of it leaves a slow machine minutes.
            await UntilAsync($"attempts = {attempt} and last_status = 503 and status = 'waiting' and next_at - now() between interval '{pause / 2} s' and interval '{pause * 1.1} s'", id);
            await TimePassesAsync(id);
        }
        await UntilAsync($"status = 'dead' and attempts = {DeliveryAttempts.AttemptsMax} and last_error = 'The receiver answered 503.'", id);
        Assert.Equal(DeliveryAttempts.AttemptsMax, Receiver.Requests.Count);
        Assert.All(Receiver.Requests, request => Assert.Equal(id, request.Id));
    }

    [Theory]
    [InlineData(429, "3600", 3_600)]
    [InlineData(503, "3600", 3_600)]
    [InlineData(503, "604800", 86_400)]
    [InlineData(503, "date", 3_600)]
    public async Task A_receiver_that_says_when_to_come_back_is_left_alone_until_then_at_most_a_day(int status, string retryAfter, int seconds)
    {
        Receiver.Answer = context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = retryAfter == "date" ? TimeProvider.System.GetUtcNow().AddHours(1).ToString("R") : retryAfter;
            return Task.CompletedTask;
        };
        await EndpointAsync("wh_1");
        var id = await DeliveryAsync("wh_1");
        await using var sender = await SendingAsync();
        // Half of it leaves a slow machine half an hour.
        await UntilAsync($"attempts = 1 and last_status = {status} and status = 'waiting' and next_at - now() between interval '{seconds / 2} s' and interval '{seconds * 1.1} s'", id);
    }

    [Theory]
    [InlineData(500, "3600")]
    [InlineData(503, "soon")]
    public async Task What_is_no_such_request_does_not_put_the_next_attempt_off(int status, string retryAfter)
    {
        Receiver.Answer = context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = retryAfter;
            return Task.CompletedTask;
        };
        await EndpointAsync("wh_1");
        var id = await DeliveryAsync("wh_1");
        await using var sender = await SendingAsync();
        // The first pause is so short that the second attempt comes by itself.
        await UntilAsync($"attempts >= 2 and last_status = {status}", id);
    }

    [Fact]
    public async Task A_sender_killed_between_post_and_mark_leaves_a_claim_and_another_posts_the_same_id_again()
    {
        await using var killed = await SendingAsync();
        Receiver.Answer = async _ => { if (Receiver.Requests.Count == 1) await killed.KillAsync(); };
        await EndpointAsync("wh_1");
        var id = await DeliveryAsync("wh_1");
        await UntilAsync("attempts = 1", id);
        await killed.Killed;
        Assert.True(await HoldsAsync("status = 'waiting' and last_status is null and next_at > now()", id));

        await using var other = await SendingAsync();
        await TimePassesAsync(id);
        await UntilAsync("status = 'delivered' and attempts = 2", id);
        Assert.Equal([id, id], Receiver.Requests.Select(request => request.Id));
    }

    [Fact]
    public async Task Two_senders_on_one_table_post_each_message_once()
    {
        await EndpointAsync("wh_1");
        var ids = new List<string>();
        for (var i = 0; i < 40; i++) ids.Add(await DeliveryAsync("wh_1"));
        await using var one = await SendingAsync();
        await using var another = await SendingAsync();
        foreach (var id in ids) await UntilAsync("status = 'delivered'", id);
        Assert.Equal(ids.Order(StringComparer.Ordinal), Receiver.Requests.Select(request => request.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("withdrawn = true")]
    [InlineData("expires_at = now()")]
    public async Task What_needs_a_consent_is_withheld_once_it_no_longer_stands(string how)
    {
        await EndpointAsync("wh_1");
        await ExecuteAsync("insert into webhooks.consents (id, customer, grantee) values ('co_1', 'cu_1', 'partner_demo'), ('co_2', 'cu_1', 'partner_demo')");
        await ExecuteAsync($"update webhooks.consents set {how} where id = 'co_1'");
        var withheld = await DeliveryAsync("wh_1", consent: "co_1");
        var sent = await DeliveryAsync("wh_1", consent: "co_2");
        await using var sender = await SendingAsync();
        await UntilAsync("status = 'withheld'", withheld);
        await UntilAsync("status = 'delivered'", sent);
        Assert.Equal([sent], Receiver.Requests.Select(request => request.Id));
    }

    [Theory]
    [InlineData("event_types = '{consent.withdrawn}'")]
    [InlineData("audience = 'supplier'")]
    public async Task What_the_webhook_does_not_ask_for_or_its_audience_may_not_hear_is_withheld(string how)
    {
        await EndpointAsync("wh_1");
        await ExecuteAsync($"update webhooks.endpoints set {how}");
        var id = await DeliveryAsync("wh_1");
        await using var sender = await SendingAsync();
        await UntilAsync("status = 'withheld'", id);
        Assert.Empty(Receiver.Requests);
    }

    [Fact]
    public async Task Nothing_is_sent_to_a_disabled_webhook_until_it_is_enabled()
    {
        await EndpointAsync("wh_1");
        await EndpointAsync("wh_2");
        await ExecuteAsync("update webhooks.endpoints set enabled = false where id = 'wh_1'");
        var (waits, passes) = (await DeliveryAsync("wh_1"), await DeliveryAsync("wh_2"));
        await using var sender = await SendingAsync();
        await UntilAsync("status = 'delivered'", passes);
        Assert.True(await HoldsAsync("status = 'waiting' and attempts = 0", waits));
        await ExecuteAsync("update webhooks.endpoints set enabled = true");
        await UntilAsync("status = 'delivered'", waits);
    }

    [Theory]
    [InlineData("1 hour", 1)]
    [InlineData("-1 second", 0)]
    public async Task Both_secrets_sign_during_an_overlap_and_only_the_new_one_after_it(string left, int signatures)
    {
        var (before, now) = (SigningSecret.New(), SigningSecret.New());
        await EndpointAsync("wh_1", now, before, left);
        var id = await DeliveryAsync("wh_1");
        await using var sender = await SendingAsync();
        await UntilAsync("status = 'delivered'", id);
        var request = Assert.Single(Receiver.Requests);
        Assert.Equal((1, signatures), (request.SignaturesOf(now), request.SignaturesOf(before)));
    }

    [Fact]
    public async Task A_receiver_that_hangs_leaves_room_for_the_others()
    {
        Receiver.Answer = context => context.Request.Path == "/wh_slow" ? Task.Delay(Timeout.Infinite, context.RequestAborted) : Task.CompletedTask;
        await EndpointAsync("wh_slow");
        await EndpointAsync("wh_quick");
        for (var i = 0; i < WebhookSender.PostsMax * 2; i++) await DeliveryAsync("wh_slow");
        var id = await DeliveryAsync("wh_quick");
        await using var sender = await SendingAsync();
        await UntilAsync("status = 'delivered'", id);
    }

    [Fact]
    public async Task What_is_done_is_kept_for_30_days_and_what_waits_for_ever()
    {
        await EndpointAsync("wh_1");
        await ExecuteAsync("update webhooks.endpoints set enabled = false");
        var (old, young, waiting) = (await DeliveryAsync("wh_1"), await DeliveryAsync("wh_1"), await DeliveryAsync("wh_1"));
        await ExecuteAsync($"update webhooks.deliveries set status = 'dead', done_at = now() - interval '31 days' where id = '{old}'");
        await ExecuteAsync($"update webhooks.deliveries set status = 'delivered', done_at = now() - interval '29 days' where id = '{young}'");
        await ExecuteAsync($"update webhooks.deliveries set at = now() - interval '90 days' where id = '{waiting}'");
        await using var source = SiloSetup.DataSource(Database.ConnectionString);
        await new DeliveryQueue(source).PruneAsync(TestContext.Current.CancellationToken);
        Assert.Equal((false, true, true), (await HoldsAsync("true", old), await HoldsAsync("true", young), await HoldsAsync("true", waiting)));
    }

    private async Task<Sending> SendingAsync()
    {
        var source = SiloSetup.DataSource(Database.ConnectionString);
        var keys = new DataKeys(source, MasterKey.FromConfiguration(platform.Configuration), TimeProvider.System);
        var sender = new WebhookSender(
            new(source), keys, new OutboundOptions(AllowLoopback: true), platform.Service<IGrainFactory>(), platform.Service<SiloTokens>(), NullLogger<WebhookSender>.Instance);
        await sender.StartAsync(TestContext.Current.CancellationToken);
        return new(sender, source);
    }

    /// <summary>A sender with its connections; losing these is what a kill does to it.</summary>
    private sealed class Sending(WebhookSender sender, NpgsqlDataSource source) : IAsyncDisposable
    {
        private readonly TaskCompletionSource _killed = new();

        public Task Killed => _killed.Task;

        public async Task KillAsync()
        {
            // In this order: without connections nothing can be marked any more; then what was under way ends, so that no late claim of its own takes the turn of another.
            await source.DisposeAsync();
            await sender.StopAsync(CancellationToken.None);
            _killed.SetResult();
        }

        public async ValueTask DisposeAsync()
        {
            await sender.StopAsync(CancellationToken.None);
            sender.Dispose();
            await source.DisposeAsync();
        }
    }

    private async Task EndpointAsync(string id, string? secret = null, string? before = null, string beforeLeft = "0")
    {
        await using var source = SiloSetup.DataSource(Database.ConnectionString);
        var keys = new DataKeys(source, MasterKey.FromConfiguration(platform.Configuration), TimeProvider.System);
        var secrets = await keys.Seal(id, [secret ?? SigningSecret.New(), before ?? SigningSecret.New()]);
        await ExecuteAsync($"""
            insert into webhooks.endpoints (id, audience, organisation, url, event_types, secret, secret_before, secret_before_until)
            values ('{id}', 'partner', 'partner_demo', '{new Uri(Receiver.Url, id)}', '{"{consent.granted}"}', '{secrets[0].Token}', '{secrets[1].Token}', now() + interval '{beforeLeft}')
            """);
    }

    private async Task<string> DeliveryAsync(string webhook, string? consent = null)
    {
        var id = $"msg_{PlatformFixture.Key()}";
        await ExecuteAsync($$"""
            insert into webhooks.deliveries (id, endpoint, event_type, at, body, needs_consent)
            values ('{{id}}', '{{webhook}}', 'consent.granted', now(), '{"type":"consent.granted"}', {{(consent is null ? "null" : $"'{consent}'")}})
            """);
        return id;
    }

    /// <summary>The delivery's next attempt, or another sender's turn at it, is now.</summary>
    private Task<object?> TimePassesAsync(string id) => ExecuteAsync($"update webhooks.deliveries set next_at = now() where id = '{id}'");

    private Task<object?> ExecuteAsync(string sql) => Database.ScalarAsync(sql);

    private async Task<bool> HoldsAsync(string condition, string id) => await Database.ScalarAsync($"select exists (select from webhooks.deliveries where id = '{id}' and {condition})") is true;

    private async Task UntilAsync(string condition, string id)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        while (!await HoldsAsync(condition, id))
        {
            if (limit.IsCancellationRequested)
                Assert.Fail($"Not so in time: {condition}, after {Receiver.Requests.Count} requests. It is {await Database.ScalarAsync($"select row_to_json(d)::text from webhooks.deliveries d where id = '{id}'")}.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
