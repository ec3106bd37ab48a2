using Ecosystem.Contracts.Governance;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Governance;
using Ecosystem.Domain.Time;

namespace Ecosystem.Grains.Tests.Governance;

/// <summary>People who hold seats of a board.</summary>
internal static class Seated
{
    public static readonly BoardSeat[] Seats = [BoardSeat.Sales, BoardSeat.Legal, BoardSeat.It, BoardSeat.CustomerSuccess];

    public static void As(PlatformFixture platform, string person) => platform.As(person, "internal", "hq", Scopes.GovernanceRead, Scopes.GovernanceWrite);

    public static string Holder(BoardSeat seat) => $"holder-{seat}".ToLowerInvariant();

    /// <summary>Fills so many seats.</summary>
    public static async Task FillAsync(PlatformFixture platform, IGovernanceBoardGrain board, int seats, DateTimeOffset now)
    {
        platform.As("administrator", "internal", "hq", Scopes.PeopleAdmin);
        foreach (var seat in Seats.Take(seats))
            Accepted(await board.AssignSeat(seat, Holder(seat), now.AddDays(365), "elected", PlatformFixture.Key()));
    }

    public static async Task<MotionId> ProposeAsync(PlatformFixture platform, IGovernanceBoardGrain board, int minutes = 60, Quarter? publish = null)
    {
        As(platform, Holder(BoardSeat.Sales));
        var motion = new NewMotion(publish is null ? MotionKind.Resolution : MotionKind.PublishWhitePaper, "Title", "Text", publish, minutes);
        return Accepted(await board.Propose(motion, PlatformFixture.Key())).Motion!.Id;
    }

    public static async Task<BoardAnswer> VoteAsync(PlatformFixture platform, IGovernanceBoardGrain board, MotionId motion, BoardSeat seat, Vote vote)
    {
        As(platform, Holder(seat));
        return await board.Vote(motion, vote, PlatformFixture.Key());
    }

    public static async Task<BoardView> ViewAsync(PlatformFixture platform, IGovernanceBoardGrain board)
    {
        As(platform, "reader");
        return await board.View();
    }

    public static BoardAccepted Accepted(BoardAnswer answer) => Assert.IsType<BoardAccepted>(answer);
}
