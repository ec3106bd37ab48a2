using Ecosystem.Hosting.Tokens;
using Microsoft.Extensions.FileProviders;

namespace Ecosystem.Api.Explorer;

/// <summary>GraphiQL, as files of this host: a browser loads it from here and nowhere else, and the page gets its token itself (docs/api.md). There is no secret in it.</summary>
public static class ExplorerPage
{
    public const string Path = "/explorer";

    private const string Assets = Path + "/assets";

    /// <summary>Serves the page, if it is to be served.</summary>
    public static void UseExplorer(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<ExplorerSettings>();
        if (settings.Folder is not { } folder) return;
        var issuer = app.Services.GetRequiredService<TokenVerifierOptions>().Issuer;
        var policy = Policy(issuer);
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = Path,
            FileProvider = new PhysicalFileProvider(folder),
            OnPrepareResponse = file => Allow(file.Context, policy),
        });
        app.MapGet(Path, context =>
        {
            // Its files are beside it, so it must be a folder to the browser; to routing both are the same.
            if (!context.Request.Path.Value!.EndsWith('/'))
            {
                context.Response.Redirect($"{Path}/");
                return Task.CompletedTask;
            }
            Allow(context, policy);
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.SendFileAsync(System.IO.Path.Combine(folder, "index.html"), context.RequestAborted);
        });
        app.MapGet($"{Path}/config.json", () => Results.Json(new { issuer = issuer.AbsoluteUri, client = settings.Client, signInRequired = settings.SignInRequired }));
    }

    /// <summary>Its own scripts and workers, this API and the identity server, and nothing from anywhere else. Styles may be inline: the editor writes them as it goes; scripts may not.</summary>
    private static string Policy(Uri issuer) =>
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; "
        + $"connect-src 'self' {issuer.GetLeftPart(UriPartial.Authority)}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private static void Allow(HttpContext context, string policy)
    {
        context.Response.Headers.ContentSecurityPolicy = policy;
        // The names of assets change with what is in them.
        if (context.Request.Path.StartsWithSegments(Assets, StringComparison.Ordinal)) context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
    }
}
