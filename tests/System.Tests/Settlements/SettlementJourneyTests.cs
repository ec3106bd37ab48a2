using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Ecosystem.Api;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains;
using Ecosystem.Grains.Settlements;
using Ecosystem.Identity;
using Ecosystem.Identity.Clients;
using Ecosystem.Silo.Hosting;
using Ecosystem.Silo.Journey;
using Ecosystem.SystemTests.Unlocks;
using Ecosystem.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Ecosystem.SystemTests.Settlements;

/// <summary>
/// The settlement journey over HTTP with tokens of the identity host: a partner reads and exports, the month closes, the statement is what the log
/// comes to, a line is corrected, and another is contested. Of what runs in production only the clock of the actors is the test's.
/// </summary>
public sealed class SettlementJourneyTests : IAsyncLifetime
{
    private const string Lines = "lines { day feature units unitPrice { minorUnits } amount { minorUnits } }";

    private readonly string _data = Directory.CreateTempSubdirectory("ecosystem-settlement-").FullName;
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 14, 9, 0, 0, TimeSpan.Zero));
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false });
    private readonly List<WebApplication> _hosts = [];
    private readonly CustomerId _customer = CustomerId.From($"{CustomerId.Prefix}{Guid.CreateVersion7():N}");
    private ThrowawayDatabase _database = null!;
    private LaptopClients _clients = null!;
    private Uri _issuer = null!, _api = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(SiloHost.Migrations, IdentityHost.Migrations);
        _clients = LaptopClients.LoadOrCreate(_data);
        Dictionary<string, string?> shared = new(StringComparer.Ordinal)
        {
            ["ConnectionStrings:Ecosystem"] = _database.ConnectionString,
            ["Ecosystem:MasterKeyFile"] = Path.Combine(_data, LaptopPlatform.MasterKeyFileName),
            ["Ecosystem:SiloPort"] = $"{FreePort()}",
            ["Ecosystem:GatewayPort"] = $"{FreePort()}",
            ["urls"] = "http://127.0.0.1:0",
        };
        Hosting.Keys.MasterKey.LoadOrCreate(Path.Combine(_data, LaptopPlatform.MasterKeyFileName));
        var identity = IdentityHost.Build(Builder(shared, ("Identity:Url", "http://127.0.0.1:0")));
        _hosts.Add(identity);
        _issuer = await IdentityHost.StartAsync(identity, Cancelled);
        await IdentityHost.SeedAsync(identity, new Seed(_clients.Seeds(_customer, apiPort: 5080), [], []), Cancelled);
        shared["Ecosystem:Issuer"] = _issuer.AbsoluteUri;
        var silo = Builder(shared);
        silo.Services.AddSingleton(new Clock(_time));
        _hosts.Add(SiloHost.Build(silo));
        await _hosts[^1].StartAsync(Cancelled);
        var api = ApiHost.Build(Builder(shared));
        _hosts.Add(api);
        await ApiHost.StartAsync(api, Cancelled);
        _api = new(api.Urls.First().TrimEnd('/') + "/");
        new RunningPlatform(Environment.ProcessId, _database.ConnectionString, _issuer, _api).Announce(_data);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in Enumerable.Reverse(_hosts))
        {
            await host.StopAsync(CancellationToken.None);
            await host.DisposeAsync();
        }
        _http.Dispose();
        await _database.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    [Fact]
    public async Task What_a_partner_used_in_a_month_is_stated_recomputed_corrected_and_contested()
    {
        var (headquarters, partner, customer, auditor) = (await AskerAsync("hq-console"), await AskerAsync("partner-demo"), await AskerAsync("customer-admin-demo"), await AskerAsync("auditor-demo"));
        await UseAsync(headquarters, partner, customer);

        // Nobody looks for a month and a half: the schedule catches up.
        _time.SetUtcNow(new(2026, 5, 2, 9, 0, 0, TimeSpan.Zero));
        Assert.Equal(1, await _hosts[1].Services.GetRequiredService<MonthCloser>().VisitAsync(Cancelled));
        var id = await StatementAsync(partner);
        var statement = await AskAsync(partner, $"query ($id: ID!) {{ statement(id: $id) {{ payer month {Lines} owed {{ minorUnits currency }} byClient {{ feature client units }} }} }}", new { id });
        Assert.Equal("partner_demo 2026-03", $"{statement.GetProperty("payer").GetString()} {statement.GetProperty("month").GetString()}");
        Assert.Equal(["2026-03-14 export 1 500", "2026-03-14 read.profile 3 30"], statement.GetProperty("lines").EnumerateArray().Select(Line));
        Assert.Equal((530, "CNY"), (statement.GetProperty("owed").GetProperty("minorUnits").GetInt64(), statement.GetProperty("owed").GetProperty("currency").GetString()));
        Assert.Equal(["export partner-demo 1", "read.profile partner-demo 3"], statement.GetProperty("byClient").EnumerateArray().Select(use => $"{use.GetProperty("feature").GetString()} {use.GetProperty("client").GetString()} {use.GetProperty("units").GetInt64()}"));
        Assert.Equal(["0 export 1 1 True", "0 read.profile 3 3 True"], await RecomputedAsync(id));

        // To a customer who does not pay it there is none; headquarters and auditors see all.
        Assert.Equal(JsonValueKind.Null, (await AskAsync(customer, "query ($id: ID!) { statement(id: $id) { id } }", new { id })).ValueKind);
        Assert.Equal(id, await StatementAsync(auditor));

        var correction = new { idempotencyKey = "correct-1", statement = id, day = "2026-03-14", feature = "read.profile", units = -1, reason = "read twice 重复读取" };
        foreach (var _ in new[] { "first", "retry" }) Assert.Equal(1, (await ChangeAsync(headquarters, "correctStatement", "CorrectStatementInput", correction)).GetProperty("number").GetInt32());
        var dispute = new { idempotencyKey = "dispute-1", statement = id, day = "2026-03-14", feature = "export", text = "该导出失败 That export was of no use" };
        Assert.Equal(1, (await ChangeAsync(partner, "disputeStatementLine", "DisputeLineInput", dispute)).GetProperty("number").GetInt32());
        await ChangeAsync(headquarters, "answerStatementDispute", "AnswerDisputeInput", new { idempotencyKey = "answer-1", statement = id, number = 1, upheld = false, text = "It was downloaded 已下载" });

        var after = await AskAsync(partner, $"query ($id: ID!) {{ statement(id: $id) {{ {Lines} owed {{ minorUnits }} corrections {{ number feature units amount {{ minorUnits }} reason }} disputes {{ text upheld answer }} }} }}", new { id });
        Assert.Equal(statement.GetProperty("lines").GetRawText(), after.GetProperty("lines").GetRawText());
        Assert.Equal(520, after.GetProperty("owed").GetProperty("minorUnits").GetInt64());
        Assert.Equal(["1 read.profile -1 -10 read twice 重复读取"], after.GetProperty("corrections").EnumerateArray().Select(one =>
            $"{one.GetProperty("number").GetInt32()} {one.GetProperty("feature").GetString()} {one.GetProperty("units").GetInt64()} {one.GetProperty("amount").GetProperty("minorUnits").GetInt64()} {one.GetProperty("reason").GetString()}"));
        Assert.Equal("""[{"text":"该导出失败 That export was of no use","upheld":false,"answer":"It was downloaded 已下载"}]""", after.GetProperty("disputes").GetRawText());
        Assert.Equal(["0 export 1 1 True", "0 read.profile 3 3 True", "1 read.profile -1 -1 True"], await RecomputedAsync(id));
        Assert.Equal(2, (await CommandLine.RunAsync("statement", "nonsense", "--data", _data)).Code);
        Assert.Equal(1, (await CommandLine.RunAsync("statement", "--recompute", "st_nobody", "--data", _data)).Code);
    }

    /// <summary>The customer grants the partner its name; the partner reads it twice, and exports whom it may read.</summary>
    private async Task UseAsync(GraphQLClient headquarters, GraphQLClient partner, GraphQLClient customer)
    {
        CallToken.Use(headquarters.Token.Value);
        Assert.IsType<CustomerAccepted>(await _hosts[1].Services.GetRequiredService<IGrainFactory>().GetGrain<ICustomerGrain>(_customer.Value)
            .Register(new("星河制造 Galaxy Works", "manufacturing", 1998, "251.41", 495, "CN", null), "register-1"));
        await ChangeAsync(customer, "grantConsent", "GrantConsentInput", new { idempotencyKey = "grant-1", grantee = "partner_demo", category = "PROFILE", purpose = "planning", fields = new[] { "name" } });
        for (var n = 0; n < 2; n++)
            Assert.Equal("星河制造 Galaxy Works", (await AskAsync(partner, "query ($id: ID!) { customer(id: $id) { profile(purpose: \"planning\") { name } } }", new { id = _customer.Value })).GetProperty("profile").GetProperty("name").GetString());
        var export = (await ChangeAsync(partner, "startExport", "StartExportInput", new { idempotencyKey = "export-1", kind = "profiles", purpose = "planning", fields = new[] { "name" } }, "export { id }")).GetProperty("export").GetProperty("id").GetString()!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        while ((await AskAsync(partner, "query ($id: ID!) { export(id: $id) { status } }", new { id = export })).GetProperty("status").GetString() != "DONE") await Task.Delay(50, patience.Token);
    }

    /// <summary>The one statement of a list.</summary>
    private static async Task<string> StatementAsync(GraphQLClient asker)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        while (true)
        {
            var nodes = (await AskAsync(asker, "{ statements(month: \"2026-03\") { nodes { id payer } } }", new { })).GetProperty("nodes");
            if (nodes.GetArrayLength() == 1) return nodes[0].GetProperty("id").GetString()!;
            await Task.Delay(20, patience.Token);
        }
    }

    private async Task<IEnumerable<string>> RecomputedAsync(string id)
    {
        var again = (await CommandLine.JsonAsync("statement", "--recompute", id, "--data", _data))[0];
        Assert.True(again.GetProperty("same").GetBoolean());
        return again.GetProperty("lines").EnumerateArray().Select(line => $"{line.GetProperty("step").GetInt32()} {line.GetProperty("feature").GetString()} {line.GetProperty("stated").GetInt64()} {line.GetProperty("counted").GetInt64()} {line.GetProperty("same").GetBoolean()}");
    }

    private static string Line(JsonElement line) => $"{line.GetProperty("day").GetString()} {line.GetProperty("feature").GetString()} {line.GetProperty("units").GetInt64()} {line.GetProperty("amount").GetProperty("minorUnits").GetInt64()}";

    private async Task<GraphQLClient> AskerAsync(string client) => new(_api, await new TokenClient(_issuer, _clients, _http, TimeProvider.System).GetAsync(client, Cancelled), _http);

    private static Task<JsonElement> AskAsync(GraphQLClient asker, string operation, object variables) => asker.AskAsync(operation, variables, Cancelled);

    /// <summary>A mutation that is not refused.</summary>
    private static async Task<JsonElement> ChangeAsync(GraphQLClient asker, string mutation, string inputType, object input, string? selection = null)
    {
        var payload = mutation switch { "grantConsent" => "GrantConsentPayload { consent { id } }", "startExport" => $"ExportPayload {{ {selection} }}", _ => "StatementPayload { number }" };
        var done = await AskAsync(asker, $"mutation ($input: {inputType}!) {{ {mutation}(input: $input) {{ ... on {payload} ... on Refusal {{ code message }} }} }}", new { input });
        Assert.False(done.TryGetProperty("code", out _), $"{mutation}: {done}");
        return done;
    }

    private static WebApplicationBuilder Builder(Dictionary<string, string?> shared, params (string Key, string Value)[] own)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(shared).AddInMemoryCollection(own.Select(setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value)));
        return builder;
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
