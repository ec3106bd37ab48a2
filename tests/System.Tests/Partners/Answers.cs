using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Ecosystem.SystemTests.Partners;

/// <summary>Compares what was printed with what a document says is printed, where <c>…</c> stands for anything on that line.</summary>
internal static class Answers
{
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static bool AreAlike(Guide.Part expected, string printed)
    {
        var (pattern, text) = expected.Kind == "json" ? (Compact(expected.Text), Compact(printed)) : (Trim(expected.Text), Trim(printed));
        return Regex.IsMatch(text, $"^{Regex.Escape(pattern).Replace("…", "[^\n]*", StringComparison.Ordinal)}$", RegexOptions.None, TimeSpan.FromSeconds(5));
    }

    private static string Trim(string text) => string.Join('\n', text.Trim().Split('\n').Select(line => line.TrimEnd()));

    /// <summary>One value of JSON a line, without white space.</summary>
    private static string Compact(string text)
    {
        var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(text)), new JsonReaderOptions { AllowMultipleValues = true });
        var values = new List<string>();
        while (reader.Read())
        {
            using var value = JsonDocument.ParseValue(ref reader);
            values.Add(JsonSerializer.Serialize(value.RootElement, s_plain));
        }
        return string.Join('\n', values);
    }
}
