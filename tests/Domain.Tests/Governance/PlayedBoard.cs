using Ecosystem.Domain.Access;
using Ecosystem.Domain.Governance;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Tests.Governance;

/// <summary>A governance board as its shell would run it.</summary>
internal sealed class PlayedBoard() : Played<GovernanceBoard, BoardState, BoardCommand, BoardAnswer, BoardEvent>("gb_hq")
{
    public const string Rules = "2026-1";
    public static readonly DateTimeOffset Start = new(2026, 10, 5, 8, 0, 0, TimeSpan.Zero);
    public static readonly Quarter Q3 = new(2026, 3);
    public static readonly string Manifest = new('a', 64);
    public static readonly AdministrativeAct Act = new("admin", "hq-console", "elected");

    public static readonly BoardSeat[] Seats = [BoardSeat.Sales, BoardSeat.Legal, BoardSeat.It, BoardSeat.CustomerSuccess];

    /// <summary>Who sits in a seat, unless a test says otherwise.</summary>
    public static string Holder(BoardSeat seat) => seat.ToString().ToLowerInvariant();

    public static AssignSeat Assign(BoardSeat seat, string? holder = null, int days = 365) => new(seat, holder ?? Holder(seat), Start.AddDays(days), Act, Rules);

    public static ProposeMotion Propose(string id, BoardSeat by = BoardSeat.Sales, int? minutes = 60) => new(new($"mo_{id}"), MotionKind.Resolution, "Title 标题", "Text", null, minutes, Holder(by), Rules);

    public static ProposeMotion Publish(string id, BoardSeat by = BoardSeat.Sales) => Propose(id, by) with { Kind = MotionKind.PublishWhitePaper, Quarter = Q3 };

    /// <summary>A board of so many filled seats.</summary>
    public static PlayedBoard Of(int seats)
    {
        var board = new PlayedBoard();
        foreach (var seat in Seats.Take(seats)) Assert.IsType<BoardAccepted>(board.Ask(Assign(seat), Start));
        return board;
    }

    public BoardAnswer Vote(string motion, BoardSeat seat, Vote vote, DateTimeOffset? at = null) => Ask(new CastVote(new($"mo_{motion}"), vote, Holder(seat)), at ?? Start);

    public MotionOutcome? Outcome(string motion) => State.Motion(new($"mo_{motion}"))!.Outcome;

    public string? Code(BoardCommand command, DateTimeOffset? at = null) => (Ask(command, at ?? Start) as BoardRefused)?.Refusal.Code;
}
