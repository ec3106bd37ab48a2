using System.Collections.Immutable;

namespace Ecosystem.Domain.Learning;

/// <summary>What is expected of one day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Expected">Never below zero.</param>
/// <param name="Low">At most <paramref name="Expected"/>. With <see cref="SellThrough.Coverage"/> the figure will be between low and high; never below zero.</param>
/// <param name="High">At least <paramref name="Expected"/>.</param>
[GenerateSerializer, Immutable, Alias("forecast-day")]
public sealed record ForecastDay([property: Id(0)] DateOnly Day, [property: Id(1)] double Expected, [property: Id(2)] double Low, [property: Id(3)] double High);

/// <summary>Where a forecast comes from: enough to make it again.</summary>
/// <param name="Model">Name and version of the method.</param>
/// <param name="From">First day of the figures it was made from.</param>
/// <param name="Through">Last day of them.</param>
/// <param name="Inputs">SHA-256 of the figures, as <see cref="SalesSeries.Hash"/> makes it.</param>
/// <param name="TrainedAt">When it was fitted.</param>
/// <param name="Method">What of the method the figures bore: <c>level</c>, with <c>+slope</c> and <c>+week</c>.</param>
[GenerateSerializer, Immutable, Alias("forecast-lineage")]
public sealed record ForecastLineage(
    [property: Id(0)] string Model, [property: Id(1)] DateOnly From, [property: Id(2)] DateOnly Through, [property: Id(3)] string Inputs, [property: Id(4)] DateTimeOffset TrainedAt,
    [property: Id(5)] string Method);

/// <summary>The sell-through of a SKU, forecast day by day with an interval (CU-22).</summary>
/// <remarks>
/// The expectation is Holt–Winters'. The interval is not computed from a normal distribution, which sales of single articles are far from: it is read off how far the same model was off
/// in the past, so many days ahead and relative to how much was sold then, taken week by week of the horizon together. That is split-conformal prediction by rolling origins (Vovk et al. 2005; Hyndman and
/// Athanasopoulos 5.5): it covers what it promises as long as the future errs as the past did, whatever the shape.
/// </remarks>
public static class SellThrough
{
    /// <summary>Name and version of the method; goes up with every change that makes other figures of the same data.</summary>
    public const string Model = "holt-winters-1";

    /// <summary>Share of days whose figure is to be in the interval.</summary>
    public const double Coverage = 0.8;

    /// <summary>Fewest days of history.</summary>
    public const int HistoryDaysMin = 4 * HoltWinters.Week;

    /// <summary>Furthest day ahead, inclusive.</summary>
    public const int DaysMax = 28;

    /// <summary>Forecasts the days after the last figure.</summary>
    /// <param name="first">Day of the first figure.</param>
    /// <param name="daily">At least <see cref="HistoryDaysMin"/>; of more than <see cref="SalesSeries.DaysKept"/> the last ones.</param>
    /// <param name="days">1 to <see cref="DaysMax"/>.</param>
    /// <param name="now">When it is made.</param>
    public static (ImmutableArray<ForecastDay> Days, ForecastLineage Lineage) Forecast(DateOnly first, ImmutableArray<double> daily, int days, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(daily.Length, HistoryDaysMin, nameof(daily));
        ArgumentOutOfRangeException.ThrowIfNotEqual(days is >= 1 and <= DaysMax, true, nameof(days));
        if (daily.Length > SalesSeries.DaysKept)
        {
            first = first.AddDays(daily.Length - SalesSeries.DaysKept);
            daily = daily[^SalesSeries.DaysKept..];
        }
        var model = HoltWinters.Fit(daily);
        var through = first.AddDays(daily.Length - 1);
        var margins = Margins(model.ErrorsAhead(days, HistoryDaysMin / 2), days);
        var (expected, size) = model.Forecast(days);
        var forecast = Enumerable.Range(0, days).Select(n => new ForecastDay(
            through.AddDays(n + 1), Floor(expected[n]), Math.Min(Floor(expected[n]), Floor(expected[n] + (size * margins[n / HoltWinters.Week].Low))), Math.Max(Floor(expected[n]), Floor(expected[n] + (size * margins[n / HoltWinters.Week].High)))));
        var method = "level" + (model.IsSloped ? "+slope" : "") + (model.IsSeasonal ? "+week" : "");
        return ([.. forecast], new(Model, first, through, SalesSeries.Hash(first, daily), now, method));
    }

    /// <summary>For each week of the horizon, how far below and above the expectation the middle of past errors reached, relative to the size of the article.</summary>
    private static ImmutableArray<(double Low, double High)> Margins(List<double>[] errors, int days)
    {
        var margins = ImmutableArray.CreateBuilder<(double, double)>();
        for (var from = 0; from < days; from += HoltWinters.Week)
        {
            var week = errors.Skip(from).Take(HoltWinters.Week).SelectMany(one => one).Order().ToArray();
            // Too short a past for so far ahead: as wide as the week before, which is the best there is.
            margins.Add(week.Length == 0 ? margins[^1] : (Quantile(week, (1 - Coverage) / 2), Quantile(week, (1 + Coverage) / 2)));
        }
        return margins.ToImmutable();
    }

    /// <summary>The value that a share of the sorted ones, and one more that is yet to come, are not above.</summary>
    private static double Quantile(double[] sorted, double share) =>
        sorted[Math.Clamp((int)Math.Ceiling(share * (sorted.Length + 1)) - 1, 0, sorted.Length - 1)];

    private static double Floor(double figure) => Math.Max(0, Math.Round(figure, 3));
}
