using System.Text.Json;
using Ecosystem.Api.Tests.Access;
using Ecosystem.Domain.Access;
using Ecosystem.Identity.Clients;

namespace Ecosystem.Api.Tests.Clients;

/// <summary>Clients are administered over GraphQL, on two identity hosts and two API hosts (CL-1 to CL-8).</summary>
public sealed class ClientAdministrationTests(RevocationPlatform platform) : IClassFixture<RevocationPlatform>
{
    private async Task<string> AdministratorAsync() => await platform.TokenAsync(await platform.AddInternalAsync(Scopes.ClientsAdmin, Scopes.PeopleAdmin, Scopes.AuditRead));

    private async Task<JsonElement> ChangeAsync(string token, string mutation, object input)
    {
        var type = $"{char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input";
        var answer = await platform.One.AskAsync(
            token, $"mutation ($input: {type}!) {{ {mutation}(input: $input) {{ __typename ... on ClientPayload {{ client }} ... on ClientSecretPayload {{ secret }} ... on Refusal {{ code message }} }} }}".Replace(
                mutation == "rotateClientSecret" ? "... on ClientPayload { client } " : "... on ClientSecretPayload { secret } ", "", StringComparison.Ordinal),
            new { input });
        Assert.Null(answer.Code);
        return answer.Data.GetProperty(mutation);
    }

    private async Task<JsonElement> ClientAsync(string token, string id) => (await platform.One.AskAsync(token, """
        query ($id: ID!) { client(id: $id) { id audience organisation scopes possibleScopes grantTypes authenticationMethods enabled createdAt disabledAt secretSince secretBeforeSince secretBeforeUntil quota { capacity perSecond } version } }
        """, new { id })).Data.GetProperty("client");

    private static string Code(JsonElement payload) => payload.GetProperty("code").GetString()!;

    [Fact]
    public async Task A_client_that_is_disabled_is_refused_by_both_apis_and_both_identity_hosts_until_it_is_enabled()
    {
        var (admin, client) = (await AdministratorAsync(), await platform.AddClientAsync());
        var token = await platform.TokenAsync(client);
        Assert.Null((await platform.Other.AskAsync(token, "{ me { client } }")).Code);

        Assert.Equal("ClientPayload", (await ChangeAsync(admin, "disableClient", new { idempotencyKey = Platform.Key(), client, reason = "its secret got out" })).GetProperty("__typename").GetString());
        await Eventually.Holds(async () =>
        {
            foreach (var api in new[] { platform.One, platform.Other }) Assert.Equal("UNAUTHENTICATED", (await api.AskAsync(token, "{ me { client } }")).Code);
            Assert.Equal("invalid_client", await platform.TokenErrorAsync(client));
        });
        var seen = await ClientAsync(admin, client);
        Assert.False(seen.GetProperty("enabled").GetBoolean());
        Assert.NotEqual(JsonValueKind.Null, seen.GetProperty("disabledAt").ValueKind);

        await ChangeAsync(admin, "enableClient", new { idempotencyKey = Platform.Key(), client, reason = "it has a new secret" });
        await Eventually.Holds(async () => Assert.Null(await platform.TokenErrorAsync(client)));
        Assert.Equal("UNAUTHENTICATED", (await platform.One.AskAsync(token, "{ me { client } }")).Code);
    }

    [Fact]
    public async Task A_rotated_secret_and_the_one_before_are_both_good_and_a_retry_answers_the_same()
    {
        var (admin, client) = (await AdministratorAsync(), await platform.AddClientAsync());
        var input = new { idempotencyKey = Platform.Key(), client, overlapHours = 1, reason = "yearly" };
        var secret = (await ChangeAsync(admin, "rotateClientSecret", input)).GetProperty("secret").GetString()!;
        Assert.Equal(secret, (await ChangeAsync(admin, "rotateClientSecret", input)).GetProperty("secret").GetString());
        await Eventually.Holds(async () => Assert.Null(await platform.TokenErrorAsync(client, secret)));
        Assert.Null(await platform.TokenErrorAsync(client, RevocationPlatform.Secret));
        Assert.Equal("invalid_client", await platform.TokenErrorAsync(client, ClientStore.GenerateSecret()));

        var seen = await ClientAsync(admin, client);
        Assert.NotEqual(JsonValueKind.Null, seen.GetProperty("secretBeforeUntil").ValueKind);
        Assert.NotEqual(JsonValueKind.Null, seen.GetProperty("secretBeforeSince").ValueKind);
        Assert.Equal(1, seen.GetProperty("version").GetInt64());

        // Without overlap the one before stops.
        var next = (await ChangeAsync(admin, "rotateClientSecret", new { idempotencyKey = Platform.Key(), client, overlapHours = 0, reason = "it got out" })).GetProperty("secret").GetString()!;
        await Eventually.Holds(async () =>
        {
            Assert.Null(await platform.TokenErrorAsync(client, next));
            Assert.Equal("invalid_client", await platform.TokenErrorAsync(client, secret));
        });
    }

    [Fact]
    public async Task No_secret_is_in_the_log_or_in_a_view()
    {
        var (admin, client) = (await AdministratorAsync(), await platform.AddClientAsync());
        var secret = (await ChangeAsync(admin, "rotateClientSecret", new { idempotencyKey = Platform.Key(), client, reason = "yearly" })).GetProperty("secret").GetString()!;
        await Eventually.Holds(async () => Assert.Null(await platform.TokenErrorAsync(client, secret)));
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(secret)));
        foreach (var plain in new[] { secret, hash })
        {
            Assert.Equal(0L, await platform.Database.ScalarAsync($"select count(*) from journal.commits where strpos(entry, '{plain}') > 0"));
            Assert.Equal(0L, await platform.Database.ScalarAsync($"select count(*) from identity.client_views v where strpos(v::text, '{plain}') > 0"));
        }
    }

    [Fact]
    public async Task Scopes_are_changed_within_what_the_audience_may_have_and_a_seed_leaves_them_alone()
    {
        var admin = await AdministratorAsync();
        var client = await platform.AddClientAsync("partner", "partner_demo", [Scopes.CustomersRead]);
        var seen = await ClientAsync(admin, client);
        Assert.DoesNotContain(Scopes.ClientsAdmin, seen.GetProperty("possibleScopes").EnumerateArray().Select(scope => scope.GetString()));
        Assert.Equal("SCOPES_REFUSED", Code(await ChangeAsync(admin, "changeClientScopes", new { idempotencyKey = Platform.Key(), client, scopes = new[] { Scopes.ClientsAdmin }, reason = "x" })));

        await ChangeAsync(admin, "changeClientScopes", new { idempotencyKey = Platform.Key(), client, scopes = new[] { Scopes.WebhooksRead }, reason = "it asked for it" });
        await Eventually.Holds(async () => Assert.Equal([Scopes.WebhooksRead], (await ClientAsync(admin, client)).GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString()!)));
        await platform.SeedAsync(new Seed([new SeedClient(client, "Another name", "partner", "partner_demo", [Scopes.CustomersRead], RevocationPlatform.Secret)], [], []));
        Assert.Equal([Scopes.WebhooksRead], (await ClientAsync(admin, client)).GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString()!));
        await Eventually.Holds(async () => Assert.Contains("\"webhooks:read\"", Payload(await platform.TokenAsync(client)), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_quota_holds_on_both_apis_without_a_restart_and_can_be_taken_back()
    {
        const string page = "{ units(first: 100) { nodes { id } } }";
        var (admin, client) = (await AdministratorAsync(), await platform.AddClientAsync());
        var token = await platform.TokenAsync(client);
        foreach (var api in new[] { platform.One, platform.Other }) Assert.Null((await api.AskAsync(token, page)).Code);

        await ChangeAsync(admin, "setClientQuota", new { idempotencyKey = Platform.Key(), client, capacity = 150, perSecond = 1, reason = "too many requests" });
        // What a node has drawn before it spends first: a hundredth of the old budget.
        foreach (var api in new[] { platform.One, platform.Other })
            await Eventually.Holds(async () => Assert.Equal((429, "BUDGET_EXHAUSTED"), await StatusAsync(api)));
        Assert.Equal(150, (await ClientAsync(admin, client)).GetProperty("quota").GetProperty("capacity").GetInt64());

        await ChangeAsync(admin, "setClientQuota", new { idempotencyKey = Platform.Key(), client, reason = "sorted out" });
        foreach (var api in new[] { platform.One, platform.Other })
            await Eventually.Holds(async () => Assert.Null((await api.AskAsync(token, "{ units(first: 200) { nodes { id } } }")).Code));
        Assert.Equal(JsonValueKind.Null, (await ClientAsync(admin, client)).GetProperty("quota").ValueKind);

        async Task<(int, string?)> StatusAsync(RunningApi api)
        {
            for (var i = 0; i < 50; i++) await api.AskAsync(token, page);
            var answer = await api.AskAsync(token, page);
            return (answer.Status, answer.Code);
        }
    }

    [Fact]
    public async Task Nobody_disables_or_widens_the_client_they_act_through()
    {
        var client = await platform.AddInternalAsync(Scopes.ClientsAdmin);
        var token = await platform.TokenAsync(client);
        Assert.Equal("OWN_CLIENT", Code(await ChangeAsync(token, "disableClient", new { idempotencyKey = Platform.Key(), client, reason = "x" })));
        Assert.Equal("OWN_CLIENT", Code(await ChangeAsync(token, "changeClientScopes", new { idempotencyKey = Platform.Key(), client, scopes = new[] { Scopes.AuditRead }, reason = "x" })));
        Assert.Equal("OWN_CLIENT", Code(await ChangeAsync(token, "setClientQuota", new { idempotencyKey = Platform.Key(), client, capacity = 10, perSecond = 1, reason = "x" })));
    }

    [Theory]
    [InlineData("nobody-here")]
    [InlineData("NOT an id")]
    public async Task A_client_that_is_none_is_unknown_whatever_its_id_looks_like(string client)
    {
        var admin = await AdministratorAsync();
        Assert.Equal("CLIENT_UNKNOWN", Code(await ChangeAsync(admin, "disableClient", new { idempotencyKey = Platform.Key(), client, reason = "x" })));
        Assert.Equal("CLIENT_UNKNOWN", Code(await ChangeAsync(admin, "rotateClientSecret", new { idempotencyKey = Platform.Key(), client, reason = "x" })));
        Assert.Equal(JsonValueKind.Null, (await ClientAsync(admin, client)).ValueKind);
    }

    [Fact]
    public async Task The_list_is_in_pages_and_can_be_of_those_that_are_disabled()
    {
        var (admin, client) = (await AdministratorAsync(), await platform.AddClientAsync());
        await ChangeAsync(admin, "disableClient", new { idempotencyKey = Platform.Key(), client, reason = "x" });
        await Eventually.Holds(async () => Assert.Contains(client, await IdsAsync("enabled: false")));
        Assert.DoesNotContain(client, await IdsAsync("enabled: true"));
        Assert.Contains(client, await IdsAsync("first: 200"));

        async Task<List<string>> IdsAsync(string arguments)
        {
            var (all, after) = (new List<string>(), (string?)null);
            do
            {
                var page = (await platform.One.AskAsync(admin, $$"""query ($after: String) { clients({{arguments}}, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }""", new { after })).Data.GetProperty("clients");
                all.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!));
                after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
            }
            while (after is not null);
            return all;
        }
    }

    [Fact]
    public async Task An_auditor_sees_who_did_what_and_why_and_what_the_command_line_did()
    {
        var (through, client) = (await platform.AddInternalAsync(Scopes.ClientsAdmin), await platform.AddClientAsync());
        await ChangeAsync(await platform.TokenAsync(through), "disableClient", new { idempotencyKey = Platform.Key(), client, reason = "left the programme" });
        var auditor = await platform.TokenAsync(await platform.AddClientAsync("auditor", "auditor_demo", [Scopes.AuditRead]));
        await Eventually.Holds(async () => Assert.Contains(await EventsAsync($"cl_{client}"), one => one is { What: "clientDisabled" } && one.By == through && one.Entry.Contains("left the programme", StringComparison.Ordinal)));

        var other = await platform.AddClientAsync();
        await platform.DisableAsync(other);
        await Eventually.Holds(async () => Assert.Contains(await EventsAsync($"id_client_{other}"), one => one is { What: "clientDisabled", By: "command-line" }));
        Assert.Contains(await EventsAsync($"id_client_{other}"), one => one is { What: "clientCreated", By: "seed" });
        // What was carried out is in the log once, as the act that it was.
        Assert.DoesNotContain(await EventsAsync($"id_client_{client}"), one => one.What == "clientDisabled");

        async Task<List<(string What, string? By, string Entry)>> EventsAsync(string about) =>
            [.. (await platform.Other.AskAsync(auditor, "query ($about: String) { identityEvents(first: 200, about: $about) { nodes { what by entry } } }", new { about }))
                .Data.GetProperty("identityEvents").GetProperty("nodes").EnumerateArray()
                .Select(node => (node.GetProperty("what").GetString()!, node.GetProperty("by").GetString(), node.GetProperty("entry").GetString()!))];
    }

    [Fact]
    public async Task Failures_to_be_a_client_are_counted_and_told_twice_in_a_quarter_of_an_hour_at_most()
    {
        var client = await platform.AddClientAsync();
        for (var i = 0; i < 30; i++) Assert.Equal("invalid_client", await platform.TokenErrorAsync(client, ClientStore.GenerateSecret()));
        await Eventually.Holds(async () => Assert.Equal(1L, await CountAsync("clientFailed")));
        // The window is over.
        await platform.Database.ScalarAsync($"with moved as (update identity.failures set since = since - interval '16 minutes' where about = 'client_{client}' returning 1) select count(*) from moved");
        await Eventually.Holds(async () => Assert.Equal(2L, await CountAsync("clientFailed")));
        Assert.Equal(1L, await platform.Database.ScalarAsync($"select count(*) from journal.commits where actor_id = 'id_client_{client}' and entry::jsonb -> 'events' -> 0 -> 'note' ->> 'count' = '30'"));

        // The next right secret is news, once.
        await Eventually.Holds(async () =>
        {
            Assert.Null(await platform.TokenErrorAsync(client));
            Assert.Equal(1L, await CountAsync("clientReturned"));
        });
        for (var i = 0; i < 3; i++) Assert.Null(await platform.TokenErrorAsync(client));
        Assert.Equal(1L, await CountAsync("clientReturned"));
        Assert.Equal(0L, await platform.Database.ScalarAsync("select count(*) from identity.news where what = 'clientReturned'"));

        async Task<long> CountAsync(string what) => (long)(await platform.Database.ScalarAsync($"select count(*) from read.identity_events where actor_id = 'id_client_{client}' and what = '{what}'"))!;
    }

    private static string Payload(string token) => System.Text.Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(token.Split('.')[1])).Replace("\"scope\":\"webhooks:read\"", "\"webhooks:read\"", StringComparison.Ordinal);
}
