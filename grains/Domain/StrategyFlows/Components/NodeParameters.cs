using System.Collections.Immutable;
using System.Text.Json;

namespace Ecosystem.Domain.StrategyFlows.Components;

/// <summary>The parameters of a node that were checked against its component: what was left out reads as its default.</summary>
internal sealed class NodeParameters
{
    private readonly ImmutableDictionary<string, JsonElement> _values;

    public NodeParameters(ComponentSpec spec, JsonElement given) : this(spec.Parameters, given) { }

    private NodeParameters(ImmutableArray<ParameterSpec> specs, JsonElement given) => _values = specs
        .Select(spec => (spec.Name, Value: given.ValueKind == JsonValueKind.Object && given.TryGetProperty(spec.Name, out var value) ? value : Fallback(spec)))
        .Where(one => one.Value is not null)
        .ToImmutableDictionary(one => one.Name, one => one.Value!.Value);

    public int Integer(string name) => _values[name].GetInt32();

    public long Amount(string name) => _values[name].GetInt64();

    public string Text(string name) => _values[name].GetString()!;

    public bool Flag(string name) => _values[name].GetBoolean();

    public ImmutableArray<string> Texts(string name) => [.. _values[name].EnumerateArray().Select(item => item.GetString()!)];

    /// <summary>The records of a list, each with the defaults of its own members.</summary>
    public ImmutableArray<NodeParameters> Records(ComponentSpec spec, string name) =>
        [.. _values[name].EnumerateArray().Select(item => new NodeParameters(spec.Parameters.Single(one => one.Name == name).Item!.Members, item))];

    private static JsonElement? Fallback(ParameterSpec spec) => spec.Default is null ? null : JsonElement.Parse(spec.Default);
}
