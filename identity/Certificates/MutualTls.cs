using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.Options;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Ecosystem.Identity.Certificates;

/// <summary>A second address on which clients may show a certificate (RFC 8705); this host has it when <c>Identity:MutualTls:Url</c> is set.</summary>
/// <remarks>
/// An address of its own, because browsers would ask people for a certificate too. TLS ends in this process: a certificate that a proxy had seen
/// would be the proxy's word. Here any certificate is let in; whether it is a client's, the registry says (<see cref="ClientCertificates"/>).
/// </remarks>
/// <param name="Url">Where to listen; port 0 picks a free one.</param>
/// <param name="PublicUrl">The address that clients know; null: the one listened on.</param>
/// <param name="Server">What this host proves itself with.</param>
/// <param name="Roots">Authorities whose certificates clients may show (tls_client_auth); empty: only certificates that are registered themselves.</param>
internal sealed record MutualTls(Uri Url, Uri? PublicUrl, X509Certificate2 Server, X509Certificate2Collection Roots)
{
    private const string Section = "Identity:MutualTls";

    /// <exception cref="IdentityStartException">A setting is wrong.</exception>
    public static MutualTls? From(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        if (section["Url"] is not { Length: > 0 } url)
            return null;
        return new MutualTls(Address(url, "Url"), section["PublicUrl"] is { Length: > 0 } known ? Address(known, "PublicUrl") : null, ServerCertificate(section), RootsOf(section));
    }

    public void Listen(KestrelServerOptions kestrel) => kestrel.ConfigureHttpsDefaults(https =>
    {
        https.ServerCertificate = Server;
        https.ClientCertificateMode = ClientCertificateMode.AllowCertificate;
        https.AllowAnyClientCertificate();
    });

    public void AddTo(OpenIddictServerBuilder server)
    {
        server.EnableSelfSignedTlsClientAuthentication().UseClientCertificateBoundAccessTokens();
        server.Configure(options => options.ClientAuthenticationMethods.Add(ClientAuthenticationMethods.SelfSignedTlsClientAuth));
        if (Roots.Count == 0)
            return;
        // A lost certificate is taken out by disabling its client, which works within a second; lists of revoked ones are slower, and would have to be fetched for each request.
        server.EnablePublicKeyInfrastructureTlsClientAuthentication(Roots, policy => policy.RevocationMode = X509RevocationMode.NoCheck);
        server.Configure(options => options.ClientAuthenticationMethods.Add(ClientAuthenticationMethods.TlsClientAuth));
    }

    /// <summary>Announces the address (<c>mtls_endpoint_aliases</c>); known once the host listens.</summary>
    public void Announce(OpenIddictServerOptions options, IServer listening)
    {
        var known = PublicUrl ?? new Uri(listening.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault(address => address.StartsWith("https:", StringComparison.Ordinal)) ?? Url.AbsoluteUri);
        options.MtlsTokenEndpointAliasUri = new Uri(known, "/connect/token");
        options.MtlsPushedAuthorizationEndpointAliasUri = new Uri(known, "/connect/par");
        options.MtlsDeviceAuthorizationEndpointAliasUri = new Uri(known, "/connect/device");
        options.MtlsIntrospectionEndpointAliasUri = new Uri(known, "/connect/introspect");
        options.MtlsRevocationEndpointAliasUri = new Uri(known, "/connect/revoke");
    }

    private static Uri Address(string text, string name) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.PathAndQuery == "/"
            ? uri
            : throw new IdentityStartException($"{Section}:{name} is '{text}': it must be an https URL without a path, for example https://0.0.0.0:5444.");

    private static X509Certificate2 ServerCertificate(IConfigurationSection section)
    {
        if (section["Certificate"] is not { Length: > 0 } file || section["Key"] is not { Length: > 0 } key)
            throw new IdentityStartException($"{Section}:Url needs {Section}:Certificate and {Section}:Key, two PEM files, to prove this host to its clients.");
        return Read(file, () => X509Certificate2.CreateFromPemFile(file, key));
    }

    private static X509Certificate2Collection RootsOf(IConfigurationSection section)
    {
        var roots = new X509Certificate2Collection();
        if (section["Roots"] is { Length: > 0 } file)
        {
            Read(file, () =>
            {
                roots.ImportFromPemFile(file);
                return roots;
            });
            if (roots.Count == 0)
                throw new IdentityStartException($"{Section}:Roots names {file}, which has no certificate in it. Leave it out when clients register their certificates themselves.");
        }
        return roots;
    }

    private static T Read<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new IdentityStartException($"{file}, which {Section} names, cannot be read: {e.Message} It must be a PEM file.", e);
        }
    }
}

/// <summary>Announces the address once it is known.</summary>
internal sealed class MutualTlsAddress(MutualTls address, IServer listening) : IConfigureOptions<OpenIddictServerOptions>
{
    public void Configure(OpenIddictServerOptions options) => address.Announce(options, listening);
}
