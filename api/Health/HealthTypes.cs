using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Health;
using Ecosystem.Domain.Health;
using GraphQL;

namespace Ecosystem.Api.Health;

/// <summary>How healthy something is, and why (docs/rules/health.md). Scores are hundredths of a point, 0 to 10,000, rounded down.</summary>
[Name("HealthReport")]
public sealed class HealthReportType(HealthReport report)
{
    /// <summary>Of which moment.</summary>
    public DateTimeOffset At => report.At;

    /// <summary>0 to 10,000; null: too little is measured.</summary>
    public int? Score => report.Score;

    /// <summary>Whether the score is below the line; null without one.</summary>
    public bool? IsRed => report.IsRed;

    /// <summary>What it is made of.</summary>
    public IEnumerable<HealthDimensionType> Dimensions => report.Dimensions.Select(dimension => new HealthDimensionType(dimension));

    /// <summary>Version of the rules.</summary>
    public string Rules => report.Rules;
}

/// <summary>One dimension of a health.</summary>
[Name("HealthDimension")]
public sealed class HealthDimensionType(HealthDimension dimension)
{
    /// <summary>Such as openness, collaboration, transparency; cover, stockOuts, ageing.</summary>
    public string Name => dimension.Name;

    /// <summary>0 to 10,000; null: nothing of it is measured.</summary>
    public int? Score => dimension.Score;

    /// <summary>What it is the mean of.</summary>
    public IEnumerable<HealthPartType> Parts => dimension.Parts.Select(part => new HealthPartType(part));
}

/// <summary>One measured part: how many of how many.</summary>
[Name("HealthPart")]
public sealed class HealthPartType(HealthPart part)
{
    /// <summary>What is counted.</summary>
    public string Name => part.Name;

    /// <summary>How many.</summary>
    public long Numerator => part.Numerator;

    /// <summary>Of how many; 0: there was nothing to measure.</summary>
    public long Denominator => part.Denominator;

    /// <summary>0 to 10,000; null: there was nothing to measure.</summary>
    public int? Score => part.Score;

    /// <summary>The events of the log in which both were counted.</summary>
    public string Source => part.Source;
}

/// <summary>A manager's scorecard. Scores are hundredths of a point, 0 to 10,000, rounded down.</summary>
[Name("Scorecard")]
public sealed class ScorecardType(string unit, int? score, IEnumerable<ScorecardPartType> parts, UnitHealth health, int version)
{
    /// <summary>The unit whose manager it is about.</summary>
    [Id]
    public string Unit => unit;

    /// <summary>By weight, of the components that are measured; null: none is.</summary>
    public int? Score => score;

    /// <summary>The components.</summary>
    public IEnumerable<ScorecardPartType> Parts => parts;

    /// <summary>Customers with whom the unit has deals.</summary>
    public int Customers => health.Customers;

    /// <summary>Those of them whose sovereignty health is measured.</summary>
    public int CustomersMeasured => health.Measured;

    /// <summary>Of all these customers' stock together.</summary>
    public HealthReportType ChannelInventory => new(health.ChannelInventory);

    /// <summary>Number of the change of weights that is in force; 0: the defaults.</summary>
    public int Weights => version;
}

/// <summary>One component of a scorecard.</summary>
[Name("ScorecardPart")]
public sealed class ScorecardPartType(ScorecardComponent component, int weight, int? score)
{
    /// <summary>Which.</summary>
    public ScorecardComponent Component => component;

    /// <summary>Of a hundred.</summary>
    public int Weight => weight;

    /// <summary>0 to 10,000; null: not measured, and its weight then goes to the others.</summary>
    public int? Score => score;
}

/// <summary>The weights of the manager scorecard, and how they came about.</summary>
[Name("ScorecardWeights")]
public sealed class ScorecardWeightsType(ScorecardWeights weights)
{
    /// <summary>In force; they total 100.</summary>
    public IEnumerable<ComponentWeightType> Weights => weights.Weights.Select(one => new ComponentWeightType(one.Key, one.Value));

    /// <summary>Every change, newest first.</summary>
    public IEnumerable<WeightsChangeType> Changes => weights.Changes.Select(change => new WeightsChangeType(change));
}

/// <summary>The weight of a component.</summary>
[Name("ComponentWeight")]
public sealed class ComponentWeightType(ScorecardComponent component, int weight)
{
    /// <summary>Which.</summary>
    public ScorecardComponent Component => component;

    /// <summary>Of a hundred.</summary>
    public int Weight => weight;
}

/// <summary>A change of the weights.</summary>
[Name("WeightsChange")]
public sealed class WeightsChangeType(WeightsChange change)
{
    /// <summary>From 1.</summary>
    public int Number => change.Number;

    /// <summary>From then on.</summary>
    public IEnumerable<ComponentWeightType> Weights => change.Weights.Select(one => new ComponentWeightType(one.Key, one.Value));

    /// <summary>Why.</summary>
    public string Reason => change.Reason;

    /// <summary>Who changed them: `sub` of the token.</summary>
    public string By => change.By;

    /// <summary>When.</summary>
    public DateTimeOffset At => change.At;
}

/// <summary>New weights. Every component is named; they total 100.</summary>
public sealed record WeighScorecardInput : MutationInput
{
    /// <summary>One for each component.</summary>
    public required IReadOnlyList<ComponentWeightInput> Weights { get; init; }

    /// <summary>Why the weights change, 1 to 500 characters.</summary>
    public required string Reason { get; init; }
}

/// <summary>The weight of a component.</summary>
public sealed record ComponentWeightInput
{
    /// <summary>Which.</summary>
    public required ScorecardComponent Component { get; init; }

    /// <summary>0 to 100.</summary>
    public required int Weight { get; init; }
}

/// <summary>The weights are in force, and durable.</summary>
public sealed class WeighScorecardPayload(int number)
{
    /// <summary>The number of the change that is in force; 0: the defaults.</summary>
    public int Number => number;
}

public sealed class WeighScorecardResult() : MutationResult("What changing the weights of the scorecard answers.", typeof(WeighScorecardPayload));
