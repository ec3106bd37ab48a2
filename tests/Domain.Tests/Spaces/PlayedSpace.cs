using Ecosystem.Domain.Access;
using Ecosystem.Domain.Spaces;

namespace Ecosystem.Domain.Tests.Spaces;

/// <summary>A space as its shell would run it: one of us, one of the customer, one of a partner, and a document.</summary>
internal sealed class PlayedSpace() : Played<Space, SpaceState, SpaceCommand, SpaceAnswer, SpaceEvent>("sp_1")
{
    public static readonly DateTimeOffset Now = new(2026, 5, 1, 8, 0, 0, TimeSpan.Zero);
    public static readonly CustomerId Customer = new("cu_1");
    public static readonly SpacePerson Lead = new("lead", "console", Audience.Internal, "hq");
    public static readonly SpacePerson Colleague = new("colleague", "console", Audience.Internal, "hq");
    public static readonly SpacePerson Buyer = new("buyer", "console", Audience.Customer, "cu_1");
    public static readonly SpacePerson Ally = new("ally", "console", Audience.Partner, "partner_a");
    public static readonly SpacePerson Stranger = new("stranger", "console", Audience.Customer, "cu_1");
    public static readonly Sealed Box = new("cu_1", "Ym94");
    public static readonly DocumentId Plan = new("do_plan");
    public static readonly MilestoneId Review = new("ms_review");
    public const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";

    public static DocumentContent Content(string sha256 = "aa") => new(new("dc_1"), DocumentType.Pdf, 1_000, sha256, 3);

    public static CreateSpace Create => new(Lead, Customer, new("su_1"), Box, Box, Box);

    public static InviteMember Invite(SpacePerson person, InvitedAccount? account = null) => new(Lead, new(person.Subject, person.Audience, person.Organisation), Box, Box, account);

    public static PlayedSpace Created()
    {
        var space = new PlayedSpace();
        Assert.Equal(new SpaceAccepted(), space.Ask(Create, Now));
        return space;
    }

    /// <summary>With the buyer and the ally in it, and a document, named to nobody.</summary>
    public static PlayedSpace Furnished(DocumentLevel level = DocumentLevel.Shared)
    {
        var space = Created();
        foreach (var person in new[] { Colleague, Buyer, Ally })
        {
            Assert.IsType<InvitationAnswer>(space.Ask(Invite(person), Now));
            Assert.Equal(new SpaceAccepted(), space.Ask(new AcceptInvitation(person), Now));
        }
        Assert.IsType<DocumentAnswer>(space.Ask(new AddDocument(Lead, Plan, Box, level, Content()), Now));
        Assert.Equal(new SpaceMadeAnswer("ms_review"), space.Ask(new OpenMilestone(Lead, Review, MilestoneKind.ProposalReview, Box, Now.AddDays(7)), Now));
        return space;
    }

    public static ViewDocument View(SpacePerson by, bool isDownload = false) => new(by, Plan, new("re_1"), Trace, isDownload);

    public string? Code(SpaceCommand command, DateTimeOffset? now = null) => (Ask(command, now ?? Now) as SpaceRefused)?.Refusal.Code;

    public void Name(params string[] members) => Assert.Equal(new SpaceAccepted(), Ask(new NameDocument(Lead, Plan, [.. members], IsNamed: true), Now));
}
