using Ecosystem.Api.Live;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Api.Tests.Live;

/// <summary>One change, many subscribers.</summary>
public sealed class FanOutTests(Platform platform)
{
    private const int Many = 20;

    private static string Board(string unit) => $$"""subscription { unitBoard(unit: "{{unit}}") { version } }""";

    /// <summary>The version of the next board. That the machine was too busy to know of any is passed over.</summary>
    private static async Task<long> NextVersionAsync(EventReader reader) =>
        (await reader.NextAsync(answer => answer.Code != "UNAVAILABLE")).Data.GetProperty("unitBoard").GetProperty("version").GetInt64();

    private Task<RunningApi> StartAsync(Action<IServiceCollection>? services = null) => RunningApi.StartAsync(platform.Issuer.Issuer, platform.Cluster, services: services);

    private async Task ChangeAsync(string unit, int score)
    {
        platform.AsHeadquarters();
        Assert.IsType<UnitAccepted>(await platform.Grain<ISalesUnitGrain>(unit).RecordNps(new(new Quarter(2024, 1), score, 30), Platform.Key()));
    }

    private static async Task<EventReader[]> OpenAsync(RunningApi api, IEnumerable<string> tokens, string unit)
    {
        var readers = await Task.WhenAll(tokens.Select(token => EventReader.OpenAsync(api, token, Board(unit))));
        foreach (var reader in readers) Assert.Equal(1, await NextVersionAsync(reader));
        return readers;
    }

    private static async Task CloseAsync(RunningApi api, EventReader[] readers)
    {
        foreach (var reader in readers) await reader.DisposeAsync();
        await Eventually.Holds(() =>
        {
            Assert.Equal((0, 0), (api.Service<LiveConnections>().Count, api.Service<Watches>().Count));
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task Subscribers_with_one_token_share_one_watch_and_one_read_of_each_change()
    {
        await using var api = await StartAsync();
        var unit = await SalesUnits.SalesUnitSamples.EstablishAsync(platform);
        var token = Tokens.Headquarters(platform.Issuer);
        // The first has read before the others come.
        var readers = await OpenAsync(api, [token], unit);
        readers = [.. readers, .. await OpenAsync(api, Enumerable.Repeat(token, Many - 1), unit)];
        Assert.Equal(1, api.Service<Watches>().Count);
        Assert.Equal(1, platform.Calls.Of(unit, nameof(ISalesUnitGrain.Board)));

        await ChangeAsync(unit, 10);
        foreach (var reader in readers) Assert.Equal(2, await NextVersionAsync(reader));
        Assert.Equal(2, platform.Calls.Of(unit, nameof(ISalesUnitGrain.Board)));
        await CloseAsync(api, readers);
    }

    [Fact]
    public async Task Each_token_reads_for_itself()
    {
        await using var api = await StartAsync();
        var unit = await SalesUnits.SalesUnitSamples.EstablishAsync(platform);
        var readers = await OpenAsync(api, Enumerable.Range(0, Many).Select(i => Tokens.Headquarters(platform.Issuer)), unit);
        Assert.Equal((1, Many), (api.Service<Watches>().Count, platform.Calls.Of(unit, nameof(ISalesUnitGrain.Board))));
        await ChangeAsync(unit, 10);
        foreach (var reader in readers) Assert.Equal(2, await NextVersionAsync(reader));
        Assert.Equal(2 * Many, platform.Calls.Of(unit, nameof(ISalesUnitGrain.Board)));
        await CloseAsync(api, readers);
    }

    [Fact]
    public async Task A_grant_that_expires_shows_though_nothing_is_committed()
    {
        await using var api = await StartAsync();
        var unit = await SalesUnits.SalesUnitSamples.EstablishAsync(platform);
        platform.AsHeadquarters();
        var grain = platform.Grain<ISalesUnitGrain>(unit);
        foreach (var (leg, name) in new[] { (LegKind.DataView, "sales"), (LegKind.Tool, "quoting") }) await grain.ChangeLeg(new(leg, name, true), Platform.Key());
        var ends = TimeProvider.System.GetUtcNow().AddSeconds(3);
        var grant = Assert.IsType<GrantAnswer>(await grain.GivePermission(new(Permission.PricingApprove, "sales", "quoting", new(TargetKind.Unit, ""), GrantEffect.Allow, null, ends, null), Platform.Key())).Grant;
        var version = (await grain.Board())!.Version;

        await using var reader = await EventReader.OpenAsync(api, Tokens.Headquarters(platform.Issuer), $$"""subscription { unitBoard(unit: "{{unit}}") { version grants { id standing } } }""");
        var before = (await reader.NextAsync()).Data.GetProperty("unitBoard");
        Assert.Equal("ACTIVE", Standing(before));
        var after = (await reader.NextAsync()).Data.GetProperty("unitBoard");
        Assert.Equal("EXPIRED", Standing(after));
        Assert.Equal(version, after.GetProperty("version").GetInt64());

        string? Standing(System.Text.Json.JsonElement board) =>
            board.GetProperty("grants").EnumerateArray().Single(one => one.GetProperty("id").GetString() == grant.Value).GetProperty("standing").GetString();
    }

    [Fact]
    public async Task A_token_the_silos_no_longer_accept_ends_its_subscription_though_nothing_changes_and_no_other()
    {
        // An API whose clock is behind holds a token good for longer than the silos do.
        await using var api = await StartAsync(services => services.AddSingleton<TimeProvider>(new SlowClock()));
        var unit = await SalesUnits.SalesUnitSamples.EstablishAsync(platform);
        var now = TimeProvider.System.GetUtcNow();
        var ending = platform.Issuer.Token(now, token =>
        {
            (token.Claims["scope"], token.Claims["ecosystem_audience"], token.Claims["ecosystem_organisation"]) = ("units:read", "internal", "hq");
            (token.NotBefore, token.IssuedAt, token.Expires) = (now.AddHours(-1).UtcDateTime, now.AddHours(-1).UtcDateTime, (now.AddSeconds(4) - Hosting.Tokens.TokenVerifierOptions.Skew).UtcDateTime);
        });
        var readers = await OpenAsync(api, [ending, Tokens.Headquarters(platform.Issuer)], unit);
        var refused = await readers[0].NextAsync(answer => answer.Code != "UNAVAILABLE");
        Assert.Equal("FORBIDDEN", refused.Code);
        Assert.True(await readers[0].CompletesAsync());
        await ChangeAsync(unit, 10);
        Assert.Equal(2, await NextVersionAsync(readers[1]));
        await CloseAsync(api, readers);
    }

    [Fact]
    public async Task A_node_that_watches_all_it_can_says_so_and_takes_more_of_what_it_watches()
    {
        await using var api = await StartAsync(services => services.AddSingleton(new LiveLimits { WatchesMax = 1 }));
        var unit = await SalesUnits.SalesUnitSamples.EstablishAsync(platform);
        var token = Tokens.Headquarters(platform.Issuer);
        var readers = await OpenAsync(api, [token, token], unit);
        await using var other = await EventReader.OpenAsync(api, token, Board(Platform.Fresh<SalesUnitId>().Value));
        var refused = await other.NextAsync();
        Assert.Equal(("LIMIT_EXCEEDED", "watches"), (refused.Code, refused.Json.GetProperty("errors")[0].GetProperty("extensions").GetProperty("limit").GetString()));
        await other.DisposeAsync();
        await CloseAsync(api, readers);
    }

    [Fact]
    public async Task A_node_without_room_says_so_before_it_begins()
    {
        await using var api = await StartAsync(services => services.AddSingleton(new LiveLimits { ConnectionsMax = 1 }));
        var token = Tokens.Headquarters(platform.Issuer);
        await using var first = await EventReader.OpenAsync(api, token, Board("su_nobody"));
        var answer = await api.SendAsync(HttpMethod.Get, "/graphql?query={me{client}}", token, request => request.Headers.Accept.Add(new("text/event-stream")));
        Assert.Equal((503, "UNAVAILABLE"), (answer.Status, answer.Code));
        // Other requests are none of it.
        Assert.Equal(200, (await api.AskAsync(token, "{ me { client } }")).Status);
    }

    [Fact]
    public async Task While_the_unit_cannot_be_reached_it_says_unavailable_once_and_goes_on_when_it_can()
    {
        await using var api = await StartAsync();
        var unit = await SalesUnits.SalesUnitSamples.EstablishAsync(platform);
        platform.Calls.CutOff(unit, true);
        await using var reader = await EventReader.OpenAsync(api, Tokens.Headquarters(platform.Issuer), Board(unit));
        Assert.Equal("UNAVAILABLE", (await reader.NextAsync()).Code);
        platform.Calls.CutOff(unit, false);
        Assert.Equal(1, await NextVersionAsync(reader));
        platform.Calls.CutOff(unit, true);
        Assert.Equal("UNAVAILABLE", (await reader.NextAsync()).Code);
        platform.Calls.CutOff(unit, false);
        await ChangeAsync(unit, 10);
        Assert.Equal(2, await NextVersionAsync(reader));
    }

    private sealed class SlowClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddSeconds(-25);
    }
}
