using System.Collections.Immutable;
using Ecosystem.Contracts.Spaces;
using Ecosystem.Domain;
using Ecosystem.Domain.Spaces;
using Ecosystem.Grains.Sealing;

namespace Ecosystem.Grains.Spaces;

/// <summary>A space as one member sees it (SP-3): what is not for them is not opened.</summary>
internal sealed class SpaceShown(SpaceState state, SpaceMember viewer, long version)
{
    private readonly Dictionary<Sealed, string?> _texts = [];

    public async Task<SpaceView> OpenAsync(DataKeys keys)
    {
        var members = state.Members.Values.Where(IsSeen).OrderBy(member => member.InvitedAt).ThenBy(member => member.Subject, StringComparer.Ordinal).ToList();
        var documents = state.Documents.Values.Where(document => document.IsShownTo(viewer)).OrderBy(document => document.At).ThenBy(document => document.Id.Value, StringComparer.Ordinal).ToList();
        var threads = state.Feedback.Values.Where(thread => Space.Sees(state, viewer, thread)).OrderBy(thread => thread.Entries[0].At).ThenBy(thread => thread.Id.Value, StringComparer.Ordinal).ToList();
        var sees = Space.SeesWork(viewer);
        var milestones = state.Milestones.Values.Where(_ => sees).OrderBy(milestone => milestone.OpenedAt).ThenBy(milestone => milestone.Id.Value, StringComparer.Ordinal).ToList();
        var experts = state.Experts.Values.Where(_ => sees).OrderBy(expert => expert.Id.Value, StringComparer.Ordinal).ToList();

        Sealed[] closed =
        [
            .. state.Title is { } title ? new[] { title } : [],
            .. members.SelectMany(member => new[] { member.Name, member.OrganisationName }).OfType<Sealed>(),
            .. documents.Select(document => document.Name),
            .. threads.SelectMany(thread => thread.Entries).Select(entry => entry.Text),
            .. milestones.Select(milestone => milestone.Title), .. milestones.Select(milestone => milestone.Act?.Note).OfType<Sealed>(),
            .. experts.SelectMany(expert => new[] { expert.Name, expert.Field, expert.Profile }).OfType<Sealed>(), .. experts.SelectMany(expert => expert.Commitments.Values).Select(commitment => commitment.Promise),
        ];
        foreach (var (box, text) in closed.Zip(await keys.OpenEach(closed))) _texts[box] = text;

        return new(
            state.Id, state.Customer ?? throw new InvalidOperationException("A space without customer has no members."), viewer.IsInternal ? state.Unit : null, Text(state.Title), state.CreatedAt,
            [.. members.Select(Shown)], [.. documents.Select(Shown)], [.. threads.Select(Shown)], [.. milestones.Select(Shown)], [.. experts.Select(Shown)], version);
    }

    /// <summary>We and the customer see everybody who is in or invited; others see who rules the space and their own.</summary>
    private bool IsSeen(SpaceMember member) =>
        member.Standing != MemberStanding.Removed && (Space.SeesWork(viewer) || member.IsHost || (member.Audience == viewer.Audience && member.Organisation == viewer.Organisation));

    private string? Text(Sealed? box) => box is null ? null : _texts.GetValueOrDefault(box);

    private MemberView Shown(SpaceMember member) =>
        new(member.Subject, member.Audience, member.Organisation, Text(member.Name), Text(member.OrganisationName), member.Standing, member.InvitedAt, member.JoinedAt);

    private DocumentView Shown(SpaceDocument document) =>
        new(document.Id, Text(document.Name), document.Level, document.Content, document.At, document.MayBeDownloaded(), viewer.IsHost ? [.. document.NamedTo] : []);

    private FeedbackView Shown(FeedbackThread thread) => new(thread.Id, thread.Document, [.. thread.Entries.Select(entry => new FeedbackWord(entry.By, entry.IsInternal, Text(entry.Text), entry.At))]);

    private MilestoneView Shown(SpaceMilestone milestone) => new(
        milestone.Id, milestone.Kind, Text(milestone.Title), milestone.Status(), milestone.OpenedAt, milestone.DueAt,
        milestone.Act is { } act ? new(act.Accepted, act.By, Text(act.Note), act.At) : null,
        milestone.Waiver is { } waiver ? new(waiver.Approval, waiver.At, waiver.Given, waiver.DecidedAt) : null);

    private ExpertView Shown(SpaceExpert expert) => new(
        expert.Id, Text(expert.Name), Text(expert.Field),
        [.. expert.Commitments.Values.OrderBy(commitment => commitment.At).ThenBy(commitment => commitment.Id.Value, StringComparer.Ordinal)
            .Select(commitment => new CommitmentView(commitment.Id, Text(commitment.Promise), commitment.DueAt, commitment.At, commitment.Kept, commitment.SettledAt))],
        Text(expert.Profile));
}
