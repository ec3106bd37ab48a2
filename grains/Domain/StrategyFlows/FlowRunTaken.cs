namespace Ecosystem.Domain.StrategyFlows;

/// <summary>What a step of a run leaves beside its events: all that a step is made of which is not in the log already.</summary>
/// <param name="Status">How the run stands after it.</param>
/// <param name="Drawn">Drawn for this step, 0 to 2^53 − 1: with it the choices of the step can be made again.</param>
public sealed record FlowRunTaken(FlowRunStatus Status, long Drawn);

/// <summary>What a run was asked: to begin, or to take an input.</summary>
/// <param name="Interaction">It begins, for this; null: it began before.</param>
/// <param name="Input">Null when it begins.</param>
public sealed record FlowRunAsked(FlowInteraction? Interaction, FlowInput? Input);
