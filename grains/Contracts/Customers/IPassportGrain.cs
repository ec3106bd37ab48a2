using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Contracts.Watching;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Contracts.Customers;

/// <summary>The data passport of a customer 客户数据护照: its history, its use, and what can be shown of it elsewhere. The same actor as <see cref="ICustomerGrain"/>, under the same key.</summary>
/// <remarks>What only the customer itself may ask is answered to anybody else as if there were no such customer.</remarks>
[Alias("passport-of")]
public interface IPassportGrain : IGrainWithStringKey
{
    /// <summary>Who could see what at a moment; the customer itself only.</summary>
    /// <param name="at">Now or before.</param>
    [Alias("as-of")] Task<PassportAsOfReply> AsOf(DateTimeOffset at);

    /// <summary>The same for auditors. No names: customer, grantees and purposes are identifiers and words that the log shows as well.</summary>
    [Alias("audited-as-of")] Task<PassportAsOfReply> AuditedAsOf(DateTimeOffset at);

    /// <summary>Tells of every change; the customer itself only, and nothing to anybody else.</summary>
    [Alias("watch")] Task<ActorMark> Watch(IActorWatcher watcher);

    /// <summary>The usage receipts after a place in the passport's history, oldest first, none left out; the customer itself only.</summary>
    /// <param name="after">The place that the page before ended at; null: only the place where the history ends now.</param>
    [Alias("usage")] Task<UsagePage?> Usage(long? after);

    /// <summary>The passport as a consent receipt; the customer itself only.</summary>
    [Alias("consent-receipt")] Task<string?> ConsentReceipt(ConsentReceiptFormat format);

    /// <summary>The passport as a signed credential (<c>vc+jwt</c>), good for a day; the customer itself only.</summary>
    [Alias("credential")] Task<string?> Credential();

    /// <summary>What became of a withdrawal, signed; the customer itself only. Null when the grant is not withdrawn.</summary>
    [Alias("certify-revocation")] Task<SignedRevocation?> CertifyRevocation(ConsentId consent);

    /// <summary>The grantee of a withdrawn grant says that it knows; anybody else is answered as if there were no withdrawal.</summary>
    [Alias("acknowledge-withdrawal")] Task<CustomerAnswer> AcknowledgeWithdrawal(ConsentId consent, string idempotencyKey);

    /// <summary>A webhook of the grantee has taken the news of a withdrawal. Only the platform itself calls this.</summary>
    [Alias("note-told")] Task<CustomerAnswer> NoteTold(ConsentId consent, string delivery, string idempotencyKey);
}

/// <summary>In which form a consent receipt is wanted.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ConsentReceiptFormat>))]
public enum ConsentReceiptFormat
{
    /// <summary>ISO/IEC TS 27560:2023 in JSON-LD after DPV: every grant ever made.</summary>
    [JsonStringEnumMemberName("iso27560")] Iso27560,
    /// <summary>Kantara Initiative Consent Receipt 1.1: the grants that stand.</summary>
    [JsonStringEnumMemberName("kantara11")] Kantara11,
}

/// <summary>Who could see what; both null when there is no such customer for the caller.</summary>
/// <param name="Refusal">Why the question has no answer.</param>
[GenerateSerializer, Immutable, Alias("passport-as-of-reply")]
public sealed record PassportAsOfReply([property: Id(0)] PassportAsOf? Passport, [property: Id(1)] Refusal? Refusal);

/// <summary>Some usage receipts, with the place where they end.</summary>
/// <param name="Place">Ask from here on for what comes next.</param>
/// <param name="More">Whether there are more already.</param>
[GenerateSerializer, Immutable, Alias("usage-page")]
public sealed record UsagePage([property: Id(0)] ImmutableArray<Receipt> Receipts, [property: Id(1)] long Place, [property: Id(2)] bool More);

/// <summary>A certificate about a withdrawal, in the clear and signed.</summary>
/// <param name="Credential">The same as a <c>vc+jwt</c>.</param>
[GenerateSerializer, Immutable, Alias("signed-revocation")]
public sealed record SignedRevocation([property: Id(0)] RevocationCertificate Certificate, [property: Id(1)] string Credential);
