using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Governance;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Governance;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Governance;
using Ecosystem.Hosting.Tokens;

namespace Ecosystem.Api.Tests.Governance;

/// <summary>The white paper of a quarter long past, counted from the log of this platform, on a board of its own.</summary>
internal sealed class DraftedPaper(Platform platform, Quarter quarter)
{
    private static readonly BoardSeat[] s_seats = [BoardSeat.Sales, BoardSeat.Legal, BoardSeat.It];

    private readonly IGovernanceBoardGrain _board = platform.Grain<IGovernanceBoardGrain>(Platform.Fresh<BoardId>().Value);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async Task DraftAsync()
    {
        As("administrator", Scopes.PeopleAdmin);
        foreach (var seat in s_seats)
            Assert.IsType<BoardAccepted>(await _board.AssignSeat(seat, $"{seat}", TimeProvider.System.GetUtcNow().AddDays(30), "elected", Platform.Key()));
        var log = platform.Silo<AuditLog>();
        var last = (long)(await platform.Database.ScalarAsync("select max(position) from journal.commits"))!;
        var note = (await log.WaitForProofAsync(last, Cancelled)).Note;
        var (digest, files) = await platform.Silo<WhitePaperPress>().PrintAsync(await platform.Silo<FigureGatherer>().GatherAsync(quarter, note, BoardRules.Current, Cancelled), Cancelled);
        await platform.Silo<PaperStore>().PutAsync(digest, files, Cancelled);
        CallToken.Use(platform.Silo<SiloTokens>().Mint("silo:test", []));
        Assert.IsType<BoardAccepted>(await _board.Draft(quarter, digest, last, Platform.Key()));
        await platform.Silo<GovernanceFollower>().CaughtUpAsync(Cancelled);
    }

    public async Task PublishAsync()
    {
        As($"{BoardSeat.It}", Scopes.GovernanceWrite);
        var motion = Assert.IsType<BoardAccepted>(await _board.Propose(new(MotionKind.PublishWhitePaper, "t", "t", quarter, null), Platform.Key())).Motion!.Id;
        foreach (var seat in s_seats)
        {
            As($"{seat}", Scopes.GovernanceWrite);
            Assert.IsType<BoardAccepted>(await _board.Vote(motion, Vote.For, Platform.Key()));
        }
        await platform.Silo<GovernanceFollower>().CaughtUpAsync(Cancelled);
    }

    private void As(string person, string scope) => CallToken.Use(platform.Issuer.TokenFor(person, "internal", "hq", scope));
}
