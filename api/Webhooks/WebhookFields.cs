using System.Security.Cryptography;
using System.Text;
using Ecosystem.Api.Access;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Webhooks;
using Ecosystem.Contracts.Directory;
using Ecosystem.Contracts.Webhooks;
using Ecosystem.Domain;
using Ecosystem.Domain.Webhooks;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>The event types that webhooks of the caller's audience may be told of.</summary>
    public static IEnumerable<string> WebhookEventTypes([FromRequest] Caller caller) => WebhookAudiences.EventTypes(caller.Principal.Audience);

    /// <summary>One webhook of the caller's organisation; null when it has none of that id.</summary>
    public static async Task<WebhookType?> Webhook([Id] string id, [FromRequest] Actors actors) =>
        Ids.TryParse<WebhookId>(id, out var webhook) && await actors.View(webhook) is { } view ? new(view) : null;

    /// <summary>The webhooks of the caller's organisation, a page at a time; `first` and `last` are 1 to 200. That are told anything now or are not, that are told of an event type.</summary>
    public static async Task<WebhookConnection> Webhooks(
        [FromRequest] Actors actors, bool? enabled = null, string? eventType = null,
        OrderDirection direction = OrderDirection.Asc, int first = 50, string? after = null, int? last = null, string? before = null)
    {
        var list = Paging.Checked(new WebhookList(Paging.Window(first, after, last, before), direction == OrderDirection.Desc, enabled, eventType));
        return new(await actors.Directory.ListWebhooks(list).PageAsync(list.Window, async id => await actors.View(id) is { } view ? new WebhookType(view) : null));
    }
}

public sealed partial class Mutation
{
    /// <summary>Has a URL of the caller's organisation told of events from now on. The signing secret is shown in this answer and nowhere else.</summary>
    [OutputType(typeof(NonNullGraphType<WebhookSecretResult>))]
    public static async Task<object> CreateWebhook(CreateWebhookInput input, [FromRequest] Caller caller, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        // Made of who asks and of the key, so that a retry finds the webhook that the first attempt made, and nobody can take another's id.
        var id = WebhookId.From(WebhookId.Prefix + Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{caller.Principal.Audience}\n{caller.Principal.Organisation}\n{caller.Principal.Client}\n{key}")), 0, 16));
        return Payload(id, await actors.Webhook(id).Create(new(input.Url, [.. input.EventTypes]), key));
    }

    /// <summary>Changes what is given of a webhook and leaves the rest. Deliveries that wait go to the new URL.</summary>
    [OutputType(typeof(NonNullGraphType<WebhookResult>))]
    public static Task<object> ChangeWebhook(ChangeWebhookInput input, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        return Ask(actors, input.Webhook, webhook => webhook.Change(new(input.Url, input.EventTypes is { } types ? [.. types] : null, input.Enabled), key));
    }

    /// <summary>Makes a new signing secret, shown in this answer and nowhere else. The one before signs as well for a while: messages then carry both signatures.</summary>
    [OutputType(typeof(NonNullGraphType<WebhookSecretResult>))]
    public static async Task<object> RotateWebhookSecret(RotateWebhookSecretInput input, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        return Ids.TryParse<WebhookId>(input.Webhook, out var id)
            ? Payload(id, await actors.Webhook(id).RotateSecret(input.OverlapHours ?? RotateWebhookSecretInput.OverlapHoursDefault, key))
            : new Refused(WebhookRefusals.WebhookUnknown);
    }

    /// <summary>Ends a webhook, with its deliveries.</summary>
    [OutputType(typeof(NonNullGraphType<WebhookResult>))]
    public static Task<object> DeleteWebhook(DeleteWebhookInput input, [FromRequest] Actors actors) =>
        Ask(actors, input.Webhook, webhook => webhook.Delete(Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Sends one delivery again, under the same webhook-id, whatever became of it.</summary>
    [OutputType(typeof(NonNullGraphType<WebhookResult>))]
    public static Task<object> ReplayDelivery(ReplayDeliveryInput input, [FromRequest] Actors actors) =>
        Ask(actors, input.Webhook, webhook => webhook.ReplayDelivery(input.Delivery, Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Sends again every delivery that was given up, of events since a moment.</summary>
    [OutputType(typeof(NonNullGraphType<WebhookResult>))]
    public static Task<object> ReplayDeadDeliveries(ReplayDeadDeliveriesInput input, [FromRequest] Actors actors) =>
        Ask(actors, input.Webhook, webhook => webhook.ReplayDeadDeliveries(input.Since, Actors.MutationKey(input.IdempotencyKey)));

    private static async Task<object> Ask(Actors actors, string id, Func<IWebhookGrain, Task<WebhookAnswer>> ask)
    {
        if (!Ids.TryParse<WebhookId>(id, out var webhook)) return new Refused(WebhookRefusals.WebhookUnknown);
        return await ask(actors.Webhook(webhook)) switch
        {
            WebhookRefused refused => new Refused(refused.Refusal),
            WebhookAccepted => new WebhookPayload(webhook.Value),
            var other => throw new InvalidOperationException($"A webhook answered {other.GetType().Name}, which this field does not know."),
        };
    }

    private static object Payload(WebhookId webhook, WebhookReply reply) => reply.Refusal is { } refusal ? new Refused(refusal) : new WebhookSecretPayload(webhook.Value, reply.Secret);
}
