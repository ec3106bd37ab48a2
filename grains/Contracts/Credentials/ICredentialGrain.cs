namespace Ecosystem.Contracts.Credentials;

/// <summary>The keys under which the platform signs credentials. One activation per silo; the grain key is <see cref="Key"/>.</summary>
[Alias("credentials")]
public interface ICredentialGrain : IGrainWithStringKey
{
    /// <summary>The one key.</summary>
    const string Key = "credentials_all";

    /// <summary>The public keys as a JSON Web Key Set (RFC 7517 §5), the newest first. Anybody may ask.</summary>
    [Alias("keys")] Task<string> Keys();

    /// <summary>The origin that credentials name as their issuer. Anybody may ask.</summary>
    [Alias("issuer")] Task<string> Issuer();
}
