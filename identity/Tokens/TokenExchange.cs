using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Identity.Clients;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.Tokens;

/// <summary>Lets a client turn an access token it was handed into a narrower one of its own (RFC 8693).</summary>
/// <remarks>
/// The new token is for the same subject, audience and organisation, has no scope the old one lacks, and does not outlive it.
/// The client is recorded as the actor (<c>act</c>), in front of those who acted before.
/// </remarks>
public sealed class TokenExchange(IOpenIddictApplicationManager clients, TokenAudience audience, TimeProvider clock) :
    IOpenIddictServerHandler<ValidateTokenRequestContext>, IOpenIddictServerHandler<HandleTokenRequestContext>
{
    public const string Actor = "act";

    /// <summary>How many may have acted before; a chain longer than this is a loop.</summary>
    public const int ActorsMax = 4;

    /// <summary>Before OpenIddict's own check, which lets only the client exchange a token that it was issued to.</summary>
    public static OpenIddictServerHandlerDescriptor Checking { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateTokenRequestContext>()
        .UseScopedHandler<TokenExchange>().SetOrder(OpenIddictServerHandlers.Exchange.ValidateAuthorizedParty.Descriptor.Order - 500).SetType(OpenIddictServerHandlerType.Custom).Build();

    public static OpenIddictServerHandlerDescriptor Issuing { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<HandleTokenRequestContext>()
        .UseScopedHandler<TokenExchange>().SetOrder(OpenIddictServerHandlers.Exchange.AttachPrincipal.Descriptor.Order + 700).SetType(OpenIddictServerHandlerType.Custom).Build();

    public async ValueTask HandleAsync(ValidateTokenRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.Request.IsTokenExchangeGrantType() || context.SubjectTokenPrincipal is not { } subject)
            return;
        var client = await ClientFacts.FindAsync(clients, context.ClientId, context.CancellationToken);
        if (context.Request.ActorToken is { Length: > 0 })
            context.Reject(Errors.InvalidRequest, "An actor_token is not taken: the client that asks is the actor.");
        else if (!subject.HasAudience(audience.Value) || client?.Serves(subject.GetClaim(TokenClaims.Audience) ?? "", subject.GetClaim(TokenClaims.Organisation) ?? "") != true)
            context.Reject(Errors.InvalidGrant, "This client does not act for those the token belongs to.");
        else if (Actors(subject) >= ActorsMax)
            context.Reject(Errors.InvalidGrant, $"The token has been exchanged {ActorsMax} times already.");
        else if (context.Request.GetScopes().Except(subject.GetScopes(), StringComparer.Ordinal).ToArray() is { Length: > 0 } wider)
            context.Reject(Errors.InvalidScope, $"An exchange only narrows: the token does not have the scope {string.Join(", ", wider)}.");
        else
            subject.SetPresenters(context.ClientId!);
    }

    public async ValueTask HandleAsync(HandleTokenRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.Request.IsTokenExchangeGrantType() || context.SubjectTokenPrincipal is not { } subject)
            return;
        var client = await ClientFacts.FindAsync(clients, context.ClientId, context.CancellationToken)
            ?? throw new InvalidOperationException($"Client '{context.ClientId}' was removed while its request was handled.");
        var asked = context.Request.GetScopes();
        var identity = new ClaimsIdentity("token_exchange", Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, subject.GetClaim(Claims.Subject));
        identity.SetClaim(TokenClaims.Audience, subject.GetClaim(TokenClaims.Audience));
        identity.SetClaim(TokenClaims.Organisation, subject.GetClaim(TokenClaims.Organisation));
        identity.SetClaim(Actor, ActorOf(context.ClientId!, subject));
        identity.SetDestinations(_ => [Destinations.AccessToken]);
        ClientCountries.Say(identity, client.Country, subject.GetClaim(TokenClaims.Country));
        identity.SetScopes((asked.IsEmpty ? subject.GetScopes() : asked).Intersect(client.Scopes, StringComparer.Ordinal));
        identity.SetResources(audience.Value);
        // The grant goes with it: whoever ends the person's session ends what was exchanged too.
        identity.SetAuthorizationId(subject.GetAuthorizationId());
        if (subject.GetExpirationDate() is { } end && end - clock.GetUtcNow() is var rest && rest < ServerSetup.AccessTokenLifetime)
            identity.SetAccessTokenLifetime(rest);
        context.SignIn(new ClaimsPrincipal(identity));
    }

    private static JsonElement ActorOf(string clientId, ClaimsPrincipal subject)
    {
        var actor = new JsonObject { [Claims.Subject] = clientId };
        if (subject.GetClaim(Actor) is { Length: > 0 } before)
            actor[Actor] = JsonNode.Parse(before);
        return JsonSerializer.SerializeToElement(actor);
    }

    private static int Actors(ClaimsPrincipal subject)
    {
        var count = 0;
        var actor = subject.GetClaim(Actor) is { Length: > 0 } text ? JsonNode.Parse(text) : null;
        for (; actor is not null; actor = actor[Actor])
            count++;
        return count;
    }
}
