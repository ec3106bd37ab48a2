using System.Collections.Immutable;

namespace Ecosystem.Domain.SalesUnits;

using Decided = Decision<SalesUnitAnswer, SalesUnitEvent>;

/// <summary>Authorizations, holds and countersigns (SU-5 to SU-10).</summary>
public sealed partial class SalesUnit
{
    private const int TargetIdLengthMax = Ids.LengthMax;

    /// <summary>Tries the rules in order: granted when all pass, denied when one that denies fails, else headquarters is asked.</summary>
    private static Decided Decide(SalesUnitState state, Authorize request, DateTimeOffset now)
    {
        if (state.PolicyOf(request.Policy) is not { } policy) return Refuse(SalesUnitRefusals.PolicyUnknown(request.Policy));
        if (!policy.IsInForce(now)) return Refuse(SalesUnitRefusals.PolicyNotInForce(policy));
        if (Invalid(state, request, policy) is { } invalid) return Refuse(invalid);
        if (Baseless(request) is { } baseless) return Refuse(baseless);
        if (!policy.Limits.TryGetValue(request.Permission, out var limits)) return Refuse(SalesUnitRefusals.PermissionUnknown(request.Permission, policy.Version));

        if (policy.Grants is not null && Unplaced(state, request.Target) is { } unplaced) return Refuse(unplaced);
        if (Payer(state, request, policy, now, out var fund) is { } unnamed) return Refuse(unnamed);

        var credit = state.Credit!;
        var (tried, grant) = Try(state, request, policy, limits.GetValueOrDefault(credit.Tier), fund, now);
        var trace = new DecisionTrace(policy.Version, policy.Hash, credit.Version, credit.Score, credit.Tier, [.. tried.ConvertAll(one => one.Rule)], grant);
        ImmutableArray<string> failed = [.. tried.FindAll(one => !one.Rule.Passed).ConvertAll(one => $"{one.Rule.Rule}: {one.Rule.Detail}")];
        ImmutableArray<SalesUnitEvent> before = Lapses(state, now);
        // Entries made under the first policy do not keep the moment apart: replayed, they must come out as they were written.
        DateTimeOffset? at = policy.Grants is null ? null : now;

        if (tried.Exists(one => one.Denies && !one.Rule.Passed))
            return new(new Denied(request.Decision, trace, failed), [.. before, Decided(Outcome.Denied)]);

        if (!failed.IsEmpty)
        {
            var approval = request.Decision.Approval;
            return new(
                new NeedsCountersign(request.Decision, trace, approval, failed),
                [
                    .. before,
                    Decided(Outcome.NeedsCountersign),
                    new CountersignRequested(approval, request.Decision, request.Requester, request.Permission, request.Target, request.Amount, policy.Version, failed, at,
                        policy.Countersign is { } large && request.Amount.MinorUnits >= large.LargeFrom ? large.LargeQuorum : null, policy.Countersign?.TimeoutMinutes, fund?.Id),
                ]);
        }

        var hold = new HoldPlaced(request.Decision.Hold, request.Permission, request.Amount, now, now.AddMinutes(policy.HoldMinutes), Countersigned: null, fund?.Id, fund?.Lease?.Id);
        return new(
            new Granted(request.Decision, trace, hold.Hold, hold.Amount, hold.ExpiresAt),
            [.. before, Decided(Outcome.Granted), hold]);

        AuthorizationDecided Decided(Outcome outcome) => new(request.Decision, outcome, trace, at) { BasedOn = request.BasedOn };
    }

    /// <summary>CU-19: what a decision is said to rest on was read, and by the organisation that asks.</summary>
    private static Refusal? Baseless(Authorize request)
    {
        if (request.BasedOn is not { } receipts) return null;
        if (receipts.IsDefaultOrEmpty || receipts.Length > Basis.CountMax || receipts.DistinctBy(one => one.Receipt).Count() != receipts.Length)
            return SalesUnitRefusals.OutOfRange("basedOn", $"1 to {Basis.CountMax} receipts, each once; left out when none is meant");
        return receipts.FirstOrDefault(one => one.Customer is null) is { } unknown ? SalesUnitRefusals.ReceiptUnknown(unknown.Receipt) : null;
    }

    private static Refusal? Invalid(SalesUnitState state, Authorize request, Policy policy)
    {
        // Looking at something, or delegating, costs nothing: since there are grants, an amount may be zero.
        var least = policy.Grants is null ? 1 : 0;
        if (!request.Amount.IsWellFormed || request.Amount.MinorUnits < least) return SalesUnitRefusals.AmountOutOfRange("amount", least);
        if (request.Discount is < 0 or > 10_000) return SalesUnitRefusals.OutOfRange("discount", "0 to 10000 basis points");
        if (!Enum.IsDefined(request.Origin)) return SalesUnitRefusals.OutOfRange("origin", "human or ai");
        if (InvalidTarget(request.Target) is { } invalid) return invalid;
        if (request.Plugin is not null && !IsName(request.Plugin)) return SalesUnitRefusals.OutOfRange("plugin", Names);
        return request.Amount.Currency != state.Profile!.Currency ? SalesUnitRefusals.OtherCurrency(request.Amount.Currency, state.Profile.Currency) : null;
    }

    private readonly record struct Tried(RuleTried Rule, bool Denies)
    {
        public static Tried OrDenied(string rule, bool passed, string detail) => new(new(rule, passed, detail), Denies: true);

        public static Tried OrCountersigned(string rule, bool passed, string detail) => new(new(rule, passed, detail), Denies: false);
    }

    /// <summary>Every rule, tried in order: those that deny, then those that ask for a countersign.</summary>
    /// <param name="limit">Null: the tier has no part in this permission.</param>
    private static (List<Tried> Rules, GrantId? Grant) Try(SalesUnitState state, Authorize request, Policy policy, LimitPolicy? limit, UnitFund? fund, DateTimeOffset now)
    {
        var rules = new List<Tried>(10);
        var ruling = policy.Grants is null ? null : GrantBook.Rule(state, request.Permission, request.Target, request.Requester, now);
        if (ruling is not null) rules.Add(Tried.OrDenied("SU-13", ruling.Passed, ruling.Detail));
        if (request.Plugin is { } plugin) rules.Add(Certified(state, plugin, now));
        var unlocked = state.IsOpen(request.Permission, policy);
        rules.Add(Tried.OrDenied("SU-5", unlocked, unlocked ? $"{request.Permission} is open to this unit" : $"{request.Permission} is locked: its unlock rule does not hold"));
        if (policy.Grants is not null)
            rules.Add(Tried.OrCountersigned("SU-14", limit is not null, limit is null ? $"tier {state.Credit!.Tier} has no part in {request.Permission}" : $"tier {state.Credit!.Tier} has a part in {request.Permission}"));
        if (limit is not null)
            foreach (var rule in Within(state, request, limit, ruling?.Grant?.AmountMax, now)) rules.Add(new(rule, Denies: false));
        if (fund is not null)
            foreach (var rule in Covered(state, request, fund, now)) rules.Add(new(rule, Denies: false));
        return (rules, ruling?.Grant?.Id);
    }

    /// <summary>SU-6 to SU-8: a request against the limits of one tier.</summary>
    /// <param name="granted">Largest amount of one decision that its grant allows; null: whatever the tier's is.</param>
    internal static ImmutableArray<RuleTried> Within(SalesUnitState state, Authorize request, LimitPolicy limit, long? granted, DateTimeOffset now)
    {
        var used = state.Used(request.Permission, now);
        // Int128: two amounts in range may still leave the range of a long together.
        var total = (Int128)used + request.Amount.MinorUnits;
        var most = Math.Min(limit.PerDecisionMax, granted ?? long.MaxValue);
        return
        [
            new("SU-6", request.Discount <= limit.DiscountMax, $"discount {request.Discount} bp against a corridor of {limit.DiscountMax} bp"),
            new("SU-7", request.Amount.MinorUnits <= most, $"amount {request.Amount.MinorUnits} against {most} per decision"),
            new("SU-8", total <= limit.QuarterTotalMax, $"held and spent {used} and {request.Amount.MinorUnits} more against {limit.QuarterTotalMax} in the quarter"),
        ];
    }

    /// <summary>SU-15: without a valid certificate the plugin is not used, whatever the credit.</summary>
    private static Tried Certified(SalesUnitState state, string plugin, DateTimeOffset now) => state.Plugins.TryGetValue(plugin, out var until)
        ? Tried.OrDenied("SU-15", now < until, now < until ? $"plugin '{plugin}' is certified until {until:O}" : $"the certificate of plugin '{plugin}' ended at {until:O}")
        : Tried.OrDenied("SU-15", false, $"plugin '{plugin}' has no valid certificate");

    /// <summary>SU-9: headquarters has spoken. An approved amount is held on headquarters' authority, outside the unit's own limits.</summary>
    private static Decided Decide(SalesUnitState state, Countersign countersign, DateTimeOffset now)
    {
        if (!state.Pending.TryGetValue(countersign.Approval, out var pending)) return Refuse(SalesUnitRefusals.ApprovalNotPending(countersign.Approval));
        // Looked up, not assumed: the policy the decision was made under says how long the hold lives.
        if (state.PolicyOf(pending.Policy) is not { } policy) return Refuse(SalesUnitRefusals.PolicyUnknown(pending.Policy));
        var received = pending.RequestedAt is { } since
            ? new CountersignReceived(countersign.Approval, countersign.Approved, countersign.By, now, Math.Max(0, (now - since).Ticks / TimeSpan.TicksPerMicrosecond))
            : new CountersignReceived(countersign.Approval, countersign.Approved, countersign.By);
        if (!countersign.Approved) return new(new UnitAccepted(1), [.. Lapses(state, now), received]);
        var hold = new HoldPlaced(pending.Decision.Hold, pending.Permission, pending.Amount, now, now.AddMinutes(policy.HoldMinutes), countersign.Approval, pending.Fund);
        return new(new UnitAccepted(1), [.. Lapses(state, now), received, hold]);
    }

    /// <summary>SU-10: a live hold is posted or voided once; past its expiry it is neither.</summary>
    private static Decided Finish(SalesUnitState state, HoldId id, DateTimeOffset now, Func<Hold, ImmutableArray<SalesUnitEvent>> finish)
    {
        if (!state.Holds.TryGetValue(id, out var hold)) return Refuse(SalesUnitRefusals.HoldUnknown(id));
        if (hold.Status != HoldStatus.Pending) return Refuse(SalesUnitRefusals.HoldNotLive(id, hold.Status));
        if (!hold.IsLive(now)) return Refuse(SalesUnitRefusals.HoldNotLive(id, HoldStatus.Expired));
        return new(new UnitAccepted(1), [.. Lapses(state, now), .. finish(hold)]);
    }

    /// <summary>Holds whose time is up get their expiry written with the next thing that happens; they stopped counting when the time came.</summary>
    private static ImmutableArray<SalesUnitEvent> Lapses(SalesUnitState state, DateTimeOffset now) => [.. state.Book.Lapsed(now).Select(id => new HoldExpired(id))];
}
