using System.Collections.Immutable;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Governance;

using Decided = Decision<BoardAnswer, BoardEvent>;

/// <summary>Motions: proposing, voting, counting.</summary>
public sealed partial class GovernanceBoard
{
    /// <summary>The first moment after a quarter.</summary>
    public static DateTimeOffset EndOf(Quarter quarter) => new(quarter.Next.FirstDay.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    /// <summary>The moment from which on a white paper that is not published is overdue (GB-11).</summary>
    public static DateTimeOffset DueOf(Quarter quarter) => EndOf(quarter).AddDays(BoardRules.Current.PaperDays);

    /// <summary>GB-4, GB-5, GB-6: how a motion ends if votes are counted at a moment.</summary>
    /// <remarks>A vote counts if its seat is held then by whoever cast it: a seat votes, and its vote does not outlive the term or the office of who gave it.</remarks>
    public static MotionOutcome Count(BoardState state, Motion motion, DateTimeOffset at)
    {
        var filled = state.FilledAt(at).ToList();
        var votes = motion.Votes.Where(vote => filled.Exists(seat => seat.Seat == vote.Seat && seat.Holder == vote.By)).ToList();
        var quorum = BoardRules.Of(motion.Rules).Quorum(filled.Count);
        var (yes, no) = (votes.Count(vote => vote.Vote == Vote.For), votes.Count(vote => vote.Vote == Vote.Against));
        var status = votes.Count < quorum ? MotionStatus.NoQuorum : yes > no ? MotionStatus.Passed : MotionStatus.Rejected;
        return new(status, yes, no, votes.Count - yes - no, filled.Count, quorum, at);
    }

    /// <summary>What the clock has ended and nobody has written down yet, in the order of the deadlines.</summary>
    private static ImmutableArray<BoardEvent> Due(BoardState state, DateTimeOffset now) =>
    [
        .. state.Motions.Where(motion => motion.Outcome is null && now >= motion.Deadline).OrderBy(motion => motion.Deadline)
            .SelectMany(motion => End(motion, Count(state, motion, motion.Deadline), now)),
    ];

    /// <summary>GB-3: who holds a seat proposes.</summary>
    private static Decided Decide(BoardState state, ProposeMotion c, DateTimeOffset now)
    {
        var rules = BoardRules.Of(c.Rules);
        if (Malformed(c, rules) is { } malformed) return Refuse(malformed);
        if (state.SeatOf(c.By, now) is not { } seat) return Refuse(BoardRefusals.NotSeated);
        if (state.Motions.Count(one => one.Outcome is null) >= rules.OpenMotionsMax) return Refuse(BoardRefusals.TooManyMotions(rules.OpenMotionsMax));
        PaperReference? paper = null;
        if (c.Quarter is { } quarter)
        {
            if (state.Paper(quarter) is not { } draft) return Refuse(BoardRefusals.PaperUnknown(quarter));
            if (draft.PublishedAt is not null) return Refuse(BoardRefusals.PaperPublished(quarter));
            if (InMotion(state, quarter)) return Refuse(BoardRefusals.PaperInMotion(quarter));
            paper = new(quarter, draft.Manifest);
        }
        var motion = new Motion(c.Motion, c.Kind, c.Title, c.Text, paper, seat, c.By, now, now.AddMinutes(c.Minutes ?? rules.VotingMinutesDefault), c.Rules, [], null);
        return new(new BoardAccepted(motion), [new MotionProposed(motion)]);
    }

    /// <summary>GB-4, GB-6: the vote, and the end if everybody who can has voted and they are enough. With too few seats filled, the deadline is waited for: one more may be.</summary>
    private static Decided Decide(BoardState state, CastVote c, DateTimeOffset now)
    {
        if (!Enum.IsDefined(c.Vote)) return Refuse(BoardRefusals.OutOfRange("vote", "for, against or abstain"));
        if (state.Motion(c.Motion) is not { } motion) return Refuse(BoardRefusals.MotionUnknown);
        if (motion.Outcome is not null) return Refuse(BoardRefusals.MotionOver);
        if (state.SeatOf(c.By, now) is not { } seat) return Refuse(BoardRefusals.NotSeated);
        if (motion.Votes.Any(vote => vote.Seat == seat && vote.By == c.By && vote.Vote == c.Vote)) return new(new BoardAccepted(motion));
        var cast = new VoteCast(motion.Id, new(seat, c.By, c.Vote, now));
        var voted = Apply(state, cast);
        var outcome = Count(voted, voted.Motion(motion.Id)!, now);
        ImmutableArray<BoardEvent> events = outcome.Status != MotionStatus.NoQuorum && outcome.For + outcome.Against + outcome.Abstained == outcome.Seats
            ? [cast, .. End(motion, outcome, now)]
            : [cast];
        return new(new BoardAccepted(events.Aggregate(state, Apply).Motion(motion.Id)), events);
    }

    /// <summary>GB-7: who proposed it takes it back, while it is open and they hold a seat.</summary>
    private static Decided Decide(BoardState state, WithdrawMotion c, DateTimeOffset now)
    {
        if (state.Motion(c.Motion) is not { } motion) return Refuse(BoardRefusals.MotionUnknown);
        if (motion.Outcome is not null) return Refuse(BoardRefusals.MotionOver);
        if (state.SeatOf(c.By, now) is null) return Refuse(BoardRefusals.NotSeated);
        if (motion.By != c.By) return Refuse(BoardRefusals.NotTheProposer);
        var outcome = Count(state, motion, now) with { Status = MotionStatus.Withdrawn };
        return new(new BoardAccepted(motion with { Outcome = outcome }), [new MotionEnded(motion.Id, outcome, now)]);
    }

    /// <summary>GB-10: a motion that passes publishes, in the same commit, the paper it names.</summary>
    private static IEnumerable<BoardEvent> End(Motion motion, MotionOutcome outcome, DateTimeOffset now)
    {
        yield return new MotionEnded(motion.Id, outcome, now);
        if (outcome.Status == MotionStatus.Passed && motion.Paper is { } paper) yield return new WhitePaperPublished(paper, motion.Id, now);
    }

    private static bool InMotion(BoardState state, Quarter quarter) => state.Motions.Any(motion => motion.Outcome is null && motion.Paper?.Quarter == quarter);

    private static Refusal? Malformed(ProposeMotion c, BoardRules rules)
    {
        if (!Enum.IsDefined(c.Kind)) return BoardRefusals.OutOfRange("kind", "resolution, scorecardWeights or publishWhitePaper");
        if (c.Title.Length > TitleLengthMax || string.IsNullOrWhiteSpace(c.Title) || c.Title.Any(char.IsControl)) return BoardRefusals.OutOfRange("title", $"1 to {TitleLengthMax} characters, in one line");
        if (c.Text.Length > TextLengthMax || string.IsNullOrWhiteSpace(c.Text)) return BoardRefusals.OutOfRange("text", $"1 to {TextLengthMax} characters");
        if (c.Kind == MotionKind.PublishWhitePaper != c.Quarter is not null) return BoardRefusals.OutOfRange("quarter", "given to publish a white paper, and left out otherwise");
        if (c.Quarter is { IsWellFormed: false }) return BoardRefusals.OutOfRange("quarter", "a quarter such as 2026-Q3");
        return c.Minutes is < 1 || c.Minutes > rules.VotingMinutesMax ? BoardRefusals.OutOfRange("minutes", $"1 to {rules.VotingMinutesMax}") : null;
    }
}
