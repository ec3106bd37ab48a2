using System.Collections.Immutable;
using Ecosystem.Domain.Learning;

namespace Ecosystem.Domain.Tests.Learning;

/// <summary>CU-22: the forecast, against figures made for it and against a real shop.</summary>
public class SellThroughTests(ITestOutputHelper output)
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly s_first = new(2025, 1, 6);

    private static ImmutableArray<double> Made(int days, Func<int, double> figure) => [.. Enumerable.Range(0, days).Select(figure)];

    /// <summary>
    /// The last 14 days of each of the 200 articles, forecast from the days before, at six places of the year. The peers: the last day again (naive), the day a week before again (seasonal naive).
    /// </summary>
    [Fact]
    public void On_a_real_shop_the_error_is_below_both_naive_peers_and_the_interval_covers_what_it_promises()
    {
        const int Days = 14;
        double error = 0, naive = 0, seasonal = 0, width = 0;
        int covered = 0, counted = 0, wins = 0, series = 0;
        foreach (var (_, first, daily) in RetailSales.All)
            foreach (var cut in new[] { 14, 42, 70, 98, 126, 154 })
            {
                var known = daily[..^cut];
                if (known.Length < 100) continue;
                var (forecast, _) = SellThrough.Forecast(first, known, Days, s_now);
                double own = 0, peer = 0;
                for (var n = 0; n < Days; n++)
                {
                    var actual = Math.Max(0, daily[daily.Length - cut + n]);
                    own += Math.Abs(actual - forecast[n].Expected);
                    naive += Math.Abs(actual - known[^1]);
                    peer += Math.Abs(actual - known[^(7 - (n % 7))]);
                    covered += actual >= forecast[n].Low && actual <= forecast[n].High ? 1 : 0;
                    width += forecast[n].High - forecast[n].Low;
                    counted++;
                }
                (error, seasonal, wins, series) = (error + own, seasonal + peer, wins + (own < peer ? 1 : 0), series + 1);
            }
        var coverage = (double)covered / counted;
        output.WriteLine($"{series} forecasts of {Days} days: error against naive {error / naive:F3}, against seasonal naive {error / seasonal:F3}, better than seasonal naive in {(double)wins / series:P0}; coverage {coverage:P1}, mean width {width / counted:F1}");
        Assert.True(series > 1_000);
        Assert.True(error < 0.75 * naive, $"{error} against {naive}");
        Assert.True(error < 0.85 * seasonal, $"{error} against {seasonal}");
        Assert.InRange(coverage, 0.76, 0.84);
    }

    [Fact]
    public void A_weekly_season_is_found_and_continued()
    {
        double[] week = [10, 20, 30, 40, 50, 0, 5];
        var (forecast, lineage) = SellThrough.Forecast(s_first, Made(70, day => week[day % 7]), 14, s_now);
        Assert.Equal("level+week", lineage.Method);
        for (var n = 0; n < 14; n++) Assert.Equal(week[n % 7], forecast[n].Expected, 1.0);
        Assert.Equal(s_first.AddDays(70), forecast[0].Day);
    }

    [Fact]
    public void What_does_not_change_is_forecast_as_it_is_with_an_interval_of_no_width()
    {
        var (forecast, lineage) = SellThrough.Forecast(s_first, Made(40, _ => 7), 28, s_now);
        Assert.All(forecast, day => Assert.Equal((7.0, 7.0, 7.0), (day.Expected, day.Low, day.High)));
        Assert.Equal("level", lineage.Method);
    }

    [Fact]
    public void Nothing_is_forecast_below_zero_and_the_expectation_is_in_its_interval()
    {
        var random = new Random(7);
        foreach (var _ in Enumerable.Range(0, 50))
        {
            var (forecast, _) = SellThrough.Forecast(s_first, Made(random.Next(SellThrough.HistoryDaysMin, 200), day => random.Next(-20, 40) - (day / 4)), 28, s_now);
            Assert.All(forecast, day => Assert.True(day is { Expected: >= 0, Low: >= 0 } && day.Low <= day.Expected && day.Expected <= day.High, day.ToString()));
        }
    }

    [Fact]
    public void The_same_figures_give_the_same_forecast_and_lineage_and_one_figure_changed_another_hash()
    {
        var daily = Made(120, day => (day * 37) % 23);
        var (first, again) = (SellThrough.Forecast(s_first, daily, 7, s_now), SellThrough.Forecast(s_first, daily, 7, s_now));
        Assert.Equal(first.Days, again.Days);
        Assert.Equal(first.Lineage, again.Lineage);
        Assert.NotEqual(first.Lineage.Inputs, SellThrough.Forecast(s_first, daily.SetItem(3, 99), 7, s_now).Lineage.Inputs);
        Assert.Equal((s_first, s_first.AddDays(119), SellThrough.Model), (first.Lineage.From, first.Lineage.Through, first.Lineage.Model));
    }

    [Fact]
    public void Of_more_than_is_kept_the_last_days_count()
    {
        var daily = Made(SalesSeries.DaysKept + 30, day => day % 7);
        var (_, lineage) = SellThrough.Forecast(s_first, daily, 1, s_now);
        Assert.Equal((s_first.AddDays(30), s_first.AddDays(daily.Length - 1)), (lineage.From, lineage.Through));
    }

    [Theory, InlineData(0), InlineData(29)]
    public void A_horizon_outside_of_its_bounds_is_no_forecast(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SellThrough.Forecast(s_first, Made(100, day => day), days, s_now));

    [Fact]
    public void Too_short_a_history_is_no_forecast() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SellThrough.Forecast(s_first, Made(SellThrough.HistoryDaysMin - 1, day => day), 1, s_now));
}
