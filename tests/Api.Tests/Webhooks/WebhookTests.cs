using System.Text.Json;
using Ecosystem.Api.Tests.SalesUnits;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Webhooks;

/// <summary>From a change to the message about it, over real HTTP at both ends.</summary>
public sealed class WebhookTests(Platform platform) : IAsyncLifetime
{
    private readonly string _partner = $"partner_{Platform.Key()}";
    private Receiver? _receiver;

    private Receiver Receiver => _receiver ?? throw new InvalidOperationException("Not started.");

    private Hooks Partner => Hooks.OfPartner(platform, _partner);

    public async ValueTask InitializeAsync() => _receiver = await Receiver.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (_receiver is not null) await _receiver.DisposeAsync();
    }

    [Fact]
    public async Task A_partner_hears_of_a_consent_that_names_it_signed_and_with_ids_alone()
    {
        var (id, secret) = await Partner.CreateAsync(Receiver.Url, "consent.granted", "consent.withdrawn");
        var (customer, consent) = await GrantedAsync(_partner);
        var granted = await ReceivedAsync(0);
        await WithdrawAsync(customer, consent);
        var withdrawn = await ReceivedAsync(1);

        Assert.Equal((1, 1), (granted.SignaturesOf(secret), withdrawn.SignaturesOf(secret)));
        var message = JsonDocument.Parse(granted.Body).RootElement;
        Assert.Equal(["type", "timestamp", "data"], message.EnumerateObject().Select(member => member.Name));
        Assert.Equal("consent.granted", message.GetProperty("type").GetString());
        Assert.Equal($$"""{"consent":"{{consent}}","customer":"{{customer}}"}""", message.GetProperty("data").GetRawText());
        Assert.Equal("application/json", granted.Headers["Content-Type"]);
        Assert.NotEqual(granted.Id, withdrawn.Id);
        await Eventually.Holds(async () => Assert.Equal(["consent.withdrawn DELIVERED 200", "consent.granted DELIVERED 200"], await Partner.DeliveriesAsync(id)));
    }

    [Fact]
    public async Task Nobody_hears_of_what_is_not_theirs_and_of_nothing_from_before()
    {
        var before = await GrantedAsync(_partner);
        await platform.HooksKnowAsync();
        var (customer, other) = (await RegisteredAsync(), await RegisteredAsync());
        var sibling = Hooks.OfPartner(platform, $"sibling_{Platform.Key()}");
        var (mine, _) = await Partner.CreateAsync(Receiver.Url, "consent.granted");
        var (siblings, _) = await sibling.CreateAsync(Receiver.Url, "consent.granted", "consent.withdrawn");
        var (own, _) = await Hooks.OfCustomer(platform, customer).CreateAsync(Receiver.Url, "consent.granted", "usage.receipt");
        var (others, _) = await Hooks.OfCustomer(platform, other).CreateAsync(Receiver.Url, "consent.granted", "usage.receipt");

        await GrantAsync(customer, _partner);
        await platform.Api.AskAsync(platform.Issuer.TokenFor("p", "partner", _partner, "customers:read"), $$"""{ customer(id: "{{customer}}") { profile(purpose: "co-marketing") { name } } }""");
        await platform.HooksKnowAsync();

        await Eventually.Holds(async () => Assert.Equal(["consent.granted DELIVERED 200"], await Partner.DeliveriesAsync(mine)));
        await Eventually.Holds(async () => Assert.Equal(["usage.receipt DELIVERED 200", "consent.granted DELIVERED 200"], await Hooks.OfCustomer(platform, customer).DeliveriesAsync(own)));
        Assert.Empty(await sibling.DeliveriesAsync(siblings));
        Assert.Empty(await Hooks.OfCustomer(platform, other).DeliveriesAsync(others));
        Assert.DoesNotContain(Receiver.Requests, request => request.Body.Contains(before.Consent, StringComparison.Ordinal));
        Assert.Equal(3, Receiver.Requests.Select(request => request.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_supplier_hears_of_its_own_certificates_and_may_ask_for_nothing_else()
    {
        var (organisation, other) = ($"supplier_{Platform.Key()}", $"supplier_{Platform.Key()}");
        var (supplier, stranger) = (Hooks.OfSupplier(platform, organisation), Hooks.OfSupplier(platform, other));
        string[] types = ["certificate.expiring", "certificate.suspended", "certificate.reinstated", "certificate.ended", "programme.deadline"];
        Assert.Equal(types, (await supplier.AskAsync("{ webhookEventTypes }")).Data.GetProperty("webhookEventTypes").EnumerateArray().Select(type => type.GetString()));
        var (mine, secret) = await supplier.CreateAsync(Receiver.Url, types);
        var (theirs, _) = await stranger.CreateAsync(Receiver.Url, types);
        Assert.Equal("EVENT_TYPES_REFUSED", await supplier.CodeAsync("createWebhook", $"url: \"{Receiver.Url}\", eventTypes: [\"certificate.expiring\", \"consent.granted\"]"));
        Assert.Equal("EVENT_TYPES_REFUSED", await Hooks.OfPartner(platform, organisation).CodeAsync("createWebhook", $"url: \"{Receiver.Url}\", eventTypes: [\"certificate.expiring\"]"));

        var systems = new Certification.CertifiedSystems(platform, platform.Issuer.TokenFor($"{organisation}-client", "supplier", organisation, [.. Tokens.AllScopes]));
        var (system, run) = await systems.CertifiedAsync();
        await systems.RunAsync(system, passes: false);
        var told = await ReceivedAsync(0);

        Assert.Equal(1, told.SignaturesOf(secret));
        var message = JsonDocument.Parse(told.Body).RootElement;
        Assert.Equal("certificate.suspended", message.GetProperty("type").GetString());
        Assert.Equal($$"""{"cause":"regression","certificate":"{{CertificationRunId.From(run).Certificate}}","system":"{{system}}"}""", message.GetProperty("data").GetRawText());
        await Eventually.Holds(async () => Assert.Equal(["certificate.suspended DELIVERED 200"], await supplier.DeliveriesAsync(mine)));
        Assert.Empty(await stranger.DeliveriesAsync(theirs));
        Assert.Equal("WEBHOOK_UNKNOWN", await stranger.CodeAsync("changeWebhook", $"webhook: \"{mine}\", enabled: false"));
    }

    [Fact]
    public async Task Headquarters_hears_of_a_quarter_that_closed()
    {
        var headquarters = Hooks.OfHeadquarters(platform);
        var (id, _) = await headquarters.CreateAsync(Receiver.Url, "unit.quarterClosed");
        var unit = await SalesUnitSamples.EstablishAsync(platform);
        await SalesUnitSamples.RecordDealsAsync(platform, unit);
        await headquarters.AskAsync($$"""mutation { closeQuarter(input: { unit: "{{unit}}", quarter: "2024-Q1", target: { minorUnits: 100, currency: "USD" }, idempotencyKey: "{{Platform.Key()}}" }) { __typename } }""");
        await Eventually.Holds(() =>
        {
            Assert.Contains(Receiver.Requests, request => request.Body.Contains($$"""{"quarter":"2024-Q1","unit":"{{unit}}"}""", StringComparison.Ordinal));
            return Task.CompletedTask;
        });
        await headquarters.ChangeAsync("deleteWebhook", $"webhook: \"{id}\"");
    }

    [Fact]
    public async Task Another_organisation_cannot_tell_a_webhook_from_none()
    {
        var (id, _) = await Partner.CreateAsync(Receiver.Url, "consent.granted");
        foreach (var stranger in new[] { Hooks.OfPartner(platform, $"sibling_{Platform.Key()}"), Hooks.OfCustomer(platform, _partner), Hooks.OfHeadquarters(platform) })
            foreach (var (query, variables) in new[]
                     {
                         ("query($id: ID!) { webhook(id: $id) { id deliveries { nodes { id } } } webhooks { nodes { id } } }", ""),
                         ("mutation($id: ID!, $key: String!) { changeWebhook(input: { webhook: $id, enabled: false, idempotencyKey: $key }) { ... on Refusal { code message } } }", "k"),
                         ("mutation($id: ID!, $key: String!) { rotateWebhookSecret(input: { webhook: $id, idempotencyKey: $key }) { ... on Refusal { code message } } }", "k"),
                         ("mutation($id: ID!, $key: String!) { deleteWebhook(input: { webhook: $id, idempotencyKey: $key }) { ... on Refusal { code message } } }", "k"),
                         ("mutation($id: ID!, $key: String!) { replayDelivery(input: { webhook: $id, delivery: \"msg_1\", idempotencyKey: $key }) { ... on Refusal { code message } } }", "k"),
                         ("mutation($id: ID!, $key: String!) { replayDeadDeliveries(input: { webhook: $id, since: \"2020-01-01T00:00:00Z\", idempotencyKey: $key }) { ... on Refusal { code message } } }", "k"),
                     })
            {
                var known = await stranger.AskAsync(query, Variables(id, variables));
                var unknown = await stranger.AskAsync(query, Variables(Platform.Fresh<WebhookId>().Value, variables));
                Assert.DoesNotContain(id, known.Body, StringComparison.Ordinal);
                Assert.Equal((unknown.Status, unknown.Body), (known.Status, known.Body));
            }
        Assert.True((await Partner.AskAsync($$"""{ webhook(id: "{{id}}") { enabled } }""")).Data.GetProperty("webhook").GetProperty("enabled").GetBoolean());

        static object Variables(string id, string key) => key.Length == 0 ? new { id } : new { id, key = Platform.Key() };
    }

    [Fact]
    public async Task A_secret_is_shown_when_it_is_made_and_to_a_retry_and_nowhere_else_not_even_in_the_log()
    {
        var key = Platform.Key();
        var input = $"url: \"{Receiver.Url}\", eventTypes: [\"consent.granted\"]";
        var first = await Partner.ChangeAsync("createWebhook", input, key);
        Assert.Equal(first.GetRawText(), (await Partner.ChangeAsync("createWebhook", input, key)).GetRawText());
        var (id, secret) = (first.GetProperty("webhook").GetString()!, first.GetProperty("secret").GetString()!);
        Assert.Equal(32, Convert.FromBase64String(secret["whsec_".Length..]).Length);
        var rotated = (await Partner.ChangeAsync("rotateWebhookSecret", $"webhook: \"{id}\", overlapHours: 1")).GetProperty("secret").GetString()!;
        await platform.HooksKnowAsync();

        foreach (var table in new[] { "journal.commits", "webhooks.endpoints" })
            Assert.Equal(0L, await platform.Database.ScalarAsync($"select count(*) from {table} t where t::text like '%{secret[6..]}%' or t::text like '%{rotated[6..]}%'"));
        await GrantedAsync(_partner);
        var request = await ReceivedAsync(0);
        Assert.Equal((1, 1), (request.SignaturesOf(secret), request.SignaturesOf(rotated)));
        await Partner.ChangeAsync("rotateWebhookSecret", $"webhook: \"{id}\", overlapHours: 0");
        await platform.HooksKnowAsync();
        await GrantedAsync(_partner);
        Assert.Equal((0, 0), ((await ReceivedAsync(1)).SignaturesOf(secret), (await ReceivedAsync(1)).SignaturesOf(rotated)));
    }

    [Fact]
    public async Task A_receiver_that_is_gone_is_disabled_and_what_it_missed_is_replayed_when_it_is_back()
    {
        var (id, _) = await Partner.CreateAsync(Receiver.Url, "consent.granted");
        Receiver.Answer = context => { context.Response.StatusCode = 410; return Task.CompletedTask; };
        await GrantedAsync(_partner);
        await Eventually.Holds(async () => Assert.Equal(["consent.granted DEAD 410"], await Partner.DeliveriesAsync(id, "status: DEAD")));
        var webhook = (await Partner.AskAsync($$"""{ webhook(id: "{{id}}") { enabled goneAt } }""")).Data.GetProperty("webhook");
        Assert.Equal((false, JsonValueKind.String), (webhook.GetProperty("enabled").GetBoolean(), webhook.GetProperty("goneAt").ValueKind));
        await platform.HooksKnowAsync();
        await GrantedAsync(_partner);

        Receiver.Answer = _ => Task.CompletedTask;
        await Partner.ChangeAsync("changeWebhook", $"webhook: \"{id}\", enabled: true");
        await Partner.ChangeAsync("replayDeadDeliveries", $"webhook: \"{id}\", since: \"2099-01-01T00:00:00Z\"");
        await platform.HooksKnowAsync();
        Assert.Equal(["consent.granted DEAD 410"], await Partner.DeliveriesAsync(id));
        await Partner.ChangeAsync("replayDeadDeliveries", $"webhook: \"{id}\", since: \"2020-01-01T00:00:00Z\"");
        // What happened while it was disabled is not told later.
        await Eventually.Holds(async () => Assert.Equal(["consent.granted DELIVERED 200"], await Partner.DeliveriesAsync(id)));
        Assert.Equal(2, Receiver.Requests.Count(request => request.Id == Receiver.Requests.First().Id));
    }

    [Fact]
    public async Task One_delivery_is_replayed_under_its_id_and_an_unknown_one_is_refused()
    {
        var (id, _) = await Partner.CreateAsync(Receiver.Url, "consent.granted");
        await GrantedAsync(_partner);
        var first = await ReceivedAsync(0);
        await Eventually.Holds(async () => Assert.Equal(["consent.granted DELIVERED 200"], await Partner.DeliveriesAsync(id)));
        await Partner.ChangeAsync("replayDelivery", $"webhook: \"{id}\", delivery: \"{first.Id}\"");
        var again = await ReceivedAsync(1);
        Assert.Equal((first.Id, first.Body), (again.Id, again.Body));
        Assert.Equal("DELIVERY_UNKNOWN", await Partner.CodeAsync("replayDelivery", $"webhook: \"{id}\", delivery: \"msg_1\""));
    }

    [Fact]
    public async Task A_grant_that_is_withdrawn_before_it_could_be_told_is_not_told_but_its_withdrawal_is()
    {
        var (id, _) = await Partner.CreateAsync(Receiver.Url, "consent.granted", "consent.withdrawn");
        Receiver.Answer = context => { context.Response.StatusCode = 500; return Task.CompletedTask; };
        var (customer, consent) = await GrantedAsync(_partner);
        await Eventually.Holds(async () => Assert.Equal(["consent.granted WAITING 500"], await Partner.DeliveriesAsync(id)));
        await WithdrawAsync(customer, consent);
        await platform.HooksKnowAsync();
        Receiver.Answer = _ => Task.CompletedTask;
        await platform.Database.ScalarAsync($"update webhooks.deliveries set next_at = now() where endpoint = '{id}'");
        await Eventually.Holds(async () => Assert.Equal(["consent.withdrawn DELIVERED 200", "consent.granted WITHHELD"], await Partner.DeliveriesAsync(id)));
    }

    [Fact]
    public async Task Deliveries_come_in_pages_and_a_deleted_webhook_is_gone_with_them()
    {
        var (id, _) = await Partner.CreateAsync(Receiver.Url, "consent.granted");
        for (var i = 0; i < 3; i++) await GrantedAsync(_partner);
        await platform.HooksKnowAsync();
        var first = (await Partner.AskAsync($$"""{ webhook(id: "{{id}}") { deliveries(first: 2) { nodes { id } pageInfo { endCursor hasNextPage } asOf } } }""")).Data.GetProperty("webhook").GetProperty("deliveries");
        Assert.True(first.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        var cursor = first.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        Assert.Single(await Partner.DeliveriesAsync(id, $"first: 2, after: \"{cursor}\""));
        Assert.Equal("BAD_INPUT", (await Partner.AskAsync($$"""{ webhook(id: "{{id}}") { deliveries(after: "wh_1") { asOf } } }""")).Code);

        await Partner.ChangeAsync("deleteWebhook", $"webhook: \"{id}\"");
        await platform.HooksKnowAsync();
        Assert.Equal("""{"webhook":null,"webhooks":{"nodes":[]}}""", (await Partner.AskAsync($$"""{ webhook(id: "{{id}}") { id } webhooks { nodes { id } } }""")).Data.GetRawText());
        Assert.Equal("WEBHOOK_UNKNOWN", await Partner.CodeAsync("rotateWebhookSecret", $"webhook: \"{id}\""));
        Assert.Equal(0L, await platform.Database.ScalarAsync($"select count(*) from webhooks.deliveries where endpoint = '{id}'"));
    }

    [Fact]
    public async Task What_is_refused_says_why()
    {
        Assert.Equal("URL_REFUSED", await Partner.CodeAsync("createWebhook", "url: \"http://partner.example/\", eventTypes: [\"consent.granted\"]"));
        Assert.Equal("EVENT_TYPES_REFUSED", await Partner.CodeAsync("createWebhook", "url: \"https://partner.example/\", eventTypes: [\"approval.opened\"]"));
        Assert.Equal("WEBHOOK_UNKNOWN", await Partner.CodeAsync("changeWebhook", "webhook: \"nonsense\", enabled: true"));
        Assert.Equal("""{"webhookEventTypes":["consent.granted","consent.withdrawn","export.completed","customer.rectified","customer.erased"]}""", (await Partner.AskAsync("{ webhookEventTypes }")).Data.GetRawText());
    }

    private async Task<Received> ReceivedAsync(int index)
    {
        await Eventually.Holds(() =>
        {
            Assert.True(Receiver.Requests.Count > index);
            return Task.CompletedTask;
        });
        return Receiver.Requests.ElementAt(index);
    }

    private async Task<string> RegisteredAsync()
    {
        platform.AsHeadquarters();
        var id = Platform.Fresh<CustomerId>().Value;
        await platform.Grain<ICustomerGrain>(id).Register(new("星河制造 Galaxy Works", "manufacturing", 1998, "251.41", 495, "CN", null), Platform.Key());
        return id;
    }

    private async Task<(string Customer, string Consent)> GrantedAsync(string partner)
    {
        var customer = await RegisteredAsync();
        return (customer, await GrantAsync(customer, partner));
    }

    private async Task<string> GrantAsync(string customer, string partner) => (await platform.Api.AskAsync(Tokens.Customer(platform.Issuer, customer), $$"""
        mutation { grantConsent(input: { grantee: "{{partner}}", category: PROFILE, purpose: "co-marketing", fields: ["name"], idempotencyKey: "{{Platform.Key()}}" }) { ... on GrantConsentPayload { consent { id } } } }
        """)).Data.GetProperty("grantConsent").GetProperty("consent").GetProperty("id").GetString()!;

    private Task<Answer> WithdrawAsync(string customer, string consent) => platform.Api.AskAsync(Tokens.Customer(platform.Issuer, customer), $$"""
        mutation { withdrawConsent(input: { consent: "{{consent}}", idempotencyKey: "{{Platform.Key()}}" }) { __typename } }
        """);
}
