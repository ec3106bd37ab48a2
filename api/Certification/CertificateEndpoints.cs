using System.Text;
using System.Text.Json;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Certification;
using Ecosystem.Domain;
using Ecosystem.Domain.Certification.Programme;
using Ecosystem.Domain.Json;

namespace Ecosystem.Api.Certification;

/// <summary>Certificates for anybody, without an account: how one stands, the status lists, and a verdict on a credential (docs/certification.md). Nothing of it is personal.</summary>
public sealed class CertificateEndpoints(IClusterClient cluster, Failures failures)
{
    public const string CertificatePath = "/certificates/{id}";
    public const string StatusPath = "/certificates/status/{purpose}";
    public const string VerifyPath = "/certificates/verify";

    private const string CredentialType = "application/vc+jwt";

    /// <summary>A certificate: JSON, a page for people (Accept: text/html), or the credential alone (Accept: application/vc+jwt).</summary>
    public Task CertificateAsync(HttpContext context, string id) => AnswerAsync(context, async desk =>
    {
        if (!Ids.TryParse<CertificateId>(id, out var certificate) || await desk.Certificate(certificate) is not { } document)
            return Results.Text("There is no such certificate.\n", statusCode: StatusCodes.Status404NotFound);
        context.Response.Headers.Vary = "Accept, Accept-Language";
        var accept = context.Request.Headers.Accept.ToString();
        if (accept.Contains(CredentialType, StringComparison.OrdinalIgnoreCase)) return Results.Text(document.Credential, CredentialType);
        if (accept.Contains("text/html", StringComparison.OrdinalIgnoreCase)) return Page(context, document);
        return Results.Json(Json(document.Certificate, document.Credential), DomainJson.Options);
    });

    /// <summary>A status list as a credential, kept by whoever asks for as long as it says.</summary>
    public Task StatusAsync(HttpContext context, string purpose) => AnswerAsync(context, async desk =>
    {
        StatusPurpose? of = purpose switch { "suspension" => StatusPurpose.Suspension, "revocation" => StatusPurpose.Revocation, _ => null };
        if (of is not { } known) return Results.Text("There is no such status list.\n", statusCode: StatusCodes.Status404NotFound);
        var list = await desk.StatusList(known);
        context.Response.Headers.CacheControl = $"public, max-age={StatusBits.TimeToLive.TotalSeconds:0}";
        return Results.Text(list, CredentialType);
    });

    /// <summary>Judges a credential: the body is the compact JWT (application/vc+jwt), or JSON with it as <c>credential</c>.</summary>
    public Task VerifyAsync(HttpContext context) => AnswerAsync(context, async desk =>
    {
        var verdict = await desk.Verify(await CredentialAsync(context.Request));
        return Results.Json(
            new { valid = verdict.Valid, reasons = verdict.Reasons.Select(reason => new { code = reason.Code, message = reason.Message }), certificate = verdict.Certificate is { } certificate ? Json(certificate, null) : null },
            DomainJson.Options);
    });

    private static async Task<string> CredentialAsync(HttpRequest request)
    {
        if (request.ContentType?.StartsWith(CredentialType, StringComparison.OrdinalIgnoreCase) == true)
        {
            if (request.ContentLength is not (> 0 and <= Limits.RequestLimits.BodyBytesMax)) throw new ApiError(ErrorCodes.BodyTooLarge, $"Say how long the body is: 1 to {Limits.RequestLimits.BodyBytesMax} bytes.");
            using var reader = new StreamReader(request.Body, Encoding.UTF8);
            return (await reader.ReadToEndAsync(request.HttpContext.RequestAborted)).Trim();
        }
        using var body = await JsonBody.ReadAsync(request);
        return body.RootElement.ValueKind == JsonValueKind.Object && body.RootElement.TryGetProperty("credential", out var credential) && credential.ValueKind == JsonValueKind.String
            ? credential.GetString()!
            : throw new ApiError(ErrorCodes.BadRequest, "The body must be a JSON object with the compact JWT as credential, or that JWT itself as application/vc+jwt.");
    }

    private static IResult Page(HttpContext context, CertificateDocument document)
    {
        var language = context.Request.Query["lang"].ToString() is { Length: > 0 } asked ? asked : context.Request.Headers.AcceptLanguage.ToString();
        var of = document.Certificate;
        context.Response.Headers.ContentSecurityPolicy = $"{CertificatePage.ContentSecurityPolicy}; frame-ancestors 'none'";
        // Chinese unless English is asked for first: the programme's own language.
        var chinese = !language.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        return Results.Bytes(
            CertificatePage.Write(new(of.Id, of.Status, of.SystemName, of.Supplier, of.BaseUrl, of.ValidFrom, of.ValidUntil, document.Credential), chinese), "text/html; charset=utf-8");
    }

    private static object Json(CertificateView certificate, string? credential) => new
    {
        id = certificate.Id.Value,
        status = JsonNamingPolicy.CamelCase.ConvertName(certificate.Status.ToString()),
        system = certificate.System.Value,
        systemName = certificate.SystemName,
        supplier = certificate.Supplier,
        baseUrl = certificate.BaseUrl,
        validFrom = certificate.ValidFrom,
        validUntil = certificate.ValidUntil,
        run = certificate.Run.Value,
        retestSeedSha256 = certificate.SeedSha256,
        credential,
    };

    private Task AnswerAsync(HttpContext context, Func<ICertificationDeskGrain, Task<IResult>> ask) =>
        ForAnybody.AnswerAsync(context, failures, () => ask(cluster.Actor<ICertificationDeskGrain>(ICertificationDeskGrain.Key)));
}
