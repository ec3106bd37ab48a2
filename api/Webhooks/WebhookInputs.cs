using Ecosystem.Api.Graph;

namespace Ecosystem.Api.Webhooks;

/// <summary>What every change to a webhook is given.</summary>
public abstract record WebhookInput : MutationInput
{
    /// <summary>The webhook; starts with wh_.</summary>
    [Id]
    public required string Webhook { get; init; }
}

/// <summary>A webhook to create.</summary>
public sealed record CreateWebhookInput : MutationInput
{
    /// <summary>An https URL on port 443, reachable from the internet; up to 2,000 characters.</summary>
    public required string Url { get; init; }

    /// <summary>At least one of `Query.webhookEventTypes`.</summary>
    public required IReadOnlyList<string> EventTypes { get; init; }
}

/// <summary>What to change of a webhook; what is left out stays.</summary>
public sealed record ChangeWebhookInput : WebhookInput
{
    /// <summary>An https URL on port 443, reachable from the internet; up to 2,000 characters.</summary>
    public string? Url { get; init; }

    /// <summary>At least one of `Query.webhookEventTypes`; what waits of other types is not sent.</summary>
    public IReadOnlyList<string>? EventTypes { get; init; }

    /// <summary>While false nothing is sent, and what happens meanwhile is not told later. What waited before is sent once it is true again.</summary>
    public bool? Enabled { get; init; }
}

/// <summary>A signing secret to make anew.</summary>
public sealed record RotateWebhookSecretInput : WebhookInput
{
    /// <summary>A day.</summary>
    internal const int OverlapHoursDefault = 24;

    /// <summary>How long the secret before signs as well, 0 to 168; 24 when left out.</summary>
    public int? OverlapHours { get; init; }
}

/// <summary>A webhook to delete.</summary>
public sealed record DeleteWebhookInput : WebhookInput;

/// <summary>A delivery to send again.</summary>
public sealed record ReplayDeliveryInput : WebhookInput
{
    /// <summary>The delivery; starts with msg_.</summary>
    [Id]
    public required string Delivery { get; init; }
}

/// <summary>Deliveries to send again.</summary>
public sealed record ReplayDeadDeliveriesInput : WebhookInput
{
    /// <summary>The oldest event whose delivery counts.</summary>
    public required DateTimeOffset Since { get; init; }
}
