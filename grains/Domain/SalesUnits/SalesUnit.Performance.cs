using System.Collections.Immutable;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.SalesUnits;

using Decided = Decision<SalesUnitAnswer, SalesUnitEvent>;

/// <summary>Figures coming in, quarters closing, credit and permissions following (SU-1 to SU-4).</summary>
public sealed partial class SalesUnit
{
    /// <summary>Most responses behind one quarter's NPS.</summary>
    internal const int ResponsesMax = 10_000_000;

    private const int RegionLengthMax = 120;

    /// <summary>SU-1: what is known already, brought in again, is nothing new; what cannot be kept as it is given is refused whole.</summary>
    private static Decided Decide(SalesUnitState state, Establish establish)
    {
        if (state.PolicyOf(establish.Policy) is not { } policy) return Refuse(SalesUnitRefusals.PolicyUnknown(establish.Policy));
        if (!Money.Zero(establish.Currency).IsWellFormed) return Refuse(SalesUnitRefusals.OutOfRange("currency", "three capital letters (ISO 4217)"));
        if (establish.Region.Length > RegionLengthMax) return Refuse(SalesUnitRefusals.OutOfRange("region", $"at most {RegionLengthMax} characters"));
        if (establish.Sellers.IsDefault || establish.Sellers.Length > Establish.SellersMax || !establish.Sellers.All(seller => IsId(seller.Id)))
            return Refuse(SalesUnitRefusals.OutOfRange("sellers", $"at most {Establish.SellersMax}, each with an id that starts with {SellerId.Prefix}"));
        if (state.Profile is { } profile)
        {
            if (profile.Currency != establish.Currency) return Refuse(SalesUnitRefusals.OtherCurrency(establish.Currency, profile.Currency));
            // The name is sealed anew on every call, so its token says nothing about whether it changed.
            if (profile.Region == establish.Region && profile.Sellers.Select(seller => seller.Id).Order(ById).SequenceEqual(establish.Sellers.Select(seller => seller.Id).Order(ById)))
            {
                ImmutableArray<SalesUnitEvent> missing = [.. Standing(state, policy)];
                return new(new UnitAccepted(missing.IsEmpty ? 0 : 1), missing);
            }
        }

        var established = new UnitEstablished(establish.Name, establish.Region, establish.Currency, establish.Sellers);
        return state.Credit is not null
            ? new(new UnitAccepted(1), [established, .. Standing(state, policy)])
            : new(new UnitAccepted(1), [established, new CreditAssessed(Credit.Assess(Apply(state, established), policy)), .. Standing(state, policy)]);
    }

    private static Decided Decide(SalesUnitState state, RecordDeals record)
    {
        if (record.Deals.IsDefaultOrEmpty || record.Deals.Length > RecordDeals.DealsMax) return Refuse(SalesUnitRefusals.OutOfRange("deals", $"1 to {RecordDeals.DealsMax} in one command"));
        foreach (var deal in record.Deals)
            if (Fault(deal, state.Profile!.Currency) is { } why) return Refuse(SalesUnitRefusals.DealMalformed(deal.Id, why));

        var changed = Changed(state.Deals, record.Deals, deal => deal.Id);
        return changed.IsEmpty ? new(new UnitAccepted(0)) : new(new UnitAccepted(changed.Length), [new DealsRecorded(changed)]);
    }

    /// <summary>What is new, or not as it was, of what a source shows. The last word on a thing within one command is the one that counts.</summary>
    private static ImmutableArray<T> Changed<TKey, T>(ImmutableDictionary<TKey, T> known, ImmutableArray<T> shown, Func<T, TKey> key) where TKey : notnull where T : class =>
        [.. shown.GroupBy(key).Select(same => same.Last()).Where(one => !one.Equals(known.GetValueOrDefault(key(one))))];

    private static Decided Decide(SalesUnitState state, RecordNps record)
    {
        if (!record.Quarter.IsWellFormed) return Refuse(SalesUnitRefusals.QuarterOutOfRange);
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
        if (state.PolicyOf(close.Policy) is not { } policy) return Refuse(SalesUnitRefusals.PolicyUnknown(close.Policy));
        if (InvalidGoal(state, quarter, target) is { } invalid) return Refuse(invalid);
        if (quarter >= Quarter.Of(now)) return Refuse(SalesUnitRefusals.QuarterOpen(quarter));

        var before = Figures(state, quarter);
        if (WonMinorUnits(state, quarter) > Money.MinorUnitsMax) return Refuse(SalesUnitRefusals.WonOutOfRange(quarter));
        var won = WonIn(state, quarter);
        var attainment = (int)Int128.Min((Int128)won.MinorUnits * 10_000 / target.MinorUnits, int.MaxValue);

        // Holds that ran out count against credit although nobody has asked for anything since.
        ImmutableArray<SalesUnitEvent> figures = before.Won == won && before.Target == target
            ? Lapses(state, now)
            : [.. Lapses(state, now), new QuarterClosed(quarter, won, target, attainment, before.Revision + 1)];
        var after = figures.Aggregate(state, Apply);
        var credit = Credit.Assess(after, policy);
        ImmutableArray<SalesUnitEvent> assessed = credit.SaysTheSameAs(state.Credit!) ? [] : [new CreditAssessed(credit)];
        var unlocks = policy.Unlocks.Select(rule => (rule.Permission, Test: UnlockTest(after, rule), Was: state.Unlocked.Contains(rule.Permission))).ToList();
        var opened = unlocks.Where(unlock => unlock.Test.Holds && !unlock.Was).ToList();
        var shut = unlocks.Where(unlock => !unlock.Test.Holds && unlock.Was).ToList();
        return new(
            new QuarterAnswer(attainment, assessed.IsEmpty ? state.Credit! : credit, [.. opened.Select(unlock => unlock.Permission)], [.. shut.Select(unlock => unlock.Permission)]),
            [
                .. figures,
                .. assessed,
                .. opened.Select(unlock => new PermissionUnlocked(unlock.Permission, unlock.Test.Because)),
                .. shut.Select(unlock => new PermissionLocked(unlock.Permission, unlock.Test.Because)),
            ]);
    }

    /// <summary>What is wrong with what a unit is to win in a quarter.</summary>
    private static Refusal? InvalidGoal(SalesUnitState state, Quarter quarter, Money target) =>
        !quarter.IsWellFormed ? SalesUnitRefusals.QuarterOutOfRange
        : !target.IsWellFormed || target.MinorUnits <= 0 ? SalesUnitRefusals.AmountOutOfRange("target", 1)
        : target.Currency != state.Profile!.Currency ? SalesUnitRefusals.OtherCurrency(target.Currency, state.Profile.Currency)
        : null;

    /// <summary>SU-4: attainment strictly above, and NPS with enough responses at least, in each of the latest consecutive quarters.</summary>
    public static (bool Holds, string Because) UnlockTest(SalesUnitState unit, UnlockPolicy rule)
    {
        if (unit.LatestClosed is not { } latest) return (false, "no quarter is closed");
        var seen = new List<string>();
        var quarter = latest.Quarter;
        for (var back = 0; back < rule.ConsecutiveQuarters; back++, quarter = quarter.Previous)
        {
            var figures = Figures(unit, quarter);
            seen.Add($"{quarter}: {Attained(figures)}, NPS {figures.Nps?.Score.ToString() ?? "none"} from {figures.Nps?.Responses ?? 0} responses");
            var holds = IsAbove(figures, rule.AttainmentAbove) && figures.Nps is { } nps && nps.Score >= rule.NpsAtLeast && nps.Responses >= rule.ResponsesAtLeast;
            if (!holds) return (false, string.Join("; ", seen));
        }
        return (true, string.Join("; ", seen));
    }

    // On the amounts, not on the floored figure: 115.004 % is strictly more than 115 %.
    private static bool IsAbove(QuarterFigures figures, int basisPoints) =>
        figures is { Won: { } won, Target: { } target } && (Int128)won.MinorUnits * 10_000 > (Int128)target.MinorUnits * basisPoints;

    private static string Attained(QuarterFigures figures) => figures is { Won: { } won, Target: { } target }
        ? $"won {won.MinorUnits} of {target.MinorUnits} ({figures.Attainment} bp)"
        : "not closed";

    /// <summary>Won value of deals closed in a quarter.</summary>
    /// <exception cref="OverflowException">Together they leave the range of <see cref="Money"/>; such a quarter is refused before it is closed.</exception>
    public static Money WonIn(SalesUnitState unit, Quarter quarter)
    {
        var nothing = Money.Zero(unit.Profile!.Currency);
        return nothing + (nothing with { MinorUnits = (long)WonMinorUnits(unit, quarter) });
    }

    private static Int128 WonMinorUnits(SalesUnitState unit, Quarter quarter) => unit.Deals.Values
        .Where(deal => deal is { Stage: DealStage.Won, Closed: { } day } && Quarter.Of(day) == quarter)
        .Aggregate(Int128.Zero, (sum, deal) => sum + deal.Value!.Value.MinorUnits);

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
        _ when !IsId(deal.Id) => $"its id must start with {OpportunityId.Prefix} and be at most {Ids.LengthMax} letters, digits, '-' or '_'",
        _ when deal.Customer is { } customer && !IsId(customer) => $"its customer's id must start with {CustomerId.Prefix}",
        _ when !IsId(deal.Seller) => $"its seller's id must start with {SellerId.Prefix}",
        _ when !Enum.IsDefined(deal.Stage) => "its stage must be prospecting, engaging, won or lost",
        { Product: null or "" or { Length: > 200 } } => "product must have 1 to 200 characters",
        { Stage: DealStage.Won or DealStage.Lost, Closed: null } => "a won or lost deal needs the day it was closed",
        { Stage: DealStage.Won or DealStage.Lost, Value: null } => "a won or lost deal needs its value",
        { Stage: DealStage.Prospecting or DealStage.Engaging, Closed: not null } => "an open deal cannot have a closing day",
        { Engaged: { } engaged, Closed: { } closed } when closed < engaged => "it was closed before it was engaged",
        { Value: { } value } when !value.IsWellFormed || value.MinorUnits < 0 => "its value must be zero or more",
        { Value: { } value } when value.Currency != currency => $"its value is in {value.Currency}; the unit works in {currency}",
        _ => null,
    };

    // An id that does not read back would make the unit's log unreadable. Callers that are grain clients build ids without parsing them.
    private static bool IsId<T>(T id) where T : struct, IId<T> => Ids.TryParse<T>(id.Value, out _);

    private static Comparer<SellerId> ById { get; } = Comparer<SellerId>.Create((left, right) => string.CompareOrdinal(left.Value, right.Value));
}

/// <summary>Leads of one week.</summary>
/// <param name="Closed">Won and lost together.</param>
[GenerateSerializer, Immutable, Alias("week-figures")]
public sealed record WeekFigures([property: Id(0)] IsoWeek Week, [property: Id(1)] int Won, [property: Id(2)] int Closed);
