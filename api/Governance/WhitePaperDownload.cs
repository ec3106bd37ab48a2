using Ecosystem.Api.Access;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Governance;
using Ecosystem.Domain.Governance;
using Ecosystem.Domain.Time;
using Microsoft.Net.Http.Headers;

namespace Ecosystem.Api.Governance;

/// <summary>Hands out white papers: to anybody what was published, drafts to who may see the board (docs/governance.md).</summary>
/// <remarks>A draft, a name that is none, and whatever is wrong with a token are answered alike: there is no such paper.</remarks>
public sealed class WhitePaperDownload(Bearer bearer, IClusterClient cluster, Failures failures)
{
    public const string Path = "/white-papers/{name}";

    private const string NotFound = "There is no such white paper. Query.whitePapers lists those there are.\n";

    private static readonly Capability s_drafts = Capabilities.OfMethod(typeof(IWhitePapersGrain), nameof(IWhitePapersGrain.Draft))
        ?? throw new InvalidOperationException("The capability table does not say who may read drafts of white papers.");

    /// <summary>Where a file is.</summary>
    public static string PathOf(string name) => $"/white-papers/{name}";

    /// <summary>Where the files of a quarter's paper are.</summary>
    public static IEnumerable<string> PathsOf(Quarter quarter) =>
        PaperLanguage.All.SelectMany(language => new[] { $"{language.Code}.html", $"{language.Code}.pdf" }).Concat(["json", "jws"]).Select(ending => PathOf($"{quarter}.{ending}"));

    public Task HandleAsync(HttpContext context, string name) => AnswerAsync(context, async library =>
    {
        if (await library.File(name) is { } published) return Content(context, published, cacheable: true);
        if (context.Request.Headers.Authorization.Count > 0 && await MayReadDraftsAsync(context) is { } token)
        {
            CallToken.Use(token);
            if (await library.Draft(name) is { } draft) return Content(context, draft, cacheable: false);
        }
        return Results.Text(NotFound, statusCode: StatusCodes.Status404NotFound);
    });

    /// <summary>The token of a caller who may see drafts; null: whoever it is, they may not.</summary>
    private async Task<string?> MayReadDraftsAsync(HttpContext context)
    {
        var (caller, _) = await bearer.IdentifyAsync(context);
        // What a challenge would tell is that there is something to be seen with another token.
        context.Response.Headers.Remove(HeaderNames.WWWAuthenticate);
        return caller is not null && s_drafts.Allows(caller.Principal) ? caller.AccessToken : null;
    }

    private static IResult Content(HttpContext context, PaperContent file, bool cacheable)
    {
        // Published once and for ever; yet asked for again after an hour, should a key ever have to be replaced.
        if (cacheable) context.Response.Headers.CacheControl = "public, max-age=3600";
        if (file.ContentType.StartsWith("text/html", StringComparison.Ordinal)) context.Response.Headers.ContentSecurityPolicy = $"{WhitePaperHtml.ContentSecurityPolicy}; frame-ancestors 'none'";
        // RFC 9530; ranges and If-None-Match are the framework's to judge, by an entity tag that is the content.
        context.Response.Headers["Repr-Digest"] = $"sha-256=:{Convert.ToBase64String(Convert.FromHexString(file.Sha256))}:";
        return Results.Bytes(file.Content.AsMemory(), file.ContentType, enableRangeProcessing: true, entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\""));
    }

    private Task AnswerAsync(HttpContext context, Func<IWhitePapersGrain, Task<IResult>> ask) =>
        ForAnybody.AnswerAsync(context, failures, () => ask(cluster.Actor<IWhitePapersGrain>(IWhitePapersGrain.Key)));
}
