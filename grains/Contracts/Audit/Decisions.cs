using System.Collections.Immutable;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Contracts.Audit;

/// <summary>What has become of a decision.</summary>
public enum DecisionStanding
{
    /// <summary>Nothing more can come of it: it was denied.</summary>
    Denied,

    /// <summary>It waits for headquarters' countersign.</summary>
    Waiting,

    /// <summary>Headquarters did not approve it, or not in time.</summary>
    Rejected,

    /// <summary>The amount is held.</summary>
    Held,

    /// <summary>The amount was spent.</summary>
    Posted,

    /// <summary>The hold was given back.</summary>
    Voided,

    /// <summary>The hold ran out.</summary>
    Expired,
}

/// <summary>A decision as the log has it.</summary>
/// <param name="Version">The unit's version it made.</param>
/// <param name="Position">Its position in the journal.</param>
/// <param name="LeafIndex">Its leaf in the tree; null until it is under a signed checkpoint.</param>
/// <param name="Requester">Who asked: <c>sub</c> of the token.</param>
/// <param name="Client">The OAuth client that asked.</param>
/// <param name="Answer">What was answered, with its trace.</param>
/// <param name="Standing">What has become of it.</param>
[GenerateSerializer, Immutable, Alias("logged-decision")]
public sealed record LoggedDecision(
    [property: Id(0)] SalesUnitId Unit, [property: Id(1)] long Version, [property: Id(2)] long Position, [property: Id(3)] long? LeafIndex, [property: Id(4)] DateTimeOffset At,
    [property: Id(5)] string Requester, [property: Id(6)] string Client, [property: Id(7)] AuthorizationRequest Request, [property: Id(8)] Authorization Answer,
    [property: Id(9)] DecisionStanding Standing)
{
    /// <summary>The customer data it rests on; none when none was named.</summary>
    [Id(10)]
    public ImmutableArray<Basis> BasedOn { get; init; } = [];

    /// <summary>Most decisions asked for at once.</summary>
    public const int AskedMax = 200;
}

/// <summary>What making a decision again gave.</summary>
/// <param name="Replayed">Null when the log has no such decision, or when it was refused.</param>
/// <param name="Refusal">Why it was not made again, or null: POLICY_UNKNOWN, HISTORY_TOO_LARGE, BUSY.</param>
[GenerateSerializer, Immutable, Alias("replay-answer")]
public sealed record ReplayAnswer([property: Id(0)] DecisionReplayed? Replayed, [property: Id(1)] Refusal? Refusal)
{
    /// <summary>Too many others have something computed, or it took too long.</summary>
    public const string Busy = "BUSY";
}

/// <summary>A decision made again from the log, and held against another policy.</summary>
/// <param name="Logged">Answer and events as logged, as canonical JSON (RFC 8785).</param>
/// <param name="Replayed">Answer and events as the rules make them again, likewise.</param>
/// <param name="Compared">What the other policy answers to the same question.</param>
[GenerateSerializer, Immutable, Alias("decision-replay")]
public sealed record DecisionReplayed([property: Id(0)] string Logged, [property: Id(1)] string Replayed, [property: Id(2)] DecisionComparison Compared);
