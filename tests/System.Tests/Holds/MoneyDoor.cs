using System.Net.Http.Headers;
using System.Text.Json;
using Ecosystem.Silo.Hosting;
using Ecosystem.Testing.Holds;

namespace Ecosystem.SystemTests.Holds;

/// <summary>The platform as its callers meet it: GraphQL over HTTP with a token, at whatever address it has since it was last started.</summary>
internal sealed class MoneyDoor(string data) : IDisposable
{
    /// <summary>The client whose callers these are; idempotency keys are its own.</summary>
    public const string Client = "frontline-app";

    private const string Authorize = """
        mutation($input: AuthorizeInput!) { answer: authorize(input: $input) {
          __typename
          ... on Granted { decision hold amount { minorUnits currency } expiresAt trace { policy policyHash creditScore tier rules { rule passed detail } } }
          ... on NeedsCountersign { decision approval reasons }
          ... on Denied { decision reasons }
          ... on Refusal { code message }
        } }
        """;

    // No pool limit: 64 callers at once are the point.
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = Timeout.InfiniteTimeSpan };

    private sealed record Address(Uri Api, string Frontline, string Headquarters);

    private volatile Address? _address;

    /// <summary>Finds the platform that now runs on the data folder, and gets tokens from it.</summary>
    public async Task FindAsync(CancellationToken cancellation)
    {
        var running = RunningPlatform.Find(data);
        var tokens = new TokenClient(running.Issuer, LaptopClients.LoadOrCreate(data), _http, TimeProvider.System);
        _address = new(running.Api, (await tokens.GetAsync(Client, cancellation)).Value, (await tokens.GetAsync("hq-console", cancellation)).Value);
    }

    /// <summary>One attempt; null when the platform says that it did not answer.</summary>
    public async Task<Answered?> AskAsync(Asked asked, CancellationToken cancellation)
    {
        var address = _address ?? throw new InvalidOperationException("The platform has not been found yet.");
        var (query, input) = asked.Want switch
        {
            Want.Authorize => (Authorize, (object)new { unit = asked.Unit, permission = asked.Permission, target = new { kind = "UNIT" }, amount = new { minorUnits = asked.Amount, currency = asked.Currency }, idempotencyKey = asked.Key }),
            Want.Post => (Finish("postHold"), new { unit = asked.Unit, hold = asked.Hold, idempotencyKey = asked.Key }),
            _ => (Finish("voidHold"), new { unit = asked.Unit, hold = asked.Hold, idempotencyKey = asked.Key }),
        };
        var response = await SendAsync(address.Api, address.Frontline, query, new { input }, cancellation);
        if (response.TryGetProperty("errors", out var errors))
        {
            // These leave open what came of the request (docs/api.md); any other error is an answer.
            var code = Text(errors[0].GetProperty("extensions"), "code");
            return code is "UNAVAILABLE" or "TIMED_OUT" or "INTERNAL" ? null : new(code, null, errors.GetRawText());
        }

        var answer = response.GetProperty("data").GetProperty("answer");
        var text = answer.GetRawText();
        return Text(answer, "__typename") switch
        {
            "Granted" => new("granted", Text(answer, "hold"), text),
            "NeedsCountersign" => new("needsCountersign", Text(answer, "approval"), text),
            "Denied" => new("denied", null, text),
            "HoldPayload" => new("done", null, text),
            _ => new(Text(answer, "code"), null, text),
        };
    }

    /// <summary>Headquarters approves; whether it is heard does not matter here.</summary>
    public async Task ApproveAsync(string approval, CancellationToken cancellation) => await SendAsync(
        _address!.Api, _address.Headquarters, "mutation($input: DecideApprovalInput!) { decideApproval(input: $input) { __typename } }",
        new { input = new { approval, approved = true, idempotencyKey = $"approve-{approval}" } }, cancellation);

    /// <summary>A unit's board, as headquarters sees it.</summary>
    public async Task<JsonElement> BoardAsync(string unit, CancellationToken cancellation) =>
        (await SendAsync(_address!.Api, _address.Headquarters, "query($unit: ID!) { unit(id: $unit) { limits { permission used { minorUnits } } } }", new { unit }, cancellation)).GetProperty("data").GetProperty("unit");

    public void Dispose() => _http.Dispose();

    private static string Finish(string mutation) => $$"""mutation($input: HoldInput!) { answer: {{mutation}}(input: $input) { __typename ... on HoldPayload { changed } ... on Refusal { code message } } }""";

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private async Task<JsonElement> SendAsync(Uri api, string token, string query, object variables, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(api, "graphql")) { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await _http.SendAsync(request, cancellation);
        return await response.Content.ReadFromJsonAsync<JsonElement>(cancellation);
    }
}
