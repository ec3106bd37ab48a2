using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Governance;

/// <summary>What a governance board answers.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(BoardAccepted), "accepted")]
[JsonDerivedType(typeof(BoardRefused), "refused")]
[GenerateSerializer, Immutable, Alias("board-answer")]
public abstract record BoardAnswer;

/// <summary>Done, or already so.</summary>
/// <param name="Motion">The motion it was about, as it stands now; null when it was about none.</param>
[GenerateSerializer, Immutable, Alias("board-accepted")]
public sealed record BoardAccepted([property: Id(0)] Motion? Motion) : BoardAnswer;

/// <summary>Not done; nothing of what was asked has happened. Motions whose deadline had come may have been counted with it.</summary>
[GenerateSerializer, Immutable, Alias("board-refused")]
public sealed record BoardRefused([property: Id(0)] Refusal Refusal) : BoardAnswer;
