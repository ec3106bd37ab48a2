using System.Text.Json;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Credentials;
using Ecosystem.Hosting.Keys;
using Ecosystem.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Grains.Tests.Customers;

/// <summary>CU-10: the key of credentials is made once, sealed, and the same for every silo.</summary>
public sealed class CredentialKeysTests
{
    private static readonly MasterKey s_master = MasterKey.Of([.. Enumerable.Range(1, 32).Select(i => (byte)i)]);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Silos_that_make_it_at_once_sign_with_the_same_key_and_each_verifies_the_other()
    {
        await using var database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(PlatformFixture.Migrations);
        await using var source = SiloSetup.DataSource(database.ConnectionString);
        var silos = Enumerable.Range(0, 8).Select(_ => new CredentialKeys(source, s_master)).ToList();

        var signed = await Task.WhenAll(silos.Select(keys => new CredentialIssuer(keys, new("https://issuer.example")).SignAsync("""{"iss":"https://issuer.example","exp":9999999999}""", Cancelled)));

        var published = Assert.Single((await Task.WhenAll(silos.Select(keys => keys.PublicAsync(Cancelled)))).Distinct());
        var rules = new TokenValidationParameters { IssuerSigningKeys = JsonWebKeySet.Create(published).GetSigningKeys(), ValidIssuer = "https://issuer.example", ValidTypes = ["vc+jwt"], ValidateAudience = false };
        foreach (var credential in signed) Assert.True((await new JsonWebTokenHandler().ValidateTokenAsync(credential, rules)).IsValid);
        Assert.Equal(1L, await database.ScalarAsync("select count(*) from credentials.keys"));
        silos.ForEach(keys => keys.Dispose());
    }

    [Fact]
    public async Task A_changed_row_or_another_master_key_is_told_and_nothing_is_signed()
    {
        await using var database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(PlatformFixture.Migrations);
        await using var source = SiloSetup.DataSource(database.ConnectionString);
        using (var first = new CredentialKeys(source, s_master)) await first.SigningAsync(Cancelled);

        using var stranger = new CredentialKeys(source, MasterKey.Of(new byte[32]));
        Assert.Contains("another master key", (await Assert.ThrowsAsync<InvalidOperationException>(() => stranger.SigningAsync(Cancelled))).Message, StringComparison.Ordinal);
        await database.ScalarAsync("update credentials.keys set jwk = replace(jwk, '\"use\":\"sig\"', '\"use\":\"enc\"') returning 1");
        using var changed = new CredentialKeys(source, s_master);
        Assert.Contains("its row was changed", (await Assert.ThrowsAsync<InvalidOperationException>(() => changed.SigningAsync(Cancelled))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_private_half_is_not_in_the_database_in_the_clear()
    {
        await using var database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(PlatformFixture.Migrations);
        await using var source = SiloSetup.DataSource(database.ConnectionString);
        using var keys = new CredentialKeys(source, s_master);
        var key = Assert.IsType<ECDsaSecurityKey>((await keys.SigningAsync(Cancelled)).Key);
        var secret = Convert.ToHexStringLower(key.ECDsa.ExportParameters(includePrivateParameters: true).D!);

        Assert.DoesNotContain(secret, (string)(await database.ScalarAsync("select string_agg(k::text, '') from credentials.keys k"))!, StringComparison.Ordinal);
        Assert.False(JsonDocument.Parse(await keys.PublicAsync(Cancelled)).RootElement.GetProperty("keys")[0].TryGetProperty("d", out _));
    }

    [Theory]
    [InlineData("https://api.example.com", "https://api.example.com")]
    [InlineData("https://api.example.com/", "https://api.example.com")]
    [InlineData("https://api.example.com:8443", "https://api.example.com:8443")]
    [InlineData("http://127.0.0.1:5080", "http://127.0.0.1:5080")]
    [InlineData("", "https://ecosystem.local")]
    public void An_issuer_is_an_https_origin_or_this_machine(string setting, string issuer) => Assert.Equal(issuer, Read(setting).Issuer);

    [Theory]
    [InlineData("http://api.example.com")]
    [InlineData("https://api.example.com/credentials")]
    [InlineData("https://user@api.example.com")]
    [InlineData("https://api.example.com?x=1")]
    [InlineData("api.example.com")]
    [InlineData("http://10.0.0.1")]
    public void Nothing_else_is(string setting) => Assert.Contains("Use the https origin", Assert.Throws<InvalidOperationException>(() => Read(setting)).Message, StringComparison.Ordinal);

    private static CredentialOptions Read(string setting) =>
        CredentialOptions.From(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create<string, string?>(CredentialOptions.IssuerKey, setting)]).Build());
}
