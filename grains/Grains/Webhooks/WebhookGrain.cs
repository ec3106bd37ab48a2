using Ecosystem.Contracts.Directory;
using Ecosystem.Contracts.Webhooks;
using Ecosystem.Domain.Time;
using Ecosystem.Domain.Webhooks;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Journal;
using Ecosystem.Hosting.Outbound;

namespace Ecosystem.Grains.Webhooks;

/// <summary>The shell of a webhook; its rules are in <see cref="Webhook"/>.</summary>
/// <remarks>The log, snapshots and read tables hold the signing secrets sealed. They are opened here, for whoever asked for a new one, and by the sender.</remarks>
[GrainType("webhook")]
public sealed class WebhookGrain(
    ActorServices services, OutboundOptions outbound, WebhookTables tables,
    [PersistentState("webhook", GrainStorage.Snapshots)] IPersistentState<Snapshot<WebhookState>> snapshot)
    : ActorGrain<Webhook, WebhookState, WebhookCommand, WebhookAnswer, WebhookEvent>(services, snapshot), IWebhookGrain
{
    private string Subject => this.GetPrimaryKeyString();

    private static WebhookOwner CallerAsOwner => new(Caller.Current.Audience, Caller.Current.Organisation);

    private bool IsOwner => State.Owner == CallerAsOwner;

    public async Task<WebhookReply> Create(NewWebhook webhook, string idempotencyKey)
    {
        // A deleted webhook's key is destroyed: nothing can be sealed for it any more.
        if (State.Owner is not null && (!IsOwner || State.Deleted)) return new(null, WebhookRefusals.WebhookUnknown);
        var owner = CallerAsOwner;
        var command = new CreateWebhook(
            owner, webhook.Url, webhook.EventTypes, await Services.Keys.Seal(Subject, SigningSecret.New()), outbound.AllowLoopback, await tables.CountAsync(owner));
        return await Reply(await Answer(nameof(Create), webhook, idempotencyKey, command));
    }

    public Task<WebhookAnswer> Change(WebhookChange change, string idempotencyKey) => IsOwner
        ? Answer(nameof(Change), change, idempotencyKey, new ChangeWebhook(change.Url, change.EventTypes, change.Enabled, outbound.AllowLoopback))
        : Stranger();

    public async Task<WebhookReply> RotateSecret(int overlapHours, string idempotencyKey)
    {
        if (!IsOwner || State.Deleted) return new(null, WebhookRefusals.WebhookUnknown);
        var command = new RotateWebhookSecret(await Services.Keys.Seal(Subject, SigningSecret.New()), overlapHours);
        return await Reply(await Answer(nameof(RotateSecret), overlapHours, idempotencyKey, command));
    }

    public Task<WebhookAnswer> Disable(string idempotencyKey)
    {
        var command = new DisableWebhook();
        return Answer(nameof(Disable), command, idempotencyKey, command);
    }

    public async Task<WebhookAnswer> Delete(string idempotencyKey)
    {
        if (!IsOwner) return await Stranger();
        var command = new DeleteWebhook();
        var answer = await Answer(nameof(Delete), command, idempotencyKey, command);
        // After the commit; should it fail, the caller's retry comes here again.
        if (State.Deleted) await Services.Keys.Destroy(Subject);
        return answer;
    }

    public async Task<WebhookAnswer> ReplayDelivery(string delivery, string idempotencyKey) => IsOwner
        ? await Answer(nameof(ReplayDelivery), delivery, idempotencyKey, new ReplayDelivery(delivery, await tables.HasAsync(State.Id, delivery)))
        : await Stranger();

    public Task<WebhookAnswer> ReplayDeadDeliveries(DateTimeOffset since, string idempotencyKey) => IsOwner
        ? Answer(nameof(ReplayDeadDeliveries), since, idempotencyKey, new ReplayDeadDeliveries(Microseconds.Truncate(since.ToUniversalTime())))
        : Stranger();

    public Task<WebhookView?> View() => Task.FromResult(IsOwner && !State.Deleted
        ? new WebhookView(
            State.Id, State.Url, State.EventTypes, State.Enabled, State.CreatedAt, State.GoneAt, State.BeforeUntil > Services.Clock.Now() ? State.BeforeUntil : null, Version)
        : null);

    public Task<Page<WebhookDelivery>> Deliveries(PageRequest page, DeliveryStatus? status) => IsOwner && !State.Deleted
        ? tables.DeliveriesAsync(State.Id, page, status)
        : Task.FromResult(new Page<WebhookDelivery>([], null, 0));

    public Task<Listed<WebhookDelivery>> ListDeliveries(DeliveryList list) => IsOwner && !State.Deleted && list.Webhook == State.Id
        ? tables.ListAsync(list)
        : Task.FromResult(new Listed<WebhookDelivery>([], false, 0));

    private async Task<WebhookReply> Reply(WebhookAnswer answer) => answer switch
    {
        WebhookSecretAnswer secret => new(await Services.Keys.Open(secret.Secret), null),
        WebhookRefused refused => new(null, refused.Refusal),
        _ => throw new InvalidOperationException($"A webhook answered {answer.GetType().Name} where there is a secret."),
    };

    /// <summary>What a stranger hears is what anybody hears about a webhook that does not exist.</summary>
    private static Task<WebhookAnswer> Stranger() => Task.FromResult<WebhookAnswer>(new WebhookRefused(WebhookRefusals.WebhookUnknown));
}
