using System.Text.Json.Nodes;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.Credentials;

/// <summary>What a credential of the platform says: the claims of a <c>vc+jwt</c> (W3C Verifiable Credentials Data Model 2.0, Securing with JOSE and COSE).</summary>
/// <remarks>Names that are not the data model's are in the issuer's own vocabulary (<c>@vocab</c>), so that every term means something to a JSON-LD processor.</remarks>
/// <param name="Id">An absolute URI, of this credential alone.</param>
/// <param name="Type">What it is, beside a VerifiableCredential.</param>
/// <param name="Issuer">Origin whose <c>/.well-known/jwks.json</c> has the key.</param>
/// <param name="ValidUntil">From this moment on it says nothing any more; after <paramref name="ValidFrom"/>.</param>
/// <param name="Subject">Whom it is about: an absolute URI.</param>
public sealed record CredentialClaims(string Id, string Type, string Issuer, DateTimeOffset ValidFrom, DateTimeOffset ValidUntil, string Subject)
{
    public const string BaseContext = "https://www.w3.org/ns/credentials/v2";

    /// <summary>The claims as JSON, with what is said of the subject.</summary>
    public string Write(JsonObject said)
    {
        var subject = new JsonObject { ["id"] = Subject };
        foreach (var (name, value) in said) subject[name] = value?.DeepClone();
        return new JsonObject
        {
            ["iss"] = Issuer,
            ["sub"] = Subject,
            ["jti"] = Id,
            ["iat"] = ValidFrom.ToUnixTimeSeconds(),
            ["nbf"] = ValidFrom.ToUnixTimeSeconds(),
            ["exp"] = ValidUntil.ToUnixTimeSeconds(),
            ["@context"] = new JsonArray(BaseContext, new JsonObject { ["@vocab"] = $"{Issuer}/terms#" }),
            ["id"] = Id,
            ["type"] = new JsonArray("VerifiableCredential", Type),
            ["issuer"] = Issuer,
            ["validFrom"] = Text(ValidFrom),
            ["validUntil"] = Text(ValidUntil),
            ["credentialSubject"] = subject,
        }.ToJsonString(DomainJson.Options);
    }

    /// <summary>A moment as credentials have it: to the second, as the numbers beside it.</summary>
    private static string Text(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
