using System.Collections.Immutable;
using System.Text.Json;

namespace Ecosystem.Domain.AuthZen;

/// <summary>What an attribute holds: a text, a number, a flag, a list or members by name.</summary>
/// <remarks>JSON's null is no value: an attribute that is null is not there.</remarks>
public abstract record AccessValue
{
    /// <summary>Deepest nesting read, in lists and objects, inclusive; what is deeper is not there.</summary>
    public const int DepthMax = 16;

    private AccessValue() { }

    /// <summary>A text; compared code unit by code unit.</summary>
    public sealed record Text(string Value) : AccessValue;

    /// <summary>A number, exact; one that a decimal cannot hold is not there.</summary>
    public sealed record Number(decimal Value) : AccessValue;

    /// <summary>True or false.</summary>
    public sealed record Flag(bool Value) : AccessValue;

    /// <summary>Several values.</summary>
    public sealed record Many(ImmutableArray<AccessValue> Items) : AccessValue;

    /// <summary>Values by name.</summary>
    public sealed record Members(ImmutableDictionary<string, AccessValue> ByName) : AccessValue
    {
        /// <summary>None.</summary>
        public static Members None { get; } = new(ImmutableDictionary<string, AccessValue>.Empty);
    }

    /// <summary>Reads a JSON value; null when there is none: JSON's null, a number no decimal holds, or nesting beyond <see cref="DepthMax"/>.</summary>
    /// <exception cref="InvalidOperationException">A text is not Unicode.</exception>
    public static AccessValue? Of(JsonElement json) => Of(json, DepthMax);

    private static AccessValue? Of(JsonElement json, int depth) => json.ValueKind switch
    {
        JsonValueKind.String => new Text(json.GetString()!),
        JsonValueKind.True => new Flag(true),
        JsonValueKind.False => new Flag(false),
        JsonValueKind.Number when json.TryGetDecimal(out var number) => new Number(number),
        JsonValueKind.Array when depth > 0 => new Many([.. json.EnumerateArray().Select(item => Of(item, depth - 1)).OfType<AccessValue>()]),
        JsonValueKind.Object when depth > 0 => new Members(
            json.EnumerateObject().Select(member => (member.Name, Value: Of(member.Value, depth - 1)))
                .Where(member => member.Value is not null).ToImmutableDictionary(member => member.Name, member => member.Value!, StringComparer.Ordinal)),
        _ => null,
    };
}
