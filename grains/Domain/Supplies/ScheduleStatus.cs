using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Supplies;

/// <summary>Where a line of the factory's schedule stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ScheduleStatus>))]
public enum ScheduleStatus
{
    /// <summary>It has its place in the schedule.</summary>
    [JsonStringEnumMemberName("planned")] Planned,
    /// <summary>Its material is there and its time is fixed.</summary>
    [JsonStringEnumMemberName("released")] Released,
    /// <summary>It is being made.</summary>
    [JsonStringEnumMemberName("running")] Running,
    /// <summary>It is made.</summary>
    [JsonStringEnumMemberName("done")] Done,
    /// <summary>It was taken out.</summary>
    [JsonStringEnumMemberName("cancelled")] Cancelled,
}
