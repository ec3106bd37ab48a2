using System.Collections.Immutable;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.SalesUnits;

/// <param name="Available">Names that became available.</param>
/// <param name="Gone">Names that are no longer.</param>
public sealed record LegsChanged(LegKind Kind, ImmutableArray<string> Available, ImmutableArray<string> Gone) : SalesUnitEvent;

/// <param name="By"><c>sub</c> of who gave them; <c>policy:2026-2</c> for those every unit has from the start.</param>
public sealed record PermissionsGiven(ImmutableArray<PermissionGrant> Grants, string By) : SalesUnitEvent;

public sealed record GrantRevoked(GrantId Grant, string By) : SalesUnitEvent;

public sealed record TargetPlaced(Place Place) : SalesUnitEvent;

/// <param name="ValidUntil">Null: the plugin has no certificate any more.</param>
public sealed record PluginRecorded(string Plugin, DateTimeOffset? ValidUntil) : SalesUnitEvent;

public sealed record TargetSet(Quarter Quarter, Money Target) : SalesUnitEvent;

/// <param name="Closed">Leads won and lost in the week, as known at its close.</param>
public sealed record WeekClosed(IsoWeek Week, int Won, int Closed) : SalesUnitEvent;

/// <param name="Because">The figures it was opened on, for a person to read.</param>
public sealed record CoachCaseOpened(string Case, IsoWeek Week, string Because) : SalesUnitEvent;

public sealed record CoachCaseClosed(string Case, string By, string Note) : SalesUnitEvent;

public sealed record TicketsRecorded(ImmutableArray<Ticket> Tickets) : SalesUnitEvent;

public sealed record SuggestionsRecorded(ImmutableArray<Suggestion> Suggestions) : SalesUnitEvent;
