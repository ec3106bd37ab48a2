using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Funds;

/// <summary>What a fund can be asked. A command is kept in the log beside its answer, so that the decision can be made again.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(EstablishFund), "establishFund")]
[JsonDerivedType(typeof(TopUpFund), "topUpFund")]
[JsonDerivedType(typeof(ReduceFund), "reduceFund")]
[JsonDerivedType(typeof(GrantLease), "grantLease")]
[JsonDerivedType(typeof(RenewLease), "renewLease")]
[JsonDerivedType(typeof(ReturnLease), "returnLease")]
[JsonDerivedType(typeof(PostSpending), "postSpending")]
[JsonDerivedType(typeof(HearOfFinance), "hearOfFinance")]
[JsonDerivedType(typeof(ReconcileFund), "reconcileFund")]
public abstract record FundCommand;

/// <summary>Brings a fund into being; it cannot be done twice with other terms.</summary>
/// <param name="Name">1 to <see cref="NameLengthMax"/> characters; no personal name belongs here.</param>
/// <param name="Total">What the fund may lease and spend in all; 1 to 2^53 − 1 minor units.</param>
/// <param name="SettlementMinutes">
/// How long the unspent part of a lease that ended stays set aside, for spending that is on its way; 0 to <see cref="SettlementMinutesMax"/>.
/// As long as a unit's holds live, and somewhat more: a shorter time lets the same money be leased again before all bills are in.
/// </param>
public sealed record EstablishFund(string Name, Money Total, int SettlementMinutes) : FundCommand
{
    /// <summary>Longest name, in UTF-16 characters, inclusive.</summary>
    public const int NameLengthMax = 120;

    /// <summary>Ninety days, inclusive.</summary>
    public const int SettlementMinutesMax = 90 * 24 * 60;
}

/// <summary>Puts money in.</summary>
/// <param name="Amount">1 minor unit or more; the new total at most 2^53 − 1.</param>
public sealed record TopUpFund(Money Amount) : FundCommand;

/// <summary>Takes money out, never below what is leased and spent.</summary>
/// <param name="Amount">1 minor unit or more.</param>
public sealed record ReduceFund(Money Amount) : FundCommand;

/// <summary>Lends a part of the fund to a unit that has no lease of it.</summary>
/// <param name="Lease">Made by the shell.</param>
/// <param name="Amount">1 minor unit or more, at most what is free.</param>
/// <param name="ExpiresAt">Later than now, by at most <see cref="DaysMax"/> days.</param>
public sealed record GrantLease(LeaseId Lease, SalesUnitId Unit, Money Amount, DateTimeOffset ExpiresAt) : FundCommand
{
    /// <summary>Longest lease, in days, inclusive.</summary>
    public const int DaysMax = 366;

    /// <summary>Most leases one fund keeps, those that still settle included.</summary>
    public const int LeasesMax = 200;
}

/// <summary>Lets a live lease run longer, and raises it if so wished. It is never lowered: the unit may hold all of it already.</summary>
/// <param name="Amount">The new whole amount, at least the present one.</param>
/// <param name="ExpiresAt">Not before the present one.</param>
public sealed record RenewLease(LeaseId Lease, Money Amount, DateTimeOffset ExpiresAt) : FundCommand;

/// <summary>Ends a live lease now. Its unspent part is free again once the settlement time is over.</summary>
public sealed record ReturnLease(LeaseId Lease) : FundCommand;

/// <summary>Enters what a unit has spent. It is spent already: it is never refused for want of money.</summary>
/// <param name="Hold">The unit's hold; the same hold is entered once.</param>
/// <param name="Lease">The lease it was held under; null when headquarters countersigned it, or when it is not known.</param>
public sealed record PostSpending(HoldId Hold, SalesUnitId Unit, LeaseId? Lease, Money Amount) : FundCommand;

/// <summary>Brings in what finance said to a question.</summary>
/// <param name="Sequence">The question's number.</param>
public sealed record HearOfFinance(int Sequence, FinanceReply Reply) : FundCommand;

/// <summary>Ends a disagreement with finance.</summary>
/// <param name="By"><c>sub</c> of the access token.</param>
/// <param name="Why">1 to <see cref="WhyLengthMax"/> characters.</param>
/// <param name="AcceptsFinance">True: finance is right, and the fund's total takes up the difference. False: finance has been corrected, and is asked again.</param>
public sealed record ReconcileFund(string By, string Why, bool AcceptsFinance) : FundCommand
{
    /// <summary>Longest reason, in UTF-16 characters, inclusive.</summary>
    public const int WhyLengthMax = 1000;
}
