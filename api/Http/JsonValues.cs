using System.Text.Json;

namespace Ecosystem.Api.Http;

/// <summary>JSON as the values GraphQL variables are coerced from.</summary>
internal static class JsonValues
{
    /// <exception cref="InvalidOperationException">A text is not Unicode.</exception>
    public static Dictionary<string, object?> Object(JsonElement element) =>
        element.EnumerateObject().ToDictionary(member => member.Name, member => Value(member.Value), StringComparer.Ordinal);

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Object(element),
        JsonValueKind.Array => element.EnumerateArray().Select(Value).ToList(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => Number(element),
        _ => null,
    };

    // No scalar here is wider than 64 bits, so what is larger may as well be a double, and no scalar takes it.
    private static object Number(JsonElement element) =>
        element.TryGetInt32(out var small) ? small
        : element.TryGetInt64(out var whole) ? whole
        : element.TryGetDecimal(out var exact) ? exact
        : element.GetDouble();
}
