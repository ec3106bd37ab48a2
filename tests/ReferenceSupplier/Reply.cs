using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Ecosystem.ReferenceSupplier;

/// <summary>An answer.</summary>
internal sealed record Reply(int Status, byte[] Body, string Type)
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    public string? Receipt { get; init; }

    public static Reply NotFound => Problem(404, "Not found");

    public static Reply Json(int status, object json) => new(status, JsonSerializer.SerializeToUtf8Bytes(json, s_json), "application/json");

    public static Reply Problem(int status, string title) => new(status, JsonSerializer.SerializeToUtf8Bytes(new { status, title }, s_json), "application/problem+json");

    public static Reply Empty(int status) => new(status, [], "");

    public static Reply Text(string text) => new(200, System.Text.Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8");

    public async Task WriteAsync(HttpContext context, Fault fault)
    {
        var response = context.Response;
        response.StatusCode = Status;
        if (Status == 401) response.Headers.WWWAuthenticate = "Bearer";
        if (fault != Fault.Storable) response.Headers.CacheControl = "no-store";
        if (Receipt is not null) response.Headers["Sovereignty-Receipt"] = Receipt;
        if (Body.Length == 0) return;
        response.ContentType = fault == Fault.PlainErrors && Status >= 400 ? "text/plain" : Type;
        await response.Body.WriteAsync(Body);
    }
}

/// <summary>A request, its body read.</summary>
internal sealed record Ask(string Method, string[] Path, IQueryCollection Query, string? Key, byte[] Body, Caller? Caller)
{
    public JsonElement Json
    {
        get
        {
            try
            {
                using var document = JsonDocument.Parse(Body);
                return document.RootElement.Clone();
            }
            catch (JsonException)
            {
                return default;
            }
        }
    }

    public string Text(string name) => Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString()! : "";

    public string[] Texts(string name) => Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Array ? [.. member.EnumerateArray().Select(item => item.GetString() ?? "")] : [];
}
