using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>What a strategy flow answers.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(FlowAccepted), "accepted")]
[JsonDerivedType(typeof(FlowRefused), "refused")]
[JsonDerivedType(typeof(FlowSaved), "saved")]
[JsonDerivedType(typeof(FlowValidated), "validated")]
[JsonDerivedType(typeof(FlowStaged), "staged")]
[GenerateSerializer, Immutable, Alias("flow-answer")]
public abstract record StrategyFlowAnswer;

/// <summary>Done, or already so.</summary>
/// <param name="Frozen">Whether the flow is frozen now.</param>
[GenerateSerializer, Immutable, Alias("flow-accepted")]
public sealed record FlowAccepted([property: Id(0)] bool Frozen) : StrategyFlowAnswer
{
    /// <summary>How many more people must approve a thaw; null when none is asked for.</summary>
    [Id(1)]
    public int? Missing { get; init; }
}

/// <summary>Not done; nothing has happened.</summary>
/// <param name="Findings">What is wrong with a definition, each at its place; empty for any other refusal.</param>
[GenerateSerializer, Immutable, Alias("flow-refused")]
public sealed record FlowRefused([property: Id(0)] Refusal Refusal, [property: Id(1)] ImmutableArray<FlowFinding> Findings) : StrategyFlowAnswer;

/// <summary>The definition is this version.</summary>
[GenerateSerializer, Immutable, Alias("flow-saved")]
public sealed record FlowSaved([property: Id(0)] int Version, [property: Id(1)] string Hash) : StrategyFlowAnswer;

/// <summary>What validation says.</summary>
[GenerateSerializer, Immutable, Alias("flow-validated")]
public sealed record FlowValidated([property: Id(0)] int Version, [property: Id(1)] FlowReport Report) : StrategyFlowAnswer;

/// <summary>Who is served by what from now on.</summary>
/// <param name="Canary">The version being brought in; null: none.</param>
/// <param name="Active">The version of everybody else; null: none.</param>
[GenerateSerializer, Immutable, Alias("flow-staged")]
public sealed record FlowStaged([property: Id(0)] FlowCanary? Canary, [property: Id(1)] int? Active) : StrategyFlowAnswer;
