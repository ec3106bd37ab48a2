using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Sandbox;
using GraphQL;

namespace Ecosystem.Api.Sandbox;

/// <summary>A unit's real history as it was, or under one permission set, beside how it would have gone under another.</summary>
[Name("SandboxHistory")]
public sealed class SandboxHistoryType(HistoryReport report)
{
    /// <summary>The sales unit.</summary>
    [Id]
    public string Unit => report.Unit.Value;

    /// <summary>Of every amount.</summary>
    public string Currency => report.Currency;

    /// <summary>The version on trial.</summary>
    public string Policy => report.Policy;

    /// <summary>SHA-256 of its canonical JSON, in hex.</summary>
    public string PolicyHash => report.PolicyHash;

    /// <summary>The version `before` was played under; null: the log as it is.</summary>
    public string? Against => report.Against;

    /// <summary>Entries of the unit's log.</summary>
    public int Entries => report.Entries;

    /// <summary>When the first authorization was asked for; null: none was.</summary>
    public DateTimeOffset? From => report.From;

    /// <summary>The log's last entry.</summary>
    public DateTimeOffset? Until => report.Until;

    /// <summary>As it was, or under the version it is compared with.</summary>
    public HistorySideType Before => new(report.Before);

    /// <summary>Under the set on trial.</summary>
    public HistorySideType After => new(report.After);

    /// <summary>How many decisions come out otherwise.</summary>
    public int Changed => report.Changed;

    /// <summary>The first 200 of them, in the order of the log.</summary>
    public IEnumerable<DecisionChangeType> Changes => report.Changes.Select(change => new DecisionChangeType(change));

    /// <summary>What the log does not say, and was assumed for `after`.</summary>
    public HistoryAssumptionsType Assumed => new(report.Assumed);
}

/// <summary>How a history went, or would have gone.</summary>
[Name("HistorySide")]
public sealed class HistorySideType(HistorySide side)
{
    /// <summary>Authorizations asked for.</summary>
    public long Decisions => side.Decisions;

    /// <summary>Decided by the unit itself.</summary>
    public long Granted => side.Granted;

    /// <summary>Asked of headquarters.</summary>
    public long Countersigned => side.Countersigned;

    /// <summary>Not allowed.</summary>
    public long Denied => side.Denied;

    /// <summary>Not taken by the permission set: it says nothing about the permission, for instance.</summary>
    public long Refused => side.Refused;

    /// <summary>Asked of headquarters and not answered by the end.</summary>
    public long Waiting => side.Waiting;

    /// <summary>Other things done that the permission set does not take, such as posting a hold that has run out under it.</summary>
    public long Inapplicable => side.Inapplicable;

    /// <summary>Held on the unit's own authority in all.</summary>
    public long HeldMinorUnits => side.HeldMinorUnits;

    /// <summary>Of that, spent.</summary>
    public long SpentMinorUnits => side.SpentMinorUnits;

    /// <summary>Resource efficiency: spent of what was held, in hundredths of a percent; null when nothing was held.</summary>
    public int? EfficiencyBasisPoints => side.EfficiencyBasisPoints;

    /// <summary>Mean time to an answer, over the answered; a decision of the unit's own takes none. Null: nothing was answered.</summary>
    public long? LatencyMicroseconds => side.LatencyMicroseconds;

    /// <summary>Money at risk, by the days of the history.</summary>
    public MoneyAtRiskType AtRisk => new(side.AtRisk);

    /// <summary>Data credit at the end.</summary>
    public int? CreditScore => side.CreditScore;

    /// <summary>What that score is good for.</summary>
    public Tier? Tier => side.Tier;
}

/// <summary>Money at risk: the most that was held, or held and spent in its quarter, at any moment of a day, on the unit's own authority and over all permissions. Of the days of one history, so no forecast.</summary>
[Name("MoneyAtRisk")]
public sealed class MoneyAtRiskType(MoneyAtRisk risk)
{
    /// <summary>Days looked at, in UTC: from the first authorization to the log's last entry.</summary>
    public int Days => risk.Days;

    /// <summary>Mean over the days.</summary>
    public long ExpectedMinorUnits => risk.Expected;

    /// <summary>Not exceeded on 95 of a hundred days.</summary>
    public long AtMost95MinorUnits => risk.AtMost95;

    /// <summary>On the worst day.</summary>
    public long WorstMinorUnits => risk.Worst;
}

/// <summary>A decision that comes out otherwise.</summary>
[Name("DecisionChange")]
public sealed class DecisionChangeType(DecisionChange change)
{
    /// <summary>The decision, as the log names it.</summary>
    [Id]
    public string Decision => change.Decision.Value;

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset At => change.At;

    /// <summary>What was asked for.</summary>
    public Permission Permission => change.Permission;

    /// <summary>How much.</summary>
    public long AmountMinorUnits => change.AmountMinorUnits;

    /// <summary>How it came out.</summary>
    public TrialOutcome Before => change.Before;

    /// <summary>How it would have.</summary>
    public TrialOutcome After => change.After;

    /// <summary>The first rule that comes out otherwise, such as SU-7; or the code of the refusal.</summary>
    public string Rule => change.Rule;

    /// <summary>That rule's figures before; null when it was not tried.</summary>
    public string? BeforeDetail => change.BeforeDetail;

    /// <summary>And after.</summary>
    public string? AfterDetail => change.AfterDetail;
}

/// <summary>What was assumed where a trial parts from the log, by what the log says of the unit and of headquarters.</summary>
[Name("HistoryAssumptions")]
public sealed class HistoryAssumptionsType(HistoryAssumptions assumed)
{
    /// <summary>Countersigns newly asked for, taken as approved: as often, and after as long, as headquarters did in this log.</summary>
    public int Approved => assumed.Approved;

    /// <summary>Taken as rejected, likewise.</summary>
    public int Rejected => assumed.Rejected;

    /// <summary>Left pending: the log has no answer to go by.</summary>
    public int LeftPending => assumed.LeftPending;

    /// <summary>Logged answers to countersigns that are no longer asked for.</summary>
    public int Unheard => assumed.Unheard;

    /// <summary>Holds there never were, taken as spent: as often, and after as long, as this unit's holds were.</summary>
    public int Posted => assumed.Posted;

    /// <summary>Taken as running out.</summary>
    public int RunOut => assumed.RunOut;
}
