using Ecosystem.Domain;
using Ecosystem.Domain.Approvals;

namespace Ecosystem.Contracts.Approvals;

/// <summary>An approval 审批. The grain key is an <see cref="ApprovalId"/>.</summary>
/// <remarks>Durability, retries and time-outs as in <see cref="SalesUnits.ISalesUnitGrain"/>.</remarks>
[Alias("approval")]
public interface IApprovalGrain : IGrainWithStringKey
{
    /// <summary>Opens the approval. Only the platform itself calls this.</summary>
    [Alias("open")] Task<ApprovalAnswer> Open(CountersignRequest request, string idempotencyKey);

    /// <summary>Approves or rejects, as the caller. The unit that waits hears of it within about a second.</summary>
    [Alias("decide")] Task<ApprovalAnswer> Decide(bool approved, string note, string idempotencyKey);

    /// <summary>The approval as it stands, or null when there is none.</summary>
    [Alias("view")] Task<ApprovalView?> View();
}

/// <summary>An approval as people see it.</summary>
/// <param name="Verdict">Null while it waits.</param>
[GenerateSerializer, Immutable, Alias("approval-view")]
public sealed record ApprovalView([property: Id(0)] ApprovalId Id, [property: Id(1)] CountersignRequest Request, [property: Id(2)] DateTimeOffset OpenedAt, [property: Id(3)] Verdict? Verdict);
