using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Contracts.Customers;

/// <summary>A customer 客户 and its data passport. The grain key is a <see cref="CustomerId"/>.</summary>
/// <remarks>Durability, retries and time-outs as in <see cref="SalesUnits.ISalesUnitGrain"/>. Whoever may not see a customer is answered as if there were none.</remarks>
[Alias("customer")]
public interface ICustomerGrain : IGrainWithStringKey
{
    /// <summary>Brings the customer into being, or its profile up to date.</summary>
    [Alias("register")] Task<CustomerAnswer> Register(RegisterCustomer customer, string idempotencyKey);

    /// <summary>Adds interactions.</summary>
    [Alias("recordInteractions")] Task<CustomerAnswer> RecordInteractions(ImmutableArray<NewInteraction> interactions, string idempotencyKey);

    /// <summary>Adds interactions that a system collected, each answered for itself: answers <see cref="InteractionsCollected"/>. A partner finds no customer whose consent for interactions does not stand to it.</summary>
    [Alias("collectInteractions")] Task<CustomerAnswer> CollectInteractions(ImmutableArray<CollectedInteraction> items, string idempotencyKey);

    /// <summary>Says what came of dealings with the customer; flows whose runs wait for its metric learn from it. One whose id is known changes nothing.</summary>
    [Alias("reportOutcome")] Task<CustomerAnswer> ReportOutcome(FlowOutcome outcome, string idempotencyKey);

    /// <summary>Grants consent; the customer itself only.</summary>
    [Alias("grantConsent")] Task<CustomerAnswer> GrantConsent(ConsentRequest request, string idempotencyKey);

    /// <summary>Withdraws consent; the customer itself only. The next read is refused.</summary>
    [Alias("withdrawConsent")] Task<CustomerAnswer> WithdrawConsent(ConsentId consent, string idempotencyKey);

    /// <summary>Reads profile fields by consent: the receipt is durable before the data leaves. No consent and no such customer look the same.</summary>
    [Alias("readProfile")] Task<ProfileReply> ReadProfile(DataRequest request, string idempotencyKey);

    /// <summary>Reads interactions by consent, newest first, at most 500; none when the customer was erased.</summary>
    [Alias("readInteractions")] Task<InteractionsReply> ReadInteractions(DataRequest request, string idempotencyKey);

    /// <summary>As <see cref="ReadProfile"/>, for the reader of an export. Only the platform itself calls this.</summary>
    [Alias("exportProfile")] Task<ProfileReply> ExportProfile(ExportRead read, string idempotencyKey);

    /// <summary>As <see cref="ReadInteractions"/>, for the reader of an export. Only the platform itself calls this.</summary>
    [Alias("exportInteractions")] Task<InteractionsReply> ExportInteractions(ExportRead read, string idempotencyKey);

    /// <summary>As <see cref="ReadInteractions"/>, of named interactions in their order; one that is not there is left out. Only the platform itself calls this, for strategy flows.</summary>
    [Alias("readForFlows")] Task<InteractionsReply> ReadForFlows(ImmutableArray<string> interactions, ExportRead read, string idempotencyKey);

    /// <summary>The oldest grant that stands now and names this grantee, category and purpose; null: none. Only the platform itself calls this: that there is one hands out nothing.</summary>
    [Alias("standingConsent")] Task<Consent?> StandingConsent(string grantee, DataCategory category, string purpose);

    /// <summary>The customer's own profile; the customer itself only, without receipt. Null to anybody else.</summary>
    [Alias("ownProfile")] Task<ProfileData?> OwnProfile();

    /// <summary>The passport; the customer itself only. Null to anybody else.</summary>
    [Alias("passport")] Task<Passport?> Passport();

    /// <summary>Erases the customer: its key is destroyed before this returns. The customer itself only; asked again, the first erasure answers.</summary>
    /// <param name="customer">The customer, named again by whoever asks: what cannot be undone is not to be asked for by mistake.</param>
    [Alias("erase")] Task<CustomerAnswer> Erase(CustomerId customer, string idempotencyKey);

    /// <summary>Corrects the profile; the customer itself only.</summary>
    [Alias("rectifyProfile")] Task<CustomerAnswer> RectifyProfile(ProfileCorrection correction, string idempotencyKey);

    /// <summary>Adds an interaction that the customer itself tells of, under its own name; the customer itself only.</summary>
    /// <param name="summary">1 to <see cref="CollectedInteraction.SummaryLengthMax"/> characters.</param>
    [Alias("recordOwnInteraction")] Task<CustomerAnswer> RecordOwnInteraction(string summary, string idempotencyKey);

    /// <summary>Corrects an interaction; the customer itself only. Its source stays.</summary>
    [Alias("rectifyInteraction")] Task<CustomerAnswer> RectifyInteraction(InteractionCorrection correction, string idempotencyKey);

    /// <summary>When the customer was erased; the customer itself only. Null to anybody else, and while it is not.</summary>
    [Alias("erasure")] Task<ErasureAnswer?> Erasure();

    /// <summary>How much is kept about the customer; the customer itself only. Null to anybody else.</summary>
    [Alias("held")] Task<DataHeld?> Held();

    /// <summary>What is kept about the customer, a piece at a time. Only the platform itself calls this, for an export of the customer's own.</summary>
    /// <param name="afterInteraction">Null: the profile alone; else up to <see cref="OwnData.InteractionsMax"/> interactions whose ids come after this one, which may be empty.</param>
    [Alias("ownData")] Task<OwnData> OwnData(string? afterInteraction);
}

/// <summary>A customer in the clear; all of it is sealed before it is kept.</summary>
/// <param name="Name">1 to 200 characters.</param>
/// <param name="Revenue">A year, in millions of the source's currency, as a decimal text.</param>
[GenerateSerializer, Immutable, Alias("register-customer")]
public sealed record RegisterCustomer(
    [property: Id(0)] string Name, [property: Id(1)] string Sector, [property: Id(2)] int? FoundedYear, [property: Id(3)] string? Revenue,
    [property: Id(4)] int? Employees, [property: Id(5)] string? Country, [property: Id(6)] string? Parent);

/// <summary>An interaction in the clear; all of it is sealed before it is kept.</summary>
/// <param name="Source">Its id in the source system: the same id is the same interaction. 1 to 120 characters.</param>
/// <param name="Channel">Such as e-mail, WeCom, meeting; 1 to 120 characters.</param>
/// <param name="Direction">in or out.</param>
[GenerateSerializer, Immutable, Alias("new-interaction")]
public sealed record NewInteraction(
    [property: Id(0)] string Source, [property: Id(1)] DateTimeOffset OccurredAt, [property: Id(2)] string Channel, [property: Id(3)] string Direction, [property: Id(4)] string Summary)
{
    /// <summary>Where it comes from; null for what an import of files brought, and then not written.</summary>
    [Id(5), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public InteractionProvenance? Provenance { get; init; }
}

/// <summary>A grant to make; see <see cref="Domain.Customers.GrantConsent"/> for ranges.</summary>
[GenerateSerializer, Immutable, Alias("consent-request")]
public sealed record ConsentRequest(
    [property: Id(0)] string Grantee, [property: Id(1)] DataCategory Category, [property: Id(2)] string Purpose, [property: Id(3)] LegalBasis LegalBasis,
    [property: Id(4)] ImmutableArray<string> Fields, [property: Id(5)] DateTimeOffset? ExpiresAt, [property: Id(6)] bool CrossBorder);

/// <summary>A read: which fields, for what. The reader is who the access token says.</summary>
[GenerateSerializer, Immutable, Alias("data-request")]
public sealed record DataRequest([property: Id(0)] ImmutableArray<string> Fields, [property: Id(1)] string Purpose);

/// <summary>A read for an export: the worker that asks is the platform's, and the reader is whose export it is.</summary>
/// <param name="Reader">Organisation.</param>
/// <param name="Client">OAuth client.</param>
[GenerateSerializer, Immutable, Alias("export-read")]
public sealed record ExportRead([property: Id(0)] string Reader, [property: Id(1)] string Client, [property: Id(2)] DataRequest Request)
{
    /// <summary>Where the reader is, as <see cref="Domain.Access.Principal.Countries"/>; null: it is not said.</summary>
    [Id(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Countries { get; init; }
}

/// <summary>Profile fields, with the receipt; both null when refused.</summary>
[GenerateSerializer, Immutable, Alias("profile-reply")]
public sealed record ProfileReply([property: Id(0)] Receipt? Receipt, [property: Id(1)] ProfileData? Profile, [property: Id(2)] Refusal? Refusal) : IReceipted;

/// <summary>Interactions, with the receipt; receipt null and none when refused.</summary>
[GenerateSerializer, Immutable, Alias("interactions-reply")]
public sealed record InteractionsReply([property: Id(0)] Receipt? Receipt, [property: Id(1)] ImmutableArray<InteractionData> Interactions, [property: Id(2)] Refusal? Refusal) : IReceipted;

/// <summary>Profile fields in the clear; null where not asked for, not known or erased.</summary>
[GenerateSerializer, Immutable, Alias("profile-data"), CustomerData]
public sealed record ProfileData(
    [property: Id(0)] string? Name, [property: Id(1)] string? Sector, [property: Id(2)] int? FoundedYear, [property: Id(3)] string? Revenue,
    [property: Id(4)] int? Employees, [property: Id(5)] string? Country, [property: Id(6)] string? Parent);

/// <summary>Interaction fields in the clear; null where not asked for.</summary>
[GenerateSerializer, Immutable, Alias("interaction-data"), CustomerData]
public sealed record InteractionData([property: Id(0)] DateTimeOffset? OccurredAt, [property: Id(1)] string? Channel, [property: Id(2)] string? Direction, [property: Id(3)] string? Summary);

/// <summary>The data passport 客户数据护照.</summary>
/// <param name="Id">The customer's keyed pseudonym.</param>
/// <param name="Epoch">Raised by every withdrawal.</param>
/// <param name="Reads">Receipts written so far.</param>
[GenerateSerializer, Immutable, Alias("passport")]
public sealed record Passport([property: Id(0)] CustomerId Id, [property: Id(1)] long Epoch, [property: Id(2)] long Reads, [property: Id(3)] ImmutableArray<Consent> Consents);
