using Ecosystem.Api.Access;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Api.Supplies;
using Ecosystem.Contracts.Supplies;
using Ecosystem.Domain.Learning;
using Ecosystem.Domain.Supplies;
using GraphQL;

namespace Ecosystem.Api;

public sealed partial class Query
{
    private const int SupplyRowsMax = 500;
    private const int SupplyNameLengthMax = 80;

    /// <summary>What the caller is entitled to call for.</summary>
    public static async Task<IEnumerable<EntitlementType>> Entitlements([FromRequest] Caller caller, [FromRequest] Actors actors)
    {
        var view = await actors.Supply(Own(caller)).Entitlements() ?? throw ApiError.NotFound();
        return Enum.GetValues<Entitlement>().Select(feature => new EntitlementType(feature, view.Available.Contains(feature)));
    }

    /// <summary>The caller's stock by SKU and site, a page at a time; `first` is 1 to 500. Each call is metered, by the levels it answers.</summary>
    [Cost(10)]
    public static async Task<InventoryType> Inventory(
        [FromRequest] Caller caller, [FromRequest] Actors actors, IResolveFieldContext context, string? sku = null, string? site = null, int first = 100, string? after = null)
    {
        var request = new InventoryRequest(Named("sku", sku), Named("site", site), Rows(first), after);
        return new(await actors.Supply(Own(caller)).Inventory(request, actors.UseKey(Entitlement.Inventory, request, context.ResponsePath)) ?? throw Spent());
    }

    /// <summary>The caller's own orders in the factory's schedule, a page at a time; `first` is 1 to 500. An order of somebody else is answered like one that never was: with no line. Each call is metered, by the lines it answers.</summary>
    [Cost(10)]
    public static async Task<FactoryScheduleType> FactorySchedule(
        [FromRequest] Caller caller, [FromRequest] Actors actors, IResolveFieldContext context, string? order = null, int first = 100, string? after = null)
    {
        var request = new ScheduleRequest(Named("order", order), Rows(first), after);
        return new(await actors.Supply(Own(caller)).Schedule(request, actors.UseKey(Entitlement.Schedule, request, context.ResponsePath)) ?? throw Spent());
    }

    /// <summary>How much of a SKU will be sold on each of the next days, 1 to 28. Each call is metered, by the days it answers.</summary>
    [Cost(20)]
    public static async Task<SellThroughForecastType> SellThroughForecast(string sku, [FromRequest] Caller caller, [FromRequest] Actors actors, IResolveFieldContext context, int days = 14)
    {
        if (days is < 1 or > SellThrough.DaysMax) throw ApiError.BadInput($"days must be 1 to {SellThrough.DaysMax}.");
        var request = new ForecastRequest(Named("sku", sku) ?? "", days);
        return new(await actors.Supply(Own(caller)).Forecast(request, actors.UseKey(Entitlement.Forecast, request, context.ResponsePath)) ?? throw Spent());
    }

    private static int Rows(int first) => first is >= 1 and <= SupplyRowsMax ? first : throw ApiError.BadInput($"first must be 1 to {SupplyRowsMax}.");

    private static string? Named(string argument, string? name) =>
        name is null or { Length: >= 1 and <= SupplyNameLengthMax } ? name : throw ApiError.BadInput($"{argument} must have 1 to {SupplyNameLengthMax} characters.");

    /// <summary>The supplies of the caller are the caller's own: what is left to refuse is the header's key.</summary>
    private static ApiError Spent() => ApiError.BadInput("This Idempotency-Key was used for another request. Use a new key for a new request, or none.");
}
