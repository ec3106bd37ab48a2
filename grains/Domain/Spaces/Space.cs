using System.Collections.Immutable;
using Ecosystem.Domain.Access;

namespace Ecosystem.Domain.Spaces;

using Decided = Decision<SpaceAnswer, SpaceEvent>;

/// <summary>The rules of a collaboration space 协同空间 (docs/rules/space.md): an external member is shown nothing that was not named to it. Pure: no clock, no I/O, no randomness, no Orleans.</summary>
public sealed partial class Space : IActor<SpaceState, SpaceCommand, SpaceAnswer, SpaceEvent>
{
    private static readonly Decided s_accepted = new(new SpaceAccepted());

    private Space() { }

    public static string Kind => "space";

    public static bool IsKey(string key) => Ids.TryParse<SpaceId>(key, out _);

    public static SpaceState Empty(string key) => new(Ids.Parse<SpaceId>(key));

    public static SpaceAnswer Refused(Refusal refusal) => new SpaceRefused(refusal);

    /// <inheritdoc/>
    /// <remarks>The first failing check of <see cref="SpaceRefusals"/> answers.</remarks>
    public static Decided Decide(SpaceState state, SpaceCommand command, DateTimeOffset now) => command switch
    {
        CreateSpace create => Decide(state, create, now),
        AcceptInvitation accept => Decide(state, accept, now),
        HearOfWaiver hear => Decide(state, hear, now),
        InviteMember c => AsInternal(state, c.By, () => Decide(state, c, now)),
        AdmitOrganisation c => AsMember(state, c.By, member => member.IsCustomerItself ? Decide(state, c, now) : Refuse(SpaceRefusals.CustomerOnly)),
        RemoveMember c => AsHost(state, c.By, () => Decide(state, c, now)),
        AddDocument c => AsHost(state, c.By, () => Decide(state, c, now)),
        NameDocument c => AsHost(state, c.By, () => Decide(state, c, now)),
        SetDownload c => AsHost(state, c.By, () => Decide(state, c, now)),
        WithdrawDocument c => AsHost(state, c.By, () => Decide(state, c, now)),
        ViewDocument c => AsMember(state, c.By, member => Decide(state, c, member, now)),
        OpenFeedback c => AsMember(state, c.By, member => Decide(state, c, member, now)),
        AnswerFeedback c => AsMember(state, c.By, member => Decide(state, c, member, now)),
        OpenMilestone c => AsHost(state, c.By, () => Decide(state, c, now)),
        ActOnMilestone c => AsMember(state, c.By, member => Decide(state, c, member, now)),
        RequestWaiver c => AsInternal(state, c.By, () => Decide(state, c, now)),
        IntroduceExpert c => AsInternal(state, c.By, () => Decide(state, c, now)),
        SendExpert c => Decide(state, c, now),
        MakeCommitment c => AsInternal(state, c.By, () => Decide(state, c, now)),
        SettleCommitment c => AsInternal(state, c.By, () => Decide(state, c, now)),
        _ => throw new ArgumentException($"{command.GetType().Name} is not a command of a space.", nameof(command)),
    };

    /// <inheritdoc/>
    public static SpaceState Apply(SpaceState state, SpaceEvent happened) => happened switch
    {
        SpaceCreated e => Created(state, e),
        MemberInvited e => Invited(state, e),
        OrganisationAdmitted e => Admitted(state, e),
        InvitationAccepted e => WithMember(state, e.Member, member => member with { Standing = MemberStanding.Member, JoinedAt = e.At }),
        MemberRemoved e => Removed(state, e),
        DocumentAdded e => state with { Documents = state.Documents.SetItem(e.Document, new(e.Document, e.Name, e.Level, e.Content, e.By, e.At, s_nobody, null)) },
        DocumentNamed e => WithDocument(state, e.Document, document => document with { NamedTo = e.IsNamed ? document.NamedTo.Union(e.Members) : document.NamedTo.Except(e.Members) }),
        DownloadSet e => WithDocument(state, e.Document, document => document with { Download = e.Allowed }),
        DocumentWithdrawn e => WithDocument(state, e.Document, document => document with { IsWithdrawn = true }),
        DocumentViewed => state with { Views = state.Views + 1 },
        ViewRefused => state,
        FeedbackOpened e => Opened(state, e),
        FeedbackAnswered e => Answered(state, e),
        MilestoneOpened e => state with { Milestones = state.Milestones.SetItem(e.Milestone, new(e.Milestone, e.Kind, e.Title, e.At, e.DueAt, null, null)) },
        MilestoneActed e => WithMilestone(state, e.Milestone, milestone => milestone with { Act = new(e.Accepted, e.By, e.Note, e.At) }),
        WaiverRequested e => WithMilestone(state, e.Milestone, milestone => milestone with { Waiver = new(e.Approval, e.Requester, e.At, null, null) }),
        MilestoneWaived e => WithMilestone(state, e.Milestone, milestone => milestone with { Waiver = milestone.Waiver! with { Given = true, DecidedAt = e.At } }),
        WaiverRejected e => WithMilestone(state, e.Milestone, milestone => milestone with { Waiver = milestone.Waiver! with { Given = false, DecidedAt = e.At } }),
        ExpertIntroduced e => state with { Experts = state.Experts.SetItem(e.Expert, new(e.Expert, e.Name, e.Field, ImmutableDictionary<CommitmentId, SpaceCommitment>.Empty) { Profile = e.Profile }) },
        CommitmentMade e => WithExpert(state, e.Expert, expert => expert with { Commitments = expert.Commitments.SetItem(e.Commitment, new(e.Commitment, e.Promise, e.DueAt, e.At, null, null)) }),
        CommitmentSettled e => WithExpert(state, e.Expert, expert => expert with
        {
            Commitments = expert.Commitments.SetItem(e.Commitment, expert.Commitments[e.Commitment] with { Kept = e.Kept, SettledAt = e.At }),
        }),
        _ => throw new ArgumentException($"{happened.GetType().Name} is not an event of a space.", nameof(happened)),
    };

    /// <summary>SP-2: whoever is no member hears what anybody hears of a space that is not there.</summary>
    private static Decided AsMember(SpaceState state, SpacePerson by, Func<SpaceMember, Decided> decide) =>
        state.MemberOf(by) is { } member ? decide(member) : Refuse(SpaceRefusals.SpaceUnknown);

    /// <summary>SP-3: external members are restricted.</summary>
    private static Decided AsInternal(SpaceState state, SpacePerson by, Func<Decided> decide) =>
        AsMember(state, by, member => member.IsInternal ? decide() : Refuse(SpaceRefusals.InternalOnly));

    /// <summary>SP-12: in a space of our own we rule, in one that the customer opened it does.</summary>
    private static Decided AsHost(SpaceState state, SpacePerson by, Func<Decided> decide) =>
        AsMember(state, by, member => member.IsHost ? decide() : Refuse(state.IsCustomersOwn ? SpaceRefusals.CustomerOnly : SpaceRefusals.InternalOnly));

    /// <summary>SP-1, SP-12.</summary>
    private static Decided Decide(SpaceState state, CreateSpace create, DateTimeOffset now)
    {
        // Before the space is looked at: what is wrong whoever's it is.
        if (create.Unit is not null && create.By.Audience != Audience.Internal) return Refuse(SpaceRefusals.InternalOnly);
        if (create.Unit is null && !(create.By.SpeaksForCustomer && create.By.Organisation == create.Customer.Value)) return Refuse(SpaceRefusals.CustomerOnly);
        // To whoever did not create it, a space is as good as none; its id is made of who asks, so that nobody meets another's.
        if (state.Customer is not null) return Refuse(state.MemberOf(create.By) is null ? SpaceRefusals.SpaceUnknown : SpaceRefusals.AlreadyCreated);
        return Happens(new SpaceCreated(create.Customer, create.Unit, create.Title, create.By, create.Name, create.OrganisationName, now));
    }

    private static SpaceState Created(SpaceState state, SpaceCreated e) => state with
    {
        Customer = e.Customer,
        Unit = e.Unit,
        Title = e.Title,
        CreatedAt = e.At,
        Members = e.Unit is null
            ? WithOrganisation(state, e.Customer.Value, Audience.Customer, e.At)
            : state.Members.SetItem(e.By.Subject, new(e.By.Subject, e.By.Audience, e.By.Organisation, e.Name, e.OrganisationName, MemberStanding.Member, e.At, e.At)),
    };

    private static Decided Happens(SpaceEvent happened) => new(new SpaceAccepted(), [happened]);

    private static Decided Makes(string id, SpaceEvent happened) => new(new SpaceMadeAnswer(id), [happened]);

    private static Decided Refuse(Refusal refusal) => new(Refused(refusal));
}
