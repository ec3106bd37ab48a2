using System.Collections.Immutable;
using Ecosystem.Contracts.Supplies;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Health;
using Ecosystem.Domain.Learning;
using Ecosystem.Domain.Supplies;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Sealing;

namespace Ecosystem.Grains.Supplies;

/// <summary>The shell of a customer's supplies; its rules are in <see cref="Supply"/>. What is opened here is not kept.</summary>
[GrainType("supply")]
public sealed partial class SupplyGrain(
    ActorServices services, [PersistentState("supply", GrainStorage.Snapshots)] IPersistentState<Snapshot<SupplyState>> snapshot)
    : ActorGrain<Supply, SupplyState, SupplyCommand, SupplyAnswer, SupplyEvent>(services, snapshot), ISupplyGrain
{
    private const int RowsMax = 500;

    /// <summary>128 bits of a keyed hash name a SKU: nobody without the master key finds out which.</summary>
    private const int NameLength = 32;

    private string Subject => this.GetPrimaryKeyString();

    private bool IsOwner => Caller.Current is { Audience: Audience.Customer } caller && caller.Organisation == Subject;

    public async Task<SupplyAnswer> ReportInventory(ImmutableArray<StockLevel> levels, string idempotencyKey)
    {
        if (SealedSupplies.Refuse(levels, Services.Clock.Now()) is { } refusal) return new SupplyRefused(refusal);
        return await Sealing(
            () => Sealed(levels, one => $"{Name("sku", one.Sku)}/{Name("site", one.Site)}/{Caller.Current.Organisation}", one => one.AsOf),
            reports => Answer(nameof(ReportInventory), levels, idempotencyKey, new ReportInventory(reports)));
    }

    public async Task<SupplyAnswer> ReportSchedule(ImmutableArray<ScheduledLine> lines, string idempotencyKey)
    {
        if (SealedSupplies.Refuse(lines, Services.Clock.Now()) is { } refusal) return new SupplyRefused(refusal);
        return await Sealing(
            () => Sealed(lines, one => $"{Name("order", one.Order)}/{one.Line:D4}/{Caller.Current.Organisation}", one => one.AsOf),
            reports => Answer(nameof(ReportSchedule), lines, idempotencyKey, new ReportSchedule(reports)));
    }

    public async Task<SupplyAnswer> ReportSales(ImmutableArray<SoldLine> lines, string idempotencyKey)
    {
        if (SealedSupplies.Refuse(lines, Services.Clock.Now()) is { } refusal) return new SupplyRefused(refusal);
        var skus = lines.Index().GroupBy(one => one.Item.Sku, StringComparer.Ordinal).ToImmutableArray();
        var answer = await Sealing(
            async () =>
            {
                var pieces = ImmutableArray.CreateBuilder<SalesPiece>(skus.Length);
                foreach (var sku in skus) pieces.Add(await Piece(sku.Key, [.. sku.Select(one => new SalesLine(one.Item.Day, one.Item.Quantity, Microseconds.Truncate(one.Item.AsOf)))]));
                return pieces.ToImmutable();
            },
            pieces => Answer(nameof(ReportSales), lines, idempotencyKey, new Domain.Supplies.ReportSales(pieces, lines.Max(line => line.Day))));
        // The rules know pieces; the caller, lines.
        return answer is SupplyReported reported
            ? reported with { Older = [.. reported.Older.SelectMany(piece => skus[piece].Select(one => one.Index)).Order()] }
            : answer;
    }

    public async Task<InventoryReply?> Inventory(InventoryRequest request, string idempotencyKey)
    {
        if (!IsOwner) return null;
        var (sku, site) = (request.Sku is null ? null : Name("sku", request.Sku), request.Site is null ? null : Name("site", request.Site));
        var page = Page(State.Levels.Values.Where(one => (sku is null || one.Key.StartsWith(sku, StringComparison.Ordinal)) && (site is null || one.Key.AsSpan(NameLength + 1).StartsWith(site))), request.First, request.After);
        var levels = await Opened<StockLevel>(page.Reports);
        return await Use(nameof(Inventory), Entitlement.Inventory, levels.Length, request, idempotencyKey)
            ? new([.. levels.Zip(page.Reports, (level, report) => new KnownLevel(level, Source(report)))], page.Next)
            : null;
    }

    public async Task<ScheduleReply?> Schedule(ScheduleRequest request, string idempotencyKey)
    {
        if (!IsOwner) return null;
        // Another customer's order is not here to be found, and neither is one that never was.
        var order = request.Order is null ? null : Name("order", request.Order);
        var page = Page(State.Orders.Values.Where(one => order is null || one.Key.StartsWith(order, StringComparison.Ordinal)), request.First, request.After);
        var lines = await Opened<ScheduledLine>(page.Reports);
        return await Use(nameof(Schedule), Entitlement.Schedule, lines.Length, request, idempotencyKey)
            ? new([.. lines.Zip(page.Reports, (line, report) => new KnownLine(line, Source(report)))], page.Next)
            : null;
    }

    public async Task<ForecastReply?> Forecast(ForecastRequest request, string idempotencyKey)
    {
        if (!IsOwner) return null;
        var days = Math.Clamp(request.Days, 1, SellThrough.DaysMax);
        var reply = new ForecastReply([], null, 0);
        if (await Daily(request.Sku) is { } known)
        {
            reply = reply with { HistoryDays = known.Daily.Length };
            if (known.Daily.Length >= SellThrough.HistoryDaysMin)
            {
                var (forecast, lineage) = SellThrough.Forecast(known.First, known.Daily, days, Services.Clock.Now());
                reply = reply with { Days = forecast, Lineage = lineage };
            }
        }
        return await Use(nameof(Forecast), Entitlement.Forecast, reply.Days.Length, request, idempotencyKey) ? reply : null;
    }

    public Task<SupplyView?> Entitlements() => Task.FromResult(IsOwner ? View() : null);

    public Task<SupplyView> Availability() => Task.FromResult(View());

    public async Task<ImmutableArray<StockPosition>> Positions()
    {
        // Of a level that several report, the latest word; the key begins with the SKU's name and the site's.
        ImmutableArray<Report> latest = [.. State.Levels.Values.GroupBy(one => one.Key[..(one.Key.LastIndexOf('/') + 1)], StringComparer.Ordinal)
            .Select(site => site.OrderByDescending(one => one.AsOf).ThenBy(one => one.Key, StringComparer.Ordinal).First())];
        var stock = latest.Zip(await Opened<StockLevel>(latest)).ToLookup(one => one.First.Key[..NameLength], one => one.Second.OnHand, StringComparer.Ordinal);
        var sales = State.Sales.ToLookup(one => one.Key[..NameLength], one => one.Value, StringComparer.Ordinal);
        var positions = ImmutableArray.CreateBuilder<StockPosition>();
        foreach (var name in stock.Select(sku => sku.Key).Union(sales.Select(sku => sku.Key), StringComparer.Ordinal))
        {
            ImmutableArray<double> daily = await Daily(sales[name]) is { } known ? known.Daily : [];
            positions.Add(new(stock[name].Sum(), Sold(daily, 28), Sold(daily, 90)));
        }
        return positions.ToImmutable();

        static long Sold(ImmutableArray<double> daily, int days) => (long)daily.TakeLast(days).Sum();
    }

    /// <summary>CU-20: what a retry was answered under one use is not answered again once the data is another: one use would then be good for ever.</summary>
    protected override bool Stands(SupplyCommand command, SupplyAnswer before) =>
        command is not UseEntitlement use || (before is EntitlementAnswer answered && answered.Revision == State.Revision(use.Feature));

    private SupplyView View() => new([.. Enum.GetValues<Entitlement>().Where(State.IsAvailable)], State.Uses);

    /// <summary>CU-20: the use is durable before the answer leaves. False: the key was refused, and nothing may leave.</summary>
    private async Task<bool> Use<TRequest>(string method, Entitlement feature, int units, TRequest request, string idempotencyKey) =>
        await Answer(method, request, idempotencyKey, new UseEntitlement(feature, Caller.Current.Client, units)) is EntitlementAnswer;

    private string Name(string what, string text) => Convert.ToHexStringLower(Services.RequestHash.Of(Supply.Kind, Subject, what, text))[..NameLength];

    private static string Source(Report report) => report.Key[(report.Key.LastIndexOf('/') + 1)..];

    /// <summary>Seals and goes on; of an erased customer there is nothing to go on with.</summary>
    private static Task<SupplyAnswer> Sealing<TSealed>(Func<Task<TSealed>> seal, Func<TSealed, Task<SupplyAnswer>> then) => Erased.OrGoesOn(seal, then, new SupplyRefused(SupplyRefusals.CustomerErased));

    private async Task<ImmutableArray<Report>> Sealed<T>(ImmutableArray<T> items, Func<T, string> key, Func<T, DateTimeOffset> asOf)
    {
        var contents = await Services.Keys.Seal(Subject, items.Select(SealedSupplies.Write));
        return [.. items.Zip(contents, (one, content) => new Report(key(one), Microseconds.Truncate(asOf(one)), content))];
    }

    /// <summary>What was sealed; none when the customer was erased.</summary>
    private async Task<ImmutableArray<T>> Opened<T>(ImmutableArray<Report> reports) =>
        await Services.Keys.Open(Subject, reports.Select(one => one.Content)) is { } texts ? [.. texts.Select(SealedSupplies.Read<T>)] : [];

    /// <summary>A page in the order of the keys, which says nothing and is always the same.</summary>
    private static (ImmutableArray<Report> Reports, string? Next) Page(IEnumerable<Report> reports, int first, string? after)
    {
        var most = Math.Clamp(first, 1, RowsMax);
        ImmutableArray<Report> found = [.. reports.Where(one => after is null || string.CompareOrdinal(one.Key, after) > 0).OrderBy(one => one.Key, StringComparer.Ordinal).Take(most + 1)];
        return found.Length <= most ? (found, null) : (found[..most], found[most - 1].Key);
    }

    /// <summary>The piece that these lines make; when the SKU has many already, one that stands for all of them.</summary>
    private async Task<SalesPiece> Piece(string sku, ImmutableArray<SalesLine> lines)
    {
        var key = $"{Name("sku", sku)}/{Caller.Current.Organisation}";
        var text = SalesSeries.Write(SalesSeries.Merge(lines));
        var fingerprint = Convert.ToHexStringLower(Services.RequestHash.Of(Supply.Kind, Subject, "sales", text))[..NameLength];
        var known = State.Sales.GetValueOrDefault(key, []);
        if (known.Length < Domain.Supplies.ReportSales.PiecesMax || known.Any(one => one.Fingerprint == fingerprint)) return new(key, fingerprint, lines.Length, await Services.Keys.Seal(Subject, text));
        var opened = await Services.Keys.Open(Subject, known.Select(one => one.Content)) ?? [];
        var merged = SalesSeries.Merge(opened.SelectMany(text => SalesSeries.Read(text)).Concat(lines));
        var whole = SalesSeries.Latest(merged, merged[^1].Day);
        return new(key, fingerprint, lines.Length, await Services.Keys.Seal(Subject, SalesSeries.Write(whole))) { StandsFor = [.. known.Select(one => one.Fingerprint)] };
    }

    /// <summary>The daily figures of a SKU, of all organisations that report it together; null when nothing is known, or the customer was erased.</summary>
    private Task<(DateOnly First, ImmutableArray<double> Daily)?> Daily(string sku)
    {
        var prefix = Name("sku", sku) + "/";
        return Daily(State.Sales.Where(one => one.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(one => one.Value));
    }

    /// <summary>The same from the pieces of each organisation.</summary>
    private async Task<(DateOnly First, ImmutableArray<double> Daily)?> Daily(IEnumerable<ImmutableArray<SalesPiece>> reported)
    {
        if (State.SalesThrough is not { } through) return null;
        var sources = new List<ImmutableArray<SalesLine>>();
        foreach (var pieces in reported)
        {
            if (await Services.Keys.Open(Subject, pieces.Select(one => one.Content)) is not { } texts) return null;
            sources.Add(SalesSeries.Latest(SalesSeries.Merge(texts.SelectMany(text => SalesSeries.Read(text))), through));
        }
        // Each source has said its latest word of each day; what several say of a day adds up.
        ImmutableArray<SalesLine> all = [.. sources.SelectMany(one => one).OrderBy(line => line.Day)];
        return all.IsEmpty ? null : (all[0].Day, SalesSeries.Daily(all, through));
    }
}
