using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Funds;

/// <summary>What a fund answers. Anything but <see cref="FundRefused"/> is durable when it arrives.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(FundAccepted), "accepted")]
[JsonDerivedType(typeof(FundRefused), "refused")]
[JsonDerivedType(typeof(LeaseAnswer), "lease")]
[GenerateSerializer, Immutable, Alias("fund-answer")]
public abstract record FundAnswer;

/// <summary>Done, or already so.</summary>
[GenerateSerializer, Immutable, Alias("fund-accepted")]
public sealed record FundAccepted : FundAnswer;

/// <summary>Not done; nothing changed.</summary>
[GenerateSerializer, Immutable, Alias("fund-refused")]
public sealed record FundRefused([property: Id(0)] Refusal Refusal) : FundAnswer;

/// <summary>A lease as it stands now. The unit hears of it within about a second.</summary>
[GenerateSerializer, Immutable, Alias("lease-answer")]
public sealed record LeaseAnswer([property: Id(0)] FundLease Lease) : FundAnswer;
