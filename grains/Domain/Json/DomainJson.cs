using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Json;

/// <summary>How domain values are written as JSON in the journal, in snapshots and in requests that are hashed.</summary>
/// <remarks>
/// Names are camelCase, members that are null are left out, unknown members are ignored (tomorrow's events load in yesterday's silo),
/// and closed sets carry a <c>type</c>. The bytes are made canonical (RFC 8785) by <c>CanonicalJson</c>.
/// </remarks>
public static class DomainJson
{
    /// <summary>The one set of options; read-only.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            NumberHandling = JsonNumberHandling.Strict,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            AllowOutOfOrderMetadataProperties = true,
            MaxDepth = 32,
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
