using Ecosystem.Domain.Governance;

namespace Ecosystem.Domain.Tests.Governance;

/// <summary>GB-8: the first check of <see cref="BoardRefusals"/> that fails answers, whatever else is wrong.</summary>
public class BoardRefusalPrecedenceTests
{
    private static readonly DateTimeOffset s_now = PlayedBoard.Start;

    private static RefusalTable<BoardState, T> Table<T>(BoardState state, T command) where T : BoardCommand =>
        new(state, command, (asked, about) => (GovernanceBoard.Decide(asked, about, s_now).Answer as BoardRefused)?.Refusal);

    private static BoardState Full => PlayedBoard.Of(4).State;

    private static BoardState Drafted => GovernanceBoard.Apply(Full, new WhitePaperDrafted(PlayedBoard.Q3, PlayedBoard.Manifest, 7, s_now));

    private static BoardState Proposed(BoardState state, ProposeMotion motion) => GovernanceBoard.Decide(state, motion, s_now).Events.Aggregate(state, GovernanceBoard.Apply);

    private static BoardState Published => GovernanceBoard.Apply(Drafted, new WhitePaperPublished(new(PlayedBoard.Q3, PlayedBoard.Manifest), new("mo_1"), s_now));

    private static BoardState Crowded(BoardState state) => Enumerable.Range(0, BoardRules.Current.OpenMotionsMax).Aggregate(state, (so, n) => GovernanceBoard.Apply(
        so, new MotionProposed(new(new($"mo_many{n}"), MotionKind.Resolution, "t", "t", null, BoardSeat.It, "it", s_now, s_now.AddMinutes(60), PlayedBoard.Rules, [], null))));

    [Fact]
    public void Assigning_a_seat() => Table(new PlayedBoard().State, PlayedBoard.Assign(BoardSeat.Sales))
        .Row("REASON_REFUSED", "", c => c with { Act = c.Act with { Reason = " " } })
        .Row("OUT_OF_RANGE", "seat", c => c with { Seat = (BoardSeat)4 })
        .Row("OUT_OF_RANGE", "until", c => c with { Until = s_now })
        .Row("APPOINTS_THEMSELVES", "", c => c with { Act = c.Act with { By = c.Holder } })
        .RowOfState("SEAT_TAKEN", "", state => GovernanceBoard.Apply(state, new SeatAssigned(new(BoardSeat.Sales, "another", s_now, s_now.AddDays(1)), PlayedBoard.Act)))
        .RowOfState("HOLDS_ANOTHER_SEAT", "", state => GovernanceBoard.Apply(state, new SeatAssigned(new(BoardSeat.Legal, "sales", s_now, s_now.AddDays(1)), PlayedBoard.Act)))
        .Check();

    [Fact]
    public void Vacating_a_seat() => Table(Full, new VacateSeat(BoardSeat.It, PlayedBoard.Act))
        .Row("REASON_REFUSED", "", c => c with { Act = c.Act with { Reason = "" } })
        .Row("OUT_OF_RANGE", "seat", c => c with { Seat = (BoardSeat)(-1) })
        .RowOfState("SEAT_VACANT", "", state => state with { Seats = [.. state.Seats.Where(seat => seat.Seat != BoardSeat.It)] })
        .Check();

    [Fact]
    public void Proposing() => Table(Full, PlayedBoard.Propose("1"))
        .Row("OUT_OF_RANGE", "kind", c => c with { Kind = (MotionKind)3 })
        .Row("OUT_OF_RANGE", "title", c => c with { Title = "two\nlines" })
        .Row("OUT_OF_RANGE", "text", c => c with { Text = " " })
        .Row("OUT_OF_RANGE", "quarter", c => c with { Quarter = PlayedBoard.Q3 })
        .Row("OUT_OF_RANGE", "minutes", c => c with { Minutes = 0 })
        .Row("NOT_SEATED", "", c => c with { By = "stranger" })
        .RowOfState("TOO_MANY_MOTIONS", "", Crowded)
        .Check();

    [Fact]
    public void Proposing_to_publish()
    {
        Table(Drafted, PlayedBoard.Publish("2"))
            .Row("OUT_OF_RANGE", "quarter", c => c with { Quarter = null })
            .Row("NOT_SEATED", "", c => c with { By = "stranger" })
            .RowOfState("TOO_MANY_MOTIONS", "", Crowded)
            .Row("PAPER_UNKNOWN", "", c => c with { Quarter = c.Quarter is null ? null : PlayedBoard.Q3.Previous })
            .Check();
        Table(Drafted, PlayedBoard.Publish("2"))
            .RowOfState("PAPER_PUBLISHED", "", state => state with { Papers = Published.Papers })
            .RowOfState("PAPER_IN_MOTION", "", state => state with { Motions = Proposed(Drafted, PlayedBoard.Publish("1")).Motions })
            .Check();
    }

    [Fact]
    public void Voting() => Table(Proposed(Full, PlayedBoard.Propose("1")), new CastVote(new("mo_1"), Vote.For, "it"))
        .Row("OUT_OF_RANGE", "vote", c => c with { Vote = (Vote)3 })
        .Row("MOTION_UNKNOWN", "", c => c with { Motion = new("mo_2") })
        .RowOfState("MOTION_OVER", "", state => state with { Motions = [.. state.Motions.Select(motion => motion with { Deadline = s_now })] })
        .Row("NOT_SEATED", "", c => c with { By = "stranger" })
        .Check();

    [Fact]
    public void Withdrawing() => Table(Proposed(Full, PlayedBoard.Propose("1")), new WithdrawMotion(new("mo_1"), "sales"))
        .Row("MOTION_UNKNOWN", "", c => c with { Motion = new("mo_2") })
        .RowOfState("MOTION_OVER", "", state => state with { Motions = [.. state.Motions.Select(motion => motion with { Deadline = s_now })] })
        .RowOfState("NOT_SEATED", "", state => state with { Seats = [] })
        .RowOfState("NOT_THE_PROPOSER", "", state => state with { Motions = [.. state.Motions.Select(motion => motion with { By = "legal" })] })
        .Check();

    [Fact]
    public void Drafting() => Table(Drafted, new DraftWhitePaper(PlayedBoard.Q3, new('b', 64), 8))
        .Row("OUT_OF_RANGE", "manifest", c => c with { Manifest = new('B', 64) })
        .Row("QUARTER_NOT_OVER", "", c => c with { Quarter = new(2026, 4) })
        .RowOfState("PAPER_PUBLISHED", "", state => state with { Papers = Published.Papers })
        .RowOfState("PAPER_IN_MOTION", "", state => state with { Motions = Proposed(Drafted, PlayedBoard.Publish("1")).Motions })
        .Check();

    [Fact]
    public void Ranges_hold_at_their_bounds()
    {
        foreach (var (days, code) in new[] { (1_096, null), (1_097, "OUT_OF_RANGE"), (0, "OUT_OF_RANGE") })
            Assert.Equal(code, new PlayedBoard().Code(PlayedBoard.Assign(BoardSeat.It, days: days)));
        foreach (var (length, code) in new[] { (72, null), (73, "OUT_OF_RANGE"), (0, "OUT_OF_RANGE") })
            Assert.Equal(code, new PlayedBoard().Code(PlayedBoard.Assign(BoardSeat.It, new string('h', length))));
        foreach (var (minutes, code) in new[] { (43_200, null), (43_201, "OUT_OF_RANGE"), (1, null) })
            Assert.Equal(code, PlayedBoard.Of(1).Code(PlayedBoard.Propose("1", minutes: minutes)));
        foreach (var (title, text, code) in new[] { (200, 10_000, null), (201, 1, "OUT_OF_RANGE"), (1, 10_001, "OUT_OF_RANGE") })
            Assert.Equal(code, PlayedBoard.Of(1).Code(PlayedBoard.Propose("1") with { Title = new('t', title), Text = new('x', text) }));
    }
}
