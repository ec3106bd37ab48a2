using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Contracts.Audit;
using Ecosystem.Contracts.Webhooks;
using Ecosystem.Domain;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Contracts.Directory;

/// <summary>Which part of a list: so many items after a place, or before one.</summary>
/// <param name="Size">1 to <see cref="PageRequest.FirstMax"/>.</param>
/// <param name="Cursor">The place: the cursor of an item; null: the beginning, or the end when <paramref name="Back"/>.</param>
/// <param name="Back">The items before the place instead of those after it; they still come in the list's order.</param>
[GenerateSerializer, Immutable, Alias("window")]
public sealed record Window([property: Id(0)] int Size, [property: Id(1)] string? Cursor = null, [property: Id(2)] bool Back = false);

/// <summary>A list, as somebody wants it: of which items, in which order, and which part of it. A cursor is good for one such list only (<see cref="ListCursor"/>).</summary>
/// <param name="Window">Which part.</param>
/// <param name="Descending">Greatest, or latest, first.</param>
[GenerateSerializer, Alias("list-request")]
public abstract record ListRequest([property: Id(0), JsonIgnore] Window Window, [property: Id(1)] bool Descending)
{
    /// <summary>What the items are ordered by before their ids; what a cursor says of its item.</summary>
    [JsonIgnore]
    public abstract ListKey Key { get; }
}

/// <summary>What a list is ordered by, before the ids of its items.</summary>
public enum ListKey
{
    /// <summary>Nothing: the ids alone.</summary>
    Id,

    /// <summary>A whole number, such as a place in the log.</summary>
    Number,

    /// <summary>A moment.</summary>
    Moment,

    /// <summary>A text, by its code points.</summary>
    Text,
}

/// <summary>What lists of actors can be ordered by.</summary>
public enum ActorOrder
{
    /// <summary>By id, which never changes.</summary>
    Id,

    /// <summary>By when the actor last changed. One that changes while the list is walked may be met twice, or not at all.</summary>
    Changed,
}

/// <summary>What the list of approvals can be ordered by.</summary>
public enum ApprovalOrder
{
    /// <summary>By id, which never changes.</summary>
    Id,

    /// <summary>By when it was opened, which never changes.</summary>
    Opened,

    /// <summary>By when something last happened to it. One that changes while the list is walked may be met twice, or not at all.</summary>
    Changed,
}

/// <summary>What the list of funds can be ordered by.</summary>
public enum FundOrder
{
    /// <summary>By id, which never changes.</summary>
    Id,

    /// <summary>By name.</summary>
    Name,

    /// <summary>By when the fund last changed. One that changes while the list is walked may be met twice, or not at all.</summary>
    Changed,
}

/// <summary>Sales units. A filter that is null leaves nothing out.</summary>
[GenerateSerializer, Immutable, Alias("unit-list")]
public sealed record UnitList(
    Window Window, bool Descending, [property: Id(0)] ActorOrder Order = ActorOrder.Id, [property: Id(1)] string? Region = null, [property: Id(2)] Tier? Tier = null,
    [property: Id(3)] DateTimeOffset? ChangedFrom = null, [property: Id(4)] DateTimeOffset? ChangedUntil = null) : ListRequest(Window, Descending)
{
    /// <inheritdoc/>
    public override ListKey Key => Order == ActorOrder.Id ? ListKey.Id : ListKey.Moment;
}

/// <summary>Customers. A customer has changed when its profile or its interactions did; what it consented to, and who read, is not told here.</summary>
[GenerateSerializer, Immutable, Alias("customer-list")]
public sealed record CustomerList(
    Window Window, bool Descending, [property: Id(0)] ActorOrder Order = ActorOrder.Id,
    [property: Id(1)] DateTimeOffset? ChangedFrom = null, [property: Id(2)] DateTimeOffset? ChangedUntil = null) : ListRequest(Window, Descending)
{
    /// <inheritdoc/>
    public override ListKey Key => Order == ActorOrder.Id ? ListKey.Id : ListKey.Moment;
}

/// <summary>Approvals.</summary>
/// <param name="DecidedToo">Also those that wait no longer. When <paramref name="State"/> is given it says which.</param>
/// <param name="State">As the log has it: an approval whose time is up is timed out here a moment later.</param>
[GenerateSerializer, Immutable, Alias("approval-list")]
public sealed record ApprovalList(
    Window Window, bool Descending, [property: Id(0)] ApprovalOrder Order = ApprovalOrder.Id, [property: Id(1)] bool DecidedToo = false, [property: Id(2)] ApprovalStatus? State = null,
    [property: Id(3)] SalesUnitId? Unit = null, [property: Id(4)] DateTimeOffset? OpenedFrom = null, [property: Id(5)] DateTimeOffset? OpenedUntil = null) : ListRequest(Window, Descending)
{
    /// <inheritdoc/>
    public override ListKey Key => Order == ApprovalOrder.Id ? ListKey.Id : ListKey.Moment;
}

/// <summary>Funds.</summary>
/// <param name="NamePrefix">How the name begins, letter by letter as it is written.</param>
/// <param name="Disagreeing">Whether finance disagrees with the fund.</param>
[GenerateSerializer, Immutable, Alias("fund-list")]
public sealed record FundList(
    Window Window, bool Descending, [property: Id(0)] FundOrder Order = FundOrder.Id, [property: Id(1)] string? NamePrefix = null, [property: Id(2)] string? Currency = null,
    [property: Id(3)] bool? Disagreeing = null) : ListRequest(Window, Descending)
{
    /// <inheritdoc/>
    public override ListKey Key => Order switch { FundOrder.Name => ListKey.Text, FundOrder.Changed => ListKey.Moment, _ => ListKey.Id };
}

/// <summary>Webhooks of the calling organisation.</summary>
/// <param name="EventType">Only those that are told of this type.</param>
[GenerateSerializer, Immutable, Alias("webhook-list")]
public sealed record WebhookList(Window Window, bool Descending, [property: Id(0)] bool? Enabled = null, [property: Id(1)] string? EventType = null) : ListRequest(Window, Descending)
{
    /// <inheritdoc/>
    public override ListKey Key => ListKey.Id;
}

/// <summary>Deliveries of one webhook, in the order in which they were made.</summary>
/// <param name="Webhook">Whose.</param>
/// <param name="From">Of events at this moment or later.</param>
/// <param name="Until">Of events before this moment.</param>
[GenerateSerializer, Immutable, Alias("delivery-list")]
public sealed record DeliveryList(
    Window Window, bool Descending, [property: Id(0)] WebhookId Webhook, [property: Id(1)] DeliveryStatus? Status = null, [property: Id(2)] string? EventType = null,
    [property: Id(3)] DateTimeOffset? From = null, [property: Id(4)] DateTimeOffset? Until = null) : ListRequest(Window, Descending)
{
    /// <inheritdoc/>
    public override ListKey Key => ListKey.Number;
}

/// <summary>Decisions, in the order of the log.</summary>
[GenerateSerializer, Immutable, Alias("decision-list")]
public sealed record DecisionList(
    Window Window, bool Descending, [property: Id(0)] DecisionFilter Filter, [property: Id(1)] DecisionStanding? Standing = null) : ListRequest(Window, Descending)
{
    /// <inheritdoc/>
    public override ListKey Key => ListKey.Number;
}

/// <summary>Usage receipts of the calling customer, in the order of the log.</summary>
/// <param name="Reader">The organisation that read.</param>
[GenerateSerializer, Immutable, Alias("receipt-list")]
public sealed record ReceiptList(
    Window Window, bool Descending, [property: Id(0)] string? Reader = null, [property: Id(1)] DataCategory? Category = null,
    [property: Id(2)] DateTimeOffset? From = null, [property: Id(3)] DateTimeOffset? Until = null) : ListRequest(Window, Descending)
{
    /// <inheritdoc/>
    public override ListKey Key => ListKey.Number;
}

/// <summary>OAuth clients, by their ids.</summary>
[GenerateSerializer, Immutable, Alias("client-list")]
public sealed record ClientList(Window Window, bool Descending, [property: Id(0)] bool? Enabled = null, [property: Id(1)] string? Audience = null) : ListRequest(Window, Descending)
{
    /// <inheritdoc/>
    public override ListKey Key => ListKey.Id;
}

/// <summary>Accounts of people, by their ids.</summary>
[GenerateSerializer, Immutable, Alias("account-list")]
public sealed record AccountList(Window Window, bool Descending, [property: Id(0)] bool? Enabled = null, [property: Id(1)] string? Audience = null) : ListRequest(Window, Descending)
{
    /// <inheritdoc/>
    public override ListKey Key => ListKey.Id;
}

/// <summary>What happened around signing in, to clients and to accounts, in the order of the log.</summary>
/// <param name="About">Only what this actor's log has.</param>
/// <param name="What">Only what is of this type.</param>
/// <param name="From">At this moment or later.</param>
/// <param name="Until">Before this moment.</param>
[GenerateSerializer, Immutable, Alias("identity-event-list")]
public sealed record IdentityEventList(
    Window Window, bool Descending, [property: Id(0)] string? About = null, [property: Id(1)] string? What = null,
    [property: Id(2)] DateTimeOffset? From = null, [property: Id(3)] DateTimeOffset? Until = null) : ListRequest(Window, Descending)
{
    /// <inheritdoc/>
    public override ListKey Key => ListKey.Number;
}

/// <summary>Exports of the calling client, in the order in which they were started.</summary>
[GenerateSerializer, Immutable, Alias("export-list")]
public sealed record ExportList(Window Window, bool Descending) : ListRequest(Window, Descending)
{
    /// <inheritdoc/>
    public override ListKey Key => ListKey.Number;
}

/// <summary>One part of a list, in the list's order.</summary>
/// <param name="More">Whether there are items beyond the last, or when asked for backwards, before the first.</param>
/// <param name="AsOf">The list takes account of the first so many leaves of the log, and perhaps of more.</param>
[GenerateSerializer, Immutable, Alias("listed`1")]
public sealed record Listed<T>([property: Id(0)] ImmutableArray<ListedItem<T>> Items, [property: Id(1)] bool More, [property: Id(2)] long AsOf);

/// <summary>An item, and where in the list it is.</summary>
[GenerateSerializer, Immutable, Alias("listed-item`1")]
public sealed record ListedItem<T>([property: Id(0)] T Item, [property: Id(1)] string Cursor);
