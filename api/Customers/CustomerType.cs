using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using GraphQL;

namespace Ecosystem.Api.Customers;

/// <summary>A customer 客户, by its keyed pseudonym. Whether there is one is not said here: only the customer's consent opens anything.</summary>
[Name("Customer")]
public sealed class CustomerType(string id)
{
    private const int PurposeLengthMax = 120;

    /// <summary>Starts with cu_.</summary>
    [Id]
    public string Id => id;

    /// <summary>Reads the profile fields selected below, and no others, for a purpose of 1 to 120 characters. Null with NOT_FOUND unless a standing consent grant covers them all; else the usage receipt is in `extensions.receipts`.</summary>
    [Cost(10)]
    public async Task<CustomerProfileType?> Profile(string purpose, [FromRequest] Actors actors, IResolveFieldContext context)
    {
        var request = Request(DataCategory.Profile, purpose, context);
        var reply = await Read(actors, id =>
        {
            var key = actors.ReadKey(id, DataCategory.Profile, request, context.ResponsePath);
            return actors.Crossing(id, DataCategory.Profile, () => actors.Customer(id).ReadProfile(request, key), reply => reply.Refusal);
        });
        if (reply is not { Receipt: { } receipt, Profile: { } profile }) throw ApiError.NotFound();
        actors.HandedOver(receipt, context.ResponsePath);
        return new(profile);
    }

    /// <summary>Reads the latest interactions, newest first, at most 500, with the fields selected below and no others. Consent, refusal and receipt as in `profile`.</summary>
    [Cost(10), ListSize(100)]
    public async Task<IEnumerable<InteractionType>?> Interactions(string purpose, [FromRequest] Actors actors, IResolveFieldContext context)
    {
        var request = Request(DataCategory.Interactions, purpose, context);
        var reply = await Read(actors, id =>
        {
            var key = actors.ReadKey(id, DataCategory.Interactions, request, context.ResponsePath);
            return actors.Crossing(id, DataCategory.Interactions, () => actors.Customer(id).ReadInteractions(request, key), reply => reply.Refusal);
        });
        if (reply.Receipt is not { } receipt) throw ApiError.NotFound();
        actors.HandedOver(receipt, context.ResponsePath);
        return reply.Interactions.Select(interaction => new InteractionType(interaction));
    }

    /// <summary>The selection decides what is read, so that the receipt names exactly the fields asked for.</summary>
    /// <remarks>What is wrong with the request itself is said before any customer is asked: the answer must not tell whether there is one.</remarks>
    private static DataRequest Request(DataCategory category, string purpose, IResolveFieldContext context)
    {
        if (purpose.Length is 0 or > PurposeLengthMax) throw ApiError.BadInput($"purpose must have 1 to {PurposeLengthMax} characters.");
        var selected = (context.SubFields ?? []).Values.Select(selection => selection.FieldType.Name).ToHashSet(StringComparer.Ordinal);
        var fields = DataCatalogue.Fields[category].Where(selected.Contains).ToArray();
        return fields.Length > 0
            ? new([.. fields], purpose)
            : throw ApiError.BadInput($"Select at least one of: {string.Join(", ", DataCatalogue.Fields[category])}. The receipt names what was selected.");
    }

    /// <summary>One of possibly many on a page of customers, so bounded as the items of every list are.</summary>
    private Task<T> Read<T>(Actors actors, Func<CustomerId, Task<T>> read) =>
        Ids.TryParse<CustomerId>(id, out var customer) ? actors.Bounded(() => read(customer)) : throw ApiError.NotFound();
}
