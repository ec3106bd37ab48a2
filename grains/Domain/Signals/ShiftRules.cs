using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.Signals;

/// <summary>Where authority to buy goes.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ShiftDirection>))]
public enum ShiftDirection
{
    /// <summary>From headquarters to a plant, a region, a city, a branch (下沉).</summary>
    [JsonStringEnumMemberName("down")]
    Down,

    /// <summary>To headquarters (上收).</summary>
    [JsonStringEnumMemberName("up")]
    Up,

    /// <summary>To another person, at no other level that the text tells.</summary>
    [JsonStringEnumMemberName("lateral")]
    Lateral,
}

/// <summary>How texts say that authority to buy moves: the file <c>*.shift.json</c> of this folder (SF-56).</summary>
/// <param name="Version">Its name.</param>
/// <param name="Terms">Parts of patterns, written there as their name in braces.</param>
/// <param name="Voids">A sentence in which one of these is found tells of no move: it supposes, denies, asks, plans, or speaks of somebody else.</param>
public sealed record ShiftRules(string Version, ImmutableDictionary<string, string> Terms, ImmutableArray<ShiftPattern> Patterns, ImmutableArray<string> Voids)
{
    /// <summary>The rules in force.</summary>
    public static ShiftRules Current { get; } = SignalFile.Shipped("2026-1.shift.json", Read);

    /// <summary>Reads a file, strictly. Null when there are faults, each with its place.</summary>
    public static (ShiftRules? Rules, ImmutableArray<JsonFault> Faults) Read(ReadOnlyMemory<byte> utf8Json) => SignalFile.Read<ShiftRules>(utf8Json, (rules, reader) =>
    {
        if (rules.Patterns.Select(pattern => pattern.Id).Distinct(StringComparer.Ordinal).Count() != rules.Patterns.Length) reader.Fault("patterns", "must have an id each, and no two the same.");
        foreach (var (pattern, n) in rules.Patterns.Select((pattern, n) => (pattern, n)))
        {
            if (pattern.Weight is < 1 or > 99) reader.Fault($"patterns[{n}].weight", "must be 1 to 99.");
            if (SafePattern.Mistake(rules.Expand(pattern.Pattern)) is { } mistake) reader.Fault($"patterns[{n}].pattern", mistake);
        }
        foreach (var (pattern, n) in rules.Voids.Select((pattern, n) => (pattern, n)))
            if (SafePattern.Mistake(pattern) is { } mistake) reader.Fault($"voids[{n}]", mistake);
    });

    internal string Expand(string pattern) => Terms.Aggregate(pattern, (text, term) => text.Replace($"{{{term.Key}}}", term.Value, StringComparison.Ordinal));
}

/// <summary>One way to say it.</summary>
/// <param name="Weight">How often a sentence that reads so means it, in percent, 1 to 99; our estimate.</param>
/// <param name="Pattern">A regular expression without backtracking over a folded sentence; the groups <c>to</c> and <c>from</c> are who gets and who gives.</param>
public sealed record ShiftPattern(string Id, ShiftDirection Direction, int Weight, string Pattern);
