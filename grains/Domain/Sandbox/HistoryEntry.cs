using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Sandbox;

/// <summary>One entry of a unit's log, or what it would have been under another permission set.</summary>
public sealed record HistoryEntry(DateTimeOffset At, SalesUnitCommand Command, SalesUnitAnswer Answer, ImmutableArray<SalesUnitEvent> Events);

/// <summary>How a request for an authorization came out, in a log or on trial.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TrialOutcome>))]
public enum TrialOutcome
{
    [JsonStringEnumMemberName("granted")] Granted,
    [JsonStringEnumMemberName("needsCountersign")] NeedsCountersign,
    [JsonStringEnumMemberName("denied")] Denied,

    /// <summary>The permission set does not take the request: it says nothing about the permission, for instance.</summary>
    [JsonStringEnumMemberName("refused")] Refused,
}
