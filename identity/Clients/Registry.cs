using System.Text.Json;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Identity.Store;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using OpenIddict.EntityFrameworkCore.Models;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Ecosystem.Identity.Clients;

/// <summary>Adds clients, and gives them new secrets.</summary>
public sealed class Registry(IdentityDb database, ClientStore clients, ILogger<Registry> log)
{
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
        foreach (var client in declared)
        {
            if (await clients.FindForUpdateAsync(client.ClientId, cancellation) is { } existing)
                await UpdateAsync(existing, client, cancellation);
            else
                await clients.CreateAsync(Describe(client, new OpenIddictApplicationDescriptor { ClientSecret = client.Secret, JsonWebKeySet = client.Jwks }), cancellation);
        }
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Gives a client a new secret and answers it; it is shown this once. The old one stops working at once here, within <see cref="ClientCache.MaxAge"/> elsewhere.</summary>
    /// <returns>The new secret, or null when there is no such client.</returns>
    public async Task<string?> RotateSecretAsync(string clientId, CancellationToken cancellation)
    {
        if (await clients.FindForUpdateAsync(clientId, cancellation) is not { } client)
            return null;
        var secret = ClientStore.GenerateSecret();
        await clients.UpdateAsync(client, secret, cancellation);
        return secret;
    }

    private async Task UpdateAsync(OpenIddictEntityFrameworkCoreApplication existing, SeedClient declared, CancellationToken cancellation)
    {
        if (declared.Secret is { } secret && !await clients.ValidateClientSecretAsync(existing, secret, cancellation))
            log.LogWarning("Client {ClientId} keeps the secret it has; the one in the seed file differs from it.", declared.ClientId);
        var current = new OpenIddictApplicationDescriptor();
        await clients.PopulateAsync(current, existing, cancellation);
        var wanted = new OpenIddictApplicationDescriptor();
        await clients.PopulateAsync(wanted, existing, cancellation);
        Describe(declared, wanted);
        if (current.DisplayName == wanted.DisplayName && current.Permissions.SetEquals(wanted.Permissions) && Same(current, wanted, TokenClaims.Audience) && Same(current, wanted, TokenClaims.Organisation))
            return;
        await clients.UpdateAsync(existing, wanted, cancellation);
        log.LogInformation("Client {ClientId} was brought up to date with its declaration.", declared.ClientId);
    }

    private static bool Same(OpenIddictApplicationDescriptor one, OpenIddictApplicationDescriptor other, string property) =>
        one.Properties.TryGetValue(property, out var a) && other.Properties.TryGetValue(property, out var b) && a.ValueEquals(b.GetString());

    private static OpenIddictApplicationDescriptor Describe(SeedClient client, OpenIddictApplicationDescriptor descriptor)
    {
        descriptor.ClientId = client.ClientId;
        descriptor.ClientType = ClientTypes.Confidential;
        descriptor.DisplayName = client.DisplayName;
        descriptor.Properties[TokenClaims.Audience] = JsonSerializer.SerializeToElement(client.Audience);
        descriptor.Properties[TokenClaims.Organisation] = JsonSerializer.SerializeToElement(client.Organisation);
        descriptor.Permissions.Clear();
        descriptor.Permissions.UnionWith([Permissions.Endpoints.Token, Permissions.GrantTypes.ClientCredentials, .. client.Scopes.Select(scope => Permissions.Prefixes.Scope + scope)]);
        return descriptor;
    }
}
