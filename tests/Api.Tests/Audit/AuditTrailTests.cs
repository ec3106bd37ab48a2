using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecosystem.Api.Tests.Access;
using Ecosystem.Api.Tests.Live;
using Ecosystem.Api.Tests.SalesUnits;
using Ecosystem.Contracts.Access;
using Ecosystem.Domain.Access;

namespace Ecosystem.Api.Tests.Audit;

/// <summary>AU-19: what auditors ask is itself in the log, before they are answered.</summary>
public sealed class AuditTrailTests(Platform platform)
{
    private readonly string _client = $"auditor-{Platform.Key()}";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private string Token => platform.Issuer.TokenFor(_client, "auditor", "auditor_demo", Scopes.AuditRead, Scopes.UnitsRead);

    private string Trail => $$"""{ logEntries(actorKind: "auditor", actorId: "au_{{_client}}") { version entry } }""";

    [Fact]
    public async Task A_query_is_found_by_the_next_query_in_the_log()
    {
        var unit = await SalesUnitSamples.EstablishAsync(platform);
        const string query = "query Q($unit: String!) { logEntries(actorKind: \"sales-unit\", actorId: $unit) { version } ...more } fragment more on Query { nothing: inclusionProof(leafIndex: 0, treeSize: 1099511627776) { leafHash } }";
        Assert.Equal(1, (await platform.Api.AskAsync(Token, query, new { unit = unit.ToString() })).Data.GetProperty("logEntries").GetArrayLength());

        var entry = Assert.Single(await EntriesAsync());
        Assert.Equal((_client, "auditor", "auditor_demo"), (Text(entry, "principal", "client"), Text(entry, "principal", "audience"), Text(entry, "principal", "organisation")));
        var asked = entry.GetProperty("events")[0].GetProperty("query");
        Assert.Equal(["inclusionProof", "logEntries"], asked.GetProperty("fields").EnumerateArray().Select(field => field.GetString()));
        Assert.Equal(Hash(query), asked.GetProperty("operation").GetString());
        Assert.Equal(Hash($$"""{"unit":"{{unit}}"}"""), asked.GetProperty("filter").GetString());
        Assert.Equal(1, asked.GetProperty("answers").GetInt64());
        // Asking for the trail is in it, too.
        Assert.Equal([1L, 1L], (await EntriesAsync()).Select(one => one.GetProperty("events")[0].GetProperty("query").GetProperty("answers").GetInt64()));
    }

    [Theory]
    [InlineData("customerPassportAsOf(customer: \"cu_0\", at: \"2026-01-01T00:00:00Z\") { epoch }", 0)]
    [InlineData("auditEntries(filter: { person: \"nobody\" }) { nodes { entry } }", 0)]
    [InlineData("checkpoint { size }", 1)]
    [InlineData("decisions(first: 3) { nodes { id replay { same } } }", null)]
    [InlineData("decision(id: \"de_0\") { id replay { same } }", 0)]
    [InlineData("consistencyProof(oldSize: 1, newSize: 1) { hashes }", 1)]
    [InlineData("processing { edges { cursor } }", null)]
    [InlineData("dataUses(customer: \"cu_0\", category: PROFILE, field: \"name\") { nodes { receipt } }", 0)]
    [InlineData("dataOfDecision(decision: \"de_0\") { receipt }", 0)]
    public async Task Every_field_of_auditors_leaves_a_trace(string field, int? answers)
    {
        if (field.StartsWith("consistency", StringComparison.Ordinal)) await Eventually.Holds(async () => Assert.Equal(200, (await platform.Api.SendAsync(HttpMethod.Get, "/checkpoint")).Status));
        var answer = await platform.Api.AskAsync(Token, $"{{ {field} }}");
        Assert.Equal(JsonValueKind.Object, answer.Data.ValueKind);
        var asked = Assert.Single(await EntriesAsync()).GetProperty("events")[0].GetProperty("query");
        Assert.Equal(field.Split('(', ' ')[0], Assert.Single(asked.GetProperty("fields").EnumerateArray()).GetString());
        Assert.False(asked.TryGetProperty("filter", out _));
        if (answers is { } expected) Assert.Equal(expected, asked.GetProperty("answers").GetInt64());
    }

    public static TheoryData<string> AuditorsFields =>
        [.. Capabilities.All.Where(row => row.Field?.StartsWith("Query.", StringComparison.Ordinal) is true && row.Audiences.Contains(Audience.Auditor)).Select(row => row.Field!)];

    [Theory]
    [MemberData(nameof(AuditorsFields))]
    public async Task No_field_that_an_auditor_may_ask_for_is_left_out(string field)
    {
        var token = platform.Issuer.TokenFor(_client, "auditor", "auditor_demo", [.. Tokens.AllScopes]);
        var answer = await platform.Api.AskAsync(token, Samples.Operation(field));
        Assert.True(answer.Json.TryGetProperty("data", out _), answer.Body);
        Assert.Contains(field["Query.".Length..], Assert.Single(await EntriesAsync()).GetProperty("events")[0].GetProperty("query").GetProperty("fields").EnumerateArray().Select(one => one.GetString()));
    }

    [Fact]
    public async Task A_query_over_a_WebSocket_leaves_a_trace_and_none_is_answered_without()
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.SetRequestHeader("Authorization", $"Bearer {Token}");
        await socket.ConnectAsync(new UriBuilder(platform.Api.Address) { Scheme = "ws", Path = "/graphql" }.Uri, Cancelled);
        await SendAsync(socket, new { type = "connection_init" });
        Assert.Contains("connection_ack", await ReceiveAsync(socket), StringComparison.Ordinal);
        await SendAsync(socket, new { id = "1", type = "subscribe", payload = new { query = "{ checkpoint { size } }" } });
        Assert.Contains("\"next\"", await ReceiveAsync(socket), StringComparison.Ordinal);
        Assert.Equal("checkpoint", Assert.Single(await EntriesAsync()).GetProperty("events")[0].GetProperty("query").GetProperty("fields")[0].GetString());

        platform.Calls.CutOff($"au_{_client}", true);
        Assert.Contains("\"complete\"", await ReceiveAsync(socket), StringComparison.Ordinal);
        await SendAsync(socket, new { id = "2", type = "subscribe", payload = new { query = "{ checkpoint { size } }" } });
        var refused = await ReceiveAsync(socket);
        Assert.Contains("UNAVAILABLE", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("\"size\"", refused, StringComparison.Ordinal);
        platform.Calls.CutOff($"au_{_client}", false);
    }

    [Fact]
    public async Task What_cannot_be_written_is_not_answered()
    {
        platform.Calls.CutOff($"au_{_client}", true);
        var answer = await platform.Api.AskAsync(Token, "{ checkpoint { root } }");
        Assert.Equal("UNAVAILABLE", answer.Code);
        Assert.DoesNotContain("\"root\"", answer.Body, StringComparison.Ordinal);
        platform.Calls.CutOff($"au_{_client}", false);
        Assert.Empty(await EntriesAsync());
    }

    [Fact]
    public async Task What_the_journal_does_not_take_is_not_answered()
    {
        const string query = "{ checkpoint { root } }";
        Assert.Null((await platform.Api.AskAsync(Token, query)).Code);
        // Somebody else has written the trail's next version.
        await platform.Database.ScalarAsync(
            $"""
            insert into journal.commits (actor_kind, actor_id, version, client, idempotency_key, request_hash, entry)
            select actor_kind, actor_id, version + 1, client, idempotency_key || '/again', request_hash, entry from journal.commits where actor_id = 'au_{_client}' returning position
            """);
        var answer = await platform.Api.AskAsync(Token, query);
        Assert.Equal("UNAVAILABLE", answer.Code);
        Assert.DoesNotContain("\"root\"", answer.Body, StringComparison.Ordinal);
        Assert.Null((await platform.Api.AskAsync(Token, query)).Code);
    }

    [Fact]
    public async Task Entries_read_beside_GraphQL_and_queries_over_an_event_stream_leave_a_trace_too()
    {
        await Eventually.Holds(async () => Assert.Equal(200, (await platform.Api.SendAsync(HttpMethod.Get, "/checkpoint")).Status));
        var read = await platform.Api.SendAsync(HttpMethod.Get, "/log/entries?start=0&count=1", Token);
        Assert.Equal(200, read.Status);
        var asked = Assert.Single(await EntriesAsync()).GetProperty("events")[0].GetProperty("query");
        Assert.Equal(("/log/entries", Hash("/log/entries"), Hash("start=0&count=1"), 1L), (
            Assert.Single(asked.GetProperty("fields").EnumerateArray()).GetString(), asked.GetProperty("operation").GetString(), asked.GetProperty("filter").GetString(), asked.GetProperty("answers").GetInt64()));

        await using (var events = await EventReader.OpenAsync(platform.Api, Token, new { query = "{ checkpoint { size } }" })) Assert.Null((await events.NextAsync()).Code);
        Assert.Equal("checkpoint", (await EntriesAsync())[^1].GetProperty("events")[0].GetProperty("query").GetProperty("fields")[0].GetString());

        platform.Calls.CutOff($"au_{_client}", true);
        var cut = await platform.Api.SendAsync(HttpMethod.Get, "/log/entries?start=0&count=1", Token);
        Assert.Equal((503, "UNAVAILABLE"), (cut.Status, cut.Code));
        await using (var events = await EventReader.OpenAsync(platform.Api, Token, new { query = "{ checkpoint { size } }" })) Assert.Equal("UNAVAILABLE", (await events.NextAsync()).Code);
        platform.Calls.CutOff($"au_{_client}", false);
    }

    [Fact]
    public async Task What_was_not_run_or_is_about_the_schema_alone_leaves_none_and_nobody_else_has_a_trail()
    {
        Assert.NotNull((await platform.Api.AskAsync(Token, "{ logEntries }")).Code);
        await platform.Api.AskAsync(Token, "{ __typename __schema { queryType { name } } }");
        Assert.Empty(await EntriesAsync());
        var staff = $"staff-{Platform.Key()}";
        await platform.Api.AskAsync(platform.Issuer.TokenFor(staff, "internal", "hq", [.. Tokens.AllScopes]), "{ decisions { nodes { id } } }");
        Assert.Equal("[]", (await platform.Api.AskAsync(Token, $$"""{ logEntries(actorKind: "auditor", actorId: "au_{{staff}}") { version } }""")).Data.GetProperty("logEntries").GetRawText());
    }

    private async Task<List<JsonElement>> EntriesAsync() =>
        [.. (await platform.Api.AskAsync(Token, Trail)).Data.GetProperty("logEntries").EnumerateArray().Select(one => JsonDocument.Parse(one.GetProperty("entry").GetString()!).RootElement)];

    private static Task SendAsync(ClientWebSocket socket, object message) => socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, Cancelled);

    private static async Task<string> ReceiveAsync(ClientWebSocket socket)
    {
        var buffer = new byte[1 << 16];
        var received = await socket.ReceiveAsync(buffer.AsMemory(), Cancelled);
        return Encoding.UTF8.GetString(buffer, 0, received.Count);
    }

    private static string? Text(JsonElement entry, string member, string name) => entry.GetProperty(member).GetProperty(name).GetString();

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
