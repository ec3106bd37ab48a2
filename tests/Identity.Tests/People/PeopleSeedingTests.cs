using System.Text;
using Ecosystem.Identity.Clients;
using Ecosystem.Identity.People;
using Ecosystem.Identity.Tests.Server;
using Ecosystem.Testing;

namespace Ecosystem.Identity.Tests.People;

public sealed class PeopleSeedingTests : IAsyncLifetime
{
    private static readonly SeedRole s_role = new("lead", ["units:read"]);

    private readonly string _file = Path.GetTempFileName();
    private ThrowawayDatabase _database = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(IdentityHost.Migrations);

    public async ValueTask DisposeAsync()
    {
        File.Delete(_file);
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Four_nodes_starting_at_once_make_each_person_and_one_cookie_key_once()
    {
        await File.WriteAllTextAsync(_file, """
            {"roles": [{"name": "lead", "scopes": ["units:read"]}],
             "people": [{"userName": "ann", "displayName": "Ann", "audience": "internal", "organisation": "hq", "roles": ["lead"], "password": "correct horse battery"},
                        {"userName": "bo", "displayName": "Bo", "audience": "customer", "organisation": "cu_1", "roles": [], "password": "correct horse battery"}]}
            """, Cancellation);
        var nodes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Node.StartAsync(_database.ConnectionString, [new("Identity:SeedFile", _file)])));
        Assert.Equal(2L, await _database.ScalarAsync("select count(*) from identity.people"));
        Assert.Equal(1L, await _database.ScalarAsync("select count(*) from identity.cookie_keys"));
        foreach (var node in nodes)
            await node.DisposeAsync();
    }

    [Fact]
    public async Task A_person_seeded_again_keeps_password_and_second_factor_and_follows_in_the_rest()
    {
        var person = Samples.Person("ann", "lead");
        await using var node = await Node.StartAsync(_database.ConnectionString);
        await node.SeedAsync(new Seed([], [s_role], [person]));
        await node.SeedAsync(new Seed([], [], [person with { Password = "another long password", TotpSecret = null, DisplayName = "Ann the Second" }]));
        Assert.Equal("Ann the Second", await _database.ScalarAsync("select display_name from identity.people"));
        using var browser = new Browser(node, TimeProvider.System);
        await browser.SignInAsync(person);
    }

    [Fact]
    public async Task Neither_password_nor_second_factor_nor_cookie_keys_can_be_read_in_the_database()
    {
        var person = Samples.Person("ann", "lead");
        await using var node = await Node.StartAsync(_database.ConnectionString);
        await node.SeedAsync(new Seed([], [s_role], [person]));
        Assert.Equal(0L, await _database.ScalarAsync($"select count(*) from identity.people p where p::text like '%{person.Password}%'"));
        Assert.Equal(0L, await _database.ScalarAsync($"select count(*) from identity.people_secrets s where s::text like '%{person.TotpSecret}%'"));
        Assert.Equal(0L, await _database.ScalarAsync("select count(*) from identity.cookie_keys where sealed_xml like '%masterKey%<value%'"));
        Assert.Equal(1L, await _database.ScalarAsync("select count(*) from identity.cookie_keys where sealed_xml like '%CookieKeySeal%'"));
    }

    public static TheoryData<string, string> Mistakes => new()
    {
        { "short", "12-256 characters" },
        { "aaaaaaaaaaaaaaa", "different characters" },
        { "I am ann, really", "must not contain the user name" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_bad_password_stops_the_whole_seeding(string password, string words)
    {
        await using var node = await Node.StartAsync(_database.ConnectionString);
        var failure = await Assert.ThrowsAsync<IdentityStartException>(() => node.SeedAsync(new Seed([], [s_role], [Samples.Person("bo", "lead"), Samples.Person("ann", "lead") with { Password = password }])));
        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(password, failure.Message, StringComparison.Ordinal);
        Assert.Equal(0L, await _database.ScalarAsync("select count(*) from identity.people"));
    }

    [Fact]
    public async Task An_unknown_role_stops_the_whole_seeding()
    {
        await using var node = await Node.StartAsync(_database.ConnectionString);
        var failure = await Assert.ThrowsAsync<IdentityStartException>(() => node.SeedAsync(new Seed([], [s_role], [Samples.Person("ann", "king")])));
        Assert.Contains("'king', which is no role", failure.Message, StringComparison.Ordinal);
        Assert.Equal(0L, await _database.ScalarAsync("select count(*) from identity.roles"));
    }

    [Fact]
    public async Task A_client_does_not_change_between_public_and_confidential()
    {
        await using var node = await Node.StartAsync(_database.ConnectionString);
        await node.SeedAsync(Samples.WithSecret("app"));
        var failure = await Assert.ThrowsAsync<IdentityStartException>(() => node.SeedAsync(Public()));
        Assert.Contains("another clientId", failure.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string> WrongFields => new()
    {
        { "\"public\": true, \"grants\": [\"client_credentials\"]", "grants", "this one is public" },
        { "\"public\": true, \"grants\": [\"authorization_code\"]", "redirectUris", "needs at least one" },
        { "\"public\": true, \"secret\": \"AAAAAAAAAABBBBBBBBBBCCCCCCCCCCDDDDDDDDDDEEEE\", \"grants\": [\"device_code\"]", "secret", "a public client has none" },
        { "\"public\": true, \"grants\": [\"refresh_token\"]", "grants", "renews what" },
        { "\"public\": true, \"grants\": [\"implicit\"]", "grants", "one or more of" },
        { "\"public\": true, \"grants\": []", "grants", "one or more of" },
        { "\"public\": \"yes\"", "public", "must be true or false" },
        { "\"public\": true, \"grants\": [\"device_code\"], \"redirectUris\": [\"https://a.example/\"]", "redirectUris", "only for clients with the grant" },
        { "\"public\": true, \"grants\": [\"authorization_code\"], \"redirectUris\": [\"http://a.example/\"]", "redirectUris", "https URL" },
        { "\"public\": true, \"grants\": [\"authorization_code\"], \"redirectUris\": [\"https://a.example/#x\"]", "redirectUris", "without fragment" },
        { "\"public\": true, \"grants\": [\"authorization_code\"], \"redirectUris\": [\"https://*.example/\"]", "redirectUris", "https URL" },
        { "\"public\": true, \"grants\": [\"authorization_code\"], \"redirectUris\": [\"javascript:alert(1)\"]", "redirectUris", "https URL" },
        { "\"public\": true, \"grants\": [\"authorization_code\"], \"redirectUris\": [\"/callback\"]", "redirectUris", "https URL" },
        { "\"public\": true, \"grants\": [\"device_code\"], \"people\": [\"everybody\"]", "people", "neither an audience" },
    };

    [Theory]
    [MemberData(nameof(WrongFields))]
    public void A_wrong_declaration_of_a_client_of_people_is_named(string fields, string field, string words)
    {
        var json = $$"""
            {"clients": [{"clientId": "app", "displayName": "App", "audience": "internal", "organisation": "hq", "scopes": [], {{fields}} }]}
            """;
        var failure = Assert.Throws<IdentityStartException>(() => SeedFile.Parse(Encoding.UTF8.GetBytes(json), "seed.json"));
        Assert.StartsWith($"seed.json:1: {field}", failure.Message, StringComparison.Ordinal);
        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"userName\": \"Ann\"", "userName must be")]
    [InlineData("\"userName\": \"ann\", \"shoe\": 42", "unknown field 'shoe'")]
    [InlineData("\"userName\": \"ann\", \"totpSecret\": \"AAAA\"", "totpSecret must be")]
    [InlineData("\"userName\": \"ann\", \"totpSecret\": \"not base32!\"", "totpSecret must be")]
    [InlineData("\"userName\": \"ann\", \"userName\": \"bo\"", "'userName' is given twice")]
    [InlineData("\"displayName\": \"x\"", "'displayName' is given twice")]
    public void A_wrong_declaration_of_a_person_is_named(string field, string words)
    {
        var json = $$"""{"people": [{"displayName": "Ann", "audience": "internal", "organisation": "hq", "roles": [], "password": "correct horse battery", {{field}}}]}""";
        var failure = Assert.Throws<IdentityStartException>(() => SeedFile.Parse(Encoding.UTF8.GetBytes(json), "seed.json"));
        Assert.StartsWith("seed.json:1: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("correct horse", failure.Message, StringComparison.Ordinal);
    }

    private static SeedClient Public() => new("app", "App", "internal", "hq", []) { Public = true, Grants = [ClientGrants.DeviceCode] };
}
