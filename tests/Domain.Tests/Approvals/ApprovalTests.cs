using Ecosystem.Domain.Approvals;

namespace Ecosystem.Domain.Tests.Approvals;

/// <summary>AP-1 to AP-3: one request for a human decision, decided once and never by its requester.</summary>
public class ApprovalTests
{
    [Fact]
    public void Opening_writes_what_is_asked_and_opening_again_changes_nothing()
    {
        var approval = new PlayedApproval();

        Assert.Equal(new ApprovalAccepted(), approval.Ask(new Open(PlayedApproval.Request), PlayedApproval.Start));
        Assert.Equal(new ApprovalOpened(PlayedApproval.Request, PlayedApproval.Start), Assert.Single(approval.Happened));

        Assert.Equal(new ApprovalAccepted(), approval.Ask(new Open(PlayedApproval.Request with { Requester = "somebody else" }), PlayedApproval.Start.AddDays(1)));
        Assert.Empty(approval.Happened);
        Assert.Equal((PlayedApproval.Request, PlayedApproval.Start), (approval.State.Request, approval.State.OpenedAt));
    }

    [Fact]
    public void Opening_again_after_the_decision_changes_nothing_either()
    {
        var approval = PlayedApproval.Opened();
        approval.Ask(new Decide(true, "director", ""), PlayedApproval.Start);

        approval.Ask(new Open(PlayedApproval.Request), PlayedApproval.Start);

        Assert.Empty(approval.Happened);
        Assert.NotNull(approval.State.Verdict);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_decision_says_who_what_why_and_when_and_which_unit_waits(bool approved)
    {
        var approval = PlayedApproval.Opened();

        Assert.Equal(new ApprovalAccepted(), approval.Ask(new Decide(approved, "director", "because"), PlayedApproval.Start.AddHours(1)));

        Assert.Equal(new ApprovalDecided(approved, "director", "because", PlayedApproval.Start.AddHours(1), new("su_east")), Assert.Single(approval.Happened));
        Assert.Equal(new Verdict(approved, "director", "because", PlayedApproval.Start.AddHours(1)), approval.State.Verdict);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public void A_note_has_up_to_1000_characters(int length, bool accepted) =>
        Assert.Equal(accepted, PlayedApproval.Opened().Ask(new Decide(true, "director", new string('n', length)), PlayedApproval.Start) is ApprovalAccepted);

    [Fact]
    public void Nothing_but_opening_is_accepted_before_it_is_opened()
    {
        var approval = new PlayedApproval();

        Assert.All(
            new ApprovalCommand[] { new Decide(true, "ann", ""), new Reassign(PlayedApproval.Person("bob"), "ann", "n"), new SendBack("ann", "n"), new Resubmit("lead", "n"), new TimeOut() },
            command => Assert.Equal("APPROVAL_UNKNOWN", approval.CodeOf(command)));
        Assert.Empty(approval.Log);
    }

    [Fact]
    public void The_requester_has_no_say_at_any_step()
    {
        var approval = PlayedApproval.Opened(quorum: 2);
        foreach (var step in new ApprovalCommand?[] { null, new Reassign(PlayedApproval.Person("ann"), "bob", "n"), new Decide(true, "ann", ""), new Reassign(PlayedApproval.Queue("finance"), "bob", "n") })
        {
            if (step is not null) Assert.Null(approval.CodeOf(step));
            Assert.Equal("DECIDED_BY_REQUESTER", approval.CodeOf(new Decide(true, "lead", "")));
            Assert.Equal("DECIDED_BY_REQUESTER", approval.CodeOf(new Decide(false, "lead", "")));
            Assert.Equal("DECIDED_BY_REQUESTER", approval.CodeOf(new SendBack("lead", "n")));
            Assert.Equal("DECIDED_BY_REQUESTER", approval.CodeOf(new Reassign(PlayedApproval.Person("eve"), "lead", "n")));
        }
    }
}
