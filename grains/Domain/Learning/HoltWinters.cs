using System.Collections.Immutable;

namespace Ecosystem.Domain.Learning;

/// <summary>Additive Holt–Winters smoothing with a weekly season and a damped slope, fitted by trying a grid of weights.</summary>
/// <remarks>
/// Hyndman and Athanasopoulos, Forecasting: Principles and Practice (3rd ed.), 8.2 and 8.3. With error e = y − (l + φb + s): l ← l + φb + αe, b ← φb + αβe, s ← s + γ(1 − α)e, which is their
/// recursion in the form of errors. An error counts for at most <see cref="Outlier"/> times the usual one, after Gelper, Fried and Croux (2010): one bulk order is not a trend. What the data does not bear (a season, a slope) is left out: of the candidates the one with the least AIC of the one-step errors is taken, so a
/// steady article is smoothed simply. A grid rather than a search: the same data always gives the same weights, on every machine, in well under a millisecond.
/// </remarks>
public sealed class HoltWinters
{
    /// <summary>Days of a season.</summary>
    public const int Week = 7;

    /// <summary>Days before a season is looked for.</summary>
    public const int SeasonDaysMin = 4 * Week;

    private const double Damping = 0.95;

    /// <summary>Usual errors that an error counts for at most.</summary>
    private const double Outlier = 2;

    /// <summary>Weight of the latest error in what is usual.</summary>
    private const double UsualWeight = 0.05;

    /// <summary>Half a piece: what is usual of an article that hardly sells.</summary>
    private const double Least = 0.5;

    private static readonly ImmutableArray<double> s_alphas = [0.02, 0.05, 0.1, 0.2, 0.35, 0.6];
    private static readonly ImmutableArray<double> s_betas = [0, 0.05];
    private static readonly ImmutableArray<double> s_gammas = [0, 0.05, 0.15, 0.3];

    private readonly ImmutableArray<double> _daily;
    private readonly double _alpha, _beta, _gamma;
    private readonly bool _seasonal;

    private HoltWinters(ImmutableArray<double> daily, double alpha, double beta, double gamma, bool seasonal) =>
        (_daily, _alpha, _beta, _gamma, _seasonal) = (daily, alpha, beta, gamma, seasonal);

    /// <summary>Whether a weekly season was found to pay.</summary>
    public bool IsSeasonal => _seasonal;

    /// <summary>Whether a slope was found to pay.</summary>
    public bool IsSloped => _beta > 0;

    /// <summary>The weights of level, slope and season.</summary>
    public (double Alpha, double Beta, double Gamma) Weights => (_alpha, _beta, _gamma);

    /// <summary>The candidate that fits best; the first of those that fit equally well, which is the simplest.</summary>
    /// <param name="daily">At least <see cref="Week"/> figures, one for each day.</param>
    public static HoltWinters Fit(ImmutableArray<double> daily)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(daily.Length, Week, nameof(daily));
        HoltWinters? best = null;
        var least = double.PositiveInfinity;
        foreach (var candidate in Candidates(daily))
        {
            var criterion = candidate.Criterion();
            if (criterion >= least) continue;
            (best, least) = (candidate, criterion);
        }
        return best ?? new(daily, s_alphas[0], 0, 0, seasonal: false);
    }

    /// <summary>What is expected 1, 2, … days after the last figure.</summary>
    /// <returns>The expectations, and the size of the article: what <see cref="ErrorsAhead"/> is relative to.</returns>
    public (ImmutableArray<double> Expected, double Size) Forecast(int days)
    {
        var state = new State(this);
        for (var t = 0; t < _daily.Length; t++) state.Learn(_daily[t]);
        return ([.. Enumerable.Range(1, days).Select(state.Ahead)], state.Size);
    }

    /// <summary>How far forecasts 1, 2, … days ahead were off, from every day on which there was enough to go by: actual less forecast, relative to the size of the article then, for what sells more errs more.</summary>
    /// <param name="from">Figures before the first forecast.</param>
    public List<double>[] ErrorsAhead(int days, int from)
    {
        var errors = Enumerable.Range(0, days).Select(_ => new List<double>(_daily.Length)).ToArray();
        var state = new State(this);
        for (var t = 0; t < _daily.Length; t++)
        {
            if (t >= from)
                for (var ahead = 1; ahead <= days && t + ahead - 1 < _daily.Length; ahead++) errors[ahead - 1].Add((_daily[t + ahead - 1] - state.Ahead(ahead)) / state.Size);
            state.Learn(_daily[t]);
        }
        return errors;
    }

    private static IEnumerable<HoltWinters> Candidates(ImmutableArray<double> daily)
    {
        foreach (var seasonal in daily.Length >= SeasonDaysMin ? new[] { false, true } : [false])
            foreach (var beta in s_betas)
                foreach (var alpha in s_alphas)
                    foreach (var gamma in seasonal ? s_gammas : [0.0])
                        yield return new(daily, alpha, beta, gamma, seasonal);
    }

    /// <summary>n·ln(mean squared one-step error) + 2·parameters. The first two weeks set the start, and are not counted.</summary>
    private double Criterion()
    {
        var (sum, count) = (0.0, 0);
        var skipped = Math.Min(2 * Week, _daily.Length / 2);
        var state = new State(this);
        for (var t = 0; t < _daily.Length; t++)
        {
            var error = state.Learn(_daily[t]);
            if (t < skipped) continue;
            sum += error * error;
            count++;
        }
        var parameters = 2 + (_beta > 0 ? 2 : 0) + (_seasonal ? Week - 1 + (_gamma > 0 ? 1 : 0) : 0);
        // Never the logarithm of nothing: a series without any error is as good as one can be.
        return (count * Math.Log((sum / count) + 1e-9)) + (2 * parameters);
    }

    /// <summary>Level, slope and season as they are after so many figures.</summary>
    private sealed class State
    {
        private readonly HoltWinters _model;
        private readonly double[] _season = new double[Week];
        private double _level, _slope, _usual;
        private int _day;

        public State(HoltWinters model)
        {
            _model = model;
            var start = Math.Min(SeasonDaysMin, model._daily.Length / Week * Week);
            for (var t = 0; t < start; t++) _level += model._daily[t] / start;
            for (var t = 0; t < start; t++) _usual += Math.Abs(model._daily[t] - _level) / start;
            _usual += Least;
            if (!model._seasonal) return;
            for (var t = 0; t < start; t++) _season[t % Week] += (model._daily[t] - _level) / (start / Week);
        }

        /// <summary>How much the article sells a day, at least half a piece.</summary>
        public double Size => Math.Max(_level, 0) + Least;

        /// <summary>What is expected so many days after the last figure learnt.</summary>
        public double Ahead(int days)
        {
            var (slopes, damped) = (0.0, 1.0);
            for (var day = 0; day < days && _slope != 0; day++) slopes += damped *= Damping;
            return _level + (slopes * _slope) + _season[(_day + days - 1) % Week];
        }

        /// <summary>Takes in the next figure; answers how far it was off, as far as that counts.</summary>
        public double Learn(double figure)
        {
            var place = _day++ % Week;
            var off = figure - (_level + (Damping * _slope) + _season[place]);
            var error = Math.Clamp(off, -Outlier * _usual, Outlier * _usual);
            _usual += UsualWeight * (Math.Min(Math.Abs(off), (Outlier + 1) * _usual) - _usual);
            _level += (Damping * _slope) + (_model._alpha * error);
            _slope = _model._beta > 0 ? (Damping * _slope) + (_model._alpha * _model._beta * error) : 0;
            _season[place] += _model._gamma * (1 - _model._alpha) * error;
            return error;
        }
    }
}
