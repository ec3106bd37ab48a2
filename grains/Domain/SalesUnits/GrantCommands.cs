using System.Collections.Immutable;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>Makes a data view or a tool available, or takes it away: grants that need it are suspended, and come back with it.</summary>
/// <param name="Name">1 to 72 letters, digits, '-', '_', '.' or ':'.</param>
[GenerateSerializer, Immutable, Alias("change-leg")]
public sealed record ChangeLeg([property: Id(0)] LegKind Kind, [property: Id(1)] string Name, [property: Id(2)] bool Available) : SalesUnitCommand;

/// <summary>Gives a permission to the unit, or keeps one away.</summary>
/// <param name="Grant">With a fresh id; neither delegated nor passed on.</param>
/// <param name="By"><c>sub</c> of who gives it.</param>
public sealed record GivePermission(PermissionGrant Grant, string By, string Policy) : SalesUnitCommand;

/// <summary>Takes a grant back, and with it all that was delegated from it.</summary>
public sealed record RevokeGrant(GrantId Grant, string By) : SalesUnitCommand;

/// <summary>Passes a permission on for a time (SU-16).</summary>
/// <param name="Id">The id of the new grant.</param>
/// <param name="From">The grant the delegator acts under.</param>
/// <param name="By"><c>sub</c> of the delegator.</param>
/// <param name="To"><c>sub</c> of the delegate.</param>
/// <param name="Target">The same target or one below it.</param>
/// <param name="AmountMax">Largest amount of one decision, in minor units; null: as the delegator's.</param>
public sealed record DelegateGrant(GrantId Id, GrantId From, string By, string To, Target Target, DateTimeOffset ExpiresAt, long? AmountMax, string Policy) : SalesUnitCommand;

/// <summary>Says which customer and project a project or touchpoint belongs to.</summary>
[GenerateSerializer, Immutable, Alias("place-target")]
public sealed record PlaceTarget([property: Id(0)] Place Place) : SalesUnitCommand;

/// <summary>Brings in how a plugin's certificate stands.</summary>
/// <param name="ValidUntil">Null: it has none, or it was withdrawn.</param>
[GenerateSerializer, Immutable, Alias("record-plugin")]
public sealed record RecordPlugin([property: Id(0)] string Plugin, [property: Id(1)] DateTimeOffset? ValidUntil) : SalesUnitCommand;

/// <summary>Sets what the unit is to win in a quarter, so that the quarter closes by itself when it is over.</summary>
[GenerateSerializer, Immutable, Alias("set-target")]
public sealed record SetTarget([property: Id(0)] Quarter Quarter, [property: Id(1)] Money Target) : SalesUnitCommand;

/// <summary>Closes a week: the coach's rule is tried on the figures as they are now.</summary>
public sealed record CloseWeek(IsoWeek Week, string Policy) : SalesUnitCommand;

/// <summary>Ends the coach's case.</summary>
/// <param name="By"><c>sub</c> of who ends it.</param>
/// <param name="Note">What was agreed; 1 to 1,000 characters.</param>
public sealed record CloseCoachCase(string Case, string By, string Note) : SalesUnitCommand;

/// <summary>Brings tickets in or up to date.</summary>
/// <param name="Tickets">1 to 1000.</param>
[GenerateSerializer, Immutable, Alias("record-tickets")]
public sealed record RecordTickets([property: Id(0)] ImmutableArray<Ticket> Tickets) : SalesUnitCommand;

/// <summary>Brings suggestions in or up to date.</summary>
/// <param name="Suggestions">1 to 1000.</param>
[GenerateSerializer, Immutable, Alias("record-suggestions")]
public sealed record RecordSuggestions([property: Id(0)] ImmutableArray<Suggestion> Suggestions) : SalesUnitCommand;
