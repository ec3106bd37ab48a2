using Ecosystem.Hosting.Tokens;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Ecosystem.Identity;

/// <summary>The URL that stands in tokens as <c>iss</c>: <c>Ecosystem:Issuer</c>, or else the loopback address this host listens on.</summary>
/// <remarks>It is known once the host listens, so that port 0 works; the server's options are built with the first request.</remarks>
public sealed class IssuerAddress(IConfiguration configuration, IServer server)
{
    private readonly Lazy<Uri> _value = new(() => Find(configuration, server));

    /// <exception cref="IdentityStartException">Nothing is configured and the host listens to more than loopback.</exception>
    public Uri Value => _value.Value;

    /// <summary>OpenIddict demands TLS; plain http is right only for a laptop's loopback.</summary>
    public bool IsLoopbackHttp => Value.IsLoopback && Value.Scheme == Uri.UriSchemeHttp;

    private static Uri Find(IConfiguration configuration, IServer server)
    {
        if (configuration["Ecosystem:Issuer"] is { Length: > 0 })
        {
            try
            {
                return TokenVerifierOptions.From(configuration).Issuer;
            }
            catch (InvalidOperationException e)
            {
                throw new IdentityStartException(e.Message, e);
            }
        }
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.OrderBy(one => one.StartsWith("https:", StringComparison.Ordinal)).FirstOrDefault();
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsLoopback
            ? new Uri(uri, "/")
            : throw new IdentityStartException($"Ecosystem:Issuer is not set and this host listens on {address}. Set it to the public https URL of this host, with a trailing slash.");
    }
}
