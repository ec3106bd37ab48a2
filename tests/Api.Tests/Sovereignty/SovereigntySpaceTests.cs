using System.Net.Http.Headers;
using System.Security.Cryptography;
using Ecosystem.Api.Sovereignty;
using Ecosystem.Api.Tests.Spaces;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Sovereignty;

/// <summary>SP-12 over HTTP: the collaboration spaces of the platform's own sovereignty interface (CSI-20 to CSI-30), and the same spaces over GraphQL.</summary>
public sealed class SovereigntySpaceTests(Platform platform)
{
    private readonly string _run = Platform.Key();
    private readonly string _customer = Platform.Fresh<CustomerId>().Value;

    private string Owner => OwnerOf(_customer);

    private string Friend => platform.Issuer.TokenFor($"friend-{_run}", "partner", $"friend_{_run}", Scopes.SpacesRead, Scopes.SpacesAct);

    private string Stranger => platform.Issuer.TokenFor($"stranger-{_run}", "supplier", $"stranger_{_run}", Scopes.SpacesRead);

    [Fact]
    public async Task A_customer_rules_a_space_of_its_own_and_hears_of_each_view()
    {
        var (space, document) = await SharedAsync("shared");
        var listed = await AskAsync(HttpMethod.Get, $"/spaces/{space}/documents", Friend);
        Assert.Equal((200, "no-store"), (listed.Status, listed.Headers["Cache-Control"]));
        Assert.Equal((document, "plan.png", "shared"), (Texts(listed, "documents", "id").Single(), Texts(listed, "documents", "name").Single(), Texts(listed, "documents", "level").Single()));
        var (status, bytes, response) = await Uploads.GetAsync(platform.Api, Friend, $"{SovereigntyInterface.Base}/spaces/{space}/documents/{document}/view");
        Assert.Equal(200, status);
        Assert.NotEqual(SampleDocuments.Png(40, 30), bytes);
        var receipt = response.Headers.GetValues("Sovereignty-Receipt").Single();
        var (_, kept, _) = await Uploads.GetAsync(platform.Api, Friend, $"{SovereigntyInterface.Base}/spaces/{space}/documents/{document}/download");
        Assert.Equal(SampleDocuments.Png(40, 30), kept);
        await Eventually.Holds(async () =>
        {
            var views = await AskAsync(HttpMethod.Get, $"/spaces/{space}/views", Owner);
            Assert.Equal([$"friend_{_run}", $"friend_{_run}"], Texts(views, "views", "organisation"));
            Assert.Equal(receipt, Texts(views, "views", "receipt")[1]);
        });
        // The customer sees all of it, with a token of another client too.
        Assert.Equal(document, Texts(await AskAsync(HttpMethod.Get, $"/spaces/{space}/documents", OwnerOf(_customer, "another-client")), "documents", "id").Single());
        Assert.Equal(200, (await Uploads.GetAsync(platform.Api, Owner, $"{SovereigntyInterface.Base}/spaces/{space}/documents/{document}/view")).Status);
    }

    [Fact]
    public async Task What_is_not_theirs_is_to_others_as_if_it_were_not_there()
    {
        var (space, document) = await SharedAsync("restricted");
        Assert.Equal(403, (await Uploads.GetAsync(platform.Api, Friend, $"{SovereigntyInterface.Base}/spaces/{space}/documents/{document}/download")).Status);
        // People of the customer whom we invited into a space of ours have a token of the customer, without the scope to rule.
        var invited = platform.Issuer.TokenFor($"invited-{_run}", "customer", _customer, Scopes.SpacesRead, Scopes.SpacesAct);
        var ours = platform.Issuer.TokenFor($"ours-{_run}", "internal", "hq", Scopes.SpacesRead, Scopes.SpacesWrite, Scopes.SpacesAct);
        foreach (var token in new[] { Stranger, invited, ours, OwnerOf(Platform.Fresh<CustomerId>().Value) })
        {
            foreach (var path in new[] { "documents", $"documents/{document}/view", $"documents/{document}/download" })
                Assert.Equal(SovereigntyWorld.Seen(await AskAsync(HttpMethod.Get, $"/spaces/sp_nobody/{path}", token)), SovereigntyWorld.Seen(await AskAsync(HttpMethod.Get, $"/spaces/{space}/{path}", token)));
            Assert.Equal(404, (await AskAsync(HttpMethod.Get, $"/spaces/{space}/documents", token)).Status);
        }
        foreach (var token in new[] { Friend, ours, OwnerOf(Platform.Fresh<CustomerId>().Value) })
        {
            Assert.Equal(404, (await AskAsync(HttpMethod.Post, $"/spaces/{space}/members", token, new { organisation = "another", role = "viewer" })).Status);
            Assert.Equal(404, (await AskAsync(HttpMethod.Post, $"/spaces/{space}/documents/{document}/named", token, new { organisation = $"friend_{_run}" })).Status);
            Assert.Equal(404, (await AskAsync(HttpMethod.Get, $"/spaces/{space}/views", token)).Status);
            Assert.Equal(404, (await AskAsync(HttpMethod.Get, $"/spaces/{space}/milestones", token)).Status);
        }
        Assert.Equal(404, (await AskAsync(HttpMethod.Post, $"/customers/{_customer}/spaces", OwnerOf(Platform.Fresh<CustomerId>().Value), new { title = "t" })).Status);
        Assert.Equal(401, (await AskAsync(HttpMethod.Get, $"/spaces/{space}/documents/{document}/view", null)).Status);
    }

    [Fact]
    public async Task A_milestone_is_the_customers_own()
    {
        var (space, _) = await SharedAsync("shared");
        var milestone = Text(await AskAsync(HttpMethod.Post, $"/spaces/{space}/milestones", Owner, new { title = "交付" }));
        Assert.Equal(404, (await AskAsync(HttpMethod.Post, $"/spaces/{space}/milestones/{milestone}/accept", Friend)).Status);
        Assert.Equal("open", Texts(await AskAsync(HttpMethod.Get, $"/spaces/{space}/milestones", Owner), "milestones", "state").Single());
        foreach (var (act, state) in new[] { ("return", "returned"), ("accept", "accepted") })
            Assert.Equal((milestone, state), (await AskAsync(HttpMethod.Post, $"/spaces/{space}/milestones/{milestone}/{act}", Owner) is var acted ? acted.Json.GetProperty("id").GetString() : "", acted.Json.GetProperty("state").GetString()));
        Assert.Equal(422, (await AskAsync(HttpMethod.Post, $"/spaces/{space}/milestones/{milestone}/accept", Owner)).Status);
        Assert.Equal(404, (await AskAsync(HttpMethod.Post, $"/spaces/{space}/milestones/ms_nobody/accept", Owner)).Status);
    }

    [Fact]
    public async Task What_is_malformed_is_refused_and_a_retry_makes_nothing_twice()
    {
        var first = await AskAsync(HttpMethod.Post, $"/customers/{_customer}/spaces", Owner, new { title = "once" }, "open");
        Assert.Equal(Text(first), Text(await AskAsync(HttpMethod.Post, $"/customers/{_customer}/spaces", Owner, new { title = "once" }, "open")));
        var space = Text(first);
        Assert.Equal(400, (await AskAsync(HttpMethod.Post, $"/spaces/{space}/members", Owner, new { organisation = "o", role = "owner" })).Status);
        Assert.Equal(422, (await AskAsync(HttpMethod.Post, $"/customers/{_customer}/spaces", Owner, new { title = "" })).Status);
        Assert.Equal(422, (await AddAsync(space, "<html></html>"u8.ToArray(), "shared")).Status);
        Assert.Equal(400, (await AddAsync(space, SampleDocuments.Png(40, 30), "everybody")).Status);
        var document = Text(await AddAsync(space, SampleDocuments.Png(40, 30), "shared"));
        Assert.Equal(422, (await AskAsync(HttpMethod.Post, $"/spaces/{space}/documents/{document}/named", Owner, new { organisation = "nobody" })).Status);
        Assert.Equal(404, (await platform.Api.SendAsync(HttpMethod.Get, SovereigntyInterface.OwnershipPath)).Status);
    }

    [Fact]
    public async Task Over_GraphQL_it_is_the_same_space()
    {
        var space = (await GraphAsync(Owner, """mutation($key: String!) { made: openSpace(input: { title: "选型", idempotencyKey: $key }) { ... on SpacePayload { space } ... on Refusal { code } } }""")).GetProperty("made").GetProperty("space").GetString()!;
        var admitted = await GraphAsync(Owner, $$"""mutation($key: String!) { done: admitOrganisation(input: { space: "{{space}}", organisation: "friend_{{_run}}", idempotencyKey: $key }) { ... on SpacePayload { space } ... on Refusal { code } } }""");
        Assert.Equal(space, admitted.GetProperty("done").GetProperty("space").GetString());
        await Eventually.Holds(async () =>
        {
            foreach (var token in new[] { Owner, Friend })
                Assert.Contains(space, (await platform.Api.AskAsync(token, "{ spaces { nodes { id } } }")).Body, StringComparison.Ordinal);
        });
        Assert.DoesNotContain(space, (await platform.Api.AskAsync(platform.Issuer.TokenFor("i", "customer", _customer, Scopes.SpacesRead), "{ spaces { nodes { id } } }")).Body, StringComparison.Ordinal);
        var document = Text(await AddAsync(space, SampleDocuments.Png(40, 30), "sensitive"), "id");
        await GraphAsync(Owner, $$"""mutation($key: String!) { nameDocument(input: { space: "{{space}}", document: "{{document}}", members: ["organisation:friend_{{_run}}"], idempotencyKey: $key }) { ... on SpacePayload { space } ... on Refusal { code } } }""");
        Assert.Contains(document, (await platform.Api.AskAsync(Friend, $$"""{ space(id: "{{space}}") { documents { id } } }""")).Body, StringComparison.Ordinal);
        await GraphAsync(Owner, $$"""mutation($key: String!) { removeSpaceMember(input: { space: "{{space}}", member: "organisation:friend_{{_run}}", idempotencyKey: $key }) { ... on SpacePayload { space } ... on Refusal { code } } }""");
        Assert.DoesNotContain(document, (await platform.Api.AskAsync(Friend, $$"""{ space(id: "{{space}}") { documents { id } } }""")).Body, StringComparison.Ordinal);
    }

    private string OwnerOf(string customer, string? client = null) =>
        platform.Issuer.TokenFor(client ?? $"owner-{_run}", "customer", customer, Scopes.SpacesRead, Scopes.SpacesWrite, Scopes.SpacesAct);

    /// <summary>A space with a document that is named to the friend.</summary>
    private async Task<(string Space, string Document)> SharedAsync(string level)
    {
        var space = Text(await AskAsync(HttpMethod.Post, $"/customers/{_customer}/spaces", Owner, new { title = "选型" }));
        Assert.Equal(201, (await AskAsync(HttpMethod.Post, $"/spaces/{space}/members", Owner, new { organisation = $"friend_{_run}", role = "viewer" })).Status);
        var added = await AddAsync(space, SampleDocuments.Png(40, 30), level);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(SampleDocuments.Png(40, 30))), added.Json.GetProperty("sha256").GetString());
        Assert.Empty(Texts(await AskAsync(HttpMethod.Get, $"/spaces/{space}/documents", Friend), "documents", "id"));
        Assert.Equal(204, (await AskAsync(HttpMethod.Post, $"/spaces/{space}/documents/{Text(added)}/named", Owner, new { organisation = $"friend_{_run}" })).Status);
        return (space, Text(added));
    }

    private Task<Answer> AddAsync(string space, byte[] bytes, string level) => platform.Api.SendAsync(
        HttpMethod.Post, $"{SovereigntyInterface.Base}/spaces/{space}/documents?name=plan.png&level={level}", Owner, request => request.Content = new ByteArrayContent(bytes));

    private Task<Answer> AskAsync(HttpMethod method, string path, string? token, object? body = null, string? key = null) => platform.Api.SendAsync(method, SovereigntyInterface.Base + path, token, request =>
    {
        request.Headers.Add("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        if (body is not null) request.Content = new ByteArrayContent(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
    });

    private async Task<System.Text.Json.JsonElement> GraphAsync(string token, string document) => (await platform.Api.AskAsync(token, document, new { key = Platform.Key() })).Data;

    private static string Text(Answer answer, string name = "id") => answer.Json.GetProperty(name).GetString()!;

    private static List<string> Texts(Answer answer, string list, string name) => [.. answer.Json.GetProperty(list).EnumerateArray().Select(one => one.GetProperty(name).GetString()!)];
}
