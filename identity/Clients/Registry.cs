using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Identity.Certificates;
using Ecosystem.Identity.Store;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using OpenIddict.EntityFrameworkCore.Models;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Ecosystem.Identity.Clients;

/// <summary>Adds clients, gives them new secrets, disables and enables them.</summary>
public sealed class Registry(IdentityDb database, ClientStore clients, IOpenIddictTokenManager tokens, TimeProvider clock, ILogger<Registry> log)
{
    /// <summary>The longest that a replaced secret may stay good beside its successor.</summary>
    public static readonly TimeSpan OverlapMax = TimeSpan.FromDays(30);

    /// <summary>
    /// Makes the clients that are missing, and brings name, audience, organisation and scopes of the others up to date.
    /// An existing client keeps its credentials: they may have been rotated since the declaration was written.
    /// </summary>
    /// <remarks>All or nothing, and nodes seeding at the same time take turns; seeding twice changes nothing.</remarks>
    public async Task SeedAsync(IReadOnlyCollection<SeedClient> declared, CancellationToken cancellation)
    {
        foreach (var client in declared)
        {
            if (client.Problem() is var (field, message))
                throw new IdentityStartException($"Client '{client.ClientId}': {field} {message}. Nothing was seeded.");
        }
        await using var transaction = await database.Database.BeginTransactionAsync(cancellation);
        await database.Database.ExecuteSqlRawAsync(Locks.Clients, cancellation);
        await database.SayWhoAsync(IdentityDb.Seed, cancellation);
        foreach (var client in declared)
        {
            if (await clients.FindForUpdateAsync(client.ClientId, cancellation) is { } existing)
                await UpdateAsync(existing, client, cancellation);
            else
                await clients.CreateAsync(Describe(client, new OpenIddictApplicationDescriptor { ClientSecret = client.Secret, JsonWebKeySet = client.Jwks ?? (client.Secret is null && !client.Public ? ClientKeys.OfNobody() : null) }), cancellation);
        }
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Gives a client a new secret and answers it; it is shown this once.</summary>
    /// <param name="overlap">How long the old one stays good beside it; zero: it stops at once here, within <see cref="ClientCache.MaxAge"/> elsewhere. One older still stops in any case.</param>
    /// <returns>The new secret, or null when there is no such client, or it has no secret.</returns>
    public async Task<string?> RotateSecretAsync(string clientId, TimeSpan overlap, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(overlap, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(overlap, OverlapMax);
        var secret = ClientStore.GenerateSecret();
        var isDone = await ChangeAsync(clientId, client =>
        {
            if (client.ClientSecret is not { Length: > 0 } hash)
                return false;
            client.Properties.Remove(ClientState.PreviousSecretProperty);
            if (overlap > TimeSpan.Zero)
                client.Properties[ClientState.PreviousSecretProperty] = JsonSerializer.SerializeToElement(new PreviousSecret(hash, clock.GetUtcNow() + overlap));
            client.ClientSecret = secret;
            return true;
        }, cancellation);
        return isDone == true ? secret : null;
    }

    /// <summary>
    /// Disables a client: from now on it is unknown here, its refresh tokens are revoked, and every access token it has, or was given for one of its, is denied.
    /// Or enables it again; what was denied or revoked stays so.
    /// </summary>
    /// <returns>Whether that changed anything; null when there is no such client.</returns>
    public async Task<bool?> SetDisabledAsync(string clientId, bool isDisabled, CancellationToken cancellation)
    {
        var changed = await ChangeAsync(clientId, client =>
        {
            if (client.Properties.ContainsKey(ClientState.DisabledProperty) == isDisabled)
                return false;
            if (isDisabled)
                client.Properties[ClientState.DisabledProperty] = JsonSerializer.SerializeToElement(true);
            else
                client.Properties.Remove(ClientState.DisabledProperty);
            return true;
        }, cancellation);
        if (changed == true)
            log.LogInformation("Client {ClientId} was {What}.", clientId, isDisabled ? "disabled" : "enabled");
        return changed;
    }

    /// <summary>All clients, by their ids.</summary>
    public async Task<ImmutableArray<ClientListing>> ListAsync(CancellationToken cancellation)
    {
        var all = ImmutableArray.CreateBuilder<ClientListing>();
        foreach (var client in await database.Clients.AsNoTracking().OrderBy(client => client.ClientId).ToListAsync(cancellation))
        {
            var (facts, properties) = (await ClientFacts.OfAsync(clients, client, cancellation), await clients.GetPropertiesAsync(client, cancellation));
            all.Add(new ClientListing(
                facts.ClientId, facts.Name, facts.Audience, facts.Organisation, facts.Scopes, ClientState.IsDisabled(properties), client.ClientSecret is { Length: > 0 },
                ClientState.PreviousSecret(properties) is { } previous && previous.Until > clock.GetUtcNow() ? previous.Until : null));
        }
        return all.DrainToImmutable();
    }

    /// <summary>Changes one client, in turn with whoever changes clients.</summary>
    /// <param name="change">Answers whether there is something to change.</param>
    /// <returns>What the change answered; null when there is no such client.</returns>
    private async Task<bool?> ChangeAsync(string clientId, Func<OpenIddictApplicationDescriptor, bool> change, CancellationToken cancellation)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellation);
        await database.Database.ExecuteSqlRawAsync(Locks.Clients, cancellation);
        await database.SayWhoAsync(IdentityDb.CommandLine, cancellation);
        if (await clients.FindForUpdateAsync(clientId, cancellation) is not { } client)
            return null;
        var descriptor = new OpenIddictApplicationDescriptor();
        await clients.PopulateAsync(descriptor, client, cancellation);
        if (!change(descriptor))
            return false;
        await clients.UpdateAsync(client, descriptor, cancellation);
        if (descriptor.Properties.ContainsKey(ClientState.DisabledProperty))
            await tokens.RevokeByApplicationIdAsync(client.Id!, cancellation);
        await transaction.CommitAsync(cancellation);
        clients.ForgetCached(clientId);
        return true;
    }

    private async Task UpdateAsync(OpenIddictEntityFrameworkCoreApplication existing, SeedClient declared, CancellationToken cancellation)
    {
        if (declared.Secret is { } secret && !await clients.ValidateClientSecretAsync(existing, secret, cancellation))
            log.LogWarning("Client {ClientId} keeps the secret it has; the one in the seed file differs from it.", declared.ClientId);
        if ((await clients.GetClientTypeAsync(existing, cancellation) == ClientTypes.Public) != declared.Public)
            throw new IdentityStartException($"Client '{declared.ClientId}' is {(declared.Public ? "confidential" : "public")} in the database and the opposite in its declaration. A client keeps its kind: declare the new one under another clientId. Nothing was seeded.");
        var current = new OpenIddictApplicationDescriptor();
        await clients.PopulateAsync(current, existing, cancellation);
        var wanted = new OpenIddictApplicationDescriptor();
        await clients.PopulateAsync(wanted, existing, cancellation);
        var administered = wanted.Properties.ContainsKey(ClientState.ScopesAdministeredProperty) ? wanted.Permissions.Where(IsScope).ToArray() : null;
        Describe(declared, wanted);
        if (administered is not null)
        {
            wanted.Permissions.RemoveWhere(IsScope);
            wanted.Permissions.UnionWith(administered);
        }
        if (current.DisplayName == wanted.DisplayName && current.ConsentType == wanted.ConsentType && current.Permissions.SetEquals(wanted.Permissions)
            && current.Requirements.SetEquals(wanted.Requirements) && current.RedirectUris.SetEquals(wanted.RedirectUris)
            && Same(current, wanted, TokenClaims.Audience) && Same(current, wanted, TokenClaims.Organisation) && Same(current, wanted, ClientFacts.PeopleProperty) && Same(current, wanted, ClientFacts.ProvesKeyProperty) && Same(current, wanted, ClientFacts.SignsRequestsProperty)
            && CountryOf(current) == CountryOf(wanted))
            return;
        await clients.UpdateAsync(existing, wanted, cancellation);
        log.LogInformation("Client {ClientId} was brought up to date with its declaration.", declared.ClientId);
    }

    private static bool IsScope(string permission) => permission.StartsWith(Permissions.Prefixes.Scope, StringComparison.Ordinal);

    private static bool Same(OpenIddictApplicationDescriptor one, OpenIddictApplicationDescriptor other, string property) =>
        one.Properties.TryGetValue(property, out var a) && other.Properties.TryGetValue(property, out var b) && JsonElement.DeepEquals(a, b);

    private static string? CountryOf(OpenIddictApplicationDescriptor client) => client.Properties.TryGetValue(TokenClaims.Country, out var country) ? country.GetString() : null;

    internal static OpenIddictApplicationDescriptor Describe(SeedClient client, OpenIddictApplicationDescriptor descriptor)
    {
        descriptor.ClientId = client.ClientId;
        descriptor.ClientType = client.Public ? ClientTypes.Public : ClientTypes.Confidential;
        descriptor.ConsentType = client.AsksConsent ? ConsentTypes.Explicit : ConsentTypes.Implicit;
        descriptor.DisplayName = client.DisplayName;
        descriptor.Properties[TokenClaims.Audience] = JsonSerializer.SerializeToElement(client.Audience);
        descriptor.Properties[TokenClaims.Organisation] = JsonSerializer.SerializeToElement(client.Organisation);
        if (client.Country is { } country)
            descriptor.Properties[TokenClaims.Country] = JsonSerializer.SerializeToElement(country);
        else
            descriptor.Properties.Remove(TokenClaims.Country);
        descriptor.Properties[ClientFacts.PeopleProperty] = JsonSerializer.SerializeToElement(client.People.IsEmpty ? [$"{client.Audience}/{client.Organisation}"] : client.People);
        descriptor.Properties[ClientFacts.ProvesKeyProperty] = JsonSerializer.SerializeToElement(client.DpopBoundAccessTokens);
        // A credential like a secret: what exists keeps the one it has.
        descriptor.Properties.TryAdd(ClientCertificates.ThumbprintsProperty, JsonSerializer.SerializeToElement(client.TlsClientCertificates));
        descriptor.Properties.TryAdd(ClientCertificates.SubjectProperty, JsonSerializer.SerializeToElement(client.TlsClientAuthSubjectDn));
        descriptor.Properties[ClientFacts.SignsRequestsProperty] = JsonSerializer.SerializeToElement(client.RequireSignedRequestObject);
        descriptor.Permissions.Clear();
        descriptor.Permissions.UnionWith([Permissions.Endpoints.Token, Permissions.Endpoints.Revocation, .. client.Scopes.Select(scope => Permissions.Prefixes.Scope + scope)]);
        descriptor.Permissions.UnionWith(client.Grants.SelectMany(PermissionsOf));
        if (!client.Public)
            descriptor.Permissions.Add(Permissions.Endpoints.Introspection);
        // That whoever can prove itself pushes or signs its requests is required in Requests/SignedRequests.cs.
        descriptor.Requirements.Clear();
        descriptor.RedirectUris.Clear();
        descriptor.RedirectUris.UnionWith(client.RedirectUris.Select(uri => new Uri(uri)));
        return descriptor;
    }

    private static string[] PermissionsOf(string grant) => grant switch
    {
        ClientGrants.ClientCredentials => [Permissions.GrantTypes.ClientCredentials],
        ClientGrants.AuthorizationCode => [Permissions.GrantTypes.AuthorizationCode, Permissions.Endpoints.Authorization, Permissions.Endpoints.PushedAuthorization, Permissions.ResponseTypes.Code],
        ClientGrants.RefreshToken => [Permissions.GrantTypes.RefreshToken],
        ClientGrants.DeviceCode => [Permissions.GrantTypes.DeviceCode, Permissions.Endpoints.DeviceAuthorization],
        ClientGrants.TokenExchange => [Permissions.GrantTypes.TokenExchange],
        _ => throw new ArgumentOutOfRangeException(nameof(grant), grant, "Not one of ClientGrants.All."),
    };
}
