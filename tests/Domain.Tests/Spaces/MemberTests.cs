using Ecosystem.Domain.Access;
using Ecosystem.Domain.Spaces;
using static Ecosystem.Domain.Tests.Spaces.PlayedSpace;

namespace Ecosystem.Domain.Tests.Spaces;

/// <summary>SP-1, SP-2: who is in a space.</summary>
public class MemberTests
{
    [Fact]
    public void Who_creates_a_space_is_its_first_member_and_nobody_else_is()
    {
        var space = Created();
        Assert.Equal(MemberStanding.Member, space.State.MemberOf(Lead)!.Standing);
        Assert.Single(space.State.Members);
        Assert.Equal("INTERNAL_ONLY", new PlayedSpace().Code(Create with { By = Buyer }));
        Assert.Equal("ALREADY_CREATED", space.Code(Create));
        Assert.Equal("SPACE_UNKNOWN", space.Code(Create with { By = Colleague }));
    }

    [Fact]
    public void The_invited_see_nothing_until_they_accept_and_the_removed_nothing_any_more()
    {
        var space = Created();
        space.Ask(Invite(Buyer), Now);
        Assert.Equal("SPACE_UNKNOWN", space.Code(new OpenFeedback(Buyer, new("fb_1"), null, Box)));
        Assert.Null(space.Code(new AcceptInvitation(Buyer)));
        Assert.Null(space.Code(new OpenFeedback(Buyer, new("fb_1"), null, Box)));
        Assert.Null(space.Code(new RemoveMember(Lead, "buyer")));
        Assert.Equal("SPACE_UNKNOWN", space.Code(new OpenFeedback(Buyer, new("fb_2"), null, Box)));
        Assert.Equal("SPACE_UNKNOWN", space.Code(new AcceptInvitation(Buyer)));
    }

    [Fact]
    public void An_invitation_is_accepted_as_whom_it_was_made_out_to()
    {
        var space = Created();
        space.Ask(Invite(Buyer), Now);
        foreach (var other in new[] { Stranger, Buyer with { Organisation = "cu_2" }, Buyer with { Audience = Audience.Partner }, Buyer with { Subject = "Buyer" } })
            Assert.Equal("SPACE_UNKNOWN", space.Code(new AcceptInvitation(other)));
        Assert.Null(space.Code(new AcceptInvitation(Buyer)));
        Assert.Empty(Happened(space, new AcceptInvitation(Buyer)));
    }

    [Fact]
    public void Customers_come_from_the_spaces_own_customer_and_auditors_never()
    {
        var space = Created();
        Assert.Equal("ORGANISATION_REFUSED", space.Code(Invite(Buyer with { Organisation = "cu_2" })));
        Assert.Equal("ORGANISATION_REFUSED", space.Code(Invite(Buyer with { Audience = Audience.Auditor })));
        Assert.Null(space.Code(Invite(Ally)));
        Assert.Null(space.Code(Invite(Ally with { Subject = "maker", Audience = Audience.Supplier, Organisation = "supplier_b" })));
        // No account of ours is made by an invitation.
        Assert.Equal("ORGANISATION_REFUSED", space.Code(Invite(Colleague, new(Box, Box))));
        Assert.Null(space.Code(Invite(Colleague)));
    }

    [Fact]
    public void A_new_account_has_a_code_that_is_good_for_a_week()
    {
        var space = Created();
        var answer = Assert.IsType<InvitationAnswer>(space.Ask(Invite(Buyer, new(Box, new("ac_buyer", "Y29kZQ"))), Now));
        Assert.Equal(("buyer", "Y29kZQ", Now.AddDays(7)), (answer.Member, answer.Code!.Token, answer.CodeUntil));
        Assert.Null(Assert.IsType<InvitationAnswer>(space.Ask(Invite(Ally), Now)).CodeUntil);
        // Lost codes are replaced, until the invitation is accepted.
        Assert.IsType<InvitationAnswer>(space.Ask(Invite(Buyer, new(Box, Box)), Now.AddDays(8)));
        space.Ask(new AcceptInvitation(Buyer), Now);
        Assert.Equal("ALREADY_MEMBER", space.Code(Invite(Buyer)));
    }

    [Fact]
    public void The_last_of_us_cannot_be_removed_and_what_was_named_is_not_theirs_when_they_come_back()
    {
        var space = Furnished();
        space.Name("buyer");
        Assert.Null(space.Code(View(Buyer)));
        Assert.Null(space.Code(new RemoveMember(Lead, "buyer")));
        Assert.Null(space.Code(Invite(Buyer)));
        Assert.Null(space.Code(new AcceptInvitation(Buyer)));
        Assert.Equal("DOCUMENT_UNKNOWN", space.Code(View(Buyer)));
        Assert.Null(space.Code(new RemoveMember(Colleague, "lead")));
        Assert.Equal("LAST_MEMBER", space.Code(new RemoveMember(Colleague, "colleague")));
    }

    [Fact]
    public void There_are_two_hundred_at_most()
    {
        var space = Created();
        for (var n = 1; n < InviteMember.MembersMax; n++) Assert.Null(space.Code(Invite(Ally with { Subject = $"ally-{n}" })));
        Assert.Equal("TOO_MANY", space.Code(Invite(Ally with { Subject = "one-more" })));
        Assert.Null(space.Code(Invite(Ally with { Subject = "ally-1" })));
    }

    private static IReadOnlyList<SpaceEvent> Happened(PlayedSpace space, SpaceCommand command)
    {
        space.Ask(command, Now);
        return space.Happened;
    }
}
