using Ecosystem.Silo.Import;
using Ecosystem.Testing;

namespace Ecosystem.SystemTests.Import;

/// <summary>The figures of the real export, computed a second time by SQL straight from the CSV files, and compared exactly.</summary>
public sealed class FiguresBySqlTests : IAsyncLifetime
{
    private CrmTables? _tables;

    public async ValueTask InitializeAsync() => _tables = await CrmTables.OfAsync(SharedData.At("data/crm"));

    public async ValueTask DisposeAsync()
    {
        if (_tables is not null) await _tables.DisposeAsync();
    }

    [Fact]
    public async Task Won_value_target_and_attainment_of_every_unit_and_quarter_are_what_SQL_computes()
    {
        var bySql = await Rows(
            """
            with won as (
              select manager, date_trunc('quarter', close_date)::date as quarter, sum(minor) as value from closed where deal_stage = 'Won' group by 1, 2),
            grid as (
              select m.manager, q.quarter, coalesce(w.value, 0) as value
              from (select distinct manager from teams) m cross join (select distinct quarter from won) q left join won w using (manager, quarter)),
            shares as (
              select g.manager, g.quarter, g.value,
                (select sum(value) from grid where quarter = g.quarter) as total,
                (select sum(value) from grid where manager = g.manager and quarter <> g.quarter) as part,
                (select sum(value) from grid where quarter <> g.quarter) as whole
              from grid g),
            targets as (select *, div(2 * total * part + whole, 2 * whole) as target from shares)
            select manager, to_char(quarter, 'YYYY-"Q"Q'), value::bigint, target::bigint, div(value * 10000, target)::int from targets order by 1, 2
            """);

        var byCode = UnitFigures.Quarters(RealExportTests.Read().Export)
            .OrderBy(quarter => quarter.Manager, StringComparer.Ordinal).ThenBy(quarter => quarter.Quarter)
            .Select(quarter => (object[])[quarter.Manager, quarter.Quarter.ToString(), quarter.WonMinor, quarter.TargetMinor, quarter.Attainment!.Value]);

        Assert.Equal(18, bySql.Count);
        Assert.Equal(bySql, byCode);
    }

    [Fact]
    public async Task Deals_won_and_closed_in_every_ISO_week_are_what_SQL_counts()
    {
        var bySql = await Rows(
            """
            select manager, to_char(close_date, 'IYYY-"W"IW'), (count(*) filter (where deal_stage = 'Won'))::int, count(*)::int
            from closed group by 1, 2 order by 1, 2
            """);

        var byCode = UnitFigures.Weeks(RealExportTests.Read().Export)
            .OrderBy(week => week.Manager, StringComparer.Ordinal).ThenBy(week => week.Week)
            .Select(week => (object[])[week.Manager, week.Week.ToString(), week.Won, week.Closed]);

        Assert.True(bySql.Count > 180);
        Assert.Equal(bySql, byCode);
    }

    private Task<List<object[]>> Rows(string sql) => (_tables ?? throw new InvalidOperationException("Not started.")).RowsAsync(sql);
}
