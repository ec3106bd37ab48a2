using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Hosting.Tokens;

/// <summary>Verifies access tokens (RFC 9068) locally: signature, type, issuer, audience, lifetime, and that nobody denied it meanwhile.</summary>
/// <remarks>
/// A token may be bound to a key (<see cref="VerifiedToken.KeyThumbprint"/>) or a certificate (<see cref="VerifiedToken.CertificateThumbprint"/>): whoever takes it from a caller outside must have a proof of that too.
/// The silo takes it from the API, which has checked the proof.
/// Only what is acceptable is remembered: a refusal costs its caller the full check each time, and an attacker
/// cannot fill the memory. Thread-safe.
/// </remarks>
public sealed class TokenVerifier
{
    /// <summary>The only <c>typ</c> accepted (RFC 9068 §2.1): an identity token or an assertion signed by the same key is no access token.</summary>
    public const string TokenType = "at+jwt";

    /// <summary>Longest token looked at, in bytes; ours have under 1,000.</summary>
    public const int TokenBytesMax = 8 * 1024;

    /// <summary>Of a SHA-256 in base64url.</summary>
    private const int ThumbprintLength = 43;

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly TokenVerifierOptions _options;
    private readonly IssuerKeys _keys;
    private readonly FrozenDictionary<string, LocalIssuer> _local;
    private readonly TimeProvider _clock;
    private readonly DenyList? _denied;
    private readonly RecentTokens _recent;

    /// <param name="local">Issuers of this host itself, see <see cref="LocalIssuer"/>; none in the api.</param>
    /// <param name="denied">What is denied before it expires; null: a token is good until it expires.</param>
    public TokenVerifier(TokenVerifierOptions options, IssuerKeys keys, IEnumerable<LocalIssuer> local, TimeProvider clock, DenyList? denied = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_options, _keys, _clock, _denied) = (options, keys, clock, denied);
        _local = local.ToFrozenDictionary(issuer => issuer.Issuer, StringComparer.Ordinal);
        _recent = new RecentTokens(options.CachedTokensMax);
    }

    /// <summary>How many verified tokens are remembered now.</summary>
    public int CachedTokens => _recent.Count;

    /// <summary>Answers what the token says, once everything about it is proven.</summary>
    /// <exception cref="TokenRefusedException">The token is not acceptable; the message is for the log only.</exception>
    /// <exception cref="TokenIssuerUnavailableException">The issuer's keys were never read and cannot be now, or the deny list cannot be read.</exception>
    public async Task<VerifiedToken> VerifyAsync(string accessToken, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(accessToken))
            throw new TokenRefusedException("There is no token.");
        if (Encoding.UTF8.GetByteCount(accessToken) > TokenBytesMax)
            throw new TokenRefusedException($"The token is longer than {TokenBytesMax} bytes.");

        var digest = RecentTokens.Digest.Of(accessToken);
        if (_recent.Find(digest) is { } known)
        {
            var why = _clock.GetUtcNow() < known.ExpiresAt + TokenVerifierOptions.Skew ? WhyDenied(known) : "The token has expired.";
            if (why is null)
                return known;
            _recent.Forget(digest);
            throw new TokenRefusedException(why);
        }
        var verified = await CheckAsync(accessToken, cancellation);
        if (WhyDenied(verified) is { } denied)
            throw new TokenRefusedException(denied);
        _recent.Remember(digest, verified);
        return verified;
    }

    /// <summary>Calls back once when a verified token is denied; null when nothing denies tokens here.</summary>
    public IDisposable? WhenDenied(VerifiedToken token, Action then) => _denied?.WhenDenied(token, then);

    /// <summary>What a host minted for its own work two minutes ago at most, nobody revokes; and it must go on while the list cannot be read.</summary>
    private string? WhyDenied(VerifiedToken token) => _denied is null || _local.ContainsKey(token.Issuer) ? null : _denied.WhyDenied(token);

    private async Task<VerifiedToken> CheckAsync(string accessToken, CancellationToken cancellation)
    {
        var unproven = Read(accessToken);
        var parameters = _local.TryGetValue(unproven.Issuer, out var local)
            ? Parameters(local.Issuer, SecurityAlgorithms.HmacSha256, local.Key)
            : Parameters(_options.Issuer.AbsoluteUri, SecurityAlgorithms.EcdsaSha256, await IssuerKeyAsync(unproven, cancellation));
        var result = await _handler.ValidateTokenAsync(unproven, parameters);
        if (!result.IsValid)
            throw new TokenRefusedException(result.Exception?.Message ?? "The token is invalid.", result.Exception ?? new SecurityTokenException());
        return Claims(unproven);
    }

    private JsonWebToken Read(string accessToken)
    {
        try
        {
            return _handler.ReadJsonWebToken(accessToken);
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException or FormatException or System.Text.Json.JsonException)
        {
            throw new TokenRefusedException("The token is not a signed JWT.", e);
        }
    }

    /// <summary>Looks at the cheap, unproven parts first, so that a stranger's token cannot make us fetch keys for it.</summary>
    private async Task<SecurityKey> IssuerKeyAsync(JsonWebToken unproven, CancellationToken cancellation)
    {
        if (unproven.Issuer != _options.Issuer.AbsoluteUri)
            throw new TokenRefusedException($"The issuer '{unproven.Issuer}' is not trusted here.");
        if (unproven.Alg != SecurityAlgorithms.EcdsaSha256)
            throw new TokenRefusedException($"The algorithm '{unproven.Alg}' is not accepted: tokens of this issuer are signed with ES256.");
        if (unproven.Kid is not { Length: > 0 } keyId)
            throw new TokenRefusedException("The token names no key (kid).");
        return await _keys.FindAsync(keyId, cancellation) ?? throw new TokenRefusedException($"The issuer has no key '{keyId}'.");
    }

    private TokenValidationParameters Parameters(string issuer, string algorithm, SecurityKey key) => new()
    {
        ValidIssuer = issuer,
        ValidAudience = _options.Audience,
        ValidTypes = [TokenType],
        ValidAlgorithms = [algorithm],
        IssuerSigningKey = key,
        TryAllIssuerSigningKeys = false,
        LifetimeValidator = (notBefore, expires, _, _) => IsAlive(notBefore, expires),
    };

    private bool IsAlive(DateTime? notBefore, DateTime? expires)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        return expires is { } end && now < end + TokenVerifierOptions.Skew
            && (notBefore is not { } start || start <= now + TokenVerifierOptions.Skew);
    }

    private static VerifiedToken Claims(JsonWebToken token)
    {
        var binding = Binding(token);
        return new VerifiedToken(
            Required(TokenClaims.Subject), Required(TokenClaims.ClientId), Required(TokenClaims.Audience), Required(TokenClaims.Organisation),
            token.TryGetPayloadValue<string>(TokenClaims.Scope, out var scope)
                ? scope.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal)
                : FrozenSet<string>.Empty,
            new DateTimeOffset(token.ValidTo, TimeSpan.Zero),
            Required(TokenClaims.TokenId))
        {
            Issuer = token.Issuer,
            IssuedAt = new DateTimeOffset(token.IssuedAt, TimeSpan.Zero),
            KeyThumbprint = binding?.Name == TokenClaims.KeyThumbprint ? binding.Value.Thumbprint : null,
            CertificateThumbprint = binding?.Name == TokenClaims.CertificateThumbprint ? binding.Value.Thumbprint : null,
            Details = Details(token),
            Countries = Countries(token),
        };

        string Required(string name) => token.TryGetPayloadValue<string>(name, out var value) && value is { Length: > 0 }
            ? value
            : throw new TokenRefusedException($"The token has no '{name}'.");
    }

    /// <summary>What cannot be read as countries is refused: taken for none, it would let its bearer be at home.</summary>
    private static string? Countries(JsonWebToken token)
    {
        if (!token.TryGetPayloadValue<object>(TokenClaims.Country, out _))
            return null;
        return token.TryGetPayloadValue<string>(TokenClaims.Country, out var countries) && countries.Split(' ').All(one => one is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'])
            ? countries
            : throw new TokenRefusedException($"The token's '{TokenClaims.Country}' is no list of two-letter country codes.");
    }

    /// <summary>Details that are not understood may narrow more than is known here: the token is refused.</summary>
    private static ImmutableArray<CustomerDataDetail>? Details(JsonWebToken token)
    {
        if (!token.TryGetPayloadValue<object>(CustomerDataDetail.Name, out _))
            return null;
        try
        {
            // A list is read as an object of the library's own unless it is asked for as JSON.
            return token.TryGetPayloadValue<JsonElement>(CustomerDataDetail.Name, out var list) ? CustomerDataDetail.Parse(list) : throw DetailRefusedException.NoList();
        }
        catch (DetailRefusedException e)
        {
            throw new TokenRefusedException(e.Message, e);
        }
    }

    /// <summary>What is bound in a way not known here (a key with conditions, two things at once) is refused: it would be taken for a bearer's.</summary>
    private static (string Name, string Thumbprint)? Binding(JsonWebToken token)
    {
        if (!token.TryGetPayloadValue<object>(TokenClaims.Confirmation, out var confirmation))
            return null;
        return confirmation is JsonElement { ValueKind: JsonValueKind.Object } members && members.EnumerateObject().ToArray() is [{ Name: TokenClaims.KeyThumbprint or TokenClaims.CertificateThumbprint, Value.ValueKind: JsonValueKind.String } only]
            && only.Value.GetString() is { Length: ThumbprintLength } text
            ? (only.Name, text)
            : throw new TokenRefusedException("The token is bound to a key, and not by the thumbprint of one key or certificate (cnf.jkt, cnf.x5t#S256).");
    }
}
