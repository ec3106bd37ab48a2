using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Approvals;

using Decided = Decision<ApprovalAnswer, ApprovalEvent>;

/// <summary>The rules of an approval 审批: one request for a human decision (docs/rules/approval.md). Never decided by its requester, or twice.</summary>
public sealed class Approval : IActor<ApprovalState, ApprovalCommand, ApprovalAnswer, ApprovalEvent>
{
    /// <summary>Longest note, in UTF-16 characters, inclusive.</summary>
    public const int NoteLengthMax = 1000;

    private Approval() { }

    public static string Kind => "approval";

    public static bool IsKey(string key) => Ids.TryParse<ApprovalId>(key, out _);

    public static ApprovalState Empty(string key) => new(Ids.Parse<ApprovalId>(key));

    public static ApprovalAnswer Refused(Refusal refusal) => new ApprovalRefused(refusal);

    /// <inheritdoc/>
    /// <remarks>The first failing check of <see cref="ApprovalRefusals"/> answers.</remarks>
    public static Decided Decide(ApprovalState state, ApprovalCommand command, DateTimeOffset now) => command switch
    {
        // AP-1. Opening again is what a redelivered message does: answered, and nothing happens.
        Open open => state.Request is null ? new(new ApprovalAccepted(), [new ApprovalOpened(open.Request, now)]) : new(new ApprovalAccepted()),
        Decide decide => Decide(state, decide, now),
        _ => throw new ArgumentException($"{command.GetType().Name} is not a command of an approval.", nameof(command)),
    };

    /// <inheritdoc/>
    public static ApprovalState Apply(ApprovalState state, ApprovalEvent happened) => happened switch
    {
        ApprovalOpened e => state with { Request = e.Request, OpenedAt = e.At },
        ApprovalDecided e => state with { Verdict = new(e.Approved, e.By, e.Note, e.At) },
        _ => throw new ArgumentException($"{happened.GetType().Name} is not an event of an approval.", nameof(happened)),
    };

    /// <summary>Takes one verdict from somebody who did not ask (AP-2, AP-3).</summary>
    private static Decided Decide(ApprovalState state, Decide decide, DateTimeOffset now)
    {
        if (state.Request is null) return Refuse(ApprovalRefusals.ApprovalUnknown);
        if (decide.Note.Length > NoteLengthMax) return Refuse(ApprovalRefusals.NoteTooLong);
        if (state.Verdict is not null) return Refuse(ApprovalRefusals.AlreadyDecided);
        if (decide.By == state.Request.Requester) return Refuse(ApprovalRefusals.DecidedByRequester);
        return new(new ApprovalAccepted(), [new ApprovalDecided(decide.Approved, decide.By, decide.Note, now, state.Request.Unit)]);
    }

    private static Decided Refuse(Refusal refusal) => new(Refused(refusal));
}

/// <summary>What an approval can be asked.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Open), "open")]
[JsonDerivedType(typeof(Decide), "decide")]
public abstract record ApprovalCommand;

/// <summary>Opens the approval for what a unit may not do alone.</summary>
public sealed record Open(CountersignRequest Request) : ApprovalCommand;

/// <summary>Approves or rejects.</summary>
/// <param name="By"><c>sub</c> of the decider's token.</param>
/// <param name="Note">Why; up to 1,000 characters, may be empty.</param>
public sealed record Decide(bool Approved, string By, string Note) : ApprovalCommand;

/// <summary>What is to be countersigned 加签.</summary>
[GenerateSerializer, Immutable, Alias("countersign-request")]
public sealed record CountersignRequest(
    [property: Id(0)] SalesUnitId Unit, [property: Id(1)] DecisionId Decision, [property: Id(2)] string Requester, [property: Id(3)] Permission Permission,
    [property: Id(4)] Target Target, [property: Id(5)] Money Amount, [property: Id(6)] ImmutableArray<string> Reasons);

/// <summary>What can happen to an approval.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ApprovalOpened), "approvalOpened")]
[JsonDerivedType(typeof(ApprovalDecided), "approvalDecided")]
public abstract record ApprovalEvent;

public sealed record ApprovalOpened(CountersignRequest Request, DateTimeOffset At) : ApprovalEvent;

/// <param name="Unit">The unit that waits for the answer.</param>
public sealed record ApprovalDecided(bool Approved, string By, string Note, DateTimeOffset At, SalesUnitId Unit) : ApprovalEvent;

/// <summary>What an approval answers.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ApprovalAccepted), "accepted")]
[JsonDerivedType(typeof(ApprovalRefused), "refused")]
[GenerateSerializer, Immutable, Alias("approval-answer")]
public abstract record ApprovalAnswer;

/// <summary>Done, or already so.</summary>
[GenerateSerializer, Immutable, Alias("approval-accepted")]
public sealed record ApprovalAccepted : ApprovalAnswer;

/// <summary>Not done; nothing changed.</summary>
[GenerateSerializer, Immutable, Alias("approval-refused")]
public sealed record ApprovalRefused([property: Id(0)] Refusal Refusal) : ApprovalAnswer;

/// <summary>What an approval remembers.</summary>
public sealed record ApprovalState(ApprovalId Id)
{
    /// <summary>Null until opened.</summary>
    public CountersignRequest? Request { get; init; }

    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>Null until decided.</summary>
    public Verdict? Verdict { get; init; }
}

/// <summary>What a human decided.</summary>
[GenerateSerializer, Immutable, Alias("verdict")]
public sealed record Verdict([property: Id(0)] bool Approved, [property: Id(1)] string By, [property: Id(2)] string Note, [property: Id(3)] DateTimeOffset At);
