using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Webhooks;

/// <summary>What a webhook can be asked. Whether the asker owns it, the shell has checked: whoever does not finds no such webhook.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(CreateWebhook), "createWebhook")]
[JsonDerivedType(typeof(ChangeWebhook), "changeWebhook")]
[JsonDerivedType(typeof(RotateWebhookSecret), "rotateWebhookSecret")]
[JsonDerivedType(typeof(DisableWebhook), "disableWebhook")]
[JsonDerivedType(typeof(DeleteWebhook), "deleteWebhook")]
[JsonDerivedType(typeof(ReplayDelivery), "replayDelivery")]
[JsonDerivedType(typeof(ReplayDeadDeliveries), "replayDeadDeliveries")]
public abstract record WebhookCommand;

/// <summary>Brings a webhook into being.</summary>
/// <param name="Url">Up to <see cref="UrlLengthMax"/> characters; see <see cref="Webhook.IsReachable"/>.</param>
/// <param name="EventTypes">At least one, of those the audience may hear (<see cref="WebhookAudiences"/>).</param>
/// <param name="Secret">The signing secret, made and sealed by the shell.</param>
/// <param name="Loopback">Whether this installation lets webhooks go to its own machine: development only.</param>
/// <param name="Others">Webhooks the organisation has already, as the read table knows it.</param>
public sealed record CreateWebhook(WebhookOwner Owner, string Url, ImmutableArray<string> EventTypes, Sealed Secret, bool Loopback, int Others) : WebhookCommand
{
    /// <summary>Longest URL, in characters, inclusive.</summary>
    public const int UrlLengthMax = 2000;

    /// <summary>Most webhooks of one organisation. Those created at the same moment do not see each other.</summary>
    public const int WebhooksMax = 20;
}

/// <summary>Changes what is given and leaves the rest.</summary>
/// <param name="Url">Null: as it is.</param>
/// <param name="EventTypes">Null: as they are.</param>
/// <param name="Enabled">Null: as it is.</param>
public sealed record ChangeWebhook(string? Url, ImmutableArray<string>? EventTypes, bool? Enabled, bool Loopback) : WebhookCommand;

/// <summary>Signs with a new secret from now on, and with the one before as well for a while.</summary>
/// <param name="OverlapHours">How long, 0 to <see cref="OverlapHoursMax"/>.</param>
public sealed record RotateWebhookSecret(Sealed Secret, int OverlapHours) : WebhookCommand
{
    /// <summary>A week, inclusive.</summary>
    public const int OverlapHoursMax = 168;
}

/// <summary>The receiver said that it is gone. Only the platform itself says this.</summary>
public sealed record DisableWebhook : WebhookCommand;

/// <summary>Ends the webhook, with what waits for it.</summary>
public sealed record DeleteWebhook : WebhookCommand;

/// <summary>Sends one delivery again.</summary>
/// <param name="Known">Whether the webhook has such a delivery, as the read table knows it.</param>
public sealed record ReplayDelivery(string Delivery, bool Known) : WebhookCommand;

/// <summary>Sends again every delivery that was given up and whose event is not older than a moment.</summary>
public sealed record ReplayDeadDeliveries(DateTimeOffset Since) : WebhookCommand;
