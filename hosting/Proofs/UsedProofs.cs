using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace Ecosystem.Hosting.Proofs;

/// <summary>Which DPoP proofs were used: the table <c>identity.proofs</c>, shared by the nodes of every host that takes proofs.</summary>
/// <remarks>The identity host removes rows whose proofs are too old to be accepted.</remarks>
public sealed class UsedProofs(NpgsqlDataSource database)
{
    private readonly UsedOnce _used = new(
        database,
        """
        insert into identity.proofs (hash, forget_at)
        select hash, forget_at from unnest($1, $2, $3) as used (owner, hash, forget_at) order by hash
        on conflict do nothing returning '', hash
        """);

    /// <summary>Uses a proof; true the first time, on whichever node.</summary>
    /// <remarks>To be asked last, when everything else about the request is proven, so that a stranger cannot fill the table.</remarks>
    public Task<bool> UseAsync(KeyProof proof, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(proof);
        // A jti is unique among its key's proofs only; the thumbprint has a fixed length, so the two cannot run into each other.
        return _used.UseAsync("", SHA256.HashData(Encoding.UTF8.GetBytes(proof.Thumbprint + proof.Id)), proof.ForgetAt, cancellation);
    }
}

public static class UsedProofsServices
{
    /// <summary>Registers <see cref="UsedProofs"/> on the platform's database.</summary>
    public static IServiceCollection AddUsedProofs(this IServiceCollection services, string connectionString)
    {
        services.TryAddSingleton(_ => NpgsqlDataSource.Create(connectionString));
        services.TryAddSingleton<UsedProofs>();
        return services;
    }
}
