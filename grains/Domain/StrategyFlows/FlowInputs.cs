using System.Text.Json.Serialization;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>What makes a run begin or go on. One that nothing waits for, or that has been taken before, changes nothing: it may be delivered any number of times.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(InteractionCame), "interactionCame")]
[JsonDerivedType(typeof(GateDecided), "gateDecided")]
[JsonDerivedType(typeof(TimerDue), "timerDue")]
[JsonDerivedType(typeof(ConsentAnswered), "consentAnswered")]
[JsonDerivedType(typeof(AuthorizationAnswered), "authorizationAnswered")]
[JsonDerivedType(typeof(TextWritten), "textWritten")]
[JsonDerivedType(typeof(Rewarded), "rewarded")]
[JsonDerivedType(typeof(Halted), "halted")]
[GenerateSerializer, Immutable, Alias("flow-input")]
public abstract record FlowInput;

/// <summary>Begins a run (<see cref="FlowRun.Begin"/>); to one that began it says nothing.</summary>
[GenerateSerializer, Immutable, Alias("flow-input-interaction")]
public sealed record InteractionCame([property: Id(0)] FlowInteraction Interaction) : FlowInput;

/// <summary>An approval ended.</summary>
/// <param name="Effect">Id of the <see cref="OpenApproval"/>.</param>
/// <param name="Approved">False also when nobody decided in time.</param>
/// <param name="By"><c>sub</c> of the decider, or who stands in the log for the time-out.</param>
[GenerateSerializer, Immutable, Alias("flow-input-gate")]
public sealed record GateDecided([property: Id(0)] string Effect, [property: Id(1)] bool Approved, [property: Id(2)] string By) : FlowInput;

/// <summary>The moment of a <see cref="SetTimer"/> has come.</summary>
[GenerateSerializer, Immutable, Alias("flow-input-timer")]
public sealed record TimerDue([property: Id(0)] string Effect) : FlowInput;

/// <summary>Answer to <see cref="AskConsent"/>.</summary>
[GenerateSerializer, Immutable, Alias("flow-input-consent")]
public sealed record ConsentAnswered([property: Id(0)] string Effect, [property: Id(1)] bool Granted, [property: Id(2)] string? Consent) : FlowInput;

/// <summary>Answer to <see cref="AskAuthorization"/>: what the sales unit said.</summary>
[GenerateSerializer, Immutable, Alias("flow-input-authorization")]
public sealed record AuthorizationAnswered([property: Id(0)] string Effect, [property: Id(1)] SalesUnits.Outcome Outcome) : FlowInput;

/// <summary>Answer to <see cref="AskModel"/>.</summary>
/// <param name="Text">Under the customer's key; null: the model wrote nothing.</param>
/// <param name="By">Null when nothing was written.</param>
[GenerateSerializer, Immutable, Alias("flow-input-text")]
public sealed record TextWritten([property: Id(0)] string Effect, [property: Id(1)] Sealed? Text, [property: Id(2)] WrittenBy? By = null) : FlowInput;

/// <summary>A result of what the run did.</summary>
[GenerateSerializer, Immutable, Alias("flow-input-reward")]
public sealed record Rewarded([property: Id(0)] FlowOutcome Outcome) : FlowInput;

/// <summary>The flow was frozen or its version taken back: the run ends where it is, and nothing that waits goes on.</summary>
[GenerateSerializer, Immutable, Alias("flow-input-halt")]
public sealed record Halted([property: Id(0)] string Reason) : FlowInput;
