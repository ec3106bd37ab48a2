using System.Collections.Immutable;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using Npgsql;

namespace Ecosystem.Identity.People;

/// <summary>A browser in which a person is signed in.</summary>
public sealed record Session(string Id, string PersonId, DateTimeOffset StartedAt, DateTimeOffset SeenAt, DateTimeOffset ExpiresAt, string Address, string UserAgent)
{
    /// <summary>It began with a recovery code in place of the app's.</summary>
    public bool WithRecoveryCode { get; init; }
}

/// <summary>Sessions in <c>identity.sessions</c>: the cookie only names one, so ending it here ends it everywhere, at once.</summary>
public sealed class Sessions(NpgsqlDataSource database, TimeProvider clock)
{
    /// <summary>How long a person stays signed in at most; a working day.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private static readonly TimeSpan s_seenGrain = TimeSpan.FromMinutes(1);

    public async Task<Session> StartAsync(string personId, bool withRecoveryCode, string address, string userAgent, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var session = new Session(Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(24)), personId, now, now, now + Lifetime, address, userAgent.Length > 300 ? userAgent[..300] : userAgent) { WithRecoveryCode = withRecoveryCode };
        await using var command = database.CreateCommand("insert into identity.sessions (id, person_id, started_at, seen_at, expires_at, address, user_agent, second_factor) values ($1, $2, $3, $3, $4, $5, $6, $7)");
        Add(command, session.Id, personId, now, session.ExpiresAt, session.Address, session.UserAgent, withRecoveryCode ? "recovery" : "otp");
        await command.ExecuteNonQueryAsync(cancellation);
        return session;
    }

    /// <summary>The session, if it is alive and its person may sign in; notes that it was seen.</summary>
    public async Task<Session?> FindAsync(string id, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await using var command = database.CreateCommand("""
            select s.id, s.person_id, s.started_at, s.seen_at, s.expires_at, s.address, s.user_agent, s.second_factor from identity.sessions s
            join identity.people p on p.id = s.person_id where s.id = $1 and s.ended_at is null and s.expires_at > $2 and not p.disabled
            """);
        Add(command, id, now);
        if (await ReadAsync(command, cancellation) is not [var session])
            return null;
        if (now - session.SeenAt < s_seenGrain)
            return session;
        await using var seen = database.CreateCommand("update identity.sessions set seen_at = $2 where id = $1");
        Add(seen, id, now);
        await seen.ExecuteNonQueryAsync(cancellation);
        return session;
    }

    public async Task<ImmutableArray<Session>> OfAsync(string personId, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(
            "select id, person_id, started_at, seen_at, expires_at, address, user_agent, second_factor from identity.sessions where person_id = $1 and ended_at is null and expires_at > $2 order by started_at desc limit 100");
        Add(command, personId, clock.GetUtcNow());
        return await ReadAsync(command, cancellation);
    }

    /// <summary>Ends a session of this person; false when there is none such.</summary>
    public async Task<bool> EndAsync(string personId, string id, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("update identity.sessions set ended_at = $3 where id = $1 and person_id = $2 and ended_at is null");
        Add(command, id, personId, clock.GetUtcNow());
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    }

    private static async Task<ImmutableArray<Session>> ReadAsync(NpgsqlCommand command, CancellationToken cancellation)
    {
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var sessions = ImmutableArray.CreateBuilder<Session>();
        while (await reader.ReadAsync(cancellation))
        {
            sessions.Add(new Session(
                reader.GetString(0), reader.GetString(1), reader.GetFieldValue<DateTimeOffset>(2), reader.GetFieldValue<DateTimeOffset>(3),
                reader.GetFieldValue<DateTimeOffset>(4), reader.GetString(5), reader.GetString(6))
            {
                WithRecoveryCode = reader.GetString(7) == "recovery",
            });
        }
        return sessions.DrainToImmutable();
    }

    private static void Add(NpgsqlCommand command, params object[] values)
    {
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
    }
}
