using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Hosting.Tokens;

/// <summary>The identity host's public signing keys, by key id, fetched through its discovery document.</summary>
/// <remarks>
/// IdentityModel's own ConfigurationManager refreshes in the background after an unknown key id, so the first token
/// signed by a new key would be refused, and then waits five minutes. This one waits for the fetch, and bounds how
/// often a stranger's invented key ids can cause one.
/// </remarks>
public sealed class IssuerKeys : IDisposable
{
    /// <summary>Keys are fetched again after this long, so that a removed key is forgotten.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromHours(1);

    /// <summary>Once keys are known, they are fetched at most once in this time, however many unknown key ids are presented.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>While no key was ever read, callers who queued behind a failed fetch share its answer for this long.</summary>
    private static readonly TimeSpan FailurePause = TimeSpan.FromSeconds(1);

    private readonly Uri _issuer;
    private readonly TimeProvider _clock;
    private readonly HttpClient _http;
    private readonly HttpDocumentRetriever _documents;
    private readonly SemaphoreSlim _oneFetch = new(1, 1);
    private volatile Snapshot? _known;
    private Failure? _lastFailure;
    private long _lastFetchTicks;

    public IssuerKeys(TokenVerifierOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_issuer, _clock) = (options.Issuer, clock);
        // A proxy configured for the internet cannot reach this machine's loopback.
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = !_issuer.IsLoopback, AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
        {
            Timeout = TimeSpan.FromSeconds(10),
            MaxResponseContentBufferSize = 1 << 20,
        };
        _documents = new HttpDocumentRetriever(_http) { RequireHttps = _issuer.Scheme == Uri.UriSchemeHttps };
    }

    private sealed record Snapshot(IReadOnlyDictionary<string, SecurityKey> ById, DateTimeOffset FetchedAt);

    private sealed record Failure(Exception Cause, DateTimeOffset At);

    /// <summary>The key with this id, or null when the issuer has none.</summary>
    /// <exception cref="TokenIssuerUnavailableException">No keys are known and the issuer cannot be read.</exception>
    public async Task<SecurityKey?> FindAsync(string keyId, CancellationToken cancellation)
    {
        var (known, now) = (_known, _clock.GetUtcNow());
        if (known is not null && known.ById.TryGetValue(keyId, out var key))
        {
            // An hour-old key is still good enough for this token; the next one will see the fresh set.
            if (now - known.FetchedAt >= MaxAge && now.UtcTicks - Volatile.Read(ref _lastFetchTicks) >= Pause.Ticks)
                _ = RefreshAsync(known, CancellationToken.None);
            return key;
        }
        known = await RefreshAsync(known, cancellation);
        return known.ById.GetValueOrDefault(keyId);
    }

    private async Task<Snapshot> RefreshAsync(Snapshot? seen, CancellationToken cancellation)
    {
        await _oneFetch.WaitAsync(cancellation);
        var before = _lastFetchTicks;
        try
        {
            var now = _clock.GetUtcNow();
            if (_known is { } known && (!ReferenceEquals(known, seen) || now.UtcTicks - before < Pause.Ticks))
                return known;
            if (_known is null && _lastFailure is { } failure && now - failure.At < FailurePause)
                throw Unavailable(failure.Cause);
            Volatile.Write(ref _lastFetchTicks, now.UtcTicks);
            return _known = new Snapshot(await FetchAsync(cancellation), now);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            Volatile.Write(ref _lastFetchTicks, before);
            throw;
        }
        catch (Exception e) when (e is not TokenIssuerUnavailableException)
        {
            _lastFailure = new Failure(e, _clock.GetUtcNow());
            // Keys already known stay good while the issuer is away: tokens it signed are still its tokens.
            return _known ?? throw Unavailable(e);
        }
        finally
        {
            _oneFetch.Release();
        }
    }

    private TokenIssuerUnavailableException Unavailable(Exception cause) => new(
        $"The signing keys of {_issuer} cannot be read: {cause.Message} Check that the identity host is up and that Ecosystem:Issuer names it.", cause);

    private async Task<IReadOnlyDictionary<string, SecurityKey>> FetchAsync(CancellationToken cancellation)
    {
        var address = new Uri(_issuer, ".well-known/openid-configuration").AbsoluteUri;
        var document = await OpenIdConnectConfigurationRetriever.GetAsync(address, _documents, cancellation);
        if (document.Issuer != _issuer.AbsoluteUri)
            throw new InvalidOperationException($"{address} says it is the issuer '{document.Issuer}'.");
        return document.SigningKeys.Where(key => key.KeyId is { Length: > 0 })
            .DistinctBy(key => key.KeyId).ToDictionary(key => key.KeyId, StringComparer.Ordinal);
    }

    public void Dispose()
    {
        _http.Dispose();
        _oneFetch.Dispose();
    }
}
