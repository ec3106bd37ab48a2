using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Identity.Clients;
using Microsoft.IdentityModel.Tokens;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Ecosystem.Identity.Registration;

/// <summary>What a client asks to be registered as (RFC 7591 §2), within what whoever registers it may hand on. Pure.</summary>
/// <param name="Client">The declaration it comes to; its secret is made when it is registered.</param>
/// <param name="Method"><c>token_endpoint_auth_method</c>.</param>
internal sealed record ClientMetadata(SeedClient Client, string Method)
{
    /// <summary>Where a browser may be sent back to with a code.</summary>
    public const int RedirectUriCountMax = 5;

    /// <summary>Grants that a registered client may have: none that acts on tokens of others.</summary>
    public static readonly ImmutableArray<string> GrantTypes = [ClientGrants.ClientCredentials, ClientGrants.AuthorizationCode, ClientGrants.RefreshToken];

    public static readonly ImmutableArray<string> Methods =
        [ClientAuthenticationMethods.ClientSecretBasic, ClientAuthenticationMethods.ClientSecretPost, ClientAuthenticationMethods.PrivateKeyJwt, ClientAuthenticationMethods.None];

    public bool HasSecret => Method is ClientAuthenticationMethods.ClientSecretBasic or ClientAuthenticationMethods.ClientSecretPost;

    /// <summary>Reads a request. What is not known here is ignored, as RFC 7591 §2 has it; what is known and not offered is refused.</summary>
    /// <param name="registrar">Who registers: the new client belongs to its organisation, and may have its scopes.</param>
    /// <exception cref="MetadataRefusedException">It is not acceptable; the message is for the caller.</exception>
    public static ClientMetadata Of(JsonElement json, string clientId, ClientFacts registrar)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw new MetadataRefusedException("the body must be a JSON object of client metadata");
        if (json.TryGetProperty("software_statement", out _))
            throw new MetadataRefusedException("software_statement is not taken: nobody's statements are trusted here. Send the metadata themselves", MetadataRefusedException.UnapprovedStatement);
        foreach (var name in new[] { "jwks_uri", "request_uris", "sector_identifier_uri", "initiate_login_uri" })
        {
            if (json.TryGetProperty(name, out _))
                throw new MetadataRefusedException($"{name} is not taken: nothing of a client is fetched from here");
        }
        var grants = Texts(json, "grant_types") ?? [ClientGrants.AuthorizationCode];
        if (grants.FirstOrDefault(grant => !GrantTypes.Contains(grant)) is { } foreign)
            throw new MetadataRefusedException($"grant_types has '{foreign}'; a registered client may have {string.Join(", ", GrantTypes)}");
        var withCode = grants.Contains(ClientGrants.AuthorizationCode);
        if (Texts(json, "response_types") is { } responses && !responses.SequenceEqual(withCode ? [ResponseTypes.Code] : []))
            throw new MetadataRefusedException($"response_types must be {(withCode ? "[\"code\"]" : "[]")}, as grant_types says");
        var method = Text(json, "token_endpoint_auth_method") ?? ClientAuthenticationMethods.ClientSecretBasic;
        if (!Methods.Contains(method))
            throw new MetadataRefusedException($"token_endpoint_auth_method must be one of {string.Join(", ", Methods)}");
        var jwks = Keys(json);
        if ((method == ClientAuthenticationMethods.PrivateKeyJwt) != (jwks is not null))
            throw new MetadataRefusedException($"jwks belongs to {ClientAuthenticationMethods.PrivateKeyJwt}, and is needed with it");
        var client = new SeedClient(clientId, Text(json, "client_name") ?? clientId, registrar.Audience, registrar.Organisation, ScopesOf(json, registrar), Jwks: jwks)
        {
            // Where the new client is does not depend on what it says itself.
            Country = registrar.Country,
            Public = method == ClientAuthenticationMethods.None,
            Grants = grants,
            RedirectUris = Uris(json),
        };
        var metadata = new ClientMetadata(client, method);
        metadata.Check();
        return metadata;
    }

    /// <summary>The same rules as for a client that is declared in the seed file, in the words of the RFC.</summary>
    private void Check()
    {
        var complete = HasSecret ? Client with { Secret = new string('x', SeedClient.SecretLengthMin) } : Client;
        if (complete.Problem() is not var (field, message))
            return;
        var name = field switch { "displayName" => "client_name", "scopes" => "scope", "grants" => "grant_types", "redirectUris" => "redirect_uris", _ => field };
        throw new MetadataRefusedException($"{name} {message}", field == "redirectUris" ? MetadataRefusedException.InvalidRedirectUri : MetadataRefusedException.InvalidMetadata);
    }

    private static ImmutableArray<string> Uris(JsonElement json)
    {
        var uris = Texts(json, "redirect_uris") ?? [];
        if (uris.Length > RedirectUriCountMax)
            throw new MetadataRefusedException($"redirect_uris must name at most {RedirectUriCountMax}", MetadataRefusedException.InvalidRedirectUri);
        if (uris.FirstOrDefault(text => !Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http")) is { } foreign)
            throw new MetadataRefusedException($"redirect_uris has '{foreign}'; a registered client's are https, or http on loopback", MetadataRefusedException.InvalidRedirectUri);
        return uris;
    }

    private static ImmutableArray<string> ScopesOf(JsonElement json, ClientFacts registrar)
    {
        var asked = (Text(json, "scope") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(scope => scope != Scopes.OfflineAccess).ToImmutableArray();
        return asked.FirstOrDefault(scope => scope == RegistrationEndpoint.Scope || !registrar.Scopes.Contains(scope)) is { } foreign
            ? throw new MetadataRefusedException($"scope has '{foreign}', which whoever registers may not hand on: {string.Join(' ', registrar.Scopes.Where(scope => scope != RegistrationEndpoint.Scope))}")
            : asked;
    }

    private static JsonWebKeySet? Keys(JsonElement json)
    {
        if (!json.TryGetProperty("jwks", out var jwks))
            return null;
        try
        {
            return JsonWebKeySet.Create(jwks.GetRawText());
        }
        catch (Exception e) when (e is ArgumentException or JsonException)
        {
            throw new MetadataRefusedException("jwks is not a JSON Web Key Set (RFC 7517)", MetadataRefusedException.InvalidMetadata, e);
        }
    }

    private static string? Text(JsonElement json, string name) => !json.TryGetProperty(name, out var value) ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw new MetadataRefusedException($"{name} must be text");

    private static ImmutableArray<string>? Texts(JsonElement json, string name) => !json.TryGetProperty(name, out var value) ? null
        : value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) ? [.. value.EnumerateArray().Select(item => item.GetString()!)]
        : throw new MetadataRefusedException($"{name} must be a list of texts");
}

/// <summary>Client metadata are not acceptable. The message is for the caller: what is wrong, and what to do.</summary>
public sealed class MetadataRefusedException : Exception
{
    public const string InvalidMetadata = "invalid_client_metadata";
    public const string InvalidRedirectUri = "invalid_redirect_uri";
    public const string UnapprovedStatement = "unapproved_software_statement";

    public MetadataRefusedException()
        : this("the metadata are not acceptable")
    {
    }

    public MetadataRefusedException(string problem)
        : this(problem, InvalidMetadata, null)
    {
    }

    public MetadataRefusedException(string problem, Exception? inner)
        : this(problem, InvalidMetadata, inner)
    {
    }

    /// <param name="error">The error of RFC 7591 §3.2.2.</param>
    public MetadataRefusedException(string problem, string error, Exception? inner = null)
        : base($"Nothing was registered: {problem}.", inner) => Error = error;

    public string Error { get; } = InvalidMetadata;
}
