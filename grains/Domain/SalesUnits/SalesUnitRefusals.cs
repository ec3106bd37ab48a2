using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>Why a sales unit does not carry a command out. In the order the checks run; the first that fails answers.</summary>
/// <remarks>One exception: a countersign finds its approval (9) before the policy that approval was asked for under (2).</remarks>
public static class SalesUnitRefusals
{
    /// <summary>1. Nobody has established this unit.</summary>
    public static Refusal UnitUnknown { get; } = new("UNIT_UNKNOWN", "There is no such sales unit. Import or establish it first.");

    /// <summary>2. The policy named is not one that is known.</summary>
    public static Refusal PolicyUnknown(string version) => new("POLICY_UNKNOWN", $"There is no policy '{version}'. Leave it out to use the one in force.");

    /// <summary>3. A member is out of its range.</summary>
    public static Refusal OutOfRange(string member, string range) => new("OUT_OF_RANGE", $"{member} must be {range}.");

    /// <summary>3. An amount is out of its range.</summary>
    public static Refusal AmountOutOfRange(string member, long least) => OutOfRange(member, $"{least} to {Money.MinorUnitsMax} minor units of a currency of three capital letters");

    /// <summary>3. A quarter that is none: year or number out of range.</summary>
    public static Refusal QuarterOutOfRange { get; } = OutOfRange("quarter", "a year from 1 to 9999 and a number from 1 to 4, such as 2017-Q3");

    /// <summary>4. The amount is in another currency than the unit's.</summary>
    public static Refusal OtherCurrency(string given, string units) => new("OTHER_CURRENCY", $"The amount is in '{given}'; this unit works in {units}.");

    /// <summary>5. A deal contradicts itself.</summary>
    public static Refusal DealMalformed(OpportunityId deal, string why) => new("DEAL_MALFORMED", $"Deal {deal}: {why}. No deal of this command was recorded.");

    /// <summary>6. The quarter is not over.</summary>
    public static Refusal QuarterOpen(Quarter quarter) => new("QUARTER_OPEN", $"{quarter} is not over; it can be closed once {quarter.LastDay:yyyy-MM-dd} has passed (UTC).");

    /// <summary>7. What was won in the quarter is too much to be kept exactly.</summary>
    public static Refusal WonOutOfRange(Quarter quarter) =>
        new("WON_OUT_OF_RANGE", $"The deals won in {quarter} come to more than {Money.MinorUnitsMax} minor units together. Correct their values, then close the quarter.");

    /// <summary>8. The permission has no limits in the policy.</summary>
    public static Refusal PermissionUnknown(Permission permission, string policy) =>
        new("PERMISSION_UNKNOWN", $"Policy {policy} says nothing about {permission}. Ask for one it names.");

    /// <summary>9. No approval of that id is waiting here.</summary>
    public static Refusal ApprovalNotPending(ApprovalId approval) => new("APPROVAL_NOT_PENDING", $"{approval} is not waiting for a countersign of this unit.");

    /// <summary>10. The hold was never placed here.</summary>
    public static Refusal HoldUnknown(HoldId hold) => new("HOLD_UNKNOWN", $"This unit has no hold {hold}.");

    /// <summary>11. The hold is over.</summary>
    public static Refusal HoldNotLive(HoldId hold, HoldStatus status) =>
        new("HOLD_NOT_LIVE", $"Hold {hold} is {status.ToString().ToLowerInvariant()} already. Ask for a new authorization if the amount is still needed.");

    /// <summary>2. The policy named is not in force at this time.</summary>
    public static Refusal PolicyNotInForce(Policy policy) =>
        new("POLICY_EXPIRED", $"Policy {policy.Version} is not in force now. Leave it out to use the one that is.");

    /// <summary>4. A project or touchpoint nobody has placed.</summary>
    public static Refusal TargetUnplaced(Target target) =>
        new("TARGET_UNKNOWN", $"Nobody has said where {GrantBook.Named(target)} belongs. Place it first, under its customer or project.");

    /// <summary>9. The request names a fund the unit has never heard of.</summary>
    public static Refusal FundUnheard(FundId fund) => new("FUND_UNKNOWN", $"This unit has never had a lease of {fund}. Leave the fund out, or have a lease granted first.");

    /// <summary>9. Several funds could pay.</summary>
    public static Refusal FundUnnamed(IEnumerable<string> funds) => new("FUND_UNNAMED", $"Say which fund is to pay: {string.Join(", ", funds)}.");

    /// <summary>4. The organisation that asks has no such receipt: one of another's, and one that nobody has, are told alike.</summary>
    public static Refusal ReceiptUnknown(ReceiptId receipt) =>
        new("RECEIPT_UNKNOWN", $"Your organisation has no usage receipt {receipt}. Name the receipts that your own reads were answered with, in 'extensions.receipts'; or leave basedOn out.");

    /// <summary>6. The week is not over.</summary>
    public static Refusal WeekOpen(IsoWeek week) => new("WEEK_OPEN", $"{week} is not over; it can be closed once {week.FirstDay.AddDays(6):yyyy-MM-dd} has passed (UTC).");

    /// <summary>9. A grant without all three legs.</summary>
    public static Refusal LegMissing(string missing) => new("LEG_MISSING", $"A grant needs its permission, its data view and its tool: {missing}. Make it available first.");

    /// <summary>9. No such grant, or one held by somebody else.</summary>
    public static Refusal GrantUnknown(GrantId grant) => new("GRANT_UNKNOWN", $"This unit has no grant {grant} that you hold.");

    /// <summary>12. More than the delegator may give.</summary>
    public static Refusal BeyondRights(string why) => new("BEYOND_RIGHTS", $"Only what you hold yourself can be delegated: {why}.");

    /// <summary>9. No such coach case is open.</summary>
    public static Refusal CaseUnknown(string id) => new("CASE_UNKNOWN", $"This unit has no open coach case '{id}'.");
}
