using System.Text.Json;
using Ecosystem.Identity;
using Ecosystem.Identity.Clients;
using Ecosystem.Silo.Cli;
using Ecosystem.Silo.Hosting;
using Ecosystem.Testing;

namespace Ecosystem.SystemTests.Cli;

/// <summary>An operator and the clients of a running platform.</summary>
public sealed class ClientsCommandTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ecosystem-clients-").FullName;
    private ThrowawayDatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(IdentityHost.Migrations);
        new RunningPlatform(Environment.ProcessId, _database.ConnectionString, new("http://127.0.0.1:9/"), new("http://127.0.0.1:9/")).Announce(_folder);
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["ConnectionStrings:Ecosystem"] = _database.ConnectionString;
        builder.Configuration["Ecosystem:MasterKey"] = Convert.ToBase64String(new byte[32]);
        await using var identity = IdentityHost.Build(builder);
        await IdentityHost.SeedAsync(identity, [new SeedClient("erp", "The ERP", "customer", "cu_1", ["passport:read"], ClientStore.GenerateSecret())]);
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_client_is_disabled_shown_as_such_and_enabled()
    {
        Assert.Equal((0, "erp is now disabled."), await RunAsync("disable", "erp"));
        Assert.Equal((0, "erp was already disabled."), await RunAsync("disable", "erp"));
        Assert.True(await IsDisabledAsync());
        Assert.Equal((0, "erp is now enabled."), await RunAsync("enable", "erp"));
        Assert.False(await IsDisabledAsync());
        Assert.Contains("passport:read", (await RunAsync("list")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_secret_is_all_that_is_written_to_standard_output()
    {
        var (code, secret) = await RunAsync("rotate-secret", "erp", "--overlap-hours", "2");
        Assert.Equal((0, SeedClient.SecretLengthMin), (code, secret.Length));
        Assert.Contains("two secrets until", (await RunAsync("list")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("disable nobody", 1, "There is no client nobody")]
    [InlineData("rotate-secret nobody", 1, "There is no client nobody")]
    [InlineData("rotate-secret erp --overlap-hours 721", 2, "--overlap-hours must be 0 to 720")]
    [InlineData("disable", 2, "client")]
    public async Task What_cannot_be_done_says_why_and_changes_nothing(string line, int expected, string words)
    {
        var before = await _database.ScalarAsync("select string_agg(c::text, ';') from identity.clients c");
        var (code, _, messages) = await RunAllAsync(line.Split(' '));
        Assert.Equal(expected, code);
        Assert.Contains(words, messages, StringComparison.Ordinal);
        Assert.Equal(before, await _database.ScalarAsync("select string_agg(c::text, ';') from identity.clients c"));
    }

    private async Task<bool> IsDisabledAsync() => JsonDocument.Parse((await RunAsync("list", "--json")).Output).RootElement[0].GetProperty("isDisabled").GetBoolean();

    private async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        var (code, output, _) = await RunAllAsync(arguments);
        return (code, output.Trim());
    }

    private async Task<(int Code, string Output, string Messages)> RunAllAsync(params string[] arguments)
    {
        using StringWriter output = new(), messages = new();
        var code = await EcosystemCommand.RunAsync(
            ["clients", .. arguments, "--data", _folder],
            new(Surroundings.Plain(output), Surroundings.Plain(messages), TimeProvider.System, (_, _) => throw new PlatformUnreachableException("Not needed here.")),
            TestContext.Current.CancellationToken);
        return (code, output.ToString(), messages.ToString());
    }
}
