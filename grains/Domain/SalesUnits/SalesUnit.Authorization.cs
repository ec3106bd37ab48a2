using System.Collections.Immutable;

namespace Ecosystem.Domain.SalesUnits;

using Decided = Decision<SalesUnitAnswer, SalesUnitEvent>;

/// <summary>Authorizations, holds and countersigns (SU-5 to SU-10).</summary>
public sealed partial class SalesUnit
{
    private const int TargetIdLengthMax = Ids.LengthMax;

    /// <summary>Tries SU-5 to SU-8 in order: granted when all pass, denied when SU-5 fails, else headquarters is asked.</summary>
    private static Decided Decide(SalesUnitState state, Authorize request, DateTimeOffset now)
    {
        if (Policies.Find(request.Policy) is not { } policy) return Refuse(SalesUnitRefusals.PolicyUnknown(request.Policy));
        if (Invalid(state, request) is { } invalid) return Refuse(invalid);
        if (!policy.Limits.TryGetValue(request.Permission, out var limits)) return Refuse(SalesUnitRefusals.PermissionUnknown(request.Permission, policy.Version));

        var credit = state.Credit!;
        var rules = Rules(state, request, policy, limits[credit.Tier], now);
        var trace = new DecisionTrace(policy.Version, policy.Hash, credit.Version, credit.Score, credit.Tier, rules);
        var failed = rules.Where(rule => !rule.Passed).Select(rule => $"{rule.Rule}: {rule.Detail}").ToImmutableArray();
        ImmutableArray<SalesUnitEvent> before = Lapses(state, now);

        if (!rules[0].Passed)
            return new(new Denied(request.Decision, trace, failed), [.. before, new AuthorizationDecided(request.Decision, Outcome.Denied, trace)]);

        if (!failed.IsEmpty)
        {
            var approval = request.Decision.Approval;
            return new(
                new NeedsCountersign(request.Decision, trace, approval, failed),
                [
                    .. before,
                    new AuthorizationDecided(request.Decision, Outcome.NeedsCountersign, trace),
                    new CountersignRequested(approval, request.Decision, request.Requester, request.Permission, request.Target, request.Amount, policy.Version, failed),
                ]);
        }

        var hold = new HoldPlaced(request.Decision.Hold, request.Permission, request.Amount, now, now.AddMinutes(policy.HoldMinutes), Countersigned: null);
        return new(
            new Granted(request.Decision, trace, hold.Hold, hold.Amount, hold.ExpiresAt),
            [.. before, new AuthorizationDecided(request.Decision, Outcome.Granted, trace), hold]);
    }

    private static Refusal? Invalid(SalesUnitState state, Authorize request)
    {
        if (!request.Amount.IsWellFormed || request.Amount.MinorUnits <= 0) return SalesUnitRefusals.OutOfRange("amount", $"1 to {Money.MinorUnitsMax} minor units of a currency of three capital letters");
        if (request.Discount is < 0 or > 10_000) return SalesUnitRefusals.OutOfRange("discount", "0 to 10000 basis points");
        if (!Enum.IsDefined(request.Origin)) return SalesUnitRefusals.OutOfRange("origin", "human or ai");
        if (!Enum.IsDefined(request.Target.Kind)) return SalesUnitRefusals.OutOfRange("target.kind", "unit, customer, project or touchpoint");
        if (request.Target.Id.Length > TargetIdLengthMax || (request.Target.Kind == TargetKind.Unit) != (request.Target.Id.Length == 0))
            return SalesUnitRefusals.OutOfRange("target.id", $"empty for the unit itself, else 1 to {TargetIdLengthMax} characters");
        return request.Amount.Currency != state.Profile!.Currency ? SalesUnitRefusals.OtherCurrency(request.Amount.Currency, state.Profile.Currency) : null;
    }

    /// <summary>Every rule, tried in order. A failing SU-5 denies; any other failing rule asks for a countersign.</summary>
    private static ImmutableArray<RuleTried> Rules(SalesUnitState state, Authorize request, Policy policy, LimitPolicy limit, DateTimeOffset now)
    {
        var mustUnlock = policy.Unlocks.Any(rule => rule.Permission == request.Permission);
        var unlocked = !mustUnlock || state.Unlocked.Contains(request.Permission);
        var used = state.Used(request.Permission, now);
        // Int128: two amounts in range may still leave the range of a long together.
        var total = (Int128)used + request.Amount.MinorUnits;
        return
        [
            new("SU-5", unlocked, unlocked ? $"{request.Permission} is open to this unit" : $"{request.Permission} is locked: its unlock rule does not hold"),
            new("SU-6", request.Discount <= limit.DiscountMax, $"discount {request.Discount} bp against a corridor of {limit.DiscountMax} bp"),
            new("SU-7", request.Amount.MinorUnits <= limit.PerDecisionMax, $"amount {request.Amount.MinorUnits} against {limit.PerDecisionMax} per decision"),
            new("SU-8", total <= limit.QuarterTotalMax, $"held and spent {used} and {request.Amount.MinorUnits} more against {limit.QuarterTotalMax} in the quarter"),
        ];
    }

    /// <summary>SU-9: headquarters has spoken. An approved amount is held on headquarters' authority, outside the unit's own limits.</summary>
    private static Decided Decide(SalesUnitState state, Countersign countersign, DateTimeOffset now)
    {
        if (!state.Pending.TryGetValue(countersign.Approval, out var pending)) return Refuse(SalesUnitRefusals.ApprovalNotPending(countersign.Approval));
        // Looked up, not assumed: the policy the decision was made under says how long the hold lives.
        if (Policies.Find(pending.Policy) is not { } policy) return Refuse(SalesUnitRefusals.PolicyUnknown(pending.Policy));
        var received = new CountersignReceived(countersign.Approval, countersign.Approved, countersign.By);
        if (!countersign.Approved) return new(new UnitAccepted(1), [.. Lapses(state, now), received]);
        var hold = new HoldPlaced(pending.Decision.Hold, pending.Permission, pending.Amount, now, now.AddMinutes(policy.HoldMinutes), countersign.Approval);
        return new(new UnitAccepted(1), [.. Lapses(state, now), received, hold]);
    }

    /// <summary>SU-10: a live hold is posted or voided once; past its expiry it is neither.</summary>
    private static Decided Finish(SalesUnitState state, HoldId id, DateTimeOffset now, SalesUnitEvent finish)
    {
        if (!state.Holds.TryGetValue(id, out var hold)) return Refuse(SalesUnitRefusals.HoldUnknown(id));
        if (hold.Status != HoldStatus.Pending) return Refuse(SalesUnitRefusals.HoldNotLive(id, hold.Status));
        if (!hold.IsLive(now)) return Refuse(SalesUnitRefusals.HoldNotLive(id, HoldStatus.Expired));
        return new(new UnitAccepted(1), [.. Lapses(state, now), finish]);
    }

    /// <summary>Holds whose time is up get their expiry written with the next thing that happens; they stopped counting when the time came.</summary>
    private static ImmutableArray<SalesUnitEvent> Lapses(SalesUnitState state, DateTimeOffset now) =>
    [
        .. state.Holds.Values
            .Where(hold => hold.Status == HoldStatus.Pending && !hold.IsLive(now))
            .OrderBy(hold => hold.Id.Value, StringComparer.Ordinal)
            .Select(hold => new HoldExpired(hold.Id)),
    ];
}
