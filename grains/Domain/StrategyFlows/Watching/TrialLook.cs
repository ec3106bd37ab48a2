using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Learning.Experiments;

namespace Ecosystem.Domain.StrategyFlows.Watching;

/// <summary>What a look at an experiment says.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TrialVerdict>))]
public enum TrialVerdict
{
    /// <summary>Neither harm nor its absence is shown yet.</summary>
    [JsonStringEnumMemberName("waits")] Waits,
    /// <summary>It cannot be worse by more than is borne: the canary may go on to its next stage.</summary>
    [JsonStringEnumMemberName("harmless")] Harmless,
    /// <summary>It is worse by more than is borne, for certain.</summary>
    [JsonStringEnumMemberName("harms")] Harms,
    /// <summary>The arms are not of the sizes they should be: no figure means anything.</summary>
    [JsonStringEnumMemberName("unbalanced")] Unbalanced,
}

/// <summary>An experiment as it stood at one moment: a point of its chart.</summary>
/// <param name="Stage">Percent of customers of the canary; 100 for a splitter.</param>
/// <param name="Arms">The control first.</param>
/// <param name="RatioPValue">Chance of sizes as far from the shares, or farther, if assignment works.</param>
[GenerateSerializer, Immutable, Alias("trial-look")]
public sealed record TrialLook(
    [property: Id(0)] DateTimeOffset At, [property: Id(1)] int Stage, [property: Id(2)] ImmutableArray<TrialArm> Arms, [property: Id(3)] double RatioPValue, [property: Id(4)] TrialVerdict Verdict)
{
    /// <summary>The bounds of an effect of which nothing is known yet, in millionths: as far out as exact JSON numbers go.</summary>
    public const long UnknownMicros = 1_000_000_000_000_000;

    /// <summary>What the flow is told of a canary's experiment; null: nothing is known that it goes by. Bounds are rounded outwards.</summary>
    public ExperimentReading? Reading()
    {
        var (control, treated) = (Arms[0], Arms[1]);
        if (treated is not { Low: { } low, High: { } high })
            return Verdict == TrialVerdict.Unbalanced ? new(control.Assigned + treated.Assigned, -UnknownMicros, UnknownMicros, true, At) : null;
        return new(control.Observed + treated.Observed, Micros(Math.Floor(low * 1_000_000)), Micros(Math.Ceiling(high * 1_000_000)), Verdict == TrialVerdict.Unbalanced, At);
    }

    private static long Micros(double value) => (long)Math.Clamp(value, -UnknownMicros, UnknownMicros);
}

/// <summary>One arm at one moment.</summary>
/// <param name="Share">Of all arms' shares together.</param>
/// <param name="Assigned">Customers who came to it, each once.</param>
/// <param name="Observed">Those of them whose outcome is known.</param>
/// <param name="Mean">Of the outcomes, in the metric's own unit.</param>
/// <param name="Difference">From the control, what was known before taken out; null for the control, and while too little is known.</param>
/// <param name="Low">End of the interval that holds at every look.</param>
/// <param name="High">See above.</param>
/// <param name="PValue">Valid at every look.</param>
[GenerateSerializer, Immutable, Alias("trial-arm")]
public sealed record TrialArm(
    [property: Id(0)] string Name, [property: Id(1)] double Share, [property: Id(2)] long Assigned, [property: Id(3)] long Observed, [property: Id(4)] double Mean,
    [property: Id(5)] double? Difference, [property: Id(6)] double? Low, [property: Id(7)] double? High, [property: Id(8)] double? PValue)
{
    internal static TrialArm Of(ExperimentArm arm, Effect? effect) =>
        new(arm.Name, arm.Share, arm.Assigned, arm.Moments.Count, arm.Moments.Outcome, effect?.Difference, effect?.Low, effect?.High, effect?.PValue);
}
