using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>A second set of books, kept from what a unit answered and from nothing else.</summary>
internal sealed class HoldLedger
{
    private sealed class Line(Permission permission, long amount, DateTimeOffset placed, DateTimeOffset expires, bool ownAuthority)
    {
        public Permission Permission => permission;
        public long Amount => amount;
        public bool OwnAuthority => ownAuthority;
        public bool Posted { get; set; }
        public bool Voided { get; set; }
        public Quarter PlacedIn => Quarter.Of(placed);
        public bool IsLive(DateTimeOffset now) => !Posted && !Voided && now < expires;
    }

    private readonly Dictionary<HoldId, Line> _holds = [];
    private readonly Dictionary<ApprovalId, (Authorize Asked, DecisionId Decision)> _waiting = [];
    private readonly HashSet<Permission> _open = [Permission.PricingApprove];

    /// <summary>A new unit is of tier C; from then on its closings say.</summary>
    public Tier Tier { get; private set; } = Tier.C;

    public List<HoldId> Holds { get; } = [];
    public List<ApprovalId> Approvals { get; } = [];
    public int Finished => _holds.Values.Count(line => line.Posted || line.Voided);

    /// <summary>What is live on the unit's own authority, or posted and placed this quarter.</summary>
    public long Used(Permission permission, DateTimeOffset now) => _holds.Values
        .Where(line => line.Permission == permission && line.OwnAuthority && (line.IsLive(now) || (line.Posted && line.PlacedIn == Quarter.Of(now))))
        .Sum(line => line.Amount);

    public void Closed(QuarterAnswer answer)
    {
        Tier = answer.Credit.Tier;
        _open.UnionWith(answer.Unlocked);
        _open.ExceptWith(answer.Locked);
    }

    /// <summary>Checks one answer of authorize against the books, then enters it.</summary>
    public void Authorized(Authorize asked, SalesUnitAnswer answer, DateTimeOffset now)
    {
        if (asked.Amount.MinorUnits <= 0 || asked.Amount.Currency != "CNY" || asked.Discount is < 0 or > 10_000 || !PlayedUnit.Rules.Limits.ContainsKey(asked.Permission))
        {
            Assert.IsType<UnitRefused>(answer);
            return;
        }

        var limit = PlayedUnit.Limit(Tier, asked.Permission);
        var within = asked.Discount <= limit.DiscountMax && asked.Amount.MinorUnits <= limit.PerDecisionMax
            && Used(asked.Permission, now) + asked.Amount.MinorUnits <= limit.QuarterTotalMax;
        switch (answer)
        {
            case Granted granted:
                Assert.True(within && _open.Contains(asked.Permission), "Granted beyond a limit or while locked.");
                Assert.Equal((asked.Amount, asked.Decision), (granted.Amount, granted.Decision));
                Enter(granted.Hold, asked, now, granted.ExpiresAt, ownAuthority: true);
                Assert.True(Used(asked.Permission, now) <= limit.QuarterTotalMax, "More is held and spent than the limit.");
                break;
            case NeedsCountersign needs:
                Assert.True(!within && _open.Contains(asked.Permission), "Headquarters was asked without need, or for what is locked.");
                _waiting.Add(needs.Approval, (asked, needs.Decision));
                Approvals.Add(needs.Approval);
                break;
            default:
                Assert.IsType<Denied>(answer);
                Assert.DoesNotContain(asked.Permission, _open);
                break;
        }
    }

    public void Countersigned(Countersign heard, SalesUnitAnswer answer, DateTimeOffset now)
    {
        if (!_waiting.Remove(heard.Approval, out var waited))
        {
            Assert.Equal("APPROVAL_NOT_PENDING", Assert.IsType<UnitRefused>(answer).Refusal.Code);
            return;
        }
        Assert.Equal(new UnitAccepted(1), answer);
        if (heard.Approved) Enter(waited.Decision.Hold, waited.Asked, now, now.AddMinutes(PlayedUnit.Rules.HoldMinutes), ownAuthority: false);
    }

    public void Ended(HoldId hold, bool posted, SalesUnitAnswer answer, DateTimeOffset now)
    {
        var known = _holds.GetValueOrDefault(hold);
        if (known is null || !known.IsLive(now))
        {
            // A hold that ended in an earlier quarter may have been forgotten.
            var code = Assert.IsType<UnitRefused>(answer).Refusal.Code;
            Assert.True(known is null ? code == "HOLD_UNKNOWN" : code == "HOLD_NOT_LIVE" || (code == "HOLD_UNKNOWN" && known.PlacedIn < Quarter.Of(now)), code);
            return;
        }
        Assert.Equal(new UnitAccepted(1), answer);
        (known.Posted, known.Voided) = (posted, !posted);
    }

    /// <summary>Whether the unit's own log tells the same story: each hold placed once and ended at most once, countersigned ones after their approval.</summary>
    public void Compare(IReadOnlyList<SalesUnitEvent> log)
    {
        Assert.Equal(Holds, log.OfType<HoldPlaced>().Select(placed => placed.Hold));
        Assert.Distinct(Holds);
        var ended = log.SelectMany(happened => happened switch { HoldPosted e => new[] { e.Hold }, HoldVoided e => [e.Hold], HoldExpired e => [e.Hold], _ => [] }).ToList();
        Assert.Distinct(ended);
        Assert.All(ended, hold => Assert.Contains(hold, Holds));
        Assert.Equal(Finished, log.Count(happened => happened is HoldPosted or HoldVoided));
        foreach (var (placed, at) in log.Select((happened, at) => (happened as HoldPlaced, at)))
        {
            if (placed?.Countersigned is { } approval)
                Assert.Contains(log.Take(at), happened => happened is CountersignReceived { Approved: true } heard && heard.Approval == approval);
        }
    }

    private void Enter(HoldId hold, Authorize asked, DateTimeOffset now, DateTimeOffset expires, bool ownAuthority)
    {
        _holds.Add(hold, new(asked.Permission, asked.Amount.MinorUnits, now, expires, ownAuthority));
        Holds.Add(hold);
    }
}
