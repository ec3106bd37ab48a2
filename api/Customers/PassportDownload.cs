using Ecosystem.Api.Access;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Api.Limits;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Customers;
using GraphQL;

namespace Ecosystem.Api.Customers;

/// <summary>The caller's own passport as a file: a consent receipt, or a signed credential. The same as the fields <c>consentReceipt</c> and <c>passportCredential</c>.</summary>
public sealed class PassportDownload(Bearer bearer, IClusterClient cluster, Budgets budgets, ClientLimits.Table limits, Failures failures, IGraphQLTextSerializer serializer)
{
    public const string ReceiptPath = "/passport/consent-receipt";
    public const string CredentialPath = "/passport/credential";

    private const string FormatParameter = "format";
    private const string Kantara = "kantara";

    /// <summary>What a download costs.</summary>
    private const long Cost = 10;

    /// <summary>Sends the consent receipt: ISO/IEC TS 27560 as JSON-LD, or with <c>?format=kantara</c> that of Kantara 1.1.</summary>
    public Task ReceiptAsync(HttpContext context) => context.Request.Query[FormatParameter].ToString() switch
    {
        "" or "iso27560" => SendAsync(context, nameof(IPassportGrain.ConsentReceipt), "application/ld+json", passport => passport.ConsentReceipt(ConsentReceiptFormat.Iso27560)),
        Kantara => SendAsync(context, nameof(IPassportGrain.ConsentReceipt), "application/json", passport => passport.ConsentReceipt(ConsentReceiptFormat.Kantara11)),
        var other => WriteAsync(context, ApiError.BadInput($"format is '{other}'; it must be iso27560 or {Kantara}, or left out.")),
    };

    /// <summary>Sends the credential.</summary>
    public Task CredentialAsync(HttpContext context) => SendAsync(context, nameof(IPassportGrain.Credential), "application/vc+jwt", passport => passport.Credential());

    private async Task SendAsync(HttpContext context, string method, string contentType, Func<IPassportGrain, Task<string?>> ask)
    {
        try
        {
            var (caller, refused) = await bearer.IdentifyAsync(context);
            if (caller is null) throw refused ?? throw new InvalidOperationException("A caller or an error must be known.");
            var capability = Capabilities.OfMethod(typeof(IPassportGrain), method) ?? throw new InvalidOperationException($"The capability table does not say who may use {method}.");
            if (!capability.Allows(caller.Principal)) throw Forbidden(context, capability, caller);
            CallToken.Use(caller.AccessToken);
            var charge = new Charge(Cost, limits.Of(caller.Principal.Client), await budgets.SpendAsync(caller, Cost, context.RequestAborted));
            charge.Write(context.Response);
            if (charge.Refusal is { } tooMuch) throw tooMuch;
            using var actors = new Actors(cluster, idempotencyKey: null);
            var text = await ask(actors.PassportOf(Query.Own(caller))) ?? throw ApiError.NotFound();
            // It is of this moment, and of one customer.
            context.Response.Headers.CacheControl = "no-store";
            await Results.Text(text, contentType).ExecuteAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to answer.
        }
        catch (Exception e)
        {
            await WriteAsync(context, failures.Of(e));
        }
    }

    private async Task WriteAsync(HttpContext context, ExecutionError error)
    {
        var code = ErrorDetails.CodeOf(error);
        context.Response.StatusCode = code == ErrorCodes.NotFound ? StatusCodes.Status404NotFound : Statuses.Of(code, MediaType.GraphQLResponse);
        context.Response.ContentType = Accept.Name(MediaType.Json);
        await serializer.WriteAsync(context.Response.Body, new ExecutionResult(error), context.RequestAborted);
    }

    private static ApiError Forbidden(HttpContext context, Capability capability, Caller caller)
    {
        if (!capability.Audiences.Contains(caller.Principal.Audience)) return new(ErrorCodes.Forbidden, "Only customers have a passport. Use a client that is registered for the customer it acts for.");
        Bearer.ChallengeScopes(context, [capability.Scope ?? ""]);
        return new(ErrorCodes.ForbiddenScope, $"This needs the scope {capability.Scope}, which this access token does not carry. Ask the identity server for a token with that scope; if it refuses, the client is not registered for it.");
    }
}
