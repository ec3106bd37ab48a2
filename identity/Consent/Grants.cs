using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Identity.Clients;
using Ecosystem.Identity.People;
using Npgsql;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Ecosystem.Identity.Consent;

/// <summary>An application or device that holds tokens of a person.</summary>
/// <param name="IsDevice">Signed in with a device code, not in a browser.</param>
public sealed record Grant(string Id, string ClientId, string ClientName, DateTimeOffset StartedAt, bool IsDevice);

/// <summary>Which clients act for a person, and which the person has agreed to.</summary>
/// <remarks>
/// Each sign-in through a client is an authorization of its own, to which all its tokens belong: what ends it ends them all.
/// What a person agreed to is remembered as another, permanent one, which no token belongs to.
/// </remarks>
public sealed class Grants(IOpenIddictAuthorizationManager authorizations, IOpenIddictTokenManager tokens, NpgsqlDataSource database, TimeProvider clock)
{
    private const string SessionProperty = "session";

    /// <summary>Begins a grant; its id goes into the tokens.</summary>
    /// <param name="session">The browser session it began in, which ends it; null for a device, which a person ends by itself.</param>
    public async Task<string> StartAsync(PersonFacts person, ClientFacts client, IEnumerable<string> scopes, Session? session, CancellationToken cancellation)
    {
        var descriptor = Describe(person, client, scopes, AuthorizationTypes.AdHoc);
        if (session is not null)
            descriptor.Properties[SessionProperty] = JsonSerializer.SerializeToElement(session.Id);
        return (await authorizations.GetIdAsync(await authorizations.CreateAsync(descriptor, cancellation), cancellation))!;
    }

    /// <summary>Whether the person has agreed to all of this before, and not withdrawn it.</summary>
    public async Task<bool> IsAgreedAsync(PersonFacts person, ClientFacts client, ImmutableArray<string> scopes, CancellationToken cancellation)
    {
        await foreach (var _ in authorizations.FindAsync(person.Id, client.Id, Statuses.Valid, AuthorizationTypes.Permanent, scopes, cancellation))
            return true;
        return false;
    }

    public async Task AgreeAsync(PersonFacts person, ClientFacts client, ImmutableArray<string> scopes, CancellationToken cancellation)
    {
        if (!await IsAgreedAsync(person, client, scopes, cancellation))
            await authorizations.CreateAsync(Describe(person, client, scopes, AuthorizationTypes.Permanent), cancellation);
    }

    /// <summary>The applications and devices that could get another token for this person now.</summary>
    public async Task<ImmutableArray<Grant>> OfAsync(string personId, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("""
            select a.id, c.client_id, coalesce(c.display_name, c.client_id), a.creation_date, a.properties is null or a.properties::jsonb ->> 'session' is null
            from identity.authorizations a join identity.clients c on c.id = a.application_id
            where a.subject = $1 and a.status = 'valid' and a.type = 'ad-hoc'
              and exists (select 1 from identity.tokens t where t.authorization_id = a.id and t.status = 'valid' and t.expiration_date > $2)
            order by a.creation_date desc limit 100
            """);
        Add(command, personId, clock.GetUtcNow());
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var grants = ImmutableArray.CreateBuilder<Grant>();
        while (await reader.ReadAsync(cancellation))
            grants.Add(new Grant(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetFieldValue<DateTimeOffset>(3), reader.GetBoolean(4)));
        return grants.DrainToImmutable();
    }

    /// <summary>Ends all that began in a browser session.</summary>
    public async Task EndSessionAsync(string personId, string sessionId, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(
            "select id from identity.authorizations where subject = $1 and status = 'valid' and type = 'ad-hoc' and properties::jsonb ->> 'session' = $2");
        Add(command, personId, sessionId);
        await EndAllAsync(command, cancellation);
    }

    /// <summary>Ends one grant of this person, and forgets that they ever agreed to its client: it has to ask again.</summary>
    public async Task EndAsync(string personId, string grantId, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("""
            select a.id from identity.authorizations a join identity.authorizations this on this.id = $2 and this.subject = $1
            where a.subject = $1 and a.status = 'valid' and (a.id = this.id or (a.type = 'permanent' and a.application_id = this.application_id))
            """);
        Add(command, personId, grantId);
        await EndAllAsync(command, cancellation);
    }

    private async Task EndAllAsync(NpgsqlCommand ids, CancellationToken cancellation)
    {
        var ended = new List<string>();
        await using (var reader = await ids.ExecuteReaderAsync(cancellation))
        {
            while (await reader.ReadAsync(cancellation))
                ended.Add(reader.GetString(0));
        }
        foreach (var id in ended)
        {
            if (await authorizations.FindByIdAsync(id, cancellation) is { } authorization)
                await authorizations.TryRevokeAsync(authorization, cancellation);
            await tokens.RevokeByAuthorizationIdAsync(id, cancellation);
        }
    }

    private OpenIddictAuthorizationDescriptor Describe(PersonFacts person, ClientFacts client, IEnumerable<string> scopes, string type)
    {
        var descriptor = new OpenIddictAuthorizationDescriptor { ApplicationId = client.Id, CreationDate = clock.GetUtcNow(), Status = Statuses.Valid, Subject = person.Id, Type = type };
        descriptor.Scopes.UnionWith(scopes);
        return descriptor;
    }

    private static void Add(NpgsqlCommand command, params object[] values)
    {
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
    }
}
