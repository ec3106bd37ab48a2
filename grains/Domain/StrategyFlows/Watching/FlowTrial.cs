using System.Text.Json.Serialization;
using Ecosystem.Domain.Learning.Experiments;

namespace Ecosystem.Domain.StrategyFlows.Watching;

/// <summary>What is compared.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TrialKind>))]
public enum TrialKind
{
    /// <summary>A canary with the version that serves everybody else; harm takes it back (SF-28).</summary>
    [JsonStringEnumMemberName("canary")] Canary,
    /// <summary>The arms of an experiment splitter within one version; people decide what becomes of it.</summary>
    [JsonStringEnumMemberName("splitter")] Splitter,
}

/// <summary>An experiment at work (SF-87, SF-88): who came to which arm, and what came of them.</summary>
/// <param name="Experiment">Its id.</param>
/// <param name="Began">Position in the log of what began it: with kind, experiment and version it is like no other of the flow.</param>
/// <param name="Version">Under test, or whose splitter it is.</param>
/// <param name="Stage">Percent of customers of the canary, whose evidence begins anew with each; 100 for a splitter.</param>
/// <param name="Metric">Outcomes of this metric count; null: there are none, and only the sizes are watched.</param>
/// <param name="HarmMax">How much worse than the control is borne, in the metric's own unit; 0 and above. Of no use to a splitter.</param>
/// <param name="Arms">The control first.</param>
/// <param name="Shown">Customers and outcomes at the last look.</param>
/// <param name="Weighed">Customers when the arms' sizes were last held against their shares.</param>
public sealed record FlowTrial(
    TrialKind Kind, string Experiment, long Began, int Version, int Stage, string? Metric, double HarmMax, DateTimeOffset Since, Experiment Arms, long Shown = 0, long Weighed = 0)
{
    /// <summary>Chance that an interval ever misses. A canary has three stages, each with evidence of its own, and divides it among them.</summary>
    public const double Alpha = 0.05;

    /// <summary>Outcomes at which the interval is tightest *(ours)*.</summary>
    public const double PlannedCount = 2_000;

    /// <summary>Customers before the arms' sizes are held against their shares *(ours)*.</summary>
    public const long WeighedMin = 100;

    /// <summary>Names the trial among all of its flow.</summary>
    [JsonIgnore]
    public string Key => $"{Word(Kind)}:{Experiment}:{Version}:{Began}";

    /// <summary>An experiment on the canary at a stage.</summary>
    public static FlowTrial OfCanary(FlowExperiment experiment, FlowCanary canary, FlowId flow, long position, DateTimeOffset at) => new(
        TrialKind.Canary, experiment.Id, position, canary.Version, canary.Stage, experiment.Metric, experiment.HarmMicrosMax / 1_000_000.0, at,
        Learning.Experiments.Experiment.Begin(flow.Value, flow.Value, PlannedCount, Alpha / (Canary.Stages.Length - 1), [("active", 100 - canary.Stage), ("canary", canary.Stage)]));

    /// <summary>The arms of a splitter.</summary>
    public static FlowTrial OfSplitter(SplitDesign split, string? metric, int version, FlowId flow, long position, DateTimeOffset at) => new(
        TrialKind.Splitter, split.Experiment, position, version, 100, metric, 0, at,
        Learning.Experiments.Experiment.Begin(flow.Value, split.Experiment, PlannedCount, Alpha, [.. split.Arms.Select(arm => (arm.Name, (double)arm.BasisPoints))]));

    /// <summary>The place of an arm by its name; null: there is none.</summary>
    public int? ArmOf(string name) => Arms.Arms.Select((arm, i) => (arm.Name, i)).FirstOrDefault(one => one.Name == name) is { Name: not null } found ? found.i : null;

    /// <summary>Counts a customer who came for the first time.</summary>
    public FlowTrial Assign(int arm) => this with { Arms = Arms.Assign(arm) };

    /// <summary>Takes in what came of a customer.</summary>
    /// <param name="valueMicros">In millionths of the metric.</param>
    /// <param name="covariate">Mean of the customer's outcomes before, in the metric's own unit; 0 where there were none.</param>
    public FlowTrial Observe(int arm, long valueMicros, double covariate) => this with { Arms = Arms.Observe(arm, valueMicros / 1_000_000.0, covariate) };

    /// <summary>Looks, if enough has come since the last look: two in a hundred. Harm is looked for at every one: the interval holds at all of them together.</summary>
    /// <remarks>
    /// The χ² of sizes is no such interval: looked at after every customer it would alarm sooner or later. So sizes are weighed when customers have doubled since the last time, of <see cref="WeighedMin"/> at least: some ten times in a long experiment.
    /// </remarks>
    public (FlowTrial Trial, TrialLook? Look) Look(DateTimeOffset at)
    {
        var (assigned, seen) = (Arms.Arms.Sum(arm => arm.Assigned), Arms.Arms.Sum(arm => arm.Assigned + arm.Moments.Count));
        if (seen < Shown * 1.02 || seen <= Shown) return (this, null);
        var weighs = assigned >= WeighedMin && assigned >= Weighed * 2;
        var report = Arms.Report();
        var look = new TrialLook(
            at, Stage, [.. Arms.Arms.Select((arm, i) => TrialArm.Of(arm, i == 0 ? null : report.Effects[i - 1].Effect))], report.Ratio.PValue,
            weighs && report.Ratio.IsMismatch ? TrialVerdict.Unbalanced : Kind == TrialKind.Canary ? Judged(report.Effects[0].Effect) : TrialVerdict.Waits);
        return (this with { Shown = seen, Weighed = weighs ? assigned : Weighed }, look);
    }

    private TrialVerdict Judged(Effect? effect) => effect switch
    {
        null => TrialVerdict.Waits,
        _ when effect.High < -HarmMax => TrialVerdict.Harms,
        _ when effect.Low >= -HarmMax => TrialVerdict.Harmless,
        _ => TrialVerdict.Waits,
    };

    private static string Word(TrialKind kind) => kind == TrialKind.Canary ? "canary" : "splitter";
}
