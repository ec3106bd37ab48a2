using System.Globalization;

namespace Ecosystem.Identity.Pages;

/// <summary>Headers of every answer: nothing is loaded from elsewhere, nothing runs, nobody frames a page, nobody learns where a person came from.</summary>
internal static class SecurityHeaders
{
    public static void UseSecurityHeaders(this WebApplication app) => app.Use((http, next) =>
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy("'self'");
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=()";
        headers.CacheControl = "no-store";
        if (http.Request.IsHttps)
            headers.StrictTransportSecurity = "max-age=31536000";
        return next(http);
    });

    /// <summary>Lets the form of this one page lead on to a client: a browser applies <c>form-action</c> to redirections too.</summary>
    public static void AllowFormTo(HttpContext http, string redirectUri)
    {
        var uri = new Uri(redirectUri);
        var source = uri.Scheme is "https" or "http" ? uri.GetLeftPart(UriPartial.Authority) : uri.Scheme + ":";
        http.Response.Headers.ContentSecurityPolicy = Policy($"'self' {source}");
    }

    private static string Policy(string formAction) => string.Create(
        CultureInfo.InvariantCulture, $"default-src 'none'; style-src 'self'; img-src data:; form-action {formAction}; frame-ancestors 'none'; base-uri 'none'");
}
