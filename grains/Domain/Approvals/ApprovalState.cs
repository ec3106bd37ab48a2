using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Approvals;

/// <summary>What an approval remembers; rebuilt from its events.</summary>
public sealed record ApprovalState(ApprovalId Id)
{
    /// <summary>Null until opened.</summary>
    public CountersignRequest? Request { get; init; }

    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>Null until decided, and for ever once timed out.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Votes since the request was last submitted, the deciding one included; never two of one person.</summary>
    public ImmutableArray<ApprovalVote> Votes { get; init; } = [];

    /// <summary>Null until somebody assigns it: anybody who may decide approvals may decide this one.</summary>
    public Assignee? Assignee { get; init; }

    /// <summary>Whether it waits for its requester.</summary>
    public bool SentBack { get; init; }

    /// <summary>When the time-out was written down; null until then, even when the time is up.</summary>
    public DateTimeOffset? TimedOutAt { get; init; }

    /// <summary>Everything that happened since it was opened, oldest first; AP-8 bounds it.</summary>
    public ImmutableArray<ApprovalStep> Steps { get; init; } = [];

    /// <summary>The first moment at which it can no longer be decided; null until opened.</summary>
    [JsonIgnore]
    public DateTimeOffset? Deadline => Request is { } request ? OpenedAt?.AddMinutes(request.TimeoutMinutesOrDefault) : null;

    /// <summary>Whether this person has voted since the request was last submitted.</summary>
    public bool HasVoted(string person) => Votes.Any(vote => vote.By == person);

    /// <summary>How it stands at a moment. It is timed out from its deadline on, whether or not that was written down.</summary>
    public ApprovalStatus StateAt(DateTimeOffset now) => Verdict switch
    {
        { Approved: true } => ApprovalStatus.Approved,
        { Approved: false } => ApprovalStatus.Rejected,
        // The word of the log stands, also under a clock that was set back since.
        null when TimedOutAt is not null || now >= Deadline => ApprovalStatus.TimedOut,
        null => SentBack ? ApprovalStatus.SentBack : ApprovalStatus.Pending,
    };
}

/// <summary>How an approval stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ApprovalStatus>))]
public enum ApprovalStatus
{
    /// <summary>It waits for deciders.</summary>
    [JsonStringEnumMemberName("pending")] Pending,
    /// <summary>It waits for its requester.</summary>
    [JsonStringEnumMemberName("sentBack")] SentBack,
    [JsonStringEnumMemberName("approved")] Approved,
    [JsonStringEnumMemberName("rejected")] Rejected,
    /// <summary>Nobody decided in time, which is not approved.</summary>
    [JsonStringEnumMemberName("timedOut")] TimedOut,
}

/// <summary>The vote that decided.</summary>
[GenerateSerializer, Immutable, Alias("verdict")]
public sealed record Verdict([property: Id(0)] bool Approved, [property: Id(1)] string By, [property: Id(2)] string Note, [property: Id(3)] DateTimeOffset At);

/// <summary>What one person said.</summary>
/// <param name="By"><c>sub</c> of the token.</param>
/// <param name="Note">Why; may be empty.</param>
[GenerateSerializer, Immutable, Alias("approval-vote")]
public sealed record ApprovalVote([property: Id(0)] string By, [property: Id(1)] bool Approved, [property: Id(2)] string Note, [property: Id(3)] DateTimeOffset At);

/// <summary>One step of an approval's history.</summary>
/// <param name="By"><c>sub</c> of the token, or <see cref="Approval.TimedOutBy"/>.</param>
/// <param name="Note">Why; may be empty.</param>
/// <param name="To">To whom it was reassigned; null for any other step.</param>
[GenerateSerializer, Immutable, Alias("approval-step")]
public sealed record ApprovalStep(
    [property: Id(0)] ApprovalStepKind Kind, [property: Id(1)] string By, [property: Id(2)] string Note, [property: Id(3)] DateTimeOffset At, [property: Id(4)] Assignee? To = null);

/// <summary>What somebody did with an approval.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ApprovalStepKind>))]
public enum ApprovalStepKind
{
    [JsonStringEnumMemberName("approved")] Approved,
    [JsonStringEnumMemberName("rejected")] Rejected,
    [JsonStringEnumMemberName("reassigned")] Reassigned,
    [JsonStringEnumMemberName("sentBack")] SentBack,
    [JsonStringEnumMemberName("resubmitted")] Resubmitted,
    [JsonStringEnumMemberName("timedOut")] TimedOut,
}
