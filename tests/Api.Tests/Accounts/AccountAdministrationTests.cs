using System.Text.Json;
using Ecosystem.Api.Tests.Access;
using Ecosystem.Domain.Access;
using Ecosystem.Identity.Clients;
using Ecosystem.Identity.People;

namespace Ecosystem.Api.Tests.Accounts;

/// <summary>Accounts of people are administered over GraphQL (CL-9 to CL-11). How people then sign in is shown in Identity.Tests.</summary>
public sealed class AccountAdministrationTests(RevocationPlatform platform) : IClassFixture<RevocationPlatform>
{
    private const string Password = "Correct-Horse-Battery";

    private async Task<string> AdministratorAsync() => await platform.TokenAsync(await platform.AddInternalAsync(Scopes.PeopleAdmin));

    private static SeedPerson Person(string name) => new(name, "Lin Mei 林梅", "internal", "hq", ["lead"], Password);

    private async Task<(string UserName, string Account)> AddPersonAsync(string admin)
    {
        var name = $"p{Platform.Key()}";
        await platform.SeedAsync(new Seed([], [new SeedRole("lead", ["units:read"])], [Person(name)]));
        var number = (string)(await platform.Database.ScalarAsync($"select id from identity.people where user_name = '{name}'"))!;
        Assert.Equal(name, (await AccountAsync(admin, $"ac_{number}")).GetProperty("userName").GetString());
        return (name, $"ac_{number}");
    }

    private async Task<JsonElement> AccountAsync(string token, string id) => (await platform.One.AskAsync(token, """
        query ($id: ID!) { account(id: $id) { userName name audience organisation roles enabled secondFactor hasPassword codeUntil sessions version } }
        """, new { id })).Data.GetProperty("account");

    private async Task<JsonElement> ChangeAsync(string token, string mutation, object input)
    {
        var answer = await platform.One.AskAsync(
            token, $"mutation ($input: {char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input!) {{ {mutation}(input: $input) {{ __typename {(mutation == "resetAccountSignIn" ? "... on SignInResetPayload { oneTimeCode codeUntil }" : "")} ... on Refusal {{ code }} }} }}", new { input });
        Assert.Null(answer.Code);
        return answer.Data.GetProperty(mutation);
    }

    [Fact]
    public async Task An_account_that_is_disabled_stays_so_when_the_seed_is_read_again_and_until_it_is_enabled()
    {
        var admin = await AdministratorAsync();
        var (name, account) = await AddPersonAsync(admin);
        Assert.Equal("AccountPayload", (await ChangeAsync(admin, "disableAccount", new { idempotencyKey = Platform.Key(), account, reason = "left" })).GetProperty("__typename").GetString());
        await Eventually.Holds(async () => Assert.False((await AccountAsync(admin, account)).GetProperty("enabled").GetBoolean()));
        await platform.SeedAsync(new Seed([], [], [Person(name)]));
        Assert.False((await AccountAsync(admin, account)).GetProperty("enabled").GetBoolean());
        Assert.Equal(1L, await platform.Database.ScalarAsync($"select count(*) from identity.denials where kind = 'subject' and 'ac_' || name = '{account}'"));

        await ChangeAsync(admin, "enableAccount", new { idempotencyKey = Platform.Key(), account, reason = "came back" });
        await Eventually.Holds(async () => Assert.True((await AccountAsync(admin, account)).GetProperty("enabled").GetBoolean()));
    }

    [Fact]
    public async Task A_reset_answers_with_a_code_once_and_its_retry_with_the_same()
    {
        var admin = await AdministratorAsync();
        var (_, account) = await AddPersonAsync(admin);
        var input = new { idempotencyKey = Platform.Key(), account, secondFactor = true, password = true, reason = "lost the telephone" };
        var reset = await ChangeAsync(admin, "resetAccountSignIn", input);
        var code = reset.GetProperty("oneTimeCode").GetString()!;
        Assert.Matches("^([0-9a-hjkmnp-tv-z]{4}-){4}[0-9a-hjkmnp-tv-z]{4}$", code);
        Assert.Equal(code, (await ChangeAsync(admin, "resetAccountSignIn", input)).GetProperty("oneTimeCode").GetString());
        await Eventually.Holds(async () =>
        {
            var seen = await AccountAsync(admin, account);
            Assert.False(seen.GetProperty("hasPassword").GetBoolean());
            Assert.NotEqual(JsonValueKind.Null, seen.GetProperty("codeUntil").ValueKind);
        });
        Assert.Equal(0L, await platform.Database.ScalarAsync($"select count(*) from journal.commits where strpos(entry, '{code}') > 0"));

        var factor = await ChangeAsync(admin, "resetAccountSignIn", input with { idempotencyKey = Platform.Key(), password = false });
        Assert.Equal(JsonValueKind.Null, factor.GetProperty("oneTimeCode").ValueKind);
        Assert.Equal("NOTHING_TO_RESET", (await ChangeAsync(admin, "resetAccountSignIn", input with { idempotencyKey = Platform.Key(), password = false, secondFactor = false })).GetProperty("code").GetString());
    }

    [Fact]
    public async Task An_account_that_is_none_is_unknown_whatever_its_id_looks_like()
    {
        var admin = await AdministratorAsync();
        foreach (var account in new[] { "ac_nobody", "nobody", "" })
        {
            Assert.Equal("ACCOUNT_UNKNOWN", (await ChangeAsync(admin, "endAccountSessions", new { idempotencyKey = Platform.Key(), account, reason = "x" })).GetProperty("code").GetString());
            Assert.Equal("ACCOUNT_UNKNOWN", (await ChangeAsync(admin, "resetAccountSignIn", new { idempotencyKey = Platform.Key(), account, secondFactor = true, password = true, reason = "x" })).GetProperty("code").GetString());
            Assert.Equal(JsonValueKind.Null, (await AccountAsync(admin, account)).ValueKind);
        }
    }

    [Fact]
    public async Task The_list_is_in_pages_and_no_name_of_a_person_is_in_the_log()
    {
        var admin = await AdministratorAsync();
        var (name, account) = await AddPersonAsync(admin);
        await ChangeAsync(admin, "endAccountSessions", new { idempotencyKey = Platform.Key(), account, reason = "a lost laptop" });
        var page = (await platform.One.AskAsync(admin, "{ accounts(first: 1) { nodes { id } pageInfo { hasNextPage endCursor } } }")).Data.GetProperty("accounts");
        Assert.Single(page.GetProperty("nodes").EnumerateArray());
        var all = (await platform.One.AskAsync(admin, "{ accounts(first: 200, enabled: true) { nodes { id userName } } }")).Data.GetProperty("accounts").GetProperty("nodes");
        Assert.Contains(all.EnumerateArray(), node => node.GetProperty("id").GetString() == account);
        await Eventually.Holds(async () => Assert.Equal(1L, await platform.Database.ScalarAsync($"select count(*) from read.identity_events where actor_id = 'id_account_{account[3..]}' and what = 'accountCreated'")));
        Assert.Equal(0L, await platform.Database.ScalarAsync($"select count(*) from journal.commits where strpos(entry, '{name}') > 0 or strpos(entry, '林梅') > 0"));
    }

    [Fact]
    public async Task Without_the_scope_nothing_is_answered()
    {
        var token = await platform.TokenAsync(await platform.AddInternalAsync(Scopes.ClientsAdmin));
        Assert.Equal("FORBIDDEN_SCOPE", (await platform.One.AskAsync(token, "{ accounts { nodes { id } } }")).Code);
    }

    [Theory]
    [InlineData("customer", "cu_1")]
    [InlineData("partner", "partner_demo")]
    [InlineData("supplier", "supplier_demo")]
    [InlineData("auditor", "auditor_demo")]
    public async Task To_other_audiences_there_is_nothing_of_it_even_with_the_scope(string audience, string organisation)
    {
        var token = await platform.TokenAsync(await platform.AddClientAsync(audience, organisation, [Scopes.ClientsAdmin, Scopes.PeopleAdmin]));
        foreach (var field in new[] { "clients", "accounts" })
        {
            var denied = await platform.One.AskAsync(token, $"{{ {field} {{ nodes {{ id }} }} }}");
            var invented = await platform.One.AskAsync(token, $"{{ {new string('z', field.Length)} {{ nodes {{ id }} }} }}");
            Assert.Equal(invented.Code, denied.Code);
            Assert.NotNull(denied.Code);
        }
        foreach (var word in new[] { "disableClient", "ClientSecretPayload", "AccountConnection", "resetAccountSignIn" })
            Assert.DoesNotContain(word, (await platform.One.SendAsync(HttpMethod.Get, "/graphql/schema", token)).Body, StringComparison.Ordinal);
    }
}
