using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecosystem.Identity.Clients;
using Ecosystem.Identity.Store;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using OpenIddict.Abstractions;

namespace Ecosystem.Identity.Registration;

/// <summary>A client that was just registered; secret and token are known this once.</summary>
internal sealed record Registered(ClientMetadata Metadata, string? Secret, string ManagementToken, DateTimeOffset At);

/// <summary>Clients that other clients registered (RFC 7591): makes them, finds them by their management token (RFC 7592), and ends them.</summary>
/// <remarks>They stand in the registry beside those of the seed file, with properties that say where they come from. One that is ended stays there for two weeks, disabled, so that what it had is denied.</remarks>
internal sealed class Registrations(IdentityDb database, ClientStore clients, Registry registry, NpgsqlDataSource connections, TimeProvider clock)
{
    /// <summary>How many one client's registrations may be alive at once.</summary>
    public const int AliveMax = 20;

    /// <summary>How many it may make within a day, ended ones included.</summary>
    public const int PerDayMax = 100;

    /// <summary>SQL that holds for those that were ended before <c>$1</c>.</summary>
    public const string EndedBefore = $"(properties::jsonb ->> '{EndedProperty}')::timestamptz < $1";

    private const string RegistrarProperty = "registered_by";
    private const string RegisteredAtProperty = "registered_at";
    private const string TokenHashProperty = "registration_token_hash";
    private const string EndedProperty = "registration_ended";
    private const string MethodProperty = "token_endpoint_auth_method";

    /// <summary>A new client's id: nobody chooses it, and it tells where it comes from.</summary>
    public static string NewClientId() => "reg-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));

    /// <summary>Registers a client; null when whoever registers has too many.</summary>
    public async Task<Registered?> RegisterAsync(ClientMetadata metadata, ClientFacts registrar, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var (secret, token) = (metadata.HasSecret ? ClientStore.GenerateSecret() : null, ClientStore.GenerateSecret());
        await using var transaction = await database.Database.BeginTransactionAsync(cancellation);
        await database.Database.ExecuteSqlRawAsync(Locks.Clients, cancellation);
        if (!await HasRoomAsync(registrar, now, cancellation))
            return null;
        var descriptor = Registry.Describe(metadata.Client, new OpenIddictApplicationDescriptor { ClientSecret = secret, JsonWebKeySet = metadata.Client.Jwks });
        descriptor.Properties[RegistrarProperty] = JsonSerializer.SerializeToElement(registrar.ClientId);
        descriptor.Properties[RegisteredAtProperty] = JsonSerializer.SerializeToElement(now);
        descriptor.Properties[TokenHashProperty] = JsonSerializer.SerializeToElement(HashOf(token));
        descriptor.Properties[MethodProperty] = JsonSerializer.SerializeToElement(metadata.Method);
        await clients.CreateAsync(descriptor, cancellation);
        await transaction.CommitAsync(cancellation);
        return new Registered(metadata, secret, token, now);
    }

    /// <summary>The registered client a management token belongs to; null when it is another's, the client is disabled or ended, or was not registered.</summary>
    public async Task<(OpenIddictApplicationDescriptor Client, DateTimeOffset At)?> FindAsync(string clientId, string token, CancellationToken cancellation)
    {
        if (await clients.FindForUpdateAsync(clientId, cancellation) is not { } client)
            return null;
        var descriptor = new OpenIddictApplicationDescriptor();
        await clients.PopulateAsync(descriptor, client, cancellation);
        return descriptor.Properties.TryGetValue(TokenHashProperty, out var hash) && !descriptor.Properties.ContainsKey(ClientState.DisabledProperty)
            && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash.GetString()!), Encoding.ASCII.GetBytes(HashOf(token)))
            ? (descriptor, descriptor.Properties[RegisteredAtProperty].GetDateTimeOffset())
            : null;
    }

    /// <summary>Ends a registration: the client is unknown from now on, and its tokens are denied.</summary>
    public async Task EndAsync(string clientId, CancellationToken cancellation)
    {
        // Disabling denies in its own transaction; only then does it stop to count.
        await registry.SetDisabledAsync(clientId, isDisabled: true, cancellation);
        await using var command = connections.CreateCommand("update identity.clients set properties = (properties::jsonb || jsonb_build_object($2, $3))::text where client_id = $1");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = clientId });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = EndedProperty });
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = clock.GetUtcNow().UtcDateTime });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public static string MethodOf(OpenIddictApplicationDescriptor client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Properties[MethodProperty].GetString()!;
    }

    /// <summary>Whether it registered itself through another client: what it calls itself, nobody has checked.</summary>
    public static bool IsRegistered(IReadOnlyDictionary<string, JsonElement> properties) => properties.ContainsKey(RegistrarProperty);

    private async Task<bool> HasRoomAsync(ClientFacts registrar, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var command = connections.CreateCommand("""
            select count(*) filter (where not (properties::jsonb ? $2)), count(*) filter (where (properties::jsonb ->> $3)::timestamptz > $4)
            from identity.clients where properties::jsonb ->> $5 = $1
            """);
        foreach (var text in new[] { registrar.ClientId, EndedProperty, RegisteredAtProperty })
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = text });
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = (now - TimeSpan.FromDays(1)).UtcDateTime });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = RegistrarProperty });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        return await reader.ReadAsync(cancellation) && reader.GetInt64(0) < AliveMax && reader.GetInt64(1) < PerDayMax;
    }

    private static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
