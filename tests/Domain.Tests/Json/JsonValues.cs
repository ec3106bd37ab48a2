using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace Ecosystem.Domain.Tests.Json;

/// <summary>Generators of JSON values and of the many texts that mean the same value.</summary>
internal static class JsonValues
{
    // Names and strings that stress the ordering and the escapes: controls, quotes, accents, BMP above the surrogates, emoji.
    private static readonly Gen<string> Characters = Gen.OneOf(
        "a", "b", "A", "0", "1", "\"", "\\", "/", "\n", "\r", "\t", "\b", "\f", "\0", "\u001f", "\u007f", "\u0080",
        "é", "\u2028", "€", "\ud7ff", "\ue000", "\ufb33", "\uffff", "😀", "\U00010000", "\U0010ffff", "</script>");

    public static Gen<string> Text { get; } = Characters.Array[0, 6].Select(string.Concat);

    private static readonly Gen<JsonNode?> Scalar = Gen.OneOf<JsonNode?>(
        Text.Select(s => (JsonNode?)JsonValue.Create(s)),
        Gen.Long[-(1L << 53), 1L << 53].Select(n => (JsonNode?)JsonValue.Create(n)),
        // −0 is written as 0 (RFC 8785 §3.2.2.3) and JsonNode tells them apart.
        Gen.Double.Where(n => double.IsFinite(n) && n != 0).Select(n => (JsonNode?)JsonValue.Create(n)),
        Gen.Bool.Select(b => (JsonNode?)JsonValue.Create(b)),
        Gen.Const((JsonNode?)null));

    public static Gen<JsonNode?> Value { get; } = OfDepth(4);

    private static Gen<JsonNode?> OfDepth(int depth)
    {
        if (depth == 0)
            return Scalar;
        var inner = OfDepth(depth - 1);
        return Gen.Frequency(
            (2, Scalar),
            (1, inner.Array[0, 4].Select(items => (JsonNode?)new JsonArray([.. items]))),
            (3, Gen.Dictionary(Text, inner)[0, 6].Select(members => (JsonNode?)new JsonObject(members))));
    }

    /// <summary>Writes a value with its members in an order, and its strings in an escaping, that the seed decides.</summary>
    public static string Scramble(JsonNode? node, int seed)
    {
        var text = new StringBuilder();
        Scramble(node, seed, text);
        return text.ToString();
    }

    private static void Scramble(JsonNode? node, int seed, StringBuilder text)
    {
        switch (node)
        {
            case JsonObject members:
                text.Append("{ ");
                text.AppendJoin(" ,", members.OrderBy(m => Mix(m.Key, seed)).Select(m =>
                    Escape(m.Key, seed) + "\n: " + Scramble(m.Value, seed ^ 0x5bd1e995)));
                text.Append(" }");
                break;
            case JsonArray items:
                text.Append("[\t").AppendJoin(", ", items.Select(i => Scramble(i, seed ^ 0x1b873593))).Append(']');
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                text.Append(Escape(value.GetValue<string>(), seed));
                break;
            default:
                text.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }

    private static int Mix(string key, int seed) => key.Aggregate(seed, (hash, c) => unchecked((hash ^ c) * 16777619));

    private static string Escape(string text, int seed)
    {
        var escaped = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            seed = unchecked(seed * 1103515245 + 12345);
            var raw = rune.ToString();
            if (rune.Value < 0x20 || raw is "\"" or "\\" || (seed & 0x10000) != 0)
                raw = string.Concat(raw.Select(c => $"\\u{(int)c:x4}"));
            escaped.Append(raw);
        }

        return escaped.Append('"').ToString();
    }
}
