using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>What can happen to a sales unit. Kept for ever: a type may gain optional members, never lose or change one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(UnitEstablished), "unitEstablished")]
[JsonDerivedType(typeof(DealsRecorded), "dealsRecorded")]
[JsonDerivedType(typeof(NpsRecorded), "npsRecorded")]
[JsonDerivedType(typeof(QuarterClosed), "quarterClosed")]
[JsonDerivedType(typeof(CreditAssessed), "creditAssessed")]
[JsonDerivedType(typeof(PermissionUnlocked), "permissionUnlocked")]
[JsonDerivedType(typeof(PermissionLocked), "permissionLocked")]
[JsonDerivedType(typeof(AuthorizationDecided), "authorizationDecided")]
[JsonDerivedType(typeof(CountersignRequested), "countersignRequested")]
[JsonDerivedType(typeof(CountersignReceived), "countersignReceived")]
[JsonDerivedType(typeof(HoldPlaced), "holdPlaced")]
[JsonDerivedType(typeof(HoldPosted), "holdPosted")]
[JsonDerivedType(typeof(HoldVoided), "holdVoided")]
[JsonDerivedType(typeof(HoldExpired), "holdExpired")]
[JsonDerivedType(typeof(LegsChanged), "legsChanged")]
[JsonDerivedType(typeof(PermissionsGiven), "permissionsGiven")]
[JsonDerivedType(typeof(GrantRevoked), "grantRevoked")]
[JsonDerivedType(typeof(TargetPlaced), "targetPlaced")]
[JsonDerivedType(typeof(PluginRecorded), "pluginRecorded")]
[JsonDerivedType(typeof(TargetSet), "targetSet")]
[JsonDerivedType(typeof(WeekClosed), "weekClosed")]
[JsonDerivedType(typeof(CoachCaseOpened), "coachCaseOpened")]
[JsonDerivedType(typeof(CoachCaseClosed), "coachCaseClosed")]
[JsonDerivedType(typeof(TicketsRecorded), "ticketsRecorded")]
[JsonDerivedType(typeof(SuggestionsRecorded), "suggestionsRecorded")]
[JsonDerivedType(typeof(FundHeard), "fundHeard")]
[JsonDerivedType(typeof(FundSpent), "fundSpent")]
public abstract record SalesUnitEvent;

public sealed record UnitEstablished(Sealed Name, string Region, string Currency, ImmutableArray<Seller> Sellers) : SalesUnitEvent;

public sealed record DealsRecorded(ImmutableArray<Deal> Deals) : SalesUnitEvent;

public sealed record NpsRecorded(Quarter Quarter, int Score, int Responses) : SalesUnitEvent;

/// <param name="Attainment">Won ÷ target in basis points, floored; at most 2^31 − 1.</param>
/// <param name="Revision">1 when first closed; one more each time the figures are restated.</param>
public sealed record QuarterClosed(Quarter Quarter, Money Won, Money Target, int Attainment, int Revision) : SalesUnitEvent;

public sealed record CreditAssessed(Credit Credit) : SalesUnitEvent;

/// <param name="Because">The figures that made the rule hold, for a person to read.</param>
public sealed record PermissionUnlocked(Permission Permission, string Because) : SalesUnitEvent;

public sealed record PermissionLocked(Permission Permission, string Because) : SalesUnitEvent;

/// <param name="At">When; null in entries from before it was kept.</param>
public sealed record AuthorizationDecided(DecisionId Decision, Outcome Outcome, DecisionTrace Trace, DateTimeOffset? At = null) : SalesUnitEvent
{
    /// <summary>The customer data it rests on; null, and then not written: none was named.</summary>
    public ImmutableArray<Basis>? BasedOn { get; init; }
}

/// <param name="At">When; null in entries from before it was kept.</param>
/// <param name="Quorum">How many different people must approve; null: one.</param>
/// <param name="TimeoutMinutes">How long it may wait; null: the approval's own three days.</param>
/// <param name="Fund">The fund that is to pay, or null.</param>
public sealed record CountersignRequested(
    ApprovalId Approval, DecisionId Decision, string Requester, Permission Permission, Target Target, Money Amount, string Policy, ImmutableArray<string> Reasons, DateTimeOffset? At = null,
    int? Quorum = null, int? TimeoutMinutes = null, FundId? Fund = null) : SalesUnitEvent;

/// <param name="At">When; null where the request's moment was not kept.</param>
/// <param name="WaitedMicroseconds">How long the request waited; null likewise.</param>
public sealed record CountersignReceived(ApprovalId Approval, bool Approved, string By, DateTimeOffset? At = null, long? WaitedMicroseconds = null) : SalesUnitEvent;

/// <param name="Countersigned">The approval that allowed it, or null when the unit held it on its own authority.</param>
/// <param name="Fund">The fund that is to pay, or null.</param>
/// <param name="Lease">The lease it is held under; null for an amount that headquarters countersigned, which the fund pays from what is free.</param>
public sealed record HoldPlaced(
    HoldId Hold, Permission Permission, Money Amount, DateTimeOffset PlacedAt, DateTimeOffset ExpiresAt, ApprovalId? Countersigned, FundId? Fund = null, LeaseId? Lease = null) : SalesUnitEvent;

public sealed record HoldPosted(HoldId Hold) : SalesUnitEvent;

public sealed record HoldVoided(HoldId Hold) : SalesUnitEvent;

public sealed record HoldExpired(HoldId Hold) : SalesUnitEvent;

/// <summary>The three answers of <c>authorize</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Outcome>))]
public enum Outcome
{
    [JsonStringEnumMemberName("granted")] Granted,
    [JsonStringEnumMemberName("needsCountersign")] NeedsCountersign,
    [JsonStringEnumMemberName("denied")] Denied,
}

/// <summary>Why a decision came out as it did: enough, with the log before it, to make it again.</summary>
/// <param name="Policy">Version of the policy.</param>
/// <param name="PolicyHash">SHA-256 of the policy's canonical JSON, in hex.</param>
/// <param name="Rules">Each rule that was tried, in order.</param>
/// <param name="Grant">The grant that decided; null when there was none to find, or none was asked for.</param>
[GenerateSerializer, Immutable, Alias("decision-trace")]
public sealed record DecisionTrace(
    [property: Id(0)] string Policy,
    [property: Id(1)] string PolicyHash,
    [property: Id(2)] int CreditVersion,
    [property: Id(3)] int CreditScore,
    [property: Id(4)] Tier Tier,
    [property: Id(5)] ImmutableArray<RuleTried> Rules,
    [property: Id(6)] GrantId? Grant = null);

/// <summary>One rule as it came out.</summary>
/// <param name="Rule">Its number in docs/rules, such as SU-7.</param>
/// <param name="Detail">The figures compared, for a person to read.</param>
[GenerateSerializer, Immutable, Alias("rule-tried")]
public sealed record RuleTried([property: Id(0)] string Rule, [property: Id(1)] bool Passed, [property: Id(2)] string Detail);
