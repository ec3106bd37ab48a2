using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Identity.Clients;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.Details;

/// <summary>Reads the authorization details of a request (RFC 9396), and lets them only narrow: what the client may have, what a person agreed to, what the token to be exchanged has.</summary>
public sealed class RequestedDetails(IOpenIddictApplicationManager clients) :
    IOpenIddictServerHandler<ValidateTokenRequestContext>,
    IOpenIddictServerHandler<ValidateAuthorizationRequestContext>,
    IOpenIddictServerHandler<ValidatePushedAuthorizationRequestContext>,
    IOpenIddictServerHandler<ValidateDeviceAuthorizationRequestContext>
{
    /// <summary>The error of RFC 9396 §5.</summary>
    public const string InvalidDetails = "invalid_authorization_details";

    /// <summary>What details narrow; without it they would mean nothing.</summary>
    public const string Scope = "customers:read";

    /// <summary>After client, grant and scopes are proven.</summary>
    public static ImmutableArray<OpenIddictServerHandlerDescriptor> Descriptors { get; } =
    [
        Describe<RequestedDetails, ValidateTokenRequestContext>(OpenIddictServerHandlers.Exchange.ValidateGrantedScopes.Descriptor.Order),
        Describe<RequestedDetails, ValidateAuthorizationRequestContext>(OpenIddictServerHandlers.Authentication.ValidateAuthorizedParty.Descriptor.Order),
        Describe<RequestedDetails, ValidatePushedAuthorizationRequestContext>(OpenIddictServerHandlers.Authentication.ValidatePushedAuthorizedParty.Descriptor.Order),
        Describe<RequestedDetails, ValidateDeviceAuthorizationRequestContext>(OpenIddictServerHandlers.Device.ValidateDeviceAuthentication.Descriptor.Order),
    ];

    public async ValueTask HandleAsync(ValidateTokenRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        try
        {
            var asked = await AskedAsync(context.Request, context.ClientId, context.CancellationToken);
            var granted = GrantOf(context);
            if (asked.FirstOrDefault(detail => !granted.IsEmpty && !granted.Any(wide => wide.Covers(detail))) is { } wider)
                throw new DetailRefusedException($"must be within what was granted, which has not all of {string.Join(", ", wider.Categories)} of {wider.Customer} for {wider.Purpose ?? "any purpose"}");
            var ofToken = asked.IsEmpty ? granted : asked;
            if (!ofToken.IsEmpty)
                new GrantedDetails(granted, ofToken).PutOn(context.Transaction);
        }
        catch (DetailRefusedException e)
        {
            context.Reject(InvalidDetails, e.Message);
        }
    }

    public async ValueTask HandleAsync(ValidateAuthorizationRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (await ProblemAsync(context.Request, context.ClientId, context.CancellationToken) is { } problem)
            context.Reject(InvalidDetails, problem);
    }

    public async ValueTask HandleAsync(ValidatePushedAuthorizationRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (await ProblemAsync(context.Request, context.ClientId, context.CancellationToken) is { } problem)
            context.Reject(InvalidDetails, problem);
    }

    /// <summary>Leaving them out of account would give the device more than it asked for.</summary>
    public ValueTask HandleAsync(ValidateDeviceAuthorizationRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Request.HasParameter(CustomerDataDetail.Name))
            context.Reject(InvalidDetails, $"{CustomerDataDetail.Name} are not taken for devices. Ask for a token without, and narrow it when it is refreshed or exchanged.");
        return ValueTask.CompletedTask;
    }

    /// <summary>The details of a request that was found to be in order.</summary>
    internal static ImmutableArray<CustomerDataDetail> Of(OpenIddictRequest request) =>
        request.GetParameter(CustomerDataDetail.Name) is { } parameter ? CustomerDataDetail.Parse(Json(parameter)) : [];

    private static ImmutableArray<CustomerDataDetail> GrantOf(ValidateTokenRequestContext context) =>
        context.Request.IsAuthorizationCodeGrantType() ? GrantedDetails.KeptBy(context.AuthorizationCodePrincipal)
        : context.Request.IsRefreshTokenGrantType() ? GrantedDetails.KeptBy(context.RefreshTokenPrincipal)
        : context.Request.IsTokenExchangeGrantType() ? GrantedDetails.SaidBy(context.SubjectTokenPrincipal)
        : [];

    private async Task<string?> ProblemAsync(OpenIddictRequest request, string? clientId, CancellationToken cancellation)
    {
        try
        {
            await AskedAsync(request, clientId, cancellation);
            return null;
        }
        catch (DetailRefusedException e)
        {
            return e.Message;
        }
    }

    /// <exception cref="DetailRefusedException">They are not in order; the message is for the caller.</exception>
    private async Task<ImmutableArray<CustomerDataDetail>> AskedAsync(OpenIddictRequest request, string? clientId, CancellationToken cancellation)
    {
        var asked = Of(request);
        if (asked.IsEmpty)
            return asked;
        if ((await ClientFacts.FindAsync(clients, clientId, cancellation))?.Scopes.Contains(Scope) != true)
            throw new DetailRefusedException($"narrows the scope {Scope}, which this client may not have");
        if (request.GetScopes() is { IsEmpty: false } scopes && !scopes.Contains(Scope))
            throw new DetailRefusedException($"narrows the scope {Scope}, which the request does not ask for");
        return asked;
    }

    private static JsonElement Json(OpenIddictParameter parameter)
    {
        if ((string?)parameter is not { Length: > 0 } text)
            throw DetailRefusedException.NoList();
        try
        {
            // A name given twice would let two readers see two details.
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 8 });
            return json.RootElement.Clone();
        }
        catch (JsonException e)
        {
            throw DetailRefusedException.NoList(e);
        }
    }

    private static OpenIddictServerHandlerDescriptor Describe<THandler, TContext>(int after)
        where THandler : class, IOpenIddictServerHandler<TContext>
        where TContext : BaseContext =>
        OpenIddictServerHandlerDescriptor.CreateBuilder<TContext>().UseScopedHandler<THandler>().SetOrder(after + 300).SetType(OpenIddictServerHandlerType.Custom).Build();
}
