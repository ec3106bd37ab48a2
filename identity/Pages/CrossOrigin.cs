namespace Ecosystem.Identity.Pages;

/// <summary>Lets pages of other places read what the endpoints for clients answer: a public client that runs in a browser has no other way to redeem its code.</summary>
/// <remarks>
/// For every place alike, and so never with credentials (Fetch standard §3.3.5): a browser sends no cookie along, and keeps an answer that it sent one for from the
/// page. What these endpoints give they give for what the request says, which any program could send as well.
/// </remarks>
internal static class CrossOrigin
{
    private static readonly string[] s_paths =
        ["/.well-known/openid-configuration", "/.well-known/oauth-authorization-server", "/.well-known/jwks", "/connect/token", "/connect/par", "/connect/revoke"];

    public static void UseCrossOrigin(this WebApplication app) => app.Use(static (http, next) =>
    {
        var request = http.Request;
        if (request.Headers.Origin.Count == 0 || !s_paths.Contains(request.Path.Value, StringComparer.Ordinal)) return next(http);
        var headers = http.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "DPoP-Nonce";
        if (!HttpMethods.IsOptions(request.Method) || request.Headers.AccessControlRequestMethod.Count == 0) return next(http);
        // Client secrets do not belong in a browser: Authorization is not among them.
        headers.AccessControlAllowMethods = "GET, POST";
        headers.AccessControlAllowHeaders = "Content-Type, DPoP";
        headers.AccessControlMaxAge = "86400";
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    });
}
