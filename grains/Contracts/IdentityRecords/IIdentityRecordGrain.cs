using Ecosystem.Domain.IdentityRecords;

namespace Ecosystem.Contracts.IdentityRecords;

/// <summary>What the identity host told of one client or account, of its keys, or of nobody it knows. The grain key is one of <see cref="IdentityRecord.IsKey"/>.</summary>
[Alias("identity-record")]
public interface IIdentityRecordGrain : IGrainWithStringKey
{
    /// <summary>Keeps what was told; durable on return. Only the platform itself calls this.</summary>
    [Alias("note")] Task<IdentityRecordAnswer> Note(IdentityNote note, string idempotencyKey);
}

/// <summary>One line of the list of what happened around signing in, to clients and to accounts.</summary>
/// <param name="Position">Its place in the journal.</param>
/// <param name="ActorKind">Whose log has it: <c>client</c>, <c>account</c> or <c>identity</c>.</param>
/// <param name="What">The type of the event, or of an identity host's news.</param>
/// <param name="By">Who did it; null: whoever it is about, or nobody knows.</param>
/// <param name="Entry">The whole entry of the log.</param>
[GenerateSerializer, Immutable, Alias("identity-event")]
public sealed record IdentityEvent(
    [property: Id(0)] long Position, [property: Id(1)] string ActorKind, [property: Id(2)] string ActorId, [property: Id(3)] string What, [property: Id(4)] DateTimeOffset At,
    [property: Id(5)] string? By, [property: Id(6)] string Entry);
