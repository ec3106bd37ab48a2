using System.Collections.Immutable;
using Ecosystem.Contracts.Spaces;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Spaces;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Accounts;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Sealing;

namespace Ecosystem.Grains.Spaces;

/// <summary>The shell of a collaboration space; its rules are in <see cref="Space"/>. Whatever is written in the space is sealed under its customer's key, and how a person is called under the person's.</summary>
[GrainType("space")]
public sealed class SpaceGrain(
    ActorServices services, InvitedPeople people, [PersistentState("space", GrainStorage.Snapshots)] IPersistentState<Snapshot<SpaceState>> snapshot)
    : ActorGrain<Space, SpaceState, SpaceCommand, SpaceAnswer, SpaceEvent>(services, snapshot), ISpaceGrain
{
    private static readonly SpaceAnswer s_stranger = new SpaceRefused(SpaceRefusals.SpaceUnknown);

    private static SpacePerson By => SpaceCaller.Current;

    /// <summary>Nobody else's text is sealed, and so no key made, for a space that is not theirs.</summary>
    private bool IsMember => State.MemberOf(By) is not null;

    private string Subject => State.Customer?.Value ?? throw new InvalidOperationException("Whoever is a member has a space, and the space a customer.");

    public async Task<SpaceAnswer> Create(NewSpace space, string idempotencyKey)
    {
        if (State.Customer is not null && !IsMember) return s_stranger;
        if (SpaceTexts.Refuse(("title", space.Title, SpaceTexts.TitleMax), ("name", space.Name, SpaceTexts.NameMax), ("organisationName", space.OrganisationName, SpaceTexts.NameMax)) is { } refusal) return new SpaceRefused(refusal);
        var names = await Services.Keys.Seal(SpaceTexts.KeyOf(By.Subject), [space.Name, space.OrganisationName]);
        return await Sealing(
            () => Services.Keys.Seal(space.Customer.Value, space.Title),
            title => Answer(nameof(Create), space, idempotencyKey, new CreateSpace(By, space.Customer, space.Unit, title, names[0], names[1])));
    }

    public async Task<SpaceAnswer> Open(string title, string idempotencyKey)
    {
        if (State.Customer is not null && !IsMember) return s_stranger;
        if (SpaceTexts.Refuse(("title", title, SpaceTexts.TitleMax)) is { } refusal) return new SpaceRefused(refusal);
        // Before a key is made: what is no customer's id has none.
        if (!By.SpeaksForCustomer || !Ids.TryParse<CustomerId>(By.Organisation, out var customer)) return new SpaceRefused(SpaceRefusals.CustomerOnly);
        return await Sealing(() => Services.Keys.Seal(customer.Value, title), box => Answer(nameof(Open), title, idempotencyKey, new CreateSpace(By, customer, null, box, null, null)));
    }

    public Task<SpaceAnswer> Admit(string organisation, string idempotencyKey) => Answer(nameof(Admit), organisation, idempotencyKey, new AdmitOrganisation(By, organisation));

    public async Task<InvitationReply> Invite(NewInvitation invitation, string idempotencyKey)
    {
        if (!IsMember) return new(null, null, null, SpaceRefusals.SpaceUnknown);
        if (SpaceTexts.Refuse(invitation) is { } refusal) return new(null, null, null, refusal);
        var found = await people.FindAsync(invitation);
        if (found.Refusal is { } unfit) return new(null, null, null, unfit);
        var key = SpaceTexts.KeyOf(found.Subject);
        var names = await Services.Keys.Seal(key, [invitation.Name, invitation.OrganisationName]);
        InvitedAccount? account = null;
        if (found.IsNew)
        {
            var box = await Services.Keys.Seal(key, [invitation.Email ?? "", SignInCode.New()]);
            account = new(box[0], box[1]);
        }
        var command = new InviteMember(By, new(found.Subject, invitation.Audience, invitation.Organisation), names[0], names[1], account);
        return await Answer(nameof(Invite), invitation, idempotencyKey, command) switch
        {
            InvitationAnswer answer => new(answer.Member, answer.Code is { } code ? await Services.Keys.Open(code) : null, answer.CodeUntil, null),
            SpaceRefused refused => new(null, null, null, refused.Refusal),
            var other => throw new InvalidOperationException($"A space answered {other.GetType().Name} to an invitation."),
        };
    }

    public Task<SpaceAnswer> Accept(string idempotencyKey)
    {
        var command = new AcceptInvitation(By);
        return Answer(nameof(Accept), command, idempotencyKey, command);
    }

    public Task<SpaceAnswer> Remove(string member, string idempotencyKey) => Answer(nameof(Remove), member, idempotencyKey, new RemoveMember(By, member));

    public Task<CustomerId?> MayAdd() => Task.FromResult(State.MemberOf(By) is { IsHost: true } ? State.Customer : null);

    public async Task<SpaceAnswer> AddDocument(CheckedDocument document, string idempotencyKey) => State.MemberOf(document.By) is null
        ? s_stranger
        : await Sealing(() => Services.Keys.Seal(Subject, document.Name), name => Answer(
            nameof(AddDocument), document with { Content = document.Content with { Id = default } }, idempotencyKey,
            new AddDocument(document.By, document.Document, name, document.Level, document.Content)));

    public Task<SpaceAnswer> NameDocument(DocumentId document, ImmutableArray<string> members, bool isNamed, string idempotencyKey)
    {
        var command = new NameDocument(By, document, members.IsDefault ? [] : members, isNamed);
        return Answer(nameof(NameDocument), command, idempotencyKey, command);
    }

    public Task<SpaceAnswer> SetDownload(DocumentId document, bool allowed, string idempotencyKey)
    {
        var command = new SetDownload(By, document, allowed);
        return Answer(nameof(SetDownload), command, idempotencyKey, command);
    }

    public Task<SpaceAnswer> WithdrawDocument(DocumentId document, string idempotencyKey)
    {
        var command = new WithdrawDocument(By, document);
        return Answer(nameof(WithdrawDocument), command, idempotencyKey, command);
    }

    public async Task<ViewReply> RecordView(DocumentId document, bool isDownload, string trace, string idempotencyKey)
    {
        // Of an erased customer nothing can be shown, and what is not shown is not written down as seen.
        if (IsMember && State.Documents.GetValueOrDefault(document) is { } known && (await Services.Keys.OpenEach([known.Name]))[0] is null) return new(null, null, null, null, null, null, SpaceRefusals.DocumentUnknown);
        var command = new ViewDocument(By, document, Services.Clock.NewId<ReceiptId>(), trace, isDownload);
        // A retry is a request of its own with a trace of its own; the receipt it gets is the first one's.
        switch (await Answer(nameof(RecordView), new { document, isDownload }, idempotencyKey, command))
        {
            case ViewAllowed allowed:
                Sealed[] closed = allowed is { Name: { } name, OrganisationName: { } organisation } ? [allowed.FileName, name, organisation] : [allowed.FileName];
                var texts = await Services.Keys.OpenEach(closed);
                return new(allowed.Receipt, allowed.Content, texts[0], texts.ElementAtOrDefault(1), texts.ElementAtOrDefault(2), State.Customer, null);
            case SpaceRefused refused:
                return new(null, null, null, null, null, null, refused.Refusal);
            case var other:
                throw new InvalidOperationException($"A space answered {other.GetType().Name} to a view.");
        }
    }

    public Task<SpaceAnswer> OpenFeedback(DocumentId? document, string text, string idempotencyKey) => Written(
        nameof(OpenFeedback), new { document, text }, idempotencyKey, ("text", text, SpaceTexts.WordMax), box => new OpenFeedback(By, Services.Clock.NewId<FeedbackId>(), document, box));

    public Task<SpaceAnswer> AnswerFeedback(FeedbackId thread, string text, string idempotencyKey) =>
        Written(nameof(AnswerFeedback), new { thread, text }, idempotencyKey, ("text", text, SpaceTexts.WordMax), box => new AnswerFeedback(By, thread, box));

    public Task<SpaceAnswer> OpenMilestone(NewMilestone milestone, string idempotencyKey) => Written(
        nameof(OpenMilestone), milestone, idempotencyKey, ("title", milestone.Title, SpaceTexts.TitleMax),
        box => new OpenMilestone(By, Services.Clock.NewId<MilestoneId>(), milestone.Kind, box, Utc(milestone.DueAt)));

    public async Task<SpaceAnswer> ActOnMilestone(MilestoneId milestone, bool accepted, string note, string idempotencyKey)
    {
        if (!IsMember) return s_stranger;
        // Whoever accepts need not say more.
        if (note.Length > 0 && SpaceTexts.Refuse(("note", note, SpaceTexts.WordMax)) is { } refusal) return new SpaceRefused(refusal);
        return await Sealing(
            () => Services.Keys.Seal(Subject, note), box => Answer(nameof(ActOnMilestone), new { milestone, accepted, note }, idempotencyKey, new ActOnMilestone(By, milestone, accepted, box)));
    }

    public Task<SpaceAnswer> RequestWaiver(MilestoneId milestone, string reason, string idempotencyKey) =>
        Answer(nameof(RequestWaiver), new { milestone, reason }, idempotencyKey, new RequestWaiver(By, milestone, Services.Clock.NewId<ApprovalId>(), reason));

    public Task<SpaceAnswer> HearOfWaiver(MilestoneId milestone, ApprovalId approval, bool given, string by, string idempotencyKey)
    {
        var command = new HearOfWaiver(milestone, approval, given, by);
        return Answer(nameof(HearOfWaiver), command, idempotencyKey, command);
    }

    public async Task<SpaceAnswer> IntroduceExpert(string name, string field, string idempotencyKey)
    {
        if (!IsMember) return s_stranger;
        if (SpaceTexts.Refuse(("name", name, SpaceTexts.NameMax), ("field", field, SpaceTexts.NameMax)) is { } refusal) return new SpaceRefused(refusal);
        return await Sealing(
            () => Services.Keys.Seal(Subject, [name, field]),
            boxes => Answer(nameof(IntroduceExpert), new { name, field }, idempotencyKey, new IntroduceExpert(By, Services.Clock.NewId<ExpertId>(), boxes[0], boxes[1])));
    }

    public async Task<SpaceAnswer> SendExpert(SentExpert expert, string idempotencyKey) => State.Customer is null
        ? s_stranger
        : await Sealing(
            () => Services.Keys.Seal(Subject, [expert.Name, expert.Field, expert.Profile, expert.Title]),
            // What must be the same in a retry is whose it is: another expert may have been chosen meanwhile, and the first stays.
            boxes => Answer(nameof(SendExpert), new { expert.Run, expert.Effect }, idempotencyKey, new SendExpert(
                expert.By, expert.Run, expert.Listed, Services.Clock.NewId<ExpertId>(), boxes[0], boxes[1], boxes[2], Services.Clock.NewId<MilestoneId>(), boxes[3], Microseconds.Truncate(expert.DueAt.ToUniversalTime()))));

    public Task<SpaceAnswer> MakeCommitment(ExpertId expert, string promise, DateTimeOffset dueAt, string idempotencyKey) => Written(
        nameof(MakeCommitment), new { expert, promise, dueAt }, idempotencyKey, ("promise", promise, SpaceTexts.WordMax),
        box => new MakeCommitment(By, expert, Services.Clock.NewId<CommitmentId>(), box, Microseconds.Truncate(dueAt.ToUniversalTime())));

    public Task<SpaceAnswer> SettleCommitment(ExpertId expert, CommitmentId commitment, bool kept, string idempotencyKey)
    {
        var command = new SettleCommitment(By, expert, commitment, kept);
        return Answer(nameof(SettleCommitment), command, idempotencyKey, command);
    }

    public async Task<SpaceView?> View() => State.MemberOf(By) is { } member ? await new SpaceShown(State, member, Version).OpenAsync(Services.Keys) : null;

    public async Task<SpaceView?> Held()
    {
        if (State.Customer is null) return null;
        var members = State.Members.Values.Where(member => member is { Audience: Audience.Customer, Standing: MemberStanding.Member } && member.Organisation == Subject).ToList();
        // Without a member of the customer nothing is named to it; milestones and experts are there all the same.
        if (members.Count == 0) members.Add(State.Members.Values.First() with { Subject = "", Audience = Audience.Customer, Organisation = Subject });
        var views = new List<SpaceView>();
        foreach (var member in members) views.Add(await new SpaceShown(State, member, Version).OpenAsync(Services.Keys));
        return views[0] with { Documents = [.. views.SelectMany(view => view.Documents).DistinctBy(one => one.Id)], Feedback = [.. views.SelectMany(view => view.Feedback).DistinctBy(one => one.Id)] };
    }

    /// <summary>SP-6: what was shown before is shown again under the same receipt only while it would be shown now.</summary>
    protected override bool Stands(SpaceCommand command, SpaceAnswer before) =>
        command is not ViewDocument || (before is ViewAllowed { Receipt: var receipt } && Space.IsGood(State, receipt));

    /// <summary>Answers a command that carries one text, which is sealed for it.</summary>
    private async Task<SpaceAnswer> Written<TMessage>(
        string method, TMessage message, string idempotencyKey, (string Name, string Text, int LengthMax) text, Func<Sealed, SpaceCommand> command)
    {
        if (!IsMember) return s_stranger;
        if (SpaceTexts.Refuse(text) is { } refusal) return new SpaceRefused(refusal);
        return await Sealing(() => Services.Keys.Seal(Subject, text.Text), box => Answer(method, message, idempotencyKey, command(box)));
    }

    /// <summary>Seals and goes on. Of an erased customer there is nothing to go on with: its spaces are as if they had never been.</summary>
    private static Task<SpaceAnswer> Sealing<TSealed>(Func<Task<TSealed>> seal, Func<TSealed, Task<SpaceAnswer>> then) => Erased.OrGoesOn(seal, then, s_stranger);

    private static DateTimeOffset? Utc(DateTimeOffset? moment) => moment is { } given ? Microseconds.Truncate(given.ToUniversalTime()) : null;
}
