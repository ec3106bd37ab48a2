using System.Collections.Immutable;

namespace Ecosystem.Domain.Health;

/// <summary>The stock of one article in a channel, and how it sold.</summary>
/// <param name="OnHand">What can be sold, at all sites together; 0 or more.</param>
/// <param name="Sold28">Sold in the last 28 days; fewer than none counts as none.</param>
/// <param name="Sold90">Sold in the last 90 days, those 28 included.</param>
[GenerateSerializer, Immutable, Alias("stock-position")]
public sealed record StockPosition([property: Id(0)] long OnHand, [property: Id(1)] long Sold28, [property: Id(2)] long Sold90);

/// <summary>Channel inventory health 渠道库存健康度 (HE-9): enough on the shelf, not too much, and nothing that only gathers dust. Pure.</summary>
public static class ChannelInventory
{
    public const string Cover = "cover";
    public const string StockOuts = "stockOuts";
    public const string Ageing = "ageing";

    private const int Days = 28;

    /// <summary>How healthy a channel's stock is; without positions there is no score.</summary>
    public static HealthReport Of(ImmutableArray<StockPosition> positions, DateTimeOffset at, HealthRules rules)
    {
        const string Source = "supply: inventoryReported, salesReported";
        var selling = positions.Where(one => one.Sold28 > 0).ToList();
        var stocked = selling.Where(one => one.OnHand > 0).ToList();
        var parts = new[]
        {
            (Weight: rules.CoverWeight, Part: new HealthPart(Cover, stocked.Count(one => IsCovered(one, rules)), stocked.Count, Source)),
            (Weight: rules.StockOutWeight, Part: new HealthPart(StockOuts, stocked.Count, selling.Count, Source)),
            (Weight: rules.AgeingWeight, Part: new HealthPart(Ageing, positions.Where(one => one.Sold90 > 0).Sum(one => one.OnHand), positions.Sum(one => one.OnHand), Source)),
        };
        var score = Means.Weighted(parts.Select(one => (one.Weight, one.Part.Score)));
        return new(at, score, score is { } known ? known < rules.RedBelow : null, [.. parts.Select(one => new HealthDimension(one.Part.Name, one.Part.Score, [one.Part]))], rules.Version);
    }

    /// <summary>Whether the stock lasts as long as it should at the pace of the last 28 days; compared on the products, so that no division rounds a day away.</summary>
    private static bool IsCovered(StockPosition one, HealthRules rules)
    {
        var (stock, pace) = ((Int128)one.OnHand * Days, (Int128)one.Sold28);
        return stock >= pace * rules.CoverFromDays && stock <= pace * rules.CoverToDays;
    }
}
