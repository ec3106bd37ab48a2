using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Supplies;

/// <summary>What a customer's supplies answer. Anything that comes with an event is durable when it arrives.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SupplyReported), "reported")]
[JsonDerivedType(typeof(EntitlementAnswer), "used")]
[JsonDerivedType(typeof(SupplyRefused), "refused")]
[GenerateSerializer, Immutable, Alias("supply-answer")]
public abstract record SupplyAnswer;

/// <summary>The reports are in.</summary>
/// <param name="Taken">How many said something new.</param>
/// <param name="Older">Places, from 0, of those that changed nothing: no later than what was known, or known already.</param>
[GenerateSerializer, Immutable, Alias("supply-reported")]
public sealed record SupplyReported([property: Id(0)] int Taken, [property: Id(1)] ImmutableArray<int> Older) : SupplyAnswer;

/// <summary>The use is written down: the answer may leave.</summary>
/// <param name="Revision">Which state of the data it was of: a repeated call is answered under this use only as long as nothing has changed.</param>
[GenerateSerializer, Immutable, Alias("entitlement-answer")]
public sealed record EntitlementAnswer([property: Id(0)] Entitlement Feature, [property: Id(1)] int Units, [property: Id(2)] long Revision) : SupplyAnswer;

/// <summary>Not done. Nothing has changed.</summary>
[GenerateSerializer, Immutable, Alias("supply-refused")]
public sealed record SupplyRefused([property: Id(0)] Refusal Refusal) : SupplyAnswer;
