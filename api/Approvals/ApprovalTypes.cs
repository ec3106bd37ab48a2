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

    /// <summary>How it stands now.</summary>
    public ApprovalStatus State => approval.State;

    /// <summary>How many different people must approve, 1 to 5. One rejection rejects.</summary>
    public int Quorum => approval.Quorum;

    /// <summary>Who approved or rejected since the request was last submitted; nobody is there twice.</summary>
    public IEnumerable<ApprovalVoteType> Votes => approval.Votes.Select(vote => new ApprovalVoteType(vote));

    /// <summary>To whom it is assigned; null: whoever may decide approvals.</summary>
    public AssigneeType? Assignee => approval.Assignee is { } assignee ? new(assignee) : null;

    /// <summary>From this moment on it can no longer be decided; it then ends as not approved.</summary>
    public DateTimeOffset Deadline => approval.Deadline;

    /// <summary>Everything that happened since it was opened, oldest first, with the notes.</summary>
    public IEnumerable<ApprovalStepType> History => approval.Steps.Select(step => new ApprovalStepType(step));

    /// <summary>The vote that decided; null while it waits, and when it timed out.</summary>
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

/// <summary>What one person said.</summary>
[Name("ApprovalVote")]
public sealed class ApprovalVoteType(ApprovalVote vote)
{
    /// <summary>Who.</summary>
    public string By => vote.By;

    /// <summary>Approved or rejected.</summary>
    public bool Approved => vote.Approved;

    /// <summary>Why; may be empty.</summary>
    public string Note => vote.Note;

    /// <summary>When.</summary>
    public DateTimeOffset At => vote.At;
}

/// <summary>To whom an approval is assigned.</summary>
[Name("Assignee")]
public sealed class AssigneeType(Assignee assignee)
{
    /// <summary>A person decides alone; in a queue, everybody may who may decide approvals.</summary>
    public AssigneeKind Kind => assignee.Kind;

    /// <summary>The `sub` of the person's token, or the queue's name.</summary>
    public string Id => assignee.Id;
}

/// <summary>One step of an approval's history.</summary>
[Name("ApprovalStep")]
public sealed class ApprovalStepType(ApprovalStep step)
{
    /// <summary>What was done.</summary>
    public ApprovalStepKind Kind => step.Kind;

    /// <summary>Who; silo:deadline for a time-out.</summary>
    public string By => step.By;

    /// <summary>Why; may be empty.</summary>
    public string Note => step.Note;

    /// <summary>When.</summary>
    public DateTimeOffset At => step.At;

    /// <summary>To whom it was reassigned; null for any other step.</summary>
    public AssigneeType? To => step.To is { } to ? new(to) : null;
}

/// <summary>A page of approvals.</summary>
public sealed class ApprovalConnection(Paged<ApprovalType> page)
{
    /// <summary>The approvals, in the order asked for.</summary>
    public IEnumerable<ApprovalType> Nodes => page.Nodes;

    /// <summary>The same, each with its cursor.</summary>
    public IEnumerable<ApprovalEdge> Edges => page.Edges.Select(edge => new ApprovalEdge(edge));

    /// <summary>Where the page begins and ends.</summary>
    public Graph.PageInfo PageInfo => page.Info;

    /// <summary>The list takes account of the first so many leaves of the log, and perhaps of more. The approvals themselves are as they stand now.</summary>
    public long AsOf => page.AsOf;
}

/// <summary>An approval, and where in the list it is.</summary>
public sealed class ApprovalEdge(Edge<ApprovalType> edge)
{
    /// <summary>Give this as `after` or `before` to begin there.</summary>
    public string Cursor => edge.Cursor;

    /// <summary>The item.</summary>
    public ApprovalType Node => edge.Node;
}
