using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Customers;

/// <summary>What a customer answers. Anything but <see cref="CustomerRefused"/> without an event is durable when it arrives.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(CustomerAccepted), "accepted")]
[JsonDerivedType(typeof(CustomerRefused), "refused")]
[JsonDerivedType(typeof(InteractionsCollected), "interactionsCollected")]
[JsonDerivedType(typeof(ConsentAnswer), "consentGranted")]
[JsonDerivedType(typeof(WithdrawalAnswer), "consentWithdrawn")]
[JsonDerivedType(typeof(ReadAllowed), "readAllowed")]
[JsonDerivedType(typeof(ErasureAnswer), "erased")]
[JsonDerivedType(typeof(RectificationAnswer), "rectified")]
[GenerateSerializer, Immutable, Alias("customer-answer")]
public abstract record CustomerAnswer;

/// <summary>Done, or already so.</summary>
/// <param name="Changed">How many things changed.</param>
[GenerateSerializer, Immutable, Alias("customer-accepted")]
public sealed record CustomerAccepted([property: Id(0)] int Changed) : CustomerAnswer;

/// <summary>Not done. A refused read is itself in the log.</summary>
[GenerateSerializer, Immutable, Alias("customer-refused")]
public sealed record CustomerRefused([property: Id(0)] Refusal Refusal) : CustomerAnswer;

/// <summary>The grant stands.</summary>
[GenerateSerializer, Immutable, Alias("consent-answer")]
public sealed record ConsentAnswer([property: Id(0)] Consent Consent) : CustomerAnswer;

/// <summary>The grant no longer stands: the next read is refused.</summary>
[GenerateSerializer, Immutable, Alias("withdrawal-answer")]
public sealed record WithdrawalAnswer([property: Id(0)] ConsentId Consent, [property: Id(1)] long Epoch) : CustomerAnswer;

/// <summary>The data may go out: the receipt is written.</summary>
[GenerateSerializer, Immutable, Alias("read-allowed")]
public sealed record ReadAllowed([property: Id(0)] Receipt Receipt) : CustomerAnswer;
