using Ecosystem.Api.Access;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Api.Traces;
using Ecosystem.Contracts.Traces;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>Every use of one field of the caller's own data, newest first; `first` and `last` are 1 to 200.</summary>
    public static async Task<DataUseConnection> OwnDataUses(
        DataCategory category, string field, [FromRequest] Caller caller, [FromRequest] Actors actors,
        OrderDirection direction = OrderDirection.Desc, int first = 50, string? after = null, int? last = null, string? before = null)
    {
        var list = Uses(Own(caller), category, field, Paging.Window(first, after, last, before), direction);
        return new(await actors.Traces.OwnUses(list).PageAsync(list.Window, use => new DataUseType(use)));
    }

    /// <summary>Every use of one field of a customer's data, newest first; `first` and `last` are 1 to 200. Empty for a customer of whom nothing was read, or whom there is not.</summary>
    public static async Task<DataUseConnection> DataUses(
        [Id] string customer, DataCategory category, string field, [FromRequest] Actors actors,
        OrderDirection direction = OrderDirection.Desc, int first = 50, string? after = null, int? last = null, string? before = null)
    {
        if (!Ids.TryParse<CustomerId>(customer, out var id)) throw ApiError.BadInput($"customer must be an id that starts with {CustomerId.Prefix}.");
        var list = Uses(id, category, field, Paging.Window(first, after, last, before), direction);
        return new(await actors.Traces.Uses(list).PageAsync(list.Window, use => new DataUseType(use)));
    }

    /// <summary>What of the caller's own data a decision was asked for by; none when it was none, or there is no such decision.</summary>
    public static async Task<IEnumerable<DataUseType>> OwnDataOfDecision([Id] string decision, [FromRequest] Actors actors) =>
        Ids.TryParse<DecisionId>(decision, out var id) ? (await actors.Traces.OwnDataOf(id)).Select(use => new DataUseType(use)) : [];

    /// <summary>What data of customers a decision was asked for by; none when it was none, or there is no such decision. The credit it was judged by is in `decision.trace`.</summary>
    public static async Task<IEnumerable<DataUseType>> DataOfDecision([Id] string decision, [FromRequest] Actors actors) =>
        Ids.TryParse<DecisionId>(decision, out var id) ? (await actors.Traces.DataOf(id)).Select(use => new DataUseType(use)) : [];

    private static UseList Uses(CustomerId customer, DataCategory category, string field, Contracts.Directory.Window window, OrderDirection direction) => DataCatalogue.Fields[category].Contains(field)
        ? Paging.Checked(new UseList(window, direction == OrderDirection.Desc, customer, category, field))
        : throw ApiError.BadInput($"field must be one of {string.Join(", ", DataCatalogue.Fields[category])}.");
}
