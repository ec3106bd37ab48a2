using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Settlements;

/// <summary>What a statement answers. Anything but <see cref="SettlementRefused"/> is durable when it arrives.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SettlementAccepted), "accepted")]
[JsonDerivedType(typeof(SettlementRefused), "refused")]
[GenerateSerializer, Immutable, Alias("settlement-answer")]
public abstract record SettlementAnswer;

/// <summary>Done, or already so.</summary>
/// <param name="Number">Of the correction or the dispute that was made; 0 where none was.</param>
[GenerateSerializer, Immutable, Alias("settlement-accepted")]
public sealed record SettlementAccepted([property: Id(0)] int Number) : SettlementAnswer;

/// <summary>Not done; nothing changed.</summary>
[GenerateSerializer, Immutable, Alias("settlement-refused")]
public sealed record SettlementRefused([property: Id(0)] Refusal Refusal) : SettlementAnswer;
