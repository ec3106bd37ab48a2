using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Ecosystem.Hosting.Keys;
using Ecosystem.Identity.Store;
using Npgsql;

namespace Ecosystem.Identity.Keys;

/// <summary>Signing keys in <c>identity.keys</c>; the private part is sealed with AES-256-GCM under a key derived from the master key.</summary>
/// <remarks>What is sealed is the PKCS #8 document; the key id is authenticated with it, so rows cannot be swapped.</remarks>
public sealed class KeyStore(NpgsqlDataSource database, MasterKey masterKey, TimeProvider clock)
{
    private readonly byte[] _sealingKey = masterKey.Derive("identity/signing-keys/1");

    /// <summary>The published keys, the one that signs first; makes the next key when it is due.</summary>
    public async Task<ImmutableArray<SigningKey>> LoadAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var keys = await ReadAsync(connection, cancellation);
        if (KeySchedule.Due(keys, now) is not null)
            keys = await SucceedAsync(connection, now, cancellation);
        return KeySchedule.Published(keys, now);
    }

    private async Task<List<SigningKey>> SucceedAsync(NpgsqlConnection connection, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await ExecuteAsync(connection, Locks.Keys, [], cancellation);
        // Another node may have made it while this one waited for the lock.
        var keys = await ReadAsync(connection, cancellation);
        if (KeySchedule.Due(keys, now) is { } succession)
        {
            var next = SigningKey.Create(succession.ActivatesAt);
            await ExecuteAsync(connection, "insert into identity.keys (id, activates_at, sealed) values ($1, $2, $3)", [next.Id, next.ActivatesAt, Seal(next)], cancellation);
            if (succession.PredecessorId is { } predecessor)
                await ExecuteAsync(connection, "update identity.keys set removed_at = $2 where id = $1", [predecessor, next.ActivatesAt + KeySchedule.Overlap], cancellation);
            await ExecuteAsync(connection, "delete from identity.keys where removed_at < $1", [now], cancellation);
            keys = await ReadAsync(connection, cancellation);
        }
        await transaction.CommitAsync(cancellation);
        return keys;
    }

    private async Task<List<SigningKey>> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select id, activates_at, removed_at, sealed from identity.keys", connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var keys = new List<SigningKey>();
        while (await reader.ReadAsync(cancellation))
        {
            var id = reader.GetString(0);
            keys.Add(new SigningKey(
                id,
                reader.GetFieldValue<DateTimeOffset>(1),
                await reader.IsDBNullAsync(2, cancellation) ? null : reader.GetFieldValue<DateTimeOffset>(2),
                Open(id, reader.GetFieldValue<byte[]>(3))));
        }
        return keys;
    }

    private byte[] Seal(SigningKey key)
    {
        var plain = key.Key.ExportPkcs8PrivateKey();
        var box = SealedBytes.Seal(_sealingKey, plain, Encoding.UTF8.GetBytes(key.Id));
        CryptographicOperations.ZeroMemory(plain);
        return box;
    }

    private ECDsa Open(string id, byte[] box)
    {
        byte[] plain;
        try
        {
            plain = SealedBytes.Open(_sealingKey, box, Encoding.UTF8.GetBytes(id));
        }
        catch (AuthenticationTagMismatchException e)
        {
            throw new IdentityStartException($"Signing key {id} in identity.keys was sealed under another master key. Give this host the master key the database was made with (Ecosystem:MasterKey or Ecosystem:MasterKeyFile).", e);
        }
        var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(plain, out _);
        CryptographicOperations.ZeroMemory(plain);
        return key;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, object[] values, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
