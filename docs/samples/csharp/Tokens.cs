// Tokens.cs: who we are, and an access token while it is good.
using System.Security.Cryptography;
using Duende.IdentityModel;
using Duende.IdentityModel.Client;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

sealed class Tokens(HttpClient http, Proof proof, string issuer, string clientId, string keyFile)
{
    private readonly SigningCredentials _key = LoadKey(keyFile);
    private string? _token;
    private DateTimeOffset _renewAt;

    public void Forget() => _token = null;

    public async Task<string> GetAsync()
    {
        if (_token is not null && DateTimeOffset.UtcNow < _renewAt) return _token;
        var discovered = await http.GetDiscoveryDocumentAsync(issuer);
        if (discovered.IsError) throw new HttpRequestException(discovered.Error);
        var answer = await RequestAsync(discovered.TokenEndpoint!, nonce: null);
        if (answer.DPoPNonce is { } nonce && answer.IsError) answer = await RequestAsync(discovered.TokenEndpoint!, nonce);
        // Refused: asking again would not help. Anything else may pass.
        if ((int)answer.HttpStatusCode is >= 400 and < 500) throw new InvalidOperationException($"No token for {clientId}: {answer.Error} {answer.ErrorDescription}");
        if (answer.IsError) throw new HttpRequestException(answer.Error);
        _renewAt = DateTimeOffset.UtcNow.AddSeconds(answer.ExpiresIn - 60);
        return _token = answer.AccessToken!;
    }

    private Task<TokenResponse> RequestAsync(string endpoint, string? nonce) => http.RequestClientCredentialsTokenAsync(new ClientCredentialsTokenRequest
    {
        Address = endpoint,
        ClientId = clientId,
        ClientCredentialStyle = ClientCredentialStyle.PostBody,
        ClientAssertion = { Type = OidcConstants.ClientAssertionTypes.JwtBearer, Value = Assertion() },
        DPoPProofToken = proof.Of("POST", endpoint, nonce: nonce),
        Resource = { "urn:ecosystem:api" },
    });

    /// <summary>Says who we are, once: the platform takes each jti one time.</summary>
    private string Assertion() => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = clientId,
        Audience = issuer,
        Expires = DateTime.UtcNow.AddMinutes(1),
        Claims = new Dictionary<string, object> { ["sub"] = clientId, ["jti"] = Guid.NewGuid().ToString() },
        SigningCredentials = _key,
    });

    private static SigningCredentials LoadKey(string file)
    {
        var key = ECDsa.Create();
        key.ImportFromPem(File.ReadAllText(file));
        var named = new ECDsaSecurityKey(key);
        named.KeyId = Base64UrlEncoder.Encode(named.ComputeJwkThumbprint());
        return new(named, SecurityAlgorithms.EcdsaSha256);
    }
}
