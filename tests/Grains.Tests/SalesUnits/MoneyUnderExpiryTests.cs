using System.Text.Json;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Clustering;
using Ecosystem.Testing;
using Ecosystem.Testing.Holds;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Orleans.Configuration;
using Orleans.TestingHost;

namespace Ecosystem.Grains.Tests.SalesUnits;

/// <summary>Money is never overspent (SU-29) while holds run out, a quarter ends and a silo dies under 64 callers: the same callers and books as under kills, on silos whose clock the test moves.</summary>
public sealed class MoneyUnderExpiryTests(PlatformFixture platform) : IAsyncLifetime
{
    private const int Callers = 64;
    private const int Units = 2;
    private const int Seed = 2029;

    // Shorter than a hold lives, just as long, longer; the quarter ends on the third day.
    private static readonly int[] s_minutes = [30, 600, 1_439, 1_440, 1_441, 2_000];

    private readonly FakeTimeProvider _time = new(new(2026, 9, 28, 9, 0, 0, TimeSpan.Zero));
    private ThrowawayDatabase? _database;
    private InProcessTestCluster? _cluster;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private ThrowawayDatabase Database => _database ?? throw new InvalidOperationException("Not started.");

    private InProcessTestCluster Cluster => _cluster ?? throw new InvalidOperationException("Not started.");

    public async ValueTask InitializeAsync()
    {
        _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(PlatformFixture.Migrations);
        _cluster = await Silos.StartAsync(2, silo =>
        {
            silo.Services.AddSingleton(new Clock(_time));
            silo.Configure<ClusterMembershipOptions>(options => (options.ProbeTimeout, options.NumMissedProbesLimit, options.NumVotesForDeathDeclaration) = (TimeSpan.FromSeconds(1), 3, 1));
            silo.AddEcosystemRooms(platform.Configuration, Database.ConnectionString);
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_cluster is not null) await _cluster.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
    }

    [Fact]
    public async Task SU29_While_holds_expire_a_quarter_ends_and_a_silo_dies_no_unit_holds_or_spends_beyond_its_limits()
    {
        var units = new List<string>();
        for (var n = 0; n < Units; n++)
        {
            platform.AsHeadquarters();
            units.Add(PlatformFixture.Fresh<SalesUnitId>().Value);
            Assert.IsType<UnitAccepted>(await Cluster.Client.GetGrain<ISalesUnitGrain>(units[n]).Establish(new("unit", "East", "USD", []), PlatformFixture.Key()));
        }

        var random = new Random(Seed);
        using var stop = new CancellationTokenSource();
        var callers = new MoneyCallers(Callers, Seed, "USD", units, AskAsync);
        var calling = callers.RunAsync(stop.Token, Cancelled);
        for (var step = 0; step < 12; step++)
        {
            await AnswersReachAsync(callers.Answers + random.Next(150, 400), callers, calling);
            _time.Advance(TimeSpan.FromMinutes(s_minutes[random.Next(s_minutes.Length)]));
            if (step == 6) await Cluster.KillSiloAsync(Cluster.Silos[1], Cancelled);
            if (step == 9) await Cluster.StartAdditionalSiloAsync();
        }

        await AnswersReachAsync(callers.Answers + 200, callers, calling);
        await stop.CancelAsync();
        await calling;

        Assert.Empty(callers.Faults);
        Assert.True(callers.Unanswered > 0, "The silo died without anybody noticing.");
        await using var connection = await Database.ConnectAsync();
        var books = MoneyBooks.Over(await LogRow.ReadAsync(connection, units, Cancelled)).Against("hq-console", callers.Kept.Values);
        Assert.Empty(books.Faults);
        Assert.True(books is { Expired: > 10, Posted: > 10, Voided: > 10, FullestPercent: > 90 }, $"{books.Expired} expired, {books.Posted} posted, {books.Voided} voided, {books.FullestPercent} % at most: too little happened to show anything.");
        foreach (var unit in units)
        {
            platform.AsHeadquarters();
            var board = await Cluster.Client.GetGrain<ISalesUnitGrain>(unit).Board();
            foreach (var permission in (Permission[])[Permission.PricingApprove, new("resources", "approve")])
                Assert.Equal(books.Used(unit, $"{permission}", _time.GetUtcNow()), board!.Limits.Single(limit => limit.Permission == permission).Used);
        }
    }

    private async Task<Answered?> AskAsync(Asked asked, CancellationToken cancellation)
    {
        platform.AsHeadquarters();
        var unit = Cluster.Client.GetGrain<ISalesUnitGrain>(asked.Unit);
        var call = asked.Want switch
        {
            Want.Authorize => unit.Authorize(new(Permission.TryParse(asked.Permission, out var permission) ? permission : default, new(TargetKind.Unit, ""), new(asked.Amount, asked.Currency), 0, Origin.Human), asked.Key),
            Want.Post => unit.PostHold(HoldId.From(asked.Hold), asked.Key),
            _ => unit.VoidHold(HoldId.From(asked.Hold), asked.Key),
        };
        var answer = await call.WaitAsync(cancellation);
        var text = JsonSerializer.Serialize(answer, DomainJson.Options);
        return answer switch
        {
            Granted granted => new("granted", granted.Hold.Value, text),
            NeedsCountersign needs => new("needsCountersign", needs.Approval.Value, text),
            Denied => new("denied", null, text),
            UnitRefused refused => new(refused.Refusal.Code, null, text),
            _ => new("done", null, text),
        };
    }

    private static async Task AnswersReachAsync(long answers, MoneyCallers callers, Task calling)
    {
        while (callers.Answers < answers)
        {
            if (calling.IsCompleted) await calling;
            await Task.Delay(5, Cancelled);
        }
    }
}
