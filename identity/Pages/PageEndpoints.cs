using System.Diagnostics;
using Ecosystem.Identity.Consent;
using Ecosystem.Identity.Devices;
using Ecosystem.Identity.People;
using Microsoft.AspNetCore.Diagnostics;
using OpenIddict.Server.AspNetCore;

namespace Ecosystem.Identity.Pages;

/// <summary>All that a browser may open here, and the document for programs.</summary>
internal static class PageEndpoints
{
    private static readonly byte[] s_style = Read("site.css");

    /// <summary>OpenAPI 3.1 of what programs meet here, kept by hand and held to the server by tests (decision 27).</summary>
    private static readonly byte[] s_openApi = Read("openapi.json");

    public static void MapPages(this WebApplication app)
    {
        app.MapGet("/", () => Results.Redirect("/sessions"));
        app.MapGet("/site.css", () => Results.Bytes(s_style, "text/css; charset=utf-8"));
        app.MapGet("/openapi.json", () => Results.Bytes(s_openApi, "application/json"));
        app.MapGet("/language", (HttpContext http, string? to, string? back) =>
        {
            if (Languages.Parse(to) is { } language)
                http.Response.Cookies.Append(Languages.Cookie, language.Tag(), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, Path = "/", MaxAge = TimeSpan.FromDays(365) });
            return Results.Redirect(LocalPath.Of(back));
        });
        app.MapLogin();
        app.MapSessions();
        app.MapCredentials();
        app.MapMethods(AuthorizeEndpoint.Path, [HttpMethods.Get, HttpMethods.Post], (HttpContext http, AuthorizeEndpoint endpoint) => endpoint.HandleAsync(http));
        app.MapMethods(DeviceEndpoint.Path, [HttpMethods.Get, HttpMethods.Post], (HttpContext http, DeviceEndpoint endpoint) => endpoint.HandleAsync(http));
        app.MapGet("/device/{outcome:regex(^(done|refused|useless)$)}", (string outcome) => PageResult.Of<DeviceDonePage>(new { Outcome = outcome }));
        app.Map("/error", Error);
    }

    /// <summary>What went wrong in a request, to a person as a page and to a program as JSON: OpenIddict's refusals, and our own failures.</summary>
    private static IResult Error(HttpContext http)
    {
        if (http.Features.Get<OpenIddictServerAspNetCoreFeature>()?.Transaction?.Response is { Error: { Length: > 0 } error } refusal)
        {
            // OpenIddict leaves the body of what it answers with a challenge (userinfo) to us.
            return http.Features.Get<IStatusCodeReExecuteFeature>() is { } before && IsForPrograms(before.OriginalPath)
                ? Results.Json(new { error, error_description = refusal.ErrorDescription }, statusCode: http.Response.StatusCode)
                : PageResult.Error(http.Response.StatusCode, error, refusal.ErrorDescription);
        }
        if (http.Features.Get<IExceptionHandlerPathFeature>() is { } failure)
            return IsForPrograms(failure.Path)
                ? Results.Json(new { error = "server_error", error_description = $"Something failed on our side. Trace id: {Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier}" }, statusCode: StatusCodes.Status500InternalServerError)
                : PageResult.Error(StatusCodes.Status500InternalServerError, "server_error");
        return PageResult.Error(StatusCodes.Status404NotFound, "not_found");
    }

    private static bool IsForPrograms(string path) => path.StartsWith("/connect/", StringComparison.Ordinal) && path is not (AuthorizeEndpoint.Path or DeviceEndpoint.Path);

    private static byte[] Read(string resource)
    {
        using var stream = typeof(PageEndpoints).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"The assembly has no {resource}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
