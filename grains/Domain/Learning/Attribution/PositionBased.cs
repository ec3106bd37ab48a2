using System.Collections.Immutable;

namespace Ecosystem.Domain.Learning.Attribution;

/// <summary>Attribution by place: 40 % to the first touch, 40 % to the last, the rest to those between (SF-45).</summary>
/// <remarks>A convention, not a finding: it needs no data but the journey itself, and is what the data-driven methods are read beside.</remarks>
public static class PositionBased
{
    private const double End = 0.4;

    /// <summary>Divides each journey's outcome among its touches, to the unit.</summary>
    public static Attributed Of(IEnumerable<Journey> journeys)
    {
        var (byChannel, untouched) = (new SortedDictionary<string, long>(StringComparer.Ordinal), 0L);
        foreach (var journey in journeys)
        {
            foreach (var touch in journey.Touches) byChannel.TryAdd(touch, 0);
            if (journey.Touches.IsEmpty)
            {
                untouched += journey.Outcome;
                continue;
            }
            var shares = Shares.Divide(journey.Outcome, Weights(journey.Touches.Length));
            for (var i = 0; i < shares.Length; i++) byChannel[journey.Touches[i]] += shares[i];
        }
        return new(byChannel.ToImmutableSortedDictionary(StringComparer.Ordinal), untouched);
    }

    private static double[] Weights(int touches)
    {
        if (touches <= 2) return [.. Enumerable.Repeat(1.0, touches)];
        var weights = Enumerable.Repeat((1 - (2 * End)) / (touches - 2), touches).ToArray();
        (weights[0], weights[^1]) = (End, End);
        return weights;
    }
}
