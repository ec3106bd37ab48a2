using Ecosystem.Api.Graph;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Api.SalesUnits;

/// <summary>A data view or tool that comes or goes.</summary>
public sealed record ChangeLegInput : UnitInput
{
    /// <summary>Which kind of leg.</summary>
    public required LegKind Kind { get; init; }

    /// <summary>1 to 72 letters, digits, '-', '_', '.' or ':'.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is there.</summary>
    public required bool Available { get; init; }
}

/// <summary>A permission to give, or to keep away.</summary>
public sealed record GivePermissionInput : UnitInput
{
    /// <summary>Which of the 32.</summary>
    public required Permission Permission { get; init; }

    /// <summary>The data leg; left out on a deny.</summary>
    public string? DataView { get; init; }

    /// <summary>The tool leg; left out on a deny.</summary>
    public string? Tool { get; init; }

    /// <summary>What it reaches, with all below.</summary>
    public required TargetInput Target { get; init; }

    /// <summary>Allow when left out.</summary>
    public GrantEffect? Effect { get; init; }

    /// <summary>Who it is for, by the `sub` of their token; whoever acts for the unit when left out.</summary>
    public string? Grantee { get; init; }

    /// <summary>When it ends; not by itself when left out.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Largest amount of one decision; the tier's when left out.</summary>
    public long? AmountMaxMinorUnits { get; init; }
}

/// <summary>A grant to take back.</summary>
public sealed record RevokeGrantInput : UnitInput
{
    /// <summary>Starts with gr_.</summary>
    [Id]
    public required string Grant { get; init; }
}

/// <summary>A permission to pass on.</summary>
public sealed record DelegateGrantInput : UnitInput
{
    /// <summary>The grant the caller acts under.</summary>
    [Id]
    public required string Grant { get; init; }

    /// <summary>The `sub` of the delegate.</summary>
    public required string To { get; init; }

    /// <summary>The same target or one below it.</summary>
    public required TargetInput Target { get; init; }

    /// <summary>When it ends: no later than the grant it comes from, and within 90 days.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Largest amount of one decision; the delegator's when left out.</summary>
    public long? AmountMaxMinorUnits { get; init; }
}

/// <summary>Where a project or touchpoint belongs.</summary>
public sealed record PlaceTargetInput : UnitInput
{
    /// <summary>A project or a touchpoint.</summary>
    public required TargetInput Target { get; init; }

    /// <summary>The customer it is part of.</summary>
    public string? Customer { get; init; }

    /// <summary>The project a touchpoint is part of.</summary>
    public string? Project { get; init; }
}

/// <summary>A plugin's certificate.</summary>
public sealed record RecordPluginInput : UnitInput
{
    /// <summary>The plugin.</summary>
    public required string Plugin { get; init; }

    /// <summary>When it ends; left out: it has none.</summary>
    public DateTimeOffset? ValidUntil { get; init; }
}

/// <summary>A case to end.</summary>
public sealed record CloseCoachCaseInput : UnitInput
{
    /// <summary>As the unit names it.</summary>
    public required string Case { get; init; }

    /// <summary>What was agreed; 1 to 1,000 characters.</summary>
    public required string Note { get; init; }
}

/// <summary>Tickets as the source system shows them.</summary>
public sealed record RecordTicketsInput : UnitInput
{
    /// <summary>1 to 1000.</summary>
    public required IReadOnlyList<TicketInput> Tickets { get; init; }
}

/// <summary>Suggestions as the source system shows them.</summary>
public sealed record RecordSuggestionsInput : UnitInput
{
    /// <summary>1 to 1000.</summary>
    public required IReadOnlyList<SuggestionInput> Suggestions { get; init; }
}

/// <summary>A matter that needed another team.</summary>
public sealed record TicketInput
{
    /// <summary>Its id in the source system, 1 to 72 characters.</summary>
    public required string Id { get; init; }

    /// <summary>When it was opened.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When it was closed; left out while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }
}

/// <summary>A suggestion made to the unit.</summary>
public sealed record SuggestionInput
{
    /// <summary>Its id in the source system, 1 to 72 characters.</summary>
    public required string Id { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Whether the unit took it up; left out until it has answered.</summary>
    public bool? Accepted { get; init; }
}

/// <summary>What "how do I get it back?" is asked about.</summary>
public sealed record WayBackInput
{
    /// <summary>The sales unit.</summary>
    [Id]
    public required string Unit { get; init; }

    /// <summary>Which permission.</summary>
    public required Permission Permission { get; init; }

    /// <summary>What it is for.</summary>
    public required TargetInput Target { get; init; }

    /// <summary>How much; zero or more, in the unit's currency.</summary>
    public required MoneyInput Amount { get; init; }

    /// <summary>Off the list price, in hundredths of a percent; none when left out.</summary>
    public int? DiscountBasisPoints { get; init; }

    /// <summary>The plugin the action needs; none when left out.</summary>
    public string? Plugin { get; init; }

    /// <summary>The fund that is to pay, where the permission is paid from one; when left out, the unit's only one.</summary>
    [Id]
    public string? Fund { get; init; }
}
