using System.Collections.Immutable;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Sandbox;

/// <summary>Plays a unit's real history as it would have gone under another permission set: the logged commands in their order and at their times, through the Decide and Apply that run live.</summary>
/// <remarks>
/// Under the set its decisions were made by, a history comes out as it is logged, byte for byte. Under another one it parts from the log, and then:
/// <list type="bullet">
/// <item>A countersign the set newly asks for is answered after the mean time headquarters took in this log, and approved as often as it approved there, evenly spread.
/// Where this log has no answer to go by, it is left pending.</item>
/// <item>A countersign the set no longer asks for is not asked for, and its logged answer not heard.</item>
/// <item>What became of a hold becomes of it as long after it is placed, be it placed later than it was; past its expiry it cannot be posted.</item>
/// <item>A hold that never was is posted as often, and after as long, as this log's holds were, evenly spread; the rest run out, as all do where the log has none to go by.</item>
/// <item>Whatever else was done is done again; what the set does not take (revoking a grant it does not give) is refused and counted.</item>
/// </list>
/// The set counts from the first entry on; the window in which it is to be in force is about its release, not about the trial. Nothing is played past the last entry.
/// </remarks>
public sealed class HistoryPlay
{
    /// <summary>Who answers a countersign that nobody was asked for.</summary>
    public const string By = "sandbox";

    private readonly ImmutableArray<HistoryEntry> _logged;
    private readonly HistoryHabits _habits;
    private readonly PriorityQueue<SalesUnitCommand, (DateTimeOffset, long)> _later = new();
    private SalesUnitState _unit;
    private long _scheduled;

    public HistoryPlay(SalesUnitId unit, ImmutableArray<HistoryEntry> logged, Policy policy)
    {
        (_logged, _habits) = (logged, new(logged));
        _unit = SalesUnit.Empty(unit.Value) with { Trial = policy.AtAnyTime() };
    }

    /// <summary>What the sandbox assumed so far.</summary>
    public HistoryAssumptions Assumed { get; private set; } = HistoryAssumptions.None;

    /// <summary>Plays it, once.</summary>
    public IEnumerable<HistoryEntry> Run()
    {
        foreach (var logged in _logged)
        {
            while (_later.TryPeek(out var command, out var due) && due.Item1 <= logged.At)
            {
                _later.Dequeue();
                var assumed = Ask(command, due.Item1);
                yield return assumed;
                foreach (var placed in assumed.Events.OfType<HoldPlaced>()) Follow(placed.Hold, assumed.At);
            }

            if (!Applies(logged)) continue;
            var played = Ask(logged.Command, logged.At);
            yield return played;
            if (logged.Command is Authorize request) Part(request, logged, played);
        }
    }

    private bool Applies(HistoryEntry logged)
    {
        switch (logged.Command)
        {
            case Countersign countersign when !_unit.Pending.ContainsKey(countersign.Approval):
                Assumed = Assumed with { Unheard = Assumed.Unheard + 1 };
                return false;
            // A hold placed at another time than it was ends at another time, too.
            case PostHold post:
                return IsPlacedAsLogged(post.Hold);
            case VoidHold back:
                return IsPlacedAsLogged(back.Hold);
            default:
                return true;
        }
    }

    private bool IsPlacedAsLogged(HoldId id) => _unit.Holds.TryGetValue(id, out var hold) && hold.PlacedAt == _habits.PlacedAt(id);

    /// <summary>Where a request came out otherwise, what the log does not say is assumed.</summary>
    private void Part(Authorize request, HistoryEntry logged, HistoryEntry played)
    {
        if (logged.Answer is not NeedsCountersign && played.Answer is NeedsCountersign asked) Answer(asked.Approval, played.At);
        if (logged.Answer is not Granted && played.Answer is Granted granted) Follow(granted.Hold, played.At);
    }

    private void Answer(ApprovalId approval, DateTimeOffset at)
    {
        if (!_habits.Approvals.IsKnown)
        {
            Assumed = Assumed with { LeftPending = Assumed.LeftPending + 1 };
            return;
        }

        var approved = _habits.Approvals.Next();
        Assumed = approved ? Assumed with { Approved = Assumed.Approved + 1 } : Assumed with { Rejected = Assumed.Rejected + 1 };
        Schedule(new Countersign(approval, approved, By), at + _habits.AnsweredAfter);
    }

    /// <summary>What becomes of a hold that was placed at another time than it was, or never.</summary>
    private void Follow(HoldId hold, DateTimeOffset placed)
    {
        if (_habits.PlacedAt(hold) is not null)
        {
            if (_habits.FinishOf(hold) is { } known) Schedule(known.Finish, placed + known.After);
            return;
        }

        var posted = _habits.Postings.IsKnown && _habits.Postings.Next();
        Assumed = posted ? Assumed with { Posted = Assumed.Posted + 1 } : Assumed with { RunOut = Assumed.RunOut + 1 };
        if (posted) Schedule(new PostHold(hold), placed + _habits.PostedAfter);
    }

    private void Schedule(SalesUnitCommand command, DateTimeOffset at) => _later.Enqueue(command, (at, _scheduled++));

    private HistoryEntry Ask(SalesUnitCommand command, DateTimeOffset at)
    {
        var (answer, events) = SalesUnit.Decide(_unit, command, at);
        _unit = SandboxUnit.Fold(_unit, events);
        return new(at, command, answer, events);
    }
}
