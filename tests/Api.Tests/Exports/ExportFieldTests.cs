using System.Text.Json;
using Ecosystem.Api.Tests.Webhooks;
using Ecosystem.Domain.Access;
using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Exports;

/// <summary>Starting, listing and cancelling exports over GraphQL.</summary>
public sealed class ExportFieldTests(Platform platform)
{
    private readonly ExportingPartner _partner = new(platform);

    [Fact]
    public async Task An_audience_is_shown_its_own_kinds_and_another_ones_is_no_kind()
    {
        async Task<string> KindsAsync(Audience audience) => string.Join(' ', (await platform.Api.AskAsync(Tokens.Of(platform.Issuer, audience), "{ exportKinds { name } }")).Data.GetProperty("exportKinds").EnumerateArray().Select(kind => kind.GetProperty("name").GetString()));
        Assert.Equal("profiles interactions", await KindsAsync(Audience.Partner));
        Assert.Equal("receipts passport held portable processing", await KindsAsync(Audience.Customer));
        Assert.Equal("units decisions log processing", await KindsAsync(Audience.Auditor));
        Assert.Equal("profiles interactions units customers decisions log processing", await KindsAsync(Audience.Internal));
        foreach (var kind in new[] { "log", "Profiles", "nonsense", "" })
            Assert.Equal("KIND_REFUSED", (await _partner.ChangeAsync("startExport", $"kind: \"{kind}\"")).GetProperty("code").GetString());
        Assert.DoesNotContain("startExport", (await platform.Api.SendAsync(HttpMethod.Get, "/graphql/schema", Tokens.Of(platform.Issuer, Audience.Supplier))).Body, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("""kind: "profiles", fields: ["name"]""", "OUT_OF_RANGE")]
    [InlineData("""kind: "profiles", purpose: "p" """, "OUT_OF_RANGE")]
    [InlineData("""kind: "profiles", purpose: "p", fields: ["summary"]""", "FIELD_UNKNOWN")]
    [InlineData("""kind: "profiles", purpose: "p", fields: ["name"], filters: [{ name: "actorKind", value: "customer" }]""", "FILTER_REFUSED")]
    [InlineData("""kind: "profiles", purpose: "p", fields: ["name"], filters: [{ name: "shoeSize", value: "44" }]""", "FILTER_REFUSED")]
    public async Task What_is_wrong_is_said_and_nothing_is_started(string input, string code)
    {
        Assert.Equal(code, (await _partner.ChangeAsync("startExport", input)).GetProperty("code").GetString());
        Assert.Empty(await ListAsync());
    }

    [Theory]
    [InlineData("""{ name: "unit", value: "su_nobody" }, { name: "from", value: "2026-03-01T09:30:00+08:00" }, { name: "until", value: "2026-03-02T00:00:00Z" }""", null)]
    [InlineData("""{ name: "unit", value: "nonsense" }""", "OUT_OF_RANGE")]
    [InlineData("""{ name: "from", value: "2026-03-01T09:30:00" }""", "OUT_OF_RANGE")]
    [InlineData("""{ name: "from", value: "2026-03-02T00:00:00Z" }, { name: "until", value: "2026-03-02T00:00:00Z" }""", "OUT_OF_RANGE")]
    [InlineData("""{ name: "unit", value: "su_a" }, { name: "unit", value: "su_b" }""", "OUT_OF_RANGE")]
    [InlineData("""{ name: "actorKind", value: "customer" }""", "FILTER_REFUSED")]
    public async Task Filters_go_by_name_and_have_their_forms(string filters, string? code)
    {
        var auditor = _partner.TokenOf("auditor", "auditor", _partner.Organisation, Scopes.AuditRead, Scopes.ExportsRun);
        var answer = await _partner.ChangeAsync("startExport", $$"""kind: "decisions", filters: [{{filters}}]""", token: auditor);
        Assert.Equal(code, answer.TryGetProperty("code", out var refused) ? refused.GetString() : null);
    }

    [Fact]
    public async Task In_bulk_it_takes_the_scope_that_it_takes_piece_by_piece()
    {
        var narrow = _partner.TokenOf("narrow", "partner", _partner.Organisation, Scopes.ExportsRun);
        var refused = await _partner.ChangeAsync("startExport", """kind: "profiles", purpose: "p", fields: ["name"]""", token: narrow);
        Assert.Equal("SCOPE_MISSING", refused.GetProperty("code").GetString());
        Assert.Contains("customers:read", refused.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_retry_finds_the_export_that_the_first_attempt_started_and_the_list_has_it_once()
    {
        const string Input = """kind: "profiles", purpose: "p", fields: ["name"]""";
        var key = Platform.Key();
        var (first, again) = (await _partner.ChangeAsync("startExport", Input, key), await _partner.ChangeAsync("startExport", Input, key));
        var id = first.GetProperty("export").GetProperty("id").GetString()!;
        Assert.Equal(id, again.GetProperty("export").GetProperty("id").GetString());
        Assert.Equal("KEY_REUSED", (await _partner.ChangeAsync("startExport", """kind: "profiles", purpose: "q", fields: ["name"]""", key)).GetProperty("code").GetString());
        var second = await _partner.StartedAsync();
        await Eventually.Holds(async () => Assert.Equal([second, id], await ListAsync()));
        Assert.Equal([id], await ListAsync($", after: \"{await CursorAsync()}\""));
        await Eventually.Holds(async () => Assert.Equal("""["DONE",0]""", Short(await _partner.ExportAsync(id))));
        var cancelled = await _partner.ChangeAsync("cancelExport", $"export: \"{id}\"");
        Assert.Equal("CANCELLED", cancelled.GetProperty("export").GetProperty("status").GetString());
    }

    private static string Short(JsonElement export) => JsonSerializer.Serialize(new object?[] { export.GetProperty("status").GetString(), export.GetProperty("rows").GetInt64() });

    private async Task<string[]> ListAsync(string arguments = "")
    {
        var answer = await platform.Api.AskAsync(_partner.Token, $$"""{ exports(first: 10{{arguments}}) { nodes { id } } }""");
        return [.. answer.Data.GetProperty("exports").GetProperty("nodes").EnumerateArray().Select(export => export.GetProperty("id").GetString()!)];
    }

    private async Task<string> CursorAsync() =>
        (await platform.Api.AskAsync(_partner.Token, "{ exports(first: 1) { pageInfo { endCursor } } }")).Data.GetProperty("exports").GetProperty("pageInfo").GetProperty("endCursor").GetString()!;

    [Fact]
    public async Task A_webhook_of_the_organisation_is_told_when_it_is_done_and_another_ones_is_not()
    {
        await using var receiver = await Receiver.StartAsync();
        var (hooks, sibling) = (Hooks.OfPartner(platform, _partner.Organisation), Hooks.OfPartner(platform, $"sibling_{Platform.Key()}"));
        await hooks.CreateAsync(receiver.Url, "export.completed");
        var (siblings, _) = await sibling.CreateAsync(receiver.Url, "export.completed");
        await _partner.GrantedAsync();
        var id = await _partner.DoneAsync();
        await Eventually.Holds(() =>
        {
            Assert.Contains($$"""{"export":"{{id}}"}""", Assert.Single(receiver.Requests).Body, StringComparison.Ordinal);
            return Task.CompletedTask;
        });
        Assert.Empty(await sibling.DeliveriesAsync(siblings));
    }
}
