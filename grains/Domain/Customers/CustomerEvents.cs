using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Customers;

/// <summary>What can happen to a customer. Kept for ever: a type may gain optional members, never lose or change one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(CustomerRegistered), "customerRegistered")]
[JsonDerivedType(typeof(InteractionsRecorded), "interactionsRecorded")]
[JsonDerivedType(typeof(ConsentGranted), "consentGranted")]
[JsonDerivedType(typeof(ConsentWithdrawn), "consentWithdrawn")]
[JsonDerivedType(typeof(DataRead), "dataRead")]
[JsonDerivedType(typeof(ReadRefused), "readRefused")]
[JsonDerivedType(typeof(WithdrawalAcknowledged), "withdrawalAcknowledged")]
[JsonDerivedType(typeof(CustomerErased), "customerErased")]
[JsonDerivedType(typeof(ProfileRectified), "profileRectified")]
[JsonDerivedType(typeof(InteractionRectified), "interactionRectified")]
[JsonDerivedType(typeof(OutcomeReported), "outcomeReported")]
public abstract record CustomerEvent;

public sealed record CustomerRegistered(Sealed Profile, string Fingerprint) : CustomerEvent;

public sealed record InteractionsRecorded(ImmutableArray<Interaction> Interactions) : CustomerEvent;

public sealed record ConsentGranted(Consent Consent) : CustomerEvent;

/// <param name="Epoch">The passport's epoch from now on.</param>
public sealed record ConsentWithdrawn(ConsentId Consent, long Epoch) : CustomerEvent
{
    /// <summary>When; null in events from before it was kept: it is then the moment of the entry.</summary>
    public DateTimeOffset? At { get; init; }
}

/// <summary>The grantee of a withdrawn grant has said, or its webhook has, that it knows (CU-11).</summary>
public sealed record WithdrawalAcknowledged(ConsentId Consent, Acknowledgement Acknowledgement) : CustomerEvent;

/// <summary>The usage receipt itself: written before the data leaves.</summary>
public sealed record DataRead(Receipt Receipt) : CustomerEvent;

/// <summary>Somebody asked and was not answered. The caller sees not-found; the reason is for the customer and the auditor. It may be the first thing that happens to a pseudonym: somebody asked for a customer that nobody registered.</summary>
public sealed record ReadRefused(string Reader, string Client, DataCategory Category, ImmutableArray<string> Fields, string Purpose, DateTimeOffset At, string Reason) : CustomerEvent;
