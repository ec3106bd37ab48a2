using Ecosystem.Hosting.Proofs;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Identity.Keys;
using Ecosystem.Identity.Store;
using Ecosystem.Identity.Tests.Server;
using Ecosystem.Testing;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Ecosystem.Identity.Tests.Keys;

public sealed class KeySurvivalTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(TimeProvider.System.GetUtcNow());
    private ThrowawayDatabase _database = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(IdentityHost.Migrations);

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_restart_keeps_the_keys()
    {
        string before;
        await using (var node = await StartAsync())
        {
            await node.SeedAsync(Samples.WithSecret("console"));
            before = KeyIdOf((await node.AskAsync(("console", Samples.Secret))).AccessToken);
        }
        await using var restarted = await StartAsync();
        Assert.Equal(before, KeyIdOf((await restarted.AskAsync(("console", Samples.Secret))).AccessToken));
    }

    [Fact]
    public async Task Private_keys_are_sealed_in_the_database()
    {
        await using var node = await StartAsync();
        var key = node.App.Services.GetRequiredService<KeyRing>();
        var row = (byte[])(await _database.ScalarAsync("select sealed from identity.keys"))!;
        Assert.Single(key.KeyIds);
        // A PKCS #8 document of a P-256 key holds the curve's object identifier.
        Assert.Equal(-1, row.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07]));
    }

    [Fact]
    public async Task Another_master_key_is_refused_at_the_start_with_the_reason()
    {
        await (await StartAsync()).DisposeAsync();
        var failure = await Assert.ThrowsAsync<IdentityStartException>(() => Node.StartAsync(
            _database.ConnectionString, [new("Ecosystem:MasterKey", Convert.ToBase64String(new byte[32]))]));
        Assert.Contains("another master key", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_running_host_changes_to_the_next_key_and_no_token_is_refused_meanwhile()
    {
        await using var one = await StartAsync();
        await using var other = await StartAsync(one.Issuer);
        await one.SeedAsync(Samples.WithSecret("console"));
        var options = new TokenVerifierOptions(one.Issuer, TokenVerifierOptions.DefaultAudience);
        using var keys = new IssuerKeys(options, _clock);
        var verifier = new TokenVerifier(options, keys, [], _clock);

        var seen = new List<string>();
        var end = _clock.GetUtcNow() + KeySchedule.SigningPeriod + KeySchedule.Overlap + TimeSpan.FromDays(1);
        while (_clock.GetUtcNow() < end)
        {
            // The rotation runs every minute; here its turns are taken by hand, on one node and then the other.
            foreach (var node in new[] { one, other })
            {
                await node.App.Services.GetRequiredService<KeyRing>().RefreshAsync(Cancellation);
                var token = (await node.AskAsync(("console", Samples.Secret))).AccessToken;
                await verifier.VerifyAsync(token, Cancellation);
                if (!seen.Contains(KeyIdOf(token)))
                    seen.Add(KeyIdOf(token));
            }
            _clock.Advance(TimeSpan.FromHours(12));
        }
        Assert.Equal(2, seen.Count);
        var published = (await other.GetAsync(".well-known/jwks")).GetProperty("keys").EnumerateArray().Select(key => key.GetProperty("kid").GetString());
        Assert.Equal([seen[1]], published);
    }

    [Fact]
    public async Task What_has_expired_is_pruned()
    {
        await using var node = await StartAsync();
        await node.SeedAsync(Samples.WithKey("erp"));
        var assertion = Samples.Assertion("erp", node.Issuer, _clock.GetUtcNow());
        Assert.Equal(200, (await node.AskAsync(null, Samples.Form(assertion))).Status);
        var proof = new KeyProof(new string('A', 43), "one", _clock.GetUtcNow(), null);
        Assert.True(await node.App.Services.GetRequiredService<UsedProofs>().UseAsync(proof, Cancellation));
        var pruning = node.App.Services.GetRequiredService<Pruning>();

        await pruning.PruneAsync(Cancellation);
        Assert.Equal(1L, await _database.ScalarAsync("select count(*) from identity.assertions"));
        _clock.Advance(TimeSpan.FromMinutes(2) + TimeSpan.FromSeconds(1));
        await pruning.PruneAsync(Cancellation);
        Assert.Equal(0L, await _database.ScalarAsync("select count(*) from identity.assertions"));
        // A proof is refused for its age two and a half minutes after it was made by any clock that may be.
        Assert.Equal(1L, await _database.ScalarAsync("select count(*) from identity.proofs"));
        _clock.Advance(TimeSpan.FromMinutes(1));
        await pruning.PruneAsync(Cancellation);
        Assert.Equal(0L, await _database.ScalarAsync("select count(*) from identity.proofs"));
    }

    private Task<Node> StartAsync(Uri? issuer = null) =>
        Node.StartAsync(_database.ConnectionString, issuer is null ? null : [new("Ecosystem:Issuer", issuer.AbsoluteUri)], _clock);

    private static string KeyIdOf(string token) => new JsonWebTokenHandler().ReadJsonWebToken(token).Kid;
}
