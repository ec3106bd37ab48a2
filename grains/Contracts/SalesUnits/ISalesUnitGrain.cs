using System.Collections.Immutable;
using Ecosystem.Contracts.Watching;
using Ecosystem.Domain;
using Ecosystem.Domain.Funds;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Contracts.SalesUnits;

/// <summary>A sales unit 销售单元. The grain key is a <see cref="SalesUnitId"/>.</summary>
/// <remarks>
/// Every change is durable, and in the audit log, when its task completes. A retry with the same key and the same message gets the first
/// answer; the same key with another message is refused (KEY_REUSED). A time-out means the outcome is unknown: retry with the same key.
/// </remarks>
[Alias("sales-unit")]
public interface ISalesUnitGrain : IGrainWithStringKey
{
    /// <summary>Brings the unit into being, or its profile up to date.</summary>
    [Alias("establish")] Task<SalesUnitAnswer> Establish(EstablishUnit unit, string idempotencyKey);

    /// <summary>Brings deals in or up to date.</summary>
    [Alias("recordDeals")] Task<SalesUnitAnswer> RecordDeals(RecordDeals deals, string idempotencyKey);

    /// <summary>Sets a quarter's net promoter score.</summary>
    [Alias("recordNps")] Task<SalesUnitAnswer> RecordNps(RecordNps nps, string idempotencyKey);

    /// <summary>Closes a quarter under the policy in force, or restates it.</summary>
    [Alias("closeQuarter")] Task<SalesUnitAnswer> CloseQuarter(Quarter quarter, Money target, string idempotencyKey);

    /// <summary>Asks whether the caller may do something of a certain size; answers Granted with a hold, NeedsCountersign with an approval opened, or Denied.</summary>
    [Alias("authorize")] Task<SalesUnitAnswer> Authorize(AuthorizationRequest request, string idempotencyKey);

    /// <summary>What <see cref="Authorize"/> would answer now if this person asked. Nothing is held, opened or written down: the ids in the answer lead nowhere.</summary>
    /// <param name="subject">Who would ask.</param>
    [Alias("preview")] Task<SalesUnitAnswer> Preview(AuthorizationRequest request, string subject);

    /// <summary>Turns a hold into money spent.</summary>
    [Alias("postHold")] Task<SalesUnitAnswer> PostHold(HoldId hold, string idempotencyKey);

    /// <summary>Gives a hold back.</summary>
    [Alias("voidHold")] Task<SalesUnitAnswer> VoidHold(HoldId hold, string idempotencyKey);

    /// <summary>Delivers a human decision. Only the platform itself calls this.</summary>
    [Alias("countersign")] Task<SalesUnitAnswer> Countersign(ApprovalId approval, bool approved, string by, string idempotencyKey);

    /// <summary>Makes a data view or a tool available to the unit, or takes it away.</summary>
    [Alias("changeLeg")] Task<SalesUnitAnswer> ChangeLeg(ChangeLeg change, string idempotencyKey);

    /// <summary>Gives a permission to the unit, or keeps one away.</summary>
    [Alias("givePermission")] Task<SalesUnitAnswer> GivePermission(GrantRequest grant, string idempotencyKey);

    /// <summary>Takes a grant back, and all that was delegated from it.</summary>
    [Alias("revokeGrant")] Task<SalesUnitAnswer> RevokeGrant(GrantId grant, string idempotencyKey);

    /// <summary>Passes a permission of the caller's on to somebody else for a time.</summary>
    [Alias("delegateGrant")] Task<SalesUnitAnswer> DelegateGrant(DelegationRequest delegation, string idempotencyKey);

    /// <summary>Says where a project or touchpoint belongs.</summary>
    [Alias("placeTarget")] Task<SalesUnitAnswer> PlaceTarget(Place place, string idempotencyKey);

    /// <summary>Brings in how a plugin's certificate stands.</summary>
    [Alias("recordPlugin")] Task<SalesUnitAnswer> RecordPlugin(RecordPlugin plugin, string idempotencyKey);

    /// <summary>Sets what the unit is to win in a quarter; the quarter then closes by itself.</summary>
    [Alias("setTarget")] Task<SalesUnitAnswer> SetTarget(Quarter quarter, Money target, string idempotencyKey);

    /// <summary>Ends the coach's case.</summary>
    [Alias("closeCoachCase")] Task<SalesUnitAnswer> CloseCoachCase(string @case, string note, string idempotencyKey);

    /// <summary>Brings cross-team tickets in or up to date.</summary>
    [Alias("recordTickets")] Task<SalesUnitAnswer> RecordTickets(RecordTickets tickets, string idempotencyKey);

    /// <summary>Brings suggestions in or up to date.</summary>
    [Alias("recordSuggestions")] Task<SalesUnitAnswer> RecordSuggestions(RecordSuggestions suggestions, string idempotencyKey);

    /// <summary>Closes the weeks and quarters that are over and still open. Only the platform itself calls this; its schedule does so every hour.</summary>
    /// <returns>How many were closed or restated.</returns>
    [Alias("closePeriods")] Task<int> ClosePeriods();

    /// <summary>Brings in what a fund says about the unit's lease and about finance. Only the platform itself calls this.</summary>
    /// <param name="position">Where the notice stands in the journal.</param>
    [Alias("hearOfFund")] Task<SalesUnitAnswer> HearOfFund(FundNotice notice, long position, string idempotencyKey);

    /// <summary>"How do I get it back?": the smallest change of figures under which the caller would be granted a request; null when there is no such unit.</summary>
    [Alias("wayBack")] Task<WayBack?> WayBack(AuthorizationRequest request);

    /// <summary>The unit as it stands, or null when there is none.</summary>
    [Alias("board")] Task<UnitBoard?> Board();

    /// <summary>Has a watcher told of every change of the board for the next <see cref="ActorMark.WatchLasts"/>, and answers as what it reads now.</summary>
    [Alias("watch")] Task<ActorMark> Watch(IActorWatcher watcher);
}

/// <summary>A unit in the clear; names are sealed before they are kept.</summary>
/// <param name="Name">1 to 200 characters.</param>
[GenerateSerializer, Immutable, Alias("establish-unit")]
public sealed record EstablishUnit([property: Id(0)] string Name, [property: Id(1)] string Region, [property: Id(2)] string Currency, [property: Id(3)] ImmutableArray<SellerName> Sellers);

/// <summary>A seller in the clear.</summary>
[GenerateSerializer, Immutable, Alias("seller-name")]
public sealed record SellerName([property: Id(0)] SellerId Id, [property: Id(1)] string Name);

/// <summary>What is to be authorized; see <see cref="Domain.SalesUnits.Authorize"/> for ranges.</summary>
[GenerateSerializer, Immutable, Alias("authorization-request")]
public sealed record AuthorizationRequest(
    [property: Id(0)] Permission Permission, [property: Id(1)] Target Target, [property: Id(2)] Money Amount, [property: Id(3)] int Discount, [property: Id(4)] Origin Origin,
    [property: Id(5)] string? Plugin = null, [property: Id(6)] FundId? Fund = null)
{
    /// <summary>Usage receipts of the calling organisation whose data it is asked for by (CU-19); null: none is named.</summary>
    [Id(7)]
    public ImmutableArray<ReceiptId>? BasedOn { get; init; }
}

/// <summary>A permission to give or to keep away; see <see cref="PermissionGrant"/> for ranges.</summary>
[GenerateSerializer, Immutable, Alias("grant-request")]
public sealed record GrantRequest(
    [property: Id(0)] Permission Permission, [property: Id(1)] string DataView, [property: Id(2)] string Tool, [property: Id(3)] Target Target, [property: Id(4)] GrantEffect Effect,
    [property: Id(5)] string? Grantee, [property: Id(6)] DateTimeOffset? ExpiresAt, [property: Id(7)] long? AmountMax);

/// <summary>A permission to pass on; see <see cref="Domain.SalesUnits.DelegateGrant"/>.</summary>
[GenerateSerializer, Immutable, Alias("delegation-request")]
public sealed record DelegationRequest(
    [property: Id(0)] GrantId From, [property: Id(1)] string To, [property: Id(2)] Target Target, [property: Id(3)] DateTimeOffset ExpiresAt, [property: Id(4)] long? AmountMax);

/// <summary>A grant and how it stands now.</summary>
[GenerateSerializer, Immutable, Alias("grant-on-board")]
public sealed record GrantOnBoard([property: Id(0)] PermissionGrant Grant, [property: Id(1)] GrantStanding Standing);

/// <summary>What a grant may need, and until when a plugin may be used.</summary>
[GenerateSerializer, Immutable, Alias("unit-means")]
public sealed record UnitMeans(
    [property: Id(0)] ImmutableArray<string> DataViews, [property: Id(1)] ImmutableArray<string> Tools, [property: Id(2)] ImmutableArray<PluginOnBoard> Plugins, [property: Id(3)] ImmutableArray<Place> Places);

/// <summary>A plugin's certificate.</summary>
[GenerateSerializer, Immutable, Alias("plugin-on-board")]
public sealed record PluginOnBoard([property: Id(0)] string Plugin, [property: Id(1)] DateTimeOffset ValidUntil);

/// <summary>The authorization board 授权看板 of a unit.</summary>
/// <param name="Name">Null when the name has been erased.</param>
/// <param name="Version">How many commits made this state.</param>
[GenerateSerializer, Immutable, Alias("unit-board")]
public sealed record UnitBoard(
    [property: Id(0)] SalesUnitId Id, [property: Id(1)] string? Name, [property: Id(2)] string Region, [property: Id(3)] string Currency, [property: Id(4)] int Sellers, [property: Id(5)] int Deals,
    [property: Id(6)] ImmutableArray<QuarterFigures> Quarters, [property: Id(7)] ImmutableArray<WeekFigures> Weeks, [property: Id(8)] Credit Credit,
    [property: Id(9)] ImmutableArray<PermissionLimit> Limits, [property: Id(10)] ImmutableArray<Hold> Holds, [property: Id(11)] ImmutableArray<ApprovalId> Pending, [property: Id(12)] long Version,
    [property: Id(13)] ImmutableArray<GrantOnBoard> Grants, [property: Id(14)] UnitMeans Means, [property: Id(15)] CoachCase? Coach, [property: Id(16)] ImmutableArray<UnitKpis> Kpis,
    [property: Id(17)] ImmutableArray<FundOnBoard> Funds);

/// <summary>A fund as the unit stands with it.</summary>
/// <param name="Lease">What it may hold and spend up to; null: it has no lease any more.</param>
/// <param name="Reconciled">Whether finance agrees with the fund; while not, every authorization on it needs a countersign.</param>
/// <param name="Drawn">Held and spent under the lease, in minor units.</param>
[GenerateSerializer, Immutable, Alias("fund-on-board")]
public sealed record FundOnBoard([property: Id(0)] FundId Fund, [property: Id(1)] FundLease? Lease, [property: Id(2)] bool Reconciled, [property: Id(3)] long Drawn);

/// <summary>What a unit may do with one permission now, in minor units.</summary>
/// <param name="Open">False while its unlock rule does not hold.</param>
[GenerateSerializer, Immutable, Alias("permission-limit")]
public sealed record PermissionLimit(
    [property: Id(0)] Permission Permission, [property: Id(1)] bool Open, [property: Id(2)] long PerDecisionMax, [property: Id(3)] long QuarterTotalMax, [property: Id(4)] long Used, [property: Id(5)] int DiscountMax);
