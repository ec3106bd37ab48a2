using Ecosystem.Api.Graph;

namespace Ecosystem.Api.Funds;

/// <summary>What every change to a fund is given.</summary>
public abstract record FundInput : MutationInput
{
    /// <summary>The fund.</summary>
    [Id]
    public required string Fund { get; init; }
}

/// <summary>A fund to establish.</summary>
public sealed record EstablishFundInput : MutationInput
{
    /// <summary>An id of your choice that starts with fu_; up to 72 letters, digits, '-' and '_' in all.</summary>
    [Id]
    public required string Fund { get; init; }

    /// <summary>1 to 120 characters; no personal name belongs here.</summary>
    public required string Name { get; init; }

    /// <summary>What the fund may lease and spend in all; more than zero. Its currency is the fund's for ever.</summary>
    public required MoneyInput Total { get; init; }

    /// <summary>How long the unspent part of a lease that ended stays set aside, 0 to 129,600. As long as a unit's holds live, and somewhat more: with less, the same money can be leased again before all bills are in.</summary>
    public required int SettlementMinutes { get; init; }
}

/// <summary>Money to put into a fund or to take out of it.</summary>
public sealed record MoveFundInput : FundInput
{
    /// <summary>More than zero, in the fund's currency.</summary>
    public required MoneyInput Amount { get; init; }
}

/// <summary>A lease to grant.</summary>
public sealed record LeaseFundInput : FundInput
{
    /// <summary>The sales unit; it has no other live lease of this fund.</summary>
    [Id]
    public required string Unit { get; init; }

    /// <summary>More than zero, at most what is free, in the fund's currency.</summary>
    public required MoneyInput Amount { get; init; }

    /// <summary>Later than now, by at most 366 days.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }
}

/// <summary>A lease to let run longer, or to raise.</summary>
public sealed record RenewLeaseInput : FundInput
{
    /// <summary>The lease.</summary>
    [Id]
    public required string Lease { get; init; }

    /// <summary>The new whole amount, at least the present one.</summary>
    public required MoneyInput Amount { get; init; }

    /// <summary>Not before the present end; later than now, by at most 366 days.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }
}

/// <summary>A lease to end now.</summary>
public sealed record ReturnLeaseInput : FundInput
{
    /// <summary>The lease.</summary>
    [Id]
    public required string Lease { get; init; }
}

/// <summary>How a disagreement with finance is to end.</summary>
public sealed record ReconcileFundInput : FundInput
{
    /// <summary>Why it is right to end it so; 1 to 1,000 characters, kept in the log with your name.</summary>
    public required string Why { get; init; }

    /// <summary>True: finance is right, and the fund's total takes up the difference. False: finance has been corrected, and is asked again; the fund is reconciled when it then agrees.</summary>
    public required bool AcceptsFinance { get; init; }
}
