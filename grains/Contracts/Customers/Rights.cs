using System.Collections.Immutable;

namespace Ecosystem.Contracts.Customers;

/// <summary>What a customer says is right about itself. What is null stays as it is.</summary>
/// <param name="Name">1 to 200 characters, as are sector, country and parent.</param>
/// <param name="FoundedYear">1 to 9999.</param>
/// <param name="Revenue">A decimal text, such as 251.41.</param>
/// <param name="Employees">0 to 100,000,000.</param>
/// <param name="Cleared">Fields that are to hold nothing: any but name and sector.</param>
[GenerateSerializer, Immutable, Alias("profile-correction")]
public sealed record ProfileCorrection(
    [property: Id(0)] string? Name, [property: Id(1)] string? Sector, [property: Id(2)] int? FoundedYear, [property: Id(3)] string? Revenue,
    [property: Id(4)] int? Employees, [property: Id(5)] string? Country, [property: Id(6)] string? Parent, [property: Id(7)] ImmutableArray<string> Cleared);

/// <summary>What a customer says is right about an interaction. What is null stays as it is.</summary>
/// <param name="Interaction">The interaction's id here, not its id in the source.</param>
/// <param name="Channel">1 to 120 characters.</param>
/// <param name="Direction">in or out.</param>
/// <param name="Summary">0 to 4,000 characters.</param>
[GenerateSerializer, Immutable, Alias("interaction-correction")]
public sealed record InteractionCorrection(
    [property: Id(0)] string Interaction, [property: Id(1)] DateTimeOffset? OccurredAt, [property: Id(2)] string? Channel, [property: Id(3)] string? Direction, [property: Id(4)] string? Summary);

/// <summary>How much is kept about a customer.</summary>
/// <param name="ProfileFields">Fields of the profile that hold something.</param>
/// <param name="CorrectedFields">Those of them, or cleared ones, that the customer has corrected.</param>
/// <param name="Consents">Grants ever made.</param>
/// <param name="StandingConsents">Grants that stand now.</param>
/// <param name="Receipts">Usage receipts written so far.</param>
[GenerateSerializer, Immutable, Alias("data-held")]
public sealed record DataHeld(
    [property: Id(0)] ImmutableArray<string> ProfileFields, [property: Id(1)] ImmutableArray<string> CorrectedFields, [property: Id(2)] int Interactions,
    [property: Id(3)] int Consents, [property: Id(4)] int StandingConsents, [property: Id(5)] long Receipts);

/// <summary>A piece of what is kept about a customer, in the clear; empty once it was erased.</summary>
/// <param name="Profile">The profile as JSON, with the names of the fields that the customer corrected; null where it was not asked for.</param>
[GenerateSerializer, Immutable, Alias("own-data"), CustomerData]
public sealed record OwnData([property: Id(0)] string? Profile, [property: Id(1)] ImmutableArray<string> CorrectedFields, [property: Id(2)] ImmutableArray<OwnInteraction> Interactions)
{
    /// <summary>Most interactions in one piece.</summary>
    public const int InteractionsMax = 500;
}

/// <summary>An interaction in the clear, with everything that came with it.</summary>
/// <param name="Id">By which the customer names it when it corrects it.</param>
/// <param name="Content">JSON.</param>
[GenerateSerializer, Immutable, Alias("own-interaction"), CustomerData]
public sealed record OwnInteraction([property: Id(0)] string Id, [property: Id(1)] string Content);
