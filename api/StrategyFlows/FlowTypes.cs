using System.Text.Json;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain.Certification;
using Ecosystem.Domain.StrategyFlows;
using GraphQL;

namespace Ecosystem.Api.StrategyFlows;

/// <summary>A strategy flow 策略流 in the list (docs/strategy-flows.md).</summary>
[Name("FlowLine")]
public sealed class FlowLineType(FlowLine flow)
{
    /// <summary>Starts with sf_.</summary>
    [Id]
    public string Id => flow.Id.Value;

    /// <summary>What its newest version is called.</summary>
    public FlowWordsType Name => new(flow.Name);

    /// <summary>Number of its newest version.</summary>
    public int Last => flow.Last;

    /// <summary>The version that serves whoever no canary serves; null: none.</summary>
    public int? Active => flow.Active;

    /// <summary>The version that is being brought in; null: none.</summary>
    public FlowCanaryType? Canary => flow.Canary is { } canary ? new(canary) : null;

    /// <summary>Whether nothing runs until two people have approved a thaw.</summary>
    public bool Frozen => flow.Frozen;
}

/// <summary>A text in both languages of the platform.</summary>
[Name("FlowWords")]
public sealed class FlowWordsType(BothLanguages words)
{
    /// <summary>In Chinese.</summary>
    public string Zh => words.Zh;

    /// <summary>In English.</summary>
    public string En => words.En;
}

/// <summary>A strategy flow 策略流.</summary>
[Name("Flow")]
public sealed class FlowType(FlowView flow)
{
    /// <summary>Starts with sf_.</summary>
    [Id]
    public string Id => flow.Id.Value;

    /// <summary>The version that serves whoever no canary serves; null: none.</summary>
    public int? Active => flow.Active;

    /// <summary>The version that is being brought in; null: none.</summary>
    public FlowCanaryType? Canary => flow.Canary is { } canary ? new(canary) : null;

    /// <summary>Why nothing runs; null: it may run.</summary>
    public FlowFreezeType? Freeze => flow.Freeze is { } freeze ? new(freeze) : null;

    /// <summary>Newest first: those released, those that can be gone back to, and the latest 20 besides. Older ones are in the log.</summary>
    public IEnumerable<FlowVersionType> Versions => flow.Versions.Select(version => new FlowVersionType(version));

    /// <summary>One version; null: there is none of this number, or no longer.</summary>
    public FlowVersionType? Version(int number) => flow.Versions.FirstOrDefault(version => version.Number == number) is { } one ? new(one) : null;

    /// <summary>The latest reading of each statistic of drift.</summary>
    public IEnumerable<FlowDriftType> Drift => flow.Drift.Select(reading => new FlowDriftType(reading));

    /// <summary>How many commits made this state.</summary>
    public long Revision => flow.Version;
}

/// <summary>A version that is being brought in.</summary>
[Name("FlowCanary")]
public sealed class FlowCanaryType(FlowCanary canary)
{
    /// <summary>Which version.</summary>
    public int Version => canary.Version;

    /// <summary>Percent of customers that it serves: 5, 25 or 50.</summary>
    public int Stage => canary.Stage;

    /// <summary>Since when at this stage.</summary>
    public DateTimeOffset Since => canary.Since;
}

/// <summary>Why nothing runs, and who wants that it runs again.</summary>
[Name("FlowFreeze")]
public sealed class FlowFreezeType(FlowFreeze freeze)
{
    /// <summary>Who froze it: `sub` of the token, or `silo:drift`.</summary>
    public string By => freeze.By;

    /// <summary>Why.</summary>
    public string Reason => freeze.Reason;

    /// <summary>When.</summary>
    public DateTimeOffset At => freeze.At;

    /// <summary>The measurement that froze it; null when a person did.</summary>
    public FlowDriftType? Evidence => freeze.Evidence is { } reading ? new(reading) : null;

    /// <summary>Who asked that it run again; null: nobody.</summary>
    public string? ThawRequestedBy => freeze.Thaw?.By;

    /// <summary>Who has approved that so far.</summary>
    public IEnumerable<string> ThawApprovedBy => freeze.Thaw is { } thaw ? thaw.Approvers : [];
}

/// <summary>One measurement of drift 策略漂移.</summary>
[Name("FlowDrift")]
public sealed class FlowDriftType(DriftReading reading)
{
    /// <summary>agreement, psi, rewardChange or agreementChange.</summary>
    public string Statistic => JsonNamingPolicy.CamelCase.ConvertName(reading.Statistic.ToString());

    /// <summary>Of the statistic, in millionths.</summary>
    public long ValueMicros => reading.ValueMicros;

    /// <summary>Observations in the window.</summary>
    public int Count => reading.Count;

    /// <summary>Start of the window.</summary>
    public DateTimeOffset From => reading.From;

    /// <summary>End of the window.</summary>
    public DateTimeOffset To => reading.To;

    /// <summary>What moved; may be empty.</summary>
    public string Detail => reading.Detail;
}

/// <summary>One version of a flow.</summary>
[Name("FlowVersion")]
public sealed class FlowVersionType(FlowVersion version)
{
    /// <summary>From 1.</summary>
    public int Number => version.Number;

    /// <summary>SHA-256 of the definition's canonical JSON, 64 hex digits.</summary>
    public string Hash => version.Hash;

    /// <summary>Canonical JSON (docs/strategy-flow.schema.json).</summary>
    public string Definition => version.Definition;

    /// <summary>`sub` of whoever saved it.</summary>
    public string SavedBy => version.SavedBy;

    /// <summary>When.</summary>
    public DateTimeOffset SavedAt => version.SavedAt;

    /// <summary>What validation said; null: it was not validated.</summary>
    public FlowReportType? Report => version.Report is { } report ? new(report) : null;

    /// <summary>The last dry run; null: none.</summary>
    public FlowDryRunType? DryRun => version.DryRun is { } run ? new(run) : null;

    /// <summary>Whether the off-policy gate lets it be released; null: it has not looked.</summary>
    public bool? GatePassed => version.Gate?.Passed;

    /// <summary>Codes of what speaks against it.</summary>
    public IEnumerable<string> GateReasons => version.Gate is { } gate ? gate.Reasons : [];

    /// <summary>What the off-policy gate said last, with its figures; null: nothing, or the version was taken back since.</summary>
    public FlowGateType? Gate => version.Gate is { } gate ? new(gate) : null;

    /// <summary>Whether it was released and taken back.</summary>
    public bool TakenBack => version.TakenBack;
}

/// <summary>What validation says of a version.</summary>
[Name("FlowReport")]
public sealed class FlowReportType(FlowReport report)
{
    /// <summary>Whether it may go on: no finding is a fault.</summary>
    public bool IsSound => report.IsSound;

    /// <summary>Version of the component catalogue it was held against.</summary>
    public string Catalogue => report.Catalogue;

    /// <summary>Every finding at its place, 200 at most.</summary>
    public IEnumerable<FlowFindingType> Findings => report.Findings.Select(finding => new FlowFindingType(finding));
}

/// <summary>What somebody should know about a definition, and where it is.</summary>
[Name("FlowFinding")]
public sealed class FlowFindingType(FlowFinding finding)
{
    /// <summary>fault: the version cannot be released; warning: this may not be meant.</summary>
    public string Severity => JsonNamingPolicy.CamelCase.ConvertName(finding.Severity.ToString());

    /// <summary>The reason; stable, in capitals.</summary>
    public string Code => finding.Code;

    /// <summary>Where in the definition (RFC 6901); empty for the whole.</summary>
    public string Pointer => finding.Pointer;

    /// <summary>Id of the node it is about; null: about none.</summary>
    public string? Node => finding.Node;

    /// <summary>Port of that node; null: about none.</summary>
    public string? Port => finding.Port;

    /// <summary>What is wrong, and what to do.</summary>
    public FlowWordsType Message => new(finding.Message);
}

/// <summary>What a dry run came to.</summary>
[Name("FlowDryRun")]
public sealed class FlowDryRunType(FlowDryRun run)
{
    /// <summary>Recorded interactions that were played.</summary>
    public int Interactions => run.Interactions;

    /// <summary>Effects that would have left the house. None did.</summary>
    public int Outbound => run.Outbound;

    /// <summary>Runs that failed.</summary>
    public int Failed => run.Failed;

    /// <summary>SHA-256 of the whole report, 64 hex digits.</summary>
    public string Digest => run.Digest;

    /// <summary>`sub` of whoever had it played.</summary>
    public string By => run.By;

    /// <summary>When.</summary>
    public DateTimeOffset At => run.At;
}
