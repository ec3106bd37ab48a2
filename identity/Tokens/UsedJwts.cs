using System.Security.Cryptography;
using System.Text;
using Ecosystem.Hosting.Tokens;
using Npgsql;

namespace Ecosystem.Identity.Tokens;

/// <summary>Which of the JWTs that clients sign were used (<c>identity.assertions</c>): assertions and request objects work once, on whichever node.</summary>
/// <remarks>To be asked last, when signature and client are proven: a stranger can neither fill the table nor use up a jti.</remarks>
public sealed class UsedJwts(NpgsqlDataSource database)
{
    /// <summary>Uses one; true the first time: the primary key decides between nodes.</summary>
    /// <param name="kind">A jti is unique among its client's JWTs of one kind only.</param>
    /// <param name="expiresAt">Its <c>exp</c>.</param>
    public async Task<bool> UseAsync(string kind, string clientId, string jti, DateTimeOffset expiresAt, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("insert into identity.assertions (client_id, jti_hash, expires_at) values ($1, $2, $3) on conflict do nothing");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = clientId });
        command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = SHA256.HashData(Encoding.UTF8.GetBytes(kind + jti)) });
        // Acceptable until exp + skew; kept for another skew, because the node that removes it may have the faster clock.
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = (expiresAt + (2 * TokenVerifierOptions.Skew)).UtcDateTime });
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    }
}
