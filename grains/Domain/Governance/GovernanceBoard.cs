namespace Ecosystem.Domain.Governance;

using Decided = Decision<BoardAnswer, BoardEvent>;

/// <summary>The rules of the governance board 治理委员会 (docs/rules/governance.md). Never passes a motion without a quorum. Pure: no clock, no I/O, no randomness, no Orleans.</summary>
public sealed partial class GovernanceBoard : IActor<BoardState, BoardCommand, BoardAnswer, BoardEvent>
{
    /// <summary>Longest title of a motion in UTF-16 characters, inclusive.</summary>
    public const int TitleLengthMax = 200;

    /// <summary>Longest text of a motion in UTF-16 characters, inclusive.</summary>
    public const int TextLengthMax = 10_000;

    /// <summary>Motions that are over and still remembered; older ones are in the log.</summary>
    public const int MotionsKept = 100;

    private GovernanceBoard() { }

    public static string Kind => "governance-board";

    public static bool IsKey(string key) => Ids.TryParse<BoardId>(key, out _);

    public static BoardState Empty(string key) => new(Ids.Parse<BoardId>(key));

    public static BoardAnswer Refused(Refusal refusal) => new BoardRefused(refusal);

    /// <inheritdoc/>
    /// <remarks>
    /// The first failing check of <see cref="BoardRefusals"/> answers. Motions whose deadline has come are counted first, whatever is asked: who holds
    /// a seat can change afterwards only, so that they are counted as of their deadlines (GB-6).
    /// </remarks>
    public static Decided Decide(BoardState state, BoardCommand command, DateTimeOffset now)
    {
        var due = Due(state, now);
        var after = due.Aggregate(state, Apply);
        var decided = command switch
        {
            AssignSeat c => Decide(after, c, now),
            VacateSeat c => Decide(after, c, now),
            ProposeMotion c => Decide(after, c, now),
            CastVote c => Decide(after, c, now),
            WithdrawMotion c => Decide(after, c, now),
            CloseDueMotions => new(new BoardAccepted(null)),
            DraftWhitePaper c => Decide(after, c, now),
            _ => throw new ArgumentException($"{command.GetType().Name} is not a command of a governance board.", nameof(command)),
        };
        return decided with { Events = [.. due, .. decided.Events] };
    }

    /// <inheritdoc/>
    public static BoardState Apply(BoardState state, BoardEvent happened) => happened switch
    {
        SeatAssigned e => state with { Since = state.Since ?? e.Term.From, Seats = [.. state.Seats.Where(one => one.Seat != e.Term.Seat).Append(e.Term).OrderBy(one => one.Seat)] },
        SeatVacated e => state with { Seats = [.. state.Seats.Where(one => one.Seat != e.Seat)] },
        MotionProposed e => state with { Motions = state.Motions.Add(e.Motion) },
        VoteCast e => With(state, e.Motion, motion => motion with { Votes = [.. motion.Votes.Where(one => one.Seat != e.Vote.Seat).Append(e.Vote).OrderBy(one => one.Seat)] }),
        MotionEnded e => Forget(With(state, e.Motion, motion => motion with { Outcome = e.Outcome })),
        WhitePaperDrafted e => state with { Papers = [.. state.Papers.Where(one => one.Quarter != e.Quarter).Append(new(e.Quarter, e.Manifest, e.LogSize, e.At, null, null)).OrderBy(one => one.Quarter)] },
        WhitePaperPublished e => state with { Papers = [.. state.Papers.Select(one => one.Quarter == e.Paper.Quarter ? one with { Motion = e.Motion, PublishedAt = e.At } : one)] },
        _ => throw new ArgumentException($"{happened.GetType().Name} is not an event of a governance board.", nameof(happened)),
    };

    /// <summary>GB-1, GB-2: one person a seat, one seat a person, for a term, by somebody else.</summary>
    private static Decided Decide(BoardState state, AssignSeat c, DateTimeOffset now)
    {
        if (!c.Act.IsReasoned()) return Refuse(BoardRefusals.ReasonRefused);
        if (!Enum.IsDefined(c.Seat)) return Refuse(BoardRefusals.OutOfRange("seat", "sales, legal, it or customerSuccess"));
        if (c.Holder.Length > AssignSeat.HolderLengthMax || string.IsNullOrWhiteSpace(c.Holder) || c.Holder.Any(char.IsControl))
            return Refuse(BoardRefusals.OutOfRange("holder", $"the sub of a person's token, 1 to {AssignSeat.HolderLengthMax} printable characters"));
        var daysMax = BoardRules.Of(c.Rules).TermDaysMax;
        if (c.Until <= now || c.Until > now.AddDays(daysMax)) return Refuse(BoardRefusals.OutOfRange("until", $"in the future, and at most {daysMax} days off"));
        if (c.Act.By == c.Holder) return Refuse(BoardRefusals.AppointsThemselves);
        if (state.FilledAt(now).Any(one => one.Seat == c.Seat && one.Holder != c.Holder)) return Refuse(BoardRefusals.SeatTaken);
        if (state.FilledAt(now).Any(one => one.Seat != c.Seat && one.Holder == c.Holder)) return Refuse(BoardRefusals.HoldsAnotherSeat);
        return new(new BoardAccepted(null), [new SeatAssigned(new(c.Seat, c.Holder, now, c.Until), c.Act)]);
    }

    private static Decided Decide(BoardState state, VacateSeat c, DateTimeOffset now)
    {
        if (!c.Act.IsReasoned()) return Refuse(BoardRefusals.ReasonRefused);
        if (!Enum.IsDefined(c.Seat)) return Refuse(BoardRefusals.OutOfRange("seat", "sales, legal, it or customerSuccess"));
        return state.FilledAt(now).FirstOrDefault(one => one.Seat == c.Seat) is { } held
            ? new(new BoardAccepted(null), [new SeatVacated(c.Seat, held.Holder, c.Act, now)])
            : Refuse(BoardRefusals.SeatVacant);
    }

    /// <summary>GB-9: a quarter that is over has one draft; another takes its place as long as the board has not been asked about it.</summary>
    private static Decided Decide(BoardState state, DraftWhitePaper c, DateTimeOffset now)
    {
        if (!c.Quarter.IsWellFormed || c.Quarter.Year == 9999) return Refuse(BoardRefusals.OutOfRange("quarter", "a quarter such as 2026-Q3"));
        if (c.Manifest.Length != 64 || c.Manifest.Any(one => !char.IsAsciiHexDigitLower(one)) || c.LogSize < 0) return Refuse(BoardRefusals.OutOfRange("manifest", "64 hex digits, of a log of no less than no leaves"));
        if (EndOf(c.Quarter) > now) return Refuse(BoardRefusals.QuarterNotOver(c.Quarter));
        var known = state.Paper(c.Quarter);
        if (known?.Manifest == c.Manifest) return new(new BoardAccepted(null));
        if (known?.PublishedAt is not null) return Refuse(BoardRefusals.PaperPublished(c.Quarter));
        if (InMotion(state, c.Quarter)) return Refuse(BoardRefusals.PaperInMotion(c.Quarter));
        return new(new BoardAccepted(null), [new WhitePaperDrafted(c.Quarter, c.Manifest, c.LogSize, now)]);
    }

    private static BoardState With(BoardState state, MotionId id, Func<Motion, Motion> change) =>
        state with { Motions = [.. state.Motions.Select(motion => motion.Id == id ? change(motion) : motion)] };

    private static BoardState Forget(BoardState state)
    {
        var over = state.Motions.Count(motion => motion.Outcome is not null) - MotionsKept;
        // The oldest go first; how many are open is bounded by the rules.
        return over <= 0 ? state : state with { Motions = [.. state.Motions.Where(motion => motion.Outcome is null || over-- <= 0)] };
    }

    private static Decided Refuse(Refusal refusal) => new(Refused(refusal));
}
