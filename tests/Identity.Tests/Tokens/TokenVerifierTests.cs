using System.Text;
using Ecosystem.Hosting.Keys;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Testing;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Identity.Tests.Tokens;

public sealed class TokenVerifierTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly byte[] MasterKeyBytes = [.. Enumerable.Range(1, MasterKey.Length).Select(i => (byte)i)];

    private readonly FakeTimeProvider _clock = new(Now);
    private StandInIssuer _issuer = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _issuer = await StandInIssuer.StartAsync();

    public ValueTask DisposeAsync() => _issuer.DisposeAsync();

    /// <summary>Every way a token can be wrong, each made from a token that is otherwise good, and what the log says of it.</summary>
    private static readonly Dictionary<string, (string Reason, Func<StandInIssuer, string> Make)> WrongTokens = new(StringComparer.Ordinal)
    {
        ["empty"] = ("no token", _ => ""),
        ["not a JWT"] = ("not a signed JWT", _ => "hello"),
        ["three dots of nothing"] = ("not a signed JWT", _ => ".."),
        ["encrypted"] = ("not trusted", i => i.Token(Now, d => d.EncryptingCredentials = new EncryptingCredentials(new SymmetricSecurityKey(new byte[64]), "dir", SecurityAlgorithms.Aes256CbcHmacSha512))),
        ["longer than the bound"] = ("longer than", i => i.Token(Now, d => d.Claims["padding"] = new string('x', TokenVerifier.TokenBytesMax))),
        ["alg none"] = ("'none'", i => Unsigned(i.Token(Now))),
        ["alg none, signature kept"] = ("'none'", i => Unsigned(i.Token(Now)) + i.Token(Now).Split('.')[2]),
        ["HS256 with the public key as secret"] = ("'HS256'", i => i.Token(Now, d => d.SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(i.PublicKeyBytes) { KeyId = "first" }, SecurityAlgorithms.HmacSha256))),
        ["typ JWT"] = ("IDX10257", i => i.Token(Now, d => d.TokenType = "JWT")),
        ["typ of a client assertion"] = ("IDX10257", i => i.Token(Now, d => d.TokenType = "client-authentication+jwt")),
        ["no typ"] = ("IDX10256", i => i.Sign("""{"alg":"ES256","kid":"first"}""", i.Token(Now).Split('.')[1])),
        ["another audience"] = ("IDX10214", i => i.Token(Now, d => d.Audience = "urn:other:api")),
        ["no audience"] = ("IDX10206", i => i.Token(Now, d => d.Audience = null)),
        ["another issuer"] = ("not trusted", i => i.Token(Now, d => d.Issuer = "https://evil.example/")),
        ["issuer without its slash"] = ("not trusted", i => i.Token(Now, d => d.Issuer = i.Issuer.AbsoluteUri.TrimEnd('/'))),
        ["no issuer"] = ("not trusted", i => i.Token(Now, d => d.Issuer = null)),
        ["expired 31 s ago"] = ("IDX10230", i => i.Token(Now.AddMinutes(-20), d => d.Expires = Now.AddSeconds(-31).UtcDateTime)),
        ["no expiry"] = ("IDX10230", i => i.Token(Now, d => d.Expires = null)),
        ["not valid for another 31 s"] = ("IDX10230", i => i.Token(Now, d => d.NotBefore = Now.AddSeconds(31).UtcDateTime)),
        ["payload tampered"] = ("IDX10511", i => Tampered(i.Token(Now))),
        ["signature of another token"] = ("IDX10511", i => i.Token(Now)[..^86] + i.Token(Now)[^86..]),
        ["unknown key"] = ("no key", i => i.Token(Now, keyId: "unheard-of")),
        ["known key id, another key"] = ("IDX10511", i => i.Token(Now, d => d.SigningCredentials = new SigningCredentials(new ECDsaSecurityKey(i.Key("stranger").ECDsa) { KeyId = "first" }, SecurityAlgorithms.EcdsaSha256))),
        ["no subject"] = ("'sub'", i => i.Token(Now, d => d.Claims.Remove("sub"))),
        ["no client"] = ("'client_id'", i => i.Token(Now, d => d.Claims.Remove("client_id"))),
        ["no token id"] = ("'jti'", i => i.Token(Now, d => d.Claims.Remove("jti"))),
        ["no ecosystem audience"] = ("'ecosystem_audience'", i => i.Token(Now, d => d.Claims.Remove("ecosystem_audience"))),
        ["no organisation"] = ("'ecosystem_organisation'", i => i.Token(Now, d => d.Claims.Remove("ecosystem_organisation"))),
        ["in a country that is none"] = ("country codes", i => i.Token(Now, d => d.Claims["ecosystem_country"] = "Germany")),
        ["in no text"] = ("country codes", i => i.Token(Now, d => d.Claims["ecosystem_country"] = new[] { "DE" })),
        ["bound to what is no certificate's thumbprint"] = ("bound to a key", i => i.Token(Now, d => d.Claims["cnf"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["x5t#S256"] = "x" })),
        ["bound to a SHA-1"] = ("bound to a key", i => i.Token(Now, d => d.Claims["cnf"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["x5t"] = new string('A', 43) })),
        ["bound to two things"] = ("bound to a key", i => i.Token(Now, d => d.Claims["cnf"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["jkt"] = new string('A', 43), ["x5t#S256"] = new string('A', 43) })),
        ["bound to no object"] = ("bound to a key", i => i.Token(Now, d => d.Claims["cnf"] = "jkt")),
        ["bound to what is no thumbprint"] = ("bound to a key", i => i.Token(Now, d => d.Claims["cnf"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["jkt"] = "x" })),
        ["narrowed to what is no list"] = ("must be a JSON list", i => i.Token(Now, d => d.Claims["authorization_details"] = "cu_1")),
        ["narrowed to an empty list"] = ("must be a JSON list", i => i.Token(Now, d => d.Claims["authorization_details"] = Array.Empty<object>())),
        ["narrowed in a way not known here"] = ("type customer_data", i => i.Token(Now, d => d.Claims["authorization_details"] = new[] { new Dictionary<string, object>(StringComparer.Ordinal) { ["type"] = "payment" } })),
        ["minted by a silo, offered to the api"] = ("urn:ecosystem:silo", _ => Silo(new FakeTimeProvider(Now)).Mint("silo:import", ["units:write"])),
        ["claims the silo as issuer, signed by the identity host"] = ("urn:ecosystem:silo", i => i.Token(Now, d => d.Issuer = SiloTokens.Issuer)),
    };

    public static TheoryData<string> WrongTokenNames => [.. WrongTokens.Keys];

    [Theory]
    [MemberData(nameof(WrongTokenNames))]
    public async Task A_wrong_token_is_refused(string name)
    {
        var verifier = Verifier();
        var (reason, make) = WrongTokens[name];
        var token = make(_issuer);
        for (var attempt = 1; attempt <= 2; attempt++)
        {
            var refusal = await Assert.ThrowsAsync<TokenRefusedException>(() => verifier.VerifyAsync(token, Cancellation));
            Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        }
        Assert.Equal(0, verifier.CachedTokens);
    }

    [Fact]
    public async Task A_good_token_says_who_calls_for_whom_and_what_they_may()
    {
        var token = await Verifier().VerifyAsync(_issuer.Token(Now), Cancellation);
        Assert.Equal(("customer-erp", "customer-erp", "customer", "cu_1"), (token.Subject, token.ClientId, token.Audience, token.Organisation));
        Assert.Equal(["passport:read", "units:read"], token.Scopes.Order(StringComparer.Ordinal));
        Assert.Equal(Now.AddMinutes(10), token.ExpiresAt);
        Assert.Equal(32, token.TokenId.Length);
    }

    [Fact]
    public async Task A_token_bound_to_a_key_says_which_also_from_memory_and_any_other_says_none()
    {
        var (verifier, thumbprint) = (Verifier(), new string('A', 43));
        var bound = _issuer.Token(Now, d => d.Claims["cnf"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["jkt"] = thumbprint });
        for (var attempt = 1; attempt <= 2; attempt++)
            Assert.Equal(thumbprint, (await verifier.VerifyAsync(bound, Cancellation)).KeyThumbprint);
        Assert.Null((await verifier.VerifyAsync(_issuer.Token(Now), Cancellation)).KeyThumbprint);
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public async Task Thirty_seconds_of_clock_difference_are_forgiven_whether_or_not_the_token_is_remembered(int secondsPastExpiry, bool accepted)
    {
        var (remembering, fresh, token) = (Verifier(), Verifier(), _issuer.Token(Now));
        await remembering.VerifyAsync(token, Cancellation);
        _clock.Advance(TimeSpan.FromMinutes(10) + TimeSpan.FromSeconds(secondsPastExpiry));
        foreach (var verifier in new[] { remembering, fresh })
        {
            var failure = await Record.ExceptionAsync(() => verifier.VerifyAsync(token, Cancellation));
            Assert.Equal(accepted ? null : typeof(TokenRefusedException), failure?.GetType());
        }
    }

    [Fact]
    public async Task A_token_seen_before_is_answered_from_memory_and_memory_is_bounded()
    {
        var verifier = Verifier(cachedTokensMax: 10);
        var token = _issuer.Token(Now);
        var first = await verifier.VerifyAsync(token, Cancellation);
        Assert.Same(first, await verifier.VerifyAsync(token, Cancellation));
        for (var i = 0; i < 50; i++)
        {
            await verifier.VerifyAsync(_issuer.Token(Now), Cancellation);
            Assert.InRange(verifier.CachedTokens, 1, 10);
            Assert.Same(first, await verifier.VerifyAsync(token, Cancellation));
        }
    }

    [Fact]
    public async Task The_first_token_signed_by_a_new_key_is_accepted()
    {
        var verifier = Verifier();
        await verifier.VerifyAsync(_issuer.Token(Now), Cancellation);
        _issuer.AddKey("second");
        _clock.Advance(IssuerKeys.Pause);
        await verifier.VerifyAsync(_issuer.Token(Now, keyId: "second"), Cancellation);
    }

    [Fact]
    public async Task Invented_key_ids_cause_one_fetch_per_pause()
    {
        var verifier = Verifier();
        for (var i = 0; i < 20; i++)
            await Assert.ThrowsAsync<TokenRefusedException>(() => verifier.VerifyAsync(_issuer.Token(Now, keyId: $"invented-{i}"), Cancellation));
        Assert.Equal(1, _issuer.KeyFetches);
    }

    [Fact]
    public async Task While_the_issuer_is_away_known_keys_serve_and_an_unknown_issuer_is_our_failure_not_the_callers()
    {
        var warm = Verifier();
        await warm.VerifyAsync(_issuer.Token(Now), Cancellation);
        _issuer.Broken = true;
        _clock.Advance(IssuerKeys.MaxAge * 2);
        await warm.VerifyAsync(_issuer.Token(_clock.GetUtcNow()), Cancellation);
        var cold = Verifier();
        await Assert.ThrowsAsync<TokenIssuerUnavailableException>(() => cold.VerifyAsync(_issuer.Token(_clock.GetUtcNow()), Cancellation));
        _issuer.Broken = false;
        _clock.Advance(TimeSpan.FromSeconds(1));
        await cold.VerifyAsync(_issuer.Token(_clock.GetUtcNow()), Cancellation);
    }

    [Fact]
    public async Task A_silo_accepts_its_clusters_own_tokens_and_the_identity_hosts()
    {
        var (one, other) = (Silo(_clock), Silo(_clock));
        var verifier = Verifier(local: [other.AsIssuer]);
        var token = await verifier.VerifyAsync(one.Mint("silo:import", ["units:write", "customers:write"]), Cancellation);
        Assert.Equal(("silo:import", "silo", "internal", "hq"), (token.Subject, token.ClientId, token.Audience, token.Organisation));
        Assert.Equal(["customers:write", "units:write"], token.Scopes.Order(StringComparer.Ordinal));
        Assert.Equal(Now + SiloTokens.Lifetime, token.ExpiresAt);
        await verifier.VerifyAsync(_issuer.Token(Now), Cancellation);
    }

    [Fact]
    public async Task A_silo_refuses_a_silo_token_of_another_master_key_or_one_signed_by_the_identity_host()
    {
        var verifier = Verifier(local: [Silo(_clock).AsIssuer]);
        var stranger = new SiloTokens(MasterKey.Of(new byte[MasterKey.Length]), TokenVerifierOptions.DefaultAudience, _clock);
        await Assert.ThrowsAsync<TokenRefusedException>(() => verifier.VerifyAsync(stranger.Mint("silo:import", []), Cancellation));
        await Assert.ThrowsAsync<TokenRefusedException>(() => verifier.VerifyAsync(_issuer.Token(Now, d => d.Issuer = SiloTokens.Issuer), Cancellation));
        await Assert.ThrowsAsync<TokenRefusedException>(() => verifier.VerifyAsync(Unsigned(Silo(_clock).Mint("silo:import", [])), Cancellation));
    }

    private TokenVerifier Verifier(int cachedTokensMax = 100, IEnumerable<LocalIssuer>? local = null)
    {
        var options = new TokenVerifierOptions(_issuer.Issuer, TokenVerifierOptions.DefaultAudience) { CachedTokensMax = cachedTokensMax };
        return new TokenVerifier(options, new IssuerKeys(options, _clock), local ?? [], _clock);
    }

    private static SiloTokens Silo(TimeProvider clock) => new(MasterKey.Of(MasterKeyBytes), TokenVerifierOptions.DefaultAudience, clock);

    private static string Unsigned(string token) =>
        $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"at+jwt","kid":"first"}""")}.{token.Split('.')[1]}.";

    private static string Tampered(string token)
    {
        var parts = token.Split('.');
        var payload = Encoding.UTF8.GetString(Base64UrlEncoder.DecodeBytes(parts[1])).Replace("\"customer\"", "\"internal\"", StringComparison.Ordinal);
        return $"{parts[0]}.{Base64UrlEncoder.Encode(payload)}.{parts[2]}";
    }
}
