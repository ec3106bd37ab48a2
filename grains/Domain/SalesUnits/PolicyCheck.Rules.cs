namespace Ecosystem.Domain.SalesUnits;

/// <summary>The rules of a permission set: what unlocks, what is granted, when a coach steps in, who countersigns.</summary>
internal sealed partial class PolicyCheck
{
    private const int QuartersMax = 40;
    private const int DelegationDaysMax = 366;
    private const int HopsMax = 2;
    private const int WeeksMax = 104;
    private const int ClosedLeadsMax = 1_000_000;
    private const int CountersignMinutesMax = 43_200;

    private void CheckUnlocks()
    {
        for (var n = 0; n < _policy.Unlocks.Length; n++)
        {
            var (rule, at) = (_policy.Unlocks[n], $"unlocks[{n}]");
            MustHaveLimits($"{at}.permission", rule.Permission, "unlocking it would open nothing");
            if (_policy.Unlocks.Take(n).Any(other => other.Permission == rule.Permission))
                Fault($"{at}.permission", $"{rule.Permission} has an unlock rule already, and one would lock what the other opens. Make them one.");
            InRange($"{at}.consecutiveQuarters", rule.ConsecutiveQuarters, 1, QuartersMax, "quarters");
            InRange($"{at}.attainmentAbove", rule.AttainmentAbove, 0, AttainmentMax, "basis points");
            if (rule.NpsAtLeast > 100) Fault($"{at}.npsAtLeast", $"is {rule.NpsAtLeast}, and an NPS ends at 100: the rule can never hold. Lower it.");
            if (rule.NpsAtLeast < -100) Fault($"{at}.npsAtLeast", $"is {rule.NpsAtLeast}, and an NPS begins at -100: it asks for nothing. Raise it to -100 at least.");
            if (rule.ResponsesAtLeast > SalesUnit.ResponsesMax)
                Fault($"{at}.responsesAtLeast", $"is {rule.ResponsesAtLeast}, and a quarter's NPS comes from {SalesUnit.ResponsesMax} responses at most: the rule can never hold. Lower it.");
            if (rule.ResponsesAtLeast < 0) InRange($"{at}.responsesAtLeast", rule.ResponsesAtLeast, 0, SalesUnit.ResponsesMax, "responses");
        }
    }

    private void CheckGrants()
    {
        if (_policy.Grants is not { } grants)
        {
            Warn("", "has no 'grants': whatever has limits may be asked for by anybody, without data view and tool. Add grants, unless that is meant.");
            return;
        }

        InRange("grants.hopsMax", grants.HopsMax, 0, HopsMax, "hops");
        InRange("grants.delegationDaysMax", grants.DelegationDaysMax, 1, DelegationDaysMax, "days");
        for (var n = 0; n < grants.Standing.Length; n++)
        {
            var (grant, at) = (grants.Standing[n], $"grants.standing[{n}]");
            MustHaveLimits($"{at}.permission", grant.Permission, "granting it would allow nothing");
            if (grants.Standing.Take(n).Any(other => other.Permission == grant.Permission)) Fault($"{at}.permission", $"{grant.Permission} is granted already. Take one of the two out.");
            if (!SalesUnit.IsName(grant.DataView)) Fault($"{at}.dataView", $"must be {SalesUnit.Names}.");
            if (!SalesUnit.IsName(grant.Tool)) Fault($"{at}.tool", $"must be {SalesUnit.Names}.");
        }
    }

    private void CheckCoach()
    {
        if (_policy.Coach is not { } coach) return;
        InRange("coach.weeks", coach.Weeks, 1, WeeksMax, "weeks");
        InRange("coach.below", coach.Below, 1, BasisPointsMax, "basis points of the baseline");
        InRange("coach.baselineWeeks", coach.BaselineWeeks, 1, WeeksMax, "weeks");
        InRange("coach.closedMin", coach.ClosedMin, 1, ClosedLeadsMax, "closed leads");
    }

    private void CheckCountersign()
    {
        if (_policy.Countersign is not { } countersign) return;
        InRange("countersign.largeFrom", countersign.LargeFrom, 1, Money.MinorUnitsMax, "minor units");
        InRange("countersign.largeQuorum", countersign.LargeQuorum, 2, 5, "people");
        InRange("countersign.timeoutMinutes", countersign.TimeoutMinutes, 1, CountersignMinutesMax, "minutes");
    }

    private void CheckFunds()
    {
        if (_policy.Funds is not { } funds) return;
        for (var n = 0; n < funds.Permissions.Length; n++)
        {
            MustHaveLimits($"funds.permissions[{n}]", funds.Permissions[n], "nothing would ever be paid for it");
            if (funds.Permissions.Take(n).Contains(funds.Permissions[n])) Fault($"funds.permissions[{n}]", $"{funds.Permissions[n]} is named already. Take one of the two out.");
        }
    }

    private void MustHaveLimits(string at, Permission permission, string so)
    {
        if (!_policy.Limits.ContainsKey(permission)) Fault(at, $"{permission} has no limits: {so}. Give it limits, or take it out.");
    }
}
