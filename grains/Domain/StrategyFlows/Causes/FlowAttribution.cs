using System.Collections.Immutable;
using Ecosystem.Domain.Learning.Attribution;

namespace Ecosystem.Domain.StrategyFlows.Causes;

/// <summary>How outcomes of one kind are divided among what reached the customers before (SF-100).</summary>
/// <param name="Metric">The metric whose outcomes they are; null: deals won.</param>
/// <param name="Currency">Of deals won; null: the outcomes are of a metric.</param>
/// <param name="Total">All outcomes, in millionths of the metric or in minor units; null: of too few customers to be told.</param>
/// <param name="Untouched">Of these, what came without a touch before it; null: likewise.</param>
/// <param name="Journeys">Journeys with a touch: each ends with an outcome, or with the last touch.</param>
/// <param name="Credits">By what they are called, what was put together last; they total <paramref name="Total"/> less <paramref name="Untouched"/>, by each way of dividing.</param>
/// <param name="Why">Why nothing is divided; null: it is.</param>
/// <param name="Thin">Whether there are too few journeys to divide by the data: then there is the division by place alone.</param>
[GenerateSerializer, Immutable, Alias("flow-attribution")]
public sealed record FlowAttribution(
    [property: Id(0)] string? Metric, [property: Id(1)] string? Currency, [property: Id(2)] long? Total, [property: Id(3)] long? Untouched, [property: Id(4)] long Journeys, [property: Id(5)] ImmutableArray<FlowCredit> Credits,
    [property: Id(6)] string? Why, [property: Id(7)] bool Thin);

/// <summary>What one action, or one channel, has of the outcomes.</summary>
/// <param name="Touch">The action or channel; null: several that are about too few customers each, together.</param>
/// <param name="ByPlace">40 % to the first touch, 40 % to the last (SF-45).</param>
/// <param name="ByRemoval">In proportion to what would be lost without it (SF-46); null: too few journeys.</param>
/// <param name="ByShapley">By Shapley value (SF-46); null likewise, and where there are more than ten.</param>
[GenerateSerializer, Immutable, Alias("flow-credit")]
public sealed record FlowCredit([property: Id(0)] string? Touch, [property: Id(1)] long ByPlace, [property: Id(2)] long? ByRemoval, [property: Id(3)] long? ByShapley);

/// <summary>What reached one customer, and what came of it; each in order of time.</summary>
/// <param name="Outcomes">With what they are worth, 0 and above.</param>
public sealed record ReachedCustomer(string Customer, ImmutableArray<(DateTimeOffset At, string By)> Touches, ImmutableArray<(DateTimeOffset At, long Value)> Outcomes)
{
    /// <summary>A journey ends with an outcome; what comes after it is the next.</summary>
    internal IEnumerable<Journey> Journeys(Func<string, string> called)
    {
        var next = 0;
        foreach (var (at, value) in Outcomes)
        {
            var before = ImmutableArray.CreateBuilder<string>();
            while (next < Touches.Length && Touches[next].At <= at) before.Add(called(Touches[next++].By));
            yield return new(before.ToImmutable(), value);
        }

        if (next < Touches.Length) yield return new([.. Touches.Skip(next).Select(touch => called(touch.By))], 0);
    }
}

/// <summary>Divides outcomes among what reached the customers before (SF-100).</summary>
public static class FlowAttributor
{
    /// <summary>Fewest journeys with a touch that are divided by the data.</summary>
    public const int JourneysMin = 100;

    /// <summary>Choices whose runs are looked at, the latest.</summary>
    public const int ChoicesMax = 50_000;

    /// <summary>Nothing came of it yet.</summary>
    public const string NoOutcomes = "NO_OUTCOMES";

    /// <summary>How those are called that are put together; no action is called so.</summary>
    private const string Together = "\u0000";

    public static FlowAttribution Of(string? metric, string? currency, IReadOnlyCollection<ReachedCustomer> customers)
    {
        var won = customers.Where(one => one.Outcomes.Any(outcome => outcome.Value > 0)).ToList();
        if (won.Count < FlowCauses.CustomersMin)
            return won.Count == 0 ? new(metric, currency, 0, 0, 0, [], NoOutcomes, false) : new(metric, currency, null, null, 0, [], FlowCauses.FewCustomers, false);
        var together = PutTogether(customers);
        List<Journey> journeys = [.. customers.SelectMany(one => one.Journeys(by => together.Contains(by) ? Together : by))];
        var touched = journeys.Count(journey => !journey.Touches.IsEmpty);
        var place = PositionBased.Of(journeys);
        var thin = touched < JourneysMin;
        var removal = thin ? null : DataDriven.Removal(journeys);
        var shapley = thin || place.ByChannel.Count > DataDriven.ShapleyMax ? null : DataDriven.Shapley(journeys);
        return new(
            metric, currency, journeys.Sum(journey => journey.Outcome), place.Untouched, touched,
            [
                .. place.ByChannel.OrderBy(one => one.Key == Together).ThenBy(one => one.Key, StringComparer.Ordinal)
                    .Select(one => new FlowCredit(one.Key == Together ? null : one.Key, one.Value, removal?.ByChannel[one.Key], shapley?.ByChannel[one.Key])),
            ],
            null, thin);
    }

    /// <summary>Those that reached too few customers, or too few of whom something came; and, so that these together are not about too few in turn, the least of the others with them.</summary>
    private static HashSet<string> PutTogether(IReadOnlyCollection<ReachedCustomer> customers)
    {
        var reached = new SortedDictionary<string, (HashSet<string> All, HashSet<string> Won)>(StringComparer.Ordinal);
        foreach (var one in customers)
            foreach (var by in one.Touches.Select(touch => touch.By).Distinct(StringComparer.Ordinal))
            {
                if (!reached.TryGetValue(by, out var sets)) sets = reached[by] = ([], []);
                sets.All.Add(one.Customer);
                if (one.Outcomes.Any(outcome => outcome.Value > 0)) sets.Won.Add(one.Customer);
            }

        var together = reached.Where(one => IsSmall(one.Value.All.Count, one.Value.Won.Count)).Select(one => one.Key).ToHashSet(StringComparer.Ordinal);
        while (together.Count > 0 && together.Count < reached.Count && IsSmall(Union(one => one.All), Union(one => one.Won)))
            together.Add(reached.Where(one => !together.Contains(one.Key)).MinBy(one => one.Value.Won.Count).Key);
        return together;

        int Union(Func<(HashSet<string> All, HashSet<string> Won), HashSet<string>> of) => together.SelectMany(by => of(reached[by])).Distinct(StringComparer.Ordinal).Count();
    }

    private static bool IsSmall(int reached, int won) => reached < FlowCauses.CustomersMin || (won > 0 && won < FlowCauses.CustomersMin);
}
