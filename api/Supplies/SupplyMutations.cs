using Ecosystem.Api.Graph;
using Ecosystem.Api.Supplies;
using Ecosystem.Contracts.Supplies;
using Ecosystem.Domain;
using Ecosystem.Domain.Supplies;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api;

public sealed partial class Mutation
{
    /// <summary>Brings a customer's stock levels in. Sending the same again, or an older level late, changes nothing.</summary>
    [OutputType(typeof(NonNullGraphType<SupplyReportResult>))]
    public static Task<object> RecordInventory(RecordInventoryInput input, [FromRequest] Actors actors) => Report(
        input, actors, (supply, key) => supply.ReportInventory([.. input.Levels.Select(one => new StockLevel(one.Sku, one.Site, one.OnHand, one.Reserved ?? 0, one.InTransit ?? 0, one.AsOf))], key));

    /// <summary>Brings lines of the factory's schedule in, of a customer's own orders. Sending the same again, or an older line late, changes nothing.</summary>
    [OutputType(typeof(NonNullGraphType<SupplyReportResult>))]
    public static Task<object> RecordSchedule(RecordScheduleInput input, [FromRequest] Actors actors) => Report(
        input, actors,
        (supply, key) => supply.ReportSchedule([.. input.Lines.Select(one => new ScheduledLine(one.Order, one.Line, one.Sku, one.Site, one.Quantity, one.Starts, one.Ends, one.Status, one.AsOf))], key));

    /// <summary>Brings in what a customer has sold through, a figure for each SKU and day. Sending the same again changes nothing; of a day that is sent again the latest as-of counts. What several organisations report of one SKU is added up.</summary>
    [OutputType(typeof(NonNullGraphType<SupplyReportResult>))]
    public static Task<object> RecordSales(RecordSalesInput input, [FromRequest] Actors actors) => Report(
        input, actors, (supply, key) => supply.ReportSales([.. input.Lines.Select(one => new SoldLine(one.Sku, one.Day, one.Quantity, one.AsOf))], key));

    private static async Task<object> Report(SupplyInput input, Actors actors, Func<ISupplyGrain, string, Task<SupplyAnswer>> report)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        if (!Ids.TryParse<CustomerId>(input.Customer, out var customer)) return new Refused(SupplyRefusals.OutOfRange("customer", $"an id that starts with {CustomerId.Prefix}"));
        return await report(actors.Supply(customer), key) switch
        {
            SupplyReported reported => new SupplyReportPayload(reported),
            SupplyRefused refused => new Refused(refused.Refusal),
            var other => throw new InvalidOperationException($"Supplies answered {other.GetType().Name}, which this field does not know."),
        };
    }
}
