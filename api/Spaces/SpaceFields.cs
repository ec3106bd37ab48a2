using Ecosystem.Api.Access;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Spaces;
using Ecosystem.Contracts.Spaces;
using Ecosystem.Domain;
using Ecosystem.Domain.Spaces;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>A collaboration space as the caller sees it; null when there is none of that id of which it is a member.</summary>
    public static async Task<SpaceType?> Space([Id] string id, [FromRequest] Actors actors) =>
        Ids.TryParse<SpaceId>(id, out var space) && await actors.View(space) is { } view ? new(view) : null;

    /// <summary>The spaces of which the caller is a member or into which it was invited, a page at a time; `first` and `last` are 1 to 200. Where it stands so.</summary>
    public static async Task<SpaceEntryConnection> Spaces(
        [FromRequest] Actors actors, MemberStanding? standing = null, OrderDirection direction = OrderDirection.Asc, int first = 50, string? after = null, int? last = null, string? before = null)
    {
        var list = Paging.Checked(new SpaceList(Paging.Window(first, after, last, before), direction == OrderDirection.Desc, standing));
        return new(await actors.SpaceDesk.ListSpaces(list).PageAsync(list.Window, entry => new SpaceEntry(entry)));
    }

    /// <summary>Who saw or downloaded which document of a space, latest first, a page at a time; `first` and `last` are 1 to 200. Of one document, by one member.</summary>
    public static async Task<DocumentViewConnection> DocumentViews(
        [Id] string space, [FromRequest] Actors actors, [Id] string? document = null, string? member = null,
        OrderDirection direction = OrderDirection.Desc, int first = 50, string? after = null, int? last = null, string? before = null)
    {
        var window = Paging.Window(first, after, last, before);
        // What is no id is nobody's.
        DocumentId? about = document is null ? null : Ids.TryParse<DocumentId>(document, out var parsed) ? parsed : DocumentId.From($"{DocumentId.Prefix}nobody");
        if (!Ids.TryParse<SpaceId>(space, out var id)) id = SpaceId.From($"{SpaceId.Prefix}nobody");
        var list = Paging.Checked(new DocumentViewList(window, direction == OrderDirection.Desc, id, about, member));
        return new(await actors.SpaceDesk.ListViews(list).PageAsync(list.Window, receipt => new DocumentViewType(receipt)));
    }
}

public sealed partial class Mutation
{
    /// <summary>Opens a space for a customer, with the caller as its first member.</summary>
    [OutputType(typeof(NonNullGraphType<SpaceResult>))]
    public static async Task<object> CreateSpace(CreateSpaceInput input, [FromRequest] Caller caller, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        if (!Ids.TryParse<CustomerId>(input.Customer, out var customer)) return new Refused(SpaceRefusals.OutOfRange("customer", $"an id that starts with {CustomerId.Prefix}"));
        if (!Ids.TryParse<SalesUnitId>(input.Unit, out var unit)) return new Refused(SpaceRefusals.OutOfRange("unit", $"an id that starts with {SalesUnitId.Prefix}"));
        var id = MadeIds.OfSpace(caller, key);
        return Payload(id, await actors.Space(id).Create(new(customer, unit, input.Title, input.Name, input.OrganisationName), key));
    }

    /// <summary>Opens a space of the caller's own: the customer rules it, and nobody is in whom it did not admit (SP-12).</summary>
    [OutputType(typeof(NonNullGraphType<SpaceResult>))]
    public static async Task<object> OpenSpace(OpenSpaceInput input, [FromRequest] Caller caller, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        var id = MadeIds.OfSpace(caller, key);
        return Payload(id, await actors.Space(id).Open(input.Title, key));
    }

    /// <summary>Lets an organisation into a space of the caller's own: whoever acts for it sees what is named to it.</summary>
    [OutputType(typeof(NonNullGraphType<SpaceResult>))]
    public static Task<object> AdmitOrganisation(AdmitOrganisationInput input, [FromRequest] Actors actors) => InSpace(actors, input, (space, key) => space.Admit(input.Organisation, key));

    /// <summary>Invites somebody: by e-mail, and gets a code that they sign in with once; or as who they are in their tokens.</summary>
    [OutputType(typeof(NonNullGraphType<InvitationResult>))]
    public static async Task<object> InviteSpaceMember(InviteSpaceMemberInput input, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        if (!Ids.TryParse<SpaceId>(input.Space, out var id)) return new Refused(SpaceRefusals.SpaceUnknown);
        var reply = await actors.Space(id).Invite(new(input.Email, input.Subject, input.Audience, input.Organisation, input.Name, input.OrganisationName), key);
        return reply.Refusal is { } refusal ? new Refused(refusal) : new InvitationPayload(id.Value, reply);
    }

    /// <summary>Joins a space into which the caller was invited.</summary>
    [OutputType(typeof(NonNullGraphType<SpaceResult>))]
    public static Task<object> AcceptSpaceInvitation(SpaceInput input, [FromRequest] Actors actors) => InSpace(actors, input, (space, key) => space.Accept(key));

    /// <summary>Shuts a member out, from the next request on.</summary>
    [OutputType(typeof(NonNullGraphType<SpaceResult>))]
    public static Task<object> RemoveSpaceMember(RemoveSpaceMemberInput input, [FromRequest] Actors actors) => InSpace(actors, input, (space, key) => space.Remove(input.Member, key));

    /// <summary>Names a document to members, who then see it; or no longer.</summary>
    [OutputType(typeof(NonNullGraphType<SpaceResult>))]
    public static Task<object> NameDocument(NameDocumentInput input, [FromRequest] Actors actors) =>
        OfDocument(actors, input, input.Document, (space, document, key) => space.NameDocument(document, [.. input.Members], input.Named ?? true, key));

    /// <summary>Decides whether those who see a document may download it. A restricted one nobody ever may.</summary>
    [OutputType(typeof(NonNullGraphType<SpaceResult>))]
    public static Task<object> SetDocumentDownload(SetDocumentDownloadInput input, [FromRequest] Actors actors) =>
        OfDocument(actors, input, input.Document, (space, document, key) => space.SetDownload(document, input.Allowed, key));

    /// <summary>Takes a document back: nobody sees it any more, and its bytes are deleted within a second.</summary>
    [OutputType(typeof(NonNullGraphType<SpaceResult>))]
    public static Task<object> WithdrawDocument(WithdrawDocumentInput input, [FromRequest] Actors actors) =>
        OfDocument(actors, input, input.Document, (space, document, key) => space.WithdrawDocument(document, key));

    private static Task<object> OfDocument(Actors actors, SpaceInput input, string id, Func<ISpaceGrain, DocumentId, string, Task<SpaceAnswer>> ask) =>
        InSpace(actors, input, (space, key) => ask(space, Known<DocumentId>(id), key));

    /// <summary>Asks a space. What is no id is nobody's: the space itself says so, to its members only.</summary>
    private static async Task<object> InSpace(Actors actors, SpaceInput input, Func<ISpaceGrain, string, Task<SpaceAnswer>> ask)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        return Ids.TryParse<SpaceId>(input.Space, out var id) ? Payload(id, await ask(actors.Space(id), key)) : new Refused(SpaceRefusals.SpaceUnknown);
    }

    private static object Payload(SpaceId space, SpaceAnswer answer) => answer switch
    {
        SpaceRefused refused => new Refused(refused.Refusal),
        SpaceMadeAnswer made => new SpacePayload(space.Value, made.Id),
        SpaceAccepted => new SpacePayload(space.Value, null),
        _ => throw new InvalidOperationException($"A space answered {answer.GetType().Name}, which this field does not know."),
    };
}
