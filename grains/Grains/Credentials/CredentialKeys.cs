using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ecosystem.Hosting.Keys;
using Microsoft.IdentityModel.Tokens;
using Npgsql;

namespace Ecosystem.Grains.Credentials;

/// <summary>The ES256 keys of credentials: made once, kept in the database, the private halves sealed (AES-256-GCM) under a key derived from the master key.</summary>
/// <remarks>The key with the highest number signs; the others still verify what they signed. A key's id is its thumbprint (RFC 7638), so that it names the key and nothing else.</remarks>
public sealed class CredentialKeys(NpgsqlDataSource database, MasterKey master) : IDisposable
{
    private const int FirstNumber = 1;

    private readonly byte[] _sealing = master.Derive("credentials/key");
    private readonly SemaphoreSlim _opening = new(1);
    private SigningCredentials? _signing;

    private sealed record Stored(int Number, string Jwk, byte[] Sealed);

    /// <summary>What to sign with; the key is made when there is none. Two silos that make it at once end up with the same one.</summary>
    /// <exception cref="InvalidOperationException">The stored key cannot be opened with this installation's master key.</exception>
    public async Task<SigningCredentials> SigningAsync(CancellationToken cancellation = default)
    {
        if (_signing is { } known) return known;
        await _opening.WaitAsync(cancellation);
        try
        {
            return _signing ??= await OpenAsync(cancellation);
        }
        finally
        {
            _opening.Release();
        }
    }

    /// <summary>The public keys as a JSON Web Key Set, the newest first; the first one is made when there is none.</summary>
    public async Task<string> PublicAsync(CancellationToken cancellation = default)
    {
        var stored = await AllAsync(cancellation);
        if (stored.IsEmpty)
        {
            await SigningAsync(cancellation);
            stored = await AllAsync(cancellation);
        }
        return new JsonObject { ["keys"] = new JsonArray([.. stored.Select(key => JsonNode.Parse(key.Jwk))]) }.ToJsonString();
    }

    public void Dispose() => _opening.Dispose();

    private async Task<SigningCredentials> OpenAsync(CancellationToken cancellation)
    {
        if ((await AllAsync(cancellation)).FirstOrDefault() is not { } stored)
        {
            await CreateAsync(cancellation);
            stored = (await AllAsync(cancellation)).FirstOrDefault() ?? throw new InvalidOperationException("The credentials' key was stored and is gone: somebody deletes from credentials.keys.");
        }
        var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(Open(stored), out _);
        var named = new ECDsaSecurityKey(key);
        var (own, published) = (Base64UrlEncoder.Encode(named.ComputeJwkThumbprint()), JsonDocument.Parse(stored.Jwk).RootElement.GetProperty("kid").GetString());
        if (own != published) throw new InvalidOperationException($"Key {stored.Number} of credentials.keys does not match its public half: that row was changed. Restore it.");
        named.KeyId = own;
        return new(named, SecurityAlgorithms.EcdsaSha256);
    }

    private async Task<ImmutableArray<Stored>> AllAsync(CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("select number, jwk, sealed from credentials.keys order by number desc");
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var all = ImmutableArray.CreateBuilder<Stored>();
        while (await rows.ReadAsync(cancellation)) all.Add(new(rows.GetInt32(0), rows.GetString(1), rows.GetFieldValue<byte[]>(2)));
        return all.ToImmutable();
    }

    private async Task CreateAsync(CancellationToken cancellation)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        var jwk = new JsonObject
        {
            ["kty"] = "EC",
            ["crv"] = "P-256",
            ["x"] = Base64UrlEncoder.Encode(point.X),
            ["y"] = Base64UrlEncoder.Encode(point.Y),
            ["kid"] = Base64UrlEncoder.Encode(new ECDsaSecurityKey(key).ComputeJwkThumbprint()),
            ["alg"] = SecurityAlgorithms.EcdsaSha256,
            ["use"] = "sig",
        }.ToJsonString();
        await using var command = database.CreateCommand("insert into credentials.keys (number, jwk, sealed) values ($1, $2, $3) on conflict do nothing");
        command.Parameters.Add(new() { Value = FirstNumber });
        command.Parameters.Add(new() { Value = jwk });
        command.Parameters.Add(new() { Value = Seal(key.ExportPkcs8PrivateKey(), FirstNumber, jwk) });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private byte[] Seal(byte[] privateKey, int number, string jwk)
    {
        var box = SealedBytes.Seal(_sealing, privateKey, Associated(number, jwk));
        CryptographicOperations.ZeroMemory(privateKey);
        return box;
    }

    private byte[] Open(Stored stored)
    {
        try
        {
            return SealedBytes.Open(_sealing, stored.Sealed, Associated(stored.Number, stored.Jwk));
        }
        catch (CryptographicException refused)
        {
            throw new InvalidOperationException(
                $"Key {stored.Number} of credentials.keys cannot be opened: it was sealed under another master key, or its row was changed. Start with the master key this database was set up with.", refused);
        }
    }

    // Binds the sealed half to its number and its public half: neither can be exchanged alone.
    private static byte[] Associated(int number, string jwk) => Encoding.UTF8.GetBytes($"{number.ToString(CultureInfo.InvariantCulture)}\0{jwk}");
}
