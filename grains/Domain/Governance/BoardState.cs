using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Governance;

/// <summary>What a governance board remembers; rebuilt from its events.</summary>
public sealed record BoardState(BoardId Id)
{
    /// <summary>Whoever was appointed last to each seat that is not vacated, in the order of the seats; a term may be over.</summary>
    public ImmutableArray<SeatTerm> Seats { get; init; } = [];

    /// <summary>When the first seat was filled; null until then. White papers are due from that quarter on.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Motions in the order in which they were proposed: all that are open, and the latest <see cref="GovernanceBoard.MotionsKept"/> that are over.</summary>
    public ImmutableArray<Motion> Motions { get; init; } = [];

    /// <summary>White papers that were drafted, by quarter.</summary>
    public ImmutableArray<WhitePaperRecord> Papers { get; init; } = [];

    /// <summary>The seats that somebody holds at a moment.</summary>
    public IEnumerable<SeatTerm> FilledAt(DateTimeOffset now) => Seats.Where(seat => seat.From <= now && now < seat.Until);

    /// <summary>The seat that a person holds at a moment; null: none.</summary>
    public BoardSeat? SeatOf(string person, DateTimeOffset now) => FilledAt(now).FirstOrDefault(seat => seat.Holder == person)?.Seat;

    public Motion? Motion(MotionId id) => Motions.FirstOrDefault(motion => motion.Id == id);

    public WhitePaperRecord? Paper(Quarter quarter) => Papers.FirstOrDefault(paper => paper.Quarter == quarter);

    /// <summary>How a motion stands at a moment. From its deadline on it is over, whether or not that was written down.</summary>
    public MotionOutcome? OutcomeAt(Motion motion, DateTimeOffset now) =>
        motion.Outcome ?? (now >= motion.Deadline ? GovernanceBoard.Count(this, motion, motion.Deadline) : null);
}

/// <summary>The seats of a board: the four groups that govern (domain §1).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BoardSeat>))]
public enum BoardSeat
{
    [JsonStringEnumMemberName("sales")] Sales,
    [JsonStringEnumMemberName("legal")] Legal,
    [JsonStringEnumMemberName("it")] It,
    [JsonStringEnumMemberName("customerSuccess")] CustomerSuccess,
}

/// <summary>Somebody's term in a seat.</summary>
/// <param name="Holder"><c>sub</c> of the person's token.</param>
/// <param name="From">Included.</param>
/// <param name="Until">Not included.</param>
[GenerateSerializer, Immutable, Alias("seat-term")]
public sealed record SeatTerm([property: Id(0)] BoardSeat Seat, [property: Id(1)] string Holder, [property: Id(2)] DateTimeOffset From, [property: Id(3)] DateTimeOffset Until);

/// <summary>What a motion is about.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MotionKind>))]
public enum MotionKind
{
    /// <summary>A resolution: its text is what is resolved.</summary>
    [JsonStringEnumMemberName("resolution")] Resolution,

    /// <summary>A change of the manager scorecard's weights, in words; whoever keeps the scorecard carries it out.</summary>
    [JsonStringEnumMemberName("scorecardWeights")] ScorecardWeights,

    /// <summary>Publishing the white paper of a quarter as it was drafted.</summary>
    [JsonStringEnumMemberName("publishWhitePaper")] PublishWhitePaper,
}

/// <summary>How a motion stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MotionStatus>))]
public enum MotionStatus
{
    /// <summary>Seats may vote.</summary>
    [JsonStringEnumMemberName("open")] Open,
    [JsonStringEnumMemberName("passed")] Passed,
    /// <summary>There was a quorum, and not more votes for it than against.</summary>
    [JsonStringEnumMemberName("rejected")] Rejected,
    /// <summary>The deadline came without a quorum: it did not pass.</summary>
    [JsonStringEnumMemberName("noQuorum")] NoQuorum,
    /// <summary>Its proposer took it back.</summary>
    [JsonStringEnumMemberName("withdrawn")] Withdrawn,
}

/// <summary>What a seat says. An abstention counts towards the quorum and for neither side.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Vote>))]
public enum Vote
{
    [JsonStringEnumMemberName("for")] For,
    [JsonStringEnumMemberName("against")] Against,
    [JsonStringEnumMemberName("abstain")] Abstain,
}

/// <summary>A motion and the votes on it.</summary>
/// <param name="Title">1 to <see cref="GovernanceBoard.TitleLengthMax"/> characters.</param>
/// <param name="Text">1 to <see cref="GovernanceBoard.TextLengthMax"/> characters; kept as sent, so it names nobody.</param>
/// <param name="Paper">The white paper it publishes; null unless it is about one.</param>
/// <param name="Seat">The seat that proposed it, and <paramref name="By"/> who held it.</param>
/// <param name="Deadline">The first moment at which nobody can vote any more.</param>
/// <param name="Rules">Version of the <see cref="BoardRules"/> it is decided by.</param>
/// <param name="Votes">The last word of each seat, in the order of the seats.</param>
/// <param name="Outcome">Null while it is open.</param>
[GenerateSerializer, Immutable, Alias("motion")]
public sealed record Motion(
    [property: Id(0)] MotionId Id, [property: Id(1)] MotionKind Kind, [property: Id(2)] string Title, [property: Id(3)] string Text, [property: Id(4)] PaperReference? Paper,
    [property: Id(5)] BoardSeat Seat, [property: Id(6)] string By, [property: Id(7)] DateTimeOffset At, [property: Id(8)] DateTimeOffset Deadline, [property: Id(9)] string Rules,
    [property: Id(10)] ImmutableArray<SeatVote> Votes, [property: Id(11)] MotionOutcome? Outcome);

/// <summary>Which white paper, to the last byte.</summary>
/// <param name="Manifest">SHA-256 of its manifest, 64 hex digits.</param>
[GenerateSerializer, Immutable, Alias("paper-reference")]
public sealed record PaperReference([property: Id(0)] Quarter Quarter, [property: Id(1)] string Manifest);

/// <summary>The last word of a seat.</summary>
/// <param name="By">Who held the seat then. The vote counts only if that is who holds it when votes are counted.</param>
[GenerateSerializer, Immutable, Alias("seat-vote")]
public sealed record SeatVote([property: Id(0)] BoardSeat Seat, [property: Id(1)] string By, [property: Id(2)] Vote Vote, [property: Id(3)] DateTimeOffset At);

/// <summary>How a motion ended.</summary>
/// <param name="Seats">Seats filled when votes were counted.</param>
/// <param name="Quorum">Votes it took.</param>
/// <param name="At">When it ended: the deciding vote, or the deadline.</param>
[GenerateSerializer, Immutable, Alias("motion-outcome")]
public sealed record MotionOutcome(
    [property: Id(0)] MotionStatus Status, [property: Id(1)] int For, [property: Id(2)] int Against, [property: Id(3)] int Abstained,
    [property: Id(4)] int Seats, [property: Id(5)] int Quorum, [property: Id(6)] DateTimeOffset At);

/// <summary>A white paper as the board knows it.</summary>
/// <param name="Manifest">SHA-256 of its manifest, 64 hex digits.</param>
/// <param name="LogSize">Leaves of the log it was counted from.</param>
/// <param name="Motion">The motion that published it; null while it is a draft.</param>
/// <param name="PublishedAt">Null while it is a draft.</param>
[GenerateSerializer, Immutable, Alias("white-paper-record")]
public sealed record WhitePaperRecord(
    [property: Id(0)] Quarter Quarter, [property: Id(1)] string Manifest, [property: Id(2)] long LogSize, [property: Id(3)] DateTimeOffset DraftedAt,
    [property: Id(4)] MotionId? Motion, [property: Id(5)] DateTimeOffset? PublishedAt);
