using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>What happened to a run. Kept for ever: a type may gain optional members, never lose or change one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(FlowRunBegun), "flowRunBegun")]
[JsonDerivedType(typeof(NodeVisited), "nodeVisited")]
[JsonDerivedType(typeof(LoopBoundReached), "loopBoundReached")]
[JsonDerivedType(typeof(OutcomeIgnored), "outcomeIgnored")]
[JsonDerivedType(typeof(FlowRunEnded), "flowRunEnded")]
public abstract record FlowRunEvent;

/// <param name="Definition">Hash of the definition it runs to its end, whatever is released meanwhile.</param>
/// <param name="Version">Number of that version in its flow.</param>
/// <param name="Rehearsed">A dry run: all its effects are marked.</param>
public sealed record FlowRunBegun(FlowId Flow, int Version, string Definition, FlowInteraction Interaction, bool Rehearsed, DateTimeOffset At) : FlowRunEvent;

/// <summary>A node was entered, or what it waited for came.</summary>
/// <param name="Visit">Which visit of the node, from 1.</param>
/// <param name="Ports">Ports that items left by; empty: it waits, or its way ends here.</param>
/// <param name="Effects">What it wants done.</param>
/// <param name="Facts">What is to be remembered of it.</param>
/// <param name="Waiting">What it waits for now; null: nothing.</param>
public sealed record NodeVisited(
    string Node, int Visit, ImmutableArray<string> Ports, ImmutableArray<FlowEffect> Effects, ImmutableArray<FlowFact> Facts, FlowWaiting? Waiting, DateTimeOffset At) : FlowRunEvent;

/// <summary>An item would have entered a loop's node once too often, and ended there.</summary>
public sealed record LoopBoundReached(string Node, string Loop, DateTimeOffset At) : FlowRunEvent;

/// <summary>An outcome that nothing waits for: too late, or of another metric. One taken before leaves no trace.</summary>
public sealed record OutcomeIgnored(FlowOutcome Outcome, DateTimeOffset At) : FlowRunEvent;

public sealed record FlowRunEnded(FlowRunStatus Status, string Because, DateTimeOffset At) : FlowRunEvent;

/// <summary>What a node found out or decided, for the trace and for what learns from it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SignalFound), "signalFound")]
[JsonDerivedType(typeof(ArmAssigned), "armAssigned")]
[JsonDerivedType(typeof(ActionChosen), "actionChosen")]
[JsonDerivedType(typeof(Reranked), "reranked")]
[JsonDerivedType(typeof(OutcomeTaken), "outcomeTaken")]
[JsonDerivedType(typeof(Touched), "touched")]
[JsonDerivedType(typeof(Noted), "noted")]
public abstract record FlowFact;

public sealed record SignalFound(FlowSignal Signal) : FlowFact;

/// <summary>The customer is in this arm of this experiment, or held out.</summary>
public sealed record ArmAssigned(string Experiment, string Arm) : FlowFact;

public sealed record ActionChosen(FlowChoice Choice) : FlowFact;

/// <summary>Where the customer stood before the weights of this node, and after, of how many; ranks from 1.</summary>
public sealed record Reranked(int Before, int After, int Of) : FlowFact;

public sealed record OutcomeTaken(FlowOutcome Outcome) : FlowFact;

public sealed record Touched(FlowTouch Touch) : FlowFact;

/// <summary>Why a node went the way it went, where no other fact says it.</summary>
/// <param name="Code">Such as <c>UNREAD</c>, <c>CAPPED</c>, <c>NO_CONSENT</c>, <c>HEARD_SINCE</c>.</param>
public sealed record Noted(string Code) : FlowFact;
