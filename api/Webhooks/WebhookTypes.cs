using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Directory;
using Ecosystem.Contracts.Webhooks;
using GraphQL;

namespace Ecosystem.Api.Webhooks;

/// <summary>A URL that is told what happened (docs/webhooks.md).</summary>
[Name("Webhook")]
public sealed class WebhookType(WebhookView webhook)
{
    /// <summary>Starts with wh_.</summary>
    [Id]
    public string Id => webhook.Id.Value;

    /// <summary>Where messages go.</summary>
    public string Url => webhook.Url;

    /// <summary>What it is told of.</summary>
    public IEnumerable<string> EventTypes => webhook.EventTypes;

    /// <summary>Whether it is told anything now.</summary>
    public bool Enabled => webhook.Enabled;

    /// <summary>When it was created.</summary>
    public DateTimeOffset CreatedAt => webhook.CreatedAt;

    /// <summary>When the receiver answered 410 Gone; null unless the webhook is disabled for that.</summary>
    public DateTimeOffset? GoneAt => webhook.GoneAt;

    /// <summary>Until when the secret before the present one signs as well; null when it does not now.</summary>
    public DateTimeOffset? SecretBeforeUntil => webhook.SecretBeforeUntil;

    /// <summary>How many commits made this state.</summary>
    public long Version => webhook.Version;

    /// <summary>Its deliveries, newest first, a page at a time; `first` and `last` are 1 to 200. That stand so, of an event type, of events from `from` on and before `until`. Kept for 30 days once nothing more happens to them.</summary>
    public async Task<DeliveryConnection> Deliveries(
        [FromRequest] Actors actors, DeliveryStatus? status = null, string? eventType = null, DateTimeOffset? from = null, DateTimeOffset? until = null,
        OrderDirection direction = OrderDirection.Desc, int first = 50, string? after = null, int? last = null, string? before = null)
    {
        var list = Paging.Checked(new DeliveryList(Paging.Window(first, after, last, before), direction == OrderDirection.Desc, webhook.Id, status, eventType, from, until));
        return new(await actors.Bounded(() => actors.Webhook(webhook.Id).ListDeliveries(list)).PageAsync(list.Window, delivery => new DeliveryType(delivery)));
    }
}

/// <summary>One message on its way to a webhook, or arrived, or not.</summary>
[Name("Delivery")]
public sealed class DeliveryType(WebhookDelivery delivery)
{
    /// <summary>The webhook-id header, the same at every attempt; starts with msg_.</summary>
    [Id]
    public string Id => delivery.Id;

    /// <summary>What it tells of.</summary>
    public string EventType => delivery.EventType;

    /// <summary>When that happened.</summary>
    public DateTimeOffset At => delivery.At;

    /// <summary>How it stands.</summary>
    public DeliveryStatus Status => delivery.Status;

    /// <summary>How often it was sent, since it was made or last replayed.</summary>
    public int Attempts => delivery.Attempts;

    /// <summary>When it is sent next; null unless it waits.</summary>
    public DateTimeOffset? NextAt => delivery.NextAt;

    /// <summary>HTTP status of the last answer; null when there was none.</summary>
    public int? LastStatus => delivery.LastStatus;

    /// <summary>What went wrong last; null when nothing did.</summary>
    public string? LastError => delivery.LastError;
}

/// <summary>A page of webhooks.</summary>
public sealed class WebhookConnection(Paged<WebhookType> page)
{
    /// <summary>The webhooks, in the order asked for.</summary>
    public IEnumerable<WebhookType> Nodes => page.Nodes;

    /// <summary>The same, each with its cursor.</summary>
    public IEnumerable<WebhookEdge> Edges => page.Edges.Select(edge => new WebhookEdge(edge));

    /// <summary>Where the page begins and ends.</summary>
    public Graph.PageInfo PageInfo => page.Info;

    /// <summary>The list takes account of the first so many leaves of the log, and perhaps of more. The webhooks themselves are as they stand now.</summary>
    public long AsOf => page.AsOf;
}

/// <summary>A webhook, and where in the list it is.</summary>
public sealed class WebhookEdge(Edge<WebhookType> edge)
{
    /// <summary>Give this as `after` or `before` to begin there.</summary>
    public string Cursor => edge.Cursor;

    /// <summary>The item.</summary>
    public WebhookType Node => edge.Node;
}

/// <summary>A page of deliveries.</summary>
public sealed class DeliveryConnection(Paged<DeliveryType> page)
{
    /// <summary>The deliveries, in the order asked for.</summary>
    public IEnumerable<DeliveryType> Nodes => page.Nodes;

    /// <summary>The same, each with its cursor.</summary>
    public IEnumerable<DeliveryEdge> Edges => page.Edges.Select(edge => new DeliveryEdge(edge));

    /// <summary>Where the page begins and ends.</summary>
    public Graph.PageInfo PageInfo => page.Info;

    /// <summary>Deliveries were made for the first so many leaves of the log, and perhaps for more.</summary>
    public long AsOf => page.AsOf;
}

/// <summary>A delivery, and where in the list it is.</summary>
public sealed class DeliveryEdge(Edge<DeliveryType> edge)
{
    /// <summary>Give this as `after` or `before` to begin there.</summary>
    public string Cursor => edge.Cursor;

    /// <summary>The item.</summary>
    public DeliveryType Node => edge.Node;
}

/// <summary>It is done, and durable. It takes effect within about a second.</summary>
public sealed class WebhookPayload(string webhook)
{
    /// <summary>The webhook.</summary>
    [Id]
    public string Webhook => webhook;
}

/// <summary>There is a new signing secret.</summary>
public sealed class WebhookSecretPayload(string webhook, string? secret)
{
    /// <summary>The webhook.</summary>
    [Id]
    public string Webhook => webhook;

    /// <summary>Verifies messages, with any Standard Webhooks library; starts with whsec_. Shown here and in the answer to a retry of this request, and nowhere else. Null when the webhook has been deleted since.</summary>
    public string? Secret => secret;
}

public sealed class WebhookResult() : MutationResult("What changing a webhook answers.", typeof(WebhookPayload));

public sealed class WebhookSecretResult() : MutationResult("What creating a webhook or rotating its secret answers.", typeof(WebhookSecretPayload));
