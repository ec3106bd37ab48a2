using Ecosystem.Api.Access;
using Ecosystem.Api.Customers;
using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.Traces;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>That the caller is erased, with the proof to keep; null while it is not.</summary>
    public static async Task<ErasureType?> OwnErasure([FromRequest] Caller caller, [FromRequest] Actors actors) =>
        Own(caller) is var own && await actors.Customer(own).Erasure() is { } erasure ? new(own.Value, erasure, await actors.Traces.OwnErasure()) : null;

    /// <summary>How much is kept about the caller; null until the customer is registered, and with a token that is narrowed to some of its data.</summary>
    public static async Task<DataHeldType?> OwnDataHeld([FromRequest] Caller caller, [FromRequest] Actors actors) => await actors.Customer(Own(caller)).Held() is { } held ? new(held) : null;

    /// <summary>What the caller has corrected, and its erasure, newest first, each with who is to be told; `first` and `last` are 1 to 200.</summary>
    public static async Task<DataChangeConnection> OwnDataChanges(
        [FromRequest] Actors actors, OrderDirection direction = OrderDirection.Desc, int first = 50, string? after = null, int? last = null, string? before = null)
    {
        var list = Paging.Checked(new ChangeList(Paging.Window(first, after, last, before), direction == OrderDirection.Desc));
        return new(await actors.Traces.OwnChanges(list).PageAsync(list.Window, change => new DataChangeType(change)));
    }
}

public sealed partial class Mutation
{
    /// <summary>Erases everything personal that is kept about the caller, for ever (GDPR art. 17). Grants are withdrawn, and the key that opens the data is destroyed: the log stays as it is and still verifies.</summary>
    [OutputType(typeof(NonNullGraphType<EraseOwnDataResult>))]
    public static async Task<object> EraseOwnData(EraseOwnDataInput input, [FromRequest] Caller caller, [FromRequest] Actors actors)
    {
        var (own, key) = (Query.Own(caller), Actors.MutationKey(input.IdempotencyKey));
        return await actors.Customer(own).Erase(CustomerId.From(input.Customer), key) switch
        {
            ErasureAnswer erased => new EraseOwnDataPayload(own.Value, erased),
            var answer => NotRectified(answer),
        };
    }

    /// <summary>Corrects the caller's own profile (GDPR art. 16). What is corrected stays so, whatever the source brings in later.</summary>
    [OutputType(typeof(NonNullGraphType<RectifyResult>))]
    public static async Task<object> RectifyOwnProfile(RectifyOwnProfileInput input, [FromRequest] Caller caller, [FromRequest] Actors actors)
    {
        var correction = new ProfileCorrection(input.Name, input.Sector, input.FoundedYear, input.Revenue, input.Employees, input.Country, input.Parent, [.. input.Cleared ?? []]);
        return Rectified(await actors.Customer(Query.Own(caller)).RectifyProfile(correction, Actors.MutationKey(input.IdempotencyKey)));
    }

    /// <summary>Corrects one of the caller's own interactions (GDPR art. 16). Where it came from stays.</summary>
    [OutputType(typeof(NonNullGraphType<RectifyResult>))]
    public static async Task<object> RectifyOwnInteraction(RectifyOwnInteractionInput input, [FromRequest] Caller caller, [FromRequest] Actors actors)
    {
        var correction = new InteractionCorrection(input.Interaction, input.OccurredAt, input.Channel, input.Direction, input.Summary);
        return Rectified(await actors.Customer(Query.Own(caller)).RectifyInteraction(correction, Actors.MutationKey(input.IdempotencyKey)));
    }

    private static object Rectified(CustomerAnswer answer) => answer is RectificationAnswer rectified ? new RectifyPayload(rectified) : NotRectified(answer);

    private static Refused NotRectified(CustomerAnswer answer) => answer is CustomerRefused refused
        ? new Refused(refused.Refusal)
        : throw new InvalidOperationException($"A customer answered {answer.GetType().Name}, which this field does not know.");
}
