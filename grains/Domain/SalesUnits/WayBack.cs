using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>What of a unit's figures would have to change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CreditInput>))]
public enum CreditInput
{
    /// <summary>Won in the quarter, in minor units.</summary>
    [JsonStringEnumMemberName("won")] Won,

    /// <summary>Attainment of the latest closed quarter, in basis points.</summary>
    [JsonStringEnumMemberName("attainment")] Attainment,

    /// <summary>NPS, −100 to 100.</summary>
    [JsonStringEnumMemberName("nps")] Nps,

    /// <summary>Responses behind the NPS.</summary>
    [JsonStringEnumMemberName("responses")] Responses,

    /// <summary>Decisions not denied, in basis points of all.</summary>
    [JsonStringEnumMemberName("policyAdherence")] PolicyAdherence,

    /// <summary>Deals that name their customer, in basis points of all.</summary>
    [JsonStringEnumMemberName("dataQuality")] DataQuality,

    /// <summary>Finished holds that were posted, in basis points of all.</summary>
    [JsonStringEnumMemberName("decisionOutcomes")] DecisionOutcomes,
}

/// <summary>One figure that has to become another.</summary>
/// <param name="Quarter">The quarter it belongs to; null for figures of the unit as a whole.</param>
/// <param name="From">As it is; null: not measured.</param>
/// <param name="To">At least this.</param>
[GenerateSerializer, Immutable, Alias("input-change")]
public sealed record InputChange([property: Id(0)] CreditInput Input, [property: Id(1)] Quarter? Quarter, [property: Id(2)] long? From, [property: Id(3)] long To);

/// <summary>"How do I get it back?": the smallest change of credit inputs under which a request would be granted (SU-21).</summary>
/// <param name="Changes">Empty when the figures are not what stands in the way.</param>
/// <param name="ScoreNow">Data credit now.</param>
/// <param name="ScoreNeeded">Data credit at which the limits suffice; null when no tier's do.</param>
/// <param name="Otherwise">What no figure can change: a missing grant, a plugin without certificate, a fund that finance disputes or whose lease does not cover it, an amount beyond every tier.</param>
[GenerateSerializer, Immutable, Alias("way-back")]
public sealed record WayBack(
    [property: Id(0)] ImmutableArray<InputChange> Changes, [property: Id(1)] int ScoreNow, [property: Id(2)] int? ScoreNeeded, [property: Id(3)] ImmutableArray<string> Otherwise)
{
    /// <summary>The way back for a request, under the policy it names.</summary>
    public static WayBack For(SalesUnitState unit, Authorize request, Policy policy, DateTimeOffset now)
    {
        var credit = unit.Credit!;
        var otherwise = new List<string>();
        if (SalesUnit.Decide(unit, request, now).Answer is Authorization { Trace: var trace })
            otherwise.AddRange(trace.Rules.Where(rule => !rule.Passed && (rule.Rule is "SU-13" or "SU-15" or "SU-25" or "SU-26")).Select(rule => $"{rule.Rule}: {rule.Detail}"));

        var unlocks = policy.Unlocks.Where(rule => rule.Permission == request.Permission && !unit.Unlocked.Contains(rule.Permission)).SelectMany(rule => Unlocking(unit, rule)).ToList();
        var granted = policy.Grants is null ? null : GrantBook.Rule(unit, request.Permission, request.Target, request.Requester, now).Grant?.AmountMax;
        var limits = policy.Limits.GetValueOrDefault(request.Permission);
        var tier = Enumerable.Reverse(policy.Tiers).FirstOrDefault(one => limits?.GetValueOrDefault(one.Tier) is { } limit && SalesUnit.Within(unit, request, limit, granted, now).All(rule => rule.Passed));
        if (tier is null) otherwise.Add($"no tier allows {request.Amount.MinorUnits} more with a discount of {request.Discount} bp: ask for less, or for a countersign");
        var parts = Raised(credit.Parts, unlocks, unit, policy.Credit);
        ImmutableArray<InputChange> changes = [.. unlocks, .. tier is null ? [] : Raising(unit, parts, credit.Parts, tier.From, policy.Credit)];
        return new(changes, credit.Score, tier?.From, [.. otherwise]);
    }

    /// <summary>What the quarters of an unlock rule lack.</summary>
    private static IEnumerable<InputChange> Unlocking(SalesUnitState unit, UnlockPolicy rule)
    {
        if (unit.LatestClosed is not { } latest) yield break;
        var quarter = latest.Quarter;
        for (var back = 0; back < rule.ConsecutiveQuarters; back++, quarter = quarter.Previous)
            foreach (var change in Lacking(unit, quarter, rule)) yield return change;
    }

    /// <summary>What one quarter lacks of an unlock rule; nothing, when the quarter is as good as the rule asks.</summary>
    internal static IEnumerable<InputChange> Lacking(SalesUnitState unit, Quarter quarter, UnlockPolicy rule)
    {
        var figures = unit.Quarters.GetValueOrDefault(quarter);
        if (figures is { Won: { } won, Target: { } target })
        {
            var needed = (long)((Int128)target.MinorUnits * rule.AttainmentAbove / 10_000) + 1;
            if (won.MinorUnits < needed) yield return new(CreditInput.Won, quarter, won.MinorUnits, needed);
        }
        else
        {
            yield return new(CreditInput.Attainment, quarter, null, rule.AttainmentAbove + 1L);
        }

        if (!(figures?.Nps?.Score >= rule.NpsAtLeast)) yield return new(CreditInput.Nps, quarter, figures?.Nps?.Score, rule.NpsAtLeast);
        if (!(figures?.Nps?.Responses >= rule.ResponsesAtLeast)) yield return new(CreditInput.Responses, quarter, figures?.Nps?.Responses, rule.ResponsesAtLeast);
    }

    /// <summary>Credit's parts as they would be once the unlock's figures are there: what raises both is asked for once.</summary>
    private static ImmutableArray<CreditPart> Raised(ImmutableArray<CreditPart> parts, List<InputChange> changes, SalesUnitState unit, CreditPolicy rules)
    {
        var latest = unit.LatestClosed;
        foreach (var change in changes.Where(change => change.Quarter == latest?.Quarter))
        {
            (CreditComponent Component, int Value)? raised = change.Input switch
            {
                CreditInput.Won => (CreditComponent.Attainment, Credit.ValueOfAttainment((long)((Int128)change.To * 10_000 / latest!.Target!.Value.MinorUnits), rules)),
                CreditInput.Nps => (CreditComponent.Nps, Credit.ValueOfNps(change.To)),
                _ => null,
            };
            if (raised is { } now) parts = [.. parts.Select(part => part.Component == now.Component && part.Value < now.Value ? part with { Value = now.Value } : part)];
        }

        return parts;
    }

    /// <summary>Heaviest components first: no other choice adds fewer points.</summary>
    private static IEnumerable<InputChange> Raising(SalesUnitState unit, ImmutableArray<CreditPart> parts, ImmutableArray<CreditPart> now, int score, CreditPolicy rules)
    {
        var missing = (score * 100) - parts.Sum(part => part.Weight * part.Value);
        foreach (var part in parts.OrderByDescending(part => part.Weight).ThenBy(part => part.Component))
        {
            if (missing <= 0) yield break;
            var more = Math.Min(1000 - part.Value, (missing + part.Weight - 1) / part.Weight);
            if (more == 0) continue;
            missing -= more * part.Weight;
            yield return Input(unit, part.Component, now.First(one => one.Component == part.Component), part.Value + more, rules);
        }
    }

    private static InputChange Input(SalesUnitState unit, CreditComponent component, CreditPart now, int value, CreditPolicy rules)
    {
        var latest = unit.LatestClosed;
        return component switch
        {
            CreditComponent.Attainment => new(
                CreditInput.Attainment, latest?.Quarter, latest?.Attainment, rules.AttainmentZeroAt + Ceiling((long)value * (rules.AttainmentFullAt - rules.AttainmentZeroAt), 1000)),
            CreditComponent.Nps => new(CreditInput.Nps, latest?.Quarter, now.Measured ? latest?.Nps?.Score : null, Ceiling(value, 5) - 100),
            CreditComponent.PolicyAdherence => new(CreditInput.PolicyAdherence, null, now.Measured ? now.Value * 10 : null, value * 10),
            CreditComponent.DataQuality => new(CreditInput.DataQuality, null, now.Measured ? now.Value * 10 : null, value * 10),
            _ => new(CreditInput.DecisionOutcomes, null, now.Measured ? now.Value * 10 : null, value * 10),
        };
    }

    private static long Ceiling(long part, long whole) => (part + whole - 1) / whole;
}
