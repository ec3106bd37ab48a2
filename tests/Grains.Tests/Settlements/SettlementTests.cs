using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.Settlements;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Settlements;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Settlements;
using Ecosystem.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Orleans.TestingHost;

namespace Ecosystem.Grains.Tests.Settlements;

/// <summary>A month that goes by on two silos: reads, its end, what comes late, what is wrong, and what is contested (ST-4 to ST-10).</summary>
public sealed class SettlementTests(PlatformFixture platform) : IAsyncLifetime
{
    private const string Payer = "partner_demo";

    private static readonly Month s_march = new(2026, 3);
    private static readonly StatementId s_id = StatementIds.Of(Payer, s_march);

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 14, 9, 0, 0, TimeSpan.Zero));
    private ThrowawayDatabase _database = null!;
    private InProcessTestCluster _cluster = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private ISettlementGrain Statement => _cluster.Client.GetGrain<ISettlementGrain>(s_id.Value);

    public async ValueTask InitializeAsync()
    {
        _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(PlatformFixture.Migrations);
        _cluster = await Silos.StartAsync(2, silo =>
        {
            silo.Services.AddSingleton(new Clock(_time));
            silo.AddEcosystemRooms(platform.Configuration, _database.ConnectionString);
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _cluster.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task A_month_is_closed_once_by_whichever_silo_comes_first_and_not_before_its_time()
    {
        await ReadAsync(3);
        _time.SetUtcNow(s_march.End + SettleMonth.Grace - TimeSpan.FromMicroseconds(1));
        Assert.Equal(0, await VisitAsync());
        AsPayer();
        Assert.Null(await Statement.View());

        _time.SetUtcNow(s_march.End + SettleMonth.Grace);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(visit => VisitAsync(visit % 2)));

        AsPayer();
        var view = (await Statement.View())!;
        Assert.Equal(["2026-03-14 read.profile 3 0.10 CNY 0.30 CNY 2026-1"], view.Lines.Select(line => $"{line.Day:yyyy-MM-dd} {line.Feature} {line.Units} {line.UnitPrice} {line.Amount} {line.Tariff}"));
        Assert.Equal(["read.profile partner-demo 3"], view.ByClient.Select(use => $"{use.Feature} {use.Client} {use.Units}"));
        Assert.Equal((1L, s_march.End + SettleMonth.Grace), (view.Version, view.ClosedAt));
        Assert.True((await ReplayAsync()).IsSame);
    }

    [Fact]
    public async Task After_a_downtime_of_months_each_month_is_closed_and_the_running_one_is_not()
    {
        foreach (var month in new[] { 3, 4, 6 })
        {
            _time.SetUtcNow(new DateTimeOffset(2026, month, 20, 9, 0, 0, TimeSpan.Zero));
            await ReadAsync(month);
        }
        // Nobody looked since.
        Assert.Equal(2, await VisitAsync());
        Assert.Equal(["2026-03 0.30 CNY", "2026-04 0.40 CNY"], (await ListAsync()).Select(row => $"{row.Month} {row.Owed}"));
    }

    [Fact]
    public async Task What_comes_late_is_appended_and_the_recomputation_from_the_log_finds_every_line_the_same()
    {
        await ReadAsync(2);
        await CloseAsync();
        var writer = new UseWriter(_database);
        await writer.WriteAsync(new(2026, 3, 31, 23, 59, 0, TimeSpan.Zero), DataCategory.Interactions, abort: false, (Payer, "slow-silo"), (Payer, "slow-silo"));
        Assert.Equal(1, await VisitAsync());
        await writer.WriteAsync(new(2026, 3, 14, 1, 0, 0, TimeSpan.Zero), DataCategory.Profile, abort: false, (Payer, "slow-silo"));
        Assert.Equal(1, await VisitAsync());

        AsPayer();
        var view = (await Statement.View())!;
        Assert.Equal((new Money(20, "CNY"), new Money(70, "CNY"), 3L), (view.Total, view.Owed, view.Version));
        Assert.Equal(["1 Late 2026-03-31 read.interactions 2 0.40 CNY", "2 Late 2026-03-14 read.profile 1 0.10 CNY"], view.Corrections.Select(one => $"{one.Number} {one.Kind} {one.Day:yyyy-MM-dd} {one.Feature} {one.Units} {one.Amount}"));
        var replayed = await ReplayAsync();
        Assert.True(replayed.IsSame);
        Assert.Equal(["0 2 2", "1 2 2", "2 1 1"], replayed.Lines.Select(line => $"{line.Step} {line.Stated} {line.Counted}"));
        Assert.Empty(replayed.Waiting);

        // What is in the log and not yet on the statement is said, and is no difference.
        await writer.WriteAsync(new(2026, 3, 15, 1, 0, 0, TimeSpan.Zero), DataCategory.Profile, abort: false, (Payer, "slow-silo"));
        await KnownAsync();
        replayed = await ReplayAsync();
        Assert.True(replayed.IsSame);
        Assert.Equal([new MeteredDay(new(2026, 3, 15), "read.profile", 1)], replayed.Waiting);
    }

    [Fact]
    public async Task What_was_used_so_far_its_payer_sees_before_the_month_is_closed_and_no_other_payer_does()
    {
        await ReadAsync(2);
        _time.Advance(TimeSpan.FromDays(2));
        await ReadAsync(1);
        await KnownAsync();
        AsPayer();
        var statements = _cluster.Client.GetGrain<IStatementsGrain>(IStatementsGrain.Key);
        Assert.Equal([new DayUse(new(2026, 3, 14), "read.profile", 2), new DayUse(new(2026, 3, 16), "read.profile", 1)], await statements.Uses(null, 3));
        Assert.Equal([new DayUse(new(2026, 3, 16), "read.profile", 1)], await statements.Uses(Payer, 2));
        Assert.Empty(await statements.Uses("another", 3));
        platform.As("another", "partner", "another", Scopes.StatementsRead);
        Assert.Empty(await statements.Uses(Payer, 3));
        Assert.Empty(await statements.Uses(null, 3));
        AsHeadquarters();
        Assert.Equal(2, (await statements.Uses(Payer, 3)).Length);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => statements.Uses(Payer, IStatementsGrain.UseDaysMax + 1));
    }

    [Fact]
    public async Task What_the_tables_say_wrongly_the_log_corrects()
    {
        await ReadAsync(2);
        await KnownAsync();
        await _database.ScalarAsync("update settlement.totals set units = 5");
        await CloseAsync();
        var replayed = await ReplayAsync();
        Assert.False(replayed.IsSame);
        Assert.Equal((5L, 2L), (replayed.Lines[0].Stated, replayed.Lines[0].Counted));
    }

    [Fact]
    public async Task A_line_is_corrected_and_contested_by_its_payer_and_to_a_stranger_there_is_no_statement()
    {
        await ReadAsync(3);
        await CloseAsync();
        foreach (var stranger in new[] { ("partner", "another"), ("customer", "cu_another") })
        {
            platform.As("stranger", stranger.Item1, stranger.Item2, Scopes.StatementsRead, Scopes.StatementsWrite);
            Assert.Null(await Statement.View());
            var there = await Statement.Dispute(new(2026, 3, 14), "read.profile", "mine", PlatformFixture.Key());
            Assert.Equal(await _cluster.Client.GetGrain<ISettlementGrain>("st_nobody").Dispute(new(2026, 3, 14), "read.profile", "mine", PlatformFixture.Key()), there);
        }

        AsPayer();
        var key = PlatformFixture.Key();
        Assert.Equal(new SettlementAccepted(1), await Statement.Dispute(new(2026, 3, 14), "read.profile", "Nur zweimal gelesen 只读了两次", key));
        Assert.Equal(new SettlementAccepted(1), await Statement.Dispute(new(2026, 3, 14), "read.profile", "Nur zweimal gelesen 只读了两次", key));
        Assert.Equal("KEY_REUSED", Assert.IsType<SettlementRefused>(await Statement.Dispute(new(2026, 3, 14), "read.profile", "something else", key)).Refusal.Code);
        Assert.Equal("OUT_OF_RANGE", Assert.IsType<SettlementRefused>(await Statement.Dispute(new(2026, 3, 14), "read.profile", new('t', 2001), PlatformFixture.Key())).Refusal.Code);
        await Assert.ThrowsAsync<CallRefusedException>(() => Statement.Correct(new(new(2026, 3, 14), "read.profile", -1, null, "r"), PlatformFixture.Key()));

        AsHeadquarters();
        Assert.Equal(new SettlementAccepted(1), await Statement.Correct(new(new(2026, 3, 14), "read.profile", -1, null, "read twice"), PlatformFixture.Key()));
        Assert.Equal(new SettlementAccepted(1), await Statement.AnswerDispute(1, true, "You are right 您说得对", PlatformFixture.Key()));
        await Assert.ThrowsAsync<CallRefusedException>(() => Statement.Dispute(new(2026, 3, 14), "read.profile", "hq", PlatformFixture.Key()));

        AsPayer();
        var view = (await Statement.View())!;
        Assert.Equal((new Money(30, "CNY"), new Money(20, "CNY")), (view.Total, view.Owed));
        Assert.Equal(("Nur zweimal gelesen 只读了两次", true, "You are right 您说得对"), (view.Disputes[0].Text, view.Disputes[0].Upheld, view.Disputes[0].Answer));
        // People write these texts: the log has them sealed.
        Assert.Equal(0L, await _database.ScalarAsync("select count(*) from journal.commits where entry ~ 'zweimal|right'"));
        await KnownAsync();
        Assert.Equal(["2026-03 0.20 CNY 1 0"], (await ListAsync()).Select(row => $"{row.Month} {row.Owed} {row.Corrections} {row.OpenDisputes}"));
        platform.As("stranger", "partner", "another", Scopes.StatementsRead);
        Assert.Empty((await _cluster.Client.GetGrain<IStatementsGrain>(IStatementsGrain.Key).List(new(new(10), true, null, Payer))).Items);
        Assert.True((await ReplayAsync()).IsSame);
    }

    [Fact]
    public async Task A_meter_that_begins_again_closes_nothing_too_early_and_takes_nothing_back()
    {
        await ReadAsync(3);
        await CloseAsync();
        // The cursor first, as the meter itself locks it first.
        await _database.ScalarAsync($"update journal.followers set xid = '0', position = 0 where name = '{Meter.FollowerName}'; truncate settlement.totals, settlement.uses, settlement.months, settlement.answered");
        // The meter has forgotten where it was, and the leader notices at its next batch; what is there is complete or refused, never less.
        await WriteSomethingAsync();
        await KnownAsync();
        await VisitAsync();
        AsPayer();
        Assert.Equal((1L, new Money(30, "CNY")), ((await Statement.View())!.Version, (await Statement.View())!.Owed));
        Assert.Equal(["2026-03 0.30 CNY"], (await ListAsync()).Select(row => $"{row.Month} {row.Owed}"));
    }

    private void AsPayer() => platform.As("partner-demo", "partner", Payer, Scopes.CustomersRead, Scopes.StatementsRead, Scopes.StatementsWrite);

    private void AsHeadquarters() => platform.As("hq-console", "internal", "hq", Scopes.CustomersWrite, Scopes.StatementsRead, Scopes.StatementsWrite);

    private async Task WriteSomethingAsync()
    {
        AsHeadquarters();
        await _cluster.Client.GetGrain<ICustomerGrain>(PlatformFixture.Fresh<CustomerId>().Value).Register(new("Another", "s", 1998, "1", 1, "CN", null), PlatformFixture.Key());
    }

    /// <summary>A customer that grants the partner its name, and is read so often.</summary>
    private async Task ReadAsync(int times)
    {
        AsHeadquarters();
        var id = PlatformFixture.Fresh<CustomerId>().Value;
        var customer = _cluster.Client.GetGrain<ICustomerGrain>(id);
        await customer.Register(new("星河制造 Galaxy Works", "manufacturing", 1998, "251.41", 495, "CN", null), PlatformFixture.Key());
        platform.As("customer-admin", "customer", id, Scopes.PassportRead, Scopes.PassportWrite);
        Assert.IsType<ConsentAnswer>(await customer.GrantConsent(new(Payer, DataCategory.Profile, "planning", LegalBasis.Consent, ["name"], null, CrossBorder: false), PlatformFixture.Key()));
        AsPayer();
        await Task.WhenAll(Enumerable.Range(0, times).Select(async _ => Assert.NotNull((await customer.ReadProfile(new(["name"], "planning"), PlatformFixture.Key())).Receipt)));
    }

    private async Task CloseAsync()
    {
        _time.SetUtcNow(s_march.End + SettleMonth.Grace);
        Assert.Equal(1, await VisitAsync());
    }

    private Task<int> VisitAsync(int silo = 0) => Service<MonthCloser>(silo).VisitAsync(Cancelled);

    private Task KnownAsync() => Service<Meter>(0).CaughtUpAsync(Cancelled);

    private async Task<List<StatementRow>> ListAsync()
    {
        await KnownAsync();
        AsHeadquarters();
        return [.. (await _cluster.Client.GetGrain<IStatementsGrain>(IStatementsGrain.Key).List(new(new(10), false, null, Payer))).Items.Select(item => item.Item)];
    }

    private async Task<ReplayedStatement> ReplayAsync()
    {
        await Service<Ecosystem.Grains.Audit.Sequencer>(0).CaughtUpAsync(Cancelled);
        return (await new StatementReplay(Service<Npgsql.NpgsqlDataSource>(0)).ReplayAsync(s_id, Cancelled))!;
    }

    private T Service<T>(int silo) where T : notnull => _cluster.GetSiloServiceProvider(_cluster.Silos[silo].SiloAddress).GetRequiredService<T>();
}
