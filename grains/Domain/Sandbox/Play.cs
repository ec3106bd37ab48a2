using System.Collections.Immutable;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Sandbox;

/// <summary>How one play of a scenario came out.</summary>
/// <param name="Decisions">Requests made.</param>
/// <param name="Refused">Requests the permission set does not take: it says nothing about the permission, for instance.</param>
/// <param name="HeldMinorUnits">Held on the unit's own authority in all.</param>
/// <param name="SpentMinorUnits">Of that, spent.</param>
/// <param name="WaitedMinutes">Waited for headquarters in all.</param>
/// <param name="PeakMinorUnits">Most that was held and spent on the unit's own authority at once.</param>
public sealed record PlayOutcome(
    long Decisions, long Granted, long Countersigned, long Denied, long Refused, Int128 HeldMinorUnits, Int128 SpentMinorUnits, long WaitedMinutes, long PeakMinorUnits);

/// <summary>Plays a scenario through the decision core that runs live: the same Decide, the same Apply.</summary>
public sealed class Play
{
    private const string Lead = "lead";
    private const string Deputy = "deputy";

    private static readonly DateTimeOffset s_start = new(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly Target s_whole = new(TargetKind.Unit, "");

    private readonly Scenario _scenario;
    private readonly Policy _policy;
    private readonly Seeded _random;
    private readonly PriorityQueue<HoldId, (DateTimeOffset, int)> _finishing = new();
    private SalesUnitState _unit;
    private long _granted, _countersigned, _denied, _refused, _waited, _peak, _live;
    private Int128 _held, _spent;
    private int _made;

    private Play(Scenario scenario, Policy policy, ulong seed)
    {
        (_scenario, _policy, _random) = (scenario, policy, new(seed));
        _unit = SandboxUnit.Of(policy, scenario.Tier, scenario.Unlocked, s_start);
    }

    /// <summary>Plays it once.</summary>
    /// <param name="policy">The permission set to try.</param>
    /// <param name="seed">The same seed gives the same play.</param>
    public static PlayOutcome Once(Scenario scenario, Policy policy, ulong seed)
    {
        var play = new Play(scenario, policy, seed);
        // Without grants there is nothing to delegate: whoever asks, asks for the unit.
        if (scenario.Delegate && policy.Grants is not null) play.Delegate();
        play.Run();
        return new(scenario.Demand.Requests, play._granted, play._countersigned, play._denied, play._refused, play._held, play._spent, play._waited, play._peak);
    }

    /// <summary>The deputy acts for the lead, until half-way.</summary>
    private void Delegate()
    {
        var half = s_start.AddDays(_scenario.Demand.Days / 2d);
        // Only the delegate's grant is left, so that its end shows.
        foreach (var grant in _unit.Grants.Values.Where(grant => grant.Permission == _scenario.Permission)) Fold([new GrantRevoked(grant.Id, Lead)]);
        Fold([new LegsChanged(LegKind.DataView, [SandboxUnit.Leg], []), new LegsChanged(LegKind.Tool, [SandboxUnit.Leg], [])]);
        var own = SandboxUnit.Allow(_scenario.Permission) with { Grantee = Lead };
        Fold([new PermissionsGiven([own, own with { Id = new("gr_acting"), Grantee = Deputy, ExpiresAt = half, DelegatedFrom = own.Id, Hops = 1 }], Lead)]);
    }

    private void Run()
    {
        var demand = _scenario.Demand;
        for (var request = 0; request < demand.Requests; request++)
        {
            var now = MomentOf(request);
            Finish(now);
            if (request == demand.Requests / 2) Turn();
            Decide(now);
        }

        Finish(s_start.AddDays(demand.Days + 7));
    }

    /// <summary>Half-way the scenario turns: credit moves, or a plugin gets its certificate.</summary>
    private void Turn()
    {
        if (_scenario.TierLater is { } later) _unit = SandboxUnit.InTier(_unit, later, _policy);
        if (_scenario is { Plugin: { } plugin, PluginCertified: true }) Ask(new RecordPlugin(plugin, s_start.AddYears(1)), s_start);
    }

    private void Decide(DateTimeOffset now)
    {
        var demand = _scenario.Demand;
        var amount = _random.Between(demand.AmountMin, demand.AmountMax);
        var request = new Authorize(
            new($"de_{++_made}"), _scenario.Delegate ? Deputy : Lead, _scenario.Permission, _random.Chance(demand.CustomerPercent) ? new(TargetKind.Customer, "cu_1") : s_whole,
            new(amount, "CNY"), (int)_random.Between(0, demand.DiscountMax), _random.Chance(demand.AiPercent) ? Origin.Ai : Origin.Human, _policy.Version, _scenario.Plugin);
        switch (Ask(request, now))
        {
            case Granted granted:
                _granted++;
                _held += amount;
                _live += amount;
                _peak = Math.Max(_peak, _live);
                // While the hold lives; those that are neither posted nor voided run out.
                _finishing.Enqueue(granted.Hold, (now.AddMinutes(_random.Between(1, Math.Max(1, _policy.HoldMinutes - 1))), _made));
                break;
            case NeedsCountersign:
                _countersigned++;
                _waited += demand.CountersignMinutes;
                break;
            case Denied:
                _denied++;
                break;
            default:
                _refused++;
                break;
        }
    }

    private void Finish(DateTimeOffset until)
    {
        while (_finishing.TryPeek(out var hold, out var at) && at.Item1 <= until)
        {
            _finishing.Dequeue();
            var amount = _unit.Holds[hold].Amount.MinorUnits;
            var fate = _random.Between(0, 99);
            // A hold that lives for one minute is over before anybody can post it.
            if (fate < _scenario.Demand.PostPercent && Ask(new PostHold(hold), at.Item1) is UnitAccepted)
            {
                _spent += amount;
                continue;
            }

            if (fate >= _scenario.Demand.PostPercent && fate < _scenario.Demand.PostPercent + _scenario.Demand.VoidPercent) Ask(new VoidHold(hold), at.Item1);
            _live -= amount;
        }
    }

    /// <summary>When a request comes: evenly over the days, but for those that crowd the last tenth.</summary>
    private DateTimeOffset MomentOf(int request)
    {
        var demand = _scenario.Demand;
        var crowd = demand.Requests * demand.BurstPercent / 100;
        var minutes = demand.Days * 1440L;
        var (start, length, index, count) = request >= demand.Requests - crowd
            ? (minutes * 9 / 10, minutes / 10, request - (demand.Requests - crowd), crowd)
            : (0L, crowd == 0 ? minutes : minutes * 9 / 10, request, demand.Requests - crowd);
        return s_start.AddMinutes(start + (length * index / count));
    }

    private SalesUnitAnswer Ask(SalesUnitCommand command, DateTimeOffset now)
    {
        var decision = SalesUnit.Decide(_unit, command, now);
        Fold(decision.Events);
        return decision.Answer;
    }

    private void Fold(ImmutableArray<SalesUnitEvent> events) => _unit = SandboxUnit.Fold(_unit, events);
}
