using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Certification;

namespace Ecosystem.Domain.StrategyFlows.Components;

/// <summary>What a parameter is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ParameterType>))]
public enum ParameterType
{
    /// <summary>A whole number within a range.</summary>
    [JsonStringEnumMemberName("integer")] Integer,
    /// <summary>A text within a length.</summary>
    [JsonStringEnumMemberName("text")] Text,
    [JsonStringEnumMemberName("flag")] Flag,
    /// <summary>One of some words.</summary>
    [JsonStringEnumMemberName("choice")] Choice,
    /// <summary>A list of one type of item, within a length.</summary>
    [JsonStringEnumMemberName("list")] List,
    /// <summary>An object with members of its own.</summary>
    [JsonStringEnumMemberName("record")] Record,
}

/// <summary>One parameter of a component: from it come the check, the JSON Schema and the console's form.</summary>
/// <param name="Default">JSON of the value when it is left out; null: it must be given.</param>
/// <param name="Least">Least number, length or count, inclusive.</param>
/// <param name="Most">Largest number, length or count, inclusive.</param>
public sealed record ParameterSpec(string Name, ParameterType Type, BothLanguages Doc, string? Default = null, long Least = 0, long Most = 0)
{
    /// <summary>Words of a choice.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Regular expression (ECMA-262, anchored) that a text must match; null: any.</summary>
    public string? Pattern { get; init; }

    /// <summary>What a list's items are.</summary>
    public ParameterSpec? Item { get; init; }

    /// <summary>Members of a record.</summary>
    public ImmutableArray<ParameterSpec> Members { get; init; } = [];

    /// <summary>Whether a text may have more than one line.</summary>
    public bool MayBreak { get; init; }

    /// <summary>Whether it must be given.</summary>
    [JsonIgnore]
    public bool IsRequired => Default is null;

    public static ParameterSpec Integer(string name, long least, long most, long? fallback, string zh, string en) =>
        new(name, ParameterType.Integer, new(zh, en), fallback?.ToString(), least, most);

    public static ParameterSpec Text(string name, int lengthMax, string? fallback, string zh, string en, string? pattern = null) =>
        new(name, ParameterType.Text, new(zh, en), fallback is null ? null : JsonSerializer.Serialize(fallback), 1, lengthMax) { Pattern = pattern };

    public static ParameterSpec Flag(string name, bool fallback, string zh, string en) => new(name, ParameterType.Flag, new(zh, en), fallback ? "true" : "false");

    public static ParameterSpec Choice(string name, ImmutableArray<string> choices, string? fallback, string zh, string en) =>
        new(name, ParameterType.Choice, new(zh, en), fallback is null ? null : JsonSerializer.Serialize(fallback)) { Choices = choices };

    public static ParameterSpec List(string name, ParameterSpec item, int least, int most, string? fallback, string zh, string en) =>
        new(name, ParameterType.List, new(zh, en), fallback, least, most) { Item = item };

    public static ParameterSpec Record(string name, string zh, string en, params ImmutableArray<ParameterSpec> members) => new(name, ParameterType.Record, new(zh, en)) { Members = members };
}
