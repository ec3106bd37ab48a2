using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Governance;
using Ecosystem.Domain.Governance;
using Ecosystem.Domain.Time;
using GraphQL;

namespace Ecosystem.Api.Governance;

/// <summary>The governance board 治理委员会: its seats, its motions, and how its quarterly white papers stand (docs/governance.md).</summary>
[Name("GovernanceBoard")]
public sealed class GovernanceBoardType(BoardView board)
{
    /// <summary>Seats that somebody holds now, at most four.</summary>
    public IEnumerable<SeatType> Seats => board.Seats.Select(seat => new SeatType(seat));

    /// <summary>Votes that a motion takes to be decided, were it counted now. With fewer seats filled than this, none can be.</summary>
    public int Quorum => board.Quorum;

    /// <summary>The latest first: all that are open, and the latest 100 of those that are over. Older ones are in the log.</summary>
    public IEnumerable<MotionType> Motions => board.Motions.Select(motion => new MotionType(motion));

    /// <summary>Of every quarter that is over since the board has been there, the latest first.</summary>
    public IEnumerable<WhitePaperType> WhitePapers => board.Papers.Select(paper => new WhitePaperType(paper));

    /// <summary>How many commits made this state.</summary>
    public long Version => board.Version;
}

/// <summary>A seat of the board and who holds it.</summary>
[Name("BoardSeatTerm")]
public sealed class SeatType(SeatTerm term)
{
    /// <summary>Which seat.</summary>
    public BoardSeat Seat => term.Seat;

    /// <summary>`sub` of whoever holds it.</summary>
    public string Holder => term.Holder;

    /// <summary>Since when.</summary>
    public DateTimeOffset From => term.From;

    /// <summary>When the term ends; from then on the seat is vacant.</summary>
    public DateTimeOffset Until => term.Until;
}

/// <summary>A motion 动议 and the votes on it.</summary>
[Name("Motion")]
public sealed class MotionType(Motion motion)
{
    /// <summary>Starts with mo_.</summary>
    [Id]
    public string Id => motion.Id.Value;

    /// <summary>What it is about.</summary>
    public MotionKind Kind => motion.Kind;

    /// <summary>What it is called.</summary>
    public string Title => motion.Title;

    /// <summary>What is to be resolved.</summary>
    public string Text => motion.Text;

    /// <summary>The quarter whose white paper it publishes; null unless it is about one.</summary>
    public Quarter? Quarter => motion.Paper?.Quarter;

    /// <summary>SHA-256 of the manifest of that paper: it publishes this one and no other.</summary>
    public string? Manifest => motion.Paper?.Manifest;

    /// <summary>The seat that proposed it.</summary>
    public BoardSeat ProposedBy => motion.Seat;

    /// <summary>When it was proposed.</summary>
    public DateTimeOffset ProposedAt => motion.At;

    /// <summary>From then on nobody can vote any more.</summary>
    public DateTimeOffset Deadline => motion.Deadline;

    /// <summary>How it stands now.</summary>
    public MotionStatus Status => motion.Outcome?.Status ?? MotionStatus.Open;

    /// <summary>The last word of each seat that has voted. A vote counts only while the seat is held by whoever gave it.</summary>
    public IEnumerable<SeatVoteType> Votes => motion.Votes.Select(vote => new SeatVoteType(vote));

    /// <summary>How it was counted; null while it is open.</summary>
    public MotionOutcomeType? Outcome => motion.Outcome is { } outcome ? new(outcome) : null;
}

/// <summary>What a seat said last.</summary>
[Name("SeatVote")]
public sealed class SeatVoteType(SeatVote vote)
{
    /// <summary>Which seat.</summary>
    public BoardSeat Seat => vote.Seat;

    /// <summary>For, against, or neither; all three count towards the quorum.</summary>
    public Vote Vote => vote.Vote;

    /// <summary>When.</summary>
    public DateTimeOffset At => vote.At;
}

/// <summary>How a motion was counted.</summary>
[Name("MotionOutcome")]
public sealed class MotionOutcomeType(MotionOutcome outcome)
{
    /// <summary>Votes for it.</summary>
    public int For => outcome.For;

    /// <summary>Votes against it.</summary>
    public int Against => outcome.Against;

    /// <summary>Votes for neither side.</summary>
    public int Abstained => outcome.Abstained;

    /// <summary>Seats filled when it was counted.</summary>
    public int Seats => outcome.Seats;

    /// <summary>Votes it took.</summary>
    public int Quorum => outcome.Quorum;

    /// <summary>When it ended.</summary>
    public DateTimeOffset At => outcome.At;
}

/// <summary>How the white paper of a quarter stands.</summary>
[Name("WhitePaper")]
public sealed class WhitePaperType(WhitePaperView paper)
{
    /// <summary>Which quarter.</summary>
    public Quarter Quarter => paper.Quarter;

    /// <summary>When it was drafted; null until then.</summary>
    public DateTimeOffset? DraftedAt => paper.Record?.DraftedAt;

    /// <summary>It was counted from the first so many leaves of the log; null until drafted.</summary>
    public long? LogSize => paper.Record?.LogSize;

    /// <summary>SHA-256 of its manifest; null until drafted.</summary>
    public string? Manifest => paper.Record?.Manifest;

    /// <summary>When it was published; null until then.</summary>
    public DateTimeOffset? PublishedAt => paper.Record?.PublishedAt;

    /// <summary>Within 15 days of the quarter's end it is to be published.</summary>
    public DateTimeOffset DueAt => paper.DueAt;

    /// <summary>Whether that time is over and it is not published.</summary>
    public bool Overdue => paper.Overdue;

    /// <summary>Where its files are, on this host; none until drafted. A draft takes a token with governance:read.</summary>
    public IEnumerable<string> Paths => paper.Record is null ? [] : WhitePaperDownload.PathsOf(paper.Quarter);
}

/// <summary>A white paper that anybody may read.</summary>
[Name("PublishedWhitePaper")]
public sealed class PublishedPaperType(PublishedPaper paper)
{
    /// <summary>Which quarter.</summary>
    public Quarter Quarter => paper.Quarter;

    /// <summary>When it was published.</summary>
    public DateTimeOffset PublishedAt => paper.PublishedAt;

    /// <summary>It was counted from the first so many leaves of the log.</summary>
    public long LogSize => paper.LogSize;

    /// <summary>SHA-256 of its manifest, which names the SHA-256 of each file.</summary>
    public string Manifest => paper.Manifest;

    /// <summary>Where its files are, on this host, for anybody: HTML and PDF in Chinese and English, the manifest, and the manifest's signature.</summary>
    public IEnumerable<string> Paths => paper.Files.Select(WhitePaperDownload.PathOf);
}

/// <summary>It is done, and durable.</summary>
public sealed class SeatPayload(BoardSeat seat)
{
    /// <summary>The seat.</summary>
    public BoardSeat Seat => seat;
}

/// <summary>It is done, and durable.</summary>
public sealed class MotionPayload(Motion motion)
{
    /// <summary>The motion as it stood then.</summary>
    public MotionType Motion => new(motion);
}

public sealed class SeatResult() : MutationResult("What assigning or vacating a seat answers.", typeof(SeatPayload));

public sealed class MotionResult() : MutationResult("What proposing, voting and withdrawing answer.", typeof(MotionPayload));
