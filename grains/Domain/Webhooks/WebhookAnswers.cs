using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Webhooks;

/// <summary>What a webhook answers. Anything but <see cref="WebhookRefused"/> is durable when it arrives.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(WebhookAccepted), "accepted")]
[JsonDerivedType(typeof(WebhookRefused), "refused")]
[JsonDerivedType(typeof(WebhookSecretAnswer), "secret")]
[GenerateSerializer, Immutable, Alias("webhook-answer")]
public abstract record WebhookAnswer;

/// <summary>Done, or already so.</summary>
[GenerateSerializer, Immutable, Alias("webhook-accepted")]
public sealed record WebhookAccepted : WebhookAnswer;

/// <summary>Not done; nothing changed.</summary>
[GenerateSerializer, Immutable, Alias("webhook-refused")]
public sealed record WebhookRefused([property: Id(0)] Refusal Refusal) : WebhookAnswer;

/// <summary>There is a new signing secret.</summary>
/// <param name="Secret">Sealed; the shell opens it for whoever asked, and for nobody after.</param>
[GenerateSerializer, Immutable, Alias("webhook-secret-answer")]
public sealed record WebhookSecretAnswer([property: Id(0)] Sealed Secret) : WebhookAnswer;
