using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Ecosystem.Identity.Certificates;
using Ecosystem.Identity.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Core;
using OpenIddict.EntityFrameworkCore.Models;

namespace Ecosystem.Identity.Clients;

/// <summary>Clients as OpenIddict's server sees them: cached, and with secrets hashed by SHA-256.</summary>
/// <remarks>PBKDF2 slows down guessing; a secret of 256 random bits cannot be guessed, and hashing it slowly only costs us 69 of 109 parts of a token's CPU.</remarks>
public sealed class ClientStore(
    IOpenIddictApplicationCache<OpenIddictEntityFrameworkCoreApplication> cache,
    ILogger<OpenIddictApplicationManager<OpenIddictEntityFrameworkCoreApplication>> logger,
    IOptionsMonitor<OpenIddictCoreOptions> options,
    IOpenIddictApplicationStore<OpenIddictEntityFrameworkCoreApplication> store,
    IdentityDb database,
    ClientCache clients,
    TimeProvider clock)
    : OpenIddictApplicationManager<OpenIddictEntityFrameworkCoreApplication>(cache, logger, options, store)
{
    private const string HashPrefix = "sha256:";

    /// <summary>Key sets by the very text they were read from, which a client has for as long as it is cached: read again, they would be other keys, and imported again to verify with.</summary>
    private static readonly ConditionalWeakTable<string, JsonWebKeySet> s_keySets = [];

    /// <summary>One of these serves one request: a client must not vanish in the middle of it.</summary>
    private OpenIddictEntityFrameworkCoreApplication? _found;

    /// <summary>A new secret: 256 random bits in base64url.</summary>
    public static string GenerateSecret() => Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));

    /// <summary>For the server: read-only and up to <see cref="ClientCache.MaxAge"/> old. A disabled client is not found, at any endpoint: it is answered as one that never was.</summary>
    public override async ValueTask<OpenIddictEntityFrameworkCoreApplication?> FindByClientIdAsync(string identifier, CancellationToken cancellationToken = default)
    {
        if (_found?.ClientId == identifier)
            return _found;
        if (clients.Find(identifier) is { } known)
            return _found = known;
        var client = await database.Clients.AsNoTracking().SingleOrDefaultAsync(c => c.ClientId == identifier, cancellationToken);
        if (client is null || ClientState.IsDisabled(await GetPropertiesAsync(client, cancellationToken)))
            return null;
        clients.Heed(identifier, (await database.Database.SqlQuery<bool>($"select exists (select from identity.heeded_clients where client_id = {identifier}) as \"Value\"").ToListAsync(cancellationToken))[0]);
        clients.Remember(identifier, client);
        return _found = client;
    }

    /// <summary>For those who change it: tracked, and as the database has it now.</summary>
    public Task<OpenIddictEntityFrameworkCoreApplication?> FindForUpdateAsync(string clientId, CancellationToken cancellation) =>
        database.Clients.AsTracking().SingleOrDefaultAsync(c => c.ClientId == clientId, cancellation);

    public override async ValueTask UpdateAsync(OpenIddictEntityFrameworkCoreApplication application, CancellationToken cancellationToken = default)
    {
        await base.UpdateAsync(application, cancellationToken);
        _found = null;
        clients.Forget(application.ClientId!);
    }

    /// <summary>Looks at the database again: between a change and its commit, a request may have found the client as it was.</summary>
    public void ForgetCached(string clientId) => clients.Forget(clientId);

    public override ValueTask<JsonWebKeySet?> GetJsonWebKeySetAsync(OpenIddictEntityFrameworkCoreApplication application, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(string.IsNullOrEmpty(application.JsonWebKeySet) ? null : s_keySets.GetValue(application.JsonWebKeySet, JsonWebKeySet.Create));

    /// <summary>Right is the secret it has, and for a while after a rotation the one before it.</summary>
    public override async ValueTask<bool> ValidateClientSecretAsync(OpenIddictEntityFrameworkCoreApplication application, string secret, CancellationToken cancellationToken = default) =>
        (ClientState.PreviousSecret(await GetPropertiesAsync(application, cancellationToken)) is { } previous && clock.GetUtcNow() < previous.Until
            && await ValidateClientSecretAsync(secret, previous.Hash, cancellationToken))
        || await base.ValidateClientSecretAsync(application, secret, cancellationToken);

    /// <summary>The library's own looks for RSA keys in jwks only; here certificates are named by their thumbprints. Null: this client has none.</summary>
    public override async ValueTask<X509ChainPolicy?> GetSelfSignedTlsClientAuthenticationPolicyAsync(OpenIddictEntityFrameworkCoreApplication application, X509ChainPolicy policy, CancellationToken cancellationToken = default) =>
        ClientCertificates.ThumbprintsOf(await GetPropertiesAsync(application, cancellationToken)).IsEmpty ? null : policy;

    public override async ValueTask<bool> ValidateSelfSignedTlsClientCertificateAsync(OpenIddictEntityFrameworkCoreApplication application, X509Certificate2 certificate, X509ChainPolicy policy, CancellationToken cancellationToken = default) =>
        ClientCertificates.IsNamed(certificate, ClientCertificates.ThumbprintsOf(await GetPropertiesAsync(application, cancellationToken)), clock.GetUtcNow());

    public override async ValueTask<X509ChainPolicy?> GetPublicKeyInfrastructureTlsClientAuthenticationPolicyAsync(OpenIddictEntityFrameworkCoreApplication application, X509ChainPolicy policy, CancellationToken cancellationToken = default) =>
        ClientCertificates.SubjectOf(await GetPropertiesAsync(application, cancellationToken)) is null ? null : policy;

    /// <summary>From one of the authorities, in its time, for clients, and made out to this one.</summary>
    public override async ValueTask<bool> ValidatePublicKeyInfrastructureTlsClientCertificateAsync(OpenIddictEntityFrameworkCoreApplication application, X509Certificate2 certificate, X509ChainPolicy policy, CancellationToken cancellationToken = default)
    {
        using var chain = new X509Chain { ChainPolicy = policy.Clone() };
        return ClientCertificates.SubjectOf(await GetPropertiesAsync(application, cancellationToken)) is { } subject && ClientCertificates.IsMadeOutTo(certificate, subject) && chain.Build(certificate);
    }

    protected override ValueTask<string> ObfuscateClientSecretAsync(string secret, CancellationToken cancellationToken = default) =>
        secret.Length >= SeedClient.SecretLengthMin
            ? ValueTask.FromResult(HashPrefix + Convert.ToBase64String(Hash(secret)))
            : throw new ArgumentException($"A client secret must have at least {SeedClient.SecretLengthMin} characters: it is hashed fast because it is random.", nameof(secret));

    protected override ValueTask<bool> ValidateClientSecretAsync(string secret, string comparand, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(
            comparand.StartsWith(HashPrefix, StringComparison.Ordinal)
            && CryptographicOperations.FixedTimeEquals(Hash(secret), Convert.FromBase64String(comparand[HashPrefix.Length..])));

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
