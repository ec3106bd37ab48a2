using Ecosystem.Domain.Access;

namespace Ecosystem.Domain.Webhooks;

/// <summary>Why a webhook does not carry a command out. In the order the checks run; the first that fails answers.</summary>
public static class WebhookRefusals
{
    /// <summary>1. There is no such webhook, or it is somebody else's.</summary>
    public static Refusal WebhookUnknown { get; } = new("WEBHOOK_UNKNOWN", "There is no such webhook. Create one, or take its id from the list of webhooks.");

    /// <summary>2. The URL is none that is called.</summary>
    public static Refusal UrlRefused { get; } = new(
        "URL_REFUSED", $"url must be an https URL on port 443 without user, password and fragment, of at most {CreateWebhook.UrlLengthMax} characters, such as https://example.com/hooks.");

    /// <summary>3. No event type is named, or one that this audience does not hear.</summary>
    public static Refusal EventTypesRefused(Audience audience) => new(
        "EVENT_TYPES_REFUSED", $"eventTypes must name at least one of {string.Join(", ", WebhookAudiences.EventTypes(audience))}, and no other.");

    /// <summary>4. The overlap is out of its range.</summary>
    public static Refusal OverlapOutOfRange { get; } = new("OUT_OF_RANGE", $"overlapHours must be 0 to {RotateWebhookSecret.OverlapHoursMax}.");

    /// <summary>5. The webhook exists.</summary>
    public static Refusal AlreadyCreated { get; } = new("ALREADY_CREATED", "This webhook has been created. Change it, or create another one under a new idempotency key.");

    /// <summary>6. The organisation has as many as it may.</summary>
    public static Refusal TooManyWebhooks { get; } = new("TOO_MANY_WEBHOOKS", $"Your organisation has {CreateWebhook.WebhooksMax} webhooks already. Delete one first.");

    /// <summary>7. The webhook keeps no such delivery.</summary>
    public static Refusal DeliveryUnknown { get; } = new("DELIVERY_UNKNOWN", "This webhook keeps no such delivery. Take its id from the list of deliveries; those that are done are kept for 30 days.");
}
