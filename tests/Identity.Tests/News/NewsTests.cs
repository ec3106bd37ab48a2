using Ecosystem.Identity.Clients;
using Ecosystem.Identity.People;
using Ecosystem.Identity.Tests.People;
using Ecosystem.Identity.Tests.Server;
using Ecosystem.Testing;

namespace Ecosystem.Identity.Tests.News;

/// <summary>What happens here is in <c>identity.news</c> with the change itself, bounded, and without anything personal. That the silo carries it to the log is shown in Api.Tests.</summary>
public sealed class NewsTests : IAsyncLifetime
{
    private ThrowawayDatabase _database = null!;
    private Node _node = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(IdentityHost.Migrations);
        _node = await Node.StartAsync(_database.ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        await _node.DisposeAsync();
        await _database.DisposeAsync();
    }

    private async Task<SeedPerson> PersonAsync(string name)
    {
        var person = Samples.Person(name, "lead");
        await _node.SeedAsync(new Seed([], [new SeedRole("lead", ["units:read"])], [person]));
        return person;
    }

    private Task<object?> NumberAsync(string name) => _database.ScalarAsync($"select id from identity.people where user_name = '{name}'");

    private async Task<long> CountAsync(string about, string what) => (long)(await _database.ScalarAsync($"select count(*) from identity.news where about = '{about}' and what = '{what}'"))!;

    [Fact]
    public async Task A_sign_in_and_the_end_of_its_session_are_told_by_the_persons_number_and_nothing_else()
    {
        var person = await PersonAsync("reader");
        using var browser = new Browser(_node, TimeProvider.System);
        await browser.SignInAsync(person);
        await browser.OpenAsync("/logout");
        await browser.SubmitAsync();
        var about = $"account_{await NumberAsync("reader")}";
        Assert.Equal(1, await CountAsync(about, "signedIn"));
        Assert.Equal(1, await CountAsync(about, "sessionEnded"));
        Assert.Equal(0L, await _database.ScalarAsync("select count(*) from identity.news n where n::text like '%reader%' or n::text like '%127.0.0.1%' or n::text like '%Samples%'"));
    }

    [Fact]
    public async Task However_many_passwords_are_wrong_each_account_and_all_unknown_names_together_are_told_of_once_and_then_counted()
    {
        await PersonAsync("target");
        for (var i = 0; i < 15; i++)
        {
            await FailAsync("target");
            await FailAsync($"invented{i}");
        }
        var about = $"account_{await NumberAsync("target")}";
        await Until.IsTrueAsync(async () => (long)(await _database.ScalarAsync("select coalesce(sum(count), 0)::bigint from identity.failures"))! == 30, "30 failures are counted");
        Assert.Equal(1, await CountAsync(about, "signInFailed"));
        Assert.Equal(1, await CountAsync("unknown", "signInFailed"));
        Assert.Equal(0L, await _database.ScalarAsync("select count(*) from identity.news n where n::text like '%invented%'"));

        await _database.ScalarAsync("with moved as (update identity.failures set since = since - interval '16 minutes' returning 1) select count(*) from moved");
        await _database.ScalarAsync("select count(*) from (select identity.close_failures()) as closed");
        Assert.Equal(1L, await _database.ScalarAsync($"select count(*) from identity.news where about = '{about}' and details ->> 'count' = '15'"));
        Assert.Equal(1L, await _database.ScalarAsync("select count(*) from identity.news where about = 'unknown' and details ->> 'count' = '15'"));
    }

    [Fact]
    public async Task What_is_rolled_back_is_not_told()
    {
        await _database.ScalarAsync("begin; select identity.tell('keys', 'keyMade'); rollback; select 1");
        Assert.Equal(1, await CountAsync("keys", "keyMade"));
    }

    [Fact]
    public async Task What_an_act_of_the_log_carries_out_is_not_told_again()
    {
        await _node.SeedAsync(new SeedClient("shop", "Shop", "internal", "hq", ["units:read"], ClientStore.GenerateSecret()));
        await PersonAsync("worker");
        var number = await NumberAsync("worker");
        await _database.ScalarAsync("select count(*) from (select identity.carry_out_client_disabled('shop', true), identity.carry_out_client_disabled('shop', false), identity.carry_out_client_scopes('shop', array['units:read', 'units:write'])) as done");
        await _database.ScalarAsync($"select count(*) from (select identity.carry_out_account_disabled('{number}', true), identity.carry_out_account_disabled('{number}', false)) as done");
        Assert.Equal(["clientCreated"], await WhatsAsync("client_shop"));
        Assert.Equal(["accountCreated", "secondFactorSet"], await WhatsAsync($"account_{number}"));
    }

    [Fact]
    public async Task A_change_at_a_prompt_is_told_as_the_databases()
    {
        await PersonAsync("worker");
        await _database.ScalarAsync("with done as (update identity.people set disabled = true where user_name = 'worker' returning 1) select count(*) from done");
        Assert.Equal(1L, await _database.ScalarAsync("select count(*) from identity.news where what = 'accountDisabled' and details ->> 'by' = 'database'"));
    }

    [Fact]
    public async Task A_person_signs_in_with_the_code_of_a_reset_once_and_chooses_a_password()
    {
        var person = await PersonAsync("forgetful");
        var number = await NumberAsync("forgetful");
        // Signed in before, and half signed in, with the old password.
        using var before = new Browser(_node, TimeProvider.System);
        await before.SignInAsync(person);
        using var half = new Browser(_node, TimeProvider.System);
        await half.OpenAsync("/login");
        await half.SubmitAsync(("user", person.UserName), ("password", person.Password));

        const string code = "0123-4567-89ab-cdef-ghjk";
        await _database.ScalarAsync($"select count(*) from (select identity.carry_out_sign_in_reset('{number}', true, sha256('{code}'), now() + interval '1 day')) as done");
        await before.OpenAsync("/sessions");
        Assert.Equal("/login", before.Path);
        await half.OpenAsync("/login/enrol");
        Assert.Equal("/login", half.Path);

        using var browser = new Browser(_node, TimeProvider.System);
        await browser.OpenAsync("/login");
        await browser.SubmitAsync(("user", person.UserName), ("password", person.Password));
        Assert.Contains("problem", browser.Html, StringComparison.Ordinal);
        await browser.SubmitAsync(("user", person.UserName), ("password", code.ToUpperInvariant()));
        Assert.Equal("/login/new-password", browser.Path);
        // No way around choosing one.
        await browser.OpenAsync("/login/enrol");
        Assert.Equal("/login", browser.Path);
        await browser.OpenAsync("/login/new-password");
        await browser.SubmitAsync(("password", "short"), ("again", "short"));
        Assert.Contains("problem", browser.Html, StringComparison.Ordinal);
        await browser.SubmitAsync(("password", "a brand new password"), ("again", "a brand new passw0rd"));
        Assert.Contains("problem", browser.Html, StringComparison.Ordinal);
        await browser.SubmitAsync(("password", "a brand new password"), ("again", "a brand new password"));
        Assert.Equal("/login/enrol", browser.Path);
        Assert.Equal(1, await CountAsync($"account_{number}", "passwordChanged"));

        // The code is used up, and whoever was half signed in with the old password is at the beginning still.
        using var late = new Browser(_node, TimeProvider.System);
        await late.OpenAsync("/login");
        await late.SubmitAsync(("user", person.UserName), ("password", code));
        Assert.Contains("problem", late.Html, StringComparison.Ordinal);
        await half.OpenAsync("/login/enrol");
        Assert.Equal("/login", half.Path);
    }

    [Fact]
    public async Task A_code_that_is_over_signs_nobody_in()
    {
        var person = await PersonAsync("slow");
        await _database.ScalarAsync($"select count(*) from (select identity.carry_out_sign_in_reset('{await NumberAsync("slow")}', false, sha256('0123-4567-89ab-cdef-ghjk'), now() - interval '1 second')) as done");
        using var browser = new Browser(_node, TimeProvider.System);
        await browser.OpenAsync("/login");
        await browser.SubmitAsync(("user", person.UserName), ("password", "0123-4567-89ab-cdef-ghjk"));
        Assert.Contains("problem", browser.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_that_was_carried_out_is_good_beside_the_one_before_until_its_time()
    {
        var (first, second, third) = (ClientStore.GenerateSecret(), ClientStore.GenerateSecret(), ClientStore.GenerateSecret());
        await _node.SeedAsync(new SeedClient("shop", "Shop", "internal", "hq", ["units:read"], first));
        await RotateAsync(second, "now() + interval '1 hour'");
        await Until.IsTrueAsync(async () => (await _node.AskAsync(("shop", second))).Status == 200, "the second secret is good");
        Assert.Equal(200, (await _node.AskAsync(("shop", first))).Status);
        // The one before the one before stops in any case.
        await RotateAsync(third, "now() + interval '1 hour'");
        await Until.IsTrueAsync(async () => (await _node.AskAsync(("shop", third))).Status == 200, "the third secret is good");
        Assert.Equal((200, 401), ((await _node.AskAsync(("shop", second))).Status, (await _node.AskAsync(("shop", first))).Status));

        Task RotateAsync(string secret, string until) => _database.ScalarAsync(
            $"select count(*) from (select identity.carry_out_client_secret('shop', 'sha256:' || encode(sha256('{secret}'), 'base64'), {until})) as done");
    }

    private async Task<string[]> WhatsAsync(string about) =>
        (string[])(await _database.ScalarAsync($"select array_agg(what order by id) from identity.news where about = '{about}'"))!;

    private async Task FailAsync(string user)
    {
        using var browser = new Browser(_node, TimeProvider.System);
        await browser.OpenAsync("/login");
        await browser.SubmitAsync(("user", user), ("password", "not the password"));
        Cancellation.ThrowIfCancellationRequested();
    }
}
