using Ecosystem.Domain.Spaces;
using static Ecosystem.Domain.Tests.Spaces.PlayedSpace;

namespace Ecosystem.Domain.Tests.Spaces;

/// <summary>SP-7 to SP-10: feedback, milestones, waivers, experts.</summary>
public class WorkTests
{
    private static readonly ApprovalId s_approval = new("ap_1");

    private static RequestWaiver Request => new(Lead, Review, s_approval, "the customer is on holiday");

    [Fact]
    public void Feedback_on_a_document_takes_that_it_is_shown_to_who_gives_it()
    {
        var space = Furnished();
        Assert.Equal("DOCUMENT_UNKNOWN", space.Code(new OpenFeedback(Buyer, new("fb_1"), Plan, Box)));
        space.Name("buyer");
        Assert.Equal(new SpaceMadeAnswer("fb_1"), space.Ask(new OpenFeedback(Buyer, new("fb_1"), Plan, Box), Now));
        Assert.Null(space.Code(new AnswerFeedback(Lead, new("fb_1"), Box), Now.AddHours(1)));
        var answered = Assert.IsType<FeedbackAnswered>(Assert.Single(space.Happened));
        Assert.Equal((true, Now.AddHours(1)), (answered.IsInternal, answered.At));
        // Another organisation does not see the thread, nor does its own once the document is taken from it.
        Assert.Equal("FEEDBACK_UNKNOWN", space.Code(new AnswerFeedback(Ally, new("fb_1"), Box)));
        space.Ask(new NameDocument(Lead, Plan, ["buyer"], IsNamed: false), Now);
        Assert.Equal("FEEDBACK_UNKNOWN", space.Code(new AnswerFeedback(Buyer, new("fb_1"), Box)));
        Assert.Equal("FEEDBACK_UNKNOWN", space.Code(new AnswerFeedback(Lead, new("fb_2"), Box)));
    }

    [Fact]
    public void Only_the_customer_acts_on_a_milestone_and_once_accepted_it_is_over()
    {
        var space = Furnished();
        Assert.Equal("CUSTOMER_ONLY", space.Code(new ActOnMilestone(Lead, Review, true, Box)));
        Assert.Equal("CUSTOMER_ONLY", space.Code(new ActOnMilestone(Ally, Review, true, Box)));
        Assert.Null(space.Code(new ActOnMilestone(Buyer, Review, false, Box)));
        Assert.Equal(MilestoneStatus.Returned, space.State.Milestones[Review].Status());
        Assert.Null(space.Code(new ActOnMilestone(Buyer, Review, true, Box)));
        Assert.Equal(new MilestoneActed(Review, true, "buyer", Box, Now), Assert.Single(space.Happened));
        Assert.Equal("MILESTONE_OVER", space.Code(new ActOnMilestone(Buyer, Review, false, Box)));
        Assert.Equal("MILESTONE_OVER", space.Code(Request));
        Assert.Equal(MilestoneStatus.Accepted, space.State.Milestones[Review].Status());
    }

    [Fact]
    public void A_waiver_is_asked_for_once_and_ends_the_milestone_when_it_is_given()
    {
        var space = Furnished();
        Assert.Equal(new SpaceMadeAnswer("ap_1"), space.Ask(Request, Now));
        Assert.Equal(new WaiverRequested(Review, s_approval, Customer, new("su_1"), "lead", "the customer is on holiday", Now), Assert.Single(space.Happened));
        Assert.Equal("WAIVER_PENDING", space.Code(Request with { Approval = new("ap_2") }));
        Assert.Equal("WAIVER_UNKNOWN", space.Code(new HearOfWaiver(Review, new("ap_2"), true, "boss")));
        Assert.Null(space.Code(new HearOfWaiver(Review, s_approval, true, "boss")));
        Assert.Equal(new MilestoneWaived(Review, s_approval, "boss", Now), Assert.Single(space.Happened));
        // Delivered again, it is heard once.
        Assert.Null(space.Code(new HearOfWaiver(Review, s_approval, true, "boss")));
        Assert.Empty(space.Happened);
        Assert.Equal(MilestoneStatus.Waived, space.State.Milestones[Review].Status());
        Assert.Equal("MILESTONE_OVER", space.Code(new ActOnMilestone(Buyer, Review, true, Box)));
    }

    [Fact]
    public void A_waiver_that_is_rejected_or_late_waives_nothing()
    {
        var rejected = Furnished();
        rejected.Ask(Request, Now);
        Assert.Null(rejected.Code(new HearOfWaiver(Review, s_approval, false, "boss")));
        Assert.IsType<WaiverRejected>(Assert.Single(rejected.Happened));
        Assert.Equal(MilestoneStatus.Open, rejected.State.Milestones[Review].Status());
        Assert.Null(rejected.Code(Request with { Approval = new("ap_2") }));

        // The customer came first: its act stands.
        var late = Furnished();
        late.Ask(Request, Now);
        late.Ask(new ActOnMilestone(Buyer, Review, true, Box), Now);
        Assert.Null(late.Code(new HearOfWaiver(Review, s_approval, true, "boss")));
        Assert.IsType<WaiverRejected>(Assert.Single(late.Happened));
        Assert.Equal(MilestoneStatus.Accepted, late.State.Milestones[Review].Status());
    }

    [Theory]
    [InlineData(0, "OUT_OF_RANGE")]
    [InlineData(1, null)]
    [InlineData(300, null)]
    [InlineData(301, "OUT_OF_RANGE")]
    public void A_reason_has_its_length(int length, string? code) => Assert.Equal(code, Furnished().Code(Request with { Reason = new('r', length) }));

    [Fact]
    public void What_an_expert_promised_is_settled_once()
    {
        var space = Furnished();
        var (expert, promise) = (new ExpertId("xp_1"), new CommitmentId("cm_1"));
        Assert.Equal("EXPERT_UNKNOWN", space.Code(new MakeCommitment(Lead, expert, promise, Box, Now.AddDays(1))));
        Assert.Equal(new SpaceMadeAnswer("xp_1"), space.Ask(new IntroduceExpert(Lead, expert, Box, Box), Now));
        Assert.Equal("OUT_OF_RANGE", space.Code(new MakeCommitment(Lead, expert, promise, Box, Now)));
        Assert.Equal(new SpaceMadeAnswer("cm_1"), space.Ask(new MakeCommitment(Lead, expert, promise, Box, Now.AddMicroseconds(1)), Now));
        Assert.Equal("COMMITMENT_UNKNOWN", space.Code(new SettleCommitment(Lead, expert, new("cm_2"), true)));
        Assert.Null(space.Code(new SettleCommitment(Lead, expert, promise, false), Now.AddDays(2)));
        Assert.Equal(new CommitmentSettled(expert, promise, false, "lead", Now.AddDays(2)), Assert.Single(space.Happened));
        Assert.Equal("COMMITMENT_SETTLED", space.Code(new SettleCommitment(Lead, expert, promise, true)));
        Assert.Equal(Texts.Of(space.State), Texts.Of(space.Replay()));
    }
}
