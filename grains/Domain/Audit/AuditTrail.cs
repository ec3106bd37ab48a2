using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Audit;

using Decided = Decision<AuditTrailAnswer, AuditTrailEvent>;

/// <summary>What one auditor's client asked (AU-19). Decides nothing: what was answered has been seen.</summary>
public sealed class AuditTrail : IActor<AuditTrailState, AuditTrailCommand, AuditTrailAnswer, AuditTrailEvent>
{
    /// <summary>What keys start with; then the client's id.</summary>
    public const string Prefix = "au_";

    private const int KeyLengthMax = 120;

    private AuditTrail() { }

    public static string Kind => "auditor";

    /// <summary>The key of the trail of a client.</summary>
    public static string KeyOf(string client) => Prefix + client;

    public static bool IsKey(string key) => key.Length > Prefix.Length && key.Length <= KeyLengthMax && key.StartsWith(Prefix, StringComparison.Ordinal) && !key.Any(c => c <= ' ' || char.IsControl(c));

    public static AuditTrailState Empty(string key) => new(key);

    public static AuditTrailAnswer Refused(Refusal refusal) => new AuditTrailRefused(refusal);

    /// <inheritdoc/>
    public static Decided Decide(AuditTrailState state, AuditTrailCommand command, DateTimeOffset now) => command switch
    {
        NoteAudit note => new(new AuditTrailAccepted(), [new AuditorAsked(note.Query)]),
        _ => throw new ArgumentException($"{command.GetType().Name} is not a command of an audit trail.", nameof(command)),
    };

    /// <inheritdoc/>
    public static AuditTrailState Apply(AuditTrailState state, AuditTrailEvent happened) => happened switch
    {
        AuditorAsked => state with { Count = state.Count + 1 },
        _ => throw new ArgumentException($"{happened.GetType().Name} is not an event of an audit trail.", nameof(happened)),
    };
}

/// <summary>A query of an auditor, and how much it was answered. Who and when is in the entry around it.</summary>
/// <param name="Fields">The fields of the root that it selects, by name.</param>
/// <param name="Operation">SHA-256 of the document as it was sent, or of a trusted one's id, 64 hex digits.</param>
/// <param name="Filter">SHA-256 of the variables as JSON, in the order they were sent, likewise; null: none.</param>
/// <param name="Answers">How many items it was answered, over all these fields: of a list or a page each of its items, of anything else one, of null none.</param>
[GenerateSerializer, Immutable, Alias("audit-query")]
public sealed record AuditQuery([property: Id(0)] ImmutableArray<string> Fields, [property: Id(1)] string Operation, [property: Id(2)] string? Filter, [property: Id(3)] long Answers);

/// <summary>How much was asked; rebuilt from the events. What it was is in the log.</summary>
public sealed record AuditTrailState(string Key)
{
    public long Count { get; init; }
}

/// <summary>What an audit trail can be asked.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(NoteAudit), "noteAudit")]
public abstract record AuditTrailCommand;

/// <summary>Keeps a query.</summary>
public sealed record NoteAudit(AuditQuery Query) : AuditTrailCommand;

/// <summary>What can happen to an audit trail. Kept for ever: a type may gain optional members, never lose or change one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(AuditorAsked), "auditorAsked")]
public abstract record AuditTrailEvent;

/// <summary>An auditor asked, and was answered.</summary>
public sealed record AuditorAsked(AuditQuery Query) : AuditTrailEvent;

/// <summary>What an audit trail answers.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(AuditTrailAccepted), "accepted")]
[JsonDerivedType(typeof(AuditTrailRefused), "refused")]
[GenerateSerializer, Immutable, Alias("audit-trail-answer")]
public abstract record AuditTrailAnswer;

/// <summary>It is in the log.</summary>
[GenerateSerializer, Immutable, Alias("audit-trail-accepted")]
public sealed record AuditTrailAccepted : AuditTrailAnswer;

/// <summary>It is not: the idempotency key is no good.</summary>
[GenerateSerializer, Immutable, Alias("audit-trail-refused")]
public sealed record AuditTrailRefused([property: Id(0)] Refusal Refusal) : AuditTrailAnswer;
