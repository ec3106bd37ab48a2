using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Learning.Experiments;

/// <summary>One arm of an experiment.</summary>
/// <param name="Name">Different from the others'.</param>
/// <param name="Share">Above 0; shares need not total 1.</param>
/// <param name="Assigned">Customers that came to it.</param>
/// <param name="Moments">Of the outcomes that are known.</param>
[GenerateSerializer, Immutable, Alias("experiment-arm")]
public sealed record ExperimentArm([property: Id(0)] string Name, [property: Id(1)] double Share, [property: Id(2)] long Assigned, [property: Id(3)] ArmMoments Moments);

/// <summary>An arm against the control.</summary>
/// <param name="Effect">Null while too little is known.</param>
[GenerateSerializer, Immutable, Alias("arm-effect")]
public sealed record ArmEffect([property: Id(0)] string Arm, [property: Id(1)] Effect? Effect);

/// <summary>What an experiment says at this look.</summary>
/// <param name="Ratio">Of the arms' sizes; with a mismatch no effect is to be believed.</param>
/// <param name="Effects">Of every arm but the control, in their order.</param>
[GenerateSerializer, Immutable, Alias("experiment-report")]
public sealed record ExperimentReport([property: Id(0)] SampleRatio Ratio, [property: Id(1)] ImmutableArray<ArmEffect> Effects)
{
    /// <summary>Arms that are better than the control, for certain; none while the sizes are wrong.</summary>
    [JsonIgnore]
    public IEnumerable<string> Better => Ratio.IsMismatch ? [] : Effects.Where(one => one.Effect is { Low: > 0 }).Select(one => one.Arm);
}

/// <summary>An experiment with a control and other arms, which may be looked at after every observation (SF-35, SF-36, SF-37).</summary>
/// <param name="Flow">With <paramref name="Salt"/> and the customer what the assignment is a hash of.</param>
/// <param name="Salt">Different for each experiment of a flow.</param>
/// <param name="PlannedCount">Observations of an arm and the control together at which the interval is to be tightest.</param>
/// <param name="Alpha">Chance that any interval ever misses; divided among the arms.</param>
/// <param name="Arms">The control first.</param>
[GenerateSerializer, Immutable, Alias("learning-experiment")]
public sealed record Experiment(
    [property: Id(0)] string Flow, [property: Id(1)] string Salt, [property: Id(2)] double PlannedCount, [property: Id(3)] double Alpha, [property: Id(4)] ImmutableArray<ExperimentArm> Arms)
{
    /// <summary>Most arms.</summary>
    public const int ArmsMax = 20;

    /// <summary>An experiment that nobody has come to yet.</summary>
    /// <param name="arms">2 to <see cref="ArmsMax"/>, the control first: name and share.</param>
    public static Experiment Begin(string flow, string salt, double plannedCount, double alpha, ImmutableArray<(string Name, double Share)> arms)
    {
        if (arms.Length is < 2 or > ArmsMax || arms.Any(arm => !(arm.Share > 0)) || arms.Select(arm => arm.Name).Distinct(StringComparer.Ordinal).Count() != arms.Length)
            throw new ArgumentException($"An experiment has 2 to {ArmsMax} arms with different names and shares above 0.", nameof(arms));
        return new(flow, salt, plannedCount, alpha, [.. arms.Select(arm => new ExperimentArm(arm.Name, arm.Share, 0, ArmMoments.Empty))]);
    }

    /// <summary>The arm of a customer, always the same: its place in <see cref="Arms"/>.</summary>
    public int ArmOf(string customer) => Assignment.Arm(Assignment.Place(Flow, Salt, customer), [.. Arms.Select(arm => arm.Share)]);

    /// <summary>Counts a customer that came for the first time.</summary>
    public Experiment Assign(int arm) => this with { Arms = Arms.SetItem(arm, Arms[arm] with { Assigned = Arms[arm].Assigned + 1 }) };

    /// <summary>Takes in the outcome of a customer.</summary>
    /// <param name="covariate">The same measured before the experiment, or 0 for all.</param>
    public Experiment Observe(int arm, double outcome, double covariate = 0) => this with { Arms = Arms.SetItem(arm, Arms[arm] with { Moments = Arms[arm].Moments.Observe(outcome, covariate) }) };

    /// <summary>What is known by now.</summary>
    public ExperimentReport Report() => new(
        SampleRatio.Of([.. Arms.Select(arm => arm.Assigned)], [.. Arms.Select(arm => arm.Share)]),
        [.. Arms.Skip(1).Select(arm => new ArmEffect(arm.Name, Effects.Compare(Arms[0].Moments, arm.Moments, PlannedCount, Alpha / (Arms.Length - 1))))]);
}
