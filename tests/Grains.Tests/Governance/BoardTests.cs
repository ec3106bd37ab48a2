using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Governance;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Governance;
using Ecosystem.Grains.Tests.Approvals;

namespace Ecosystem.Grains.Tests.Governance;

/// <summary>GB-1 to GB-7 on silos and PostgreSQL: exactly one result, whatever is asked at once, retried, or asked by nobody.</summary>
public sealed class BoardTests(PlatformFixture platform)
{
    [Fact]
    public async Task After_all_silos_were_down_past_the_deadline_a_motion_without_a_quorum_ends_by_itself_and_once()
    {
        await using var cluster = await ClockedCluster.StartAsync(platform);
        var board = cluster.Grain<IGovernanceBoardGrain>(IGovernanceBoardGrain.Key);
        await Seated.FillAsync(platform, board, 2, cluster.Time.GetUtcNow());
        var motion = await Seated.ProposeAsync(platform, board);
        Assert.Equal(1L, await cluster.Reminders());
        foreach (var seat in Seated.Seats.Take(2)) Seated.Accepted(await Seated.VoteAsync(platform, board, motion, seat, Vote.For));

        await cluster.Stop();
        cluster.Time.Advance(TimeSpan.FromMinutes(90));
        await cluster.Start();

        // Nobody names the board: only its reminder can wake it.
        await cluster.MinutesGoByUntil(async () => await Ended(cluster) is 1L);
        var view = await Seated.ViewAsync(platform, cluster.Grain<IGovernanceBoardGrain>(IGovernanceBoardGrain.Key));
        Assert.Equal((MotionStatus.NoQuorum, 2, 3), (view.Motions[0].Outcome!.Status, view.Motions[0].Outcome!.For, view.Motions[0].Outcome!.Quorum));
        Assert.Equal(view.Motions[0].Deadline, view.Motions[0].Outcome!.At);
        await cluster.MinutesGoByUntil(async () => await cluster.Reminders() is 0L);
        Assert.Equal(1L, await Ended(cluster));
    }

    [Fact]
    public async Task From_its_deadline_on_a_motion_reads_as_ended_and_a_late_vote_writes_the_end_and_is_refused_as_its_retry_is()
    {
        await using var cluster = await ClockedCluster.StartAsync(platform);
        var board = cluster.Grain<IGovernanceBoardGrain>(IGovernanceBoardGrain.Key);
        await Seated.FillAsync(platform, board, 4, cluster.Time.GetUtcNow());
        var motion = await Seated.ProposeAsync(platform, board);
        foreach (var seat in Seated.Seats.Take(3)) Seated.Accepted(await Seated.VoteAsync(platform, board, motion, seat, Vote.For));
        cluster.Time.Advance(TimeSpan.FromMinutes(60));
        Assert.Equal(MotionStatus.Passed, (await Seated.ViewAsync(platform, board)).Motions[0].Outcome!.Status);
        Seated.As(platform, Seated.Holder(BoardSeat.CustomerSuccess));
        var key = PlatformFixture.Key();
        var late = await board.Vote(motion, Vote.Against, key);
        Assert.Equal(BoardRefusals.MotionOver, Assert.IsType<BoardRefused>(late).Refusal);
        Assert.Equal(late, await board.Vote(motion, Vote.Against, key));
        Assert.Equal(1L, await Ended(cluster));
    }

    [Fact]
    public async Task Votes_that_arrive_at_once_on_either_silo_decide_once_and_a_retry_counts_once()
    {
        var board = platform.Grain<IGovernanceBoardGrain>(PlatformFixture.Fresh<BoardId>().Value);
        await Seated.FillAsync(platform, board, 4, TimeProvider.System.GetUtcNow());
        var motion = await Seated.ProposeAsync(platform, board);
        var keys = Seated.Seats.ToDictionary(seat => seat, _ => PlatformFixture.Key());
        var answers = await Task.WhenAll(Seated.Seats.Concat(Seated.Seats).Select(seat => Task.Run(() =>
        {
            Seated.As(platform, Seated.Holder(seat));
            return board.Vote(motion, seat == BoardSeat.It ? Vote.Against : Vote.For, keys[seat]);
        })));
        Assert.All(answers, answer => Assert.IsType<BoardAccepted>(answer));
        await platform.Deactivate(board);
        var outcome = (await Seated.ViewAsync(platform, board)).Motions.Single().Outcome!;
        Assert.Equal((MotionStatus.Passed, 3, 1, 4), (outcome.Status, outcome.For, outcome.Against, outcome.Seats));
        Assert.Equal(1L, await platform.Database.ScalarAsync($"select count(*) from journal.commits where actor_id = '{board.GetPrimaryKeyString()}' and entry like '%\"type\":\"motionEnded\"%'"));
    }

    [Fact]
    public async Task Each_step_needs_its_scope_and_a_seat()
    {
        var board = platform.Grain<IGovernanceBoardGrain>(PlatformFixture.Fresh<BoardId>().Value);
        await Seated.FillAsync(platform, board, 1, TimeProvider.System.GetUtcNow());
        var motion = await Seated.ProposeAsync(platform, board);
        platform.As(Seated.Holder(BoardSeat.Sales), "internal", "hq", Scopes.GovernanceRead);
        await Assert.ThrowsAsync<CallRefusedException>(() => board.Vote(motion, Vote.For, PlatformFixture.Key()));
        await Assert.ThrowsAsync<CallRefusedException>(() => board.AssignSeat(BoardSeat.It, "x", TimeProvider.System.GetUtcNow().AddDays(1), "r", PlatformFixture.Key()));
        await Assert.ThrowsAsync<CallRefusedException>(() => board.Draft(new(2020, 1), new('a', 64), 1, PlatformFixture.Key()));
        Seated.As(platform, "nobody");
        Assert.Equal(BoardRefusals.NotSeated, Assert.IsType<BoardRefused>(await board.Vote(motion, Vote.For, PlatformFixture.Key())).Refusal);
        platform.As("auditor", "auditor", "auditor_demo", Scopes.GovernanceRead);
        Assert.Single((await board.View()).Motions);
        platform.As("partner", "partner", "partner_demo", Scopes.GovernanceRead);
        await Assert.ThrowsAsync<CallRefusedException>(() => board.View());
    }

    private static Task<object?> Ended(ClockedCluster cluster) => cluster.Database.ScalarAsync("select count(*) from journal.commits where entry like '%\"type\":\"motionEnded\"%'");
}
