using Ecosystem.Domain.Governance;
using static Ecosystem.Domain.Tests.Governance.PlayedBoard;

namespace Ecosystem.Domain.Tests.Governance;

/// <summary>GB-1 to GB-11 by example.</summary>
public class GovernanceBoardTests
{
    [Fact]
    public void The_quorum_is_more_than_half_of_the_filled_seats_and_at_least_three() =>
        Assert.Equal([3, 3, 3, 3, 3], Enumerable.Range(0, 5).Select(BoardRules.Current.Quorum));

    [Fact]
    public void The_rules_of_a_quorum_above_half_are_reckoned_for_larger_boards_too() =>
        Assert.Equal([3, 4, 4, 5], new[] { 5, 6, 7, 8 }.Select(BoardRules.Current.Quorum));

    [Fact]
    public void Two_seats_that_agree_are_no_quorum_and_the_deadline_ends_the_motion_as_not_passed()
    {
        var board = Of(2);
        board.Ask(Propose("1"), Start);
        board.Vote("1", BoardSeat.Sales, Vote.For);
        board.Vote("1", BoardSeat.Legal, Vote.For);
        Assert.Null(board.Outcome("1"));
        board.Ask(new CloseDueMotions(), Start.AddMinutes(60).AddMicroseconds(-1));
        Assert.Null(board.Outcome("1"));
        board.Ask(new CloseDueMotions(), Start.AddMinutes(60));
        Assert.Equal((MotionStatus.NoQuorum, 2, 2, 3), (board.Outcome("1")!.Status, board.Outcome("1")!.For, board.Outcome("1")!.Seats, board.Outcome("1")!.Quorum));
    }

    [Fact]
    public void Three_of_four_decide_at_the_deadline_and_all_four_at_once()
    {
        var (slow, quick) = (Of(4), Of(4));
        foreach (var board in new[] { slow, quick })
        {
            board.Ask(Propose("1"), Start);
            foreach (var seat in Seats.Take(3)) board.Vote("1", seat, Vote.For);
            Assert.Null(board.Outcome("1"));
        }
        Assert.Equal(MotionStatus.Passed, Assert.IsType<BoardAccepted>(quick.Vote("1", BoardSeat.CustomerSuccess, Vote.Against)).Motion!.Outcome!.Status);
        Assert.Equal("MOTION_OVER", (slow.Vote("1", BoardSeat.CustomerSuccess, Vote.Against, Start.AddMinutes(60)) as BoardRefused)!.Refusal.Code);
        Assert.Equal(MotionStatus.Passed, slow.Outcome("1")!.Status);
    }

    [Fact]
    public void A_tie_does_not_pass_and_abstentions_count_towards_the_quorum_only()
    {
        var board = Of(4);
        board.Ask(Propose("tie"), Start);
        foreach (var (seat, vote) in Seats.Zip([Vote.For, Vote.For, Vote.Against, Vote.Against])) board.Vote("tie", seat, vote);
        Assert.Equal(MotionStatus.Rejected, board.Outcome("tie")!.Status);
        board.Ask(Propose("one"), Start);
        foreach (var (seat, vote) in Seats.Zip([Vote.For, Vote.Abstain, Vote.Abstain, Vote.Abstain])) board.Vote("one", seat, vote);
        Assert.Equal((MotionStatus.Passed, 1, 0, 3), (board.Outcome("one")!.Status, board.Outcome("one")!.For, board.Outcome("one")!.Against, board.Outcome("one")!.Abstained));
        board.Ask(Propose("none"), Start);
        foreach (var seat in Seats) board.Vote("none", seat, Vote.Abstain);
        Assert.Equal(MotionStatus.Rejected, board.Outcome("none")!.Status);
    }

    [Fact]
    public void A_vote_can_be_changed_until_the_motion_is_over_and_said_again_is_nothing_new()
    {
        var board = Of(3);
        board.Ask(Propose("1"), Start);
        board.Vote("1", BoardSeat.Sales, Vote.Against);
        board.Vote("1", BoardSeat.Sales, Vote.Against);
        Assert.Empty(board.Happened);
        board.Vote("1", BoardSeat.Sales, Vote.For);
        board.Vote("1", BoardSeat.Legal, Vote.For);
        board.Vote("1", BoardSeat.It, Vote.For);
        Assert.Equal((3, 0), (board.Outcome("1")!.For, board.Outcome("1")!.Against));
    }

    [Fact]
    public void A_vote_does_not_outlive_the_office_and_the_successor_votes_afresh()
    {
        var board = Of(4);
        board.Ask(Propose("1"), Start);
        foreach (var seat in Seats.Take(3)) board.Vote("1", seat, Vote.For);
        board.Ask(new VacateSeat(BoardSeat.Legal, Act), Start);
        // Three seats are filled, and two of them have voted.
        board.Ask(new CloseDueMotions(), Start.AddMinutes(60));
        Assert.Equal((MotionStatus.NoQuorum, 2, 3), (board.Outcome("1")!.Status, board.Outcome("1")!.For, board.Outcome("1")!.Seats));

        board.Ask(Propose("2"), Start.AddMinutes(60));
        board.Ask(Assign(BoardSeat.Legal, "successor"), Start.AddMinutes(60));
        foreach (var seat in new[] { BoardSeat.Sales, BoardSeat.It, BoardSeat.CustomerSuccess }) board.Vote("2", seat, Vote.For, Start.AddMinutes(61));
        Assert.Null(board.Outcome("2"));
        board.Ask(new CastVote(new("mo_2"), Vote.Against, "successor"), Start.AddMinutes(62));
        Assert.Equal((MotionStatus.Passed, 3, 1), (board.Outcome("2")!.Status, board.Outcome("2")!.For, board.Outcome("2")!.Against));
    }

    [Fact]
    public void A_term_that_ends_before_the_deadline_takes_its_vote_along_and_one_that_ends_at_it_too()
    {
        foreach (var (minutes, status) in new[] { (59, MotionStatus.NoQuorum), (60, MotionStatus.NoQuorum), (61, MotionStatus.Passed) })
        {
            var board = Of(2);
            board.Ask(Assign(BoardSeat.It) with { Until = Start.AddMinutes(minutes) }, Start);
            board.Ask(Assign(BoardSeat.CustomerSuccess), Start);
            board.Ask(Propose("1"), Start);
            foreach (var seat in Seats.Take(3)) board.Vote("1", seat, Vote.For);
            board.Ask(new CloseDueMotions(), Start.AddDays(1));
            Assert.Equal(status, board.Outcome("1")!.Status);
        }
    }

    [Fact]
    public void What_changes_after_the_deadline_changes_nothing_however_late_it_is_written_down()
    {
        var board = Of(4);
        board.Ask(Propose("1"), Start);
        foreach (var seat in Seats.Take(3)) board.Vote("1", seat, Vote.For);
        Assert.Equal(MotionStatus.Passed, board.State.OutcomeAt(board.State.Motions[0], Start.AddMinutes(60))!.Status);
        // The first that anybody asks of the board for days is to empty a seat.
        board.Ask(new VacateSeat(BoardSeat.Sales, Act), Start.AddDays(3));
        Assert.Equal((MotionStatus.Passed, Start.AddMinutes(60)), (board.Outcome("1")!.Status, board.Outcome("1")!.At));
        Assert.Equal([typeof(MotionEnded), typeof(SeatVacated)], board.Happened.Select(happened => happened.GetType()));
    }

    [Fact]
    public void A_withdrawn_motion_is_over_and_only_its_proposer_withdraws_it()
    {
        var board = Of(4);
        board.Ask(Propose("1", BoardSeat.Legal), Start);
        Assert.Equal("NOT_THE_PROPOSER", board.Code(new WithdrawMotion(new("mo_1"), "it")));
        Assert.IsType<BoardAccepted>(board.Ask(new WithdrawMotion(new("mo_1"), "legal"), Start));
        Assert.Equal("MOTION_OVER", board.Code(new WithdrawMotion(new("mo_1"), "legal")));
        Assert.Equal(MotionStatus.Withdrawn, board.Outcome("1")!.Status);
    }

    [Fact]
    public void A_paper_is_published_by_the_motion_that_names_it_in_the_commit_that_passes_it()
    {
        var board = Of(3);
        Assert.Equal("PAPER_UNKNOWN", board.Code(Publish("1")));
        board.Ask(new DraftWhitePaper(Q3, new('b', 64), 5), Start);
        board.Ask(new DraftWhitePaper(Q3, Manifest, 7), Start);
        board.Ask(Publish("1"), Start);
        Assert.Equal("PAPER_IN_MOTION", board.Code(new DraftWhitePaper(Q3, new('c', 64), 9)));
        foreach (var seat in Seats.Take(3)) board.Vote("1", seat, Vote.For);
        Assert.Equal([typeof(VoteCast), typeof(MotionEnded), typeof(WhitePaperPublished)], board.Happened.Select(happened => happened.GetType()));
        Assert.Equal((Manifest, new MotionId("mo_1"), Start), (board.State.Paper(Q3)!.Manifest, board.State.Paper(Q3)!.Motion, board.State.Paper(Q3)!.PublishedAt));
        Assert.Equal("PAPER_PUBLISHED", board.Code(Publish("2")));
    }

    [Fact]
    public void A_rejected_paper_stays_a_draft_and_can_be_proposed_again()
    {
        var board = Of(3);
        board.Ask(new DraftWhitePaper(Q3, Manifest, 7), Start);
        board.Ask(Publish("1"), Start);
        foreach (var seat in Seats.Take(3)) board.Vote("1", seat, Vote.Against);
        Assert.Null(board.State.Paper(Q3)!.PublishedAt);
        Assert.Null(board.Code(Publish("2")));
    }

    [Fact]
    public void A_paper_is_due_fifteen_days_after_its_quarter() =>
        Assert.Equal(new DateTimeOffset(2026, 10, 16, 0, 0, 0, TimeSpan.Zero), GovernanceBoard.DueOf(Q3));

    [Fact]
    public void Of_the_motions_that_are_over_the_latest_hundred_are_remembered()
    {
        var board = Of(3);
        for (var n = 0; n < GovernanceBoard.MotionsKept + 1; n++)
        {
            board.Ask(Propose($"{n}"), Start);
            board.Ask(new WithdrawMotion(new($"mo_{n}"), "sales"), Start);
        }
        board.Ask(Propose("open"), Start);
        Assert.Equal(GovernanceBoard.MotionsKept + 1, board.State.Motions.Length);
        Assert.Equal("MOTION_UNKNOWN", board.Code(new WithdrawMotion(new("mo_0"), "sales")));
        Assert.Equal("MOTION_OVER", board.Code(new WithdrawMotion(new("mo_1"), "sales")));
    }
}
