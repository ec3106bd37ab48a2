using Ecosystem.Api.Graph;
using Ecosystem.Domain.Customers;
using GraphQL;

namespace Ecosystem.Api.Customers;

/// <summary>A customer 客户, by its keyed pseudonym. Whether there is one is not said here: only the customer's consent opens anything.</summary>
[Name("Customer")]
public sealed class CustomerType(string id)
{
    /// <summary>Starts with cu_.</summary>
    [Id]
    public string Id => id;

    /// <summary>Reads the profile fields selected below, and no others, for a purpose of 1 to 120 characters. Null with NOT_FOUND unless a standing consent grant covers them all; else the usage receipt is in `extensions.receipts`.</summary>
    [Cost(10)]
    public async Task<CustomerProfileType?> Profile(string purpose, [FromRequest] DataGate gate, IResolveFieldContext context) =>
        new(await gate.ReadAsync(id, DataCategory.Profile, purpose, context, (customer, request, key) => customer.ReadProfile(request, key), reply => reply.Profile));

    /// <summary>Reads the latest interactions, newest first, at most 500, with the fields selected below and no others. Consent, refusal and receipt as in `profile`.</summary>
    [Cost(10), ListSize(100)]
    public async Task<IEnumerable<InteractionType>?> Interactions(string purpose, [FromRequest] DataGate gate, IResolveFieldContext context)
    {
        var disclosed = await gate.ReadAsync(id, DataCategory.Interactions, purpose, context, (customer, request, key) => customer.ReadInteractions(request, key), reply => reply);
        return disclosed.Each(reply => reply.Interactions).Select(interaction => new InteractionType(interaction));
    }
}
