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
    /// <summary>Uses a proof; true the first time, on whichever node: the primary key decides between them.</summary>
    /// <remarks>To be asked last, when everything else about the request is proven, so that a stranger cannot fill the table.</remarks>
    public async Task<bool> UseAsync(KeyProof proof, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(proof);
        await using var command = database.CreateCommand("insert into identity.proofs (hash, forget_at) values ($1, $2) on conflict do nothing");
        // A jti is unique among its key's proofs only; the thumbprint has a fixed length, so the two cannot run into each other.
        command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = SHA256.HashData(Encoding.UTF8.GetBytes(proof.Thumbprint + proof.Id)) });
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = proof.ForgetAt.UtcDateTime });
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
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
