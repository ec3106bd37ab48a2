using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Audit;
using Ecosystem.Silo.Journey;
using Ecosystem.SystemTests.Journey;

namespace Ecosystem.SystemTests.Rights;

/// <summary>A customer uses its rights on a platform that runs as a process of its own, with real tokens: it sees what is held, corrects it, takes it along, and has itself erased (CU-14 to CU-19).</summary>
public sealed class RightsJourneyTests : OnePlatform
{
    private const string Purpose = "rights journey";

    private readonly Dictionary<string, GraphQLClient> _clients = new(StringComparer.Ordinal);
    private int _keys;

    [Fact]
    public async Task A_customer_sees_corrects_takes_along_and_erases_and_the_log_verifies()
    {
        string id;
        await using (var platform = await PlatformProcess.RunWithSampleAsync(Data, new Dictionary<string, string>(StringComparer.Ordinal), Cancelled))
        {
            var customer = await AsAsync("customer-admin-demo");
            var partner = await AsAsync("partner-demo");
            id = customer.Token.Claim("ecosystem_organisation");
            await ChangeAsync(customer, "grantConsent", "GrantConsentPayload { consent { id } }", new { grantee = "partner_demo", category = "PROFILE", purpose = Purpose, fields = new[] { "name", "sector" } });
            var before = await ReadAsync(partner, id);
            var receipt = before.GetProperty("extensions").GetProperty("receipts")[0].GetProperty("id").GetString()!;
            var name = before.GetProperty("data").GetProperty("customer").GetProperty("profile").GetProperty("name").GetString()!;

            // Access: everything that is held, and who had it.
            var held = await ExportAsync(customer, "held");
            Assert.Equal(name, held.Single(line => Has(line, "profile")).GetProperty("profile").GetProperty("name").GetString());
            Assert.Contains(held, line => Has(line, "receipt") && line.GetProperty("receipt").GetProperty("id").GetString() == receipt);
            Assert.Contains(held, line => Has(line, "interaction"));
            Assert.Contains(held, line => Has(line, "deal"));
            var interaction = held.First(line => Has(line, "interaction")).GetProperty("interaction").GetProperty("id").GetString()!;

            // Rectification: the partner reads what is right, and is on the list of those to be told.
            await ChangeAsync(customer, "rectifyOwnProfile", "RectifyPayload { fields }", new { sector = "quantum logistics" });
            await ChangeAsync(customer, "rectifyOwnInteraction", "RectifyPayload { fields }", new { interaction, summary = "we never said so" });
            var after = await ReadAsync(partner, id);
            Assert.Equal("quantum logistics", after.GetProperty("data").GetProperty("customer").GetProperty("profile").GetProperty("sector").GetString());
            await UntilAsync(async () => (await customer.AskAsync("{ ownDataChanges { nodes { toBeTold { organisation } } } }", new { }, Cancelled)).GetProperty("nodes").GetRawText().Contains("partner_demo", StringComparison.Ordinal), "the partner is to be told", 60);

            // Both traces, and the register.
            var later = after.GetProperty("extensions").GetProperty("receipts")[0].GetProperty("id").GetString()!;
            await UntilAsync(async () => (await customer.AskAsync("{ ownDataUses(category: PROFILE, field: \"sector\", first: 2) { nodes { receipt } } }", new { }, Cancelled)).GetProperty("nodes").GetRawText()
                == $$"""[{"receipt":"{{later}}"},{"receipt":"{{receipt}}"}]""", "both reads are traced, newest first");
            var register = (await customer.AskAsync("{ ownProcessing(grantee: \"partner_demo\") { nodes { purpose reads } } }", new { }, Cancelled)).GetProperty("nodes").EnumerateArray();
            Assert.Equal(2, register.Single(row => row.GetProperty("purpose").GetString() == Purpose).GetProperty("reads").GetInt32());

            // Portable: what is right now, and nobody's receipts.
            var portable = await ExportAsync(customer, "portable");
            Assert.Equal("quantum logistics", portable.Single(line => Has(line, "profile")).GetProperty("profile").GetProperty("sector").GetString());
            Assert.Contains(portable, line => Has(line, "interaction") && line.GetProperty("interaction").GetProperty("summary").GetString() == "we never said so");
            Assert.DoesNotContain(portable, line => Has(line, "receipt"));

            // Erasure. Reads of others and of itself forget at once.
            await ChangeAsync(customer, "eraseOwnData", "EraseOwnDataPayload { erasure { epoch } }", new { customer = id });
            Assert.Equal("NOT_FOUND", (await ReadAsync(partner, id)).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
            var own = await customer.SendAsync("{ passport { id } ownProfile { name } }", new { }, Cancelled);
            Assert.Equal("""{"passport":null,"ownProfile":null}""", own.GetProperty("data").GetRawText());
            await platform.KillAsync();
        }

        await using (await PlatformProcess.RunWithSampleAsync(Data, new Dictionary<string, string>(StringComparer.Ordinal), Cancelled))
        {
            // The start has found the sample imported, and the customer is still erased; the confirmation can be checked offline.
            _clients.Clear();
            var customer = await AsAsync("customer-admin-demo");
            JsonElement erasure = default;
            await UntilAsync(async () => (erasure = await customer.AskAsync("{ ownErasure { entry proof verifierKey } }", new { }, Cancelled)).GetProperty("proof").ValueKind == JsonValueKind.String, "the erasure can be proven", 60);
            Assert.True(VerifierKey.TryParse(erasure.GetProperty("verifierKey").GetString()!, out var key));
            Assert.True(TlogProof.TryParse(erasure.GetProperty("proof").GetString(), out var proof));
            Assert.True(proof.Proves(Encoding.UTF8.GetBytes(erasure.GetProperty("entry").GetString()!), key, Ed25519.Verify));
            Assert.Equal("NOT_FOUND", (await ReadAsync(await AsAsync("partner-demo"), id)).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        }

        var (verified, report) = await PlatformProcess.CommandAsync(Cancelled, "verify-log", "--data", Data);
        Assert.True(verified == 0, report);
    }

    private static Task<JsonElement> ReadAsync(GraphQLClient partner, string customer) =>
        partner.SendAsync("query ($id: ID!, $purpose: String!) { customer(id: $id) { profile(purpose: $purpose) { name sector } } }", new { id = customer, purpose = Purpose }, Cancelled);

    private async Task<JsonElement> ChangeAsync(GraphQLClient client, string mutation, string payload, object input)
    {
        var all = JsonSerializer.SerializeToElement(input).EnumerateObject().ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
        all["idempotencyKey"] = JsonSerializer.SerializeToElement($"rights-{_keys++}");
        var type = $"{char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input";
        var answer = await client.AskAsync($"mutation ($input: {type}!) {{ {mutation}(input: $input) {{ ... on {payload} ... on Refusal {{ code message }} }} }}", new { input = all }, Cancelled);
        Assert.False(answer.TryGetProperty("code", out _), answer.ToString());
        return answer;
    }

    /// <summary>All lines of an export, over HTTP, without the last of each part.</summary>
    private async Task<List<JsonElement>> ExportAsync(GraphQLClient client, string kind)
    {
        var id = (await ChangeAsync(client, "startExport", "ExportPayload { export { id } }", new { kind })).GetProperty("export").GetProperty("id").GetString()!;
        var export = default(JsonElement);
        await UntilAsync(async () => (export = await client.AskAsync("query ($id: ID!) { export(id: $id) { status parts { path } } }", new { id }, Cancelled)).GetProperty("status").GetString() == "DONE", $"the export of {kind} is done", 60);
        var lines = new List<JsonElement>();
        foreach (var part in export.GetProperty("parts").EnumerateArray())
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Running.Api, part.GetProperty("path").GetString()));
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", client.Token.Value);
            using var response = await Http.SendAsync(request, Cancelled);
            response.EnsureSuccessStatusCode();
            var all = (await response.Content.ReadAsStringAsync(Cancelled)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
            Assert.True(Has(all[^1], "end"));
            lines.AddRange(all[..^1]);
        }
        return lines;
    }

    private static bool Has(JsonElement line, string member) => line.TryGetProperty(member, out _);

    private async Task<GraphQLClient> AsAsync(string client)
    {
        if (_clients.TryGetValue(client, out var known)) return known;
        return _clients[client] = await AskerAsync(client);
    }
}
