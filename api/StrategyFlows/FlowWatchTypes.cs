using System.Text.Json;
using Ecosystem.Api.Graph;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain.StrategyFlows.Watching;
using GraphQL;

namespace Ecosystem.Api.StrategyFlows;

/// <summary>An experiment at work: a version that is being brought in, or a splitter's arms, against the control. Each stage of a version is one, for its evidence begins anew.</summary>
[Name("FlowExperiment")]
public sealed class FlowExperimentType(FlowTrialLine trial)
{
    /// <summary>canary: a version with the one before it; splitter: the arms of an experiment splitter.</summary>
    public string Kind => JsonNamingPolicy.CamelCase.ConvertName(trial.Kind.ToString());

    /// <summary>What it is called.</summary>
    public string Experiment => trial.Experiment;

    /// <summary>The version under test, or whose splitter it is.</summary>
    public int Version => trial.Version;

    /// <summary>Percent of customers that the version served; 100 for a splitter.</summary>
    public int Stage => trial.Stage;

    /// <summary>Outcomes of this metric count; null: there are none, and only the arms' sizes are watched.</summary>
    public string? Metric => trial.Metric;

    /// <summary>How much worse the version may be, in millionths of the metric; beyond that it is taken back.</summary>
    public long HarmMicrosMax => trial.HarmMicrosMax;

    /// <summary>Since when.</summary>
    public DateTimeOffset BeganAt => trial.BeganAt;

    /// <summary>Until when; null: it is under way.</summary>
    public DateTimeOffset? EndedAt => trial.EndedAt;

    /// <summary>How it stood, the oldest first, 500 points at most. None: nobody has come yet.</summary>
    [ListSize(100)]
    public IEnumerable<FlowExperimentLookType> Looks => trial.Looks.Select(look => new FlowExperimentLookType(look));
}

/// <summary>An experiment as it stood at one moment. Its intervals hold at all moments together, however often one looks.</summary>
[Name("FlowExperimentLook")]
public sealed class FlowExperimentLookType(TrialLook look)
{
    /// <summary>When.</summary>
    public DateTimeOffset At => look.At;

    /// <summary>Chance of arms of such sizes, or worse, if customers are parted as they should be. Below 0.001 no figure means anything.</summary>
    public double RatioPValue => look.RatioPValue;

    /// <summary>waits; harmless: it cannot be worse by more than is borne; harms: it is, for certain; unbalanced: the arms are of the wrong sizes.</summary>
    public string Verdict => JsonNamingPolicy.CamelCase.ConvertName(look.Verdict.ToString());

    /// <summary>The control first.</summary>
    [ListSize(3)]
    public IEnumerable<FlowExperimentArmType> Arms => look.Arms.Select(arm => new FlowExperimentArmType(arm));
}

/// <summary>One arm of an experiment at one moment.</summary>
[Name("FlowExperimentArm")]
public sealed class FlowExperimentArmType(TrialArm arm)
{
    /// <summary>What it is called: active, canary, control, treatment or treatment2.</summary>
    public string Name => arm.Name;

    /// <summary>Its share, of all arms' shares together.</summary>
    public double Share => arm.Share;

    /// <summary>Customers who came to it, each once.</summary>
    public long Assigned => arm.Assigned;

    /// <summary>Those of them whose outcome is known.</summary>
    public long Observed => arm.Observed;

    /// <summary>Mean of the outcomes, in the metric's own unit.</summary>
    public double Mean => arm.Mean;

    /// <summary>How much better than the control, what was known before taken out; null for the control, and while too little is known.</summary>
    public double? Effect => arm.Difference;

    /// <summary>Lower bound of the effect.</summary>
    public double? Lower => arm.Low;

    /// <summary>Upper bound of the effect.</summary>
    public double? Upper => arm.High;

    /// <summary>Valid at every look.</summary>
    public double? PValue => arm.PValue;
}

/// <summary>A measurement of drift with what it is held against.</summary>
[Name("FlowDriftReading")]
public sealed class FlowDriftReadingType(FlowDriftLine line)
{
    /// <summary>Which version's choices.</summary>
    public int Version => line.Finding.Version;

    /// <summary>Statistic, value, number and window.</summary>
    public FlowDriftType Reading => new(line.Finding.Reading);

    /// <summary>What the value is held against, in millionths: agreement must not be below, psi not above; a change is one when it is greater either way.</summary>
    public long BoundMicros => line.Finding.BoundMicros;

    /// <summary>Whether it crossed its bound. Of agreement and psi that froze the flow.</summary>
    public bool Beyond => line.Finding.IsBeyond;

    /// <summary>When it was measured, by the log.</summary>
    public DateTimeOffset At => line.At;
}
