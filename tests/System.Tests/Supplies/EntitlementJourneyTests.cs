using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ecosystem.Identity;
using Ecosystem.Identity.Clients;
using Ecosystem.Silo.Hosting;
using Ecosystem.Silo.Journey;
using Ecosystem.SystemTests.Journey;
using Ecosystem.Testing;

namespace Ecosystem.SystemTests.Supplies;

/// <summary>The platform as processes run it: a supplier's program brings stock and sales in, the customer's ERP calls for them, and a partner abroad reads over the border; all with real tokens.</summary>
public sealed partial class EntitlementJourneyTests : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("ecosystem-entitlements-").FullName;
    private PlatformProcess? _process;
    private RunningPlatform? _running;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private RunningPlatform Running => _running ?? throw new InvalidOperationException("Not started.");

    public async ValueTask InitializeAsync()
    {
        _process = await PlatformProcess.RunWithSampleAsync(_data, new Dictionary<string, string>(StringComparer.Ordinal) { ["Ecosystem__Border__PeopleMax"] = "1" }, Cancelled);
        _running = RunningPlatform.Find(_data);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null) await _process.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    [Fact]
    public async Task A_supplier_reports_an_ERP_calls_and_a_partner_abroad_is_counted_and_stopped()
    {
        using var http = new HttpClient();
        var customer = (await Client(http, "customer-admin-demo")).Token.Claim("ecosystem_organisation");

        await ReportAsync(customer);
        var erp = await SeededAsync(http, new SeedClient("erp", "ERP", "customer", customer, ["entitlements:read"]));
        var forecast = await erp.AskAsync("""{ sellThroughForecast(sku: "85123A", days: 7) { historyDays days { expected low high } lineage { model inputs } } }""", new { }, Cancelled);
        Assert.Equal(7, forecast.GetProperty("days").GetArrayLength());
        Assert.Matches("^[0-9a-f]{64}$", forecast.GetProperty("lineage").GetProperty("inputs").GetString()!);
        var level = (await erp.AskAsync("""{ inventory(sku: "85123A") { levels { onHand source } } }""", new { }, Cancelled)).GetProperty("levels")[0];
        Assert.Equal("""{"onHand":40,"source":"supplier_demo"}""", level.GetRawText());

        await GrantAsync(http);
        var partner = await SeededAsync(http, new SeedClient("partner-de", "Partner", "partner", "partner_de", ["customers:read"]) { Country = "DE" });
        Assert.Equal("DE", partner.Token.Claim("ecosystem_country"));
        var read = await ReadAsync(partner, customer);
        Assert.NotEqual(JsonValueKind.Null, read.GetProperty("data").GetProperty("customer").GetProperty("profile").ValueKind);
        var hq = await Client(http, "hq-console");
        Assert.Equal(1, (await hq.AskAsync("{ crossBorder { people peopleMax } }", new { }, Cancelled)).GetProperty("people").GetInt32());

        // One more person is one too many: to the partner it is as if there were none. Headquarters reads why.
        var other = (await hq.AskAsync("{ customers(first: 10) { nodes { id } } }", new { }, Cancelled)).GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!).First(id => id != customer);
        var admin = await SeededAsync(http, new SeedClient("other-admin", "Other", "customer", other, ["passport:read", "passport:write"]));
        await GrantAsync(admin);
        var (stopped, nobody) = (await ReadAsync(partner, other), await ReadAsync(partner, "cu_nobody"));
        Assert.Equal(Untraced(nobody), Untraced(stopped));
        Assert.Contains("CLOSED", (await hq.AskAsync("{ crossBorder { warnings { kind because } } }", new { }, Cancelled)).GetRawText(), StringComparison.Ordinal);
        var year = (await hq.AskAsync("{ crossBorder { year } }", new { }, Cancelled)).GetProperty("year").GetInt32();
        await hq.AskAsync("""mutation($year: Int!) { recordFiling(input: { reference: "ref-1", sensitive: false, fromYear: $year, idempotencyKey: "ref-1" }) { ... on FilingPayload { reference } ... on Refusal { code } } }""", new { year }, Cancelled);
        Assert.NotEqual(JsonValueKind.Null, (await ReadAsync(partner, other)).GetProperty("data").GetProperty("customer").GetProperty("profile").ValueKind);
    }

    /// <summary>The program of docs/entitlements.md, which is that of docs/samples, as a supplier would run it: twice, for the second time brings nothing new.</summary>
    private async Task ReportAsync(string customer)
    {
        var program = Path.Combine(Repository.Root, "docs", "samples", "node", "report.mjs");
        var document = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "entitlements.md"), Cancelled);
        Assert.Equal(await File.ReadAllTextAsync(program, Cancelled), Program().Match(document).Groups["code"].Value);
        var (stock, sales) = (Path.Combine(_data, "stock.json"), Path.Combine(_data, "sales.json"));
        await File.WriteAllTextAsync(stock, Json().Matches(document)[0].Groups["code"].Value, Cancelled);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        await File.WriteAllTextAsync(sales, JsonSerializer.Serialize(Enumerable.Range(0, 60).Select(day => new { sku = "85123A", day = today.AddDays(day - 60).ToString("yyyy-MM-dd"), quantity = 20 + (day % 7), asOf = "2026-03-01T00:00:00Z" })), Cancelled);
        Assert.Equal("recordInventory: 1 of 1 were new\nrecordSales: 60 of 60 were new\n", await NodeAsync(program, customer, stock, sales));
        // The same batches under the same keys get the first answers; what they say is there once.
        Assert.Equal("recordInventory: 1 of 1 were new\nrecordSales: 60 of 60 were new\n", await NodeAsync(program, customer, stock, sales));
    }

    private async Task<string> NodeAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("node", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["API"], start.Environment["ISSUER"], start.Environment["CLIENT_ID"]) = (Running.Api.AbsoluteUri.TrimEnd('/'), Running.Issuer.AbsoluteUri, "supplier-demo");
        start.Environment["CLIENT_SECRET"] = LaptopClients.LoadOrCreate(_data).Of("supplier-demo").Secret;
        using var node = Process.Start(start) ?? throw new InvalidOperationException("Node did not start.");
        var (output, errors) = (node.StandardOutput.ReadToEndAsync(Cancelled), node.StandardError.ReadToEndAsync(Cancelled));
        await node.WaitForExitAsync(Cancelled);
        Assert.True(node.ExitCode == 0, $"{await output}\n{await errors}");
        return await output;
    }

    private async Task GrantAsync(HttpClient http) => await GrantAsync(await Client(http, "customer-admin-demo"));

    private static Task<JsonElement> GrantAsync(GraphQLClient admin) => admin.AskAsync(
        """mutation($key: String!) { grantConsent(input: { grantee: "partner_de", category: PROFILE, purpose: "planning", fields: ["name"], crossBorder: true, idempotencyKey: $key }) { ... on GrantConsentPayload { consent { id } } } }""",
        new { key = Guid.CreateVersion7().ToString() }, Cancelled);

    private static Task<JsonElement> ReadAsync(GraphQLClient partner, string customer) => partner.SendAsync("query($id: ID!) { customer(id: $id) { profile(purpose: \"planning\") { name } } }", new { id = customer }, Cancelled);

    private async Task<GraphQLClient> Client(HttpClient http, string client) =>
        new(Running.Api, await new TokenClient(Running.Issuer, LaptopClients.LoadOrCreate(_data), http, TimeProvider.System).GetAsync(client, Cancelled), http);

    /// <summary>Registers a client as whoever runs the platform does, and gets it a token.</summary>
    private async Task<GraphQLClient> SeededAsync(HttpClient http, SeedClient client)
    {
        var secret = ClientStore.GenerateSecret();
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["ConnectionStrings:Ecosystem"] = Running.ConnectionString;
        builder.Configuration["Ecosystem:MasterKeyFile"] = Path.Combine(_data, LaptopPlatform.MasterKeyFileName);
        await using var node = IdentityHost.Build(builder);
        await IdentityHost.SeedAsync(node, [client with { Secret = secret }]);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Running.Issuer, "connect/token"))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal) { ["grant_type"] = "client_credentials", ["client_id"] = client.ClientId, ["client_secret"] = secret, ["resource"] = "urn:ecosystem:api" }),
        };
        using var response = await http.SendAsync(request, Cancelled);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(Cancelled);
        return new(Running.Api, new(answer.GetProperty("access_token").GetString()!, TimeProvider.System.GetUtcNow().AddMinutes(10)), http);
    }

    private static string Untraced(JsonElement answer) => Trace().Replace(answer.GetRawText(), "");

    [GeneratedRegex("\"traceId\":\"[0-9a-f]{32}\"", RegexOptions.NonBacktracking)]
    private static partial Regex Trace();

    [GeneratedRegex("^```js\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Program();

    [GeneratedRegex("^```json\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Json();
}
