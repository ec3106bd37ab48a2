using Ecosystem.Domain.Governance;

namespace Ecosystem.Domain.Tests.Governance;

/// <summary>What a board must answer, by docs/rules/governance.md, counted from its answers alone.</summary>
internal sealed class BoardOracle
{
    private sealed class Asked(string proposer, DateTimeOffset deadline)
    {
        public string Proposer { get; } = proposer;
        public DateTimeOffset Deadline { get; } = deadline;
        public Dictionary<BoardSeat, (string By, Vote Vote)> Votes { get; } = [];
        public (MotionStatus Status, int For, int Against, int Seats)? End { get; set; }
    }

    private readonly Dictionary<BoardSeat, (string Holder, DateTimeOffset Until)> _seats = [];
    private readonly Dictionary<MotionId, Asked> _motions = [];

    public void TimePasses(DateTimeOffset now)
    {
        foreach (var motion in _motions.Values)
            if (motion.End is null && motion.Deadline <= now) motion.End = Counted(motion, motion.Deadline);
    }

    public bool Accepts(BoardCommand command, DateTimeOffset now) => command switch
    {
        CloseDueMotions => true,
        AssignSeat c => (int)c.Seat < 4 && c.Until > now && c.Act.By != c.Holder
            && (HolderOf(c.Seat, now) ?? c.Holder) == c.Holder && (SeatOf(c.Holder, now) ?? c.Seat) == c.Seat,
        VacateSeat c => (int)c.Seat < 4 && HolderOf(c.Seat, now) is not null,
        ProposeMotion c => c.Title.Length > 0 && SeatOf(c.By, now) is not null && _motions.Values.Count(motion => motion.End is null) < 20,
        CastVote c => (int)c.Vote < 3 && _motions.GetValueOrDefault(c.Motion) is { End: null } && SeatOf(c.By, now) is not null,
        WithdrawMotion c => _motions.GetValueOrDefault(c.Motion) is { End: null } motion && SeatOf(c.By, now) is not null && motion.Proposer == c.By,
        _ => throw new ArgumentException($"No rule for {command}.", nameof(command)),
    };

    public void Heard(BoardCommand command, BoardAnswer answer, DateTimeOffset now)
    {
        if (answer is not BoardAccepted accepted) return;
        switch (command)
        {
            case AssignSeat c:
                _seats[c.Seat] = (c.Holder, c.Until);
                break;
            case VacateSeat c:
                _seats.Remove(c.Seat);
                break;
            case ProposeMotion c:
                _motions.Add(accepted.Motion!.Id, new(c.By, now.AddMinutes(c.Minutes!.Value)));
                break;
            case CastVote c:
                var motion = _motions[c.Motion];
                motion.Votes[SeatOf(c.By, now)!.Value] = (c.By, c.Vote);
                var counted = Counted(motion, now);
                if (counted.Status != MotionStatus.NoQuorum && Enum.GetValues<BoardSeat>().All(seat => HolderOf(seat, now) is not { } holder || (motion.Votes.TryGetValue(seat, out var vote) && vote.By == holder)))
                    motion.End = counted;
                break;
            case WithdrawMotion c:
                _motions[c.Motion].End = Counted(_motions[c.Motion], now) with { Status = MotionStatus.Withdrawn };
                break;
        }
    }

    /// <summary>The log holds what was answered, and no more.</summary>
    public void Compare(IReadOnlyList<BoardEvent> log, DateTimeOffset now)
    {
        var ended = log.OfType<MotionEnded>().ToList();
        Assert.Distinct(ended.Select(happened => happened.Motion));
        Assert.Equal(_motions.Where(motion => motion.Value.End is not null).Select(motion => motion.Key).Order(Comparer<MotionId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value))),
            ended.Select(happened => happened.Motion).Order(Comparer<MotionId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value))));
        foreach (var happened in ended)
        {
            var outcome = happened.Outcome;
            Assert.Equal(_motions[happened.Motion].End, (outcome.Status, outcome.For, outcome.Against, outcome.Seats));
            Assert.True(outcome.At <= now && happened.At >= outcome.At);
            // Never without a quorum: more than half of the filled seats, and three.
            if (outcome.Status is MotionStatus.Passed or MotionStatus.Rejected)
                Assert.True(outcome.For + outcome.Against + outcome.Abstained is var votes && votes >= 3 && votes * 2 > outcome.Seats);
            if (outcome.Status == MotionStatus.Passed) Assert.True(outcome.For > outcome.Against);
        }
    }

    private (MotionStatus Status, int For, int Against, int Seats) Counted(Asked motion, DateTimeOffset at)
    {
        int yes = 0, no = 0, all = 0, filled = 0;
        foreach (var seat in Enum.GetValues<BoardSeat>())
        {
            if (HolderOf(seat, at) is not { } holder) continue;
            filled++;
            if (!motion.Votes.TryGetValue(seat, out var vote) || vote.By != holder) continue;
            all++;
            if (vote.Vote == Vote.For) yes++;
            if (vote.Vote == Vote.Against) no++;
        }
        return (all < 3 || all * 2 <= filled ? MotionStatus.NoQuorum : yes > no ? MotionStatus.Passed : MotionStatus.Rejected, yes, no, filled);
    }

    private string? HolderOf(BoardSeat seat, DateTimeOffset at) => _seats.TryGetValue(seat, out var held) && at < held.Until ? held.Holder : null;

    private BoardSeat? SeatOf(string person, DateTimeOffset at) => Enum.GetValues<BoardSeat>().Select(seat => (BoardSeat?)seat).FirstOrDefault(seat => HolderOf(seat!.Value, at) == person);
}
