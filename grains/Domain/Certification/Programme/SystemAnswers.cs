using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Certification.Programme;

/// <summary>What a system answers. Anything but <see cref="SystemRefused"/> is durable when it arrives.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SystemAccepted), "accepted")]
[JsonDerivedType(typeof(SystemRefused), "refused")]
[GenerateSerializer, Immutable, Alias("system-answer")]
public abstract record SystemAnswer;

/// <summary>Done, or already so.</summary>
/// <param name="Run">The run that was started; null: none.</param>
/// <param name="Attempt">The attempt that a worker began; null: none.</param>
[GenerateSerializer, Immutable, Alias("system-accepted")]
public sealed record SystemAccepted([property: Id(0)] CertificationRunId? Run = null, [property: Id(1)] int? Attempt = null) : SystemAnswer;

/// <summary>Not done; nothing changed.</summary>
[GenerateSerializer, Immutable, Alias("system-refused")]
public sealed record SystemRefused([property: Id(0)] Refusal Refusal) : SystemAnswer;
