using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using GraphQL;

namespace Ecosystem.Api.Customers;

/// <summary>Who could see what of a customer's data at a moment.</summary>
[Name("PassportAsOf")]
public sealed class PassportAsOfType(PassportAsOf passport)
{
    /// <summary>The moment.</summary>
    public DateTimeOffset At => passport.At;

    /// <summary>How many withdrawals there had been.</summary>
    public long Epoch => passport.Epoch;

    /// <summary>The grants that stood then, in the order they were made; what became of them since is in them.</summary>
    public IEnumerable<ConsentType> Consents => passport.Standing.Select(consent => new ConsentType(consent));
}

/// <summary>What became of a withdrawal.</summary>
[Name("RevocationCertificate")]
public sealed class RevocationCertificateType(SignedRevocation signed)
{
    private RevocationCertificate Certificate => signed.Certificate;

    /// <summary>The grant that was withdrawn.</summary>
    [Id]
    public string Consent => Certificate.Consent.Value;

    /// <summary>The organisation whose grant it was.</summary>
    public string Grantee => Certificate.Grantee;

    /// <summary>When it was withdrawn.</summary>
    public DateTimeOffset WithdrawnAt => Certificate.WithdrawnAt;

    /// <summary>The passport's epoch, raised by it.</summary>
    public long Epoch => Certificate.Epoch;

    /// <summary>The moment this was put together.</summary>
    public DateTimeOffset AsOf => Certificate.AsOf;

    /// <summary>The news on its way to each webhook of the grantee; none: it has no webhook for withdrawals, or they were told more than 30 days ago.</summary>
    public IEnumerable<ToldWebhookType> Told => Certificate.Told.Select(told => new ToldWebhookType(told));

    /// <summary>Whether the grantee has said, in some way, that it knows.</summary>
    public bool Acknowledged => Certificate.Acknowledged;

    /// <summary>How and when it said so.</summary>
    public IEnumerable<AcknowledgementType> Acknowledgements => Certificate.Acknowledgements.Select(acknowledgement => new AcknowledgementType(acknowledgement));

    /// <summary>All of this as a W3C Verifiable Credential 2.0 (`vc+jwt`, ES256); the keys are at `/.well-known/jwks.json`.</summary>
    public string Credential => signed.Credential;
}

/// <summary>The news of a withdrawal on its way to one webhook.</summary>
[Name("ToldWebhook")]
public sealed class ToldWebhookType(ToldWebhook told)
{
    /// <summary>The delivery; its receiver knows it as `webhook-id`.</summary>
    [Id]
    public string Delivery => told.Delivery;

    /// <summary>waiting, delivered, dead (given up) or withheld.</summary>
    public string Status => told.Status;

    /// <summary>How often it was tried.</summary>
    public int Attempts => told.Attempts;

    /// <summary>HTTP status of the last answer; null: there was none.</summary>
    public int? LastStatus => told.LastStatus;

    /// <summary>When it was delivered, given up or withheld; null while it waits.</summary>
    public DateTimeOffset? DoneAt => told.DoneAt;
}

/// <summary>A grantee's word that it knows of a withdrawal.</summary>
[Name("Acknowledgement")]
public sealed class AcknowledgementType(Acknowledgement acknowledgement)
{
    /// <summary>By a webhook that answered 2xx, or by a client that said so.</summary>
    public AcknowledgedBy How => acknowledgement.How;

    /// <summary>The delivery, or the OAuth client.</summary>
    public string By => acknowledgement.By;

    /// <summary>When the platform heard it.</summary>
    public DateTimeOffset At => acknowledgement.At;
}

/// <summary>A withdrawal that is known.</summary>
public sealed record AcknowledgeWithdrawalInput : MutationInput
{
    /// <summary>The customer, as the webhook message `consent.withdrawn` names it.</summary>
    [Id]
    public required string Customer { get; init; }

    /// <summary>The withdrawn grant, as the message names it.</summary>
    [Id]
    public required string Consent { get; init; }
}

/// <summary>The acknowledgement is in the log.</summary>
public sealed class AcknowledgeWithdrawalPayload(ConsentId consent)
{
    /// <summary>The grant.</summary>
    [Id]
    public string Consent => consent.Value;
}

public sealed class AcknowledgeWithdrawalResult() : MutationResult("What acknowledging a withdrawal answers.", typeof(AcknowledgeWithdrawalPayload));
