using System.Diagnostics;
using Ecosystem.Api.Tests.Live;

namespace Ecosystem.Api.Tests.Limits;

/// <summary>The budget of a client. Its size in these tests is in <see cref="Platform"/>: 1,000 units or 100, of which one a second comes back.</summary>
public sealed class BudgetTests(Platform platform)
{
    /// <summary>Costs 101: a page of 100.</summary>
    private const string Page = "{ units(first: 100) { nodes { id } } }";

    private string TokenOf(string client) => platform.Issuer.TokenFor(client, "internal", "hq", [.. Tokens.AllScopes]);

    private Task<RunningApi> StartAsync(params (string Name, string Value)[] limits) => RunningApi.StartAsync(platform.Issuer.Issuer, platform.Cluster, settings =>
    {
        foreach (var (name, value) in limits) settings[$"Ecosystem:Limits:{name}"] = value;
    });

    [Fact]
    public async Task Two_nodes_share_a_budget_and_a_node_that_starts_later_finds_it_spent()
    {
        var token = TokenOf("spender-together");
        var since = Stopwatch.StartNew();
        await using var first = await StartAsync();
        await using var second = await StartAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => (i % 2 == 0 ? first : second).AskAsync(token, Page)));
        var accepted = answers.Count(answer => answer.Status == 200 && answer.Code is null);
        var refused = answers.Where(answer => answer.Status == 429).ToList();
        Assert.Equal(40, accepted + refused.Count);
        // Each node may have a hundredth, 10, left over, which does nobody any good.
        Assert.InRange(accepted, (1_000 - 20) / 101, (1_000 + (int)since.Elapsed.TotalSeconds + 1) / 101);
        Assert.All(refused, answer => Assert.Equal("BUDGET_EXHAUSTED", answer.Code));

        await using var third = await StartAsync();
        for (var i = 0; i < 2; i++)
            if ((await third.AskAsync(token, Page)).Status == 200) accepted++;
        Assert.InRange(accepted, 0, (1_000 + (int)since.Elapsed.TotalSeconds + 1) / 101);
    }

    [Fact]
    public async Task What_is_left_and_when_to_come_back_is_in_the_headers_and_in_the_extensions_of_who_asks()
    {
        var token = TokenOf("spender-asking");
        await using var api = await StartAsync();
        var answer = await api.PostAsync(token, System.Text.Json.JsonSerializer.Serialize(new { query = Page, extensions = new { cost = true } }));
        var cost = answer.Json.GetProperty("extensions").GetProperty("cost");
        Assert.Equal((101, 100_000, 1_000, 1), (cost.GetProperty("requested").GetInt64(), cost.GetProperty("max").GetInt64(), cost.GetProperty("limit").GetInt64(), cost.GetProperty("perSecond").GetInt64()));
        Assert.InRange(cost.GetProperty("remaining").GetInt64(), 899, 999);
        Assert.Equal("\"cost\";q=1000;qu=\"cost\";w=1000", answer.Headers["RateLimit-Policy"]);
        Assert.Matches("^\"cost\";r=[0-9]{3};t=[0-9]{1,3}$", answer.Headers["RateLimit"]);
        Assert.False(answer.Headers.ContainsKey("Retry-After"));
        // Unasked, the body is the same whatever is left.
        Assert.False((await api.AskAsync(token, Page)).Json.TryGetProperty("extensions", out _));

        for (answer = await api.AskAsync(token, Page); answer.Status == 200; answer = await api.AskAsync(token, Page)) { }
        Assert.Equal((429, "BUDGET_EXHAUSTED"), (answer.Status, answer.Code));
        var seconds = int.Parse(answer.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(seconds, 1, 101);
        var extensions = answer.Json.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal((seconds, "budget"), (extensions.GetProperty("retryAfterSeconds").GetInt32(), extensions.GetProperty("cost").GetProperty("exceeded").GetString()));
        // What is within what is left is still answered, as is what costs nothing.
        Assert.Equal(200, (await api.AskAsync(token, "{ __typename }")).Status);
    }

    [Fact]
    public async Task Once_it_is_spent_requests_are_refused_without_asking_the_silo()
    {
        var token = TokenOf("spender-alone");
        await using var api = await StartAsync();
        for (var answer = await api.AskAsync(token, Page); answer.Status == 200; answer = await api.AskAsync(token, Page)) { }
        var before = platform.Calls.Of("spender-alone", "Draw");
        var since = Stopwatch.StartNew();
        // None of these could be granted before a minute has passed.
        for (var i = 0; i < 20; i++) Assert.Equal(429, (await api.AskAsync(token, "{ units(first: 200) { nodes { id } } }")).Status);
        // But for once a second, in case an administrator has set a larger budget.
        Assert.InRange(platform.Calls.Of("spender-alone", "Draw") - before, 0, 2 + (int)since.Elapsed.TotalSeconds);
    }

    [Fact]
    public async Task Whoever_is_only_warned_is_answered_and_told()
    {
        await using var api = await StartAsync(("Clients:spender-warned:WarnOnly", "true"), ("Clients:spender-warned:CostMax", "150"));
        var token = TokenOf("spender-warned");
        var answer = await api.AskAsync(token, Page);
        Assert.Equal((200, "cost"), (answer.Status, answer.Json.GetProperty("extensions").GetProperty("cost").GetProperty("exceeded").GetString()));
        Assert.NotEqual(System.Text.Json.JsonValueKind.Null, answer.Data.ValueKind);
        const string half = "{ units(first: 60) { nodes { id } } }";
        // One a second comes back, so this ends.
        for (answer = await api.AskAsync(token, half); !answer.Json.TryGetProperty("extensions", out _); answer = await api.AskAsync(token, half)) { }
        Assert.Equal((200, "budget"), (answer.Status, answer.Json.GetProperty("extensions").GetProperty("cost").GetProperty("exceeded").GetString()));
        Assert.NotEqual(System.Text.Json.JsonValueKind.Null, answer.Data.ValueKind);
    }

    [Fact]
    public async Task An_operation_that_costs_more_than_the_limit_is_refused_and_takes_nothing()
    {
        await using var api = await StartAsync(("CostMax", "101"));
        var token = Tokens.Headquarters(platform.Issuer);
        Assert.Null((await api.AskAsync(token, Page)).Code);
        var answer = await api.AskAsync(token, "{ units(first: 101) { nodes { id } } }");
        Assert.Equal((200, "LIMIT_EXCEEDED"), (answer.Status, answer.Code));
        var extensions = answer.Json.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal(("cost", 101), (extensions.GetProperty("limit").GetString(), extensions.GetProperty("max").GetInt32()));
        Assert.Contains("costs 102, and the limit is 101", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_of_events_is_charged_too()
    {
        await using var api = await StartAsync();
        var token = TokenOf("spender-live");
        string? code = null;
        for (var i = 0; i < 120 && code is null; i++)
        {
            await using var reader = await EventReader.OpenAsync(api, token, "{ units(first: 60) { nodes { id } } }");
            code = (await reader.NextAsync()).Code;
        }
        Assert.Equal("BUDGET_EXHAUSTED", code);
    }

    [Fact]
    public async Task While_the_budget_cannot_be_asked_for_requests_are_answered()
    {
        await using var api = await RunningApi.StartAsync(platform.Issuer.Issuer, Http.FailingCluster.With(new SiloUnavailableException("gone")));
        Assert.Equal(200, (await api.AskAsync(Tokens.Headquarters(platform.Issuer), "{ me { client } }")).Status);
    }
}
