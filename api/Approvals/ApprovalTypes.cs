using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Approvals;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.SalesUnits;
using GraphQL;

namespace Ecosystem.Api.Approvals;

/// <summary>An approval 审批: one request for a human decision, never decided by its requester, or twice.</summary>
[Name("Approval")]
public sealed class ApprovalType(ApprovalView approval)
{
    /// <summary>Starts with ap_.</summary>
    [Id]
    public string Id => approval.Id.Value;

    /// <summary>When it was opened.</summary>
    public DateTimeOffset OpenedAt => approval.OpenedAt;

    /// <summary>The sales unit that waits for it.</summary>
    [Id]
    public string Unit => approval.Request.Unit.Value;

    /// <summary>The decision it belongs to.</summary>
    [Id]
    public string Decision => approval.Request.Decision.Value;

    /// <summary>Who asked; cannot decide.</summary>
    public string Requester => approval.Request.Requester;

    /// <summary>What the unit wants to do.</summary>
    public Permission Permission => approval.Request.Permission;

    /// <summary>What it is for.</summary>
    public TargetType Target => new(approval.Request.Target);

    /// <summary>How much.</summary>
    public MoneyType Amount => new(approval.Request.Amount);

    /// <summary>Why the unit may not do it alone.</summary>
    public IEnumerable<string> Reasons => approval.Request.Reasons;

    /// <summary>Null while it waits.</summary>
    public VerdictType? Verdict => approval.Verdict is { } verdict ? new(verdict) : null;
}

/// <summary>What an authorization is for.</summary>
[Name("Target")]
public sealed class TargetType(Target target)
{
    /// <summary>How narrow it is.</summary>
    public TargetKind Kind => target.Kind;

    /// <summary>The customer, project or touchpoint; null for the unit itself.</summary>
    public string? Id => target.Id.Length == 0 ? null : target.Id;
}

/// <summary>What a human decided.</summary>
[Name("Verdict")]
public sealed class VerdictType(Verdict verdict)
{
    /// <summary>Approved or rejected.</summary>
    public bool Approved => verdict.Approved;

    /// <summary>Who.</summary>
    public string By => verdict.By;

    /// <summary>Why; may be empty.</summary>
    public string Note => verdict.Note;

    /// <summary>When.</summary>
    public DateTimeOffset At => verdict.At;
}

/// <summary>A page of approvals.</summary>
public sealed class ApprovalConnection(IEnumerable<ApprovalType> nodes, string? next, long asOf)
{
    /// <summary>The approvals, in the order of their ids.</summary>
    public IEnumerable<ApprovalType> Nodes => nodes;

    /// <summary>Where the page ends.</summary>
    public PageInfo PageInfo => new(next);

    /// <summary>The log position the list is true for. The approvals themselves are as they stand now.</summary>
    public long AsOf => asOf;
}

/// <summary>A decision on an approval.</summary>
public sealed record DecideApprovalInput
{
    /// <summary>The approval.</summary>
    [Id]
    public required string Approval { get; init; }

    /// <summary>Approve or reject.</summary>
    public required bool Approved { get; init; }

    /// <summary>Why; up to 1,000 characters.</summary>
    public string? Note { get; init; }

    /// <summary>1 to 200 characters of your choice, new for each new request and the same for its retries.</summary>
    public required string IdempotencyKey { get; init; }
}

/// <summary>The approval is decided. The unit that waits hears of it within about a second.</summary>
public sealed class DecideApprovalPayload(string approval)
{
    /// <summary>The approval.</summary>
    [Id]
    public string Approval => approval;
}

public sealed class DecideApprovalResult() : MutationResult("What deciding an approval answers.", typeof(DecideApprovalPayload));
