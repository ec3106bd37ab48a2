using System.Buffers.Text;
using System.Security.Cryptography;
using Ecosystem.Hosting.Tokens;
using Microsoft.AspNetCore.StaticFiles;

namespace Ecosystem.Api.Console;

/// <summary>The console and the portal, as files of this host: a browser loads them from here and nowhere else, and they get their tokens themselves. There is no secret in them.</summary>
/// <remarks>
/// Every address below <see cref="Path"/> that is no file is the one page, which finds by its address what to show. Styles that are made as the page runs
/// carry a number that is new with each answer, so the policy needs no 'unsafe-inline'.
/// </remarks>
public static class ConsolePage
{
    public const string Path = "/console";

    public const string IndexFile = "index.html";

    private const string Assets = Path + "/assets";

    /// <summary>Where the page has the number that its styles carry.</summary>
    private const string NoncePlace = "{{nonce}}";

    /// <summary>Best first; the build makes each file in each.</summary>
    private static readonly (string Name, string Ending)[] s_encodings = [("br", ".br"), ("gzip", ".gz")];

    /// <summary>Serves the console, if it is to be served.</summary>
    public static void UseConsole(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<ConsoleSettings>();
        if (settings.Folder is not { } folder) return;
        // Asked for when it is needed: what is wrong with the settings is said when the host starts.
        Uri Issuer() => app.Services.GetRequiredService<TokenVerifierOptions>().Issuer;
        var types = new FileExtensionContentTypeProvider();
        app.MapGet($"{Path}/config.json", () => Results.Json(new { issuer = Issuer().AbsoluteUri, client = settings.Client, scopes = string.Join(' ', ConsoleSettings.ScopesOfPeople) }));
        app.MapMethods(Assets + "/{**name}", ["GET", "HEAD"], (HttpContext context, string? name) => AssetAsync(context, folder, name ?? "", types));
        app.MapMethods(Path + "/{**place}", ["GET", "HEAD"], (HttpContext context) => PageAsync(context, folder, Issuer()));
    }

    private static async Task PageAsync(HttpContext context, string folder, Uri issuer)
    {
        var nonce = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
        var html = await File.ReadAllTextAsync(System.IO.Path.Combine(folder, IndexFile), context.RequestAborted);
        context.Response.Headers.ContentSecurityPolicy = Policy(nonce, issuer);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "text/html; charset=utf-8";
        if (HttpMethods.IsGet(context.Request.Method)) await context.Response.WriteAsync(html.Replace(NoncePlace, nonce, StringComparison.Ordinal), context.RequestAborted);
    }

    /// <summary>A file whose name changes with what is in it, compressed as the browser likes best.</summary>
    private static async Task AssetAsync(HttpContext context, string folder, string name, FileExtensionContentTypeProvider types)
    {
        var root = System.IO.Path.Combine(folder, "assets");
        var file = System.IO.Path.GetFullPath(System.IO.Path.Combine(root, name));
        if (!file.StartsWith(root + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = "Accept-Encoding";
        context.Response.ContentType = types.TryGetContentType(name, out var type) ? type : "application/octet-stream";
        var accepted = context.Request.GetTypedHeaders().AcceptEncoding;
        foreach (var (encoding, ending) in s_encodings)
        {
            if (!accepted.Any(one => one.Quality is not 0 && one.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase)) || !File.Exists(file + ending)) continue;
            headers.ContentEncoding = encoding;
            file += ending;
            break;
        }

        context.Response.ContentLength = new FileInfo(file).Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.SendFileAsync(file, context.RequestAborted);
    }

    /// <summary>Its own files, this API and the identity server, and nothing from anywhere else. Documents of spaces are shown from the page's memory.</summary>
    private static string Policy(string nonce, Uri issuer) =>
        $"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; font-src 'self'; img-src 'self' data: blob:; frame-src blob:; "
        + $"connect-src 'self' {issuer.GetLeftPart(UriPartial.Authority)}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
}
