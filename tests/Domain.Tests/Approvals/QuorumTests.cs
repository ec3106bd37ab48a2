using Ecosystem.Domain.Approvals;

namespace Ecosystem.Domain.Tests.Approvals;

/// <summary>AP-4: as many different people as the request names must approve, and one rejection rejects.</summary>
public class QuorumTests
{
    [Fact]
    public void A_quorum_of_three_takes_three_people_and_says_each_time_how_many_are_missing()
    {
        var approval = PlayedApproval.Opened(quorum: 3);
        var at = PlayedApproval.Start.AddHours(1);

        Assert.Equal(new ApprovalAccepted { Missing = 2 }, approval.Ask(new Decide(true, "ann", "fine"), at));
        Assert.Equal(new ApprovalVoted("ann", "fine", at), Assert.Single(approval.Happened));
        Assert.Equal(new ApprovalAccepted { Missing = 1 }, approval.Ask(new Decide(true, "bob", ""), at));
        Assert.Null(approval.State.Verdict);
        Assert.Equal(ApprovalStatus.Pending, approval.State.StateAt(at));

        Assert.Equal(new ApprovalAccepted(), approval.Ask(new Decide(true, "cy", "me too"), at.AddHours(1)));
        Assert.Equal(new ApprovalDecided(true, "cy", "me too", at.AddHours(1), new("su_east")), Assert.Single(approval.Happened));
        Assert.Equal(ApprovalStatus.Approved, approval.State.StateAt(at));
        Assert.Equal([new("ann", true, "fine", at), new("bob", true, "", at), new("cy", true, "me too", at.AddHours(1))], approval.State.Votes);
    }

    [Fact]
    public void One_rejection_rejects_whoever_approved_before()
    {
        var approval = PlayedApproval.Opened(quorum: 5);
        approval.Ask(new Decide(true, "ann", ""));
        approval.Ask(new Decide(true, "bob", ""));

        Assert.Equal(new ApprovalAccepted(), approval.Ask(new Decide(false, "cy", "no")));

        Assert.Equal(new ApprovalDecided(false, "cy", "no", PlayedApproval.Start, new("su_east")), Assert.Single(approval.Happened));
        Assert.Equal(ApprovalStatus.Rejected, approval.State.StateAt(PlayedApproval.Start));
    }

    [Fact]
    public void Nobody_counts_twice_nor_takes_an_approval_back()
    {
        var approval = PlayedApproval.Opened(quorum: 2);
        approval.Ask(new Decide(true, "ann", ""));

        Assert.Equal("ALREADY_VOTED", approval.CodeOf(new Decide(true, "ann", "again")));
        Assert.Equal("ALREADY_VOTED", approval.CodeOf(new Decide(false, "ann", "after all not")));
        Assert.Null(approval.State.Verdict);
        // People are told apart letter by letter.
        Assert.Null(approval.CodeOf(new Decide(true, "Ann", "")));
        Assert.True(approval.State.Verdict!.Approved);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    [InlineData(-1, false)]
    public void A_quorum_is_one_to_five(int quorum, bool opens) =>
        Assert.Equal(opens ? null : "OUT_OF_RANGE", new PlayedApproval().CodeOf(new Open(PlayedApproval.Request with { Quorum = quorum })));

    [Fact]
    public void A_request_of_before_quorums_and_deadlines_asks_for_one_person_within_three_days()
    {
        var approval = new PlayedApproval();
        approval.Fold(Texts.Read<ApprovalEvent>("""
            {"type":"approvalOpened","at":"2026-03-01T08:00:00+00:00","request":{"unit":"su_east","decision":"de_1","requester":"lead","permission":"pricing.approve",
             "target":{"kind":"unit","id":""},"amount":{"currency":"CNY","minorUnits":600000},"reasons":["SU-7: too much"]}}
            """));

        Assert.Equal(PlayedApproval.Start.AddDays(3), approval.State.Deadline);
        Assert.Equal(new ApprovalAccepted(), approval.Ask(new Decide(true, "ann", "")));
        Assert.Equal(ApprovalStatus.Approved, approval.State.StateAt(PlayedApproval.Start));
    }

    [Fact]
    public void A_request_keeps_its_quorum_and_its_time_out_in_the_log_under_these_names()
    {
        var text = Texts.Of(PlayedApproval.Request with { Quorum = 2, TimeoutMinutes = 90 });

        Assert.Contains("\"quorum\":2", text, StringComparison.Ordinal);
        Assert.Contains("\"timeoutMinutes\":90", text, StringComparison.Ordinal);
        Assert.DoesNotContain("quorum", Texts.Of(PlayedApproval.Request), StringComparison.OrdinalIgnoreCase);
    }
}
