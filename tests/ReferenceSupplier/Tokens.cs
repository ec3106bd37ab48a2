using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Certification;
using Microsoft.AspNetCore.Http;

namespace Ecosystem.ReferenceSupplier;

/// <summary>Who asks.</summary>
/// <param name="Customer">Null: it reads for an organisation.</param>
internal sealed record Caller(string Organisation, string? Customer);

/// <summary>A token endpoint in the small: JWTs under a secret of the process (HS256).</summary>
internal sealed class Tokens(Fault fault, IReadOnlyCollection<CandidateClient> clients, Func<CandidateClient, string?> customerOf)
{
    private readonly byte[] _secret = RandomNumberGenerator.GetBytes(32);

    /// <summary>The token for a client's credentials; null: they are not right.</summary>
    public string? Give(string? authorization)
    {
        if (authorization?.Split(' ') is not ["Basic", var basic]) return null;
        if (Encoding.UTF8.GetString(Convert.FromBase64String(basic)).Split(':') is not [var id, var secret]) return null;
        var client = clients.FirstOrDefault(one => one.ClientId == Uri.UnescapeDataString(id) && one.ClientSecret == Uri.UnescapeDataString(secret));
        if (client is null) return null;
        var text = $"{Base64Url("""{"alg":"HS256","typ":"at+jwt"}"""u8)}.{Base64Url(JsonSerializer.SerializeToUtf8Bytes(new { sub = client.ClientId }))}";
        return $"{text}.{Base64Url(HMACSHA256.HashData(_secret, Encoding.ASCII.GetBytes(text)))}";
    }

    /// <summary>Whose token a request has; null: none that is good.</summary>
    public Caller? CallerOf(HttpRequest request)
    {
        var token = request.Headers.Authorization.ToString() is ['B', 'e', 'a', 'r', 'e', 'r', ' ', .. var sent] ? sent : fault == Fault.TokenInQueryTaken ? request.Query["access_token"].ToString() : "";
        if (fault == Fault.AnyTokenTaken && token.Length > 0 && !token.Contains('.', StringComparison.Ordinal)) return Of(CandidateRole.Reader);
        if (fault == Fault.NoTokenNeeded && token.Length == 0) return Of(CandidateRole.Reader);
        if (token.Split('.') is not [var head, var payload, var signature]) return null;
        try
        {
            var isUnsigned = JsonDocument.Parse(Decode(head)).RootElement.GetProperty("alg").GetString() == "none";
            if (isUnsigned && fault != Fault.UnsignedTokenTaken) return null;
            if (!isUnsigned && fault != Fault.SignatureUnchecked && Base64Url(HMACSHA256.HashData(_secret, Encoding.ASCII.GetBytes($"{head}.{payload}"))) != signature) return null;
            var id = JsonDocument.Parse(Decode(payload)).RootElement.GetProperty("sub").GetString();
            return clients.FirstOrDefault(client => client.ClientId == id) is { } found ? new(found.Organisation, customerOf(found)) : null;
        }
        catch (Exception malformed) when (malformed is JsonException or FormatException or KeyNotFoundException)
        {
            return null;
        }
    }

    private Caller Of(CandidateRole role) => new(clients.Single(client => client.Role == role).Organisation, null);

    private static string Base64Url(ReadOnlySpan<byte> bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static byte[] Decode(string text) => Convert.FromBase64String(text.Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '='));
}
