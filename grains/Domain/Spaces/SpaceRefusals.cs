namespace Ecosystem.Domain.Spaces;

/// <summary>Why a space does not carry a command out. In the order the checks run; the first that fails answers.</summary>
public static class SpaceRefusals
{
    /// <summary>1. There is none, or whoever asks is no member; for the invited: they were not.</summary>
    public static Refusal SpaceUnknown { get; } = new("SPACE_UNKNOWN", "There is no such space for you. If you were invited, sign in as the person who was, and accept the invitation first.");

    /// <summary>2. Only our own people do this.</summary>
    public static Refusal InternalOnly { get; } = new("INTERNAL_ONLY", "Only internal members of the space can do this. Ask one of them, in a thread of feedback.");

    /// <summary>2. Only the customer does this.</summary>
    public static Refusal CustomerOnly { get; } = new("CUSTOMER_ONLY", "Only the customer whose space this is can do this: act on milestones, and rule a space that it opened itself.");

    /// <summary>3. Something is out of its range.</summary>
    public static Refusal OutOfRange(string what, string range) => new("OUT_OF_RANGE", $"{what} must be {range}.");

    /// <summary>4. Creating only: there is one under this id.</summary>
    public static Refusal AlreadyCreated { get; } = new("ALREADY_CREATED", "There is such a space already. Use another idempotency key for another space.");

    /// <summary>5. Inviting only: the person does not fit the space.</summary>
    public static Refusal OrganisationRefused { get; } = new(
        "ORGANISATION_REFUSED", "Into a space come internal people who have an account, people of the space's own customer, and people of partners or suppliers. Check the audience and the organisation.");

    /// <summary>6. Inviting only: they are in already.</summary>
    public static Refusal AlreadyMember { get; } = new("ALREADY_MEMBER", "This person is a member already.");

    /// <summary>6. There is no such member, or none that this can be done about.</summary>
    public static Refusal MemberUnknown { get; } = new("MEMBER_UNKNOWN", "The space has no such member. Invite the person first.");

    /// <summary>6. Removing only: nobody would be left who can manage the space.</summary>
    public static Refusal LastMember { get; } = new("LAST_MEMBER", "Nobody could manage the space without this member: it is the only internal one, or the customer whose own space this is. Let another internal member accept an invitation first.");

    /// <summary>7. There is none, or it is not for whoever asks.</summary>
    public static Refusal DocumentUnknown { get; } = new("DOCUMENT_UNKNOWN", "There is no such document for you. Ask an internal member to name it to you.");

    /// <summary>7. Adding only: the id is taken.</summary>
    public static Refusal DocumentExists { get; } = new("DOCUMENT_EXISTS", "There is such a document already. Use another idempotency key for another upload.");

    /// <summary>8. They see it, and may not keep it.</summary>
    public static Refusal DownloadRefused { get; } = new("DOWNLOAD_REFUSED", "This document is shown, and not handed out. Internal members can allow the download of a sensitive one, and never of a restricted one.");

    /// <summary>9. There is none, or it is not for whoever asks.</summary>
    public static Refusal FeedbackUnknown { get; } = new("FEEDBACK_UNKNOWN", "There is no such thread for you.");

    /// <summary>10. There is none.</summary>
    public static Refusal MilestoneUnknown { get; } = new("MILESTONE_UNKNOWN", "The space has no such milestone.");

    /// <summary>11. It was accepted or waived.</summary>
    public static Refusal MilestoneOver { get; } = new("MILESTONE_OVER", "This milestone was accepted or waived already. Open another one.");

    /// <summary>12. Asking for a waiver only: one is being decided.</summary>
    public static Refusal WaiverPending { get; } = new("WAIVER_PENDING", "A waiver of this milestone was asked for and waits for its approval.");

    /// <summary>12. Hearing only: this is not the approval that the milestone waits for.</summary>
    public static Refusal WaiverUnknown { get; } = new("WAIVER_UNKNOWN", "No milestone of this space waits for this approval.");

    /// <summary>13. There is none.</summary>
    public static Refusal ExpertUnknown { get; } = new("EXPERT_UNKNOWN", "The space shows no such expert.");

    /// <summary>14. There is none.</summary>
    public static Refusal CommitmentUnknown { get; } = new("COMMITMENT_UNKNOWN", "The expert has made no such commitment.");

    /// <summary>15. It was said before whether it was kept.</summary>
    public static Refusal CommitmentSettled { get; } = new("COMMITMENT_SETTLED", "It was said already whether this commitment was kept.");

    /// <summary>16. A bound is reached.</summary>
    public static Refusal TooMany(string what, int max) => new("TOO_MANY", $"A space has at most {max} {what}. Open another space.");
}
