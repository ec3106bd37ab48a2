using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ecosystem.Domain.ConsentRecords;
using Ecosystem.Domain.Credentials;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.Customers;

/// <summary>CU-10 and CU-11: what the credentials of a passport say. Signing is the shell's.</summary>
public static class PassportCredentials
{
    /// <summary>How long a credential of a passport is good for: a withdrawal after it was issued is not in it. Ours.</summary>
    public static readonly TimeSpan PassportLasts = TimeSpan.FromHours(24);

    /// <summary>How long a certificate about a withdrawal is good for: what happened stays true, and more may be acknowledged. Ours.</summary>
    public static readonly TimeSpan RevocationLasts = TimeSpan.FromDays(365);

    /// <summary>The passport: its epoch, and its consent receipt (ISO/IEC TS 27560).</summary>
    /// <param name="id">A number of this credential alone.</param>
    public static string OfPassport(Guid id, string issuer, CustomerId customer, long epoch, LinkedNode receipt, DateTimeOffset now) =>
        new CredentialClaims($"urn:uuid:{id}", "DataPassportCredential", issuer, now, now + PassportLasts, PassportReceipt.IdOf(customer))
            .Write(new() { ["epoch"] = epoch, ["consentReceipt"] = JsonNode.Parse(receipt.Write()) });

    /// <summary>A withdrawal: who was told, who has acknowledged it, and who has not.</summary>
    public static string OfRevocation(Guid id, string issuer, RevocationCertificate certificate) =>
        new CredentialClaims($"urn:uuid:{id}", "RevocationCertificate", issuer, certificate.AsOf, certificate.AsOf + RevocationLasts, PassportReceipt.IdOf(certificate.Customer))
            .Write(JsonSerializer.SerializeToNode(certificate, DomainJson.Options)!.AsObject());
}

/// <summary>What became of a withdrawal, as of a moment.</summary>
/// <param name="Grantee">Whose grant was withdrawn.</param>
/// <param name="Epoch">That this withdrawal raised the passport to.</param>
/// <param name="Told">The news that went to the grantee's webhooks; none: it has no webhook for it, or they were told more than 30 days ago.</param>
/// <param name="Acknowledged">Whether the grantee has said, in some way, that it knows.</param>
[GenerateSerializer, Immutable, Alias("revocation-certificate")]
public sealed record RevocationCertificate(
    [property: Id(0)] CustomerId Customer, [property: Id(1)] ConsentId Consent, [property: Id(2)] string Grantee, [property: Id(3)] DataCategory Category, [property: Id(4)] string Purpose,
    [property: Id(5)] DateTimeOffset WithdrawnAt, [property: Id(6)] long Epoch, [property: Id(7)] DateTimeOffset AsOf,
    [property: Id(8)] ImmutableArray<ToldWebhook> Told, [property: Id(9)] bool Acknowledged, [property: Id(10)] ImmutableArray<Acknowledgement> Acknowledgements);

/// <summary>The news of a withdrawal on its way to one webhook of the grantee.</summary>
/// <param name="Status">waiting, delivered (the receiver answered 2xx), dead (given up) or withheld.</param>
/// <param name="LastStatus">HTTP status of the last answer; null when there was none.</param>
/// <param name="DoneAt">When it was delivered, given up or withheld; null while it waits.</param>
[GenerateSerializer, Immutable, Alias("told-webhook")]
public sealed record ToldWebhook([property: Id(0)] string Delivery, [property: Id(1)] string Status, [property: Id(2)] int Attempts, [property: Id(3)] int? LastStatus, [property: Id(4)] DateTimeOffset? DoneAt);
