using System.Text.Json;
using Ecosystem.Identity.Clients;
using Ecosystem.Identity.Tokens;
using Microsoft.Net.Http.Headers;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Ecosystem.Identity.Registration;

/// <summary>Where a system under certification registers its clients by itself (RFC 7591), and its clients see and end themselves (RFC 7592).</summary>
/// <remarks>The initial access token is an access token of this host with the scope <see cref="Scope"/>. Two requests make two clients: which of two equal ones was meant, nobody could tell.</remarks>
internal sealed class RegistrationEndpoint(Registrations registrations, IOpenIddictApplicationManager clients, OwnTokens tokens, IssuerAddress issuer)
{
    public const string Path = "/connect/register";

    /// <summary>Lets a client register others, of its own organisation and with no scope it lacks.</summary>
    public const string Scope = "clients:register";

    /// <summary>Largest body read, in bytes; ten RSA keys of 4,096 bits have about 8,000.</summary>
    private const int BodyBytesMax = 16 * 1024;

    public static void Map(WebApplication app)
    {
        app.MapPost(Path, (HttpContext http, RegistrationEndpoint endpoint) => endpoint.RegisterAsync(http));
        app.MapGet(Path + "/{clientId}", (HttpContext http, string clientId, RegistrationEndpoint endpoint) => endpoint.ShowAsync(http, clientId));
        app.MapDelete(Path + "/{clientId}", (HttpContext http, string clientId, RegistrationEndpoint endpoint) => endpoint.EndAsync(http, clientId));
    }

    private async Task<IResult> RegisterAsync(HttpContext http)
    {
        if (BearerOf(http) is not { } token || await tokens.FindAsync(token, http.RequestAborted) is not { } initial)
            return Unauthorized(http);
        if (!initial.HasScope(Scope) || await ClientFacts.FindAsync(clients, initial.GetClaim(Claims.ClientId), http.RequestAborted) is not { } registrar || !registrar.Scopes.Contains(Scope))
        {
            http.Response.Headers[HeaderNames.WWWAuthenticate] = $"Bearer error=\"insufficient_scope\", scope=\"{Scope}\"";
            return Refusal(StatusCodes.Status403Forbidden, Errors.InsufficientScope, $"Registering clients needs an access token with the scope {Scope}.");
        }
        try
        {
            var metadata = ClientMetadata.Of(await BodyAsync(http), Registrations.NewClientId(), registrar);
            return await registrations.RegisterAsync(metadata, registrar, http.RequestAborted) is { } made
                ? Results.Json(Answer(made), statusCode: StatusCodes.Status201Created)
                : Refusal(StatusCodes.Status403Forbidden, "quota_exceeded", $"This client may have {Registrations.AliveMax} registrations at once, and make {Registrations.PerDayMax} within a day. End some with DELETE at their registration_client_uri.");
        }
        catch (MetadataRefusedException e)
        {
            return Refusal(StatusCodes.Status400BadRequest, e.Error, e.Message);
        }
    }

    private async Task<IResult> ShowAsync(HttpContext http, string clientId) =>
        BearerOf(http) is { } token && await registrations.FindAsync(clientId, token, http.RequestAborted) is var (client, at)
            ? Results.Json(Described(client, at, token))
            : Unauthorized(http);

    private async Task<IResult> EndAsync(HttpContext http, string clientId)
    {
        if (BearerOf(http) is not { } token || await registrations.FindAsync(clientId, token, http.RequestAborted) is null)
            return Unauthorized(http);
        await registrations.EndAsync(clientId, http.RequestAborted);
        return Results.NoContent();
    }

    private Dictionary<string, object?> Answer(Registered made)
    {
        var (client, secret) = (made.Metadata.Client, made.Secret);
        var answer = Common(client.ClientId, client.DisplayName, made.Metadata.Method, made.ManagementToken, made.At);
        (answer["grant_types"], answer["response_types"]) = (client.Grants, client.Grants.Contains(ClientGrants.AuthorizationCode) ? [ResponseTypes.Code] : Array.Empty<string>());
        (answer["redirect_uris"], answer["scope"]) = (client.RedirectUris, string.Join(' ', client.Scopes));
        if (secret is not null)
            (answer["client_secret"], answer["client_secret_expires_at"]) = (secret, 0);
        return answer;
    }

    private Dictionary<string, object?> Described(OpenIddictApplicationDescriptor client, DateTimeOffset at, string token)
    {
        var answer = Common(client.ClientId!, client.DisplayName ?? "", Registrations.MethodOf(client), token, at);
        var grants = ClientMetadata.GrantTypes.Where(grant => client.Permissions.Contains(Permissions.Prefixes.GrantType + grant)).ToArray();
        (answer["grant_types"], answer["response_types"]) = (grants, grants.Contains(ClientGrants.AuthorizationCode, StringComparer.Ordinal) ? [ResponseTypes.Code] : Array.Empty<string>());
        (answer["redirect_uris"], answer["scope"]) = (client.RedirectUris.Select(uri => uri.OriginalString), string.Join(' ', ClientFacts.ScopesOf([.. client.Permissions])));
        return answer;
    }

    private Dictionary<string, object?> Common(string clientId, string name, string method, string token, DateTimeOffset at) => new(StringComparer.Ordinal)
    {
        ["client_id"] = clientId,
        ["client_id_issued_at"] = at.ToUnixTimeSeconds(),
        ["client_name"] = name,
        ["token_endpoint_auth_method"] = method,
        ["registration_access_token"] = token,
        ["registration_client_uri"] = new Uri(issuer.Value, $"{Path}/{clientId}").AbsoluteUri,
    };

    private static async Task<JsonElement> BodyAsync(HttpContext http)
    {
        if (!http.Request.HasJsonContentType())
            throw new MetadataRefusedException("the body must be application/json");
        // Chunked bodies have no length: one more byte than is allowed tells.
        var body = new byte[BodyBytesMax + 1];
        var length = await http.Request.Body.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, http.RequestAborted);
        if (length > BodyBytesMax)
            throw new MetadataRefusedException($"the body has more than {BodyBytesMax} bytes");
        try
        {
            using var json = JsonDocument.Parse(body.AsMemory(0, length), new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 16 });
            return json.RootElement.Clone();
        }
        catch (JsonException e)
        {
            throw new MetadataRefusedException("the body must be a JSON object with no name given twice", e);
        }
    }

    private static string? BearerOf(HttpContext http) =>
        http.Request.Headers.Authorization is [{ } value] && value.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? value["Bearer ".Length..].Trim() : null;

    private static IResult Unauthorized(HttpContext http)
    {
        http.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer error=\"invalid_token\"";
        return Refusal(StatusCodes.Status401Unauthorized, Errors.InvalidToken, $"Send a token as 'Authorization: Bearer …': to register, an access token with the scope {Scope} that is bound to no key; to see or end a client, its registration_access_token.");
    }

    private static IResult Refusal(int status, string error, string description) => Results.Json(new Dictionary<string, string>(StringComparer.Ordinal) { ["error"] = error, ["error_description"] = description }, statusCode: status);
}
