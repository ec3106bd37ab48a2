using Ecosystem.Domain;
using Ecosystem.Domain.Learning.Experiments;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Silo.Strategy;

/// <summary>Everything that happened in a play, in order: what every figure of the report is counted from.</summary>
internal sealed class PlayLog
{
    public List<(DateTimeOffset At, StrategyFlowEvent Happened)> Flow { get; } = [];

    /// <summary>What the flow refused, with the code of the refusal.</summary>
    public List<(DateTimeOffset At, StrategyFlowCommand Command, string Code)> Refusals { get; } = [];

    public List<PlayedRunEvent> Runs { get; } = [];

    /// <summary>Effects that were carried out.</summary>
    public List<PlayedEffect> Effects { get; } = [];

    /// <summary>Effects of rehearsals: never carried out.</summary>
    public List<FlowEffect> Rehearsed { get; } = [];

    /// <summary>Interactions that came while the flow was frozen: nothing began for them.</summary>
    public List<FlowInteraction> Unserved { get; } = [];

    /// <summary>What became of every customer who was drawn to be reached or held out, a week after.</summary>
    public List<SettledCase> Cases { get; } = [];

    public List<GateQuestion> Gates { get; } = [];

    public List<ExperimentLook> Looks { get; } = [];

    public List<DriftLook> Drift { get; } = [];

    /// <summary>What the expert's visit came to, by run: the profile was opened, the milestone reached.</summary>
    public List<(DateTimeOffset At, FlowRunId Run, string What)> Seen { get; } = [];
}

/// <param name="Version">Of the flow that the run is of.</param>
internal sealed record PlayedRunEvent(DateTimeOffset At, FlowRunId Run, int Version, CustomerId Customer, FlowRunEvent Happened);

/// <param name="Text">What reached the customer; empty for what did not.</param>
internal sealed record PlayedEffect(DateTimeOffset At, FlowRunId Run, int Version, CustomerId Customer, FlowEffect Effect, string Text);

/// <summary>One customer's case, a week after the choice or the draw.</summary>
/// <param name="Version">0: held out.</param>
/// <param name="Choice">Null: held out.</param>
/// <param name="Reached">Whether anything went out.</param>
/// <param name="Fixed">What each action would have been expected to bring, in the order of <see cref="DemoFlow.Actions"/>: only the play can know.</param>
/// <param name="VisitAt">When a proof of concept was agreed; null: not.</param>
internal sealed record SettledCase(
    DateTimeOffset At, DateTimeOffset Settled, FlowRunId Run, int Version, CustomerId Customer, FlowChoice? Choice, bool Reached, double[] Fixed, DateTimeOffset? ReplyAt, DateTimeOffset? VisitAt, DateTimeOffset? WonAt, long WonMinorUnits);

/// <summary>The off-policy gate was asked.</summary>
internal sealed record GateQuestion(DateTimeOffset At, int Version, GateVerdict Verdict, double Estimate);

/// <summary>An experiment was looked at.</summary>
/// <param name="Effect">Null while an arm has too few.</param>
/// <param name="Verdict">Of the canary at its stage.</param>
internal sealed record ExperimentLook(DateTimeOffset At, string Experiment, int Version, int Stage, long Control, long Treated, Effect? Effect, string Verdict);

/// <param name="Psi">Population stability index of the share of texts that tell of a shift.</param>
/// <param name="Agreement">Share of choices where the policy's favourite is still the reference's.</param>
internal sealed record DriftLook(DateTimeOffset At, int Count, double Psi, double Agreement);
