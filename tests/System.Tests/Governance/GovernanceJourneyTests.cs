using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Governance;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Governance;
using Ecosystem.Identity;
using Ecosystem.Identity.Clients;
using Ecosystem.Silo.Hosting;
using Ecosystem.Silo.Journey;
using Ecosystem.SystemTests.Journey;
using Ecosystem.Testing;

namespace Ecosystem.SystemTests.Governance;

/// <summary>GB-1 to GB-16 on whole processes, over HTTP with tokens of the identity host: from seats to a white paper that somebody counts again.</summary>
public sealed class GovernanceJourneyTests : IAsyncLifetime
{
    private static readonly string[] s_seats = ["SALES", "LEGAL", "IT"];

    private readonly string _data = Directory.CreateTempSubdirectory("ecosystem-governance-").FullName;
    private readonly Dictionary<string, string> _secrets = s_seats.ToDictionary(seat => seat, _ => ClientStore.GenerateSecret());
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false });
    private Uri _api = new("http://127.0.0.1/"), _issuer = new("http://127.0.0.1/");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        Directory.Delete(_data, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_board_decides_with_a_quorum_only_and_publishes_a_paper_that_anybody_verifies_and_the_log_gives_again()
    {
        var quarter = Quarter.Of(TimeProvider.System.GetUtcNow());
        await using (await PlatformProcess.RunWithSampleAsync(_data, new Dictionary<string, string>(), Cancelled))
        {
            var running = RunningPlatform.Find(_data);
            (_api, _issuer) = (running.Api, running.Issuer);
            await SeedAsync(running);
            foreach (var seat in s_seats.Take(2)) await AssignAsync(seat);

            // Two agree, which is no quorum: at its deadline it ends as not passed.
            var lonely = await ProposeAsync("kind: RESOLUTION, title: \"Two of us\", text: \"We are enough.\", minutes: 1");
            foreach (var seat in s_seats.Take(2)) Assert.Equal("OPEN", await VoteAsync(seat, lonely));
            await Patience.UntilAsync(async () => await StatusAsync(lonely) == "NO_QUORUM", "the lonely motion has no quorum", Cancelled, seconds: 180);

            await AssignAsync(s_seats[2]);
            var together = await ProposeAsync("kind: RESOLUTION, title: \"Three of us\", text: \"We are enough.\"");
            Assert.Equal(["OPEN", "OPEN", "PASSED"], await AllVoteAsync(together));
        }

        string manifest;
        await using (var later = await LaterPlatform.StartAsync(_data, GovernanceBoard.EndOf(quarter) + WhitePaperWorker.Settles, Cancelled))
        {
            (_api, _issuer) = (later.Api, later.Issuer);
            await Patience.UntilAsync(async () => (await BoardAsync("whitePapers { quarter draftedAt overdue }")).GetProperty("whitePapers").EnumerateArray().Any(paper => paper.GetProperty("draftedAt").ValueKind != JsonValueKind.Null), "a paper is drafted", Cancelled, seconds: 180);
            await Patience.UntilAsync(async () => await DownloadAsync($"{quarter}.en.html", await TokenAsync("SALES")) == HttpStatusCode.OK, "the draft is downloaded by a seat", Cancelled, seconds: 180);
            Assert.Equal(HttpStatusCode.NotFound, await DownloadAsync($"{quarter}.en.html"));

            var publish = await ProposeAsync($"kind: PUBLISH_WHITE_PAPER, quarter: \"{quarter}\", title: \"Publish it\", text: \"As it was drafted.\"");
            Assert.Equal(["OPEN", "OPEN", "PASSED"], await AllVoteAsync(publish));
            await Patience.UntilAsync(async () => await DownloadAsync($"{quarter}.jws") == HttpStatusCode.OK, "the paper is published", Cancelled, seconds: 180);
            foreach (var form in new[] { "zh-CN.html", "zh-CN.pdf", "en.html", "en.pdf" }) Assert.Equal(HttpStatusCode.OK, await DownloadAsync($"{quarter}.{form}"));
            await NpmClients.RunAsync("white-papers.test.js", new Dictionary<string, string>(StringComparer.Ordinal) { ["API"] = _api.AbsoluteUri.TrimEnd('/'), ["QUARTER"] = $"{quarter}" }, Cancelled);

            manifest = await _http.GetStringAsync(new Uri(_api, $"white-papers/{quarter}.json"), Cancelled);
            var figures = (await _http.GetFromJsonAsync<JsonElement>(new Uri(_api, $"white-papers/{quarter}.json"), Cancelled)).GetProperty("figures").GetProperty("figures").EnumerateArray()
                .ToDictionary(figure => figure.GetProperty("name").GetString()!, figure => figure.TryGetProperty("value", out var value) ? value.GetInt64() : (long?)null);
            Assert.True(figures[FigureNames.WithPassport] > 5);
            Assert.Equal(2, figures[FigureNames.Motions]);
            // The sample's journey has one customer who granted, was read and withdrew: too few to be told of.
            Assert.Null(figures[FigureNames.Reads]);
        }

        var (code, output) = await PlatformProcess.CommandAsync(Cancelled, "white-paper", "--quarter", $"{quarter}", "--recompute", "--data", _data);
        Assert.True(code == 0 && output.Contains("The same", StringComparison.Ordinal), output);
        await HeldToTheLogAsync(quarter, manifest);
        var (verified, report) = await PlatformProcess.CommandAsync(Cancelled, "verify-log", "--data", _data);
        Assert.True(verified == 0, report);
    }

    /// <summary>A manifest that was downloaded is the log's, and one that somebody has bettered is not; and a quarter so far can be looked at.</summary>
    private async Task HeldToTheLogAsync(Quarter quarter, string manifest)
    {
        var file = Path.Combine(_data, "downloaded.json");
        foreach (var (text, expected) in new[] { (manifest, 0), (manifest.Replace("{\"name\":\"board.motionsEnded\",\"value\":2}", "{\"name\":\"board.motionsEnded\",\"value\":3}", StringComparison.Ordinal), 1), ("{}", 2) })
        {
            await File.WriteAllTextAsync(file, text, Cancelled);
            var (code, output) = await PlatformProcess.CommandAsync(Cancelled, "white-paper", "--quarter", $"{quarter}", "--recompute", "--manifest", file, "--data", _data);
            Assert.True(code == expected && (code != 1 || output.Contains(FigureNames.Motions, StringComparison.Ordinal)), output);
        }
        var (written, said) = await PlatformProcess.CommandAsync(Cancelled, "white-paper", "--quarter", $"{quarter}", "--out", Path.Combine(_data, "look"), "--data", _data);
        Assert.True(written == 0, said);
        Assert.Equal(["en.html", "en.pdf", "zh-CN.html", "zh-CN.pdf"], Directory.GetFiles(Path.Combine(_data, "look")).Select(path => Path.GetFileName(path)[8..]).Order(StringComparer.Ordinal));
    }

    /// <summary>Clients of the board's own, registered as whoever runs the platform does.</summary>
    private async Task SeedAsync(RunningPlatform running)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["ConnectionStrings:Ecosystem"] = running.ConnectionString;
        builder.Configuration["Ecosystem:MasterKeyFile"] = Path.Combine(_data, LaptopPlatform.MasterKeyFileName);
        await using var node = IdentityHost.Build(builder);
        await IdentityHost.SeedAsync(node, [.. s_seats.Select(seat => new SeedClient(ClientOf(seat), seat, "internal", "hq", ["governance:read", "governance:write"], _secrets[seat]))]);
    }

    private async Task AssignAsync(string seat)
    {
        var admin = await new TokenClient(_issuer, LaptopClients.LoadOrCreate(_data), _http, TimeProvider.System).GetAsync("hq-console", Cancelled);
        await ChangeAsync(admin.Value, "assignSeat", $"seat: {seat}, holder: \"{ClientOf(seat)}\", until: \"{TimeProvider.System.GetUtcNow().AddDays(400):yyyy-MM-dd'T'HH:mm:ss'Z'}\", reason: \"elected\"", "... on SeatPayload { seat }");
    }

    private async Task<string> ProposeAsync(string motion) =>
        (await ChangeAsync(await TokenAsync("SALES"), "proposeMotion", motion, "... on MotionPayload { motion { id } }")).GetProperty("motion").GetProperty("id").GetString()!;

    private async Task<string> VoteAsync(string seat, string motion) =>
        (await ChangeAsync(await TokenAsync(seat), "castVote", $"motion: \"{motion}\", vote: FOR", "... on MotionPayload { motion { status } }")).GetProperty("motion").GetProperty("status").GetString()!;

    private async Task<List<string>> AllVoteAsync(string motion)
    {
        List<string> statuses = [];
        foreach (var seat in s_seats) statuses.Add(await VoteAsync(seat, motion));
        return statuses;
    }

    private async Task<string> StatusAsync(string motion) => (await BoardAsync("motions { id status }")).GetProperty("motions").EnumerateArray()
        .Single(one => one.GetProperty("id").GetString() == motion).GetProperty("status").GetString()!;

    private async Task<JsonElement> BoardAsync(string selection) => await AskAsync(await TokenAsync("SALES"), $"{{ governanceBoard {{ {selection} }} }}");

    private async Task<JsonElement> ChangeAsync(string token, string mutation, string input, string selection)
    {
        var done = await AskAsync(token, $$"""mutation { {{mutation}}(input: { {{input}}, idempotencyKey: "{{Guid.CreateVersion7()}}" }) { {{selection}} ... on Refusal { code message } } }""");
        return done.TryGetProperty("code", out _) ? throw new InvalidOperationException($"{mutation} was refused: {done}") : done;
    }

    private Task<JsonElement> AskAsync(string token, string operation) =>
        new GraphQLClient(_api, new(token, TimeProvider.System.GetUtcNow().AddMinutes(5)), _http).AskAsync(operation, new { }, Cancelled);

    private async Task<HttpStatusCode> DownloadAsync(string name, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_api, $"white-papers/{name}"));
        if (token is not null) request.Headers.Authorization = new("Bearer", token);
        using var response = await _http.SendAsync(request, Cancelled);
        return response.StatusCode;
    }

    private async Task<string> TokenAsync(string seat)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_issuer, "connect/token"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(ClientOf(seat))}:{Uri.EscapeDataString(_secrets[seat])}")));
        request.Content = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal) { ["grant_type"] = "client_credentials", ["resource"] = "urn:ecosystem:api" });
        using var response = await _http.SendAsync(request, Cancelled);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(Cancelled);
        return answer.TryGetProperty("access_token", out var token) ? token.GetString()! : throw new InvalidOperationException($"No token for {seat}: {answer}");
    }

    private static string ClientOf(string seat) => $"board-{seat.ToLowerInvariant()}";
}
