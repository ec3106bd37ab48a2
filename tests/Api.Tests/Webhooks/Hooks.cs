using System.Text.Json;

namespace Ecosystem.Api.Tests.Webhooks;

/// <summary>An organisation that keeps webhooks, over GraphQL.</summary>
internal sealed class Hooks(Platform platform, string token)
{
    public static Hooks OfPartner(Platform platform, string organisation) =>
        new(platform, platform.Issuer.TokenFor($"{organisation}-client", "partner", organisation, [.. Tokens.AllScopes]));

    public static Hooks OfCustomer(Platform platform, string customer) => new(platform, platform.Issuer.TokenFor("erp", "customer", customer, [.. Tokens.AllScopes]));

    public static Hooks OfSupplier(Platform platform, string organisation) => new(platform, platform.Issuer.TokenFor($"{organisation}-client", "supplier", organisation, [.. Tokens.AllScopes]));

    public static Hooks OfHeadquarters(Platform platform) => new(platform, Tokens.Headquarters(platform.Issuer));

    public Task<Answer> AskAsync(string query, object? variables = null) => platform.Api.AskAsync(token, query, variables);

    /// <summary>A webhook, with its secret.</summary>
    public async Task<(string Id, string Secret)> CreateAsync(Uri url, params string[] types)
    {
        var made = await ChangeAsync("createWebhook", $"url: \"{url}\", eventTypes: [{string.Join(", ", types.Select(type => $"\"{type}\""))}]");
        var id = made.GetProperty("webhook").GetString()!;
        await platform.HooksKnowAsync();
        return (id, made.GetProperty("secret").GetString()!);
    }

    /// <summary>What a mutation answers.</summary>
    public async Task<JsonElement> ChangeAsync(string mutation, string input, string? key = null) =>
        (await AskAsync($$"""mutation { {{mutation}}(input: { {{input}}, idempotencyKey: "{{key ?? Platform.Key()}}" }) { ... on {{(mutation is "createWebhook" or "rotateWebhookSecret" ? "WebhookSecretPayload { webhook secret }" : "WebhookPayload { webhook }")}} ... on Refusal { code message } } }""")).Data.GetProperty(mutation);

    /// <summary>What a mutation is refused for.</summary>
    public async Task<string?> CodeAsync(string mutation, string input) => (await ChangeAsync(mutation, input)).GetProperty("code").GetString();

    /// <summary>The deliveries of a webhook, newest first, in one line each.</summary>
    public async Task<string[]> DeliveriesAsync(string webhook, string arguments = "first: 50")
    {
        var answer = await AskAsync($$"""{ webhook(id: "{{webhook}}") { deliveries({{arguments}}) { nodes { id eventType status attempts lastStatus } } } }""");
        return
        [
            .. answer.Data.GetProperty("webhook").GetProperty("deliveries").GetProperty("nodes").EnumerateArray()
                .Select(one => $"{one.GetProperty("eventType").GetString()} {one.GetProperty("status").GetString()} {one.GetProperty("lastStatus")}".TrimEnd()),
        ];
    }
}
