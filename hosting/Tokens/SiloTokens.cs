using Ecosystem.Hosting.Keys;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Hosting.Tokens;

/// <summary>Mints the tokens under which a silo does work that nobody asked it for: timers, reminders, followers, imports.</summary>
/// <remarks>
/// Every grain call carries a token and every silo verifies it; there is no other way in, so the silo needs one too.
/// The key is derived from the master key, so each silo of a cluster accepts the others' tokens, and no host without
/// both the master key and <see cref="LocalIssuer"/> registered can mint or accept one.
/// </remarks>
public sealed class SiloTokens
{
    public const string Issuer = "urn:ecosystem:silo";
    public const string ClientId = "silo";

    /// <summary>How long a minted token lives: long enough for a slow call, short enough that a logged one is soon worthless.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly SigningCredentials _signing;
    private readonly string _audience;
    private readonly TimeProvider _clock;

    /// <param name="audience"><c>aud</c> of the minted tokens: the verifier's <see cref="TokenVerifierOptions.Audience"/>.</param>
    public SiloTokens(MasterKey masterKey, string audience, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(masterKey);
        var key = new SymmetricSecurityKey(masterKey.Derive("tokens/silo/1")) { KeyId = ClientId };
        _signing = new SigningCredentials(key, SecurityAlgorithms.HmacSha256);
        (_audience, _clock) = (audience, clock);
        AsIssuer = new LocalIssuer(Issuer, key);
    }

    /// <summary>What a verifier needs in order to accept these tokens.</summary>
    public LocalIssuer AsIssuer { get; }

    /// <summary>A token of audience <c>internal</c> for one piece of the silo's own work.</summary>
    /// <param name="subject">The work that acts, as it should stand in the audit log: for example <c>silo:import</c>.</param>
    /// <param name="scopes">What the work needs, and no more.</param>
    /// <param name="organisation">For whom the work is done.</param>
    public string Mint(string subject, IEnumerable<string> scopes, string organisation = "hq")
    {
        ArgumentException.ThrowIfNullOrEmpty(subject);
        ArgumentException.ThrowIfNullOrEmpty(organisation);
        var now = _clock.GetUtcNow();
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            TokenType = TokenVerifier.TokenType,
            Issuer = Issuer,
            Audience = _audience,
            IssuedAt = now.UtcDateTime,
            NotBefore = now.UtcDateTime,
            Expires = (now + Lifetime).UtcDateTime,
            SigningCredentials = _signing,
            Claims = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                [TokenClaims.Subject] = subject,
                [TokenClaims.ClientId] = ClientId,
                [TokenClaims.Scope] = string.Join(' ', scopes),
                [TokenClaims.TokenId] = Guid.CreateVersion7(now).ToString("N"),
                [TokenClaims.Audience] = "internal",
                [TokenClaims.Organisation] = organisation,
            },
        });
    }
}
