using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>What the components of running flows perceive and choose with.</summary>
/// <remarks>What is not there finds nothing and says so in its model version. Compliance is the exception: without rules, no text may leave (SF-75).</remarks>
public sealed class FlowSensing
{
    /// <summary>The model version of a sense that is not there.</summary>
    public const string NotThere = "none";

    /// <summary>The rule that every text breaks while there are no rules to hold it against.</summary>
    public const string NoRules = "NO_RULES";

    /// <summary>What running flows perceive with.</summary>
    public FlowSenses Senses { get; init; } = new(
        _ => new(0, NotThere, []),
        _ => new(false, "", 0, []),
        (_, _) => new(false, "", 0, []),
        (_, _) => new([NoRules], []),
        Uniform,
        FlowSenses.ByHash,
        _ => new(1, 1, 1));

    /// <summary>Each candidate is as probable as any other: what a policy that has learned nothing should do.</summary>
    public static ChoiceSense Uniform(ChoiceQuestion question)
    {
        var count = question.Candidates.Length;
        return new(Math.Min((int)(question.Drawn * count), count - 1), [.. Enumerable.Repeat(1.0 / count, count)], "uniform-1");
    }
}
