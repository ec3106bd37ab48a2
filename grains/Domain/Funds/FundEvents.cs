using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Funds;

/// <summary>What can happen to a fund. Kept for ever: a type may gain optional members, never lose or change one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(FundEstablished), "fundEstablished")]
[JsonDerivedType(typeof(FundToppedUp), "fundToppedUp")]
[JsonDerivedType(typeof(FundReduced), "fundReduced")]
[JsonDerivedType(typeof(LeaseGranted), "leaseGranted")]
[JsonDerivedType(typeof(LeaseRenewed), "leaseRenewed")]
[JsonDerivedType(typeof(LeaseReturned), "leaseReturned")]
[JsonDerivedType(typeof(LeaseReleased), "leaseReleased")]
[JsonDerivedType(typeof(SpendingPosted), "spendingPosted")]
[JsonDerivedType(typeof(SpendingUncovered), "spendingUncovered")]
[JsonDerivedType(typeof(SpendingCovered), "spendingCovered")]
[JsonDerivedType(typeof(FinanceAsked), "financeAsked")]
[JsonDerivedType(typeof(FinanceAgreed), "financeAgreed")]
[JsonDerivedType(typeof(FinanceDisagreed), "financeDisagreed")]
[JsonDerivedType(typeof(FundReconciled), "fundReconciled")]
[JsonDerivedType(typeof(UnitsTold), "unitsTold")]
public abstract record FundEvent;

public sealed record FundEstablished(string Name, Money Total, int SettlementMinutes) : FundEvent;

public sealed record FundToppedUp(Money Amount) : FundEvent;

public sealed record FundReduced(Money Amount) : FundEvent;

public sealed record LeaseGranted(LeaseId Lease, SalesUnitId Unit, Money Amount, DateTimeOffset ExpiresAt) : FundEvent;

public sealed record LeaseRenewed(LeaseId Lease, Money Amount, DateTimeOffset ExpiresAt) : FundEvent;

/// <param name="At">The lease ends now; its unspent part stays set aside for the settlement time.</param>
public sealed record LeaseReturned(LeaseId Lease, DateTimeOffset At) : FundEvent;

/// <param name="Unspent">What is free again.</param>
public sealed record LeaseReleased(LeaseId Lease, Money Unspent) : FundEvent;

/// <param name="FromLease">How much of the amount the lease had set aside; the rest was free.</param>
public sealed record SpendingPosted(HoldId Hold, SalesUnitId Unit, LeaseId? Lease, Money Amount, Money FromLease, DateTimeOffset At) : FundEvent;

/// <summary>A unit has spent what the fund does not have. It is owed until the fund has room for it.</summary>
public sealed record SpendingUncovered(HoldId Hold, SalesUnitId Unit, LeaseId? Lease, Money Amount, DateTimeOffset At) : FundEvent;

/// <summary>Spending that was owed has found room.</summary>
public sealed record SpendingCovered(HoldId Hold, DateTimeOffset At) : FundEvent;

/// <summary>Finance is to be asked. The follower that reads this event asks, and brings the answer back.</summary>
public sealed record FinanceAsked(FinanceQuestion Question) : FundEvent;

public sealed record FinanceAgreed(int Sequence) : FundEvent;

/// <param name="Reported">Finance's balance; null when it gave none.</param>
/// <param name="Difference">Finance's balance less the fund's own; null when finance gave none.</param>
/// <param name="Reason">What finance refused for; null when only the balance differs.</param>
public sealed record FinanceDisagreed(int Sequence, Money? Reported, Money? Difference, string? Reason, DateTimeOffset At) : FundEvent;

/// <param name="Sequence">The question whose answer reconciled it; null when a person accepted finance's figure.</param>
/// <param name="Adjustment">What the fund's total changed by; zero when finance was asked again and agreed.</param>
public sealed record FundReconciled(string By, string Why, int? Sequence, Money Adjustment, DateTimeOffset At) : FundEvent;

/// <summary>Units are to be told. The follower that reads this event tells them.</summary>
public sealed record UnitsTold(ImmutableArray<UnitNotice> Notices) : FundEvent;
