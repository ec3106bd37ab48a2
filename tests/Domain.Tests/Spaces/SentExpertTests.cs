using Ecosystem.Domain.Spaces;
using static Ecosystem.Domain.Tests.Spaces.PlayedSpace;

namespace Ecosystem.Domain.Tests.Spaces;

/// <summary>SP-13: experts whom flows send.</summary>
public sealed class SentExpertTests
{
    private static SendExpert Send(int n = 1) => new("silo:flows", new("fr_1"), new("fx_1"), new($"xp_{n}"), Box, Box, Box, new($"ms_{n}"), Box, Now.AddDays(14));

    [Fact]
    public void An_expert_comes_with_a_proof_of_concept_that_only_the_customer_confirms()
    {
        var space = Furnished();
        Assert.Equal(new ExpertSentAnswer(new("xp_1"), new("ms_1"), new("fx_1")), space.Ask(Send(), Now));
        Assert.Equal(Box, space.State.Experts[new("xp_1")].Profile);
        Assert.Equal((MilestoneKind.PocConfirmation, MilestoneStatus.Open), space.State.Milestones[new("ms_1")] is var milestone ? (milestone.Kind, milestone.Status()) : default);
        Assert.Equal("CUSTOMER_ONLY", space.Code(new ActOnMilestone(Lead, new("ms_1"), true, Box)));
        Assert.Equal(new SpaceAccepted(), space.Ask(new ActOnMilestone(Buyer, new("ms_1"), true, Box), Now));
        Assert.Equal(MilestoneStatus.Accepted, space.State.Milestones[new("ms_1")].Status());
    }

    [Fact]
    public void No_flow_sends_anybody_into_a_space_of_the_customers_own_or_into_none()
    {
        Assert.Equal("SPACE_UNKNOWN", new PlayedSpace().Code(Send()));
        var own = new PlayedSpace();
        own.Ask(new CreateSpace(Buyer with { SpeaksForCustomer = true }, Customer, null, Box, null, null), Now);
        Assert.Equal("SPACE_UNKNOWN", own.Code(Send()));
    }

    [Fact]
    public void The_hundredth_expert_comes_in_and_the_next_does_not()
    {
        var space = Created();
        for (var n = 0; n < IntroduceExpert.ExpertsMax; n++) Assert.IsType<ExpertSentAnswer>(space.Ask(Send(n), Now));
        Assert.Equal("TOO_MANY", space.Code(Send(IntroduceExpert.ExpertsMax)));
    }
}
