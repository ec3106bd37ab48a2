using System.Text.Json.Serialization;

namespace Ecosystem.Domain.IdentityRecords;

using Decided = Decision<IdentityRecordAnswer, IdentityRecordEvent>;

/// <summary>What the identity host told of one client, one account, its keys, or of nobody it knows. Decides nothing: what is told has happened.</summary>
public sealed class IdentityRecord : IActor<IdentityRecordState, IdentityRecordCommand, IdentityRecordAnswer, IdentityRecordEvent>
{
    /// <summary>What keys start with; then <c>client_(client id)</c>, <c>account_(person's number)</c>, <c>keys</c> or <c>unknown</c>.</summary>
    public const string Prefix = "id_";

    private const int KeyLengthMax = 120;

    private IdentityRecord() { }

    public static string Kind => "identity";

    public static bool IsKey(string key) => key.Length > Prefix.Length && key.Length <= KeyLengthMax && key.StartsWith(Prefix, StringComparison.Ordinal)
        && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    public static IdentityRecordState Empty(string key) => new(key);

    public static IdentityRecordAnswer Refused(Refusal refusal) => new IdentityRecordRefused(refusal);

    /// <inheritdoc/>
    public static Decided Decide(IdentityRecordState state, IdentityRecordCommand command, DateTimeOffset now) => command switch
    {
        NoteIdentity note => new(new IdentityRecordAccepted(), [new IdentityNoted(note.Note)]),
        _ => throw new ArgumentException($"{command.GetType().Name} is not a command of an identity record.", nameof(command)),
    };

    /// <inheritdoc/>
    public static IdentityRecordState Apply(IdentityRecordState state, IdentityRecordEvent happened) => happened switch
    {
        IdentityNoted => state with { Count = state.Count + 1 },
        _ => throw new ArgumentException($"{happened.GetType().Name} is not an event of an identity record.", nameof(happened)),
    };
}

/// <summary>How much was told; rebuilt from the events. What it was is in the log.</summary>
public sealed record IdentityRecordState(string Key)
{
    public long Count { get; init; }
}

/// <summary>What an identity record can be asked.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(NoteIdentity), "noteIdentity")]
public abstract record IdentityRecordCommand;

/// <summary>Keeps what the identity host tells. Only the platform itself says this.</summary>
public sealed record NoteIdentity(IdentityNote Note) : IdentityRecordCommand;

/// <summary>What can happen to an identity record. Kept for ever: a type may gain optional members, never lose or change one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(IdentityNoted), "identityNoted")]
public abstract record IdentityRecordEvent;

/// <summary>Something happened at the identity host.</summary>
public sealed record IdentityNoted(IdentityNote Note) : IdentityRecordEvent;

/// <summary>What an identity record answers.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(IdentityRecordAccepted), "accepted")]
[JsonDerivedType(typeof(IdentityRecordRefused), "refused")]
[GenerateSerializer, Immutable, Alias("identity-record-answer")]
public abstract record IdentityRecordAnswer;

/// <summary>It is in the log.</summary>
[GenerateSerializer, Immutable, Alias("identity-record-accepted")]
public sealed record IdentityRecordAccepted : IdentityRecordAnswer;

/// <summary>It is not: the idempotency key is no good.</summary>
[GenerateSerializer, Immutable, Alias("identity-record-refused")]
public sealed record IdentityRecordRefused([property: Id(0)] Refusal Refusal) : IdentityRecordAnswer;
