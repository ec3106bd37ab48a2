using Ecosystem.Api.Graph;
using Ecosystem.Domain.Approvals;

namespace Ecosystem.Api.Approvals;

/// <summary>What every change to an approval is given.</summary>
public abstract record ApprovalInput : MutationInput
{
    /// <summary>The approval.</summary>
    [Id]
    public required string Approval { get; init; }
}

/// <summary>A decision on an approval.</summary>
public sealed record DecideApprovalInput : ApprovalInput
{
    /// <summary>Approve or reject.</summary>
    public required bool Approved { get; init; }

    /// <summary>Why; up to 1,000 characters.</summary>
    public string? Note { get; init; }
}

/// <summary>An approval to hand on.</summary>
public sealed record ReassignApprovalInput : ApprovalInput
{
    /// <summary>To whom.</summary>
    public required AssigneeInput To { get; init; }

    /// <summary>Why; 1 to 1,000 characters.</summary>
    public required string Note { get; init; }
}

/// <summary>To whom an approval is to be assigned.</summary>
public sealed record AssigneeInput
{
    /// <summary>A person decides alone; in a queue, everybody may who may decide approvals.</summary>
    public required AssigneeKind Kind { get; init; }

    /// <summary>The `sub` of the person's token, or the queue's name; 1 to 200 characters.</summary>
    public required string Id { get; init; }
}

/// <summary>An approval to send back.</summary>
public sealed record SendBackApprovalInput : ApprovalInput
{
    /// <summary>What is missing; 1 to 1,000 characters.</summary>
    public required string Note { get; init; }
}

/// <summary>The answer to what was missing.</summary>
public sealed record ResubmitApprovalInput : ApprovalInput
{
    /// <summary>The answer; 1 to 1,000 characters.</summary>
    public required string Note { get; init; }
}

/// <summary>The vote counts. When it decides, the unit that waits hears of it within about a second.</summary>
public sealed class DecideApprovalPayload(string approval, ApprovalAccepted accepted)
{
    /// <summary>The approval.</summary>
    [Id]
    public string Approval => approval;

    /// <summary>How many more people must approve; 0 when this vote decided.</summary>
    public int Missing => accepted.Missing ?? 0;
}

/// <summary>The step is taken.</summary>
public sealed class ApprovalStepPayload(string approval)
{
    /// <summary>The approval.</summary>
    [Id]
    public string Approval => approval;
}

public sealed class DecideApprovalResult() : MutationResult("What deciding an approval answers.", typeof(DecideApprovalPayload));

public sealed class ApprovalStepResult() : MutationResult("What reassigning, sending back or resubmitting an approval answers.", typeof(ApprovalStepPayload));
