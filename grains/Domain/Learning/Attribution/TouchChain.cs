using System.Collections.Immutable;
using MathNet.Numerics.LinearAlgebra;

namespace Ecosystem.Domain.Learning.Attribution;

/// <summary>Journeys as a Markov chain over channels: how likely a journey is to end in an outcome, and how likely without some of the channels (SF-46).</summary>
/// <remarks>
/// Anderl, Becker, von Wangenheim and Schumann 2016. From the start and from each channel a journey goes to a channel, to the outcome or to nothing, as often as the journeys did. Whoever would come to a channel that is taken out is lost there.
/// </remarks>
public sealed class TouchChain
{
    /// <summary>Most channels.</summary>
    public const int ChannelsMax = 200;

    private readonly ImmutableArray<string> _channels;

    /// <summary>[from, to]: row n, after the channels, is the start; column n the outcome. What a row lacks to 1 goes to nothing.</summary>
    private readonly double[,] _moves;

    private TouchChain(ImmutableArray<string> channels, double[,] moves) => (_channels, _moves) = (channels, moves);

    /// <summary>In ordinal order.</summary>
    public ImmutableArray<string> Channels => _channels;

    /// <summary>Counts the moves of journeys; those without a touch are left out.</summary>
    public static TouchChain Of(IReadOnlyCollection<Journey> journeys)
    {
        ImmutableArray<string> channels = [.. journeys.SelectMany(journey => journey.Touches).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (channels.Length > ChannelsMax) throw new ArgumentException($"{channels.Length} channels where at most {ChannelsMax} are told apart.", nameof(journeys));
        var n = channels.Length;
        var places = channels.Select((channel, i) => (channel, i)).ToDictionary(one => one.channel, one => one.i, StringComparer.Ordinal);
        var (moves, left) = (new double[n + 1, n + 1], new double[n + 1]);
        foreach (var journey in journeys)
        {
            if (journey.Touches.IsEmpty) continue;
            var from = n;
            foreach (var touch in journey.Touches)
            {
                var to = places[touch];
                moves[from, to]++;
                left[from]++;
                from = to;
            }
            if (journey.Outcome > 0) moves[from, n]++;
            left[from]++;
        }
        for (var from = 0; from <= n; from++)
            for (var to = 0; to <= n && left[from] > 0; to++) moves[from, to] /= left[from];
        return new(channels, moves);
    }

    /// <summary>Probability that a journey over these channels alone ends in an outcome.</summary>
    /// <param name="kept">For each channel whether it is there.</param>
    public double Value(ReadOnlySpan<bool> kept)
    {
        var places = new List<int>();
        for (var i = 0; i < kept.Length; i++)
            if (kept[i]) places.Add(i);
        if (places.Count == 0) return 0;
        // The probability v from each channel: v = Mv + outcome, so (I − M)v = outcome.
        var n = _channels.Length;
        var matrix = Matrix<double>.Build.Dense(places.Count, places.Count, (i, k) => (i == k ? 1 : 0) - _moves[places[i], places[k]]);
        var values = matrix.LU().Solve(Vector<double>.Build.Dense(places.Count, i => _moves[places[i], n]));
        var sum = 0.0;
        for (var i = 0; i < places.Count; i++) sum += _moves[n, places[i]] * values[i];
        return sum;
    }
}
