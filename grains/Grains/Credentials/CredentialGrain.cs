using Ecosystem.Contracts.Credentials;
using Orleans.Concurrency;

namespace Ecosystem.Grains.Credentials;

/// <summary>Says who issues credentials, and hands out the public keys.</summary>
[StatelessWorker]
[GrainType("credentials")]
public sealed class CredentialGrain(CredentialKeys keys, CredentialOptions options) : Grain, ICredentialGrain
{
    public Task<string> Keys() => keys.PublicAsync();

    public Task<string> Issuer() => Task.FromResult(options.Issuer);
}
