using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Approvals;
using Ecosystem.Contracts.Directory;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Projections;

namespace Ecosystem.Grains.Tests.Approvals;

/// <summary>AP-4 to AP-6 on a running cluster: each step is its caller's, and stands after the approval has left memory.</summary>
public sealed class ApprovalTests(PlatformFixture platform)
{
    public static CountersignRequest Request { get; } = new(
        SalesUnitId.From("su_nobody"), DecisionId.From("de_1"), "lead", Permission.PricingApprove, new(TargetKind.Unit, ""), new(600_000, "USD"), ["SU-7: too much"]);

    private void As(string person) => platform.As(person, "internal", "hq", Scopes.ApprovalsRead, Scopes.ApprovalsDecide, Scopes.DecisionsWrite);

    private async Task<IApprovalGrain> Opened(int quorum)
    {
        platform.AsPlatform();
        var approval = platform.Grain<IApprovalGrain>(PlatformFixture.Fresh<ApprovalId>().Value);
        Assert.IsType<ApprovalAccepted>(await approval.Open(Request with { Quorum = quorum }, PlatformFixture.Key()));
        return approval;
    }

    private static void Refused(Refusal expected, ApprovalAnswer answer) => Assert.Equal(expected, Assert.IsType<ApprovalRefused>(answer).Refusal);

    [Fact]
    public async Task A_quorum_of_two_takes_two_people_and_a_retried_vote_counts_once()
    {
        var approval = await Opened(quorum: 2);
        As("ann");
        var key = PlatformFixture.Key();
        Assert.Equal(new ApprovalAccepted { Missing = 1 }, await approval.Decide(approved: true, "fine", key));
        Assert.Equal(new ApprovalAccepted { Missing = 1 }, await approval.Decide(approved: true, "fine", key));
        Refused(ApprovalRefusals.AlreadyVoted, await approval.Decide(approved: true, "fine", PlatformFixture.Key()));
        As("lead");
        Refused(ApprovalRefusals.DecidedByRequester, await approval.Decide(approved: true, "", PlatformFixture.Key()));

        await platform.Deactivate(approval);
        As("bob");
        Assert.Equal(new ApprovalAccepted(), await approval.Decide(approved: true, "", PlatformFixture.Key()));
        var view = (await approval.View())!;
        Assert.Equal((ApprovalStatus.Approved, 2, "bob"), (view.State, view.Quorum, view.Verdict!.By));
        Assert.Equal(["ann", "bob"], view.Votes.Select(vote => vote.By));
    }

    [Fact]
    public async Task Assigned_sent_back_answered_and_decided_each_by_whoever_may()
    {
        var approval = await Opened(quorum: 1);
        As("ann");
        Assert.IsType<ApprovalAccepted>(await approval.Reassign(new(AssigneeKind.Person, "bob"), "knows the customer", PlatformFixture.Key()));
        Refused(ApprovalRefusals.AssignedToAnother, await approval.Decide(approved: true, "", PlatformFixture.Key()));
        Refused(ApprovalRefusals.AssignedToRequester, await approval.Reassign(new(AssigneeKind.Person, "lead"), "n", PlatformFixture.Key()));
        As("bob");
        Assert.IsType<ApprovalAccepted>(await approval.SendBack("which customer?", PlatformFixture.Key()));
        Refused(ApprovalRefusals.NotTheRequester, await approval.Resubmit("East", PlatformFixture.Key()));
        await platform.Deactivate(approval);
        As("lead");
        Assert.Equal(ApprovalStatus.SentBack, (await approval.View())!.State);
        Assert.IsType<ApprovalAccepted>(await approval.Resubmit("the East branch", PlatformFixture.Key()));
        Refused(ApprovalRefusals.NotSentBack, await approval.Resubmit("the East branch", PlatformFixture.Key()));
        As("bob");
        Assert.IsType<ApprovalAccepted>(await approval.Decide(approved: true, "", PlatformFixture.Key()));
        Assert.Equal(
            [("ann", ApprovalStepKind.Reassigned), ("bob", ApprovalStepKind.SentBack), ("lead", ApprovalStepKind.Resubmitted), ("bob", ApprovalStepKind.Approved)],
            (await approval.View())!.Steps.Select(step => (step.By, step.Kind)));
    }

    [Fact]
    public async Task Each_step_needs_its_scope()
    {
        var approval = await Opened(quorum: 1);
        platform.As("ann", "internal", "hq", Scopes.ApprovalsRead, Scopes.DecisionsWrite);
        await Assert.ThrowsAsync<CallRefusedException>(() => approval.Decide(approved: true, "", PlatformFixture.Key()));
        await Assert.ThrowsAsync<CallRefusedException>(() => approval.Reassign(new(AssigneeKind.Person, "bob"), "n", PlatformFixture.Key()));
        await Assert.ThrowsAsync<CallRefusedException>(() => approval.SendBack("n", PlatformFixture.Key()));
        platform.As("lead", "internal", "hq", Scopes.ApprovalsRead, Scopes.ApprovalsDecide);
        await Assert.ThrowsAsync<CallRefusedException>(() => approval.Resubmit("n", PlatformFixture.Key()));
    }

    [Fact]
    public async Task Votes_that_arrive_at_once_on_either_silo_are_counted_one_by_one()
    {
        var approval = await Opened(quorum: 5);
        string[] people = ["ann", "bob", "cy", "di", "eve", "flo", "gus", "hal", "lead"];
        var answers = await Task.WhenAll(people.Concat(people).Select(person => Task.Run(() =>
        {
            As(person);
            return approval.Decide(approved: true, "", PlatformFixture.Key());
        })));
        As("ann");
        var view = (await approval.View())!;
        Assert.Equal(5, answers.Count(answer => answer is ApprovalAccepted));
        Assert.Equal([1, 2, 3, 4], answers.OfType<ApprovalAccepted>().Select(answer => answer.Missing).OfType<int>().Order());
        Assert.Equal(5, view.Votes.Select(vote => vote.By).Distinct().Except(["lead"]).Count());
        Assert.Equal(ApprovalStatus.Approved, view.State);
    }

    [Fact]
    public async Task What_was_opened_out_of_range_does_not_exist_and_a_vote_short_of_the_quorum_stays_listed()
    {
        platform.AsPlatform();
        var none = platform.Grain<IApprovalGrain>(PlatformFixture.Fresh<ApprovalId>().Value);
        Refused(ApprovalRefusals.QuorumOutOfRange, await none.Open(Request with { Quorum = 6 }, PlatformFixture.Key()));
        var approval = await Opened(quorum: 2);
        As("ann");
        Assert.Null(await none.View());
        await approval.Decide(approved: true, "", PlatformFixture.Key());
        Assert.True(await Listed(approval));
        As("bob");
        await approval.Decide(approved: true, "", PlatformFixture.Key());
        Assert.False(await Listed(approval));
    }

    private async Task<bool> Listed(IApprovalGrain approval)
    {
        await platform.Leading<Projector>().CaughtUpAsync(TestContext.Current.CancellationToken);
        // One page that would begin with it.
        var key = approval.GetPrimaryKeyString();
        var page = await platform.Grain<IDirectoryGrain>(IDirectoryGrain.Key).Approvals(new(key[..^1], 200), decidedToo: false);
        return page.Items.Contains(ApprovalId.From(key));
    }
}
