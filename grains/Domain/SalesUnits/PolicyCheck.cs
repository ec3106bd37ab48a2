using System.Collections.Immutable;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>Whether a permission set can be meant: figures in their ranges, every tier and every rule within reach, and a better tier never worth less.</summary>
/// <remarks>
/// A worse tier that may do more than a better one is refused, not warned of: authority follows credit here, so such a set would pay a unit
/// for doing worse, and "how do I get it back?" (SU-21) would answer with a loss of credit.
/// </remarks>
internal sealed partial class PolicyCheck
{
    private const int VersionLengthMax = 40;

    /// <summary>Longest life of a hold: a leap year.</summary>
    private const int HoldMinutesMax = 366 * 1440;

    private const int ScoreMax = 1000;
    private const int BasisPointsMax = 10_000;

    /// <summary>Highest attainment a rule may name: a hundred times the target.</summary>
    private const int AttainmentMax = 1_000_000;

    private readonly Policy _policy;
    private readonly List<PolicyFinding> _findings = [];

    private PolicyCheck(Policy policy) => _policy = policy;

    /// <summary>Everything there is to say, in the order of the file.</summary>
    public static ImmutableArray<PolicyFinding> Of(Policy policy)
    {
        var check = new PolicyCheck(policy);
        check.Whole();
        check.CheckCredit();
        check.CheckTiers();
        check.CheckLimits();
        check.CheckUnlocks();
        check.CheckGrants();
        check.CheckCoach();
        check.CheckCountersign();
        check.CheckFunds();
        return [.. check._findings.Take(PolicyFile.FaultsMax)];
    }

    private void Whole()
    {
        if (_policy.Version.Length is 0 or > VersionLengthMax || !_policy.Version.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
            Fault("version", $"must be 1 to {VersionLengthMax} letters, digits, '-', '_' or '.', such as 2027-1.");
        InRange("holdMinutes", _policy.HoldMinutes, 1, HoldMinutesMax, "minutes");
        if (_policy.ValidUntil <= _policy.ValidFrom) Fault("validUntil", "is not after validFrom: the set would never be in force. Move one of them, or leave it out.");
    }

    private void CheckCredit()
    {
        var credit = _policy.Credit;
        foreach (var (component, weight) in credit.Weights) InRange($"credit.weights.{Named(component)}", weight, 0, 100, "parts of a hundred");
        foreach (var missing in Enum.GetValues<CreditComponent>().Where(component => !credit.Weights.ContainsKey(component)))
            Fault("credit.weights", $"has no '{Named(missing)}'. Give every component a weight; 0 leaves it out of account.");
        if (credit.Weights.Values.Sum(weight => (long)weight) is var total and not 100) Fault("credit.weights", $"total {total}. They must total 100.");
        InRange("credit.unmeasured", credit.Unmeasured, 0, ScoreMax, "points");
        InRange("credit.attainmentZeroAt", credit.AttainmentZeroAt, 0, AttainmentMax, "basis points");
        InRange("credit.attainmentFullAt", credit.AttainmentFullAt, 0, AttainmentMax, "basis points");
        if (credit.AttainmentFullAt <= credit.AttainmentZeroAt) Fault("credit.attainmentFullAt", $"must be more than attainmentZeroAt, which is {credit.AttainmentZeroAt}.");
        InRange("credit.npsResponsesMin", credit.NpsResponsesMin, 1, SalesUnit.ResponsesMax, "responses");
    }

    private void CheckTiers()
    {
        if (_policy.Tiers.IsEmpty)
        {
            Fault("tiers", "must be a list of at least one tier, the last from 0.");
            return;
        }

        for (var n = 0; n < _policy.Tiers.Length; n++)
        {
            var (tier, from) = (_policy.Tiers[n].Tier, _policy.Tiers[n].From);
            if (from > ScoreMax) Fault($"tiers[{n}].from", $"is {from}, and credit ends at {ScoreMax}: no score reaches tier {tier}. Lower it, or take the tier out.");
            if (from < 0) InRange($"tiers[{n}].from", from, 0, ScoreMax, "points");
            if (n == 0) continue;
            var above = _policy.Tiers[n - 1];
            if (from >= above.From) Fault($"tiers[{n}].from", $"must be less than {above.From}, where tier {above.Tier} begins: no score reaches tier {tier}. List tiers by their lowest score, highest first.");
            if (tier <= above.Tier) Fault($"tiers[{n}].tier", $"must come after {above.Tier}: tiers are listed best first, each once.");
        }

        if (_policy.Tiers[^1].From > 0) Fault($"tiers[{_policy.Tiers.Length - 1}].from", $"leaves the scores below {_policy.Tiers[^1].From} without a tier. The last tier must be from 0.");
    }

    private void CheckLimits()
    {
        foreach (var (permission, limits) in _policy.Limits.OrderBy(one => one.Key))
        {
            var at = StrictReader.Member("limits", $"{permission}");
            if (limits.IsEmpty) Warn(at, "gives no tier a part: headquarters countersigns every request. Give a tier limits, or mean it so.");
            foreach (var (tier, limit) in limits.OrderBy(one => one.Key)) CheckLimit($"{at}.{tier}", tier, limit);
            CheckOrder(at, limits);
        }
    }

    private void CheckLimit(string at, Tier tier, LimitPolicy limit)
    {
        if (_policy.Tiers.All(one => one.Tier != tier)) Fault(at, $"is about tier {tier}, which is not in tiers: nothing would ever come of it. Take it out, or add the tier.");
        InRange($"{at}.perDecisionMax", limit.PerDecisionMax, 0, Money.MinorUnitsMax, "minor units");
        InRange($"{at}.quarterTotalMax", limit.QuarterTotalMax, 0, Money.MinorUnitsMax, "minor units");
        InRange($"{at}.discountMax", limit.DiscountMax, 0, BasisPointsMax, "basis points");
        if (limit.PerDecisionMax > limit.QuarterTotalMax)
            Warn($"{at}.perDecisionMax", $"is more than quarterTotalMax, which is {limit.QuarterTotalMax}: one decision never gets that far. Lower it, or raise the total.");
    }

    private void CheckOrder(string at, ImmutableDictionary<Tier, LimitPolicy> limits)
    {
        foreach (var (better, worse) in _policy.Tiers.Zip(_policy.Tiers.Skip(1), (one, next) => (one.Tier, next.Tier)))
        {
            if (!limits.TryGetValue(worse, out var less)) continue;
            if (!limits.TryGetValue(better, out var more))
            {
                Fault($"{at}.{worse}", $"gives tier {worse} a part that the better tier {better} does not have. Give it to {better} too, or take it from {worse}.");
                continue;
            }

            NotMore($"{at}.{worse}.perDecisionMax", less.PerDecisionMax, more.PerDecisionMax, better);
            NotMore($"{at}.{worse}.quarterTotalMax", less.QuarterTotalMax, more.QuarterTotalMax, better);
            NotMore($"{at}.{worse}.discountMax", less.DiscountMax, more.DiscountMax, better);
        }
    }

    private void NotMore(string at, long worse, long better, Tier tier)
    {
        if (worse > better) Fault(at, $"is {worse}, more than the {better} of the better tier {tier}. Lower it, or raise that of {tier}.");
    }

    private void InRange(string at, long value, long least, long most, string unit)
    {
        if (value < least || value > most) Fault(at, $"is {value}; it must be {least} to {most} {unit}.");
    }

    private void Fault(string at, string message) => _findings.Add(new(PolicySeverity.Fault, at, message));

    private void Warn(string at, string message) => _findings.Add(new(PolicySeverity.Warning, at, message));

    private static string Named(CreditComponent component) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName($"{component}");
}
