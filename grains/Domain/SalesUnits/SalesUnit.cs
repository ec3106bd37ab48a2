using System.Collections.Immutable;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.SalesUnits;

using Decided = Decision<SalesUnitAnswer, SalesUnitEvent>;

/// <summary>The rules of a sales unit 销售单元 (docs/rules/sales-unit.md). Pure: no clock, no I/O, no randomness, no Orleans.</summary>
public sealed partial class SalesUnit : IActor<SalesUnitState, SalesUnitCommand, SalesUnitAnswer, SalesUnitEvent>
{
    private SalesUnit() { }

    public static string Kind => "sales-unit";

    public static bool IsKey(string key) => Ids.TryParse<SalesUnitId>(key, out _);

    public static SalesUnitState Empty(string key) => new(Ids.Parse<SalesUnitId>(key));

    public static SalesUnitAnswer Refused(Refusal refusal) => new UnitRefused(refusal);

    /// <inheritdoc/>
    /// <remarks>The first failing check of <see cref="SalesUnitRefusals"/> answers.</remarks>
    public static Decided Decide(SalesUnitState state, SalesUnitCommand command, DateTimeOffset now)
    {
        if (state.Profile is null && command is not Establish) return Refuse(SalesUnitRefusals.UnitUnknown);
        return command switch
        {
            Establish establish => Decide(state, establish),
            RecordDeals record => Decide(state, record),
            RecordNps record => Decide(state, record),
            CloseQuarter close => Decide(state, close, now),
            Authorize authorize => Decide(state, authorize, now),
            Countersign countersign => Decide(state, countersign, now),
            PostHold post => Finish(state, post.Hold, now, new HoldPosted(post.Hold)),
            VoidHold @void => Finish(state, @void.Hold, now, new HoldVoided(@void.Hold)),
            ChangeLeg change => Decide(state, change),
            GivePermission give => Decide(state, give, now),
            RevokeGrant revoke => Decide(state, revoke),
            DelegateGrant pass => Decide(state, pass, now),
            PlaceTarget place => Decide(state, place),
            RecordPlugin record => Decide(state, record),
            SetTarget set => Decide(state, set),
            CloseWeek close => Decide(state, close, now),
            CloseCoachCase close => Decide(state, close),
            RecordTickets record => Decide(state, record),
            RecordSuggestions record => Decide(state, record),
            _ => throw new ArgumentException($"{command.GetType().Name} is not a command of a sales unit.", nameof(command)),
        };
    }

    /// <inheritdoc/>
    public static SalesUnitState Apply(SalesUnitState state, SalesUnitEvent happened) => happened switch
    {
        UnitEstablished e => state with { Profile = new(e.Name, e.Region, e.Currency, e.Sellers) },
        DealsRecorded e => state with { Deals = state.Deals.SetItems(e.Deals.Select(deal => KeyValuePair.Create(deal.Id, deal))) },
        NpsRecorded e => state with { Quarters = state.Quarters.SetItem(e.Quarter, Figures(state, e.Quarter) with { Nps = new(e.Score, e.Responses) }) },
        QuarterClosed e => state with
        {
            Quarters = state.Quarters.SetItem(e.Quarter, Figures(state, e.Quarter) with { Won = e.Won, Target = e.Target, Attainment = e.Attainment, Revision = e.Revision }),
        },
        CreditAssessed e => state with
        {
            Credit = e.Credit,
            CreditAfter = state.LatestClosed is { } latest ? state.CreditAfter.SetItem(latest.Quarter, e.Credit.Score) : state.CreditAfter,
        },
        PermissionUnlocked e => state with { Unlocked = state.Unlocked.Add(e.Permission) },
        PermissionLocked e => state with { Unlocked = state.Unlocked.Remove(e.Permission) },
        AuthorizationDecided e => state with
        {
            Tally = state.Tally with { Decided = state.Tally.Decided + 1, Denied = state.Tally.Denied + (e.Outcome == Outcome.Denied ? 1 : 0) },
            Counted = Count(state, e.At, tally => tally with
            {
                Decided = tally.Decided + 1,
                Granted = tally.Granted + (e.Outcome == Outcome.Granted ? 1 : 0),
                Countersigned = tally.Countersigned + (e.Outcome == Outcome.NeedsCountersign ? 1 : 0),
                Denied = tally.Denied + (e.Outcome == Outcome.Denied ? 1 : 0),
            }),
        },
        CountersignRequested e => state with { Pending = state.Pending.SetItem(e.Approval, new(e.Decision, e.Permission, e.Amount, e.Policy, e.At)) },
        CountersignReceived e => state with
        {
            Pending = state.Pending.Remove(e.Approval),
            Counted = Count(state, e.At, tally => tally with { Answered = tally.Answered + 1, WaitedMicroseconds = tally.WaitedMicroseconds + (e.WaitedMicroseconds ?? 0) }),
        },
        HoldPlaced e => state with { Holds = Recent(state, e.PlacedAt).SetItem(e.Hold, new(e.Hold, e.Permission, e.Amount, e.PlacedAt, e.ExpiresAt, e.Countersigned, HoldStatus.Pending)) },
        HoldPosted e => Finished(state, e.Hold, HoldStatus.Posted),
        HoldVoided e => Finished(state, e.Hold, HoldStatus.Voided),
        HoldExpired e => Finished(state, e.Hold, HoldStatus.Expired),
        _ => ApplyGrants(state, happened),
    };

    private static Decided Refuse(Refusal refusal) => new(Refused(refusal));

    private static QuarterFigures Figures(SalesUnitState state, Quarter quarter) =>
        state.Quarters.GetValueOrDefault(quarter) ?? new(quarter, null, null, null, 0, null);

    private static ImmutableSortedDictionary<Quarter, QuarterTally> Count(SalesUnitState state, DateTimeOffset? at, Func<QuarterTally, QuarterTally> change) => at is { } moment
        ? state.Counted.SetItem(Quarter.Of(moment), change(state.Counted.GetValueOrDefault(Quarter.Of(moment)) ?? QuarterTally.None))
        : state.Counted;

    private static SalesUnitState Finished(SalesUnitState state, HoldId id, HoldStatus status) => state with
    {
        Holds = state.Holds.SetItem(id, state.Holds[id] with { Status = status }),
        Tally = status == HoldStatus.Posted
            ? state.Tally with { Posted = state.Tally.Posted + 1 }
            : state.Tally with { Lapsed = state.Tally.Lapsed + 1 },
    };

    /// <summary>Drops holds finished in an earlier quarter: they no longer count against a limit, and the log has them.</summary>
    private static ImmutableDictionary<HoldId, Hold> Recent(SalesUnitState state, DateTimeOffset now) => state.Totals.OldestFinished < Quarter.Of(now)
        ? state.Holds.RemoveRange(state.Holds.Values.Where(hold => hold.Status != HoldStatus.Pending && Quarter.Of(hold.PlacedAt) < Quarter.Of(now)).Select(hold => hold.Id))
        : state.Holds;
}
