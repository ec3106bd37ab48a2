using System.Text.Json.Serialization;

namespace Ecosystem.Silo.Import;

/// <summary>What became of a row because of a finding.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FindingKind>))]
public enum FindingKind
{
    /// <summary>Kept as it is; worth knowing.</summary>
    [JsonStringEnumMemberName("noted")] Noted,

    /// <summary>Kept, with one value changed by a documented rule.</summary>
    [JsonStringEnumMemberName("repaired")] Repaired,

    /// <summary>Not imported.</summary>
    [JsonStringEnumMemberName("rejected")] Rejected,
}

/// <summary>One thing found in one row of an export.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line the row starts on, from 1; the header is line 1.</param>
/// <param name="Column">The column, or empty when it concerns the whole row.</param>
/// <param name="Kind">What became of the row.</param>
/// <param name="Code">Stable, UPPER_SNAKE_CASE; the list is in docs/import.md.</param>
/// <param name="Reason">Why, as a sentence.</param>
/// <param name="Before">The value as the file has it, at most 80 characters of it.</param>
/// <param name="After">The value used instead, for a repair.</param>
public sealed record Finding(
    string File, long Line, string Column, FindingKind Kind, string Code, string Reason, string? Before = null, string? After = null);
