using System.Collections.Immutable;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Sandbox;
using Ecosystem.Domain.Tests.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Tests.Sandbox;

/// <summary>A unit that lives under the policy in force, with its log as the journal would have it: what changes nothing leaves no entry.</summary>
internal sealed class LoggedUnit
{
    public static readonly DateTimeOffset Start = new(2026, 8, 3, 8, 0, 0, TimeSpan.Zero);

    private readonly List<HistoryEntry> _entries = [];
    private int _made;

    public LoggedUnit(Policy? policy = null)
    {
        Policy = policy ?? Policies.Current;
        State = SalesUnit.Empty("su_test") with { Trial = policy };
        Ask(PlayedUnit.Establish() with { Policy = Policy.Version }, Start);
    }

    public Policy Policy { get; }

    public SalesUnitState State { get; private set; }

    public ImmutableArray<HistoryEntry> Log => [.. _entries];

    public SalesUnitAnswer Ask(SalesUnitCommand command, DateTimeOffset at)
    {
        var (answer, events) = SalesUnit.Decide(State, command, at);
        if (events.IsEmpty) return answer;
        // As it is read back from the journal.
        _entries.Add(new(at, Texts.RoundTrip(command), Texts.RoundTrip(answer), [.. events.Select(Texts.RoundTrip)]));
        State = events.Aggregate(State, SalesUnit.Apply);
        return answer;
    }

    public Authorization Request(long amount, DateTimeOffset at, int discount = 0, Permission? permission = null) => Assert.IsAssignableFrom<Authorization>(Ask(
        new Authorize(new($"de_{++_made}"), "lead", permission ?? Permission.PricingApprove, new(TargetKind.Unit, ""), PlayedUnit.Cny(amount), discount, Origin.Human, Policy.Version), at));

    /// <summary>Granted, and posted so much later.</summary>
    public Granted Spend(long amount, DateTimeOffset at, TimeSpan after)
    {
        var granted = Assert.IsType<Granted>(Request(amount, at));
        Assert.IsType<UnitAccepted>(Ask(new PostHold(granted.Hold), at + after));
        return granted;
    }

    /// <summary>Asked of headquarters, and answered so much later.</summary>
    public NeedsCountersign Countersigned(long amount, DateTimeOffset at, TimeSpan after, bool approved)
    {
        var asked = Assert.IsType<NeedsCountersign>(Request(amount, at));
        Assert.IsType<UnitAccepted>(Ask(new Countersign(asked.Approval, approved, "hq"), at + after));
        return asked;
    }

    /// <summary>Closes a quarter whose deals come to a share of a target of 10,000.00.</summary>
    public void Close(Quarter quarter, int attainment, int nps, DateTimeOffset at)
    {
        Ask(new RecordDeals([PlayedUnit.Won($"{quarter}", quarter.FirstDay, attainment * 100L)]), at);
        Ask(new RecordNps(quarter, nps, 40), at);
        Assert.IsType<QuarterAnswer>(Ask(new CloseQuarter(quarter, PlayedUnit.Cny(1_000_000), Policy.Version), at));
    }

    public HistoryReport Under(Policy policy, Policy? against = null) => HistoryReport.Of(State.Id, Log, policy, against, changesMax: 100);
}
