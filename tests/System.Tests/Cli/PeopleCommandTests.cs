using System.Text.Json;
using Ecosystem.Identity;
using Ecosystem.Identity.Clients;
using Ecosystem.Identity.People;
using Ecosystem.Silo.Cli;
using Ecosystem.Silo.Hosting;
using Ecosystem.Testing;

namespace Ecosystem.SystemTests.Cli;

/// <summary>An operator and the people of a running platform.</summary>
public sealed class PeopleCommandTests : IAsyncLifetime
{
    private static readonly SeedPerson s_mei = new("mei.lin", "林梅", "internal", "hq", ["lead"], "correct horse 电池 staple", "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");

    private readonly string _folder = Directory.CreateTempSubdirectory("ecosystem-people-").FullName;
    private ThrowawayDatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(IdentityHost.Migrations);
        new RunningPlatform(Environment.ProcessId, _database.ConnectionString, new("http://127.0.0.1:9/"), new("http://127.0.0.1:9/")).Announce(_folder);
        await SeedAsync(s_mei);
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_person_is_disabled_which_denies_their_tokens_and_no_seed_that_is_silent_about_it_enables_them()
    {
        Assert.Equal((0, "mei.lin is now disabled."), await RunAsync("disable", "mei.lin"));
        Assert.Equal((0, "mei.lin was already disabled."), await RunAsync("disable", "mei.lin"));
        Assert.Equal(1L, await _database.ScalarAsync("select count(*) from identity.denials d join identity.people p on p.id = d.name where d.kind = 'subject' and d.issued_until = 'infinity'"));
        await SeedAsync(s_mei with { DisplayName = "Lin Mei" });
        Assert.True((await OnlyAsync()).GetProperty("isDisabled").GetBoolean());
        Assert.Equal("Lin Mei", (await OnlyAsync()).GetProperty("displayName").GetString());
        Assert.Equal((0, "mei.lin is now enabled."), await RunAsync("enable", "mei.lin"));
        Assert.False((await OnlyAsync()).GetProperty("isDisabled").GetBoolean());
        await SeedAsync(s_mei with { Disabled = true });
        Assert.True((await OnlyAsync()).GetProperty("isDisabled").GetBoolean());
        await SeedAsync(s_mei with { Disabled = false });
        Assert.False((await OnlyAsync()).GetProperty("isDisabled").GetBoolean());
    }

    [Fact]
    public async Task A_lost_second_step_is_forgotten_with_its_recovery_codes()
    {
        Assert.True((await OnlyAsync()).GetProperty("hasSecondFactor").GetBoolean());
        Assert.Equal((0, "mei.lin sets up a new second step at the next sign-in."), await RunAsync("reset-second-step", "mei.lin"));
        Assert.False((await OnlyAsync()).GetProperty("hasSecondFactor").GetBoolean());
        Assert.Equal(0L, await _database.ScalarAsync("select count(*) from identity.people_secrets"));
        Assert.Contains("no second step yet", (await RunAsync("list")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("disable nobody", 1, "There is no person nobody")]
    [InlineData("reset-second-step nobody", 1, "There is no person nobody")]
    [InlineData("disable", 2, "person")]
    public async Task What_cannot_be_done_says_why_and_changes_nothing(string line, int expected, string words)
    {
        const string Everything = "select string_agg(p::text, ';') || (select string_agg(s::text, ';') from identity.people_secrets s) from identity.people p";
        var before = await _database.ScalarAsync(Everything);
        var (code, _, messages) = await RunAllAsync(line.Split(' '));
        Assert.Equal(expected, code);
        Assert.Contains(words, messages, StringComparison.Ordinal);
        Assert.Equal(before, await _database.ScalarAsync(Everything));
    }

    private async Task SeedAsync(SeedPerson person)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["ConnectionStrings:Ecosystem"] = _database.ConnectionString;
        builder.Configuration["Ecosystem:MasterKey"] = Convert.ToBase64String(new byte[32]);
        await using var identity = IdentityHost.Build(builder);
        await IdentityHost.SeedAsync(identity, new Seed([], [new SeedRole("lead", ["units:read"])], [person]));
    }

    private async Task<JsonElement> OnlyAsync() => JsonDocument.Parse((await RunAsync("list", "--json")).Output).RootElement[0];

    private async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        var (code, output, _) = await RunAllAsync(arguments);
        return (code, output.Trim());
    }

    private async Task<(int Code, string Output, string Messages)> RunAllAsync(params string[] arguments)
    {
        using StringWriter output = new(), messages = new();
        var code = await EcosystemCommand.RunAsync(
            ["people", .. arguments, "--data", _folder],
            new(Surroundings.Plain(output), Surroundings.Plain(messages), TimeProvider.System, (_, _) => throw new PlatformUnreachableException("Not needed here.")),
            CancellationToken.None);
        return (code, output.ToString(), messages.ToString());
    }
}
