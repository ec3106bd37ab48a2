using System.Collections.Immutable;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.SalesUnits;

using Decided = Decision<SalesUnitAnswer, SalesUnitEvent>;

/// <summary>Figures coming in, quarters closing, credit and permissions following (SU-1 to SU-4).</summary>
public sealed partial class SalesUnit
{
    private const int ResponsesMax = 10_000_000;

    private static Decided Decide(SalesUnitState state, Establish establish)
    {
        if (Policies.Find(establish.Policy) is not { } policy) return Refuse(SalesUnitRefusals.PolicyUnknown(establish.Policy));
        if (!Money.Zero(establish.Currency).IsWellFormed) return Refuse(SalesUnitRefusals.OutOfRange("currency", "three capital letters (ISO 4217)"));
        if (state.Profile is { } profile)
        {
            if (profile.Currency != establish.Currency) return Refuse(SalesUnitRefusals.OtherCurrency(establish.Currency, profile.Currency));
            // The name is sealed anew on every call, so its token says nothing about whether it changed.
            if (profile.Region == establish.Region && profile.Sellers.Select(seller => seller.Id).Order(ById).SequenceEqual(establish.Sellers.Select(seller => seller.Id).Order(ById)))
                return new(new UnitAccepted(0));
        }

        var established = new UnitEstablished(establish.Name, establish.Region, establish.Currency, establish.Sellers);
        return state.Credit is not null
            ? new(new UnitAccepted(1), [established])
            : new(new UnitAccepted(1), [established, new CreditAssessed(Credit.Assess(Apply(state, established), policy))]);
    }

    private static Decided Decide(SalesUnitState state, RecordDeals record)
    {
        if (record.Deals.Length is 0 or > RecordDeals.DealsMax) return Refuse(SalesUnitRefusals.OutOfRange("deals", $"1 to {RecordDeals.DealsMax} in one command"));
        foreach (var deal in record.Deals)
            if (Fault(deal, state.Profile!.Currency) is { } why) return Refuse(SalesUnitRefusals.DealMalformed(deal.Id, why));

        // The last word on a deal within one command is the one that counts.
        var latest = record.Deals.GroupBy(deal => deal.Id).Select(same => same.Last());
        var changed = latest.Where(deal => state.Deals.GetValueOrDefault(deal.Id) != deal).ToImmutableArray();
        return changed.IsEmpty ? new(new UnitAccepted(0)) : new(new UnitAccepted(changed.Length), [new DealsRecorded(changed)]);
    }

    private static Decided Decide(SalesUnitState state, RecordNps record)
    {
        if (record.Score is < -100 or > 100) return Refuse(SalesUnitRefusals.OutOfRange("score", "−100 to 100"));
        if (record.Responses is < 0 or > ResponsesMax) return Refuse(SalesUnitRefusals.OutOfRange("responses", $"0 to {ResponsesMax}"));
        return Figures(state, record.Quarter).Nps == new NpsFigures(record.Score, record.Responses)
            ? new(new UnitAccepted(0))
            : new(new UnitAccepted(1), [new NpsRecorded(record.Quarter, record.Score, record.Responses)]);
    }

    /// <summary>SU-2: closes a quarter, or restates it. The figures of a closed quarter are never rewritten: a restatement is a new event.</summary>
    private static Decided Decide(SalesUnitState state, CloseQuarter close, DateTimeOffset now)
    {
        var (quarter, target) = (close.Quarter, close.Target);
        if (Policies.Find(close.Policy) is not { } policy) return Refuse(SalesUnitRefusals.PolicyUnknown(close.Policy));
        if (!target.IsWellFormed || target.MinorUnits <= 0) return Refuse(SalesUnitRefusals.OutOfRange("target", "more than zero"));
        if (target.Currency != state.Profile!.Currency) return Refuse(SalesUnitRefusals.OtherCurrency(target.Currency, state.Profile.Currency));
        if (quarter >= Quarter.Of(now)) return Refuse(SalesUnitRefusals.QuarterOpen(quarter));

        var before = Figures(state, quarter);
        var won = WonIn(state, quarter);
        var attainment = (int)Int128.Min((Int128)won.MinorUnits * 10_000 / target.MinorUnits, int.MaxValue);
        var closed = new QuarterClosed(quarter, won, target, attainment, before.Revision + 1);
        var after = Apply(state, closed);
        var credit = Credit.Assess(after, policy);
        var unlocks = policy.Unlocks.Select(rule => (rule.Permission, Test: UnlockTest(after, rule), Was: state.Unlocked.Contains(rule.Permission))).ToList();

        var nothingNew = before.Won == won && before.Target == target && before.Attainment == attainment && state.Credit is { } known
            && known.Score == credit.Score && known.Parts.SequenceEqual(credit.Parts) && unlocks.All(unlock => unlock.Test.Holds == unlock.Was);
        if (nothingNew) return new(new QuarterAnswer(attainment, state.Credit!, [], []));

        var opened = unlocks.Where(unlock => unlock.Test.Holds && !unlock.Was).ToList();
        var shut = unlocks.Where(unlock => !unlock.Test.Holds && unlock.Was).ToList();
        return new(
            new QuarterAnswer(attainment, credit, [.. opened.Select(unlock => unlock.Permission)], [.. shut.Select(unlock => unlock.Permission)]),
            [
                closed,
                new CreditAssessed(credit),
                .. opened.Select(unlock => new PermissionUnlocked(unlock.Permission, unlock.Test.Because)),
                .. shut.Select(unlock => new PermissionLocked(unlock.Permission, unlock.Test.Because)),
            ]);
    }

    /// <summary>SU-4: attainment strictly above, and NPS with enough responses at least, in each of the latest consecutive quarters.</summary>
    internal static (bool Holds, string Because) UnlockTest(SalesUnitState unit, UnlockPolicy rule)
    {
        if (unit.LatestClosed is not { } latest) return (false, "no quarter is closed");
        var seen = new List<string>();
        var quarter = latest.Quarter;
        for (var back = 0; back < rule.ConsecutiveQuarters; back++, quarter = quarter.Previous)
        {
            var figures = Figures(unit, quarter);
            seen.Add($"{quarter}: attainment {figures.Attainment?.ToString() ?? "not closed"} bp, NPS {figures.Nps?.Score.ToString() ?? "none"} from {figures.Nps?.Responses ?? 0}");
            var holds = figures.Attainment > rule.AttainmentAbove && figures.Nps is { } nps && nps.Score >= rule.NpsAtLeast && nps.Responses >= rule.ResponsesAtLeast;
            if (!holds) return (false, string.Join("; ", seen));
        }
        return (true, string.Join("; ", seen));
    }

    /// <summary>Won value of deals closed in a quarter.</summary>
    public static Money WonIn(SalesUnitState unit, Quarter quarter) => unit.Deals.Values
        .Where(deal => deal is { Stage: DealStage.Won, Closed: { } day } && Quarter.Of(day) == quarter)
        .Aggregate(Money.Zero(unit.Profile!.Currency), (sum, deal) => sum + deal.Value!.Value);

    /// <summary>Leads won and leads closed in each ISO week, oldest first: conversion is their ratio.</summary>
    public static ImmutableArray<WeekFigures> Weeks(SalesUnitState unit) =>
    [
        .. unit.Deals.Values.Where(deal => deal.Closed is not null)
            .GroupBy(deal => IsoWeek.Of(deal.Closed!.Value))
            .OrderBy(week => week.Key)
            .Select(week => new WeekFigures(week.Key, week.Count(deal => deal.Stage == DealStage.Won), week.Count())),
    ];

    private static string? Fault(Deal deal, string currency) => deal switch
    {
        { Product: null or "" or { Length: > 200 } } => "product must have 1 to 200 characters",
        { Stage: DealStage.Won or DealStage.Lost, Closed: null } => "a won or lost deal needs the day it was closed",
        { Stage: DealStage.Won or DealStage.Lost, Value: null } => "a won or lost deal needs its value",
        { Stage: DealStage.Prospecting or DealStage.Engaging, Closed: not null } => "an open deal cannot have a closing day",
        { Engaged: { } engaged, Closed: { } closed } when closed < engaged => "it was closed before it was engaged",
        { Value: { } value } when !value.IsWellFormed || value.MinorUnits < 0 => "its value must be zero or more",
        { Value: { } value } when value.Currency != currency => $"its value is in {value.Currency}; the unit works in {currency}",
        _ => null,
    };

    private static Comparer<SellerId> ById { get; } = Comparer<SellerId>.Create((left, right) => string.CompareOrdinal(left.Value, right.Value));
}

/// <summary>Leads of one week.</summary>
/// <param name="Closed">Won and lost together.</param>
[GenerateSerializer, Immutable, Alias("week-figures")]
public sealed record WeekFigures([property: Id(0)] IsoWeek Week, [property: Id(1)] int Won, [property: Id(2)] int Closed);
