using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Settlements;
using Ecosystem.Grains.Tests.Following;
using Ecosystem.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Ecosystem.Grains.Tests.Settlements;

/// <summary>ST-2: every use is metered once, whatever happens to the meter.</summary>
public sealed class MeterTests : IAsyncLifetime
{
    private readonly FollowerMetrics _metrics = RecordingFollower.NewMetrics();
    private readonly List<Meter> _meters = [];
    private ThrowawayDatabase _database = null!;
    private NpgsqlDataSource _source = null!;
    private LogTail _tail = null!;
    private UseWriter _writer = null!;

    private readonly CancellationTokenSource _patience = new(TimeSpan.FromMinutes(1));

    public async ValueTask InitializeAsync()
    {
        _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(PlatformFixture.Migrations);
        _source = SiloSetup.DataSource(_database.ConnectionString);
        _tail = RecordingFollower.NewTail(_source);
        _writer = new(_database);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var meter in _meters)
        {
            await meter.StopAsync(CancellationToken.None);
            meter.Dispose();
        }
        _patience.Dispose();
        _metrics.Dispose();
        await _tail.DisposeAsync();
        await _source.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Whoever_uses_what_at_once_it_is_metered_once_though_the_meter_dies_between_rows(int seed)
    {
        await BreakAsync(after: 7);
        var first = await StartAsync();
        var standBy = await StartAsync();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => UseAsync(new Random((seed * 100) + writer))));
        await BrokenAsync();
        await first.StopAsync(CancellationToken.None);
        await MendAsync();
        await standBy.CaughtUpAsync(_patience.Token);
        await AssertMeteredAsync();

        // A use that is read again, by a meter that begins from the first entry, is none.
        await standBy.StopAsync(CancellationToken.None);
        await _database.ScalarAsync($"update journal.followers set xid = '0', position = 0 where name = '{Meter.FollowerName}'");
        await Task.WhenAll(Enumerable.Range(0, 2).Select(writer => UseAsync(new Random((seed * 1000) + writer))));
        await (await StartAsync()).CaughtUpAsync(_patience.Token);
        await AssertMeteredAsync();
    }

    [Fact]
    public async Task What_nobody_pays_for_is_not_metered_and_what_is_no_use_at_all_stops_nothing()
    {
        var at = new DateTimeOffset(2026, 3, 31, 23, 59, 59, TimeSpan.Zero);
        await _writer.WriteAsync(at, DataCategory.Profile, abort: false, ("hq", "hq-console"));
        await _writer.WriteAsync(at, DataCategory.Profile, abort: false);
        await _writer.WriteAsync(at.AddSeconds(1), DataCategory.Profile, abort: false, ("partner", "erp"));
        await (await StartAsync()).CaughtUpAsync(_patience.Token);
        Assert.Equal("partner 2026-04-01 read.profile erp 1", await _database.ScalarAsync("select string_agg(concat_ws(' ', payer, day, feature, client, units), ',') from settlement.totals"));
        Assert.Equal("partner 2026-04-01 1", await _database.ScalarAsync("select string_agg(concat_ws(' ', payer, month, metered), ',') from settlement.months"));
    }

    private async Task UseAsync(Random random)
    {
        for (var n = 0; n < 25; n++)
        {
            var at = new DateTimeOffset(2026, 3, random.Next(29, 32), random.Next(24), 30, 0, TimeSpan.Zero).AddDays(random.Next(3));
            var readers = Enumerable.Range(0, random.Next(4)).Select(_ => (new[] { "partner_a", "partner_b", "cu_1", "hq" }[random.Next(4)], new[] { "erp", "portal" }[random.Next(2)])).ToArray();
            await _writer.WriteAsync(at, random.Next(2) == 0 ? DataCategory.Profile : DataCategory.Interactions, abort: random.Next(10) == 0, readers);
        }
    }

    private async Task<Meter> StartAsync()
    {
        var meter = new Meter(_tail, _metrics, TimeProvider.System, NullLogger<Meter>.Instance);
        _meters.Add(meter);
        await meter.StartAsync(_patience.Token);
        return meter;
    }

    /// <summary>From the so manieth row on, each insert fails after rows before it were written: as for a process that dies there.</summary>
    private Task<object?> BreakAsync(int after) => _database.ScalarAsync(
        $"""
        create sequence broken;
        create function break_off() returns trigger language plpgsql as $$ begin if nextval('broken') > {after} then raise exception 'the meter dies here'; end if; return new; end $$;
        create trigger break_off before insert on settlement.uses for each row execute function break_off();
        """);

    /// <summary>Waits until it has died at least once, in the midst of a batch.</summary>
    private async Task BrokenAsync()
    {
        while ((long)(await _database.ScalarAsync("select last_value from broken"))! <= 8) await Task.Delay(10, _patience.Token);
    }

    private Task<object?> MendAsync() => _database.ScalarAsync("drop trigger break_off on settlement.uses");

    private async Task AssertMeteredAsync()
    {
        var expected = _writer.Written.Select(one => $"{one.Key.Payer} {one.Key.Day:yyyy-MM-dd} {one.Key.Feature} {one.Key.Client} {one.Value}").Order(StringComparer.Ordinal);
        const string Each = "select string_agg(line, E'\\n' order by line collate \"C\") from (select concat_ws(' ', payer, day, feature, client, {0}) as line from {1}) l";
        Assert.Equal(string.Join('\n', expected), await _database.ScalarAsync(string.Format(Each, "units", "settlement.totals")));
        Assert.Equal(string.Join('\n', expected), await _database.ScalarAsync(string.Format(Each, "sum(units)", "settlement.uses group by payer, day, feature, client")));
        var months = _writer.Written.GroupBy(one => $"{one.Key.Payer} {one.Key.Day:yyyy-MM}-01").Select(month => $"{month.Key} {month.Sum(one => one.Value)}").Order(StringComparer.Ordinal);
        Assert.Equal(string.Join('\n', months), await _database.ScalarAsync("select string_agg(line, E'\\n' order by line collate \"C\") from (select concat_ws(' ', payer, month, metered) as line from settlement.months) l"));
    }
}
