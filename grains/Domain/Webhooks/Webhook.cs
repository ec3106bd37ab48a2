using System.Collections.Immutable;

namespace Ecosystem.Domain.Webhooks;

using Decided = Decision<WebhookAnswer, WebhookEvent>;

/// <summary>The rules of a webhook (docs/rules/webhook.md). Pure: no clock, no I/O, no randomness, no Orleans.</summary>
public sealed class Webhook : IActor<WebhookState, WebhookCommand, WebhookAnswer, WebhookEvent>
{
    private Webhook() { }

    public static string Kind => "webhook";

    public static bool IsKey(string key) => Ids.TryParse<WebhookId>(key, out _);

    public static WebhookState Empty(string key) => new(Ids.Parse<WebhookId>(key));

    public static WebhookAnswer Refused(Refusal refusal) => new WebhookRefused(refusal);

    /// <inheritdoc/>
    /// <remarks>The first failing check of <see cref="WebhookRefusals"/> answers.</remarks>
    public static Decided Decide(WebhookState state, WebhookCommand command, DateTimeOffset now)
    {
        if (command is CreateWebhook create) return Decide(state, create, now);
        if (state.Owner is not { } owner || state.Deleted) return Refuse(WebhookRefusals.WebhookUnknown);
        return command switch
        {
            ChangeWebhook change => Decide(state, owner, change),
            RotateWebhookSecret rotate => Decide(rotate, now),
            DisableWebhook => state.Enabled ? new(new WebhookAccepted(), [new WebhookDisabled(now)]) : new(new WebhookAccepted()),
            DeleteWebhook => new(new WebhookAccepted(), [new WebhookDeleted()]),
            ReplayDelivery replay => replay.Known ? new(new WebhookAccepted(), [new DeliveriesReplayed(replay.Delivery, null)]) : Refuse(WebhookRefusals.DeliveryUnknown),
            ReplayDeadDeliveries replay => new(new WebhookAccepted(), [new DeliveriesReplayed(null, replay.Since)]),
            _ => throw new ArgumentException($"{command.GetType().Name} is not a command of a webhook.", nameof(command)),
        };
    }

    /// <inheritdoc/>
    public static WebhookState Apply(WebhookState state, WebhookEvent happened) => happened switch
    {
        WebhookCreated e => state with { Owner = e.Owner, Url = e.Url, EventTypes = e.EventTypes, Enabled = true, CreatedAt = e.At },
        WebhookChanged e => state with { Url = e.Url, EventTypes = e.EventTypes, Enabled = e.Enabled, GoneAt = e.Enabled ? null : state.GoneAt },
        WebhookSecretRotated e => state with { BeforeUntil = e.BeforeUntil },
        WebhookDisabled e => state with { Enabled = false, GoneAt = e.At },
        WebhookDeleted => state with { Deleted = true, Enabled = false },
        DeliveriesReplayed => state,
        _ => throw new ArgumentException($"{happened.GetType().Name} is not an event of a webhook.", nameof(happened)),
    };

    /// <summary>Whether a URL is one that is called at all (WH-2). Where its name leads is found out at each call.</summary>
    /// <param name="loopback">Whether this installation lets webhooks go to its own machine, by http and on any port too.</param>
    public static bool IsReachable(string url, bool loopback) =>
        url.Length <= CreateWebhook.UrlLengthMax && Uri.TryCreate(url, UriKind.Absolute, out var parsed)
        && parsed is { UserInfo.Length: 0, Fragment.Length: 0, Host.Length: > 0 }
        && ((parsed.Scheme == "https" && parsed.Port == 443) || (loopback && parsed.IsLoopback && parsed.Scheme is "http" or "https"));

    private static Decided Decide(WebhookState state, CreateWebhook create, DateTimeOffset now)
    {
        if (Invalid(create.Owner, create.Url, create.EventTypes, create.Loopback) is { } invalid) return Refuse(invalid);
        if (state.Owner is not null) return Refuse(WebhookRefusals.AlreadyCreated);
        return create.Others >= CreateWebhook.WebhooksMax
            ? Refuse(WebhookRefusals.TooManyWebhooks)
            : new(new WebhookSecretAnswer(create.Secret), [new WebhookCreated(create.Owner, create.Url, InOrder(create.Owner, create.EventTypes), create.Secret, now)]);
    }

    private static Decided Decide(WebhookState state, WebhookOwner owner, ChangeWebhook change)
    {
        var (url, types, enabled) = (change.Url ?? state.Url, change.EventTypes ?? state.EventTypes, change.Enabled ?? state.Enabled);
        // Only what is given is judged: what is there was good when it was given.
        if (change.Url is not null && !IsReachable(url, change.Loopback)) return Refuse(WebhookRefusals.UrlRefused);
        if (change.EventTypes is not null && !AreHeard(owner, types)) return Refuse(WebhookRefusals.EventTypesRefused(owner.Audience));
        var ordered = InOrder(owner, types);
        return url == state.Url && enabled == state.Enabled && ordered.SequenceEqual(state.EventTypes)
            ? new(new WebhookAccepted())
            : new(new WebhookAccepted(), [new WebhookChanged(url, ordered, enabled)]);
    }

    private static Decided Decide(RotateWebhookSecret rotate, DateTimeOffset now) => rotate.OverlapHours is < 0 or > RotateWebhookSecret.OverlapHoursMax
        ? Refuse(WebhookRefusals.OverlapOutOfRange)
        : new(new WebhookSecretAnswer(rotate.Secret), [new WebhookSecretRotated(rotate.Secret, now.AddHours(rotate.OverlapHours))]);

    private static Refusal? Invalid(WebhookOwner owner, string url, ImmutableArray<string> types, bool loopback) =>
        !IsReachable(url, loopback) ? WebhookRefusals.UrlRefused
        : !AreHeard(owner, types) ? WebhookRefusals.EventTypesRefused(owner.Audience)
        : null;

    private static bool AreHeard(WebhookOwner owner, ImmutableArray<string> types) => !types.IsDefaultOrEmpty && types.All(type => WebhookAudiences.MayHear(owner.Audience, type));

    /// <summary>Each once, in the table's order: the same types are the same webhook however they were listed.</summary>
    private static ImmutableArray<string> InOrder(WebhookOwner owner, ImmutableArray<string> types) => [.. WebhookAudiences.EventTypes(owner.Audience).Where(types.Contains)];

    private static Decided Refuse(Refusal refusal) => new(Refused(refusal));
}
