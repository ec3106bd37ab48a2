using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecosystem.Api.Tests.Live;
using Ecosystem.Domain.Access;

namespace Ecosystem.Api.Tests.Documents;

public sealed class TrustedDocumentTests(Platform platform) : IAsyncLifetime
{
    private const string Me = "query Me { me { client } }";
    private const string Unit = "query Unit($id: ID!) { unit(id: $id) { id } }";
    private const string Board = """subscription Board { unitBoard(unit: "su_nobody") { id } }""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ecosystem-documents-");
    private RunningApi? _api;

    private RunningApi Api => _api ?? throw new InvalidOperationException("Not started.");

    private string Token => Tokens.Headquarters(platform.Issuer);

    public async ValueTask InitializeAsync()
    {
        Manifest("internal", "erp.json", (Hex(Me), Me), (Id(Board), Board));
        Manifest("internal", "app.json", (Hex(Unit), Unit));
        _api = await StartAsync(settings => settings["Ecosystem:Limits:Clients:hq-console:TrustedDocumentsOnly"] = "true");
    }

    public async ValueTask DisposeAsync()
    {
        if (_api is not null) await _api.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private Task<RunningApi> StartAsync(Action<IConfiguration>? configure = null) => RunningApi.StartAsync(platform.Issuer.Issuer, platform.Cluster, settings =>
    {
        settings["Ecosystem:TrustedDocuments:Folder"] = _folder.FullName;
        configure?.Invoke(settings);
    });

    private void Manifest(string audience, string file, params (string Id, string Text)[] documents) =>
        File.WriteAllText(Path.Combine(_folder.CreateSubdirectory(audience).FullName, file), JsonSerializer.Serialize(documents.ToDictionary(pair => pair.Id, pair => pair.Text, StringComparer.Ordinal)));

    private static string Hex(string document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));

    private static string Id(string document) => "sha256:" + Hex(document);

    private Task<Answer> PostAsync(object request, string? token = null) => Api.PostAsync(token ?? Token, JsonSerializer.Serialize(request));

    [Fact]
    public async Task A_trusted_document_runs_by_its_id_over_POST_GET_events_and_WebSockets()
    {
        var posted = await PostAsync(new { documentId = Id(Unit), variables = new { id = "su_nobody" } });
        Assert.Equal("""{"unit":null}""", posted.Data.GetRawText());
        var got = await Api.SendAsync(HttpMethod.Get, $"/graphql?documentId={Uri.EscapeDataString(Id(Me))}", Token);
        Assert.Equal("hq-console", got.Data.GetProperty("me").GetProperty("client").GetString());
        await using var events = await EventReader.OpenAsync(Api, Token, new { documentId = Id(Board) });
        Assert.Equal(JsonValueKind.Null, (await events.NextAsync()).Data.GetProperty("unitBoard").ValueKind);
        Assert.Equal("hq-console", (await OverSocketAsync(new { documentId = Id(Me) })).GetProperty("data").GetProperty("me").GetProperty("client").GetString());
    }

    [Fact]
    public async Task It_runs_many_times_with_other_variables_and_its_checks_of_values_are_made_each_time()
    {
        for (var i = 0; i < 3; i++)
        {
            Assert.Null((await PostAsync(new { documentId = Id(Unit), variables = new { id = $"su_{i}" } })).Code);
            Assert.Equal("BAD_INPUT", (await PostAsync(new { documentId = Id(Unit), variables = new { id = new[] { 1 } } })).Code);
            Assert.Equal("BAD_INPUT", (await PostAsync(new { documentId = Id(Unit) })).Code);
        }
    }

    [Fact]
    public async Task A_trusted_document_needs_the_scopes_of_its_fields_like_any_other()
    {
        await using var api = await StartAsync();
        var answer = await api.PostAsync(Tokens.Of(platform.Issuer, Audience.Internal, Scopes.FundsRead), JsonSerializer.Serialize(new { documentId = Id(Unit), variables = new { id = "su_1" } }));
        Assert.Equal((403, "FORBIDDEN_SCOPE"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_client_that_may_use_these_alone_may_send_no_document_and_others_may()
    {
        foreach (var request in new object[] { new { query = "{ me { client } }" }, new { query = Me } })
        {
            var answer = await PostAsync(request);
            Assert.Equal((403, "FORBIDDEN"), (answer.Status, answer.Code));
        }
        Assert.Null((await PostAsync(new { query = Me, documentId = Id(Me) })).Code);
        Assert.Null((await PostAsync(new { query = "{ __typename }" }, Tokens.Partner(platform.Issuer))).Code);
        Assert.Equal("FORBIDDEN", (await OverSocketAsync(new { query = Me }))[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task What_is_wrong_with_an_id_is_said()
    {
        var unknown = await PostAsync(new { documentId = Id("{ __typename }") });
        Assert.Equal((404, "DOCUMENT_UNKNOWN"), (unknown.Status, unknown.Code));
        var mismatch = await PostAsync(new { documentId = Id(Me), query = Unit });
        Assert.Equal((400, "BAD_REQUEST"), (mismatch.Status, mismatch.Code));
        Assert.Contains(Id(Unit), mismatch.Message, StringComparison.Ordinal);
        foreach (var malformed in new object[] { "x", Hex(Me), "sha256:" + Hex(Me).ToUpperInvariant(), "sha1:" + Hex(Me), 7 })
            Assert.Equal("BAD_REQUEST", (await PostAsync(new { documentId = malformed })).Code);
        // Another audience's are nothing it knows.
        Assert.Equal("DOCUMENT_UNKNOWN", (await PostAsync(new { documentId = Id(Me) }, Tokens.Partner(platform.Issuer))).Code);
    }

    [Fact]
    public async Task A_mutation_by_id_is_not_run_by_GET()
    {
        const string mutation = """mutation { postHold(input: { unit: "su_1", hold: "ho_1", idempotencyKey: "k" }) { __typename } }""";
        Manifest("internal", "late.json", (Id(mutation), mutation));
        await using var api = await StartAsync();
        Assert.Equal(405, (await api.SendAsync(HttpMethod.Get, $"/graphql?documentId={Uri.EscapeDataString(Id(mutation))}", Token)).Status);
    }

    [Theory]
    [InlineData("internal", "{ nothing }", null, "is not valid for the Internal audience. Cannot query field 'nothing'")]
    [InlineData("partner", Unit, null, "is not valid for the Partner audience.")]
    [InlineData("internal", "{ me", null, "is not valid for the Internal audience.")]
    [InlineData("internal", "fragment f on Me { client }", null, "It has no operation.")]
    [InlineData("internal", Me, "0000000000000000000000000000000000000000000000000000000000000000", "has the hash sha256:")]
    [InlineData("everybody", Me, null, "is named for no audience. Those are internal, customer, supplier, partner, auditor.")]
    public async Task A_document_that_could_not_run_keeps_the_host_from_starting(string audience, string document, string? id, string message)
    {
        Manifest(audience, "wrong.json", (id ?? Hex(document), document));
        Assert.Contains(message, (await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync())).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"a":1}""")]
    public async Task A_file_that_is_no_manifest_keeps_the_host_from_starting(string text)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.CreateSubdirectory("partner").FullName, "x.json"), text, TestContext.Current.CancellationToken);
        Assert.Contains("x.json is no manifest", (await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_keeps_the_host_from_starting() => Assert.Contains(
        "there is no such folder",
        (await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(settings => settings["Ecosystem:TrustedDocuments:Folder"] = "/nowhere/at/all"))).Message,
        StringComparison.Ordinal);

    /// <summary>The payload of the first answer to one operation.</summary>
    private async Task<JsonElement> OverSocketAsync(object payload)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.Proxy = null;
        await socket.ConnectAsync(new UriBuilder(new Uri(Api.Address, "graphql")) { Scheme = "ws" }.Uri, cancellation);
        await SendAsync(new { type = "connection_init", payload = new { Authorization = $"Bearer {Token}" } });
        await ReceiveAsync();
        await SendAsync(new { type = "subscribe", id = "1", payload });
        return (await ReceiveAsync()).GetProperty("payload");

        Task SendAsync(object message) => socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, cancellation);

        async Task<JsonElement> ReceiveAsync()
        {
            var buffer = new byte[64 * 1024];
            var read = await socket.ReceiveAsync(buffer, cancellation);
            Assert.True(read.EndOfMessage);
            return JsonDocument.Parse(buffer.AsMemory(0, read.Count)).RootElement;
        }
    }
}
