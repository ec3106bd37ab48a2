using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Spectre.Console;

namespace Ecosystem.Bench;

/// <summary>Access tokens by client_credentials, proven by secret or by private_key_jwt, each against a bare endpoint that reads the very same request and answers as many bytes.</summary>
/// <remarks>CPU is this process's, so it has the caller's side in all of them alike. Assertions are signed before a round begins; the database's own process is not counted.</remarks>
internal static class IssuanceBench
{
    private const int Callers = 16;
    private const string SecretClient = "hq-console";
    private const string KeyClient = "partner-demo";

    /// <summary>More than are taken in a second: none is signed while the time runs.</summary>
    private const int AssertionsPerSecond = 6000;

    private static readonly string[] s_contenders = ["bare endpoint, the request with a secret", "client_secret_basic", "bare endpoint, the request with an assertion", "private_key_jwt (ES256)"];

    public static async Task<Table> RunAsync(BenchPlace place, TimeSpan time)
    {
        var (issuer, clients) = (place.Platform.Running.Issuer, place.Platform.Clients);
        var endpoint = new Uri(issuer, "connect/token");
        await using var bare = await BareAsync();
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, MaxConnectionsPerServer = Callers });
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(Convert.FromBase64String(clients.Of(KeyClient).PrivateKey!), out _);
        var signing = new SigningCredentials(new ECDsaSecurityKey(key) { KeyId = KeyClient }, SecurityAlgorithms.EcdsaSha256);
        var basic = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{SecretClient}:{clients.Of(SecretClient).Secret}")));
        ConcurrentQueue<string> assertions = [];
        var bareEndpoint = new Uri(bare.Urls.First() + "/token");
        Task<Round> BySecret(Uri asked) => Measure.LoadAsync(Callers, time, _ => AskAsync(http, asked, basic, [new("grant_type", "client_credentials"), new("scope", "units:read")]));
        Task<Round> ByKey(Uri asked)
        {
            assertions = new(Enumerable.Range(0, (int)(time.TotalSeconds * AssertionsPerSecond)).Select(_ => Assertion(issuer, signing)));
            var any = assertions.TryPeek(out var first) ? first : throw new InvalidOperationException("No assertion was signed.");
            return Measure.LoadAsync(Callers, time, _ => AskAsync(http, asked, null,
            [
                new("grant_type", "client_credentials"), new("scope", "customers:read"), new("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
                new("client_assertion", asked == bareEndpoint ? any : assertions.TryDequeue(out var signed) ? signed : Assertion(issuer, signing)),
            ]));
        }
        var rounds = await Measure.InterleavedAsync(() => BySecret(bareEndpoint), () => BySecret(endpoint), () => ByKey(bareEndpoint), () => ByKey(endpoint));
        var table = Measure.Table($"Access tokens, {Callers} callers (CPU includes the caller's side)", "", "per second", "CPU µs each", "CPU, × bare");
        foreach (var (n, (name, round)) in s_contenders.Zip(rounds).Index())
            table.AddRow(name, Measure.Number(round.PerSecond), Measure.Number(round.CpuMicroseconds), Measure.Number(round.CpuMicroseconds / rounds[n & ~1].CpuMicroseconds));
        return table;
    }

    private static async Task AskAsync(HttpClient http, Uri endpoint, AuthenticationHeaderValue? authorization, KeyValuePair<string, string>[] form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint);
        (request.Headers.Authorization, request.Content) = (authorization, new FormUrlEncodedContent(form));
        using var response = await http.SendAsync(request);
        var body = await response.Content.ReadAsByteArrayAsync();
        if (!response.IsSuccessStatusCode || body.AsSpan().IndexOf("access_token"u8) < 0)
            throw new InvalidOperationException($"No token but {(int)response.StatusCode} {Encoding.UTF8.GetString(body)}: the figures would mean nothing.");
    }

    private static async Task<WebApplication> BareAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var token = new string('x', 700);
        app.MapPost("/token", async (HttpContext context) =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return Results.Json(new { access_token = token, token_type = "Bearer", expires_in = 600, scope = form["scope"].ToString() });
        });
        await app.StartAsync();
        return app;
    }

    private static string Assertion(Uri issuer, SigningCredentials signing)
    {
        var now = TimeProvider.System.GetUtcNow();
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = KeyClient,
            Audience = issuer.AbsoluteUri,
            IssuedAt = now.UtcDateTime,
            Expires = now.AddMinutes(4).UtcDateTime,
            SigningCredentials = signing,
            Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["sub"] = KeyClient, ["jti"] = Guid.CreateVersion7(now).ToString("N") },
        });
    }
}
