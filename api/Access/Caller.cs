using System.Collections.Frozen;
using Ecosystem.Domain.Access;
using Ecosystem.Hosting.Tokens;

namespace Ecosystem.Api.Access;

/// <summary>Who is calling, as a verified token says.</summary>
/// <param name="Token">What the token says.</param>
/// <param name="AccessToken">The token itself: it travels with every grain call, and the silo verifies it again.</param>
public sealed record Caller(Principal Principal, VerifiedToken Token, string AccessToken)
{
    private static readonly FrozenDictionary<string, Audience> s_audiences =
        Enum.GetValues<Audience>().ToFrozenDictionary(audience => audience.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public DateTimeOffset ExpiresAt => Token.ExpiresAt;

    /// <summary>From when on the token is accepted nowhere: past its expiry by what clocks may differ. A connection that it opened ends then.</summary>
    public DateTimeOffset EndsAt => ExpiresAt + TokenVerifierOptions.Skew;

    /// <summary>The caller a token speaks for, or null when its audience is not one of ours.</summary>
    public static Caller? Of(VerifiedToken token, string accessToken) => s_audiences.TryGetValue(token.Audience, out var audience)
        ? new(new(token.Subject, token.ClientId, audience, token.Organisation) { Scopes = [.. token.Scopes] }, token, accessToken)
        : null;
}
