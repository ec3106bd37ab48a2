using System.Collections.Immutable;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Webhooks;

namespace Ecosystem.Domain.Tests.Webhooks;

/// <summary>A webhook of a partner as its shell would run it.</summary>
internal sealed class PlayedWebhook() : Played<Webhook, WebhookState, WebhookCommand, WebhookAnswer, WebhookEvent>("wh_1")
{
    public const string Url = "https://partner.example/hooks";

    public static readonly DateTimeOffset Now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
    public static readonly WebhookOwner Partner = new(Audience.Partner, "partner_demo");
    public static readonly Sealed Secret = new("wh_1", "first");

    public static CreateWebhook Create { get; } = new(Partner, Url, [WebhookAudiences.ConsentGranted], Secret, Loopback: false, Others: 0);

    public static PlayedWebhook Created(ImmutableArray<string>? types = null)
    {
        var webhook = new PlayedWebhook();
        Assert.Equal(new WebhookSecretAnswer(Secret), webhook.Ask(Create with { EventTypes = types ?? Create.EventTypes }, Now));
        return webhook;
    }
}
