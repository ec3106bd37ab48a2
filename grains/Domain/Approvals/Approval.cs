using System.Collections.Immutable;

namespace Ecosystem.Domain.Approvals;

using Decided = Decision<ApprovalAnswer, ApprovalEvent>;

/// <summary>The rules of an approval 审批: one request for a human decision (docs/rules/approval.md). Never decided by its requester, or twice.</summary>
public sealed class Approval : IActor<ApprovalState, ApprovalCommand, ApprovalAnswer, ApprovalEvent>
{
    /// <summary>Longest note, in UTF-16 characters, inclusive.</summary>
    public const int NoteLengthMax = 1000;

    /// <summary>Steps after which an approval is no longer passed around (AP-8), inclusive.</summary>
    public const int StepsMax = 100;

    /// <summary>Who stands in the log for a time-out: nobody decided.</summary>
    public const string TimedOutBy = "silo:deadline";

    private Approval() { }

    public static string Kind => "approval";

    public static bool IsKey(string key) => Ids.TryParse<ApprovalId>(key, out _);

    public static ApprovalState Empty(string key) => new(Ids.Parse<ApprovalId>(key));

    public static ApprovalAnswer Refused(Refusal refusal) => new ApprovalRefused(refusal);

    /// <inheritdoc/>
    /// <remarks>The first failing check of <see cref="ApprovalRefusals"/> answers.</remarks>
    public static Decided Decide(ApprovalState state, ApprovalCommand command, DateTimeOffset now) => command switch
    {
        Open open => Decide(state, open, now),
        TimeOut => state.Request is null ? Refuse(ApprovalRefusals.ApprovalUnknown) : new(new ApprovalAccepted(), Lapse(state, now)),
        _ => Take(state, command, now),
    };

    /// <inheritdoc/>
    public static ApprovalState Apply(ApprovalState state, ApprovalEvent happened) => happened switch
    {
        ApprovalOpened e => state with { Request = e.Request, OpenedAt = e.At },
        ApprovalVoted e => Voted(state, approved: true, e.By, e.Note, e.At),
        ApprovalDecided e => Voted(state, e.Approved, e.By, e.Note, e.At) with { Verdict = new(e.Approved, e.By, e.Note, e.At) },
        ApprovalReassigned e => state with { Assignee = e.To, Steps = state.Steps.Add(new(ApprovalStepKind.Reassigned, e.By, e.Note, e.At, e.To)) },
        ApprovalSentBack e => state with { SentBack = true, Steps = state.Steps.Add(new(ApprovalStepKind.SentBack, e.By, e.Note, e.At)) },
        // AP-6. What was asked has been answered anew: whoever approved before approved something else.
        ApprovalResubmitted e => state with { SentBack = false, Votes = [], Steps = state.Steps.Add(new(ApprovalStepKind.Resubmitted, e.By, e.Note, e.At)) },
        ApprovalTimedOut e => state with { TimedOutAt = e.At, Steps = state.Steps.Add(new(ApprovalStepKind.TimedOut, TimedOutBy, "", e.At)) },
        _ => throw new ArgumentException($"{happened.GetType().Name} is not an event of an approval.", nameof(happened)),
    };

    /// <summary>AP-1. Opening again is what a redelivered message does: answered, and nothing happens.</summary>
    private static Decided Decide(ApprovalState state, Open open, DateTimeOffset now)
    {
        if (state.Request is not null) return new(new ApprovalAccepted());
        if (open.Request.Quorum is < 1 or > CountersignRequest.QuorumMax) return Refuse(ApprovalRefusals.QuorumOutOfRange);
        if (open.Request.TimeoutMinutes is < 1 or > CountersignRequest.TimeoutMinutesMax) return Refuse(ApprovalRefusals.TimeoutOutOfRange);
        return new(new ApprovalAccepted(), [new ApprovalOpened(open.Request, now)]);
    }

    /// <summary>Takes one step of a person's, who is not the platform.</summary>
    private static Decided Take(ApprovalState state, ApprovalCommand command, DateTimeOffset now)
    {
        var fault = Malformed(command);
        if (state.Request is not { } request) return Refuse(ApprovalRefusals.ApprovalUnknown);
        if (fault is not null) return Refuse(fault);
        if (state.Verdict is not null) return Refuse(ApprovalRefusals.AlreadyDecided);
        // AP-7. Whoever comes too late is told so, and what the clock has done is written down with it.
        if (state.StateAt(now) == ApprovalStatus.TimedOut) return new(Refused(ApprovalRefusals.TimedOut), Lapse(state, now));
        if (Forbidden(state, request, command) is { } forbidden) return Refuse(forbidden);
        return command switch
        {
            Decide c => Count(state, request, c, now),
            Reassign c => new(new ApprovalAccepted(), [new ApprovalReassigned(c.To, c.By, c.Note, now)]),
            SendBack c => new(new ApprovalAccepted(), [new ApprovalSentBack(c.By, c.Note, now)]),
            Resubmit c => new(new ApprovalAccepted(), [new ApprovalResubmitted(c.By, c.Note, now)]),
            _ => throw NotACommand(command),
        };
    }

    /// <summary>What is wrong with a command whatever it is said to.</summary>
    private static Refusal? Malformed(ApprovalCommand command) => command switch
    {
        Decide c => Malformed(c.Note, mayBeEmpty: true),
        Reassign c => Malformed(c.Note, mayBeEmpty: false) ?? (c.To.IsWellFormed ? null : ApprovalRefusals.AssigneeMalformed),
        SendBack c => Malformed(c.Note, mayBeEmpty: false),
        Resubmit c => Malformed(c.Note, mayBeEmpty: false),
        _ => throw NotACommand(command),
    };

    private static Refusal? Malformed(string note, bool mayBeEmpty) =>
        note.Length > NoteLengthMax ? ApprovalRefusals.NoteTooLong
        : !mayBeEmpty && string.IsNullOrWhiteSpace(note) ? ApprovalRefusals.NoteMissing
        : null;

    /// <summary>Why this person may not take this step now (AP-3 to AP-6, AP-8).</summary>
    private static Refusal? Forbidden(ApprovalState state, CountersignRequest request, ApprovalCommand command) => command switch
    {
        Decide c => NotTheirs(state, request, c.By) ?? (state.HasVoted(c.By) ? ApprovalRefusals.AlreadyVoted : null),
        SendBack c => NotTheirs(state, request, c.By) ?? Exhausted(state),
        Reassign c when c.By == request.Requester => ApprovalRefusals.DecidedByRequester,
        Reassign { To: { Kind: AssigneeKind.Person } to } when to.Id == request.Requester => ApprovalRefusals.AssignedToRequester,
        Reassign { To: { Kind: AssigneeKind.Person } to } when state.HasVoted(to.Id) => ApprovalRefusals.AssigneeHasVoted,
        Reassign => Exhausted(state),
        Resubmit c => c.By != request.Requester ? ApprovalRefusals.NotTheRequester : state.SentBack ? null : ApprovalRefusals.NotSentBack,
        _ => throw NotACommand(command),
    };

    /// <summary>Why somebody may neither decide nor send back.</summary>
    private static Refusal? NotTheirs(ApprovalState state, CountersignRequest request, string by)
    {
        if (by == request.Requester) return ApprovalRefusals.DecidedByRequester;
        if (state.SentBack) return ApprovalRefusals.WaitsForRequester;
        return state.Assignee is { Kind: AssigneeKind.Person } to && to.Id != by ? ApprovalRefusals.AssignedToAnother : null;
    }

    private static Refusal? Exhausted(ApprovalState state) => state.Steps.Length >= StepsMax ? ApprovalRefusals.TooManySteps : null;

    /// <summary>AP-2, AP-4. One rejection rejects; an approval counts until there are as many as the quorum.</summary>
    private static Decided Count(ApprovalState state, CountersignRequest request, Decide decide, DateTimeOffset now)
    {
        var missing = decide.Approved ? request.QuorumOrDefault - state.Votes.Length - 1 : 0;
        return missing > 0
            ? new(new ApprovalAccepted { Missing = missing }, [new ApprovalVoted(decide.By, decide.Note, now)])
            : new(new ApprovalAccepted(), [new ApprovalDecided(decide.Approved, decide.By, decide.Note, now, request.Unit, request.Milestone) { Run = request.Run }]);
    }

    /// <summary>AP-7. The time-out, if its time has come and nobody has written it yet.</summary>
    private static ImmutableArray<ApprovalEvent> Lapse(ApprovalState state, DateTimeOffset now) =>
        state is { Request: { } request, Deadline: { } deadline, TimedOutAt: null } && state.StateAt(now) == ApprovalStatus.TimedOut
            ? [new ApprovalTimedOut(deadline, now, request.Unit, request.Milestone) { Run = request.Run }]
            : [];

    private static ApprovalState Voted(ApprovalState state, bool approved, string by, string note, DateTimeOffset at) => state with
    {
        Votes = state.Votes.Add(new(by, approved, note, at)),
        Steps = state.Steps.Add(new(approved ? ApprovalStepKind.Approved : ApprovalStepKind.Rejected, by, note, at)),
    };

    private static Decided Refuse(Refusal refusal) => new(Refused(refusal));

    private static ArgumentException NotACommand(ApprovalCommand command) => new($"{command.GetType().Name} is not a command of an approval.", nameof(command));
}
