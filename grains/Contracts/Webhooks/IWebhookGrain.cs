using System.Collections.Immutable;
using Ecosystem.Contracts.Directory;
using Ecosystem.Domain;
using Ecosystem.Domain.Webhooks;

namespace Ecosystem.Contracts.Webhooks;

/// <summary>A webhook: a URL that is told what happened. The grain key is a <see cref="WebhookId"/>.</summary>
/// <remarks>
/// Durability, retries and time-outs as in <see cref="SalesUnits.ISalesUnitGrain"/>. It belongs to the audience and organisation that created it;
/// to everybody else there is no such webhook.
/// </remarks>
[Alias("webhook")]
public interface IWebhookGrain : IGrainWithStringKey
{
    /// <summary>Brings the webhook into being, for the caller's organisation; answers with its signing secret.</summary>
    [Alias("create")] Task<WebhookReply> Create(NewWebhook webhook, string idempotencyKey);

    /// <summary>Changes what is given and leaves the rest. Deliveries that wait go to the new URL.</summary>
    [Alias("change")] Task<WebhookAnswer> Change(WebhookChange change, string idempotencyKey);

    /// <summary>Makes a new signing secret, and answers with it; the one before signs as well for so many hours.</summary>
    [Alias("rotateSecret")] Task<WebhookReply> RotateSecret(int overlapHours, string idempotencyKey);

    /// <summary>Disables the webhook because its receiver said that it is gone. Only the platform itself calls this.</summary>
    [Alias("disable")] Task<WebhookAnswer> Disable(string idempotencyKey);

    /// <summary>Ends the webhook, with what waits for it and its secrets.</summary>
    [Alias("delete")] Task<WebhookAnswer> Delete(string idempotencyKey);

    /// <summary>Sends one delivery again, whatever became of it.</summary>
    [Alias("replayDelivery")] Task<WebhookAnswer> ReplayDelivery(string delivery, string idempotencyKey);

    /// <summary>Sends again every delivery that was given up, of events since a moment.</summary>
    [Alias("replayDeadDeliveries")] Task<WebhookAnswer> ReplayDeadDeliveries(DateTimeOffset since, string idempotencyKey);

    /// <summary>The webhook as it stands; null to anybody but its owner.</summary>
    [Alias("view")] Task<WebhookView?> View();

    /// <summary>The webhook's deliveries, newest first; none to anybody but its owner.</summary>
    /// <param name="status">Only those that stand so; null: all.</param>
    [Alias("deliveries")] Task<Page<WebhookDelivery>> Deliveries(PageRequest page, DeliveryStatus? status);

    /// <summary>The webhook's deliveries, filtered; none to anybody but its owner.</summary>
    [Alias("list-deliveries")] Task<Listed<WebhookDelivery>> ListDeliveries(DeliveryList list);
}

/// <summary>A webhook to create; see <see cref="CreateWebhook"/> for ranges.</summary>
[GenerateSerializer, Immutable, Alias("new-webhook")]
public sealed record NewWebhook([property: Id(0)] string Url, [property: Id(1)] ImmutableArray<string> EventTypes);

/// <summary>What to change; null: as it is.</summary>
[GenerateSerializer, Immutable, Alias("webhook-change")]
public sealed record WebhookChange([property: Id(0)] string? Url, [property: Id(1)] ImmutableArray<string>? EventTypes, [property: Id(2)] bool? Enabled);

/// <summary>A secret in the clear, for whoever asked for it; or why there is none.</summary>
/// <param name="Secret">Starts with whsec_; null when refused, and when the webhook has been deleted since.</param>
[GenerateSerializer, Immutable, Alias("webhook-reply")]
public sealed record WebhookReply([property: Id(0)] string? Secret, [property: Id(1)] Refusal? Refusal);

/// <summary>A webhook as its owner sees it.</summary>
/// <param name="GoneAt">When the receiver said that it is gone; null unless the webhook is disabled for that.</param>
/// <param name="SecretBeforeUntil">Until when the secret before the present one signs as well; null when it does not now.</param>
[GenerateSerializer, Immutable, Alias("webhook-view")]
public sealed record WebhookView(
    [property: Id(0)] WebhookId Id, [property: Id(1)] string Url, [property: Id(2)] ImmutableArray<string> EventTypes, [property: Id(3)] bool Enabled,
    [property: Id(4)] DateTimeOffset CreatedAt, [property: Id(5)] DateTimeOffset? GoneAt, [property: Id(6)] DateTimeOffset? SecretBeforeUntil, [property: Id(7)] long Version);

/// <summary>One message on its way to a webhook, or arrived, or not.</summary>
/// <param name="Id">The <c>webhook-id</c> header: the same at every attempt.</param>
/// <param name="At">When the event happened.</param>
/// <param name="Attempts">Since it was made or last replayed.</param>
/// <param name="NextAt">When it is tried next; null unless it waits.</param>
/// <param name="LastStatus">HTTP status of the last answer; null when there was none.</param>
/// <param name="LastError">What went wrong last; null when nothing did.</param>
[GenerateSerializer, Immutable, Alias("webhook-delivery")]
public sealed record WebhookDelivery(
    [property: Id(0)] string Id, [property: Id(1)] string EventType, [property: Id(2)] DateTimeOffset At, [property: Id(3)] DeliveryStatus Status, [property: Id(4)] int Attempts,
    [property: Id(5)] DateTimeOffset? NextAt, [property: Id(6)] int? LastStatus, [property: Id(7)] string? LastError);

/// <summary>How a delivery stands.</summary>
public enum DeliveryStatus
{
    /// <summary>It is sent as soon as its time comes and the webhook is enabled.</summary>
    Waiting,

    /// <summary>The receiver answered 2xx.</summary>
    Delivered,

    /// <summary>It was given up after the last attempt, or the receiver said that it is gone.</summary>
    Dead,

    /// <summary>When its time came the webhook was no longer entitled to it, or no longer asked for it: it was not sent.</summary>
    Withheld,
}
