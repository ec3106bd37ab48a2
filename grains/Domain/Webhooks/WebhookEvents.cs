using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Webhooks;

/// <summary>What can happen to a webhook. Kept for ever: a type may gain optional members, never lose or change one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(WebhookCreated), "webhookCreated")]
[JsonDerivedType(typeof(WebhookChanged), "webhookChanged")]
[JsonDerivedType(typeof(WebhookSecretRotated), "webhookSecretRotated")]
[JsonDerivedType(typeof(WebhookDisabled), "webhookDisabled")]
[JsonDerivedType(typeof(WebhookDeleted), "webhookDeleted")]
[JsonDerivedType(typeof(DeliveriesReplayed), "deliveriesReplayed")]
public abstract record WebhookEvent;

public sealed record WebhookCreated(WebhookOwner Owner, string Url, ImmutableArray<string> EventTypes, Sealed Secret, DateTimeOffset At) : WebhookEvent;

/// <summary>All three as they are from now on.</summary>
public sealed record WebhookChanged(string Url, ImmutableArray<string> EventTypes, bool Enabled) : WebhookEvent;

/// <param name="BeforeUntil">Until when the secret before signs as well; the moment of the rotation: not at all.</param>
public sealed record WebhookSecretRotated(Sealed Secret, DateTimeOffset BeforeUntil) : WebhookEvent;

/// <summary>The receiver answered 410 Gone.</summary>
public sealed record WebhookDisabled(DateTimeOffset At) : WebhookEvent;

public sealed record WebhookDeleted : WebhookEvent;

/// <summary>Deliveries are to be sent again. The follower that reads this event has them sent.</summary>
/// <param name="Delivery">The one delivery; null: all that were given up.</param>
/// <param name="Since">The oldest event whose delivery counts; null with one delivery.</param>
public sealed record DeliveriesReplayed(string? Delivery, DateTimeOffset? Since) : WebhookEvent;
