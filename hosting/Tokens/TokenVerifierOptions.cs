using Microsoft.Extensions.Configuration;

namespace Ecosystem.Hosting.Tokens;

/// <summary>Whose tokens are accepted, and for whom they must be meant.</summary>
/// <param name="Issuer">Exact <c>iss</c>: the identity host's public URL with its trailing slash. https, or http on loopback.</param>
/// <param name="Audience">Exact member of <c>aud</c>.</param>
public sealed record TokenVerifierOptions(Uri Issuer, string Audience)
{
    public const string DefaultAudience = "urn:ecosystem:api";

    /// <summary>Clock difference forgiven at <c>exp</c> and <c>nbf</c>.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);

    /// <summary>How many verified tokens are remembered, at most. The least recently used half goes first.</summary>
    public int CachedTokensMax { get; init; } = 20_000;

    /// <summary>Reads <c>Ecosystem:Issuer</c> and <c>Ecosystem:Audience</c>.</summary>
    public static TokenVerifierOptions From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var issuer = configuration["Ecosystem:Issuer"];
        if (!Uri.TryCreate(issuer, UriKind.Absolute, out var uri) || !uri.AbsoluteUri.EndsWith('/') || uri.Query.Length > 0 || uri.Fragment.Length > 0)
            throw new InvalidOperationException($"Ecosystem:Issuer is '{issuer}': set it to the identity host's absolute URL with a trailing slash, for example https://id.example.com/.");
        if (uri.Scheme != Uri.UriSchemeHttps && !(uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
            throw new InvalidOperationException($"Ecosystem:Issuer is {uri}: keys fetched over plain http could be replaced on the way. Use https (http is accepted on loopback only).");
        return new TokenVerifierOptions(uri, configuration["Ecosystem:Audience"] is { Length: > 0 } audience ? audience : DefaultAudience);
    }
}
