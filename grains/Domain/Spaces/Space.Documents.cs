using System.Collections.Immutable;

namespace Ecosystem.Domain.Spaces;

using Decided = Decision<SpaceAnswer, SpaceEvent>;

public sealed partial class Space
{
    private const int TraceLength = 32;

    private static readonly ImmutableSortedSet<string> s_nobody = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>SP-5: the bytes were looked through before; what is decided here is whose they are.</summary>
    private static Decided Decide(SpaceState state, AddDocument add, DateTimeOffset now)
    {
        if (!Enum.IsDefined(add.Level)) return Refuse(SpaceRefusals.OutOfRange("level", "public, shared, sensitive or restricted"));
        if (add.Content.Size is < 1 or > AddDocument.SizeMax) return Refuse(SpaceRefusals.OutOfRange("document", $"1 to {AddDocument.SizeMax} bytes"));
        if (state.Documents.ContainsKey(add.Document)) return Refuse(SpaceRefusals.DocumentExists);
        return state.Documents.Count >= AddDocument.DocumentsMax
            ? Refuse(SpaceRefusals.TooMany("documents", AddDocument.DocumentsMax))
            : new(new DocumentAnswer(add.Document, add.Content), [new DocumentAdded(add.Document, add.Name, add.Level, add.Content, add.By.Subject, now)]);
    }

    /// <summary>SP-3: a document is named to those who are in, one by one.</summary>
    private static Decided Decide(SpaceState state, NameDocument name, DateTimeOffset now)
    {
        if (name.Members.IsDefaultOrEmpty || name.Members.Length > InviteMember.MembersMax) return Refuse(SpaceRefusals.OutOfRange("members", $"1 to {InviteMember.MembersMax}"));
        if (name.Members.Any(subject => state.Members.GetValueOrDefault(subject) is not { Standing: not MemberStanding.Removed })) return Refuse(SpaceRefusals.MemberUnknown);
        if (ShownTo(state, name.By, name.Document) is not { } document) return Refuse(SpaceRefusals.DocumentUnknown);
        var changed = name.Members.Distinct(StringComparer.Ordinal).Where(subject => document.NamedTo.Contains(subject) != name.IsNamed).Order(StringComparer.Ordinal).ToImmutableArray();
        return changed.IsEmpty ? s_accepted : Happens(new DocumentNamed(name.Document, changed, name.IsNamed, name.By.Subject, now));
    }

    private static Decided Decide(SpaceState state, SetDownload set, DateTimeOffset now)
    {
        if (ShownTo(state, set.By, set.Document) is not { } document) return Refuse(SpaceRefusals.DocumentUnknown);
        if (set.Allowed && document.Level == DocumentLevel.Restricted) return Refuse(SpaceRefusals.DownloadRefused);
        return document.MayBeDownloaded() == set.Allowed ? s_accepted : Happens(new DownloadSet(set.Document, set.Allowed, set.By.Subject, now));
    }

    private static Decided Decide(SpaceState state, WithdrawDocument withdraw, DateTimeOffset now) => ShownTo(state, withdraw.By, withdraw.Document) is { } document
        ? Happens(new DocumentWithdrawn(withdraw.Document, document.Content.Id, withdraw.By.Subject, now))
        : Refuse(SpaceRefusals.DocumentUnknown);

    /// <summary>SP-6: the receipt is what makes a view; a member's attempt at what is not for it is written down, too.</summary>
    private static Decided Decide(SpaceState state, ViewDocument view, SpaceMember member, DateTimeOffset now)
    {
        if (view.Trace.Length != TraceLength || !view.Trace.All(char.IsAsciiHexDigitLower)) return Refuse(SpaceRefusals.OutOfRange("trace", $"{TraceLength} lower-case hex digits"));
        var refusal = ShownTo(state, view.By, view.Document) switch
        {
            null => SpaceRefusals.DocumentUnknown,
            var document when view.IsDownload && !document.MayBeDownloaded() => SpaceRefusals.DownloadRefused,
            _ => null,
        };
        if (refusal is not null) return new(Refused(refusal), [new ViewRefused(view.By, view.Document, view.IsDownload, view.Trace, refusal.Code, now)]);
        var shown = state.Documents[view.Document];
        var receipt = new ViewReceipt(view.Receipt, view.Document, shown.Content.Sha256, view.By, view.IsDownload, view.Trace, now);
        return new(new ViewAllowed(receipt, shown.Content, shown.Name, member.Name, member.OrganisationName), [new DocumentViewed(receipt)]);
    }

    /// <summary>SP-6: whether a view repeated now may be answered under the receipt it left before: the document is shown to that member still.</summary>
    public static bool IsGood(SpaceState state, ViewReceipt receipt) =>
        ShownTo(state, receipt.By, receipt.Document) is { } document && document.Content.Sha256 == receipt.Sha256 && (!receipt.IsDownload || document.MayBeDownloaded());

    /// <summary>A document, if it is shown to whoever asks.</summary>
    private static SpaceDocument? ShownTo(SpaceState state, SpacePerson person, DocumentId id) =>
        state.MemberOf(person) is { } member && state.Documents.GetValueOrDefault(id) is { } document && document.IsShownTo(member) ? document : null;

    private static SpaceState WithDocument(SpaceState state, DocumentId id, Func<SpaceDocument, SpaceDocument> change) =>
        state with { Documents = state.Documents.SetItem(id, change(state.Documents[id])) };
}
