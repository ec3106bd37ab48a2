using Ecosystem.Api.Access;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using GraphQL;

namespace Ecosystem.Api.Customers;

/// <summary>CU-6: the one way from a customer's data to an answer. Grant, data, durable receipt, answer, and the receipt's id in the response.</summary>
/// <remarks>
/// The actor checks the grant and writes the receipt before it answers; this sees to it that nothing of it is shown otherwise. It is closed in three ways:
/// <see cref="Disclosed{T}"/>, which only this makes, is all that a class of the graph may hold of customers' data (<see cref="DataWalk"/> looks at every schema before the host starts);
/// a call to an actor that would hand data out is refused unless it is made here (<see cref="DataGateFilter"/>); and an answer without receipt is not shown.
/// </remarks>
public sealed class DataGate(Actors actors, Caller caller)
{
    private const int PurposeLengthMax = 120;

    private static readonly AsyncLocal<bool> s_isOpen = new();

    /// <summary>Whether the call that is being made is made here.</summary>
    internal static bool IsOpen => s_isOpen.Value;

    /// <summary>Reads the fields of a category that are selected below, and no others, for a purpose.</summary>
    /// <param name="customer">A pseudonym as the caller gave it.</param>
    /// <param name="read">Asks the customer; given the request and its idempotency key.</param>
    /// <param name="data">What the answer shows, once there is a receipt.</param>
    /// <exception cref="ApiError">No standing grant covers the fields, or there is no such customer: it looks the same.</exception>
    public async Task<Disclosed<TData>> ReadAsync<TReply, TData>(
        string customer, DataCategory category, string purpose, IResolveFieldContext context, Func<ICustomerGrain, DataRequest, string, Task<TReply>> read, Func<TReply, TData?> data)
        where TReply : IReceipted
        where TData : class
    {
        // What is wrong with the request itself is said before any customer is asked: the answer must not tell whether there is one.
        var request = Request(category, purpose, context);
        return await ReadAsync(customer, category, request, context.ResponsePath, read, data);
    }

    /// <summary>Reads what a request names, and no more.</summary>
    /// <param name="path">Where in the answer the data stands.</param>
    /// <exception cref="ApiError">No standing grant covers the fields, or there is no such customer: it looks the same.</exception>
    public async Task<Disclosed<TData>> ReadAsync<TReply, TData>(
        string customer, DataCategory category, DataRequest request, IEnumerable<object> path, Func<ICustomerGrain, DataRequest, string, Task<TReply>> read, Func<TReply, TData?> data)
        where TReply : IReceipted
        where TData : class
    {
        if (!Ids.TryParse<CustomerId>(customer, out var id)) throw ApiError.NotFound();
        // One of possibly many on a page of customers, so bounded as the items of every list are.
        var key = actors.ReadKey(id, category, request, path);
        var reply = await actors.Bounded(() => InsideAsync(() => actors.Crossing(id, category, () => read(actors.Customer(id), request, key), one => one.Refusal)));
        if (reply.Receipt is not { } receipt || data(reply) is not { } shown) throw ApiError.NotFound();
        actors.HandedOver(receipt, path);
        return new(shown, receipt);
    }

    /// <summary>Reads what is the caller's own: no grant and no receipt, since nobody else sees it.</summary>
    /// <returns>Null when the customer has nothing of the kind.</returns>
    /// <exception cref="ApiError">The caller is no customer.</exception>
    public async Task<Disclosed<TData>?> OwnAsync<TData>(Func<CustomerId, Task<TData?>> read) where TData : class
    {
        var own = Query.Own(caller);
        return await InsideAsync(() => read(own)) is { } data ? new(data, null) : null;
    }

    private static async Task<T> InsideAsync<T>(Func<Task<T>> call)
    {
        // Of this flow only: what runs beside it stays outside.
        s_isOpen.Value = true;
        return await call();
    }

    /// <summary>The selection decides what is read, so that the receipt names exactly the fields asked for.</summary>
    private static DataRequest Request(DataCategory category, string purpose, IResolveFieldContext context)
    {
        if (purpose.Length is 0 or > PurposeLengthMax) throw ApiError.BadInput($"purpose must have 1 to {PurposeLengthMax} characters.");
        var selected = (context.SubFields ?? []).Values.Select(selection => selection.FieldType.Name).ToHashSet(StringComparer.Ordinal);
        var fields = DataCatalogue.Fields[category].Where(selected.Contains).ToArray();
        return fields.Length > 0
            ? new([.. fields], purpose)
            : throw ApiError.BadInput($"Select at least one of: {string.Join(", ", DataCatalogue.Fields[category])}. The receipt names what was selected.");
    }
}
