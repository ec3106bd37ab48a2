using Ecosystem.Api.SalesUnits;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Sandbox;
using GraphQL;

namespace Ecosystem.Api.Sandbox;

/// <summary>A situation to play: a unit, and a demand that a seed makes up.</summary>
[Name("SandboxScenario")]
public sealed class SandboxScenarioType(Scenario scenario)
{
    /// <summary>What `sandboxPlay` calls it.</summary>
    public string Name => scenario.Name;

    /// <summary>In English.</summary>
    public string Title => scenario.Title;

    /// <summary>In Chinese.</summary>
    public string TitleZh => scenario.TitleZh;

    /// <summary>What is asked for.</summary>
    public Permission Permission => scenario.Permission;

    /// <summary>The tier the unit starts in.</summary>
    public Tier Tier => scenario.Tier;

    /// <summary>The tier it falls or rises to half-way; null: none other.</summary>
    public Tier? TierLater => scenario.TierLater;

    /// <summary>Requests of one play.</summary>
    public int Requests => scenario.Demand.Requests;

    /// <summary>The days they are spread over.</summary>
    public int Days => scenario.Demand.Days;
}

/// <summary>A scenario played under a permission set, and under another beside it.</summary>
[Name("SandboxPlay")]
public sealed class SandboxPlayType(SandboxReport report, SandboxReport? against)
{
    /// <summary>Under the set on trial.</summary>
    public SandboxReportType Report => new(report);

    /// <summary>Under the version it is compared with; null when none was named.</summary>
    public SandboxReportType? Against => against is null ? null : new(against);
}

/// <summary>What many plays of a scenario show.</summary>
[Name("SandboxReport")]
public sealed class SandboxReportType(SandboxReport report)
{
    /// <summary>The permission set.</summary>
    public string Policy => report.Policy;

    /// <summary>How often it was played.</summary>
    public int Plays => report.Plays;

    /// <summary>Requests of all plays.</summary>
    public long Decisions => report.Decisions;

    /// <summary>Decided by the unit itself.</summary>
    public long Granted => report.Granted;

    /// <summary>Asked of headquarters.</summary>
    public long Countersigned => report.Countersigned;

    /// <summary>Not allowed.</summary>
    public long Denied => report.Denied;

    /// <summary>Not taken by the set: it says nothing about the permission, for instance.</summary>
    public long Refused => report.Refused;

    /// <summary>Resource efficiency: spent of what was held on the unit's own authority, in hundredths of a percent; null when nothing was held.</summary>
    public int? EfficiencyBasisPoints => report.EfficiencyBasisPoints;

    /// <summary>Mean time to an answer; a decision of the unit's own takes none.</summary>
    public double LatencyMinutes => report.LatencyMinutes;

    /// <summary>Money at risk: the mean over the plays of the most that was held and spent at once on the unit's own authority.</summary>
    public long AtRiskExpectedMinorUnits => report.AtRiskExpected;

    /// <summary>Not exceeded in 95 of a hundred plays.</summary>
    public long AtRisk95MinorUnits => report.AtRisk95;

    /// <summary>In the worst play.</summary>
    public long AtRiskWorstMinorUnits => report.AtRiskWorst;
}

/// <summary>A claim that was tried on the whole bounded table.</summary>
[Name("SandboxClaim")]
public sealed class SandboxClaimType(string policy, Counterexample? found, long tried)
{
    /// <summary>The permission set it was tried on.</summary>
    public string Policy => policy;

    /// <summary>Whether it holds: no request that was tried refutes it.</summary>
    public bool Holds => found is null;

    /// <summary>How many requests were tried: every boundary of every limit and one step beyond, open and locked, with a plugin certified, expired or not asked for.</summary>
    public long Tried => tried;

    /// <summary>The first request that refutes it; null when it holds.</summary>
    public CounterexampleType? Counterexample => found is null ? null : new(found);
}

/// <summary>A request that refutes a claim, with the answer it got.</summary>
[Name("Counterexample")]
public sealed class CounterexampleType(Counterexample found)
{
    /// <summary>What was asked for.</summary>
    public Permission Permission => found.Request.Permission;

    /// <summary>For the whole unit, or for one customer.</summary>
    public TargetKind Target => found.Request.Target.Kind;

    /// <summary>How much.</summary>
    public long AmountMinorUnits => found.Request.Amount.MinorUnits;

    /// <summary>Off the list price, in hundredths of a percent.</summary>
    public int DiscountBasisPoints => found.Request.Discount;

    /// <summary>Who proposed it.</summary>
    public Origin Origin => found.Request.Origin;

    /// <summary>Whether locked permissions were open.</summary>
    public bool Unlocked => found.Unlocked;

    /// <summary>How the plugin it needs stood, certified or expired; null when it needs none.</summary>
    public string? Plugin => found.PluginState;

    /// <summary>Why it was answered so.</summary>
    public DecisionTraceType Trace => new(found.Answer.Trace);
}
