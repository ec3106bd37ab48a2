using System.Text.Json.Serialization;

namespace Ecosystem.Domain.StrategyFlows;

using Decided = Decision<FlowTaskAnswer, FlowTaskEvent>;

/// <summary>The rules of a task that a flow put before people (SF-77): done once. What it is about is in the run that wanted it.</summary>
public sealed class FlowTask : IActor<FlowTaskState, FlowTaskCommand, FlowTaskAnswer, FlowTaskEvent>
{
    /// <summary>Longest note in UTF-16 characters, inclusive.</summary>
    public const int NoteLengthMax = 1000;

    private FlowTask() { }

    public static string Kind => "flow-task";

    public static bool IsKey(string key) => Ids.TryParse<FlowTaskId>(key, out _);

    public static FlowTaskState Empty(string key) => new(Ids.Parse<FlowTaskId>(key));

    public static FlowTaskAnswer Refused(Refusal refusal) => new FlowTaskRefused(refusal);

    /// <inheritdoc/>
    /// <remarks>The first failing check of <see cref="FlowTaskRefusals"/> answers.</remarks>
    public static Decided Decide(FlowTaskState state, FlowTaskCommand command, DateTimeOffset now)
    {
        if (command is ReadFlowText read) return read.Exists ? new(new FlowTaskAccepted(), [new FlowTextRead(read.By, read.ForReview, now)]) : Refuse(FlowTaskRefusals.TextUnknown);
        if (command is not CompleteTask c) throw new ArgumentException($"{command?.GetType().Name} is not a command of a task.", nameof(command));
        if (!c.Exists) return Refuse(FlowTaskRefusals.TaskUnknown);
        if (c.Note.Length > NoteLengthMax || c.Note.Any(one => char.IsControl(one) && one != '\n')) return Refuse(FlowTaskRefusals.NoteRefused);
        if (state.Done is not null) return Refuse(FlowTaskRefusals.AlreadyDone);
        return new(new FlowTaskAccepted(), [new TaskCompleted(c.By, c.Note, now)]);
    }

    /// <inheritdoc/>
    public static FlowTaskState Apply(FlowTaskState state, FlowTaskEvent happened) => happened switch
    {
        TaskCompleted e => state with { Done = e },
        FlowTextRead => state,
        _ => throw new ArgumentException($"{happened?.GetType().Name} is not an event of a task.", nameof(happened)),
    };

    private static Decided Refuse(Refusal refusal) => new(Refused(refusal));
}

/// <summary>What a task remembers; rebuilt from its events.</summary>
/// <param name="Done">Null while it is open.</param>
public sealed record FlowTaskState(FlowTaskId Id, TaskCompleted? Done = null);

/// <summary>What a task can be asked.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(CompleteTask), "completeTask")]
[JsonDerivedType(typeof(ReadFlowText), "readText")]
public abstract record FlowTaskCommand;

/// <summary>Says that it is done.</summary>
/// <param name="Exists">Whether a run wanted it.</param>
/// <param name="By"><c>sub</c> of the token.</param>
/// <param name="Note">What came of it; at most <see cref="FlowTask.NoteLengthMax"/> characters. It stays in the log, so it names nobody.</param>
public sealed record CompleteTask(bool Exists, string By, string Note) : FlowTaskCommand;

/// <summary>Reads the text that the task, or the approval of the same effect, is about (SF-96). The text itself is no matter of the rules.</summary>
/// <param name="Exists">Whether there is such a text, and its customer's key.</param>
/// <param name="ForReview">Whether it is read to decide an approval.</param>
public sealed record ReadFlowText(bool Exists, string By, bool ForReview) : FlowTaskCommand;

/// <summary>What can happen to a task. Kept for ever: a type may gain optional members, never lose or change one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TaskCompleted), "taskCompleted")]
[JsonDerivedType(typeof(FlowTextRead), "textRead")]
public abstract record FlowTaskEvent;

public sealed record TaskCompleted(string By, string Note, DateTimeOffset At) : FlowTaskEvent;

/// <summary>Written before the text is shown.</summary>
public sealed record FlowTextRead(string By, bool ForReview, DateTimeOffset At) : FlowTaskEvent;

/// <summary>What a task answers.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(FlowTaskAccepted), "accepted")]
[JsonDerivedType(typeof(FlowTaskRefused), "refused")]
[GenerateSerializer, Immutable, Alias("flow-task-answer")]
public abstract record FlowTaskAnswer;

[GenerateSerializer, Immutable, Alias("flow-task-accepted")]
public sealed record FlowTaskAccepted : FlowTaskAnswer;

/// <summary>Not done; nothing has happened.</summary>
[GenerateSerializer, Immutable, Alias("flow-task-refused")]
public sealed record FlowTaskRefused([property: Id(0)] Refusal Refusal) : FlowTaskAnswer;

/// <summary>Why a task does not carry a command out. In the order the checks run.</summary>
public static class FlowTaskRefusals
{
    /// <summary>1. No run wanted it.</summary>
    public static Refusal TaskUnknown { get; } = new("TASK_UNKNOWN", "There is no such task.");

    /// <summary>2. The note is too long, or cannot be shown.</summary>
    public static Refusal NoteRefused { get; } = new("NOTE_TOO_LONG", $"The note may have at most {FlowTask.NoteLengthMax} characters that can be shown.");

    /// <summary>1. Reading only: there is no text.</summary>
    public static Refusal TextUnknown { get; } = new("TEXT_UNKNOWN", "There is no such text, or its customer was erased.");

    /// <summary>3. It is done already.</summary>
    public static Refusal AlreadyDone { get; } = new("ALREADY_DONE", "The task is done already.");
}
