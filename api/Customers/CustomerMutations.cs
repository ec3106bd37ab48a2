using Ecosystem.Api.Access;
using Ecosystem.Api.Customers;
using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api;

public sealed partial class Mutation
{
    /// <summary>Grants an organisation the use of some of the caller's own data for a purpose.</summary>
    [OutputType(typeof(NonNullGraphType<GrantConsentResult>))]
    public static async Task<object> GrantConsent(GrantConsentInput input, [FromRequest] Caller caller, [FromRequest] Actors actors)
    {
        var request = new ConsentRequest(input.Grantee, input.Category, input.Purpose, input.LegalBasis ?? LegalBasis.Consent, [.. input.Fields], input.ExpiresAt, input.CrossBorder ?? false);
        return Payload(await actors.Customer(Query.Own(caller)).GrantConsent(request, Actors.MutationKey(input.IdempotencyKey)));
    }

    /// <summary>Takes a grant back. The next read is refused.</summary>
    [OutputType(typeof(NonNullGraphType<WithdrawConsentResult>))]
    public static async Task<object> WithdrawConsent(WithdrawConsentInput input, [FromRequest] Caller caller, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        return Ids.TryParse<ConsentId>(input.Consent, out var consent)
            ? Payload(await actors.Customer(Query.Own(caller)).WithdrawConsent(consent, key))
            : new Refused(CustomerRefusals.OutOfRange("consent", $"an id that starts with {ConsentId.Prefix}"));
    }

    private static object Payload(CustomerAnswer answer) => answer switch
    {
        ConsentAnswer granted => new GrantConsentPayload(granted),
        WithdrawalAnswer withdrawn => new WithdrawConsentPayload(withdrawn),
        CustomerRefused refused => new Refused(refused.Refusal),
        _ => throw new InvalidOperationException($"A customer answered {answer.GetType().Name}, which this field does not know."),
    };
}
