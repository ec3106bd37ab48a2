using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ecosystem.Api.AuthZen;

/// <summary>The answer to one question (Authorization API 1.0, §5.5).</summary>
public sealed record Evaluation(bool Decision, EvaluationContext? Context = null)
{
    /// <summary>No, and not a word about why: the same for what does not exist and what is not to be told.</summary>
    public static Evaluation No { get; } = new(false);

    /// <summary>A question that could not be answered counts as no.</summary>
    public static Evaluation Failed(int status, string message) => new(false, new() { Error = new(status, message) });
}

/// <summary>What is said beside a decision.</summary>
public sealed record EvaluationContext
{
    /// <summary>What came out, or which rule decided.</summary>
    public string? Id { get; init; }

    /// <summary>For administrators only, by language.</summary>
    [JsonPropertyName("reason_admin")]
    public IReadOnlyDictionary<string, string>? ReasonAdmin { get; init; }

    /// <summary>May be shown to the person, by language.</summary>
    [JsonPropertyName("reason_user")]
    public IReadOnlyDictionary<string, string>? ReasonUser { get; init; }

    /// <summary>What the decision was made by.</summary>
    public object? Trace { get; init; }

    /// <summary>Why the question could not be answered.</summary>
    public EvaluationError? Error { get; init; }
}

/// <summary>Why one question of several could not be answered.</summary>
/// <param name="Status">The HTTP status it would have had by itself.</param>
public sealed record EvaluationError(int Status, string Message);

/// <summary>The answers to several questions, in their order.</summary>
public sealed record Evaluations([property: JsonPropertyName("evaluations")] IReadOnlyList<Evaluation> All);

/// <summary>How answers are written.</summary>
internal static class EvaluationJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
