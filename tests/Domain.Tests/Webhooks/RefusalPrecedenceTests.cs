using Ecosystem.Domain.Access;
using Ecosystem.Domain.Webhooks;

namespace Ecosystem.Domain.Tests.Webhooks;

/// <summary>The first check of <see cref="WebhookRefusals"/> that fails answers, whatever else is wrong.</summary>
public class RefusalPrecedenceTests
{
    private static readonly WebhookState s_nobodys = Webhook.Empty("wh_1");

    private static RefusalTable<WebhookState, T> Table<T>(WebhookState state, T command) where T : WebhookCommand =>
        new(state, command, (asked, about) => (Webhook.Decide(asked, about, PlayedWebhook.Now).Answer as WebhookRefused)?.Refusal);

    [Fact]
    public void Creating() => Table(s_nobodys, PlayedWebhook.Create)
        .Row("URL_REFUSED", "", c => c with { Url = "http://partner.example/hooks" })
        .Row("EVENT_TYPES_REFUSED", "", c => c with { EventTypes = [WebhookAudiences.ApprovalOpened] })
        .RowOfState("ALREADY_CREATED", "", _ => PlayedWebhook.Created().State)
        .Row("TOO_MANY_WEBHOOKS", "", c => c with { Others = CreateWebhook.WebhooksMax })
        .Check();

    [Fact]
    public void Changing() => Table(PlayedWebhook.Created().State, new ChangeWebhook("https://partner.example/others", [WebhookAudiences.ConsentWithdrawn], false, false))
        .RowOfState("WEBHOOK_UNKNOWN", "", _ => s_nobodys)
        .Row("URL_REFUSED", "", c => c with { Url = "https://partner.example:8443/" })
        .Row("EVENT_TYPES_REFUSED", "", c => c with { EventTypes = [] })
        .Check();

    [Fact]
    public void Rotating() => Table(PlayedWebhook.Created().State, new RotateWebhookSecret(PlayedWebhook.Secret, 168))
        .RowOfState("WEBHOOK_UNKNOWN", "", state => state with { Deleted = true })
        .Row("OUT_OF_RANGE", "overlapHours", c => c with { OverlapHours = 169 })
        .Check();

    [Fact]
    public void Replaying_one() => Table(PlayedWebhook.Created().State, new ReplayDelivery("msg_1", Known: true))
        .RowOfState("WEBHOOK_UNKNOWN", "", _ => s_nobodys)
        .Row("DELIVERY_UNKNOWN", "", c => c with { Known = false })
        .Check();

    [Fact]
    public void Everything_else_needs_only_a_webhook()
    {
        foreach (var command in new WebhookCommand[] { new DisableWebhook(), new DeleteWebhook(), new ReplayDeadDeliveries(PlayedWebhook.Now) })
            Table(PlayedWebhook.Created().State, command).RowOfState("WEBHOOK_UNKNOWN", "", _ => s_nobodys).Check();
    }

    [Fact]
    public void Refusals_name_the_types_of_the_audience_and_of_no_other()
    {
        var message = WebhookRefusals.EventTypesRefused(Audience.Partner).Message;
        Assert.Contains("consent.granted, consent.withdrawn,", message, StringComparison.Ordinal);
        Assert.DoesNotContain("approval", message, StringComparison.Ordinal);
    }
}
