using System.Globalization;
using System.Security.Claims;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Identity.Clients;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.Tokens;

/// <summary>How a client assertion (private_key_jwt, RFC 7523) is verified.</summary>
/// <remarks>
/// OpenIddict wants <c>typ: client-authentication+jwt</c>, which no common client sends yet, so a missing or plain
/// <c>JWT</c> type is read as that type. Widening the list of valid types instead makes it answer 500.
/// It also looks the client's keys up on another thread and blocks until it has them, which costs more than verifying;
/// here they are at hand, whenever the client was seen within the last second.
/// </remarks>
public sealed class AssertionForm(IOpenIddictApplicationManager clients) : IOpenIddictServerHandler<ValidateTokenContext>
{
    private const string AssertionType = "client-authentication+jwt";

    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateTokenContext>()
        .UseScopedHandler<AssertionForm>().SetOrder(OpenIddictServerHandlers.Protection.ResolveTokenValidationParameters.Descriptor.Order + 500).SetType(OpenIddictServerHandlerType.Custom).Build();

    public ValueTask HandleAsync(ValidateTokenContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.ValidTokenTypes.Contains(TokenTypeIdentifiers.Private.ClientAssertion))
            return ValueTask.CompletedTask;
        var parameters = context.TokenValidationParameters;
        var strict = parameters.TypeValidator;
        parameters.TypeValidator = (type, token, validation) =>
            strict(string.IsNullOrEmpty(type) || type.Equals("JWT", StringComparison.OrdinalIgnoreCase) ? AssertionType : type, token, validation);
        parameters.IssuerSigningKeyResolver = (_, token, _, _) => KeysOf(token.Issuer);
        parameters.ValidAlgorithms = ClientKeys.Algorithms;
        parameters.ClockSkew = TokenVerifierOptions.Skew;
        // The assertion is itself the proof; a cnf claim in it binds nothing, and the stock check answers 500 to most of them.
        context.DisableProofOfPossessionValidation = true;
        return ValueTask.CompletedTask;
    }

    /// <summary>The keys of whoever the assertion says it is from, which nothing has proven yet. None: no such client, or one without keys.</summary>
    private IEnumerable<SecurityKey> KeysOf(string issuer)
    {
        var finding = FindKeysAsync(issuer);
        // The library asks for keys on a thread that must not be waited on by what it waits for.
        return finding.IsCompletedSuccessfully ? finding.Result : Task.Run(() => finding).GetAwaiter().GetResult();
    }

    private async Task<IEnumerable<SecurityKey>> FindKeysAsync(string issuer) =>
        await clients.FindByClientIdAsync(issuer) is { } client && await clients.GetJsonWebKeySetAsync(client) is { } keys ? keys.GetSigningKeys() : [];
}

/// <summary>Refuses an assertion that lives too long, is not valid yet, or was used before, on this node or another.</summary>
public sealed class AssertionUse(UsedJwts used, TimeProvider clock) : IOpenIddictServerHandler<ProcessAuthenticationContext>
{
    /// <summary>How far in the future an assertion may expire; a stolen one is useless soon, and used ones need not be kept long.</summary>
    public static readonly TimeSpan LifetimeMax = TimeSpan.FromMinutes(5);

    /// <summary>After the signature and the client are proven: a stranger can neither fill the table nor use up a jti.</summary>
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ProcessAuthenticationContext>()
        .AddFilter<OpenIddictServerHandlerFilters.RequireClientAssertionPrincipal>()
        .UseSingletonHandler<AssertionUse>().SetOrder(OpenIddictServerHandlers.ValidateClientAssertionIssuer.Descriptor.Order + 500).SetType(OpenIddictServerHandlerType.Custom).Build();

    public async ValueTask HandleAsync(ProcessAuthenticationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var assertion = context.ClientAssertionPrincipal!;
        var now = clock.GetUtcNow();
        var problem = Problem(assertion, now);
        if (problem is null && !await used.UseAsync("", assertion.GetClaim(Claims.Issuer)!, assertion.GetClaim(Claims.JwtId)!, assertion.GetExpirationDate()!.Value, context.CancellationToken))
            problem = "was used before: sign a new one, with a new jti, for each request";
        if (problem is not null)
            context.Reject(Errors.InvalidClient, $"The client assertion {problem}.");
    }

    private static string? Problem(ClaimsPrincipal assertion, DateTimeOffset now)
    {
        if (string.IsNullOrEmpty(assertion.GetClaim(Claims.JwtId)))
            return "has no jti";
        if (assertion.GetExpirationDate() > now + LifetimeMax + TokenVerifierOptions.Skew)
            return $"expires more than {LifetimeMax.TotalMinutes} minutes from now";
        if (!IsReached(assertion, Claims.NotBefore, now))
            return "is not valid yet (nbf): compare the clocks";
        return IsReached(assertion, Claims.IssuedAt, now) ? null : "was issued in the future (iat): compare the clocks";
    }

    private static bool IsReached(ClaimsPrincipal assertion, string claim, DateTimeOffset now) =>
        assertion.GetClaim(claim) is not { } text
        || (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds <= (now + TokenVerifierOptions.Skew).ToUnixTimeSeconds());
}
