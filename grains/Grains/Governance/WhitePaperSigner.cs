using System.Security.Cryptography;
using System.Text;
using Ecosystem.Hosting.Keys;
using Microsoft.IdentityModel.Tokens;
using Npgsql;

namespace Ecosystem.Grains.Governance;

/// <summary>Signs white papers, and publishes what their signatures are verified with.</summary>
public interface IWhitePaperSigner
{
    /// <summary>A JWS in compact serialization (RFC 7515) whose payload is these bytes; ES256, with the key's <c>kid</c>.</summary>
    Task<string> SignAsync(ReadOnlyMemory<byte> payload, CancellationToken cancellation);

    /// <summary>Every public key that papers were signed with, as a JSON Web Key Set (RFC 7517).</summary>
    Task<string> KeySetAsync(CancellationToken cancellation);
}

/// <summary>Signs with a P-256 key of the installation: made once, kept in the database, its private half sealed (AES-256-GCM) under a key derived from the master key.</summary>
public sealed class WhitePaperSigner(NpgsqlDataSource database, MasterKey master) : IWhitePaperSigner
{
    /// <summary>The <c>typ</c> of the signatures (RFC 8725 §3.11): no token of the platform, and no other signed text of it, can pass for a white paper.</summary>
    public const string Type = "white-paper+jws";

    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly byte[] _sealing = master.Derive("governance/paper-key");

    public async Task<string> SignAsync(ReadOnlyMemory<byte> payload, CancellationToken cancellation)
    {
        var stored = await NewestAsync(cancellation);
        if (stored is null)
        {
            await CreateAsync(cancellation);
            stored = await NewestAsync(cancellation) ?? throw new InvalidOperationException("The key of white papers was stored and is gone: somebody deletes from governance.keys.");
        }
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(Open(stored), out _);
        var header = Base64UrlEncoder.Encode($$"""{"alg":"ES256","kid":"{{stored.Kid}}","typ":"{{Type}}"}""");
        var signed = $"{header}.{Base64UrlEncoder.Encode(payload.ToArray())}";
        return $"{signed}.{Base64UrlEncoder.Encode(key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation))}";
    }

    public async Task<string> KeySetAsync(CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("select jwk from governance.keys order by created_at desc, kid");
        List<string> keys = [];
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) keys.Add(rows.GetString(0));
        return $$"""{"keys":[{{string.Join(',', keys)}}]}""";
    }

    private sealed record Stored(string Kid, byte[] Sealed);

    private async Task<Stored?> NewestAsync(CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("select kid, sealed from governance.keys order by created_at desc, kid limit 1");
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation) ? new(row.GetString(0), row.GetFieldValue<byte[]>(1)) : null;
    }

    /// <summary>Two processes that make it at once end up with the same one.</summary>
    private async Task CreateAsync(CancellationToken cancellation)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        var (x, y) = (Base64UrlEncoder.Encode(point.X!), Base64UrlEncoder.Encode(point.Y!));
        // RFC 7638: the required members in the order of their names.
        var kid = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes($$"""{"crv":"P-256","kty":"EC","x":"{{x}}","y":"{{y}}"}""")));
        var jwk = $$"""{"kty":"EC","crv":"P-256","x":"{{x}}","y":"{{y}}","kid":"{{kid}}","use":"sig","alg":"ES256"}""";
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await using (var alone = new NpgsqlCommand("lock table governance.keys in share row exclusive mode", connection, transaction)) await alone.ExecuteNonQueryAsync(cancellation);
        await using (var insert = new NpgsqlCommand("insert into governance.keys (kid, jwk, sealed) select $1, $2, $3 where not exists (select from governance.keys)", connection, transaction))
        {
            foreach (var value in new object[] { kid, jwk, Seal(key.ExportPkcs8PrivateKey(), kid) }) insert.Parameters.Add(new() { Value = value });
            await insert.ExecuteNonQueryAsync(cancellation);
        }
        await transaction.CommitAsync(CancellationToken.None);
    }

    private byte[] Seal(byte[] privateKey, string kid)
    {
        var blob = new byte[NonceLength + privateKey.Length + TagLength];
        RandomNumberGenerator.Fill(blob.AsSpan(0, NonceLength));
        using var cipher = new AesGcm(_sealing, TagLength);
        // Bound to its public half: neither can be exchanged alone.
        cipher.Encrypt(blob.AsSpan(0, NonceLength), privateKey, blob.AsSpan(NonceLength, privateKey.Length), blob.AsSpan(NonceLength + privateKey.Length), Encoding.ASCII.GetBytes(kid));
        CryptographicOperations.ZeroMemory(privateKey);
        return blob;
    }

    private byte[] Open(Stored stored)
    {
        var blob = stored.Sealed.AsSpan();
        var privateKey = new byte[Math.Max(0, blob.Length - NonceLength - TagLength)];
        try
        {
            using var cipher = new AesGcm(_sealing, TagLength);
            cipher.Decrypt(blob[..NonceLength], blob.Slice(NonceLength, privateKey.Length), blob[(NonceLength + privateKey.Length)..], privateKey, Encoding.ASCII.GetBytes(stored.Kid));
            return privateKey;
        }
        catch (Exception refused) when (refused is CryptographicException or ArgumentException)
        {
            throw new InvalidOperationException(
                "The key of white papers cannot be opened: it was sealed under another master key, or its row in governance.keys was changed. Start with the master key this database was set up with.", refused);
        }
    }
}
