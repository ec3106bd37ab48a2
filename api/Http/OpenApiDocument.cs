namespace Ecosystem.Api.Http;

/// <summary>The OpenAPI 3.1 document of this host: api/schema/openapi.json, kept by hand beside the endpoints; tests hold the running server to it.</summary>
/// <remarks>The endpoints write their answers themselves, so a generator would see their paths and nothing of what they answer (decision 0027).</remarks>
public static class OpenApiDocument
{
    public const string Path = "/openapi.json";

    private static readonly byte[] s_document = Read();

    /// <summary>The document. It changes with each release and says nothing about anybody.</summary>
    public static IResult Answer(HttpContext context)
    {
        context.Response.Headers.CacheControl = "public, max-age=300";
        return Results.Bytes(s_document, "application/json");
    }

    private static byte[] Read()
    {
        using var stream = typeof(OpenApiDocument).Assembly.GetManifestResourceStream("openapi.json") ?? throw new InvalidOperationException("The assembly has no openapi.json.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
