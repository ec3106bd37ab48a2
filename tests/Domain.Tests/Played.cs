using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.Tests;

/// <summary>One actor as its shell would run it: it is asked, what happened is folded and remembered.</summary>
internal class Played<TActor, TState, TCommand, TAnswer, TEvent>(string key)
    where TActor : IActor<TState, TCommand, TAnswer, TEvent>
    where TState : class
    where TCommand : class
    where TAnswer : class
    where TEvent : class
{
    public TState State { get; private set; } = TActor.Empty(key);

    public List<TEvent> Log { get; } = [];

    /// <summary>What the last command made happen.</summary>
    public IReadOnlyList<TEvent> Happened { get; private set; } = [];

    public TAnswer Ask(TCommand command, DateTimeOffset now)
    {
        var decision = TActor.Decide(State, command, now);
        Happened = decision.Events;
        Log.AddRange(decision.Events);
        State = decision.Events.Aggregate(State, TActor.Apply);
        return decision.Answer;
    }

    /// <summary>Folds events that no command of today would give.</summary>
    public void Fold(params TEvent[] events)
    {
        Log.AddRange(events);
        State = events.Aggregate(State, TActor.Apply);
    }

    /// <summary>The state that a silo starting now would rebuild from the log as it is stored.</summary>
    public TState Replay() => Log.Select(happened => Texts.RoundTrip(happened)).Aggregate(TActor.Empty(key), TActor.Apply);
}

/// <summary>Values as the journal stores them.</summary>
internal static class Texts
{
    /// <summary>Canonical JSON (RFC 8785): equal texts are equal values, which records holding arrays cannot tell by themselves.</summary>
    public static string Of<T>(T value) => Encoding.UTF8.GetString(CanonicalJson.Serialize(value, DomainJson.Options));

    /// <summary>Reads a value as it stands in the journal.</summary>
    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, DomainJson.Options)!;

    public static T RoundTrip<T>(T value) => Read<T>(Of(value));
}
