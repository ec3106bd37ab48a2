using System.Net;
using Microsoft.Extensions.Configuration;

namespace Ecosystem.Grains.Credentials;

/// <summary>Who signs credentials.</summary>
/// <param name="Issuer">An https origin, such as https://api.example.com, where the API answers: verifiers get the keys from its <c>/.well-known/jwks.json</c>.</param>
public sealed record CredentialOptions(string Issuer)
{
    public const string IssuerKey = "Ecosystem:Credentials:Issuer";

    /// <summary>The issuer of an installation that names none: its credentials are signed, and nobody outside can get the keys.</summary>
    public const string DefaultIssuer = "https://ecosystem.local";

    /// <summary>Reads <see cref="IssuerKey"/>.</summary>
    /// <exception cref="InvalidOperationException">It is no origin that could be believed.</exception>
    public static CredentialOptions From(IConfiguration configuration)
    {
        var text = configuration[IssuerKey] is { Length: > 0 } configured ? configured.TrimEnd('/') : DefaultIssuer;
        // Plain http only on the machine itself, for trying out: anybody on the way could put keys of their own there.
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.GetLeftPart(UriPartial.Authority) == text && uri.UserInfo.Length == 0
            && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && IPAddress.TryParse(uri.Host, out var address) && IPAddress.IsLoopback(address)))
            ? new(text)
            : throw new InvalidOperationException($"{IssuerKey} is '{text}'. Use the https origin at which the API is reached, such as https://api.example.com, without a path.");
    }
}
