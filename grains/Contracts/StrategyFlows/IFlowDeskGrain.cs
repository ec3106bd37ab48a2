using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.Certification;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Domain.StrategyFlows.Causes;
using Ecosystem.Domain.StrategyFlows.Watching;

namespace Ecosystem.Contracts.StrategyFlows;

/// <summary>What strategy flows are doing: their list, their runs, the work they put before people; and rehearsals, which ask many actors. One activation per silo; the grain key is <see cref="Key"/>.</summary>
[Alias("flowDesk")]
public interface IFlowDeskGrain : IGrainWithStringKey
{
    /// <summary>The one key.</summary>
    const string Key = "flowdesk_all";

    /// <summary>Most items of one list.</summary>
    const int ListMax = 200;

    /// <summary>Every flow, in the order of their ids.</summary>
    [Alias("flows")] Task<ImmutableArray<FlowLine>> Flows();

    /// <summary>Rehearses a version over the latest recorded interactions, and has the flow remember what it came to. Nothing can leave.</summary>
    /// <param name="interactions">1 to <see cref="RehearsedMax"/>.</param>
    [Alias("dryRun")] Task<DryRunReply> DryRun(FlowId flow, int version, int interactions, string idempotencyKey);

    /// <summary>Has the off-policy gate judge a version by the log, and the flow remember what it said (SF-83).</summary>
    [Alias("judge")] Task<GateReply> Judge(FlowId flow, int version, string idempotencyKey);

    /// <summary>What the policies of a flow have learned, in the order of their names.</summary>
    [Alias("policies")] Task<ImmutableArray<FlowPolicyLine>> Policies(FlowId flow);

    /// <summary>Runs of a flow, the latest first, at most <see cref="ListMax"/>.</summary>
    [Alias("runs")] Task<ImmutableArray<FlowRunLine>> Runs(FlowId flow, int first);

    /// <summary>A run with all that happened; null when there is none.</summary>
    [Alias("run")] Task<FlowRunTrace?> Run(FlowRunId run);

    /// <summary>Work before people, by due date, at most <see cref="ListMax"/>.</summary>
    /// <param name="queue">Of one queue; null: of all.</param>
    /// <param name="done">Those done, the latest first, in place of those open.</param>
    [Alias("tasks")] Task<ImmutableArray<FlowTaskLine>> Tasks(string? queue, bool done, int first);

    /// <summary>Experiments of a flow with their charts, those under way and the latest first, at most <see cref="ExperimentsMax"/> (SF-89).</summary>
    [Alias("experiments")] Task<ImmutableArray<FlowTrialLine>> Experiments(FlowId flow);

    /// <summary>Figures of drift of a flow, the latest first, at most <see cref="ListMax"/> (SF-89).</summary>
    [Alias("drift")] Task<ImmutableArray<FlowDriftLine>> Drift(FlowId flow, int first);

    /// <summary>The causal graph of a flow: what its choices come to, from the log (SF-98, SF-99).</summary>
    [Alias("causes")] Task<CausesReply> Causes(FlowId flow, FlowCausesAsk ask);

    /// <summary>Outcomes divided among what reached the customers before: of each metric, then deals won by currency (SF-100).</summary>
    [Alias("attribution")] Task<AttributionReply> Attribution(FlowId flow, FlowTouchBy by, FlowCausesAsk ask);

    /// <summary>Most experiments of one list.</summary>
    const int ExperimentsMax = 20;

    /// <summary>Most points of one chart; of more, every second one is left out until they fit.</summary>
    const int LooksMax = 500;

    /// <summary>Most interactions of one rehearsal.</summary>
    const int RehearsedMax = 1_000;

    /// <summary>Runs of a rehearsal that are told step by step.</summary>
    const int RehearsedRunsMax = 50;
}

/// <summary>What of a flow causes and credits are asked about.</summary>
/// <param name="Version">Of one version; null: of all.</param>
/// <param name="Days">What was chosen or sent in so many days until now, 1 to <see cref="DaysMax"/>.</param>
/// <param name="WinDays">Days from a customer's first choice in which a win counts, 1 to <see cref="DaysMax"/>.</param>
[GenerateSerializer, Immutable, Alias("flow-causes-ask")]
public sealed record FlowCausesAsk([property: Id(0)] int? Version, [property: Id(1)] int Days, [property: Id(2)] int WinDays)
{
    /// <summary>Most days.</summary>
    public const int DaysMax = 730;
}

/// <summary>A causal graph.</summary>
/// <param name="Graph">Null when there is no such flow, or when refused.</param>
/// <param name="Refusal">Too many others compute something now.</param>
[GenerateSerializer, Immutable, Alias("flow-causes-reply")]
public sealed record CausesReply([property: Id(0)] FlowCausalGraph? Graph, [property: Id(1)] Refusal? Refusal);

/// <summary>Outcomes, divided.</summary>
/// <param name="Attributions">None when refused.</param>
/// <param name="Refusal">Too many others compute something now.</param>
[GenerateSerializer, Immutable, Alias("flow-attribution-reply")]
public sealed record AttributionReply([property: Id(0)] ImmutableArray<FlowAttribution> Attributions, [property: Id(1)] Refusal? Refusal);

/// <summary>What outcomes are divided among.</summary>
public enum FlowTouchBy
{
    /// <summary>Actions that were chosen, and whose text then reached the customer.</summary>
    Action,

    /// <summary>Channels that reached the customer.</summary>
    Channel,
}

/// <summary>A task that a flow put before people. The grain key is a <see cref="FlowTaskId"/>.</summary>
[Alias("flowTask")]
public interface IFlowTaskGrain : IGrainWithStringKey
{
    /// <summary>Says that it is done, as the caller.</summary>
    [Alias("complete")] Task<FlowTaskAnswer> Complete(string note, string idempotencyKey);

    /// <summary>Shows the text that the task is about. Who read it, and when, is in the log before it is shown (SF-96).</summary>
    [Alias("readText")] Task<FlowTextReply> ReadText(string idempotencyKey);

    /// <summary>Shows the text that the approval of the same effect is about, to whoever may decide approvals.</summary>
    [Alias("readReview")] Task<FlowTextReply> ReadReview(string idempotencyKey);
}

/// <summary>A text for a customer, in the clear.</summary>
/// <param name="Template">Name and version of the template or prompt; null when refused, as the rest.</param>
/// <param name="By">The model that wrote it; null: a template.</param>
[GenerateSerializer, Immutable, Alias("flow-text-reply")]
public sealed record FlowTextReply(
    [property: Id(0)] string? Text, [property: Id(1)] string? Template, [property: Id(2)] string? Language, [property: Id(3)] WrittenBy? By, [property: Id(4)] Refusal? Refusal);

/// <summary>A flow in the list.</summary>
/// <param name="Name">Of its newest version.</param>
/// <param name="Last">Number of its newest version.</param>
[GenerateSerializer, Immutable, Alias("flow-line")]
public sealed record FlowLine(
    [property: Id(0)] FlowId Id, [property: Id(1)] BothLanguages Name, [property: Id(2)] int Last, [property: Id(3)] int? Active, [property: Id(4)] FlowCanary? Canary, [property: Id(5)] bool Frozen);

/// <summary>What a rehearsal came to; the flow has it in its log.</summary>
/// <param name="DryRun">Null when refused.</param>
/// <param name="Nodes">Every node, in the order of the definition.</param>
/// <param name="Runs">The first <see cref="IFlowDeskGrain.RehearsedRunsMax"/> runs, to be followed step by step.</param>
[GenerateSerializer, Immutable, Alias("flow-dry-run-reply")]
public sealed record DryRunReply(
    [property: Id(0)] FlowDryRun? DryRun, [property: Id(1)] ImmutableArray<RehearsedNodeLine> Nodes, [property: Id(2)] Refusal? Refusal, [property: Id(3)] ImmutableArray<RehearsedRunLine> Runs);

/// <summary>One interaction of a rehearsal.</summary>
/// <param name="Source">Id of the interaction at its source.</param>
/// <param name="Because">Why the run failed; empty else.</param>
/// <param name="Steps">What happened, in order; of no position, for nothing of it is in the log.</param>
[GenerateSerializer, Immutable, Alias("rehearsed-run-line")]
public sealed record RehearsedRunLine(
    [property: Id(0)] string Source, [property: Id(1)] FlowRunStatus Status, [property: Id(2)] string Because, [property: Id(3)] ImmutableArray<FlowStepLine> Steps);

/// <summary>What happened at one node of a rehearsal.</summary>
/// <param name="Runs">Runs that came there.</param>
/// <param name="Ports">Items that left, by port.</param>
/// <param name="Effects">Effects that would have been wanted, by kind.</param>
[GenerateSerializer, Immutable, Alias("rehearsed-node-line")]
public sealed record RehearsedNodeLine(
    [property: Id(0)] string Node, [property: Id(1)] int Runs, [property: Id(2)] ImmutableSortedDictionary<string, int> Ports, [property: Id(3)] ImmutableSortedDictionary<string, int> Effects);

/// <summary>What the off-policy gate said; the flow has it in its log.</summary>
/// <param name="Verdict">Null when refused.</param>
[GenerateSerializer, Immutable, Alias("flow-gate-reply")]
public sealed record GateReply([property: Id(0)] GateVerdict? Verdict, [property: Id(1)] Refusal? Refusal);

/// <summary>What a policy of a flow has learned.</summary>
/// <param name="Features">What it chooses on, in ordinal order.</param>
/// <param name="Decisions">Choices it has made.</param>
/// <param name="Rewards">Results it has learned from; those where nothing came of it are among them.</param>
/// <param name="Late">Outcomes that came too late, or to a choice that had its outcome.</param>
/// <param name="ModelVersion">As its next choice logs it.</param>
/// <param name="Arms">In ordinal order.</param>
[GenerateSerializer, Immutable, Alias("flow-policy-line")]
public sealed record FlowPolicyLine(
    [property: Id(0)] string Name, [property: Id(1)] ImmutableArray<string> Features, [property: Id(2)] long Decisions, [property: Id(3)] long Rewards, [property: Id(4)] long Late,
    [property: Id(5)] string ModelVersion, [property: Id(6)] string Digest, [property: Id(7)] DateTimeOffset ChangedAt, [property: Id(8)] ImmutableArray<FlowArmLine> Arms);

/// <summary>An action as a policy knows it.</summary>
/// <param name="Choices">How often it was chosen.</param>
/// <param name="Credited">How often an outcome came of it in time.</param>
/// <param name="Rewards">Results that the policy has learned of it.</param>
/// <param name="MeanMicros">Mean of what came of it, in millionths; null: nothing is known yet.</param>
/// <param name="EstimateMicros">What the policy expects of it where every feature is as it is on average, in millionths.</param>
/// <param name="PropensityMicros">With which probability the policy would take it there now, in millionths, of all the actions it was ever given.</param>
[GenerateSerializer, Immutable, Alias("flow-arm-line")]
public sealed record FlowArmLine(
    [property: Id(0)] string Action, [property: Id(1)] long Choices, [property: Id(2)] long Credited, [property: Id(3)] long Rewards, [property: Id(4)] long? MeanMicros,
    [property: Id(5)] long EstimateMicros, [property: Id(6)] long PropensityMicros);

/// <summary>A run in a list.</summary>
[GenerateSerializer, Immutable, Alias("flow-run-line")]
public sealed record FlowRunLine(
    [property: Id(0)] FlowRunId Id, [property: Id(1)] FlowId Flow, [property: Id(2)] int Version, [property: Id(3)] CustomerId Customer, [property: Id(4)] FlowRunStatus Status,
    [property: Id(5)] string Because, [property: Id(6)] DateTimeOffset BegunAt, [property: Id(7)] DateTimeOffset ChangedAt);

/// <summary>A run, step by step.</summary>
/// <param name="Interaction">Id of the interaction that began it; null while the log has nothing of the run.</param>
[GenerateSerializer, Immutable, Alias("flow-run-trace")]
public sealed record FlowRunTrace(
    [property: Id(0)] FlowRunLine Run, [property: Id(1)] ImmutableArray<FlowStepLine> Steps, [property: Id(2)] ImmutableArray<FlowEffectLine> Effects, [property: Id(3)] string? Interaction = null);

/// <summary>One visit of a node, or what else happened.</summary>
/// <param name="Position">Of the entry in the log that has it.</param>
/// <param name="Node">Empty where it is about no node.</param>
/// <param name="Happened">Name of the event's type.</param>
/// <param name="Ports">Ports that items left by.</param>
/// <param name="Facts">What was found out or decided, as JSON; texts of customers are not among it.</param>
/// <param name="WaitsFor">What the node waits for now; null: nothing.</param>
[GenerateSerializer, Immutable, Alias("flow-step-line")]
public sealed record FlowStepLine(
    [property: Id(0)] long Position, [property: Id(1)] string Node, [property: Id(2)] int Visit, [property: Id(3)] string Happened, [property: Id(4)] ImmutableArray<string> Ports,
    [property: Id(5)] string Facts, [property: Id(6)] FlowWaitKind? WaitsFor, [property: Id(7)] DateTimeOffset At);

/// <summary>Something a run wanted of others.</summary>
/// <param name="Status">waiting, done, withheld or dead.</param>
[GenerateSerializer, Immutable, Alias("flow-effect-line")]
public sealed record FlowEffectLine(
    [property: Id(0)] string Id, [property: Id(1)] string Node, [property: Id(2)] string Kind, [property: Id(3)] string Status, [property: Id(4)] int Attempts, [property: Id(5)] string? LastError, [property: Id(6)] DateTimeOffset? DoneAt);

/// <summary>An experiment at work, with the points of its chart.</summary>
/// <param name="Version">Under test, or whose splitter it is.</param>
/// <param name="Metric">Outcomes of this metric count; null: only the arms' sizes are watched.</param>
/// <param name="HarmMicrosMax">How much worse a canary may be, in millionths of the metric.</param>
/// <param name="EndedAt">Null while it is under way. Each stage of a canary is one, for its evidence begins anew.</param>
/// <param name="Looks">The oldest first.</param>
[GenerateSerializer, Immutable, Alias("flow-trial-line")]
public sealed record FlowTrialLine(
    [property: Id(0)] TrialKind Kind, [property: Id(1)] string Experiment, [property: Id(2)] int Version, [property: Id(3)] int Stage, [property: Id(4)] string? Metric, [property: Id(5)] long HarmMicrosMax,
    [property: Id(6)] DateTimeOffset BeganAt, [property: Id(7)] DateTimeOffset? EndedAt, [property: Id(8)] ImmutableArray<TrialLook> Looks);

/// <summary>A figure of drift with its bound.</summary>
[GenerateSerializer, Immutable, Alias("flow-drift-line")]
public sealed record FlowDriftLine([property: Id(0)] DriftFinding Finding, [property: Id(1)] DateTimeOffset At);

/// <summary>Work that a flow put before people.</summary>
/// <param name="Run">The run that wanted it; null: it is a coach's case about the flow itself.</param>
/// <param name="Customer">Whom it is about; null: nobody, likewise.</param>
/// <param name="Signals">Kinds of the signals that led to it.</param>
[GenerateSerializer, Immutable, Alias("flow-task-line")]
public sealed record FlowTaskLine(
    [property: Id(0)] FlowTaskId Id, [property: Id(1)] FlowRunId? Run, [property: Id(2)] FlowId Flow, [property: Id(3)] CustomerId? Customer, [property: Id(4)] string Queue, [property: Id(5)] BothLanguages Title,
    [property: Id(6)] ImmutableArray<string> Signals, [property: Id(7)] DateTimeOffset At, [property: Id(8)] DateTimeOffset DueAt, [property: Id(9)] DateTimeOffset? DoneAt, [property: Id(10)] string? DoneBy,
    [property: Id(11)] string? Note);
