using System.Buffers.Text;
using System.Security.Cryptography;
using Ecosystem.Hosting.Proofs;
using Ecosystem.Hosting.Tokens;

namespace Ecosystem.Api.Access;

/// <summary>Checks that the sender of a request holds the key its access token is bound to (RFC 9449 §7).</summary>
/// <remarks>The silo, which gets the token only, verifies the token; the proof is for this request's method and address, and means nothing there.</remarks>
/// <param name="used">Null: this host cannot know which proofs were used, and takes none.</param>
public sealed class Possession(TimeProvider clock, UsedProofs? used = null)
{
    /// <summary>Whether the connection shows the certificate the token is bound to (RFC 8705 §3), if it is bound to one. The handshake has proven its key.</summary>
    public static bool HasCertificate(ConnectionInfo connection, VerifiedToken token) =>
        token.CertificateThumbprint is not { } bound || (connection.ClientCertificate is { } shown && Base64Url.EncodeToString(SHA256.HashData(shown.RawData)) == bound);

    /// <exception cref="ProofRefusedException">It does not; the message is for the caller.</exception>
    /// <exception cref="TokenIssuerUnavailableException">Nothing can be said about it.</exception>
    public async Task CheckAsync(HttpRequest request, VerifiedToken token, string accessToken, CancellationToken cancellation)
    {
        // As the sender knows the address; behind a proxy, as the proxy says it was. The setting AllowedHosts bounds what it may be.
        if (!Uri.TryCreate($"{request.Scheme}://{request.Host}{request.PathBase}{request.Path}", UriKind.Absolute, out var target))
            throw new ProofRefusedException("cannot be compared with the request, whose Host header is missing or malformed");
        var proof = KeyProof.Verify(request.Headers[KeyProof.Header], request.Method, target, accessToken, clock.GetUtcNow());
        if (proof.Thumbprint != token.KeyThumbprint)
            throw new ProofRefusedException("is by another key than the access token is bound to");
        if (used is null)
            throw new TokenIssuerUnavailableException("This host has no database to remember used DPoP proofs in. Set ConnectionStrings:Ecosystem.");
        if (!await used.UseAsync(proof, cancellation))
            throw new ProofRefusedException("was used before: sign a new one, with a new jti, for each request");
    }
}
