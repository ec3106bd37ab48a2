namespace Ecosystem.Api.Http;

/// <summary>Headers of every answer: it is data and no page, nobody frames it, nothing keeps a copy of it, and nobody learns from where it was asked for.</summary>
public static class SecurityHeaders
{
    /// <summary>A browser that takes an answer for a page loads and runs nothing for it.</summary>
    public const string Policy = "default-src 'none'; frame-ancestors 'none'";

    private static readonly TimeSpan s_httpsOnly = TimeSpan.FromDays(365);

    /// <summary>Sets them before anything else can answer.</summary>
    public static void UseSecurityHeaders(this WebApplication app) => app.Use(static (context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=()";
        headers.CacheControl = "no-store";
        if (context.Request.IsHttps) headers.StrictTransportSecurity = $"max-age={s_httpsOnly.TotalSeconds:0}";
        return next(context);
    });
}
