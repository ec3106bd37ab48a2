using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using OpenIddict.Server;

namespace Ecosystem.Identity.Keys;

/// <summary>The keys this node signs with and publishes; replacing them takes effect on the next request, without a restart.</summary>
public sealed class KeyRing(KeyStore store) : IConfigureOptions<OpenIddictServerOptions>, IOptionsChangeTokenSource<OpenIddictServerOptions>
{
    private volatile ConfigurationReloadToken _reload = new();
    private ImmutableArray<SigningKey> _keys = [];

    public string Name => Options.DefaultName;

    /// <summary>Ids of the published keys, the signing one first; empty until the first refresh.</summary>
    public ImmutableArray<string> KeyIds => [.. _keys.Select(key => key.Id)];

    /// <summary>Reads the keys, and tells the server when they or their order changed.</summary>
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        var keys = await store.LoadAsync(cancellation);
        if (keys.Select(key => key.Id).SequenceEqual(KeyIds, StringComparer.Ordinal))
            return;
        _keys = keys;
        Interlocked.Exchange(ref _reload, new ConfigurationReloadToken()).OnReload();
    }

    /// <summary>OpenIddict signs with the first of the list and publishes all.</summary>
    public void Configure(OpenIddictServerOptions options) => options.SigningCredentials.AddRange(_keys.Select(key => key.Credentials));

    public IChangeToken GetChangeToken() => _reload;
}
