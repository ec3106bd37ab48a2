using System.Collections.Immutable;
using System.Security.Claims;
using System.Text.Json;
using Ecosystem.Identity.Clients;
using Ecosystem.Identity.Consent;
using Ecosystem.Identity.Tokens;
using Microsoft.AspNetCore;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.Requests;

/// <summary>Takes the parameters of an authorization request out of the object its client signed, before anything else reads them (RFC 9101 §6).</summary>
public sealed class SignedRequestReading(IOpenIddictApplicationManager clients, IssuerAddress issuer, TimeProvider clock) :
    IOpenIddictServerHandler<ExtractAuthorizationRequestContext>, IOpenIddictServerHandler<ExtractPushedAuthorizationRequestContext>
{
    /// <summary>What may stand beside a pushed object: how the client proves who it is (RFC 9126 §3).</summary>
    private static readonly string[] s_beside = [Parameters.Request, Parameters.ClientId, Parameters.ClientSecret, Parameters.ClientAssertion, Parameters.ClientAssertionType];

    public static ImmutableArray<OpenIddictServerHandlerDescriptor> Descriptors { get; } =
    [
        OpenIddictServerHandlerDescriptor.CreateBuilder<ExtractAuthorizationRequestContext>().UseScopedHandler<SignedRequestReading>().SetOrder(int.MaxValue - 100_000).SetType(OpenIddictServerHandlerType.Custom).Build(),
        OpenIddictServerHandlerDescriptor.CreateBuilder<ExtractPushedAuthorizationRequestContext>().UseScopedHandler<SignedRequestReading>().SetOrder(int.MaxValue - 100_000).SetType(OpenIddictServerHandlerType.Custom).Build(),
    ];

    public async ValueTask HandleAsync(ExtractAuthorizationRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Request is not { Request: { Length: > 0 } text } request)
            return;
        try
        {
            var signed = await VerifyAsync(text, request, context.CancellationToken);
            context.Request = new OpenIddictRequest(signed.Parameters);
            Put(signed, context.Transaction);
        }
        catch (RequestObjectRefusedException e)
        {
            context.Reject(RequestObject.InvalidObject, e.Message);
        }
    }

    public async ValueTask HandleAsync(ExtractPushedAuthorizationRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Request is not { Request: { Length: > 0 } text } request)
            return;
        if (request.GetParameters().Select(pair => pair.Key).FirstOrDefault(name => !s_beside.Contains(name, StringComparer.Ordinal)) is { } outside)
        {
            context.Reject(Errors.InvalidRequest, $"The parameter {outside} stands outside of the request object: put all of the request into it.");
            return;
        }
        try
        {
            var signed = await VerifyAsync(text, request, context.CancellationToken);
            var beside = request.GetParameters().Where(pair => pair.Key is not (Parameters.Request or Parameters.ClientId));
            context.Request = new OpenIddictRequest(signed.Parameters.Concat(beside));
            Put(signed, context.Transaction);
        }
        catch (RequestObjectRefusedException e)
        {
            context.Reject(RequestObject.InvalidObject, e.Message);
        }
    }

    /// <summary>The object the request came in; null: it came as plain parameters.</summary>
    internal static RequestObject? Of(OpenIddictServerTransaction transaction) => transaction.GetProperty<RequestObject>(nameof(RequestObject));

    private static void Put(RequestObject signed, OpenIddictServerTransaction transaction) => transaction.SetProperty(nameof(RequestObject), signed);

    private async Task<RequestObject> VerifyAsync(string text, OpenIddictRequest request, CancellationToken cancellation)
    {
        if (request.RequestUri is { Length: > 0 })
            throw new RequestObjectRefusedException("cannot come together with a request_uri: send one of the two");
        if (request.ClientId is not { Length: > 0 } clientId)
            throw new RequestObjectRefusedException("needs the client_id beside it (RFC 9101 §5)");
        // An unknown client is answered as one without keys.
        var client = await clients.FindByClientIdAsync(clientId, cancellation);
        var keys = client is null ? null : await clients.GetJsonWebKeySetAsync(client, cancellation);
        return await RequestObject.VerifyAsync(text, clientId, keys, issuer.Value, clock.GetUtcNow());
    }
}

/// <summary>A confidential client's request reaches the browser signed or pushed, and a signed one works once.</summary>
/// <remarks>In place of OpenIddict's own requirement of pushing: a signature keeps the browser from altering the request just as well. After all other checks, so that a refused request does not use its object up.</remarks>
public sealed class SignedRequestUse(IOpenIddictApplicationManager clients, UsedJwts used) :
    IOpenIddictServerHandler<ValidateAuthorizationRequestContext>, IOpenIddictServerHandler<ValidatePushedAuthorizationRequestContext>
{
    public static ImmutableArray<OpenIddictServerHandlerDescriptor> Descriptors { get; } =
    [
        OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateAuthorizationRequestContext>().UseScopedHandler<SignedRequestUse>()
            .SetOrder(OpenIddictServerHandlers.Authentication.ValidateAuthorizedParty.Descriptor.Order + 500).SetType(OpenIddictServerHandlerType.Custom).Build(),
        OpenIddictServerHandlerDescriptor.CreateBuilder<ValidatePushedAuthorizationRequestContext>().UseScopedHandler<SignedRequestUse>()
            .SetOrder(OpenIddictServerHandlers.Authentication.ValidatePushedAuthorizedParty.Descriptor.Order + 500).SetType(OpenIddictServerHandlerType.Custom).Build(),
    ];

    public async ValueTask HandleAsync(ValidateAuthorizationRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        // What was pushed was looked at when it was.
        if (context.RequestTokenPrincipal is not null)
            return;
        var client = await ClientFacts.FindAsync(clients, context.ClientId, context.CancellationToken);
        if (SignedRequestReading.Of(context.Transaction) is not { } signed)
        {
            if (client is { IsPublic: false })
                context.Reject(Errors.InvalidRequest, client.SignsRequests ? "This client must sign its requests (RFC 9101)." : "This client must push its requests (RFC 9126), or sign them (RFC 9101).");
            return;
        }
        if (await ProblemAsync(signed, context.CancellationToken) is { } problem)
            context.Reject(RequestObject.InvalidObject, problem);
    }

    public async ValueTask HandleAsync(ValidatePushedAuthorizationRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (SignedRequestReading.Of(context.Transaction) is { } signed)
        {
            if (await ProblemAsync(signed, context.CancellationToken) is { } problem)
                context.Reject(RequestObject.InvalidObject, problem);
        }
        else if (await ClientFacts.FindAsync(clients, context.ClientId, context.CancellationToken) is { SignsRequests: true })
        {
            context.Reject(Errors.InvalidRequest, "This client must sign its requests (RFC 9101), also those it pushes.");
        }
    }

    private async Task<string?> ProblemAsync(RequestObject signed, CancellationToken cancellation) =>
        await used.UseAsync("request:", signed.ClientId, signed.Id, signed.ExpiresAt, cancellation)
            ? null
            : "The request object was used before: sign a new one, with a new jti, for each request.";
}

/// <summary>Keeps a signed request here, as if it had been pushed, while its person signs in: the object itself works once, and expires soon.</summary>
public sealed class SignedRequestKeeping(IOpenIddictServerDispatcher dispatcher, IssuerAddress issuer, TimeProvider clock) : IOpenIddictServerHandler<HandleAuthorizationRequestContext>
{
    private const string UriPrefix = "urn:ietf:params:oauth:request_uri:";

    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<HandleAuthorizationRequestContext>()
        .UseScopedHandler<SignedRequestKeeping>().SetOrder(OpenIddictServerHandlers.Authentication.AttachPrincipal.Descriptor.Order + 500).SetType(OpenIddictServerHandlerType.Custom).Build();

    public async ValueTask HandleAsync(HandleAuthorizationRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (SignedRequestReading.Of(context.Transaction) is not { } signed)
            return;
        var now = clock.GetUtcNow();
        var stored = new ClaimsPrincipal(new ClaimsIdentity());
        stored.SetCreationDate(now).SetExpirationDate(now + PushedRequest.Lifetime);
        stored.SetClaim(Claims.Private.Issuer, issuer.Value.AbsoluteUri);
        stored.SetClaim(Claims.Private.RequestTokenType, RequestTokenTypes.Private.PushedAuthorizationRequest);
        stored.SetClaim(Claims.Private.RequestParameters, JsonSerializer.SerializeToElement(context.Request, OpenIddictSerializer.Default.Request));
        var generating = new GenerateTokenContext(context.Transaction)
        {
            ClientId = signed.ClientId,
            CreateTokenEntry = true,
            PersistTokenPayload = true,
            IsReferenceToken = true,
            Principal = stored,
            TokenFormat = TokenFormats.Private.JsonWebToken,
            TokenType = TokenTypeIdentifiers.Private.RequestToken,
        };
        await dispatcher.DispatchAsync(generating);
        var http = context.Transaction.GetHttpRequest()?.HttpContext ?? throw new InvalidOperationException("Authorization requests come over HTTP.");
        http.Response.Redirect(AuthorizeEndpoint.Path + QueryString.Create(
            [KeyValuePair.Create<string, string?>(Parameters.ClientId, signed.ClientId), KeyValuePair.Create<string, string?>(Parameters.RequestUri, UriPrefix + generating.Token)]));
        context.HandleRequest();
    }
}
