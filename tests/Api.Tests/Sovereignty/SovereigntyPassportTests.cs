using Ecosystem.Api.Sovereignty;

namespace Ecosystem.Api.Tests.Sovereignty;

/// <summary>The data passport of the platform's own sovereignty interface, over HTTP: CSI-2 to CSI-18.</summary>
public sealed class SovereigntyPassportTests(Platform platform)
{
    private Task<SovereigntyWorld> MadeAsync() => SovereigntyWorld.MadeAsync(platform);

    [Fact]
    public async Task The_metadata_is_where_the_path_says_and_nobody_enters_without_a_token()
    {
        var world = await MadeAsync();
        Assert.Equal(200, (await platform.Api.SendAsync(HttpMethod.Get, "/.well-known/oauth-protected-resource/sovereignty/v1")).Status);
        Assert.Equal("/.well-known/oauth-protected-resource/sovereignty/v1", SovereigntyInterface.MetadataPath);
        foreach (var token in new[] { null, "made-up", world.CustomerToken[..^3] + "abc" })
        {
            var answer = await world.AskAsync(HttpMethod.Get, $"/customers/{world.Customer}/uses", token);
            Assert.Equal((401, "application/problem+json", 401), (answer.Status, answer.ContentType, answer.Json.GetProperty("status").GetInt32()));
            Assert.StartsWith("Bearer ", answer.Headers["WWW-Authenticate"], StringComparison.Ordinal);
        }
        Assert.Equal(401, (await world.AskAsync(HttpMethod.Get, $"/customers/{world.Customer}/uses?access_token={world.CustomerToken}", token: null)).Status);
    }

    [Fact]
    public async Task What_was_granted_is_shown_with_a_receipt_that_the_customer_finds()
    {
        var world = await MadeAsync();
        var set = await world.AskAsync(HttpMethod.Put, $"/customers/{world.Customer}/data/profile", world.CustomerToken, new { fields = new { name = "银河", country = "DE" } });
        Assert.Equal((204, ""), (set.Status, set.Body));
        Assert.Equal(201, (await world.GrantAsync(["name", "country"])).Status);
        var first = await world.ReadAsync("name,country");
        Assert.Equal((200, "no-store"), (first.Status, first.Headers["Cache-Control"]));
        var fields = first.Json.GetProperty("fields");
        Assert.Equal(("银河", "DE", 2), (fields.GetProperty("name").GetString(), fields.GetProperty("country").GetString(), fields.EnumerateObject().Count()));
        var second = await world.ReadAsync();
        var receipts = new[] { second, first }.Select(read => read.Json.GetProperty("receipt").GetString()).ToList();
        Assert.Equal(2, receipts.Distinct(StringComparer.Ordinal).Count());
        await Eventually.Holds(async () =>
        {
            var uses = (await world.AskAsync(HttpMethod.Get, $"/customers/{world.Customer}/uses", world.CustomerToken)).Json.GetProperty("uses").EnumerateArray().ToList();
            Assert.Equal(receipts, uses.Select(use => use.GetProperty("receipt").GetString()));
            Assert.Equal((world.Reader, "profile", SovereigntyWorld.Purpose), (uses[0].GetProperty("reader").GetString(), uses[0].GetProperty("category").GetString(), uses[0].GetProperty("purpose").GetString()));
        });
    }

    [Fact]
    public async Task An_interaction_that_the_customer_tells_of_is_shown_by_consent_of_its_own()
    {
        var world = await MadeAsync();
        Assert.Equal(204, (await world.AskAsync(HttpMethod.Put, $"/customers/{world.Customer}/data/interactions", world.CustomerToken, new { fields = new { summary = "asks for a quote" } })).Status);
        await world.GrantAsync();
        Assert.Equal(404, (await world.ReadAsync("summary", category: "interactions")).Status);
        Assert.Equal(201, (await world.GrantAsync(["summary"], category: "interactions")).Status);
        Assert.Equal("asks for a quote", (await world.ReadAsync("summary", category: "interactions")).Json.GetProperty("fields").GetProperty("summary").GetString());
    }

    [Fact]
    public async Task Whatever_was_not_granted_looks_like_a_customer_that_does_not_exist()
    {
        var world = await MadeAsync();
        await world.GrantAsync();
        Assert.Equal(200, (await world.ReadAsync()).Status);
        var denied = new[]
        {
            await world.ReadAsync(purpose: "else"),
            await world.ReadAsync("name,country"),
            await world.ReadAsync("nonsense"),
            await world.ReadAsync("summary", category: "interactions"),
            await world.ReadAsync(category: "nonsense"),
            await world.ReadAsync(of: world.Other),
            await world.ReadAsync(of: "cu_nobody"),
            await world.ReadAsync(of: "nonsense"),
            await world.ReadAsync(token: world.TokenOf("another_reader")),
            await world.ReadAsync(token: world.CustomerToken),
        };
        Assert.StartsWith("404\n", Assert.Single(denied.Select(SovereigntyWorld.Seen).Distinct(StringComparer.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawal_holds_for_the_next_read_raises_the_epoch_and_leaves_the_others()
    {
        var world = await MadeAsync();
        var (first, second) = ((await world.GrantAsync(["name"])).Json, (await world.GrantAsync(["sector"])).Json);
        var withdrawn = await world.AskAsync(HttpMethod.Post, $"/customers/{world.Customer}/consents/{first.GetProperty("id").GetString()}/withdraw", world.CustomerToken);
        Assert.Equal((200, first.GetProperty("epoch").GetInt64() + 1), (withdrawn.Status, withdrawn.Json.GetProperty("epoch").GetInt64()));
        Assert.Equal((404, 200), ((await world.ReadAsync("name")).Status, (await world.ReadAsync("sector")).Status));
        Assert.Equal(404, (await world.AskAsync(HttpMethod.Post, $"/customers/{world.Customer}/consents/{first.GetProperty("id").GetString()}/withdraw", world.CustomerToken)).Status);
        var record = await world.AskAsync(HttpMethod.Get, $"/customers/{world.Customer}/consents", world.CustomerToken);
        Assert.Equal((200, "application/ld+json"), (record.Status, record.ContentType));
        Assert.All([first, second], one => Assert.Contains(one.GetProperty("id").GetString()!, record.Body, StringComparison.Ordinal));
        Assert.Contains("dpv:ConsentWithdrawn", record.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_retry_grants_nothing_more_and_a_key_is_for_one_content()
    {
        var world = await MadeAsync();
        var key = Platform.Key();
        var (first, again) = (await world.GrantAsync(key: key), await world.GrantAsync(key: key));
        Assert.Equal((201, first.Body), (again.Status, again.Body));
        Assert.Equal(422, (await world.GrantAsync(["country"], key)).Status);
        foreach (var refused in new[] { await world.GrantAsync([]), await world.GrantAsync(["*"]), await world.GrantAsync(expiresAt: new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero)), await world.GrantAsync(category: "nonsense") })
            Assert.True(refused is { Status: 400 or 422, ContentType: "application/problem+json" }, refused.Body);
    }

    [Fact]
    public async Task Under_a_customers_path_only_that_customer_finds_anything()
    {
        var world = await MadeAsync();
        var consent = (await world.GrantAsync()).Json.GetProperty("id").GetString();
        foreach (var token in new[] { world.OtherToken, world.ReaderToken })
        {
            var answers = new[]
            {
                await world.AskAsync(HttpMethod.Get, $"/customers/{world.Customer}/uses", token),
                await world.AskAsync(HttpMethod.Get, "/customers/cu_nobody/uses", token),
                await world.AskAsync(HttpMethod.Get, $"/customers/{world.Customer}/consents", token),
                await world.GrantAsync(token: token),
                await world.AskAsync(HttpMethod.Put, $"/customers/{world.Customer}/data/profile", token, new { fields = new { name = "stolen" } }),
                await world.AskAsync(HttpMethod.Post, $"/customers/{world.Customer}/consents/{consent}/withdraw", token),
                await world.AskAsync(HttpMethod.Get, $"/customers/{world.Customer}/uses/re_1/proof", token),
            };
            Assert.StartsWith("404\n", Assert.Single(answers.Select(SovereigntyWorld.Seen).Distinct(StringComparer.Ordinal)), StringComparison.Ordinal);
        }
        Assert.Equal("星河制造 Galaxy Works", (await world.ReadAsync()).Json.GetProperty("fields").GetProperty("name").GetString());
    }
}
