namespace Ecosystem.Domain.StrategyFlows;

/// <summary>Why a strategy flow does not carry a command out. In the order the checks run; the first that fails answers.</summary>
public static class StrategyFlowRefusals
{
    /// <summary>1. Saving only: what came is no definition.</summary>
    public static Refusal DefinitionMalformed(int findings, string first) => new("DEFINITION_MALFORMED", $"The definition cannot be read: {findings} findings, the first: {first}");

    /// <summary>2. Saving only: the definition is another flow's.</summary>
    public static Refusal OtherFlow(FlowId id) => new("OTHER_FLOW", $"The definition's id must be {id}: a flow has versions of itself only.");

    /// <summary>3. All but saving: nobody has saved a version.</summary>
    public static Refusal FlowUnknown { get; } = new("FLOW_UNKNOWN", "There is no such strategy flow. Save a definition first.");

    /// <summary>4. A value is out of its range.</summary>
    public static Refusal OutOfRange(string name, string range) => new("OUT_OF_RANGE", $"{name} must be {range}.");

    /// <summary>5. What was said needs a reason.</summary>
    public static Refusal ReasonRefused { get; } = new("REASON_REFUSED", $"reason must have 1 to {StrategyFlow.ReasonLengthMax} characters, in one line. It stays in the log for ever: say why, and name nobody.");

    /// <summary>6. There is no version of this number.</summary>
    public static Refusal VersionUnknown(int version) => new("VERSION_UNKNOWN", $"There is no version {version}, or no longer. Save its definition again.");

    /// <summary>7. Nothing is released while frozen.</summary>
    public static Refusal Frozen { get; } = new("FLOW_FROZEN", "The flow is frozen: nothing runs and nothing is released until two people have approved a thaw.");

    /// <summary>8. The version was not validated, or with another catalogue.</summary>
    public static Refusal NotValidated(int version) => new("NOT_VALIDATED", $"Version {version} was not validated against the catalogue {FlowComponents.Version}. Validate it first.");

    /// <summary>9. Validation found faults.</summary>
    public static Refusal NotSound(int version) => new("NOT_SOUND", $"Validation found faults in version {version}. Mend them in a new version.");

    /// <summary>10. Releasing only: nobody has tried it.</summary>
    public static Refusal NotDryRun(int version) => new("NOT_DRY_RUN", $"Version {version} has had no dry run. Rehearse it on recorded interactions first.");

    /// <summary>11. Releasing and experiments: another version is being brought in.</summary>
    public static Refusal CanaryRunning(int version, int stage) => new("CANARY_RUNNING", $"Version {version} is being brought in, at {stage} %. Take it to 100 % or roll it back first.");

    /// <summary>12. Releasing only: it serves everybody.</summary>
    public static Refusal AlreadyActive(int version) => new("ALREADY_ACTIVE", $"Version {version} serves everybody already.");

    /// <summary>13. Releasing only: no verdict on the version against the one that serves everybody now.</summary>
    public static Refusal GateMissing(int version, int active) => new("GATE_MISSING", $"The off-policy gate has not compared version {version} with version {active}, which serves everybody now.");

    /// <summary>13. The off-policy gate only: nothing serves everybody yet.</summary>
    public static Refusal NoBaseline { get; } = new("NO_BASELINE", "No version serves everybody yet: there is nothing to compare with, and a first release needs no verdict.");

    /// <summary>14. Releasing only: the verdict is no.</summary>
    public static Refusal GateRefused(int version, string reasons) => new("GATE_REFUSED", $"The off-policy gate refuses version {version}: {reasons}.");

    /// <summary>11. Advancing and experiments: nothing is being brought in.</summary>
    public static Refusal NoCanary { get; } = new("NO_CANARY", "No version is being brought in.");

    /// <summary>12. Advancing only: stages come one after the other.</summary>
    public static Refusal StageSkipped(int next) => new("STAGE_SKIPPED", $"The next stage is {next} %. Stages come one after the other.");

    /// <summary>13. Advancing only: the experiment alarms.</summary>
    public static Refusal ExperimentAlarms { get; } = new("EXPERIMENT_ALARMS", "The experiment's arms are not of the sizes they should be: its figures mean nothing. Roll back, or start it anew.");

    /// <summary>7. Rolling back only: nothing is released.</summary>
    public static Refusal NothingReleased { get; } = new("NOTHING_RELEASED", "No version is released: there is nothing to roll back.");

    /// <summary>7. Freezing only: it is frozen.</summary>
    public static Refusal AlreadyFrozen { get; } = new("ALREADY_FROZEN", "The flow is frozen already.");

    /// <summary>7. Thawing only: it is not frozen.</summary>
    public static Refusal NotFrozen { get; } = new("NOT_FROZEN", "The flow is not frozen.");

    /// <summary>8. Asking for a thaw only: somebody has.</summary>
    public static Refusal ThawPending { get; } = new("THAW_PENDING", "A thaw is asked for already. Approve or reject it.");

    /// <summary>8. Approving and rejecting a thaw: nobody has asked.</summary>
    public static Refusal ThawNotRequested { get; } = new("THAW_NOT_REQUESTED", "Nobody has asked for a thaw.");

    /// <summary>9. Approving a thaw only: whoever asked or froze has no say.</summary>
    public static Refusal ApprovedByRequester { get; } = new("DECIDED_BY_REQUESTER", "Whoever froze the flow, or asked for the thaw, cannot approve it. Have two others do so.");

    /// <summary>10. Approving a thaw only: nobody counts twice.</summary>
    public static Refusal AlreadyApproved { get; } = new("ALREADY_VOTED", "You have approved already, and nobody counts twice.");

    /// <summary>12. Starting an experiment only: one runs.</summary>
    public static Refusal ExperimentRunning(string id) => new("EXPERIMENT_RUNNING", $"Experiment '{id}' is under way. Stop it first.");

    /// <summary>8. Figures and stopping: no such experiment is under way.</summary>
    public static Refusal ExperimentUnknown { get; } = new("EXPERIMENT_UNKNOWN", "No such experiment is under way.");

    /// <summary>Causes and credits only: too many others compute something now.</summary>
    public static Refusal Busy(string message) => new("FLOWS_BUSY", message);
}
