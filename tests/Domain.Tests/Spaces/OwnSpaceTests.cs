using System.Text.Json;
using CsCheck;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Spaces;
using static Ecosystem.Domain.Tests.Spaces.PlayedSpace;

namespace Ecosystem.Domain.Tests.Spaces;

/// <summary>SP-12: a space that the customer opened is the customer's.</summary>
public class OwnSpaceTests
{
    private static readonly SpacePerson s_erp = new("erp", "erp", Audience.Customer, "cu_1", SpeaksForCustomer: true);
    private static readonly SpacePerson s_admin = s_erp with { Subject = "admin", Client = "console" };
    private static readonly SpacePerson s_maker = Ally with { Subject = "maker", Audience = Audience.Supplier, Organisation = "supplier_b" };
    private static readonly string s_allies = SpaceMember.KeyOf("partner_a");

    private static CreateSpace Open => new(s_erp, Customer, null, Box, null, null);

    private static PlayedSpace Opened(DocumentLevel level = DocumentLevel.Shared)
    {
        var space = new PlayedSpace();
        Assert.Equal(new SpaceAccepted(), space.Ask(Open, Now));
        Assert.Equal(new SpaceAccepted(), space.Ask(new AdmitOrganisation(s_erp, "partner_a"), Now));
        Assert.IsType<DocumentAnswer>(space.Ask(new AddDocument(s_erp, Plan, Box, level, Content()), Now));
        return space;
    }

    [Fact]
    public void Only_who_speaks_for_a_customer_opens_a_space_of_its_own()
    {
        foreach (var other in new[] { Lead, Buyer, Ally, s_erp with { Organisation = "cu_2" } }) Assert.Equal("CUSTOMER_ONLY", new PlayedSpace().Code(Open with { By = other }));
        Assert.Equal("INTERNAL_ONLY", new PlayedSpace().Code(Open with { Unit = new("su_1") }));
        Assert.True(Opened().State.IsCustomersOwn);
        Assert.False(Created().State.IsCustomersOwn);
        Assert.False(new PlayedSpace().State.IsCustomersOwn);
        Assert.Equal("ALREADY_CREATED", Opened().Code(Open));
        Assert.Equal("SPACE_UNKNOWN", Opened().Code(Open with { By = s_erp with { Organisation = "cu_2" }, Customer = new("cu_2") }));
    }

    [Fact]
    public void Whoever_speaks_for_the_customer_rules_it_and_people_of_the_customer_whom_we_invited_elsewhere_do_not_even_see_it()
    {
        var space = Opened();
        Assert.Null(space.Code(new NameDocument(s_admin, Plan, [s_allies], IsNamed: true)));
        Assert.Equal(s_erp.Organisation, space.State.MemberOf(s_admin)!.Organisation);
        Assert.Equal("SPACE_UNKNOWN", space.Code(View(Buyer)));
        Assert.Equal("SPACE_UNKNOWN", space.Code(View(s_erp with { SpeaksForCustomer = false })));
        Assert.Equal("SPACE_UNKNOWN", space.Code(View(Lead)));
    }

    [Fact]
    public void Whom_the_customer_admitted_is_in_at_once_and_sees_what_is_named_to_it_alone()
    {
        var space = Opened(DocumentLevel.Restricted);
        Assert.Null(space.Code(View(s_erp)));
        Assert.Null(space.Code(View(s_admin)));
        Assert.Equal("DOCUMENT_UNKNOWN", space.Code(View(Ally)));
        Assert.Null(space.Code(new NameDocument(s_erp, Plan, [s_allies], IsNamed: true)));
        var allowed = Assert.IsType<ViewAllowed>(space.Ask(View(Ally with { Subject = "colleague of the ally" }), Now));
        // Whoever looks for an organisation stands in the watermark as in their token.
        Assert.Equal((null, null, "partner_a"), (allowed.Name, allowed.OrganisationName, allowed.Receipt.By.Organisation));
        Assert.Equal("DOWNLOAD_REFUSED", space.Code(View(Ally, isDownload: true)));
        Assert.Equal("SPACE_UNKNOWN", space.Code(View(s_maker)));
        Assert.Null(space.Code(new RemoveMember(s_admin, s_allies)));
        Assert.Equal("SPACE_UNKNOWN", space.Code(View(Ally)));
        Assert.Null(space.Code(new AdmitOrganisation(s_erp, "partner_a")));
        // It has to be named to it anew.
        Assert.Equal("DOCUMENT_UNKNOWN", space.Code(View(Ally)));
    }

    [Fact]
    public void We_come_in_as_guests_like_everybody_else_and_another_customer_or_an_auditor_never()
    {
        var space = Opened();
        foreach (var organisation in new[] { "hq", "cu_2" }) Assert.Null(space.Code(new AdmitOrganisation(s_erp, organisation)));
        Assert.Equal("DOCUMENT_UNKNOWN", space.Code(View(Lead)));
        Assert.Equal("CUSTOMER_ONLY", space.Code(new NameDocument(Lead, Plan, [s_allies], IsNamed: true)));
        Assert.Equal("SPACE_UNKNOWN", space.Code(View(s_erp with { Organisation = "cu_2" })));
        Assert.Equal("SPACE_UNKNOWN", space.Code(View(new("auditor", "auditor", Audience.Auditor, "hq"))));
    }

    [Fact]
    public void Nothing_in_it_is_anybody_elses_to_do()
    {
        var space = Opened();
        space.Ask(new NameDocument(s_erp, Plan, [s_allies], IsNamed: true), Now);
        Assert.Equal(new SpaceMadeAnswer("ms_review"), space.Ask(new OpenMilestone(s_erp, Review, MilestoneKind.DeliveryAcceptance, Box, null), Now));
        foreach (var command in new SpaceCommand[]
        {
            new AdmitOrganisation(Ally, "supplier_b"), new RemoveMember(Ally, s_allies), new AddDocument(Ally, new("do_2"), Box, DocumentLevel.Public, Content()), new NameDocument(Ally, Plan, [s_allies], true),
            new SetDownload(Ally, Plan, false), new WithdrawDocument(Ally, Plan), new OpenMilestone(Ally, new("ms_2"), MilestoneKind.DeliveryAcceptance, Box, null), new ActOnMilestone(Ally, Review, true, Box),
        })
            Assert.Equal("CUSTOMER_ONLY", space.Code(command));
        // Nobody waives what is the customer's, not even the customer; and it invites organisations, not people.
        foreach (var command in new SpaceCommand[] { new RequestWaiver(s_erp, Review, new("ap_1"), "r"), Invite(Ally) with { By = s_erp }, new IntroduceExpert(s_erp, new("xp_1"), Box, Box) })
            Assert.Equal("INTERNAL_ONLY", space.Code(command));
        Assert.Equal(MilestoneStatus.Open, space.State.Milestones[Review].Status());
        Assert.Null(space.Code(new ActOnMilestone(s_admin, Review, false, Box)));
        Assert.Equal(MilestoneStatus.Returned, space.State.Milestones[Review].Status());
        Assert.Null(space.Code(new ActOnMilestone(s_admin, Review, true, Box)));
        Assert.Equal("MILESTONE_OVER", space.Code(new ActOnMilestone(s_admin, Review, true, Box)));
        Assert.Null(space.Code(new SetDownload(s_admin, Plan, false)));
        Assert.Null(space.Code(new WithdrawDocument(s_admin, Plan)));
    }

    [Fact]
    public void An_organisation_is_in_once_the_customer_never_leaves_and_in_a_space_of_ours_nobody_admits()
    {
        var space = Opened();
        Assert.Equal("ALREADY_MEMBER", space.Code(new AdmitOrganisation(s_erp, "partner_a")));
        Assert.Equal("ALREADY_MEMBER", space.Code(new AdmitOrganisation(s_erp, "cu_1")));
        Assert.Equal("OUT_OF_RANGE", space.Code(new AdmitOrganisation(s_erp, "a b")));
        Assert.Equal("MEMBER_UNKNOWN", space.Code(new NameDocument(s_erp, Plan, [SpaceMember.KeyOf("supplier_b")], IsNamed: true)));
        Assert.Equal("LAST_MEMBER", space.Code(new RemoveMember(s_erp, SpaceMember.KeyOf("cu_1"))));
        for (var n = space.State.Members.Count; n < InviteMember.MembersMax; n++) Assert.Null(space.Code(new AdmitOrganisation(s_erp, $"o{n}")));
        Assert.Equal("TOO_MANY", space.Code(new AdmitOrganisation(s_erp, "one-more")));
        Assert.Equal("CUSTOMER_ONLY", Furnished().Code(new AdmitOrganisation(Lead, "partner_b")));
        Assert.Equal("SPACE_UNKNOWN", Furnished().Code(new AdmitOrganisation(s_erp, "partner_b")));
    }

    [Fact]
    public void Feedback_of_an_organisation_is_seen_by_it_and_by_the_customer()
    {
        var space = Opened();
        space.Ask(new AdmitOrganisation(s_erp, "supplier_b"), Now);
        Assert.Null(space.Code(new OpenFeedback(Ally, new("fb_1"), null, Box)));
        Assert.Null(space.Code(new AnswerFeedback(s_admin, new("fb_1"), Box)));
        Assert.Equal("FEEDBACK_UNKNOWN", space.Code(new AnswerFeedback(s_maker, new("fb_1"), Box)));
    }

    [Fact]
    public void Nobody_but_the_customer_is_ever_shown_what_was_not_named_to_its_organisation()
    {
        var people = new[] { s_erp, s_admin, Ally, s_maker, Lead, Buyer };
        var step = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 5], Gen.Int[0, 5], Gen.Bool);
        Gen.Select(Gen.Enum<DocumentLevel>(), step.Array[0, 40]).Sample((level, steps) =>
        {
            var space = Opened(level);
            // Counted from the answers: named to, and in since.
            var named = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (what, by, about, flag) in steps)
            {
                var (asker, organisation) = (people[by], people[about].Organisation);
                var key = SpaceMember.KeyOf(organisation);
                SpaceCommand command = what switch
                {
                    0 => new NameDocument(asker, Plan, [key], flag),
                    1 => new RemoveMember(asker, key),
                    2 => new AdmitOrganisation(asker, organisation),
                    3 => new SetDownload(asker, Plan, flag),
                    _ => View(asker, flag),
                };
                var answer = space.Ask(command, Now);
                if (answer is not SpaceRefused && command is not ViewDocument) Assert.True(asker.SpeaksForCustomer);
                if (answer is SpaceAccepted && command is NameDocument) { if (flag) named.Add(organisation); else named.Remove(organisation); }
                if (answer is SpaceAccepted && command is RemoveMember) named.Remove(organisation);
                if (answer is ViewAllowed && !asker.SpeaksForCustomer) Assert.Contains(asker.Organisation, named);
                if (answer is ViewAllowed && level == DocumentLevel.Restricted) Assert.False(flag);
            }
            Assert.Equal(Texts.Of(space.State), Texts.Of(space.Replay()));
        }, iter: 2_000);
    }

    [Fact]
    public void What_was_written_before_there_were_such_spaces_is_written_the_same_way_now()
    {
        Assert.DoesNotContain("speaksForCustomer", JsonSerializer.Serialize(Lead, DomainJson.Options), StringComparison.Ordinal);
        var (own, ours) = (Opened().Replay(), JsonSerializer.Deserialize<SpaceEvent>(JsonSerializer.Serialize<SpaceEvent>(new SpaceCreated(Customer, new("su_1"), Box, Lead, Box, Box, Now), DomainJson.Options), DomainJson.Options));
        Assert.True(own.IsCustomersOwn);
        Assert.False(Assert.IsType<SpaceCreated>(ours).By.SpeaksForCustomer);
    }
}
