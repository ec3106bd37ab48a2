using Ecosystem.Contracts.Credentials;
using Orleans.Concurrency;

namespace Ecosystem.Grains.Credentials;

/// <summary>Hands out the public keys of credentials.</summary>
[StatelessWorker]
[GrainType("credentials")]
public sealed class CredentialGrain(CredentialKeys keys) : Grain, ICredentialGrain
{
    public Task<string> Keys() => keys.PublicAsync();
}
