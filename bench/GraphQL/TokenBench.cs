using System.Net.Http.Headers;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Hosting.Tokens;
using Spectre.Console;

namespace Ecosystem.Bench.GraphQL;

/// <summary>One object over GraphQL against a bare endpoint that verifies the same token, asks the same actor and writes the same JSON.</summary>
internal static class TokenBench
{
    private const int Callers = 16;
    private const string Query = "query($id: ID!) { unit(id: $id) { id name region currency sellers deals credit { score tier } } }";

    public static async Task<Table> RunAsync(BenchPlace place, TimeSpan time)
    {
        await using var actors = await BenchActors.StartAsync(place, 1);
        var unit = actors.Unit(0).GetPrimaryKeyString();
        await using var bare = await BareAsync(place, actors);
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Callers });
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", actors.ReaderToken);
        var (graphql, plain) = (new Uri(place.Platform.Running.Api, "graphql"), new Uri($"{bare.Urls.First()}/units/{unit}"));

        var rounds = await Measure.InterleavedAsync(
            () => Measure.LoadAsync(Callers, time, async _ =>
            {
                using var response = await http.PostAsJsonAsync(graphql, new { query = Query, variables = new { id = unit } });
                Require((await response.Content.ReadAsStringAsync()).Contains(unit, StringComparison.Ordinal) && response.IsSuccessStatusCode);
            }),
            () => Measure.LoadAsync(Callers, time, async _ => Require((await http.GetStringAsync(plain)).Contains(unit, StringComparison.Ordinal))));
        var table = Measure.Table($"One object over HTTP, {Callers} callers (CPU includes the caller's side)", "", "per second", "CPU µs each", "ratio");
        table.AddRow("bare endpoint, same token check, same actor", Measure.Number(rounds[1].PerSecond), Measure.Number(rounds[1].CpuMicroseconds), "1");
        table.AddRow("GraphQL", Measure.Number(rounds[0].PerSecond), Measure.Number(rounds[0].CpuMicroseconds), Measure.Number(rounds[0].PerSecond / rounds[1].PerSecond));
        return table;
    }

    private static async Task<WebApplication> BareAsync(BenchPlace place, BenchActors actors)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration["Ecosystem:Issuer"] = place.Platform.Running.Issuer.AbsoluteUri;
        builder.Services.AddTokenVerifier(builder.Configuration);
        var app = builder.Build();
        app.MapGet("/units/{id}", async (string id, HttpContext context, TokenVerifier tokens) =>
        {
            var token = context.Request.Headers.Authorization.ToString()["Bearer ".Length..];
            await tokens.VerifyAsync(token, context.RequestAborted);
            CallToken.Use(token);
            var board = await actors.Client.GetGrain<ISalesUnitGrain>(id).Board();
            return Results.Json(new { board!.Id, board.Name, board.Region, board.Currency, board.Sellers, board.Deals, board.Credit.Score, board.Credit.Tier });
        });
        await app.StartAsync();
        return app;
    }

    private static void Require(bool holds)
    {
        if (!holds) throw new InvalidOperationException("An answer was not what was asked for: the figures would mean nothing.");
    }
}
