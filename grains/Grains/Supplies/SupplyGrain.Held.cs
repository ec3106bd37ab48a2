using System.Collections.Immutable;
using Ecosystem.Contracts.Supplies;
using Ecosystem.Domain.Learning;

namespace Ecosystem.Grains.Supplies;

/// <summary>Everything that is held, for the customer's own export (CU-15).</summary>
public sealed partial class SupplyGrain
{
    // A piece begins with the letter of its kind, and goes on after a key.
    private const string Levels = "l";
    private const string Orders = "o";
    private const string Sales = "s";

    /// <summary>SKUs of whose sales a piece has all days: there can be thousands of each.</summary>
    private const int SoldMax = 20;

    public async Task<HeldSupplies> Held(string? after)
    {
        var (kind, key) = after is null ? (Levels, null) : (after[..1], after.Length > 1 ? after[1..] : null);
        switch (kind)
        {
            case Levels:
                var levels = Page(State.Levels.Values, RowsMax, key);
                return new([.. (await Opened<StockLevel>(levels.Reports)).Zip(levels.Reports, (level, report) => new KnownLevel(level, Source(report)))], [], [], Next(Levels, levels.Next) ?? Orders);
            case Orders:
                var orders = Page(State.Orders.Values, RowsMax, key);
                return new([], [.. (await Opened<ScheduledLine>(orders.Reports)).Zip(orders.Reports, (line, report) => new KnownLine(line, Source(report)))], [], Next(Orders, orders.Next) ?? Sales);
            default:
                return await Sold(key);
        }
    }

    private async Task<HeldSupplies> Sold(string? after)
    {
        var left = State.Sales.Where(one => after is null || string.CompareOrdinal(one.Key, after) > 0).OrderBy(one => one.Key, StringComparer.Ordinal).Take(SoldMax + 1).ToList();
        if (left.Count == 0) return new([], [], [], null);
        var names = await SkuNames();
        var sales = ImmutableArray.CreateBuilder<HeldSales>();
        foreach (var (key, pieces) in left.Take(SoldMax))
        {
            if (await Services.Keys.Open(Subject, pieces.Select(one => one.Content)) is not { } texts) return new([], [], [], null);
            var days = SalesSeries.Merge(texts.SelectMany(text => SalesSeries.Read(text))).Select(line => new SoldDay(line.Day, line.Quantity, line.AsOf));
            sales.Add(new(names.GetValueOrDefault(key[..NameLength]), [.. days], key[(key.LastIndexOf('/') + 1)..]));
        }
        return new([], [], sales.ToImmutable(), left.Count > SoldMax ? Next(Sales, left[SoldMax - 1].Key) : null);
    }

    /// <summary>SKUs by their keyed hashes, as far as a level or a line of the schedule names them.</summary>
    private async Task<Dictionary<string, string>> SkuNames()
    {
        var named = (await Opened<StockLevel>([.. State.Levels.Values])).Select(one => one.Sku).Concat((await Opened<ScheduledLine>([.. State.Orders.Values])).Select(one => one.Sku));
        return named.Distinct(StringComparer.Ordinal).ToDictionary(sku => Name("sku", sku), StringComparer.Ordinal);
    }

    private static string? Next(string kind, string? key) => key is null ? null : kind + key;
}
