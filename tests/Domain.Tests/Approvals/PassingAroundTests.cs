using Ecosystem.Domain.Approvals;

namespace Ecosystem.Domain.Tests.Approvals;

/// <summary>AP-5, AP-6 and AP-8: an approval is handed on, sent back and answered, and not for ever.</summary>
public class PassingAroundTests
{
    [Fact]
    public void Only_the_person_it_is_assigned_to_may_decide_or_send_back()
    {
        var approval = PlayedApproval.Opened();
        Assert.Equal(new ApprovalAccepted(), approval.Ask(new Reassign(PlayedApproval.Person("bob"), "ann", "knows the customer")));
        Assert.Equal(new ApprovalReassigned(PlayedApproval.Person("bob"), "ann", "knows the customer", PlayedApproval.Start), Assert.Single(approval.Happened));
        Assert.Equal(PlayedApproval.Person("bob"), approval.State.Assignee);

        Assert.Equal("ASSIGNED_TO_ANOTHER", approval.CodeOf(new Decide(true, "ann", "")));
        Assert.Equal("ASSIGNED_TO_ANOTHER", approval.CodeOf(new Decide(false, "Bob", "")));
        Assert.Equal("ASSIGNED_TO_ANOTHER", approval.CodeOf(new SendBack("cy", "n")));
        Assert.Null(approval.CodeOf(new Decide(true, "bob", "")));
    }

    [Fact]
    public void Anybody_but_the_requester_reassigns_also_what_is_somebody_elses_and_a_queue_is_for_everybody()
    {
        var approval = PlayedApproval.Opened();
        approval.Ask(new Reassign(PlayedApproval.Person("bob"), "ann", "n"));

        Assert.Null(approval.CodeOf(new Reassign(PlayedApproval.Queue("finance"), "cy", "bob is on leave")));
        Assert.Null(approval.CodeOf(new Decide(true, "di", "")));
    }

    [Fact]
    public void A_queue_may_be_called_what_a_person_is_called()
    {
        var approval = PlayedApproval.Opened(quorum: 2);
        approval.Ask(new Decide(true, "ann", ""));

        Assert.Null(approval.CodeOf(new Reassign(PlayedApproval.Queue("ann"), "bob", "n")));
        Assert.Null(approval.CodeOf(new Reassign(PlayedApproval.Queue("lead"), "bob", "n")));
        Assert.Equal("DECIDED_BY_REQUESTER", approval.CodeOf(new Decide(true, "lead", "")));
    }

    [Fact]
    public void An_assignee_who_has_voted_passes_it_on_for_the_rest_of_the_quorum()
    {
        var approval = PlayedApproval.Opened(quorum: 2);
        approval.Ask(new Reassign(PlayedApproval.Person("ann"), "bob", "n"));
        approval.Ask(new Decide(true, "ann", ""));

        Assert.Equal("ALREADY_VOTED", approval.CodeOf(new Decide(true, "ann", "")));
        Assert.Equal("ASSIGNED_TO_ANOTHER", approval.CodeOf(new Decide(true, "bob", "")));
        Assert.Equal("ASSIGNEE_HAS_VOTED", approval.CodeOf(new Reassign(PlayedApproval.Person("ann"), "bob", "n")));
        Assert.Null(approval.CodeOf(new Reassign(PlayedApproval.Person("bob"), "ann", "second pair of eyes")));
        Assert.Null(approval.CodeOf(new Decide(true, "bob", "")));
        Assert.True(approval.State.Verdict!.Approved);
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("", false)]
    [InlineData("  ", false)]
    [InlineData("a\nb", false)]
    [InlineData("审批 finance", true)]
    public void An_assignee_has_a_printable_name(string id, bool accepted)
    {
        Assert.Equal(accepted ? null : "ASSIGNEE_MALFORMED", PlayedApproval.Opened().CodeOf(new Reassign(PlayedApproval.Person(id), "ann", "n")));
        Assert.Equal(accepted ? null : "ASSIGNEE_MALFORMED", PlayedApproval.Opened().CodeOf(new Reassign(PlayedApproval.Queue(id), "ann", "n")));
    }

    [Fact]
    public void An_assignee_has_up_to_200_characters_and_one_of_two_kinds()
    {
        Assert.Null(PlayedApproval.Opened().CodeOf(new Reassign(PlayedApproval.Person(new('p', 200)), "ann", "n")));
        Assert.Equal("ASSIGNEE_MALFORMED", PlayedApproval.Opened().CodeOf(new Reassign(PlayedApproval.Person(new('p', 201)), "ann", "n")));
        Assert.Equal("ASSIGNEE_MALFORMED", PlayedApproval.Opened().CodeOf(new Reassign(new((AssigneeKind)9, "bob"), "ann", "n")));
    }

    [Fact]
    public void Sent_back_it_waits_for_the_requester_and_answered_it_starts_over()
    {
        var approval = PlayedApproval.Opened(quorum: 2);
        approval.Ask(new Decide(true, "ann", ""));
        Assert.Equal(new ApprovalAccepted(), approval.Ask(new SendBack("bob", "which customer?")));
        Assert.Equal(new ApprovalSentBack("bob", "which customer?", PlayedApproval.Start), Assert.Single(approval.Happened));
        Assert.Equal(ApprovalStatus.SentBack, approval.State.StateAt(PlayedApproval.Start));

        Assert.Equal("SENT_BACK", approval.CodeOf(new Decide(true, "cy", "")));
        Assert.Equal("SENT_BACK", approval.CodeOf(new Decide(false, "cy", "")));
        Assert.Equal("NOT_THE_REQUESTER", approval.CodeOf(new Resubmit("bob", "East")));

        Assert.Equal(new ApprovalAccepted(), approval.Ask(new Resubmit("lead", "the East branch")));
        Assert.Equal(new ApprovalResubmitted("lead", "the East branch", PlayedApproval.Start), Assert.Single(approval.Happened));
        Assert.Equal(ApprovalStatus.Pending, approval.State.StateAt(PlayedApproval.Start));
        Assert.Empty(approval.State.Votes);

        // Ann approved what was asked before; she is asked anew, and counts once.
        Assert.Equal(new ApprovalAccepted { Missing = 1 }, approval.Ask(new Decide(true, "ann", "")));
        Assert.Equal("ALREADY_VOTED", approval.CodeOf(new Decide(true, "ann", "")));
        Assert.Null(approval.CodeOf(new Decide(true, "bob", "")));
        Assert.True(approval.State.Verdict!.Approved);
    }

    [Fact]
    public void What_was_sent_back_keeps_its_assignee_and_its_deadline_and_may_be_handed_on_meanwhile()
    {
        var approval = PlayedApproval.Opened();
        approval.Ask(new Reassign(PlayedApproval.Person("ann"), "bob", "n"));
        var deadline = approval.State.Deadline;
        approval.Ask(new SendBack("ann", "n"));
        Assert.Equal(PlayedApproval.Person("ann"), approval.State.Assignee);

        Assert.Null(approval.CodeOf(new Reassign(PlayedApproval.Person("cy"), "bob", "ann is on leave")));
        Assert.Equal(ApprovalStatus.SentBack, approval.State.StateAt(PlayedApproval.Start));
        approval.Ask(new Resubmit("lead", "n"), PlayedApproval.Start.AddDays(1));

        Assert.Equal((PlayedApproval.Person("cy"), deadline), (approval.State.Assignee, approval.State.Deadline));
    }

    [Fact]
    public void Every_step_stays_in_the_history_with_its_note()
    {
        var approval = PlayedApproval.Opened(quorum: 2);
        approval.Ask(new Decide(true, "ann", "1"));
        approval.Ask(new Reassign(PlayedApproval.Queue("finance"), "ann", "2"));
        approval.Ask(new SendBack("bob", "3"));
        approval.Ask(new Resubmit("lead", "4"));
        approval.Ask(new Decide(false, "cy", "5"));

        Assert.Equal(
            [
                new(ApprovalStepKind.Approved, "ann", "1", PlayedApproval.Start), new(ApprovalStepKind.Reassigned, "ann", "2", PlayedApproval.Start, PlayedApproval.Queue("finance")),
                new(ApprovalStepKind.SentBack, "bob", "3", PlayedApproval.Start), new(ApprovalStepKind.Resubmitted, "lead", "4", PlayedApproval.Start),
                new(ApprovalStepKind.Rejected, "cy", "5", PlayedApproval.Start),
            ],
            approval.State.Steps);
    }

    [Fact]
    public void After_100_steps_it_is_no_longer_passed_around_but_can_still_be_decided()
    {
        var approval = PlayedApproval.Opened();
        for (var n = 0; n < 98; n++) Assert.Null(approval.CodeOf(new Reassign(PlayedApproval.Person(n % 2 == 0 ? "ann" : "bob"), "cy", "n")));
        Assert.Null(approval.CodeOf(new Reassign(PlayedApproval.Queue("finance"), "cy", "n")));
        Assert.Null(approval.CodeOf(new SendBack("ann", "n")));

        Assert.Equal("TOO_MANY_STEPS", approval.CodeOf(new Reassign(PlayedApproval.Person("ann"), "cy", "n")));
        Assert.Null(approval.CodeOf(new Resubmit("lead", "n")));
        Assert.Equal("TOO_MANY_STEPS", approval.CodeOf(new SendBack("ann", "n")));
        Assert.Null(approval.CodeOf(new Decide(true, "ann", "")));
    }
}
