using System.Collections.Immutable;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Sandbox;

/// <summary>What a unit's log says of how headquarters answered and what became of holds: taken for what a set on trial newly asks for, or newly allows.</summary>
internal sealed class HistoryHabits
{
    private readonly Dictionary<HoldId, DateTimeOffset> _placed = [];
    private readonly Dictionary<HoldId, (SalesUnitCommand Finish, DateTimeOffset At)> _finished = [];
    private long _answered, _approved, _over, _posted;
    private Int128 _waited, _posting;

    public HistoryHabits(ImmutableArray<HistoryEntry> logged)
    {
        var asked = new Dictionary<ApprovalId, DateTimeOffset>();
        foreach (var entry in logged)
            foreach (var happened in entry.Events) Learn(entry, happened, asked);
        (Approvals, Postings) = (new(_approved, _answered), new(_posted, _over));
        AnsweredAfter = Mean(_waited, _answered);
        PostedAfter = Mean(_posting, _posted);
    }

    /// <summary>Which of the countersigns newly asked for are approved: as many as were, evenly spread.</summary>
    public Proportion Approvals { get; }

    /// <summary>Mean time headquarters took.</summary>
    public TimeSpan AnsweredAfter { get; }

    /// <summary>Which of the holds there never were become spending: as many as did, evenly spread.</summary>
    public Proportion Postings { get; }

    /// <summary>Mean time from a hold to its posting.</summary>
    public TimeSpan PostedAfter { get; }

    /// <summary>When a hold was placed, or null when the log has no such hold.</summary>
    public DateTimeOffset? PlacedAt(HoldId hold) => _placed.TryGetValue(hold, out var at) ? at : null;

    /// <summary>How a hold was posted or voided, and how long after it was placed; null when it ran out.</summary>
    public (SalesUnitCommand Finish, TimeSpan After)? FinishOf(HoldId hold) => _finished.TryGetValue(hold, out var end) ? (end.Finish, end.At - _placed[hold]) : null;

    private void Learn(HistoryEntry entry, SalesUnitEvent happened, Dictionary<ApprovalId, DateTimeOffset> asked)
    {
        switch (happened)
        {
            case CountersignRequested e:
                asked[e.Approval] = entry.At;
                break;
            case CountersignReceived e when asked.Remove(e.Approval, out var since):
                (_answered, _waited) = (_answered + 1, _waited + (entry.At - since).Ticks);
                if (e.Approved) _approved++;
                break;
            case HoldPlaced e:
                _placed[e.Hold] = entry.At;
                break;
            case HoldPosted e:
                (_over, _posted, _posting) = (_over + 1, _posted + 1, _posting + (entry.At - _placed[e.Hold]).Ticks);
                _finished[e.Hold] = (entry.Command, entry.At);
                break;
            case HoldVoided e:
                _over++;
                _finished[e.Hold] = (entry.Command, entry.At);
                break;
            case HoldExpired:
                _over++;
                break;
        }
    }

    // Whole microseconds, as every time of the platform is.
    private static TimeSpan Mean(Int128 ticks, long count) => count == 0 ? TimeSpan.Zero : new((long)(ticks / count / TimeSpan.TicksPerMicrosecond) * TimeSpan.TicksPerMicrosecond);
}

/// <summary>A share of things to come, spread evenly over them: of 2 in 3, the second and the third. No chance takes part.</summary>
internal sealed class Proportion(long part, long whole)
{
    private long _asked;

    /// <summary>Whether there is anything to go by.</summary>
    public bool IsKnown => whole > 0;

    /// <summary>Whether the next thing belongs to the share.</summary>
    public bool Next()
    {
        _asked++;
        return (Int128)_asked * part / whole > (Int128)(_asked - 1) * part / whole;
    }
}
