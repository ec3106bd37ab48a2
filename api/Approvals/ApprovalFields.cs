using Ecosystem.Api.Approvals;
using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Approvals;
using Ecosystem.Domain;
using Ecosystem.Domain.Approvals;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>One approval; null when there is none of that id.</summary>
    public static async Task<ApprovalType?> Approval([Id] string id, [FromRequest] Actors actors) =>
        Ids.TryParse<ApprovalId>(id, out var approval) && await actors.Approval(approval).View() is { } view ? new(view) : null;

    /// <summary>Approvals that wait, or with `decidedToo` all of them, a page at a time; `first` is 1 to 200.</summary>
    public static async Task<ApprovalConnection> Approvals([FromRequest] Actors actors, int first = 50, string? after = null, bool decidedToo = false)
    {
        var page = await actors.Directory.Approvals(PageInfo.Request<ApprovalId>(first, after), decidedToo);
        var views = await Task.WhenAll(page.Items.Select(id => actors.Bounded(() => actors.Approval(id).View())));
        return new(views.OfType<ApprovalView>().Select(view => new ApprovalType(view)), page.Next, page.AsOf);
    }
}

public sealed partial class Mutation
{
    /// <summary>Approves or rejects, as the caller. Never one's own request, never twice.</summary>
    [OutputType(typeof(NonNullGraphType<DecideApprovalResult>))]
    public static async Task<object> DecideApproval(DecideApprovalInput input, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        if (!Ids.TryParse<ApprovalId>(input.Approval, out var approval)) return new Refused(ApprovalRefusals.ApprovalUnknown);
        return await actors.Approval(approval).Decide(input.Approved, input.Note ?? "", key) switch
        {
            ApprovalAccepted => new DecideApprovalPayload(approval.Value),
            ApprovalRefused refused => new Refused(refused.Refusal),
            var other => throw new InvalidOperationException($"An approval answered {other.GetType().Name}, which this field does not know."),
        };
    }
}
