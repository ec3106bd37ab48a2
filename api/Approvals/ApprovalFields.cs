using Ecosystem.Api.Approvals;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Api.Live;
using Ecosystem.Contracts.Approvals;
using Ecosystem.Contracts.Directory;
using Ecosystem.Domain;
using Ecosystem.Domain.Approvals;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>One approval; null when there is none of that id.</summary>
    public static async Task<ApprovalType?> Approval([Id] string id, [FromRequest] Actors actors) =>
        Ids.TryParse<ApprovalId>(id, out var approval) && await actors.View(approval) is { } view ? new(view) : null;

    /// <summary>Approvals that wait, or with `decidedToo` all of them, or with `state` those that stand so, a page at a time; `first` and `last` are 1 to 200. Of one unit, opened from `openedFrom` on and before `openedUntil`.</summary>
    public static async Task<ApprovalConnection> Approvals(
        [FromRequest] Actors actors, bool decidedToo = false, ApprovalStatus? state = null, [Id] string? unit = null, DateTimeOffset? openedFrom = null, DateTimeOffset? openedUntil = null,
        ApprovalOrder orderBy = ApprovalOrder.Id, OrderDirection direction = OrderDirection.Asc, int first = 50, string? after = null, int? last = null, string? before = null)
    {
        var list = Paging.Checked(new ApprovalList(
            Paging.Window(first, after, last, before), direction == OrderDirection.Desc, orderBy, decidedToo, state, UnitOnly(unit), openedFrom, openedUntil));
        return new(await actors.Directory.ListApprovals(list)
            .PageAsync(list.Window, async id => await actors.View(id) is { } view ? new ApprovalType(view) : null));
    }

    /// <summary>The unit that a list is of; null: any.</summary>
    private static SalesUnitId? UnitOnly(string? unit) => unit is null ? null
        : Ids.TryParse<SalesUnitId>(unit, out var id) ? id : throw ApiError.BadInput($"unit must be a sales unit's id: those start with {SalesUnitId.Prefix}");
}

public sealed partial class Subscription
{
    /// <summary>The first page of the approvals that wait, as `Query.approvals` answers it; again when one is opened, voted on, passed on, sent back, answered or ends.</summary>
    public static async Task<ApprovalConnection> Approvals([FromRequest] Subscriber subscriber, [FromRequest] Actors actors, int first = 50)
    {
        var directory = actors.Directory;
        await subscriber.Watch("approvals", async _ => new(await directory.ApprovalsMark(), null));
        return await Query.Approvals(actors, first: first);
    }
}

public sealed partial class Mutation
{
    /// <summary>Approves or rejects, as the caller. Never one's own request, never twice, never past the deadline.</summary>
    [OutputType(typeof(NonNullGraphType<DecideApprovalResult>))]
    public static Task<object> DecideApproval(DecideApprovalInput input, [FromRequest] Actors actors) => Ask(
        actors, input.Approval, Actors.MutationKey(input.IdempotencyKey), (approval, key) => approval.Decide(input.Approved, input.Note ?? "", key),
        accepted => new DecideApprovalPayload(input.Approval, accepted));

    /// <summary>Hands an approval to a person, who alone may then decide, or to a queue. Neither by nor to whoever asked.</summary>
    [OutputType(typeof(NonNullGraphType<ApprovalStepResult>))]
    public static Task<object> ReassignApproval(ReassignApprovalInput input, [FromRequest] Actors actors) => Ask(
        actors, input.Approval, Actors.MutationKey(input.IdempotencyKey), (approval, key) => approval.Reassign(new(input.To.Kind, input.To.Id), input.Note, key),
        _ => new ApprovalStepPayload(input.Approval));

    /// <summary>Asks whoever requested it for what is missing. Nobody can decide until they have answered; the deadline stays.</summary>
    [OutputType(typeof(NonNullGraphType<ApprovalStepResult>))]
    public static Task<object> SendBackApproval(SendBackApprovalInput input, [FromRequest] Actors actors) => Ask(
        actors, input.Approval, Actors.MutationKey(input.IdempotencyKey), (approval, key) => approval.SendBack(input.Note, key),
        _ => new ApprovalStepPayload(input.Approval));

    /// <summary>Answers, as whoever requested it, what was missing. Votes given before no longer count.</summary>
    [OutputType(typeof(NonNullGraphType<ApprovalStepResult>))]
    public static Task<object> ResubmitApproval(ResubmitApprovalInput input, [FromRequest] Actors actors) => Ask(
        actors, input.Approval, Actors.MutationKey(input.IdempotencyKey), (approval, key) => approval.Resubmit(input.Note, key),
        _ => new ApprovalStepPayload(input.Approval));

    private static async Task<object> Ask(
        Actors actors, string id, string key, Func<IApprovalGrain, string, Task<ApprovalAnswer>> ask, Func<ApprovalAccepted, object> whenAccepted)
    {
        if (!Ids.TryParse<ApprovalId>(id, out var approval)) return new Refused(ApprovalRefusals.ApprovalUnknown);
        return await ask(actors.Approval(approval), key) switch
        {
            ApprovalAccepted accepted => whenAccepted(accepted),
            ApprovalRefused refused => new Refused(refused.Refusal),
            var other => throw new InvalidOperationException($"An approval answered {other.GetType().Name}, which this field does not know."),
        };
    }
}
