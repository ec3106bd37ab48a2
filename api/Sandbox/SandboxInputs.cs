using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Api.Sandbox;

/// <summary>Which permission set is on trial, and which one it is compared with.</summary>
public abstract record TrialInput
{
    /// <summary>A released version; the one in force when left out.</summary>
    public string? Policy { get; init; }

    /// <summary>Instead of a version: a permission set that is not released, as the JSON of its file, at most 64 KB.</summary>
    public string? Candidate { get; init; }
}

/// <summary>A scenario to play.</summary>
public sealed record SandboxPlayInput : TrialInput
{
    /// <summary>Its name, as `sandboxScenarios` has it.</summary>
    public required string Scenario { get; init; }

    /// <summary>A released version to play beside it, under the same seeds; none when left out.</summary>
    public string? Against { get; init; }

    /// <summary>How often it is played, each time under a seed of its own; 20 when left out. All plays together may have 100,000 requests.</summary>
    public int? Plays { get; init; }

    /// <summary>The first seed; each play takes the next. The same seed gives the same plays; 1 when left out.</summary>
    public long? Seed { get; init; }
}

/// <summary>A unit's history to play.</summary>
public sealed record SandboxHistoryInput : TrialInput
{
    /// <summary>The sales unit.</summary>
    [GraphQL.Id]
    public required string Unit { get; init; }

    /// <summary>A released version to compare with; the log as it is when left out.</summary>
    public string? Against { get; init; }
}

/// <summary>A claim: a unit of this tier is never answered so when it asks for this.</summary>
public sealed record SandboxClaimInput : TrialInput
{
    /// <summary>Which tier.</summary>
    public required Tier Tier { get; init; }

    /// <summary>Which permission; any when left out.</summary>
    public Permission? Permission { get; init; }

    /// <summary>What it is never answered.</summary>
    public required Outcome Never { get; init; }

    /// <summary>Only requests above this amount, in minor units; any when left out.</summary>
    public long? AmountAboveMinorUnits { get; init; }

    /// <summary>Only what a human, or an AI, proposes; either when left out.</summary>
    public Origin? Origin { get; init; }
}
