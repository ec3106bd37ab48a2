using Ecosystem.Domain.Access;
using Ecosystem.Domain.Webhooks;

namespace Ecosystem.Api.Tests.Wall;

/// <content>Webhooks, and what they are told of.</content>
public sealed partial class WallWorld
{
    /// <summary>A webhook of an organisation, with a delivery.</summary>
    public async Task<Subject> WebhookAsync(Asker owner)
    {
        // Of a supplier's events, one that happens here without waiting for months.
        var type = owner.Audience == Audience.Supplier ? WebhookAudiences.CertificateSuspended : WebhookAudiences.EventTypes(owner.Audience)[0];
        var token = Token(owner, Tokens.AllScopes);
        var url = new Uri(_receiver!.Url, Platform.Key()).AbsoluteUri;
        var made = await DoAsync("createWebhook", $"url: \"{url}\", eventTypes: [\"{type}\"]", "... on WebhookSecretPayload { webhook }", token);
        var id = made.GetProperty("webhook").GetString()!;
        await platform.HooksKnowAsync();
        if (owner.Audience == Audience.Internal) await ApprovalAsync();
        else if (owner.Audience == Audience.Supplier) await SystemAsync(owner, SystemStage.Suspended);
        else await MadeAsync(owner.Audience == Audience.Customer ? "anybody" : owner.Organisation, owner.Audience == Audience.Customer ? new() { Of = owner.Organisation } : new());
        var delivery = "";
        await Eventually.Holds(async () =>
        {
            var shown = await platform.Api.AskAsync(token, $$"""{ webhook(id: "{{id}}") { deliveries { nodes { id } } } }""");
            delivery = shown.Data.GetProperty("webhook").GetProperty("deliveries").GetProperty("nodes").EnumerateArray().Select(one => one.GetProperty("id").GetString()!).FirstOrDefault() ?? "";
            Assert.NotEqual("", delivery);
        });
        return new() { Webhook = id, Delivery = delivery, Url = url, Marker = delivery };
    }
}
