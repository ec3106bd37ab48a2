using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Customers;

/// <summary>What a customer can be asked.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Register), "register")]
[JsonDerivedType(typeof(RecordInteractions), "recordInteractions")]
[JsonDerivedType(typeof(CollectInteractions), "collectInteractions")]
[JsonDerivedType(typeof(GrantConsent), "grantConsent")]
[JsonDerivedType(typeof(WithdrawConsent), "withdrawConsent")]
[JsonDerivedType(typeof(ReadData), "readData")]
[JsonDerivedType(typeof(AcknowledgeWithdrawal), "acknowledgeWithdrawal")]
[JsonDerivedType(typeof(EraseCustomer), "eraseCustomer")]
[JsonDerivedType(typeof(RectifyProfile), "rectifyProfile")]
[JsonDerivedType(typeof(RectifyInteraction), "rectifyInteraction")]
[JsonDerivedType(typeof(ReportOutcome), "reportOutcome")]
[GenerateSerializer, Immutable, Alias("customer-command")]
public abstract record CustomerCommand;

/// <summary>Brings a customer into being, or brings its profile up to date.</summary>
/// <param name="Profile">All of it, sealed: whatever of it were not would be in the log for readers whom no consent names.</param>
/// <param name="Fingerprint">Keyed hash of the plain profile: tells whether anything changed without opening it.</param>
public sealed record Register(Sealed Profile, string Fingerprint) : CustomerCommand;

/// <summary>Adds interactions; one whose id is known already is ignored.</summary>
/// <param name="Interactions">1 to <see cref="InteractionsMax"/>.</param>
public sealed record RecordInteractions(ImmutableArray<Interaction> Interactions) : CustomerCommand
{
    /// <summary>Most interactions in one command.</summary>
    public const int InteractionsMax = 500;
}

/// <summary>Grants a grantee the use of some fields of a category for a purpose.</summary>
/// <param name="Consent">The id of the grant to come; made by the shell.</param>
/// <param name="Grantee">Organisation, as in access tokens; 1 to 72 characters.</param>
/// <param name="Purpose">What the data may be used for; 1 to 120 characters.</param>
/// <param name="Fields">At least one, each of the category's catalogue.</param>
/// <param name="ExpiresAt">In the future, or null for no expiry.</param>
/// <param name="CrossBorder">Whether the data may leave the country.</param>
public sealed record GrantConsent(
    ConsentId Consent, string Grantee, DataCategory Category, string Purpose, LegalBasis LegalBasis,
    ImmutableArray<string> Fields, DateTimeOffset? ExpiresAt, bool CrossBorder) : CustomerCommand;

/// <summary>Takes a grant back.</summary>
[GenerateSerializer, Immutable, Alias("withdraw-consent")]
public sealed record WithdrawConsent([property: Id(0)] ConsentId Consent) : CustomerCommand;

/// <summary>Asks to read fields of a category for a purpose.</summary>
/// <param name="Receipt">The id of the receipt to come; made by the shell.</param>
/// <param name="Reader">Organisation of the reader, from its token.</param>
/// <param name="Client">OAuth client of the reader, from its token.</param>
public sealed record ReadData(
    ReceiptId Receipt, string Reader, string Client, DataCategory Category, ImmutableArray<string> Fields, string Purpose) : CustomerCommand
{
    /// <summary>Whether the reader's token is narrowed to other customers, categories or purposes (RFC 9396), whatever the consent says. Default false, and then not written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool TokenIsForOther { get; init; }

    /// <summary>The reader is abroad, and how it stands with the border; null: it is at home, and then not written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReadAbroad? Abroad { get; init; }
}

/// <summary>Says that the grantee of a withdrawn grant knows of the withdrawal.</summary>
/// <param name="Grantee">Organisation that says so, from its token; null when its webhook took the news, which the platform says.</param>
/// <param name="By">The OAuth client that says so, or the delivery that was answered.</param>
public sealed record AcknowledgeWithdrawal(ConsentId Consent, string? Grantee, AcknowledgedBy How, string By) : CustomerCommand;
