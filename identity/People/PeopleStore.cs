using System.Security.Cryptography;
using System.Text;
using Ecosystem.Hosting.Keys;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Ecosystem.Identity.People;

/// <summary>The framework's store of people, whose second factors are useless to whoever reads the database.</summary>
/// <remarks>
/// The framework keeps an authenticator's secret and the recovery codes as they are. Here the secret is sealed with
/// AES-256-GCM for this one person, and of the codes only an HMAC is kept; both keys are derived from the master key.
/// </remarks>
public sealed class PeopleStore(PeopleDb database, MasterKey masterKey, IdentityErrorDescriber errors)
    : UserOnlyStore<Person, PeopleDb, string, IdentityUserClaim<string>, IdentityUserLogin<string>, IdentityUserToken<string>>(database, errors)
{
    private readonly byte[] _sealingKey = masterKey.Derive("identity/second-factors/1");
    private readonly byte[] _recoveryKey = masterKey.Derive("identity/recovery-codes/1");

    public override Task SetAuthenticatorKeyAsync(Person user, string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        return base.SetAuthenticatorKeyAsync(user, Seal(user.Id, key), cancellationToken);
    }

    public override async Task<string?> GetAuthenticatorKeyAsync(Person user, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        return await base.GetAuthenticatorKeyAsync(user, cancellationToken) is { } box ? Open(user.Id, box) : null;
    }

    public override Task ReplaceCodesAsync(Person user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(code => Digest(user, code)).ToArray(), cancellationToken);

    public override async Task<bool> RedeemCodeAsync(Person user, string code, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        var token = await FindTokenAsync(user, "[AspNetUserStore]", "RecoveryCodes", cancellationToken);
        var digests = token?.Value?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var digest = Digest(user, code);
        if (!digests.Contains(digest, StringComparer.Ordinal))
            return false;
        await base.ReplaceCodesAsync(user, digests.Where(other => other != digest).ToArray(), cancellationToken);
        return true;
    }

    private string Digest(Person person, string code) =>
        Convert.ToBase64String(HMACSHA256.HashData(_recoveryKey, Encoding.UTF8.GetBytes($"{person.Id}:{code}")));

    private string Seal(string personId, string key) => Convert.ToBase64String(SealedBytes.Seal(_sealingKey, Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(personId)));

    private string Open(string personId, string text) => Encoding.UTF8.GetString(SealedBytes.Open(_sealingKey, Convert.FromBase64String(text), Encoding.UTF8.GetBytes(personId)));
}
