using Ecosystem.Api.Access;
using Ecosystem.Api.Customers;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using GraphQL;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>Who could see what of the caller's data at a moment, now or before: the grants that stood then. Null until the customer is registered.</summary>
    public static async Task<PassportAsOfType?> PassportAsOf(DateTimeOffset at, [FromRequest] Caller caller, [FromRequest] Actors actors) => Shown(await actors.PassportOf(Own(caller)).AsOf(at));

    /// <summary>Who could see what of a customer's data at a moment, now or before, by identifiers only: the customer's pseudonym, grantees as tokens name them. Null when there is no such customer.</summary>
    public static async Task<PassportAsOfType?> CustomerPassportAsOf([Id] string customer, DateTimeOffset at, [FromRequest] Actors actors) =>
        Ids.TryParse<CustomerId>(customer, out var id) ? Shown(await actors.PassportOf(id).AuditedAsOf(at)) : null;

    /// <summary>The caller's passport as a consent receipt, for other systems: ISO/IEC TS 27560:2023 in JSON-LD after DPV with every grant ever made, or Kantara 1.1 with those that stand. Null until the customer is registered.</summary>
    public static Task<string?> ConsentReceipt([FromRequest] Caller caller, [FromRequest] Actors actors, ConsentReceiptFormat format = ConsentReceiptFormat.Iso27560) => actors.PassportOf(Own(caller)).ConsentReceipt(format);

    /// <summary>The caller's passport as a W3C Verifiable Credential 2.0 (`vc+jwt`, ES256), good for 24 hours; the keys are at `/.well-known/jwks.json`. Null until the customer is registered.</summary>
    public static Task<string?> PassportCredential([FromRequest] Caller caller, [FromRequest] Actors actors) => actors.PassportOf(Own(caller)).Credential();

    /// <summary>Who was told of a withdrawal, who has acknowledged it, and who has not, as of now; signed. Null when there is no withdrawn grant of that id on the caller's passport.</summary>
    public static async Task<RevocationCertificateType?> RevocationCertificate([Id] string consent, [FromRequest] Caller caller, [FromRequest] Actors actors) =>
        Ids.TryParse<ConsentId>(consent, out var id) && await actors.PassportOf(Own(caller)).CertifyRevocation(id) is { } signed ? new(signed) : null;

    private static PassportAsOfType? Shown(PassportAsOfReply reply) => reply switch
    {
        { Refusal: { } refusal } => throw ApiError.BadInput(refusal.Message),
        { Passport: { } passport } => new(passport),
        _ => null,
    };
}

public sealed partial class Mutation
{
    /// <summary>Says that the caller's organisation knows of a withdrawal: its grant is no longer used. The customer's revocation certificate then says so.</summary>
    [OutputType(typeof(GraphQL.Types.NonNullGraphType<AcknowledgeWithdrawalResult>))]
    public static async Task<object> AcknowledgeWithdrawal(AcknowledgeWithdrawalInput input, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        if (!Ids.TryParse<CustomerId>(input.Customer, out var customer) || !Ids.TryParse<ConsentId>(input.Consent, out var consent)) return new Refused(CustomerRefusals.WithdrawalUnknown);
        return await actors.PassportOf(customer).AcknowledgeWithdrawal(consent, key) switch
        {
            CustomerAccepted => new AcknowledgeWithdrawalPayload(consent),
            CustomerRefused refused => new Refused(refused.Refusal),
            var answer => throw new InvalidOperationException($"A customer answered {answer.GetType().Name}, which this field does not know."),
        };
    }
}
