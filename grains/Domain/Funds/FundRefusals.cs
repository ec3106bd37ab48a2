namespace Ecosystem.Domain.Funds;

/// <summary>Why a fund does not carry a command out. In the order the checks run; the first that fails answers.</summary>
public static class FundRefusals
{
    /// <summary>1. Nobody has established this fund.</summary>
    public static Refusal FundUnknown { get; } = new("FUND_UNKNOWN", "There is no such fund. Establish it first.");

    /// <summary>2. A member is out of its range.</summary>
    public static Refusal OutOfRange(string member, string range) => new("OUT_OF_RANGE", $"{member} must be {range}.");

    /// <summary>2. An amount is out of its range.</summary>
    public static Refusal AmountOutOfRange(string member) => OutOfRange(member, $"1 to {Money.MinorUnitsMax} minor units of a currency of three capital letters");

    /// <summary>3. The amount is in another currency than the fund's.</summary>
    public static Refusal OtherCurrency(string given, string funds) => new("OTHER_CURRENCY", $"The amount is in '{given}'; this fund is kept in {funds}.");

    /// <summary>4. The fund exists, with other terms.</summary>
    public static Refusal AlreadyEstablished { get; } =
        new("ALREADY_ESTABLISHED", "This fund has been established with other terms. Top it up or reduce it, or establish another fund.");

    /// <summary>5. The fund keeps no such lease.</summary>
    public static Refusal LeaseUnknown(LeaseId lease) => new("LEASE_UNKNOWN", $"This fund has no lease {lease}. Its lease may have ended and settled: grant a new one.");

    /// <summary>6. The lease has ended, and only settles.</summary>
    public static Refusal LeaseOver(LeaseId lease, DateTimeOffset at) => new("LEASE_OVER", $"Lease {lease} ended at {at:yyyy-MM-ddTHH:mm:ssZ}. Grant a new one.");

    /// <summary>7. The unit has a live lease of this fund.</summary>
    public static Refusal UnitHasLease(SalesUnitId unit, LeaseId lease) => new("UNIT_HAS_LEASE", $"{unit} has lease {lease} of this fund. Renew that one, or return it first.");

    /// <summary>8. The fund keeps as many leases as it can.</summary>
    public static Refusal TooManyLeases { get; } =
        new("TOO_MANY_LEASES", $"This fund keeps {GrantLease.LeasesMax} leases already. Wait until one has settled, or establish another fund.");

    /// <summary>9. A renewal would take something away.</summary>
    public static Refusal RenewalLowers { get; } =
        new("RENEWAL_LOWERS", "A renewal may neither lower the amount nor end earlier: the unit may hold all of it already. Return the lease instead.");

    /// <summary>10. The fund has not that much left.</summary>
    public static Refusal FundExhausted(Money asked, Money free) => new("FUND_EXHAUSTED", $"{asked} is asked, {free} is free. Top the fund up, or wait until leases that have ended settle.");

    /// <summary>11. Finance does not disagree.</summary>
    public static Refusal NothingToReconcile { get; } = new("NOTHING_TO_RECONCILE", "Finance does not disagree about this fund: there is nothing to reconcile.");

    /// <summary>12. Finance named no figure that could be accepted.</summary>
    public static Refusal DifferenceUnknown { get; } =
        new("DIFFERENCE_UNKNOWN", "Finance named no balance, so there is none to accept. Have finance correct it, then reconcile without accepting its figure: finance is asked again.");

    /// <summary>13. The total would be less than what is leased, spent and owed.</summary>
    public static Refusal BelowCommitted(Money committed) => new("BELOW_COMMITTED", $"{committed} is leased, spent or owed, and the total cannot be less. Return leases first.");
}
