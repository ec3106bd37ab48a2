namespace Ecosystem.Domain.Approvals;

/// <summary>Why an approval does not carry a command out. In the order the checks run; the first that fails answers.</summary>
public static class ApprovalRefusals
{
    /// <summary>1. Nobody has opened this approval.</summary>
    public static Refusal ApprovalUnknown { get; } = new("APPROVAL_UNKNOWN", "There is no such approval.");

    /// <summary>2. Opening only: the quorum is out of its range.</summary>
    public static Refusal QuorumOutOfRange { get; } = new("OUT_OF_RANGE", $"quorum must be 1 to {CountersignRequest.QuorumMax} people.");

    /// <summary>2. Opening only: the time-out is out of its range.</summary>
    public static Refusal TimeoutOutOfRange { get; } = new("OUT_OF_RANGE", $"timeoutMinutes must be 1 to {CountersignRequest.TimeoutMinutesMax}.");

    /// <summary>3. The note is too long.</summary>
    public static Refusal NoteTooLong { get; } = new("NOTE_TOO_LONG", $"The note may have at most {Approval.NoteLengthMax} characters.");

    /// <summary>4. All but a decision: there is no note.</summary>
    public static Refusal NoteMissing { get; } = new("NOTE_MISSING", "A note is needed: say why, for whoever takes the next step.");

    /// <summary>5. Reassigning only: the assignee can be nobody.</summary>
    public static Refusal AssigneeMalformed { get; } = new(
        "ASSIGNEE_MALFORMED", $"Name either one person, by the sub of their token, or one queue, in 1 to {Assignee.IdLengthMax} printable characters.");

    /// <summary>6. It has been decided already.</summary>
    public static Refusal AlreadyDecided { get; } = new("ALREADY_DECIDED", "This approval has been decided. A new request opens a new one.");

    /// <summary>7. The deadline has passed.</summary>
    public static Refusal TimedOut { get; } = new("APPROVAL_TIMED_OUT", "The deadline of this approval has passed: it ended as not approved. A new request opens a new one.");

    /// <summary>8. All but resubmitting: the requester has no say in their own request.</summary>
    public static Refusal DecidedByRequester { get; } = new("DECIDED_BY_REQUESTER", "Whoever asked cannot countersign, nor choose who does. Have somebody else at headquarters decide.");

    /// <summary>8. Resubmitting only: somebody else asked.</summary>
    public static Refusal NotTheRequester { get; } = new("NOT_THE_REQUESTER", "Only whoever asked can answer what was missing.");

    /// <summary>9. Deciding and sending back: it waits for its requester.</summary>
    public static Refusal WaitsForRequester { get; } = new("SENT_BACK", "This approval was sent back and waits for its requester. It can be decided once they have answered.");

    /// <summary>9. Resubmitting only: nothing is missing.</summary>
    public static Refusal NotSentBack { get; } = new("NOT_SENT_BACK", "This approval was not sent back: there is nothing to answer.");

    /// <summary>10. Deciding and sending back: it is assigned to one person, and this is another.</summary>
    public static Refusal AssignedToAnother { get; } = new("ASSIGNED_TO_ANOTHER", "This approval is assigned to somebody else. Have it reassigned first.");

    /// <summary>10. Reassigning only: the requester cannot be the assignee.</summary>
    public static Refusal AssignedToRequester { get; } = new("ASSIGNED_TO_REQUESTER", "Whoever asked cannot be assigned their own request. Name somebody else.");

    /// <summary>11. Deciding only: nobody counts twice.</summary>
    public static Refusal AlreadyVoted { get; } = new("ALREADY_VOTED", "You have approved already, and nobody counts twice. If the approval is assigned to you, reassign it to somebody who has not.");

    /// <summary>11. Reassigning only: whoever has voted can do nothing more.</summary>
    public static Refusal AssigneeHasVoted { get; } = new("ASSIGNEE_HAS_VOTED", "That person has approved already, and nobody counts twice. Name somebody else.");

    /// <summary>12. Reassigning and sending back: it has been passed around long enough.</summary>
    public static Refusal TooManySteps { get; } = new("TOO_MANY_STEPS", $"This approval has had {Approval.StepsMax} steps. Approve or reject it.");
}
