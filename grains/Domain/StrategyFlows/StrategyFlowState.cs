using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>What a strategy flow remembers; rebuilt from its events.</summary>
public sealed record StrategyFlowState(FlowId Id)
{
    /// <summary>Versions in the order they were saved: the newest <see cref="StrategyFlow.VersionsKept"/>, and whichever is released or can be gone back to.</summary>
    public ImmutableArray<FlowVersion> Versions { get; init; } = [];

    /// <summary>Highest number given; 0 before the first version.</summary>
    public int Last { get; init; }

    /// <summary>Number of the version that serves everybody whom no canary serves; null: none.</summary>
    public int? Active { get; init; }

    /// <summary>The version that is being brought in; null: none. Never two at once.</summary>
    public FlowCanary? Canary { get; init; }

    /// <summary>Versions that served everybody before, the latest last: what a roll-back goes back to.</summary>
    public ImmutableArray<int> Good { get; init; } = [];

    /// <summary>Null unless frozen.</summary>
    public FlowFreeze? Freeze { get; init; }

    /// <summary>What the policy has learned so far; null: nothing yet.</summary>
    public FlowPolicy? Policy { get; init; }

    /// <summary>The latest reading of each statistic, in the order of the statistics.</summary>
    public ImmutableArray<DriftReading> Drift { get; init; } = [];

    /// <summary>The experiment under way, or the last one; null: there was none.</summary>
    public FlowExperiment? Experiment { get; init; }

    /// <summary>The version of a number; null when there is none, or no longer.</summary>
    public FlowVersion? Version(int number) => Versions.FirstOrDefault(version => version.Number == number);
}

/// <summary>One version of a flow.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Hash">SHA-256 of the definition's canonical JSON, 64 hex digits.</param>
/// <param name="Definition">Canonical JSON (<see cref="FlowFile.Parse"/>).</param>
/// <param name="SavedBy"><c>sub</c> of the token.</param>
[GenerateSerializer, Immutable, Alias("flow-version")]
public sealed record FlowVersion(
    [property: Id(0)] int Number, [property: Id(1)] string Hash, [property: Id(2)] string Definition, [property: Id(3)] string SavedBy, [property: Id(4)] DateTimeOffset SavedAt)
{
    /// <summary>Null until validated.</summary>
    [Id(5)]
    public FlowReport? Report { get; init; }

    /// <summary>The last dry run; null: none.</summary>
    [Id(6)]
    public FlowDryRun? DryRun { get; init; }

    /// <summary>What the off-policy gate said last; null: nothing, or it was rolled back since.</summary>
    [Id(7)]
    public GateVerdict? Gate { get; init; }

    /// <summary>Whether it was released and taken back: its runs end where they are.</summary>
    [Id(8)]
    public bool TakenBack { get; init; }
}

/// <summary>What becomes of a run that began.</summary>
public enum RunStanding
{
    /// <summary>It takes its next step.</summary>
    GoesOn,
    /// <summary>The flow is frozen: the input is kept until the thaw.</summary>
    Waits,
    /// <summary>Its version was taken back: it is <see cref="Halted"/>.</summary>
    Halts,
}

/// <summary>What a dry run came to.</summary>
/// <param name="Interactions">Recorded interactions that were played, at least 1.</param>
/// <param name="Outbound">Effects that would have left the house, at least 0.</param>
/// <param name="Failed">Runs that failed.</param>
/// <param name="Digest">SHA-256 of the whole report, 64 hex digits.</param>
[GenerateSerializer, Immutable, Alias("flow-dry-run")]
public sealed record FlowDryRun(
    [property: Id(0)] int Interactions, [property: Id(1)] int Outbound, [property: Id(2)] int Failed, [property: Id(3)] string Digest, [property: Id(4)] string By, [property: Id(5)] DateTimeOffset At);

/// <summary>What the off-policy gate said of a version.</summary>
/// <param name="Baseline">Hash of the version it was compared with.</param>
/// <param name="Reasons">Codes of what speaks against it; empty when it passed.</param>
/// <param name="LowerMicros">Lower bound of the version's doubly robust value, in millionths.</param>
/// <param name="BaselineMicros">What that is held against, in millionths: the lower bound of the baseline's own value (SF-83).</param>
/// <param name="Count">Logged decisions, at least 0.</param>
/// <param name="EssMicros">Effective sample size ÷ count, in millionths.</param>
/// <param name="Digest">SHA-256 of the evidence, 64 hex digits.</param>
[GenerateSerializer, Immutable, Alias("flow-gate-verdict")]
public sealed record GateVerdict(
    [property: Id(0)] bool Passed, [property: Id(1)] string Baseline, [property: Id(2)] ImmutableArray<string> Reasons, [property: Id(3)] long LowerMicros, [property: Id(4)] long BaselineMicros,
    [property: Id(5)] long Count, [property: Id(6)] long EssMicros, [property: Id(7)] string Digest, [property: Id(8)] DateTimeOffset At)
{
    /// <summary>Mean weight of the logged choices, in millionths; null: it was not computed.</summary>
    [Id(9)]
    public long? MeanWeightMicros { get; init; }

    /// <summary>The version's doubly robust value itself, in millionths; null: it was not computed.</summary>
    [Id(10)]
    public long? ValueMicros { get; init; }

    /// <summary><c>sub</c> of whoever had it judged; null: the platform.</summary>
    [Id(11)]
    public string? By { get; init; }
}

/// <summary>A version that serves some customers already.</summary>
/// <param name="Stage">Percent of customers: 5, 25 or 50; at 100 it is no canary any more.</param>
/// <param name="Since">Since when at this stage.</param>
[GenerateSerializer, Immutable, Alias("flow-canary")]
public sealed record FlowCanary([property: Id(0)] int Version, [property: Id(1)] int Stage, [property: Id(2)] DateTimeOffset Since);

/// <summary>Why nothing runs.</summary>
/// <param name="By"><c>sub</c> of whoever froze it, or <see cref="StrategyFlow.DriftWatch"/>.</param>
/// <param name="Evidence">The reading that froze it; null when a person did.</param>
[GenerateSerializer, Immutable, Alias("flow-freeze")]
public sealed record FlowFreeze([property: Id(0)] string By, [property: Id(1)] string Reason, [property: Id(2)] DateTimeOffset At, [property: Id(3)] DriftReading? Evidence = null, [property: Id(4)] FlowThaw? Thaw = null);

/// <summary>Somebody asked that it run again.</summary>
/// <param name="Approvers">Who approved so far.</param>
[GenerateSerializer, Immutable, Alias("flow-thaw")]
public sealed record FlowThaw([property: Id(0)] string By, [property: Id(1)] string Reason, [property: Id(2)] DateTimeOffset At, [property: Id(3)] ImmutableArray<string> Approvers);

/// <summary>A stored state of what the policy has learned; the state itself is kept elsewhere, under its digest.</summary>
/// <param name="ModelVersion">As choices log it.</param>
/// <param name="Rewards">Rewards learned from, at least 0; a snapshot of fewer than the last is late and changes nothing.</param>
[GenerateSerializer, Immutable, Alias("flow-policy")]
public sealed record FlowPolicy([property: Id(0)] string Name, [property: Id(1)] string ModelVersion, [property: Id(2)] long Rewards, [property: Id(3)] string Digest, [property: Id(4)] DateTimeOffset At);

/// <summary>What is watched for drift 策略漂移.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DriftStatistic>))]
public enum DriftStatistic
{
    /// <summary>Share of choices that agree with the reference policy.</summary>
    [JsonStringEnumMemberName("agreement")] Agreement,
    /// <summary>Population stability index of the inputs.</summary>
    [JsonStringEnumMemberName("psi")] Psi,
    /// <summary>ADWIN on rewards: the change of the mean it found, 0 when it found none.</summary>
    [JsonStringEnumMemberName("rewardChange")] RewardChange,
    /// <summary>ADWIN on agreement: the change of the mean it found, 0 when it found none.</summary>
    [JsonStringEnumMemberName("agreementChange")] AgreementChange,
}

/// <summary>One measurement of drift.</summary>
/// <param name="ValueMicros">Of the statistic, in millionths.</param>
/// <param name="Count">Observations in the window, at least 1.</param>
/// <param name="From">Start of the window.</param>
/// <param name="To">End of the window.</param>
/// <param name="Detail">What moved, such as the feature; may be empty.</param>
[GenerateSerializer, Immutable, Alias("flow-drift-reading")]
public sealed record DriftReading(
    [property: Id(0)] DriftStatistic Statistic, [property: Id(1)] long ValueMicros, [property: Id(2)] int Count, [property: Id(3)] DateTimeOffset From, [property: Id(4)] DateTimeOffset To,
    [property: Id(5)] string Detail);

/// <summary>An experiment on a canary.</summary>
/// <param name="Id">As the splitter names it, or the canary's own.</param>
/// <param name="HarmMicrosMax">How much worse than the control, in millionths of the metric, is still borne; at least 0.</param>
/// <param name="Reading">The latest figures; null: none yet.</param>
[GenerateSerializer, Immutable, Alias("flow-experiment")]
public sealed record FlowExperiment(
    [property: Id(0)] string Id, [property: Id(1)] int Version, [property: Id(2)] string Metric, [property: Id(3)] long HarmMicrosMax, [property: Id(4)] DateTimeOffset StartedAt,
    [property: Id(5)] ExperimentStatus Status = ExperimentStatus.Running, [property: Id(6)] ExperimentReading? Reading = null);

[JsonConverter(typeof(JsonStringEnumConverter<ExperimentStatus>))]
public enum ExperimentStatus
{
    [JsonStringEnumMemberName("running")] Running,
    /// <summary>Somebody ended it.</summary>
    [JsonStringEnumMemberName("stopped")] Stopped,
    /// <summary>It harmed beyond what is borne, and its version was taken back.</summary>
    [JsonStringEnumMemberName("harmed")] Harmed,
    /// <summary>Its arms are not of the sizes they should be: its figures mean nothing.</summary>
    [JsonStringEnumMemberName("unbalanced")] Unbalanced,
}

/// <summary>Figures of an experiment, valid whenever they are looked at (confidence sequence).</summary>
/// <param name="Count">Observations in all arms.</param>
/// <param name="LowerMicros">Lower bound of treatment less control, in millionths.</param>
/// <param name="UpperMicros">Upper bound.</param>
/// <param name="SampleRatioAlarm">Whether the arms' sizes differ from what was drawn, at p &lt; .001.</param>
[GenerateSerializer, Immutable, Alias("flow-experiment-reading")]
public sealed record ExperimentReading([property: Id(0)] long Count, [property: Id(1)] long LowerMicros, [property: Id(2)] long UpperMicros, [property: Id(3)] bool SampleRatioAlarm, [property: Id(4)] DateTimeOffset At);
