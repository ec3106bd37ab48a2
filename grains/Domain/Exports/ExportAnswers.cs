using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Exports;

/// <summary>What an export answers. Anything but <see cref="ExportRefused"/> is durable when it arrives.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ExportAccepted), "accepted")]
[JsonDerivedType(typeof(ExportRefused), "refused")]
[GenerateSerializer, Immutable, Alias("export-answer")]
public abstract record ExportAnswer;

/// <summary>Done, or already so.</summary>
[GenerateSerializer, Immutable, Alias("export-accepted")]
public sealed record ExportAccepted : ExportAnswer;

/// <summary>Not done; nothing changed.</summary>
[GenerateSerializer, Immutable, Alias("export-refused")]
public sealed record ExportRefused([property: Id(0)] Refusal Refusal) : ExportAnswer;
