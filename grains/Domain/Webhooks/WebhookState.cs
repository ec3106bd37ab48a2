using System.Collections.Immutable;
using Ecosystem.Domain.Access;

namespace Ecosystem.Domain.Webhooks;

/// <summary>What a webhook remembers; rebuilt from its events.</summary>
public sealed record WebhookState(WebhookId Id)
{
    /// <summary>Null until the webhook is created; kept after it is deleted, so that a retry of the deletion is known for its owner's.</summary>
    public WebhookOwner? Owner { get; init; }

    public string Url { get; init; } = "";

    /// <summary>In the order of <see cref="WebhookAudiences"/>, each once.</summary>
    public ImmutableArray<string> EventTypes { get; init; } = [];

    public bool Enabled { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the receiver said that it is gone; null unless it is disabled for that.</summary>
    public DateTimeOffset? GoneAt { get; init; }

    /// <summary>Until when the secret before the present one signs as well; null when there was none.</summary>
    public DateTimeOffset? BeforeUntil { get; init; }

    public bool Deleted { get; init; }
}

/// <summary>Whose a webhook is: nobody else ever sees that it exists.</summary>
[GenerateSerializer, Immutable, Alias("webhook-owner")]
public sealed record WebhookOwner([property: Id(0)] Audience Audience, [property: Id(1)] string Organisation);
