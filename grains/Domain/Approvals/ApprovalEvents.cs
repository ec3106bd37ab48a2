using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Approvals;

/// <summary>What can happen to an approval. Kept for ever: a type may gain optional members, never lose or change one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ApprovalOpened), "approvalOpened")]
[JsonDerivedType(typeof(ApprovalVoted), "approvalVoted")]
[JsonDerivedType(typeof(ApprovalDecided), "approvalDecided")]
[JsonDerivedType(typeof(ApprovalReassigned), "approvalReassigned")]
[JsonDerivedType(typeof(ApprovalSentBack), "approvalSentBack")]
[JsonDerivedType(typeof(ApprovalResubmitted), "approvalResubmitted")]
[JsonDerivedType(typeof(ApprovalTimedOut), "approvalTimedOut")]
public abstract record ApprovalEvent;

public sealed record ApprovalOpened(CountersignRequest Request, DateTimeOffset At) : ApprovalEvent;

/// <summary>Somebody approved, and others still must.</summary>
public sealed record ApprovalVoted(string By, string Note, DateTimeOffset At) : ApprovalEvent;

/// <summary>The vote that decided: a rejection, or the last approval of the quorum.</summary>
/// <param name="By">Whose vote it was.</param>
/// <param name="Unit">The unit that waits for the answer.</param>
/// <param name="Milestone">What waits for it in place of the unit; null: nothing.</param>
public sealed record ApprovalDecided(bool Approved, string By, string Note, DateTimeOffset At, SalesUnitId Unit, AwaitedMilestone? Milestone = null) : ApprovalEvent
{
    /// <summary>The run of a strategy flow that waits for it in place of the unit; null, and then not written: none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FlowRunId? Run { get; init; }
}

public sealed record ApprovalReassigned(Assignee To, string By, string Note, DateTimeOffset At) : ApprovalEvent;

public sealed record ApprovalSentBack(string By, string Note, DateTimeOffset At) : ApprovalEvent;

public sealed record ApprovalResubmitted(string By, string Note, DateTimeOffset At) : ApprovalEvent;

/// <summary>Nobody decided in time, which is not approved.</summary>
/// <param name="Deadline">When the time was up.</param>
/// <param name="At">When it was written down; at the deadline or after it.</param>
/// <param name="Unit">The unit that waits for the answer.</param>
/// <param name="Milestone">What waits for it in place of the unit; null: nothing.</param>
public sealed record ApprovalTimedOut(DateTimeOffset Deadline, DateTimeOffset At, SalesUnitId Unit, AwaitedMilestone? Milestone = null) : ApprovalEvent
{
    /// <summary>The run of a strategy flow that waits for it in place of the unit; null, and then not written: none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FlowRunId? Run { get; init; }
}
