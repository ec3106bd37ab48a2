using System.Buffers;
using System.Text.Json;
using Ecosystem.Api.Limits;
using Microsoft.Net.Http.Headers;

namespace Ecosystem.Api.Http;

/// <summary>Reads JSON from requests, strictly: one text in UTF-8, each name once, of bounded size and depth.</summary>
internal static class JsonBody
{
    private static readonly JsonDocumentOptions s_json = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    /// <summary>The body of a request.</summary>
    /// <exception cref="ApiError">It is too large, of another type, or malformed.</exception>
    public static async Task<JsonDocument> ReadAsync(HttpRequest request)
    {
        // Most send exactly this, which need not be taken apart.
        if (request.ContentType is not "application/json" and not "application/json; charset=utf-8" && !IsJson(request.ContentType))
            throw new ApiError(ErrorCodes.UnsupportedMediaType, "The body must be JSON in UTF-8: send Content-Type: application/json.");
        return Parse(await BytesAsync(request), "The body");
    }

    /// <summary>One JSON text.</summary>
    /// <exception cref="ApiError">It is none.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> bytes, string what)
    {
        try
        {
            return JsonDocument.Parse(bytes, s_json);
        }
        catch (JsonException e)
        {
            throw new ApiError(ErrorCodes.BadRequest, $"{what} must be JSON, each name once, nested at most {s_json.MaxDepth} deep; reading stopped at line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}.");
        }
        catch (InvalidOperationException)
        {
            throw NotText(what);
        }
    }

    /// <summary>The error of a text that is not Unicode.</summary>
    public static ApiError NotText(string what) => new(ErrorCodes.BadRequest, $"{what} holds a text that is not Unicode: a lone surrogate or malformed UTF-8.");

    private static bool IsJson(string? contentType) => MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) && (!type.Charset.HasValue || Accept.IsUtf8(type.Charset.Value));

    private static async Task<ReadOnlyMemory<byte>> BytesAsync(HttpRequest request)
    {
        if (request.ContentLength > RequestLimits.BodyBytesMax) throw TooLarge();
        if (request.ContentLength is { } length)
        {
            // The server gives neither more nor less: it throws when the body ends before.
            var all = new byte[length];
            await request.Body.ReadExactlyAsync(all, request.HttpContext.RequestAborted);
            return all;
        }
        using var bytes = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            while (await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted) is var read and > 0)
            {
                if (bytes.Length + read > RequestLimits.BodyBytesMax) throw TooLarge();
                bytes.Write(buffer, 0, read);
            }
            return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static ApiError TooLarge() => new(ErrorCodes.BodyTooLarge, $"The body is larger than {RequestLimits.BodyBytesMax / 1024} KB. Send less at a time.");
}
