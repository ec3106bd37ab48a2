using System.Collections.Immutable;
using Ecosystem.Domain;
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

    /// <summary>The unit as it stands, or null when there is none.</summary>
    [Alias("board")] Task<UnitBoard?> Board();
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
    [property: Id(0)] Permission Permission, [property: Id(1)] Target Target, [property: Id(2)] Money Amount, [property: Id(3)] int Discount, [property: Id(4)] Origin Origin);

/// <summary>The authorization board 授权看板 of a unit.</summary>
/// <param name="Name">Null when the name has been erased.</param>
/// <param name="Version">How many commits made this state.</param>
[GenerateSerializer, Immutable, Alias("unit-board")]
public sealed record UnitBoard(
    [property: Id(0)] SalesUnitId Id, [property: Id(1)] string? Name, [property: Id(2)] string Region, [property: Id(3)] string Currency, [property: Id(4)] int Sellers, [property: Id(5)] int Deals,
    [property: Id(6)] ImmutableArray<QuarterFigures> Quarters, [property: Id(7)] ImmutableArray<WeekFigures> Weeks, [property: Id(8)] Credit Credit,
    [property: Id(9)] ImmutableArray<PermissionLimit> Limits, [property: Id(10)] ImmutableArray<Hold> Holds, [property: Id(11)] ImmutableArray<ApprovalId> Pending, [property: Id(12)] long Version);

/// <summary>What a unit may do with one permission now, in minor units.</summary>
/// <param name="Open">False while its unlock rule does not hold.</param>
[GenerateSerializer, Immutable, Alias("permission-limit")]
public sealed record PermissionLimit(
    [property: Id(0)] Permission Permission, [property: Id(1)] bool Open, [property: Id(2)] long PerDecisionMax, [property: Id(3)] long QuarterTotalMax, [property: Id(4)] long Used, [property: Id(5)] int DiscountMax);
