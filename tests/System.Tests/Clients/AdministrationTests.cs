using System.Text.Json;
using Ecosystem.Silo.Hosting;
using Ecosystem.Silo.Journey;
using Ecosystem.SystemTests.Journey;

namespace Ecosystem.SystemTests.Clients;

/// <summary>Headquarters administers a client of a platform that runs as a process of its own, and is killed.</summary>
public sealed class AdministrationTests : OnePlatform
{
    private const string Administered = "frontline-app";
    private const string Units = "{ units(first: 100) { nodes { id } } }";


    [Fact]
    public async Task A_client_gets_a_secret_and_a_budget_and_is_disabled_and_the_auditor_sees_by_whom_also_after_a_kill()
    {
        await using (var platform = await PlatformProcess.RunAsync(Data, Cancelled))
        {
            var before = LaptopClients.LoadOrCreate(Data).Of(Administered).Secret!;
            var (token, admin) = (await TokenAsync(Administered), await AskerAsync("hq-console"));
            Assert.Null(await ErrorAsync(token));

            var rotated = await ChangeAsync(admin, "rotateClientSecret", "ClientSecretPayload { secret }", new { idempotencyKey = "rotate-1", client = Administered, overlapHours = 1, reason = "yearly" });
            var secret = rotated.GetProperty("secret").GetString()!;
            await UntilAsync(async () => await TokenErrorAsync(secret) is null, "the new secret is good");
            Assert.Null(await TokenErrorAsync(before));
            // A retry gets the same answer, and is no second rotation.
            Assert.Equal(secret, (await ChangeAsync(admin, "rotateClientSecret", "ClientSecretPayload { secret }", new { idempotencyKey = "rotate-1", client = Administered, overlapHours = 1, reason = "yearly" })).GetProperty("secret").GetString());

            await ChangeAsync(admin, "setClientQuota", "ClientPayload { client }", new { idempotencyKey = "quota-1", client = Administered, capacity = 150, perSecond = 1, reason = "too many requests" });
            await UntilAsync(async () => await ErrorAsync(token) == "BUDGET_EXHAUSTED", "the budget is spent");

            await ChangeAsync(admin, "disableClient", "ClientPayload { client }", new { idempotencyKey = "disable-1", client = Administered, reason = "left the programme" });
            await UntilAsync(async () => await ErrorAsync(token, "{ me { client } }") == "UNAUTHENTICATED", "the API refuses its token");
            await UntilAsync(async () => await TokenErrorAsync(secret) == "invalid_client", "it gets no token");
            Assert.Equal("invalid_client", await TokenErrorAsync(before));
            await platform.KillAsync();
        }

        await using (await PlatformProcess.RunAsync(Data, Cancelled))
        {
            // The start has seeded the client again, as it is declared.
            var client = await (await AskerAsync("hq-console")).AskAsync("query ($id: ID!) { client(id: $id) { enabled quota { capacity perSecond } version } }", new { id = Administered }, Cancelled);
            Assert.Equal((false, 150, 1, 3), (
                client.GetProperty("enabled").GetBoolean(), client.GetProperty("quota").GetProperty("capacity").GetInt32(), client.GetProperty("quota").GetProperty("perSecond").GetInt32(), client.GetProperty("version").GetInt32()));

            await KeepReceiptsAsync(await AskerAsync("hq-console"), "rotate-1", "quota-1", "disable-1");
            var auditor = await AskerAsync("auditor-demo");
            var acts = await EventsAsync(auditor, $"cl_{Administered}");
            Assert.Equal(
                ["clientDisabled by hq-console: left the programme", "clientQuotaSet by hq-console: too many requests", "clientSecretRotated by hq-console: yearly"],
                acts.Select(one => $"{one.What} by {one.By}: {one.Entry.GetProperty("command").GetProperty("act").GetProperty("reason").GetString()}"));

            var (enabled, output) = await PlatformProcess.CommandAsync(Cancelled, "clients", "enable", Administered, "--data", Data);
            Assert.True(enabled == 0, output);
            await UntilAsync(async () => (await EventsAsync(auditor, $"id_client_{Administered}")).Any(one => one is { What: "clientEnabled", By: "command-line" }), "the log has what the command line did");
            await UntilAsync(async () => await TokenErrorAsync(LaptopClients.LoadOrCreate(Data).Of(Administered).Secret!) is null, "it gets tokens again");
            // It had been disabled, so that it proves itself again is news.
            await UntilAsync(async () => (await EventsAsync(auditor, $"id_client_{Administered}")).Any(one => one.What == "clientReturned"), "the log has its return");
        }

        var (verified, report) = await PlatformProcess.CommandAsync(Cancelled, "verify-log", "--data", Data, "--receipts", Receipts);
        Assert.True(verified == 0, report);
        Assert.Contains("3 receipts included, 0 on their way, 0 broken", report);
        await File.AppendAllTextAsync(Receipts, (await File.ReadAllTextAsync(Receipts, Cancelled)).Replace("\u2014 ", "\u2014 another.", StringComparison.Ordinal), Cancelled);
        var (forged, found) = await PlatformProcess.CommandAsync(Cancelled, "verify-log", "--data", Data, "--receipts", Receipts);
        Assert.True(forged == 1, found);
        Assert.Contains("3 receipts included, 0 on their way, 3 broken", found);
        Assert.Contains("The log holds.", found);
        Assert.NotEqual(0, (await PlatformProcess.CommandAsync(Cancelled, "verify-log", "--data", Data, "--receipts", Receipts + ".none")).ExitCode);
    }

    private string Receipts => Path.Combine(Data, "receipts.txt");

    /// <summary>AU-13: signed promises of what was done before the kill, kept as whoever did it would.</summary>
    private async Task KeepReceiptsAsync(GraphQLClient admin, params string[] keys)
    {
        foreach (var key in keys)
            await File.AppendAllTextAsync(Receipts, (await admin.AskAsync("query ($key: String!) { commitReceipt(idempotencyKey: $key) { note } }", new { key }, Cancelled)).GetProperty("note").GetString(), Cancelled);
    }

    private static async Task<JsonElement> ChangeAsync(GraphQLClient admin, string mutation, string payload, object input)
    {
        var answer = await admin.AskAsync(
            $"mutation ($input: {char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input!) {{ {mutation}(input: $input) {{ ... on {payload} ... on Refusal {{ code message }} }} }}", new { input }, Cancelled);
        Assert.False(answer.TryGetProperty("code", out var code), code.ToString());
        return answer;
    }

    private static async Task<List<(string What, string? By, JsonElement Entry)>> EventsAsync(GraphQLClient auditor, string about) =>
        [.. (await auditor.AskAsync("query ($about: String) { identityEvents(first: 200, about: $about) { nodes { what by entry } } }", new { about }, Cancelled)).GetProperty("nodes").EnumerateArray()
            .Select(node => (node.GetProperty("what").GetString()!, node.GetProperty("by").GetString(), JsonDocument.Parse(node.GetProperty("entry").GetString()!).RootElement))];

    /// <summary>What the API says against a request with a token; null: nothing.</summary>
    private async Task<string?> ErrorAsync(AccessToken token, string query = Units)
    {
        var answer = await new GraphQLClient(Running.Api, token, Http).SendAsync(query, new { }, Cancelled);
        return answer.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null;
    }

    /// <summary>What the token endpoint says against the administered client with a secret; null: nothing.</summary>
    private async Task<string?> TokenErrorAsync(string secret)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal) { ["grant_type"] = "client_credentials", ["client_id"] = Administered, ["client_secret"] = secret });
        using var response = await Http.PostAsync(new Uri(Running.Issuer, "connect/token"), form, Cancelled);
        return (await response.Content.ReadFromJsonAsync<JsonElement>(Cancelled)).TryGetProperty("error", out var error) ? error.GetString() : null;
    }
}
