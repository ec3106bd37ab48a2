using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain.StrategyFlows;
using GraphQL;

namespace Ecosystem.Api.StrategyFlows;

/// <summary>What the off-policy gate said of a version.</summary>
[Name("FlowGate")]
public sealed class FlowGateType(GateVerdict verdict)
{
    /// <summary>Whether the version may be released.</summary>
    public bool Passed => verdict.Passed;

    /// <summary>Codes of what speaks against it: TOO_FEW_DECISIONS, THIN_EVIDENCE, UNSOUND_WEIGHTS, NOT_SHOWN_BETTER, NODES_DIFFER, or UNLOGGED with the node.</summary>
    public IEnumerable<string> Reasons => verdict.Reasons;

    /// <summary>Hash of the version it was compared with.</summary>
    public string Baseline => verdict.Baseline;

    /// <summary>Choices that were looked at.</summary>
    public long Count => verdict.Count;

    /// <summary>What the version would have earned for each choice (doubly robust), in millionths; null: it was not computed.</summary>
    public long? ValueMicros => verdict.ValueMicros;

    /// <summary>Lower bound of that, at 95 %, in millionths.</summary>
    public long LowerMicros => verdict.LowerMicros;

    /// <summary>What the lower bound is held against: that of what serves everybody, in millionths.</summary>
    public long BaselineMicros => verdict.BaselineMicros;

    /// <summary>Effective sample size ÷ count, in millionths.</summary>
    public long EssMicros => verdict.EssMicros;

    /// <summary>Mean weight, 1,000,000 where the logged probabilities are what they say; null: it was not computed.</summary>
    public long? MeanWeightMicros => verdict.MeanWeightMicros;

    /// <summary>SHA-256 of the evidence, 64 hex digits.</summary>
    public string Digest => verdict.Digest;

    /// <summary>`sub` of whoever had it judged; null: the platform.</summary>
    public string? By => verdict.By;

    /// <summary>When.</summary>
    public DateTimeOffset At => verdict.At;
}

/// <summary>What a policy of a flow has learned.</summary>
[Name("FlowPolicy")]
public sealed class FlowPolicyType(FlowPolicyLine policy)
{
    /// <summary>As definitions name it.</summary>
    public string Name => policy.Name;

    /// <summary>What it chooses on.</summary>
    public IEnumerable<string> Features => policy.Features;

    /// <summary>Choices it has made.</summary>
    public long Decisions => policy.Decisions;

    /// <summary>Results it has learned from; those where nothing came of it are among them.</summary>
    public long Rewards => policy.Rewards;

    /// <summary>Outcomes that came too late, or to a choice that had its outcome: they change nothing.</summary>
    public long Late => policy.Late;

    /// <summary>As its next choice logs it.</summary>
    public string ModelVersion => policy.ModelVersion;

    /// <summary>SHA-256 of its state, 64 hex digits.</summary>
    public string Digest => policy.Digest;

    /// <summary>When it last chose or learned.</summary>
    public DateTimeOffset ChangedAt => policy.ChangedAt;

    /// <summary>Every action it was ever given, 64 at most.</summary>
    public IEnumerable<FlowArmType> Arms => policy.Arms.Select(arm => new FlowArmType(arm));
}

/// <summary>An action as a policy knows it.</summary>
[Name("FlowArm")]
public sealed class FlowArmType(FlowArmLine arm)
{
    /// <summary>Id of the action.</summary>
    public string Action => arm.Action;

    /// <summary>How often it was chosen.</summary>
    public long Choices => arm.Choices;

    /// <summary>How often an outcome came of it in time.</summary>
    public long Credited => arm.Credited;

    /// <summary>Results that the policy has learned of it.</summary>
    public long Rewards => arm.Rewards;

    /// <summary>Mean of what came of it, in millionths; null: nothing is known yet.</summary>
    public long? MeanMicros => arm.MeanMicros;

    /// <summary>What the policy expects of it where every feature is as it is on average, in millionths.</summary>
    public long EstimateMicros => arm.EstimateMicros;

    /// <summary>With which probability the policy would take it there now, in millionths.</summary>
    public long PropensityMicros => arm.PropensityMicros;
}
