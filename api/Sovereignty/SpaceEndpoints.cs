using System.Collections.Immutable;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Api.Spaces;
using Ecosystem.Contracts.Spaces;
using Ecosystem.Domain;
using Ecosystem.Domain.Spaces;

namespace Ecosystem.Api.Sovereignty;

/// <summary>The collaboration spaces of the sovereignty interface: CSI-20 to CSI-30, on spaces that the customer opened itself (SP-12).</summary>
public sealed class SpaceEndpoints(SovereigntyDoor door, DocumentTransfer documents)
{
    private const int ViewsMax = 200;
    private const string ReceiptHeader = "Sovereignty-Receipt";

    /// <summary>A document of 20 MiB comes through a slow line, and is looked through: as long as over the platform's own interface.</summary>
    private static readonly TimeSpan s_uploadMax = TimeSpan.FromSeconds(60);

    private static readonly Entry s_open = SovereigntyDoor.EntryTo<ISpaceGrain>(nameof(ISpaceGrain.Open));
    private static readonly Entry s_admit = SovereigntyDoor.EntryTo<ISpaceGrain>(nameof(ISpaceGrain.Admit));
    private static readonly Entry s_add = SovereigntyDoor.EntryTo<ISpaceDeskGrain>(nameof(ISpaceDeskGrain.Finish)) with { TimeMax = s_uploadMax };
    private static readonly Entry s_name = SovereigntyDoor.EntryTo<ISpaceGrain>(nameof(ISpaceGrain.NameDocument));
    private static readonly Entry s_list = SovereigntyDoor.EntryTo<ISpaceGrain>(nameof(ISpaceGrain.View));
    private static readonly Entry s_show = SovereigntyDoor.EntryTo<ISpaceDeskGrain>(nameof(ISpaceDeskGrain.Show)) with
    {
        Statuses = ImmutableDictionary<string, int>.Empty.Add(SpaceRefusals.DownloadRefused.Code, StatusCodes.Status403Forbidden),
    };
    private static readonly Entry s_views = SovereigntyDoor.EntryTo<ISpaceDeskGrain>(nameof(ISpaceDeskGrain.ListViews));
    private static readonly Entry s_milestone = SovereigntyDoor.EntryTo<ISpaceGrain>(nameof(ISpaceGrain.OpenMilestone));
    private static readonly Entry s_act = SovereigntyDoor.EntryTo<ISpaceGrain>(nameof(ISpaceGrain.ActOnMilestone));

    private sealed record Titled(string Title);

    private sealed record Member(string Organisation, string Role);

    private sealed record Named(string Organisation);

    /// <summary>CSI-20: opens a space of the customer's own.</summary>
    public Task OpenAsync(HttpContext context, string customer) => door.PassAsync(context, s_open, async (caller, actors, key, cancellation) =>
    {
        if (!Ids.TryParse<CustomerId>(customer, out var id) || caller.Principal.Organisation != id.Value) throw ApiError.NotFound();
        var space = MadeIds.OfSpace(caller, key);
        Accepted(await actors.Space(space).Open((await SovereigntyDoor.BodyAsync<Titled>(context)).Title, key));
        await CreatedAsync(context, new { id = space.Value }, cancellation);
    });

    /// <summary>CSI-20: lets an organisation in.</summary>
    public Task AdmitAsync(HttpContext context, string space) => door.PassAsync(context, s_admit, async (_, actors, key, cancellation) =>
    {
        var member = await SovereigntyDoor.BodyAsync<Member>(context);
        if (member.Role != "viewer") throw ApiError.BadInput("role must be viewer: the space is its customer's, and others see what is named to them.");
        Accepted(await actors.Space(Known<SpaceId>(space)).Admit(member.Organisation, key));
        await CreatedAsync(context, new { organisation = member.Organisation, role = member.Role }, cancellation);
    });

    /// <summary>CSI-21 to CSI-23: adds the body as a document.</summary>
    public Task AddAsync(HttpContext context, string space) => door.PassAsync(context, s_add, async (caller, _, key, cancellation) =>
    {
        var added = await documents.AddAsync(context, caller, space, key, isTold: false, cancellation);
        await context.Response.WriteAsJsonAsync(new { id = added.Id.Value, sha256 = added.Sha256 }, cancellation);
    });

    /// <summary>CSI-21: names a document to an organisation that is in.</summary>
    public Task NameAsync(HttpContext context, string space, string document) => door.PassAsync(context, s_name, async (_, actors, key, _) =>
    {
        var (id, about) = (Known<SpaceId>(space), Known<DocumentId>(document));
        var organisation = (await SovereigntyDoor.BodyAsync<Named>(context)).Organisation;
        Accepted(await actors.Space(id).NameDocument(about, [SpaceMember.KeyOf(organisation)], isNamed: true, key));
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    });

    /// <summary>CSI-24: the documents that are shown to the caller.</summary>
    public Task ListAsync(HttpContext context, string space) => door.PassAsync(context, s_list, async (_, actors, _, cancellation) =>
    {
        var view = await actors.View(Known<SpaceId>(space)) ?? throw ApiError.NotFound();
        await context.Response.WriteAsJsonAsync(new { documents = view.Documents.Select(one => new { id = one.Id.Value, name = one.Name, level = Word(one.Level) }) }, cancellation);
    });

    /// <summary>CSI-25, CSI-26: shows a document with a watermark, or hands it out as it was uploaded.</summary>
    public Task ShowAsync(HttpContext context, string space, string document, bool isDownload) => door.PassAsync(context, s_show, (caller, _, key, cancellation) =>
        documents.ShowAsync(context, caller, space, document, isDownload, key, ReceiptHeader, isTold: false, cancellation));

    /// <summary>CSI-28: who was shown what, newest first.</summary>
    public Task ViewsAsync(HttpContext context, string space) => door.PassAsync(context, s_views, async (_, actors, _, cancellation) =>
    {
        var id = await RuledAsync(actors, space);
        var listed = await actors.SpaceDesk.ListViews(new(new(ViewsMax), Descending: true, id));
        await context.Response.WriteAsJsonAsync(
            new { views = listed.Items.Select(one => one.Item).Select(view => new { receipt = view.Id.Value, document = view.Document.Value, organisation = view.By.Organisation, at = view.At }) }, cancellation);
    });

    /// <summary>CSI-29: sets a milestone, for the customer itself to act on.</summary>
    public Task OpenMilestoneAsync(HttpContext context, string space) => door.PassAsync(context, s_milestone, async (_, actors, key, cancellation) =>
    {
        var id = Known<SpaceId>(space);
        var title = (await SovereigntyDoor.BodyAsync<Titled>(context)).Title;
        var answer = Accepted(await actors.Space(id).OpenMilestone(new(MilestoneKind.DeliveryAcceptance, title, null), key));
        await CreatedAsync(context, new { id = answer is SpaceMadeAnswer made ? made.Id : throw new InvalidOperationException($"A space answered {answer.GetType().Name} to a milestone.") }, cancellation);
    });

    /// <summary>CSI-29: the customer accepts a milestone, or returns it.</summary>
    public Task ActAsync(HttpContext context, string space, string milestone, bool accepted) => door.PassAsync(context, s_act, async (_, actors, key, cancellation) =>
    {
        Accepted(await actors.Space(Known<SpaceId>(space)).ActOnMilestone(Known<MilestoneId>(milestone), accepted, "", key));
        await context.Response.WriteAsJsonAsync(new { id = milestone, state = accepted ? Word(MilestoneStatus.Accepted) : Word(MilestoneStatus.Returned) }, cancellation);
    });

    /// <summary>CSI-29: the milestones, to the customer.</summary>
    public Task MilestonesAsync(HttpContext context, string space) => door.PassAsync(context, s_act, async (_, actors, _, cancellation) =>
    {
        var view = await actors.View(Known<SpaceId>(space)) ?? throw ApiError.NotFound();
        await context.Response.WriteAsJsonAsync(new { milestones = view.Milestones.Select(one => new { id = one.Id.Value, title = one.Title, state = Word(one.Status) }) }, cancellation);
    });

    private static async Task<SpaceId> RuledAsync(Actors actors, string space) =>
        Known<SpaceId>(space) is var id && await actors.Space(id).MayAdd() is not null ? id : throw ApiError.NotFound();

    private static T Known<T>(string id) where T : struct, IId<T> => Ids.TryParse<T>(id, out var known) ? known : throw ApiError.NotFound();

    private static Task CreatedAsync<T>(HttpContext context, T body, CancellationToken cancellation)
    {
        context.Response.StatusCode = StatusCodes.Status201Created;
        return context.Response.WriteAsJsonAsync(body, cancellation);
    }

    private static string Word<TEnum>(TEnum value) where TEnum : struct, Enum => value.ToString().ToLowerInvariant();

    private static SpaceAnswer Accepted(SpaceAnswer answer) => answer switch
    {
        // What is not there, what is another's and what is not theirs to do look alike (CSI-7, CSI-30).
        SpaceRefused { Refusal.Code: "SPACE_UNKNOWN" or "DOCUMENT_UNKNOWN" or "MILESTONE_UNKNOWN" or "INTERNAL_ONLY" or "CUSTOMER_ONLY" } => throw ApiError.NotFound(),
        SpaceRefused refused => throw new ApiError(refused.Refusal.Code, refused.Refusal.Message),
        _ => answer,
    };
}
