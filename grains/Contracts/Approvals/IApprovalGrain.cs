using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.Approvals;

namespace Ecosystem.Contracts.Approvals;

/// <summary>An approval 审批. The grain key is an <see cref="ApprovalId"/>.</summary>
/// <remarks>
/// Durability, retries and time-outs as in <see cref="SalesUnits.ISalesUnitGrain"/>. The approval watches its own deadline: it ends as timed out
/// within about a minute of it, or of the moment a silo runs again; from the deadline on, nothing is accepted.
/// </remarks>
[Alias("approval")]
public interface IApprovalGrain : IGrainWithStringKey
{
    /// <summary>Opens the approval. Only the platform itself calls this.</summary>
    [Alias("open")] Task<ApprovalAnswer> Open(CountersignRequest request, string idempotencyKey);

    /// <summary>Approves or rejects, as the caller. The unit that waits hears of a verdict within about a second.</summary>
    [Alias("decide")] Task<ApprovalAnswer> Decide(bool approved, string note, string idempotencyKey);

    /// <summary>Hands the approval to a person, who alone may then decide, or to a queue, from which everybody with the scope may.</summary>
    [Alias("reassign")] Task<ApprovalAnswer> Reassign(Assignee to, string note, string idempotencyKey);

    /// <summary>Asks the requester for what is missing; nobody can decide until they have answered.</summary>
    [Alias("sendBack")] Task<ApprovalAnswer> SendBack(string note, string idempotencyKey);

    /// <summary>Answers, as the requester, what was missing. Votes given before no longer count.</summary>
    [Alias("resubmit")] Task<ApprovalAnswer> Resubmit(string note, string idempotencyKey);

    /// <summary>The approval as it stands, or null when there is none.</summary>
    [Alias("view")] Task<ApprovalView?> View();
}

/// <summary>An approval as people see it.</summary>
/// <param name="Verdict">Null while it waits, and when it timed out.</param>
/// <param name="State">As of the moment it was asked: timed out from the deadline on.</param>
/// <param name="Quorum">How many different people must approve, 1 to 5.</param>
/// <param name="Votes">Votes since the request was last submitted, the deciding one included.</param>
/// <param name="Assignee">Null: anybody with the scope.</param>
/// <param name="Deadline">The first moment at which it can no longer be decided.</param>
/// <param name="Steps">Everything that happened since it was opened, oldest first.</param>
[GenerateSerializer, Immutable, Alias("approval-view")]
public sealed record ApprovalView(
    [property: Id(0)] ApprovalId Id, [property: Id(1)] CountersignRequest Request, [property: Id(2)] DateTimeOffset OpenedAt, [property: Id(3)] Verdict? Verdict,
    [property: Id(4)] ApprovalStatus State, [property: Id(5)] int Quorum, [property: Id(6)] ImmutableArray<ApprovalVote> Votes, [property: Id(7)] Assignee? Assignee,
    [property: Id(8)] DateTimeOffset Deadline, [property: Id(9)] ImmutableArray<ApprovalStep> Steps);
