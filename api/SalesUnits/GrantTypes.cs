using Ecosystem.Api.Approvals;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain.SalesUnits;
using GraphQL;

namespace Ecosystem.Api.SalesUnits;

/// <summary>A permission given to a unit or kept from it, with its data view and its tool.</summary>
[Name("PermissionGrant")]
public sealed class PermissionGrantType(GrantOnBoard grant)
{
    /// <summary>Starts with gr_.</summary>
    [Id]
    public string Id => grant.Grant.Id.Value;

    /// <summary>Which permission.</summary>
    public Permission Permission => grant.Grant.Permission;

    /// <summary>The data leg; empty on a deny.</summary>
    public string DataView => grant.Grant.DataView;

    /// <summary>The tool leg; empty on a deny.</summary>
    public string Tool => grant.Grant.Tool;

    /// <summary>What it reaches, with all below.</summary>
    public TargetType Target => new(grant.Grant.Target);

    /// <summary>Whether it gives the permission or keeps it away.</summary>
    public GrantEffect Effect => grant.Grant.Effect;

    /// <summary>Who it is for, by the `sub` of their token; null: whoever acts for the unit.</summary>
    public string? Grantee => grant.Grant.Grantee;

    /// <summary>When it ends; null: not by itself.</summary>
    public DateTimeOffset? ExpiresAt => grant.Grant.ExpiresAt;

    /// <summary>Largest amount of one decision, in minor units; null: the tier's.</summary>
    public long? AmountMaxMinorUnits => grant.Grant.AmountMax;

    /// <summary>The grant it was delegated from.</summary>
    [Id]
    public string? DelegatedFrom => grant.Grant.DelegatedFrom?.Value;

    /// <summary>How it stands now.</summary>
    public GrantStanding Standing => grant.Standing;
}

/// <summary>A plugin's certificate.</summary>
[Name("Plugin")]
public sealed class PluginType(PluginOnBoard plugin)
{
    /// <summary>The plugin.</summary>
    public string Name => plugin.Plugin;

    /// <summary>From this moment on it may not be used.</summary>
    public DateTimeOffset ValidUntil => plugin.ValidUntil;
}

/// <summary>A strategy coach's case.</summary>
[Name("CoachCase")]
public sealed class CoachCaseType(CoachCase coach)
{
    /// <summary>Unique within the unit.</summary>
    [Id]
    public string Id => coach.Id;

    /// <summary>The ISO week whose close opened it, such as 2026-W14.</summary>
    public string Week => coach.Opened.ToString();

    /// <summary>The figures it was opened on.</summary>
    public string Because => coach.Because;

    /// <summary>Whether it is open.</summary>
    public bool Open => coach.IsOpen;

    /// <summary>What was agreed; null while it is open.</summary>
    public string? Note => coach.Note;
}

/// <summary>The measured figures of a quarter, from what the log says and nothing else.</summary>
[Name("UnitKpis")]
public sealed class UnitKpisType(UnitKpis kpis)
{
    /// <summary>Which quarter.</summary>
    public string Quarter => kpis.Quarter.ToString();

    /// <summary>Mean time from request to answer, in seconds; null when nothing was decided.</summary>
    public double? DecisionLatencySeconds => kpis.DecisionLatencyMicroseconds is { } microseconds ? microseconds / 1_000_000d : null;

    /// <summary>Cross-team tickets of the quarter that are closed, in hundredths of a percent; null when there are none.</summary>
    public int? TicketClosureBasisPoints => kpis.TicketClosure.BasisPoints;

    /// <summary>Decisions countersigned or denied, in hundredths of a percent.</summary>
    public int? PolicyDeviationBasisPoints => kpis.PolicyDeviation.BasisPoints;

    /// <summary>Answered suggestions that were accepted, in hundredths of a percent.</summary>
    public int? AcceptedSuggestionsBasisPoints => kpis.AcceptedSuggestions.BasisPoints;

    /// <summary>Decisions granted on the unit's own authority, in hundredths of a percent.</summary>
    public int? AutonomyBasisPoints => kpis.Autonomy.BasisPoints;

    /// <summary>The front-line growth index 前线能力成长指数: 100 is as the quarter before; null until two quarters can be compared.</summary>
    public int? GrowthIndex => kpis.GrowthIndex;
}

/// <summary>"How do I get it back?"</summary>
[Name("WayBack")]
public sealed class WayBackType(WayBack back)
{
    /// <summary>The smallest change of figures under which the request would be granted; empty when figures are not what stands in the way.</summary>
    public IEnumerable<InputChangeType> Changes => back.Changes.Select(change => new InputChangeType(change));

    /// <summary>Data credit now.</summary>
    public int ScoreNow => back.ScoreNow;

    /// <summary>Data credit at which the limits suffice; null when no tier's do.</summary>
    public int? ScoreNeeded => back.ScoreNeeded;

    /// <summary>What no figure can change.</summary>
    public IEnumerable<string> Otherwise => back.Otherwise;
}

/// <summary>One figure that has to become another.</summary>
[Name("InputChange")]
public sealed class InputChangeType(InputChange change)
{
    /// <summary>Which figure; shares and attainment in hundredths of a percent, amounts in minor units.</summary>
    public CreditInput Input => change.Input;

    /// <summary>The quarter it belongs to; null for the unit as a whole.</summary>
    public string? Quarter => change.Quarter?.ToString();

    /// <summary>As it is; null: not measured.</summary>
    public long? From => change.From;

    /// <summary>At least this.</summary>
    public long To => change.To;
}
