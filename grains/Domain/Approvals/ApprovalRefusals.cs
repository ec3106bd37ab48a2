namespace Ecosystem.Domain.Approvals;

/// <summary>Why an approval does not carry a command out. In the order the checks run; the first that fails answers.</summary>
public static class ApprovalRefusals
{
    /// <summary>1. Nobody has opened this approval.</summary>
    public static Refusal ApprovalUnknown { get; } = new("APPROVAL_UNKNOWN", "There is no such approval.");

    /// <summary>2. The note is too long.</summary>
    public static Refusal NoteTooLong { get; } = new("NOTE_TOO_LONG", $"The note may have at most {Approval.NoteLengthMax} characters.");

    /// <summary>3. Somebody has decided already.</summary>
    public static Refusal AlreadyDecided { get; } = new("ALREADY_DECIDED", "This approval has been decided. A new request opens a new one.");

    /// <summary>4. The requester cannot countersign their own request.</summary>
    public static Refusal DecidedByRequester { get; } = new("DECIDED_BY_REQUESTER", "Whoever asked cannot countersign. Have somebody else at headquarters decide.");
}
