namespace Ecosystem.Domain.Governance;

/// <summary>Names of a white paper's figures; part of what is signed, so none ever changes its meaning.</summary>
public static class FigureNames
{
    public const string WithPassport = "customers.withPassport";
    public const string NewCustomers = "customers.new";
    public const string Granted = "consents.granted";
    public const string Withdrawn = "consents.withdrawn";
    public const string Standing = "consents.standing";
    public const string WithdrawnInTime = "consents.withdrawnAndNeverReadAgain";
    public const string Reads = "reads.withReceipt";
    public const string Refused = "reads.refused";
    public const string ExportsStarted = "exports.started";
    public const string ExportsDone = "exports.done";
    public const string Decisions = "decisions.made";
    public const string CountersignsApproved = "countersigns.approved";
    public const string CountersignsRefused = "countersigns.notApproved";
    public const string Motions = "board.motionsEnded";

    public const string ReadsByCategory = "reads.byCategory";
    public const string ReadsByPurpose = "reads.byPurpose";
    public const string RefusedByReason = "reads.refusedByReason";
    public const string DecisionsByOutcome = "decisions.byOutcome";
    public const string MotionsByOutcome = "board.motionsByOutcome";

    /// <summary>How customers' sovereignty health is spread; in a paper only if somebody gave it.</summary>
    public const string HealthByBand = "health.byBand";
}
