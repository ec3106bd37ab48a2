using System.Collections.Immutable;
using Ecosystem.Domain.Access;

namespace Ecosystem.Domain.Spaces;

using Decided = Decision<SpaceAnswer, SpaceEvent>;

public sealed partial class Space
{
    /// <summary>SP-2: who was invited comes in by accepting, and as whom they were invited.</summary>
    private static Decided Decide(SpaceState state, InviteMember invite, DateTimeOffset now)
    {
        var (subject, audience, organisation) = (invite.Invited.Subject, invite.Invited.Audience, invite.Invited.Organisation);
        if (!IsWord(subject)) return Refuse(SpaceRefusals.OutOfRange("subject", $"1 to {SpacePerson.LengthMax} printable characters"));
        if (!IsWord(organisation)) return Refuse(SpaceRefusals.OutOfRange("organisation", $"1 to {SpacePerson.LengthMax} printable characters"));
        if (!Fits(state, invite)) return Refuse(SpaceRefusals.OrganisationRefused);
        var known = state.Members.GetValueOrDefault(subject);
        if (known is { Standing: MemberStanding.Member }) return Refuse(SpaceRefusals.AlreadyMember);
        if (known is null && state.Members.Count >= InviteMember.MembersMax) return Refuse(SpaceRefusals.TooMany("members", InviteMember.MembersMax));
        DateTimeOffset? until = invite.Account is null ? null : now.AddDays(InviteMember.CodeDays);
        return new(
            new InvitationAnswer(subject, invite.Account?.Code, until),
            [new MemberInvited(invite.Invited, invite.Name, invite.OrganisationName, invite.By.Subject, now, invite.Account, until)]);
    }

    /// <summary>Customers come from the space's own customer; no account of ours is made by an invitation; auditors read the log instead.</summary>
    private static bool Fits(SpaceState state, InviteMember invite) => invite.Invited.Audience switch
    {
        Audience.Internal => invite.Account is null,
        Audience.Customer => invite.Invited.Organisation == state.Customer?.Value,
        Audience.Partner or Audience.Supplier => true,
        _ => false,
    };

    /// <summary>SP-12: whom the customer lets into a space of its own is in at once, and sees what is named to it.</summary>
    private static Decided Decide(SpaceState state, AdmitOrganisation admit, DateTimeOffset now)
    {
        if (!IsWord(admit.Organisation)) return Refuse(SpaceRefusals.OutOfRange("organisation", $"1 to {SpacePerson.LengthMax} printable characters"));
        if (admit.Organisation == state.Customer?.Value) return Refuse(SpaceRefusals.AlreadyMember);
        var known = state.Members.GetValueOrDefault(SpaceMember.KeyOf(admit.Organisation));
        if (known is { Standing: MemberStanding.Member }) return Refuse(SpaceRefusals.AlreadyMember);
        return known is null && state.Members.Count >= InviteMember.MembersMax
            ? Refuse(SpaceRefusals.TooMany("members", InviteMember.MembersMax))
            : Happens(new OrganisationAdmitted(admit.Organisation, admit.By.Subject, now));
    }

    private static Decided Decide(SpaceState state, AcceptInvitation accept, DateTimeOffset now)
    {
        if (state.Members.GetValueOrDefault(accept.By.Subject) is not { } invited || !invited.Is(accept.By) || invited.Standing == MemberStanding.Removed) return Refuse(SpaceRefusals.SpaceUnknown);
        return invited.Standing == MemberStanding.Member ? s_accepted : Happens(new InvitationAccepted(accept.By.Subject, now));
    }

    private static Decided Decide(SpaceState state, RemoveMember remove, DateTimeOffset now)
    {
        if (state.Members.GetValueOrDefault(remove.Member) is not { Standing: not MemberStanding.Removed } member) return Refuse(SpaceRefusals.MemberUnknown);
        var isLast = member is { IsInternal: true, Standing: MemberStanding.Member } && state.Members.Values.Count(one => one is { IsInternal: true, Standing: MemberStanding.Member }) == 1;
        return isLast || member.IsCustomerItself ? Refuse(SpaceRefusals.LastMember) : Happens(new MemberRemoved(remove.Member, remove.By.Subject, now));
    }

    private static SpaceState Invited(SpaceState state, MemberInvited e) => state with
    {
        Members = state.Members.SetItem(e.Invited.Subject, new(e.Invited.Subject, e.Invited.Audience, e.Invited.Organisation, e.Name, e.OrganisationName, MemberStanding.Invited, e.At, null)),
    };

    private static SpaceState Admitted(SpaceState state, OrganisationAdmitted e) => state with { Members = WithOrganisation(state, e.Organisation, Audience.Partner, e.At) };

    private static ImmutableSortedDictionary<string, SpaceMember> WithOrganisation(SpaceState state, string organisation, Audience audience, DateTimeOffset at) =>
        state.Members.SetItem(SpaceMember.KeyOf(organisation), new(SpaceMember.KeyOf(organisation), audience, organisation, null, null, MemberStanding.Member, at, at) { IsOrganisation = true });

    /// <summary>What was named to somebody who was removed is not theirs again if they are invited once more.</summary>
    private static SpaceState Removed(SpaceState state, MemberRemoved e) => WithMember(state, e.Member, member => member with { Standing = MemberStanding.Removed }) with
    {
        Documents = state.Documents.SetItems(state.Documents.Values.Where(document => document.NamedTo.Contains(e.Member)).Select(document => KeyValuePair.Create(document.Id, document with { NamedTo = document.NamedTo.Remove(e.Member) }))),
    };

    private static SpaceState WithMember(SpaceState state, string subject, Func<SpaceMember, SpaceMember> change) =>
        state with { Members = state.Members.SetItem(subject, change(state.Members[subject])) };

    private static bool IsWord(string text) => text.Length is >= 1 and <= SpacePerson.LengthMax && !text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c));
}
