using Ecosystem.Domain.Approvals;

namespace Ecosystem.Domain.Tests.Approvals;

/// <summary>AP-7: an approval nobody decided in time ends as not approved.</summary>
public class DeadlineTests
{
    private static readonly DateTimeOffset s_deadline = PlayedApproval.Start.AddMinutes(60);
    private static readonly DateTimeOffset s_justBefore = s_deadline.AddMicroseconds(-1);

    [Fact]
    public void At_the_deadline_and_not_before_it_ends_as_timed_out()
    {
        var approval = PlayedApproval.Opened(timeoutMinutes: 60);

        Assert.Equal(new ApprovalAccepted(), approval.Ask(new TimeOut(), s_justBefore));
        Assert.Empty(approval.Happened);
        Assert.Equal(ApprovalStatus.Pending, approval.State.StateAt(s_justBefore));

        Assert.Equal(new ApprovalAccepted(), approval.Ask(new TimeOut(), s_deadline));
        Assert.Equal(new ApprovalTimedOut(s_deadline, s_deadline, new("su_east")), Assert.Single(approval.Happened));
        Assert.Equal(ApprovalStatus.TimedOut, approval.State.StateAt(s_deadline));
        Assert.Null(approval.State.Verdict);
        Assert.Equal([new(ApprovalStepKind.TimedOut, "silo:deadline", "", s_deadline)], approval.State.Steps);
    }

    [Fact]
    public void A_decision_just_before_the_deadline_counts() =>
        Assert.Null(PlayedApproval.Opened(timeoutMinutes: 60).CodeOf(new Decide(true, "ann", ""), s_justBefore));

    [Theory]
    [InlineData(0)]
    [InlineData(90_000)]
    public void A_step_at_the_deadline_or_later_is_refused_and_writes_the_time_out_once(int minutesLate)
    {
        var now = s_deadline.AddMinutes(minutesLate);
        var approval = PlayedApproval.Opened(quorum: 2, timeoutMinutes: 60);
        approval.Ask(new Decide(true, "ann", ""));

        Assert.Equal("APPROVAL_TIMED_OUT", approval.CodeOf(new Decide(true, "bob", ""), now));
        Assert.Equal(new ApprovalTimedOut(s_deadline, now, new("su_east")), Assert.Single(approval.Happened));

        foreach (var late in new ApprovalCommand[] { new Decide(false, "bob", ""), new Reassign(PlayedApproval.Person("cy"), "bob", "n"), new SendBack("bob", "n"), new Resubmit("lead", "n") })
        {
            Assert.Equal("APPROVAL_TIMED_OUT", approval.CodeOf(late, now));
            Assert.Empty(approval.Happened);
        }
        approval.Ask(new TimeOut(), now);
        Assert.Empty(approval.Happened);
    }

    [Fact]
    public void What_waits_for_its_requester_times_out_too()
    {
        var approval = PlayedApproval.Opened(timeoutMinutes: 60);
        approval.Ask(new SendBack("ann", "n"));

        Assert.Equal("APPROVAL_TIMED_OUT", approval.CodeOf(new Resubmit("lead", "n"), s_deadline));
        Assert.Equal(ApprovalStatus.TimedOut, approval.State.StateAt(s_deadline));
    }

    [Fact]
    public void What_was_decided_does_not_time_out()
    {
        var approval = PlayedApproval.Opened(timeoutMinutes: 60);
        approval.Ask(new Decide(true, "ann", ""), s_justBefore);

        Assert.Equal(new ApprovalAccepted(), approval.Ask(new TimeOut(), s_deadline));
        Assert.Empty(approval.Happened);
        Assert.Equal("ALREADY_DECIDED", approval.CodeOf(new Decide(true, "bob", ""), s_deadline));
        Assert.Equal(ApprovalStatus.Approved, approval.State.StateAt(s_deadline));
    }

    [Fact]
    public void A_time_out_that_is_written_stands_whatever_the_clock_says_later()
    {
        var approval = PlayedApproval.Opened(timeoutMinutes: 60);
        approval.Ask(new TimeOut(), s_deadline);

        Assert.Equal("APPROVAL_TIMED_OUT", approval.CodeOf(new Decide(true, "ann", ""), s_justBefore));
        Assert.Equal(ApprovalStatus.TimedOut, approval.State.StateAt(s_justBefore));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(43_200, true)]
    [InlineData(43_201, false)]
    [InlineData(-60, false)]
    public void A_time_out_is_a_minute_to_thirty_days(int minutes, bool opens)
    {
        var approval = new PlayedApproval();

        Assert.Equal(opens ? null : "OUT_OF_RANGE", approval.CodeOf(new Open(PlayedApproval.Request with { TimeoutMinutes = minutes })));
        Assert.Equal(opens ? PlayedApproval.Start.AddMinutes(minutes) : null, approval.State.Deadline);
    }

    [Fact]
    public void Three_days_unless_the_request_says_otherwise() =>
        Assert.Equal(PlayedApproval.Start.AddDays(3), PlayedApproval.Opened().State.Deadline);
}
