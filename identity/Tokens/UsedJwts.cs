using System.Security.Cryptography;
using System.Text;
using Ecosystem.Hosting.Proofs;
using Ecosystem.Hosting.Tokens;
using Npgsql;

namespace Ecosystem.Identity.Tokens;

/// <summary>Which of the JWTs that clients sign were used (<c>identity.assertions</c>): assertions and request objects work once, on whichever node.</summary>
/// <remarks>To be asked last, when signature and client are proven: a stranger can neither fill the table nor use up a jti.</remarks>
public sealed class UsedJwts(NpgsqlDataSource database)
{
    private readonly UsedOnce _used = new(
        database,
        """
        insert into identity.assertions (client_id, jti_hash, expires_at)
        select owner, hash, forget_at from unnest($1, $2, $3) as used (owner, hash, forget_at) order by owner, hash
        on conflict do nothing returning client_id, jti_hash
        """);

    /// <summary>Uses one; true the first time: the primary key decides between nodes.</summary>
    /// <param name="kind">A jti is unique among its client's JWTs of one kind only.</param>
    /// <param name="expiresAt">Its <c>exp</c>.</param>
    public Task<bool> UseAsync(string kind, string clientId, string jti, DateTimeOffset expiresAt, CancellationToken cancellation) =>
        // Acceptable until exp + skew; kept for another skew, because the node that removes it may have the faster clock.
        _used.UseAsync(clientId, SHA256.HashData(Encoding.UTF8.GetBytes(kind + jti)), expiresAt + (2 * TokenVerifierOptions.Skew), cancellation);
}
