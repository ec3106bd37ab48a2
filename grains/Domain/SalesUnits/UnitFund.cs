using Ecosystem.Domain.Funds;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>How a sales unit stands with a fund, as far as it has heard.</summary>
/// <param name="Lease">What it may hold and spend up to; null: it has no lease any more.</param>
/// <param name="Reconciled">Whether finance agrees with the fund.</param>
/// <param name="Heard">Journal position of the notice that said so: one from further back is not news.</param>
/// <param name="Spent">What was spent under that lease, in minor units.</param>
public sealed record UnitFund(FundId Id, FundLease? Lease, bool Reconciled, long Heard, long Spent);

/// <summary>Brings in what a fund tells the unit about its lease and about finance.</summary>
/// <param name="Position">Where the notice stands in the journal; more than zero.</param>
public sealed record HearOfFund(FundNotice Notice, long Position) : SalesUnitCommand;

public sealed record FundHeard(FundNotice Notice, long Position) : SalesUnitEvent;

/// <summary>What was held on a fund's account has been spent: the fund is told.</summary>
/// <param name="Lease">The lease it was held under; null when headquarters countersigned it.</param>
public sealed record FundSpent(FundId Fund, LeaseId? Lease, HoldId Hold, Money Amount) : SalesUnitEvent;
