using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Clients;

/// <summary>What is answered about a client. Anything but <see cref="ClientRefused"/> is durable when it arrives.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ClientAccepted), "accepted")]
[JsonDerivedType(typeof(ClientRefused), "refused")]
[JsonDerivedType(typeof(ClientSecretAnswer), "secret")]
[GenerateSerializer, Immutable, Alias("client-answer")]
public abstract record ClientAnswer;

/// <summary>Done, or already so.</summary>
[GenerateSerializer, Immutable, Alias("client-accepted")]
public sealed record ClientAccepted : ClientAnswer;

/// <summary>Not done; nothing changed.</summary>
[GenerateSerializer, Immutable, Alias("client-refused")]
public sealed record ClientRefused([property: Id(0)] Refusal Refusal) : ClientAnswer;

/// <summary>There is a new secret.</summary>
/// <param name="Secret">Sealed; the shell opens it for whoever asked.</param>
[GenerateSerializer, Immutable, Alias("client-secret-answer")]
public sealed record ClientSecretAnswer([property: Id(0)] Sealed Secret) : ClientAnswer;
