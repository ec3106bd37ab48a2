using Ecosystem.Domain.Customers;

namespace Ecosystem.Contracts.Customers;

/// <summary>An interaction as the system that collected it sends it, in the clear; all of it is sealed before it is kept.</summary>
/// <param name="System">Which of the sender's systems it comes from, such as <c>exchange-1</c>; 1 to 60 characters.</param>
/// <param name="SourceId">Its id there; 1 to 120 characters. The same organisation, system and id are the same interaction.</param>
/// <param name="OccurredAt">Not more than a day ahead of the clock.</param>
/// <param name="Channel">1 to 120 characters; null: named after the kind.</param>
/// <param name="Direction">in or out.</param>
/// <param name="Summary">1 to <see cref="SummaryLengthMax"/> characters.</param>
[GenerateSerializer, Immutable, Alias("collected-interaction")]
public sealed record CollectedInteraction(
    [property: Id(0)] InteractionKind Kind, [property: Id(1)] string System, [property: Id(2)] string SourceId, [property: Id(3)] DateTimeOffset OccurredAt,
    [property: Id(4)] string? Channel, [property: Id(5)] string Direction, [property: Id(6)] string Summary)
{
    /// <summary>Longest summary in characters, inclusive.</summary>
    public const int SummaryLengthMax = 8_000;
}

/// <summary>Where an interaction comes from. Sealed with it.</summary>
/// <param name="System">Which of the collecting organisation's systems.</param>
/// <param name="OriginalId">Its id there.</param>
/// <param name="Organisation">Who collected it.</param>
/// <param name="Client">The OAuth client that brought it in.</param>
/// <param name="ReceivedAt">When it was brought in.</param>
/// <param name="ContentHash">SHA-256, in hex, of the summary in UTF-8: whoever has the original can tell whether it is the same.</param>
[GenerateSerializer, Immutable, Alias("interaction-provenance")]
public sealed record InteractionProvenance(
    [property: Id(0)] InteractionKind Kind, [property: Id(1)] string System, [property: Id(2)] string OriginalId, [property: Id(3)] string Organisation, [property: Id(4)] string Client,
    [property: Id(5)] DateTimeOffset ReceivedAt, [property: Id(6)] string ContentHash);
