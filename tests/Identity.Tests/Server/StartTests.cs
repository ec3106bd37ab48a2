using System.Diagnostics;
using Ecosystem.Identity.People;
using Ecosystem.Identity.Store;
using Ecosystem.Testing;
using Microsoft.EntityFrameworkCore;

namespace Ecosystem.Identity.Tests.Server;

public sealed class StartTests : IAsyncLifetime
{
    private ThrowawayDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(IdentityHost.Migrations);

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_port_in_use_is_named_with_what_to_do()
    {
        await using var first = await Node.StartAsync(_database.ConnectionString);
        var url = first.App.Urls.First();
        var failure = await FailsAsync(_database.ConnectionString, ("Identity:Url", url));
        Assert.Contains(url, failure, StringComparison.Ordinal);
        Assert.Contains("Identity:Url", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_database_is_said_so_with_its_address_and_no_password()
    {
        var failure = await FailsAsync("Host=127.0.0.1;Port=1;Database=ecosystem;Username=u;Password=sesame;Timeout=5");
        Assert.Contains("127.0.0.1:1, database ecosystem", failure, StringComparison.Ordinal);
        Assert.Contains("ConnectionStrings:Ecosystem", failure, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_database_wants_its_migrations()
    {
        await using var empty = await ThrowawayPostgres.Fast.CreateDatabaseAsync();
        Assert.Contains("Run the migrations", await FailsAsync(empty.ConnectionString), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_seed_file_is_named()
    {
        Assert.Contains("/nowhere/clients.json", await FailsAsync(_database.ConnectionString, ("Identity:SeedFile", "/nowhere/clients.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void No_connection_string_is_said_so()
    {
        var failure = Assert.Throws<IdentityStartException>(() => Node.Build(""));
        Assert.Contains("ConnectionStrings__Ecosystem", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://id.example/", "https")]
    [InlineData("https://id.example/?tenant=1", "trailing slash")]
    [InlineData("id.example", "absolute URL")]
    public async Task A_wrong_issuer_is_refused(string issuer, string words)
    {
        Assert.Contains(words, await FailsAsync(_database.ConnectionString, ("Ecosystem:Issuer", issuer)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_http_is_refused_unless_the_issuer_is_on_loopback()
    {
        await using var node = await Node.StartAsync(_database.ConnectionString, [new("Ecosystem:Issuer", "https://id.example/")]);
        await node.SeedAsync(Samples.WithSecret("console"));
        var answer = await node.AskAsync(("console", Samples.Secret));
        Assert.Equal((400, "invalid_request"), (answer.Status, answer.Error));
        Assert.Contains("HTTPS", answer.Text("error_description"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_a_proxy_that_ends_TLS_the_forwarded_scheme_counts()
    {
        await using var node = await Node.StartAsync(_database.ConnectionString, [new("Ecosystem:Issuer", "https://id.example/")], clock: null, "--ForwardedHeaders_Enabled=true");
        await node.SeedAsync(Samples.WithSecret("console"));
        node.Http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        Assert.Equal(200, (await node.AskAsync(("console", Samples.Secret))).Status);
    }

    [Theory]
    [InlineData("", "No database")]
    [InlineData("Host=127.0.0.1;Port=1;Timeout=5", "cannot be used")]
    public async Task The_program_itself_prints_one_line_and_exits_1(string connectionString, string words)
    {
        using var program = Process.Start(new ProcessStartInfo("dotnet", [typeof(IdentityHost).Assembly.Location])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["ConnectionStrings__Ecosystem"] = connectionString, ["Ecosystem__MasterKey"] = Node.MasterKey, ["DOTNET_ENVIRONMENT"] = "Production" },
        })!;
        var output = program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var message = await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, program.ExitCode);
        Assert.Contains(words, message, StringComparison.Ordinal);
        Assert.Single(message.TrimEnd().Split('\n'));
        Assert.Empty(await output);
    }

    [Fact]
    public async Task The_first_migration_is_the_models_own_create_script()
    {
        await using var database = new IdentityDb(new DbContextOptionsBuilder<IdentityDb>().UseNpgsql("Host=unused").Options);
        var script = database.Database.GenerateCreateScript();
        var migration = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "identity", "Migrations", "0001_openiddict.sql"), TestContext.Current.CancellationToken);
        Assert.Equal(Words(script[script.IndexOf("CREATE TABLE", StringComparison.Ordinal)..]), Words(migration[migration.IndexOf("CREATE TABLE", StringComparison.Ordinal)..]));
    }

    [Fact]
    public async Task The_migration_of_people_is_their_models_own_create_script()
    {
        await using var database = new PeopleDb(new DbContextOptionsBuilder<PeopleDb>().UseNpgsql("Host=unused").Options);
        var script = database.Database.GenerateCreateScript();
        var migration = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "identity", "Migrations", "0003_people.sql"), TestContext.Current.CancellationToken);
        Assert.Equal(Words(script[script.IndexOf("CREATE TABLE", StringComparison.Ordinal)..]), Words(migration[migration.IndexOf("CREATE TABLE", StringComparison.Ordinal)..]));
    }

    private static string[] Words(string sql) => sql.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static async Task<string> FailsAsync(string connectionString, params (string Key, string Value)[] settings) =>
        (await Assert.ThrowsAsync<IdentityStartException>(async () =>
        {
            await using var node = await Node.StartAsync(connectionString, settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        })).Message;
}
