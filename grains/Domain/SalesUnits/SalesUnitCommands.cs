using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>What a sales unit can be asked. A command is kept in the log beside its answer, so that the decision can be made again.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Establish), "establish")]
[JsonDerivedType(typeof(RecordDeals), "recordDeals")]
[JsonDerivedType(typeof(RecordNps), "recordNps")]
[JsonDerivedType(typeof(CloseQuarter), "closeQuarter")]
[JsonDerivedType(typeof(Authorize), "authorize")]
[JsonDerivedType(typeof(Countersign), "countersign")]
[JsonDerivedType(typeof(PostHold), "postHold")]
[JsonDerivedType(typeof(VoidHold), "voidHold")]
[JsonDerivedType(typeof(ChangeLeg), "changeLeg")]
[JsonDerivedType(typeof(GivePermission), "givePermission")]
[JsonDerivedType(typeof(RevokeGrant), "revokeGrant")]
[JsonDerivedType(typeof(DelegateGrant), "delegateGrant")]
[JsonDerivedType(typeof(PlaceTarget), "placeTarget")]
[JsonDerivedType(typeof(RecordPlugin), "recordPlugin")]
[JsonDerivedType(typeof(SetTarget), "setTarget")]
[JsonDerivedType(typeof(CloseWeek), "closeWeek")]
[JsonDerivedType(typeof(CloseCoachCase), "closeCoachCase")]
[JsonDerivedType(typeof(RecordTickets), "recordTickets")]
[JsonDerivedType(typeof(RecordSuggestions), "recordSuggestions")]
[JsonDerivedType(typeof(HearOfFund), "hearOfFund")]
[GenerateSerializer, Immutable, Alias("unit-command")]
public abstract record SalesUnitCommand;

/// <summary>Brings a unit into being, or brings its profile up to date.</summary>
/// <param name="Region">Up to 120 characters.</param>
/// <param name="Currency">ISO 4217; cannot change once set.</param>
/// <param name="Sellers">Up to <see cref="SellersMax"/>.</param>
/// <param name="Policy">The policy its first credit is computed under.</param>
public sealed record Establish(Sealed Name, string Region, string Currency, ImmutableArray<Seller> Sellers, string Policy) : SalesUnitCommand
{
    /// <summary>Most sellers of one unit, inclusive.</summary>
    public const int SellersMax = 1000;
}

/// <summary>A person who sells for the unit.</summary>
public sealed record Seller(SellerId Id, Sealed Name);

/// <summary>Brings deals in or up to date; a deal already known and unchanged is ignored.</summary>
/// <param name="Deals">1 to <see cref="DealsMax"/>.</param>
[GenerateSerializer, Immutable, Alias("record-deals")]
public sealed record RecordDeals([property: Id(0)] ImmutableArray<Deal> Deals) : SalesUnitCommand
{
    /// <summary>Most deals in one command.</summary>
    public const int DealsMax = 1000;
}

/// <summary>Sets a quarter's net promoter score.</summary>
/// <param name="Score">−100 to 100.</param>
/// <param name="Responses">0 to 10,000,000.</param>
[GenerateSerializer, Immutable, Alias("record-nps")]
public sealed record RecordNps([property: Id(0)] Quarter Quarter, [property: Id(1)] int Score, [property: Id(2)] int Responses) : SalesUnitCommand;

/// <summary>Closes a quarter, or restates one closed before with the figures as they are now.</summary>
/// <param name="Target">What the unit was to win; more than zero.</param>
/// <param name="Policy">The policy credit and unlocks are computed under.</param>
[GenerateSerializer, Immutable, Alias("close-quarter")]
public sealed record CloseQuarter([property: Id(0)] Quarter Quarter, [property: Id(1)] Money Target, [property: Id(2)] string Policy) : SalesUnitCommand;

/// <summary>Asks whether somebody may do something of a certain size (docs/domain.md §3, <c>authorize</c>).</summary>
/// <param name="Decision">The id of the answer to come; made by the shell.</param>
/// <param name="Requester">Who asks: <c>sub</c> of the access token. Cannot countersign.</param>
/// <param name="Target">What it is for: the unit, a customer, a project, a touchpoint.</param>
/// <param name="Amount">1 to 2^53 − 1 minor units, in the unit's currency.</param>
/// <param name="Discount">Off the list price, in basis points, 0 to 10,000.</param>
/// <param name="Plugin">The plugin the action needs, 1 to 72 characters; null: none.</param>
/// <param name="Fund">The fund that is to pay; null: the one there is (SU-25).</param>
public sealed record Authorize(
    DecisionId Decision, string Requester, Permission Permission, Target Target, Money Amount, int Discount, Origin Origin, string Policy, string? Plugin = null, FundId? Fund = null) : SalesUnitCommand
{
    /// <summary>The customer data it is asked for by, 1 to <see cref="Basis.CountMax"/> receipts; null, and then not written: none is named.</summary>
    public ImmutableArray<Basis>? BasedOn { get; init; }
}

/// <summary>Brings in what a human decided about an approval this unit opened.</summary>
public sealed record Countersign(ApprovalId Approval, bool Approved, string By) : SalesUnitCommand;

/// <summary>Turns a hold into money spent.</summary>
[GenerateSerializer, Immutable, Alias("post-hold")]
public sealed record PostHold([property: Id(0)] HoldId Hold) : SalesUnitCommand;

/// <summary>Gives a hold back.</summary>
[GenerateSerializer, Immutable, Alias("void-hold")]
public sealed record VoidHold([property: Id(0)] HoldId Hold) : SalesUnitCommand;

/// <summary>Who proposed an action.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Origin>))]
public enum Origin
{
    [JsonStringEnumMemberName("human")] Human,
    [JsonStringEnumMemberName("ai")] Ai,
}

/// <summary>How narrow a target is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TargetKind>))]
public enum TargetKind
{
    [JsonStringEnumMemberName("unit")] Unit,
    [JsonStringEnumMemberName("customer")] Customer,
    [JsonStringEnumMemberName("project")] Project,
    [JsonStringEnumMemberName("touchpoint")] Touchpoint,
}

/// <summary>What an authorization is for.</summary>
/// <param name="Id">The customer, project or touchpoint; up to 72 characters; empty for the unit itself.</param>
[GenerateSerializer, Immutable, Alias("target")]
public sealed record Target([property: Id(0)] TargetKind Kind, [property: Id(1)] string Id);

/// <summary>Where an opportunity stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DealStage>))]
public enum DealStage
{
    [JsonStringEnumMemberName("prospecting")] Prospecting,
    [JsonStringEnumMemberName("engaging")] Engaging,
    [JsonStringEnumMemberName("won")] Won,
    [JsonStringEnumMemberName("lost")] Lost,
}

/// <summary>An opportunity as the source system shows it.</summary>
/// <param name="Customer">Null when the source names none.</param>
/// <param name="Product">Name in the price list.</param>
/// <param name="Closed">The day it was won or lost; set for those two stages and no other.</param>
/// <param name="Value">What was won: set for a won or lost deal, zero or more, in the unit's currency.</param>
[GenerateSerializer, Immutable, Alias("deal")]
public sealed record Deal(
    [property: Id(0)] OpportunityId Id,
    [property: Id(1)] CustomerId? Customer,
    [property: Id(2)] SellerId Seller,
    [property: Id(3)] string Product,
    [property: Id(4)] DealStage Stage,
    [property: Id(5)] DateOnly? Engaged,
    [property: Id(6)] DateOnly? Closed,
    [property: Id(7)] Money? Value);
