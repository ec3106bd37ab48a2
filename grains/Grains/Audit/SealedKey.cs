using System.Security.Cryptography;
using System.Text;
using Ecosystem.Hosting.Keys;
using Npgsql;
using NSec.Cryptography;

namespace Ecosystem.Grains.Audit;

/// <summary>An Ed25519 key of a log: made once, its private half in the database sealed (AES-256-GCM) and bound to the log and its public half.</summary>
/// <param name="table">Where it lies; a name of this assembly, never of a caller.</param>
internal sealed class SealedKey(NpgsqlDataSource database, byte[] sealing, string table, string origin)
{
    /// <summary>The 32 bytes of the public key; null while there is none.</summary>
    public async Task<byte[]?> FindPublicAsync(CancellationToken cancellation) => (await FindAsync(cancellation))?.PublicKey;

    /// <summary>Opens the key, making it when there is none. Two processes that make it at once end up with the same one.</summary>
    /// <exception cref="InvalidOperationException">The stored key cannot be opened with this installation's master key.</exception>
    public async Task<Key> OpenAsync(CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is not { } stored)
        {
            await CreateAsync(cancellation);
            stored = await FindAsync(cancellation) ?? throw new InvalidOperationException($"The log's key was stored and is gone: somebody deletes from {table}.");
        }

        var key = Key.Import(SignatureAlgorithm.Ed25519, Open(stored), KeyBlobFormat.RawPrivateKey);
        if (key.PublicKey.Export(KeyBlobFormat.RawPublicKey).AsSpan().SequenceEqual(stored.PublicKey))
            return key;
        key.Dispose();
        throw new InvalidOperationException($"The key of the log '{origin}' does not match its public half in {table}: that row was changed. Restore it.");
    }

    private sealed record Stored(byte[] PublicKey, byte[] Sealed);

    private async Task<Stored?> FindAsync(CancellationToken cancellation)
    {
        await using var command = database.CreateCommand($"select public_key, sealed from {table} where origin = $1");
        command.Parameters.Add(new() { Value = origin });
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation) ? new Stored(row.GetFieldValue<byte[]>(0), row.GetFieldValue<byte[]>(1)) : null;
    }

    private async Task CreateAsync(CancellationToken cancellation)
    {
        using var key = Key.Create(SignatureAlgorithm.Ed25519, new KeyCreationParameters { ExportPolicy = KeyExportPolicies.AllowPlaintextArchiving });
        var publicKey = key.PublicKey.Export(KeyBlobFormat.RawPublicKey);
        // Under another origin a log was already signed with another key: a changed setting must not start a second log over the same entries.
        await using var command = database.CreateCommand(
            $"""
            insert into {table} (origin, public_key, sealed) select $1, $2, $3 where not exists (select from {table} where origin <> $1)
            on conflict (origin) do nothing
            """);
        command.Parameters.Add(new() { Value = origin });
        command.Parameters.Add(new() { Value = publicKey });
        command.Parameters.Add(new() { Value = Seal(key.Export(KeyBlobFormat.RawPrivateKey), publicKey) });
        if (await command.ExecuteNonQueryAsync(cancellation) == 0 && await FindAsync(cancellation) is null)
            throw new InvalidOperationException(
                $"This log already signs under another origin than '{origin}'. Set Ecosystem:LogOrigin back to the one in {table}: an origin is for ever.");
    }

    private byte[] Seal(byte[] privateKey, byte[] publicKey)
    {
        var box = SealedBytes.Seal(sealing, privateKey, Associated(publicKey));
        CryptographicOperations.ZeroMemory(privateKey);
        return box;
    }

    private byte[] Open(Stored stored)
    {
        try
        {
            return SealedBytes.Open(sealing, stored.Sealed, Associated(stored.PublicKey));
        }
        catch (CryptographicException refused)
        {
            throw new InvalidOperationException(
                $"The key of the log '{origin}' cannot be opened: it was sealed under another master key, or its row in {table} was changed. "
                + "Start with the master key this database was set up with.", refused);
        }
    }

    // Binds the sealed half to its log and its public half: neither can be exchanged alone.
    private byte[] Associated(byte[] publicKey) => [.. Encoding.UTF8.GetBytes(origin), 0, .. publicKey];
}
