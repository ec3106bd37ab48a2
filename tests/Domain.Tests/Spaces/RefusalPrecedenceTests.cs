using System.Collections.Immutable;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Spaces;
using static Ecosystem.Domain.Tests.Spaces.PlayedSpace;

namespace Ecosystem.Domain.Tests.Spaces;

/// <summary>The first check of <see cref="SpaceRefusals"/> that fails answers, whatever else is wrong.</summary>
public class RefusalPrecedenceTests
{
    private static RefusalTable<SpaceState, T> Table<T>(SpaceState state, T command) where T : SpaceCommand =>
        new(state, command, (asked, about) => (Space.Decide(asked, about, Now).Answer as SpaceRefused)?.Refusal);

    private static SpaceState Without(SpaceState state) => state with { Members = state.Members.Clear() };

    private static SpaceState Overfull(SpaceState state) => state with
    {
        Members = state.Members.AddRange(Enumerable.Range(state.Members.Count, InviteMember.MembersMax).Select(n => KeyValuePair.Create($"m{n}", new SpaceMember($"m{n}", Audience.Partner, "o", Box, Box, MemberStanding.Invited, Now, null)))),
    };

    [Fact]
    public void Creating() => Table(Space.Empty("sp_1"), Create)
        .Row("INTERNAL_ONLY", "", c => c with { By = Buyer with { Subject = "lead" } })
        .RowOfState("ALREADY_CREATED", "", _ => Created().State)
        .Check();

    [Fact]
    public void Inviting() => Table(Created().State, Invite(Ally))
        .RowOfState("SPACE_UNKNOWN", "", Without)
        .Row("OUT_OF_RANGE", "subject", c => c with { Invited = c.Invited with { Subject = "" } })
        .Row("OUT_OF_RANGE", "organisation", c => c with { Invited = c.Invited with { Organisation = "a b" } })
        .Row("ORGANISATION_REFUSED", "", c => c with { Invited = c.Invited with { Audience = Audience.Auditor } })
        .RowOfState("TOO_MANY", "", Overfull)
        .Check();

    [Fact]
    public void Only_ours_do_what_manages_a_space()
    {
        var space = Furnished();
        space.Ask(new IntroduceExpert(Lead, new("xp_1"), Box, Box), Now);
        foreach (var command in new SpaceCommand[]
        {
            Invite(Ally) with { By = Buyer }, new RemoveMember(Buyer, "ally"), new AddDocument(Buyer, new("do_2"), Box, DocumentLevel.Public, Content()), new NameDocument(Buyer, Plan, ["buyer"], true),
            new SetDownload(Buyer, Plan, true), new WithdrawDocument(Buyer, Plan), new OpenMilestone(Buyer, new("ms_2"), MilestoneKind.DeliveryAcceptance, Box, null), new RequestWaiver(Buyer, Review, new("ap_1"), "r"),
            new IntroduceExpert(Buyer, new("xp_2"), Box, Box), new MakeCommitment(Buyer, new("xp_1"), new("cm_1"), Box, Now.AddDays(1)), new SettleCommitment(Buyer, new("xp_1"), new("cm_1"), true),
        })
            Assert.Equal("INTERNAL_ONLY", space.Code(command));
    }

    [Fact]
    public void Adding_a_document() => Table(Furnished().State, new AddDocument(Lead, new("do_2"), Box, DocumentLevel.Public, Content()))
        .RowOfState("SPACE_UNKNOWN", "", Without)
        .Row("OUT_OF_RANGE", "level", c => c with { Level = (DocumentLevel)9 })
        .Row("OUT_OF_RANGE", "document", c => c with { Content = c.Content with { Size = AddDocument.SizeMax + 1 } })
        .Row("DOCUMENT_EXISTS", "", c => c with { Document = Plan })
        .RowOfState("TOO_MANY", "", state => state with { Documents = state.Documents.AddRange(Enumerable.Range(0, AddDocument.DocumentsMax).Select(n => KeyValuePair.Create(new DocumentId($"do_n{n}"), state.Documents[Plan]))) })
        .Check();

    [Fact]
    public void Naming_a_document() => Table(Furnished().State, new NameDocument(Lead, Plan, ["buyer"], true))
        .RowOfState("SPACE_UNKNOWN", "", Without)
        .Row("OUT_OF_RANGE", "members", c => c with { Members = default(ImmutableArray<string>) })
        .RowOfState("MEMBER_UNKNOWN", "", state => state with { Members = state.Members.Remove("buyer") })
        .Row("DOCUMENT_UNKNOWN", "", c => c with { Document = new("do_none") })
        .Check();

    [Fact]
    public void Viewing() => Table(Named().State, View(Buyer, isDownload: true))
        .RowOfState("SPACE_UNKNOWN", "", Without)
        .Row("OUT_OF_RANGE", "trace", c => c with { Trace = "" })
        .RowOfState("DOCUMENT_UNKNOWN", "", state => state with { Documents = state.Documents.SetItem(Plan, state.Documents[Plan] with { IsWithdrawn = true }) })
        .RowOfState("DOWNLOAD_REFUSED", "", state => state with { Documents = state.Documents.SetItem(Plan, state.Documents[Plan] with { Download = false }) })
        .Check();

    [Fact]
    public void Acting_on_a_milestone() => Table(Furnished().State, new ActOnMilestone(Buyer, Review, true, Box))
        .RowOfState("SPACE_UNKNOWN", "", Without)
        .Row("CUSTOMER_ONLY", "", c => c with { By = Ally })
        .Row("MILESTONE_UNKNOWN", "", c => c with { Milestone = new("ms_none") })
        .RowOfState("MILESTONE_OVER", "", state => state with { Milestones = state.Milestones.SetItem(Review, state.Milestones[Review] with { Act = new(true, "buyer", Box, Now) }) })
        .Check();

    [Fact]
    public void Asking_for_a_waiver() => Table(Furnished().State, new RequestWaiver(Lead, Review, new("ap_1"), "r"))
        .RowOfState("SPACE_UNKNOWN", "", Without)
        .Row("OUT_OF_RANGE", "reason", c => c with { Reason = " " })
        .Row("MILESTONE_UNKNOWN", "", c => c with { Milestone = new("ms_none") })
        .RowOfState("MILESTONE_OVER", "", state => state with { Milestones = state.Milestones.SetItem(Review, state.Milestones[Review] with { Act = new(true, "buyer", Box, Now) }) })
        .RowOfState("WAIVER_PENDING", "", state => state with { Milestones = state.Milestones.SetItem(Review, state.Milestones[Review] with { Waiver = new(new("ap_0"), "lead", Now, null, null) }) })
        .Check();

    private static PlayedSpace Named()
    {
        var space = Furnished();
        space.Name("buyer");
        return space;
    }
}
