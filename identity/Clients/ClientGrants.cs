using System.Collections.Immutable;

namespace Ecosystem.Identity.Clients;

/// <summary>The ways to a token that a client may be allowed, by their short names in the seed file.</summary>
public static class ClientGrants
{
    /// <summary>For itself, without a person.</summary>
    public const string ClientCredentials = "client_credentials";

    /// <summary>For a person in a browser, with PKCE (RFC 7636); a confidential client pushes its requests (RFC 9126).</summary>
    public const string AuthorizationCode = "authorization_code";

    /// <summary>Renews a person's tokens without the person; the person's consent names it as staying signed in (<c>offline_access</c>).</summary>
    public const string RefreshToken = "refresh_token";

    /// <summary>For a person, from a device without browser or keyboard (RFC 8628).</summary>
    public const string DeviceCode = "device_code";

    /// <summary>Turns a token it was handed into a narrower one of its own (RFC 8693).</summary>
    public const string TokenExchange = "token_exchange";

    public static readonly ImmutableArray<string> All = [ClientCredentials, AuthorizationCode, RefreshToken, DeviceCode, TokenExchange];
}
