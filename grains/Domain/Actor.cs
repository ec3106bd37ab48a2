using System.Collections.Immutable;

namespace Ecosystem.Domain;

/// <summary>The rules of one kind of actor, as pure functions: the live shell, replay, the sandbox and the tests all call these.</summary>
/// <typeparam name="TState">What the actor remembers.</typeparam>
/// <typeparam name="TCommand">What it can be asked: a closed set of records.</typeparam>
/// <typeparam name="TAnswer">What it can answer: a closed set of records.</typeparam>
/// <typeparam name="TEvent">What can happen to it: a closed set of records, kept for ever.</typeparam>
public interface IActor<TState, in TCommand, TAnswer, TEvent>
    where TState : class
    where TCommand : class
    where TAnswer : class
    where TEvent : class
{
    /// <summary>The name of the kind in the journal; never changes.</summary>
    static abstract string Kind { get; }

    /// <summary>Whether a key is one of this kind.</summary>
    static abstract bool IsKey(string key);

    /// <summary>An actor to which nothing has happened yet.</summary>
    static abstract TState Empty(string key);

    /// <summary>The answer that carries a refusal.</summary>
    static abstract TAnswer Refused(Refusal refusal);

    /// <summary>Answers one command, with the events that make the answer true. Same state, command and time: same decision.</summary>
    static abstract Decision<TAnswer, TEvent> Decide(TState state, TCommand command, DateTimeOffset now);

    /// <summary>Folds one event. Never rejects: what was appended has happened.</summary>
    static abstract TState Apply(TState state, TEvent happened);
}

/// <summary>An answer and the events that make it true. No event: nothing changes and nothing is written.</summary>
public sealed record Decision<TAnswer, TEvent>(TAnswer Answer, ImmutableArray<TEvent> Events)
{
    /// <summary>An answer that changes nothing.</summary>
    public Decision(TAnswer answer) : this(answer, []) { }
}

/// <summary>Why a command was not carried out. Nothing has changed.</summary>
/// <param name="Code">Stable, UPPER_SNAKE_CASE; part of the API.</param>
/// <param name="Message">What is wrong, why, and what to do next; for the caller to read.</param>
[GenerateSerializer, Immutable, Alias("refusal")]
public sealed record Refusal([property: Id(0)] string Code, [property: Id(1)] string Message);
