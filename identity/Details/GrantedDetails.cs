using System.Collections.Immutable;
using System.Security.Claims;
using System.Text.Json;
using Ecosystem.Hosting.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.Details;

/// <summary>The authorization details (RFC 9396) that the tokens of this request are narrowed to.</summary>
/// <param name="OfGrant">What the person agreed to: a refresh token keeps it, however narrow one access token is; empty: nothing was named.</param>
/// <param name="OfToken">What this access token is good for; never empty.</param>
internal sealed record GrantedDetails(ImmutableArray<CustomerDataDetail> OfGrant, ImmutableArray<CustomerDataDetail> OfToken)
{
    /// <summary>The claim in codes and refresh tokens, with the list as text: as JSON, it would come back as a claim for each member.</summary>
    private const string OfGrantClaim = "authorization_details_text";

    public static GrantedDetails? Of(OpenIddictServerTransaction transaction) => transaction.GetProperty<GrantedDetails>(nameof(GrantedDetails));

    public void PutOn(OpenIddictServerTransaction transaction) => transaction.SetProperty(nameof(GrantedDetails), this);

    /// <summary>Writes what was agreed to into the code or refresh token to come. It has no destination: an access token says it in its own way.</summary>
    public static void Keep(ClaimsIdentity identity, ImmutableArray<CustomerDataDetail> details)
    {
        if (!details.IsEmpty)
            identity.SetClaim(OfGrantClaim, CustomerDataDetail.ToJson(details).GetRawText());
    }

    /// <summary>What a code or refresh token keeps.</summary>
    public static ImmutableArray<CustomerDataDetail> KeptBy(ClaimsPrincipal? grant) =>
        grant?.GetClaim(OfGrantClaim) is { Length: > 0 } text ? CustomerDataDetail.Parse(JsonElement.Parse(text)) : [];

    /// <summary>What an access token says. The library reads its list as a claim for each member.</summary>
    public static ImmutableArray<CustomerDataDetail> SaidBy(ClaimsPrincipal? accessToken) =>
        accessToken?.GetClaims(CustomerDataDetail.Name) is { IsEmpty: false } members ? CustomerDataDetail.Parse(JsonElement.Parse($"[{string.Join(',', members)}]")) : [];
}

/// <summary>Writes the details into the access token, the answer that brings it (RFC 9396 §7) and what introspection says of it (§9.2).</summary>
public sealed class DetailsTold : IOpenIddictServerHandler<GenerateTokenContext>, IOpenIddictServerHandler<ApplyTokenResponseContext>, IOpenIddictServerHandler<HandleIntrospectionRequestContext>
{
    public static ImmutableArray<OpenIddictServerHandlerDescriptor> Descriptors { get; } =
    [
        OpenIddictServerHandlerDescriptor.CreateBuilder<GenerateTokenContext>()
            .UseSingletonHandler<DetailsTold>().SetOrder(OpenIddictServerHandlers.Protection.AttachTokenMetadata.Descriptor.Order + 700).SetType(OpenIddictServerHandlerType.Custom).Build(),
        OpenIddictServerHandlerDescriptor.CreateBuilder<ApplyTokenResponseContext>()
            .UseSingletonHandler<DetailsTold>().SetOrder(OpenIddictServerHandlers.Exchange.NormalizeErrorResponse.Descriptor.Order + 700).SetType(OpenIddictServerHandlerType.Custom).Build(),
        OpenIddictServerHandlerDescriptor.CreateBuilder<HandleIntrospectionRequestContext>()
            .UseSingletonHandler<DetailsTold>().SetOrder(OpenIddictServerHandlers.Introspection.AttachApplicationClaims.Descriptor.Order + 600).SetType(OpenIddictServerHandlerType.Custom).Build(),
    ];

    public ValueTask HandleAsync(GenerateTokenContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.TokenType == TokenTypeIdentifiers.AccessToken && GrantedDetails.Of(context.Transaction) is { } granted)
            (context.SecurityTokenDescriptor.Claims ??= new Dictionary<string, object>(StringComparer.Ordinal))[CustomerDataDetail.Name] = CustomerDataDetail.ToJson(granted.OfToken);
        return ValueTask.CompletedTask;
    }

    public ValueTask HandleAsync(ApplyTokenResponseContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Response.AccessToken is not null && GrantedDetails.Of(context.Transaction) is { } granted)
            context.Response[CustomerDataDetail.Name] = new OpenIddictParameter(CustomerDataDetail.ToJson(granted.OfToken));
        return ValueTask.CompletedTask;
    }

    public ValueTask HandleAsync(HandleIntrospectionRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.GenericTokenPrincipal.HasTokenType(TokenTypeIdentifiers.AccessToken) && GrantedDetails.SaidBy(context.GenericTokenPrincipal) is { IsEmpty: false } details)
            context.Claims[CustomerDataDetail.Name] = new OpenIddictParameter(CustomerDataDetail.ToJson(details));
        return ValueTask.CompletedTask;
    }
}
