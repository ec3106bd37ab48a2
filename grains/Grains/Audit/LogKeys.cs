using System.Security.Cryptography;
using System.Text;
using Ecosystem.Domain.Audit;
using Ecosystem.Hosting.Keys;
using Npgsql;
using NSec.Cryptography;

namespace Ecosystem.Grains.Audit;

/// <summary>The log's Ed25519 key: made once, kept in the database, its private half sealed (AES-256-GCM) under a key derived from the master key.</summary>
public sealed class LogKeys(NpgsqlDataSource database, MasterKey master, AuditOptions options)
{
    private readonly byte[] _sealing = master.Derive("audit/log-key");
    private VerifierKey? _verifierKey;

    /// <summary>The log's public key, or null while the log has none: then nothing was ever signed.</summary>
    public async Task<VerifierKey?> FindVerifierKeyAsync(CancellationToken cancellation = default) =>
        _verifierKey ??= await FindAsync(cancellation) is { } stored ? VerifierKey.Of(options.Origin, stored.PublicKey) : null;

    /// <summary>Opens the key, making it when the log has none. Two processes that make it at once end up with the same one.</summary>
    /// <exception cref="InvalidOperationException">The stored key cannot be opened with this installation's master key.</exception>
    public async Task<LogSigner> OpenAsync(CancellationToken cancellation = default)
    {
        if (await FindAsync(cancellation) is not { } stored)
        {
            await CreateAsync(cancellation);
            stored = await FindAsync(cancellation) ?? throw new InvalidOperationException("The log's key was stored and is gone: somebody deletes from audit.keys.");
        }

        var key = Key.Import(SignatureAlgorithm.Ed25519, Open(stored), KeyBlobFormat.RawPrivateKey);
        var signer = new LogSigner(options.Origin, key);
        if (signer.VerifierKey.PublicKey.AsSpan().SequenceEqual(stored.PublicKey))
            return signer;
        signer.Dispose();
        throw new InvalidOperationException($"The key of the log '{options.Origin}' does not match its public half in audit.keys: that row was changed. Restore it.");
    }

    private sealed record Stored(byte[] PublicKey, byte[] Sealed);

    private async Task<Stored?> FindAsync(CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("select public_key, sealed from audit.keys where origin = $1");
        command.Parameters.Add(new() { Value = options.Origin });
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation) ? new Stored(row.GetFieldValue<byte[]>(0), row.GetFieldValue<byte[]>(1)) : null;
    }

    private async Task CreateAsync(CancellationToken cancellation)
    {
        using var key = Key.Create(SignatureAlgorithm.Ed25519, new KeyCreationParameters { ExportPolicy = KeyExportPolicies.AllowPlaintextArchiving });
        var publicKey = key.PublicKey.Export(KeyBlobFormat.RawPublicKey);
        // Under another origin a log was already signed with another key: a changed setting must not start a second log over the same entries.
        await using var command = database.CreateCommand(
            """
            insert into audit.keys (origin, public_key, sealed) select $1, $2, $3 where not exists (select from audit.keys where origin <> $1)
            on conflict (origin) do nothing
            """);
        command.Parameters.Add(new() { Value = options.Origin });
        command.Parameters.Add(new() { Value = publicKey });
        command.Parameters.Add(new() { Value = Seal(key.Export(KeyBlobFormat.RawPrivateKey), publicKey) });
        if (await command.ExecuteNonQueryAsync(cancellation) == 0 && await FindAsync(cancellation) is null)
            throw new InvalidOperationException(
                $"This log already signs under another origin than '{options.Origin}'. Set Ecosystem:LogOrigin back to the one in audit.keys: an origin is for ever.");
    }

    private byte[] Seal(byte[] privateKey, byte[] publicKey)
    {
        var box = SealedBytes.Seal(_sealing, privateKey, Associated(publicKey));
        CryptographicOperations.ZeroMemory(privateKey);
        return box;
    }

    private byte[] Open(Stored stored)
    {
        try
        {
            return SealedBytes.Open(_sealing, stored.Sealed, Associated(stored.PublicKey));
        }
        catch (CryptographicException refused)
        {
            throw new InvalidOperationException(
                $"The key of the log '{options.Origin}' cannot be opened: it was sealed under another master key, or its row in audit.keys was changed. "
                + "Start with the master key this database was set up with.", refused);
        }
    }

    // Binds the sealed half to its log and its public half: neither can be exchanged alone.
    private byte[] Associated(byte[] publicKey) => [.. Encoding.UTF8.GetBytes(options.Origin), 0, .. publicKey];
}
