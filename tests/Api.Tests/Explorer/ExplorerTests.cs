using System.Net.Sockets;
using System.Security.Cryptography;
using Ecosystem.Api.Explorer;
using Ecosystem.Identity;
using Ecosystem.Identity.Clients;
using Ecosystem.Identity.People;
using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Explorer;

/// <summary>GraphiQL: where it is served, and how a person uses it.</summary>
public sealed class ExplorerTests(Platform platform)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_signs_in_and_is_answered_by_a_page_that_loads_nothing_from_elsewhere()
    {
        await BuiltPages.ExplorerAsync(Cancellation);
        var (port, totp) = (FreePort(), Convert.ToHexString(RandomNumberGenerator.GetBytes(10)));
        var secret = string.Concat(totp.Select(c => "ABCDEFGHIJKLMNOP"[Convert.ToInt32(c.ToString(), 16)])) + "ABCDEFGHIJKL";
        var password = "correct horse 电池 " + Platform.Key();
        await using var database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(IdentityHost.Migrations);
        await using var identity = await IdentityAsync(database, $"http://127.0.0.1:{port}/explorer/", new SeedPerson("asker", "The asker", "internal", "hq", ["reader"], password, secret));
        await using var api = await RunningApi.StartAsync(Issuer(identity), platform.Cluster, settings => Serve(settings, port));

        await NpmClients.RunAsync("explorer.test.js", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["API"] = api.Address.AbsoluteUri,
            ["ISSUER"] = Issuer(identity).AbsoluteUri,
            ["CHROMIUM"] = BuiltPages.Chromium,
            ["PERSON"] = System.Text.Json.JsonSerializer.Serialize(new { user = "asker", password, totp = secret }),
        }, Cancellation);
    }

    [Fact]
    public async Task Its_files_have_a_policy_of_their_own_and_are_kept_by_the_names_that_say_what_is_in_them()
    {
        await BuiltPages.ExplorerAsync(Cancellation);
        await using var api = await RunningApi.StartAsync(platform.Issuer.Issuer, platform.Cluster, settings => Serve(settings, 0));
        var page = await api.SendAsync(HttpMethod.Get, "/explorer/");
        var origin = platform.Issuer.Issuer.GetLeftPart(UriPartial.Authority);
        Assert.Equal((200, "text/html; charset=utf-8", "no-store"), (page.Status, page.ContentType, page.Headers["Cache-Control"]));
        Assert.Contains($"connect-src 'self' {origin};", page.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", page.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", page.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        var script = System.Text.RegularExpressions.Regex.Match(page.Body, "src=\"(?<path>/explorer/assets/[^\"]+\\.js)\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)).Groups["path"].Value;
        var asset = await api.SendAsync(HttpMethod.Get, script);
        Assert.Equal((200, "text/javascript", "public, max-age=31536000, immutable"), (asset.Status, asset.ContentType, asset.Headers["Cache-Control"]));
        Assert.Equal("nosniff", asset.Headers["X-Content-Type-Options"]);
        Assert.Equal(404, (await api.SendAsync(HttpMethod.Get, "/explorer/assets/nothing.js")).Status);
        Assert.Equal(404, (await api.SendAsync(HttpMethod.Get, "/explorer/%2e%2e/appsettings.json")).Status);
        var config = (await api.SendAsync(HttpMethod.Get, "/explorer/config.json")).Json;
        Assert.Equal((platform.Issuer.Issuer.AbsoluteUri, "ecosystem-explorer", true), (config.GetProperty("issuer").GetString(), config.GetProperty("client").GetString(), config.GetProperty("signInRequired").GetBoolean()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("false")]
    public async Task In_production_it_is_not_served_unless_it_is_configured(string? enabled)
    {
        await using var api = await RunningApi.StartAsync(platform.Issuer.Issuer, platform.Cluster, settings => settings[$"{ExplorerSettings.Section}:Enabled"] = enabled);
        foreach (var path in new[] { "/explorer", "/explorer/", "/explorer/config.json", "/explorer/index.html" })
            Assert.Equal(404, (await api.SendAsync(HttpMethod.Get, path)).Status);
    }

    [Theory]
    [InlineData("Enabled", "yes", "must be true or false")]
    [InlineData("Client", "", "Client is empty")]
    [InlineData("Folder", "/nowhere", "there is no page in /nowhere")]
    public async Task A_setting_that_cannot_be_keeps_the_host_from_starting(string name, string value, string says)
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => RunningApi.StartAsync(platform.Issuer.Issuer, platform.Cluster, settings =>
        {
            Serve(settings, 0);
            settings[$"{ExplorerSettings.Section}:{name}"] = value;
        }));
        Assert.Contains(says, failure.Message, StringComparison.Ordinal);
    }

    private static string Built => Path.Combine(Repository.Root, "artifacts", "explorer");

    private static void Serve(IConfiguration settings, int port)
    {
        settings["urls"] = $"http://127.0.0.1:{port}";
        settings[$"{ExplorerSettings.Section}:Enabled"] = "true";
        settings[$"{ExplorerSettings.Section}:Folder"] = Built;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Uri Issuer(WebApplication identity) => new(identity.Urls.First().TrimEnd('/') + "/");

    private static async Task<WebApplication> IdentityAsync(ThrowawayDatabase database, string redirect, SeedPerson person)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["ConnectionStrings:Ecosystem"] = database.ConnectionString;
        builder.Configuration["Ecosystem:MasterKey"] = Convert.ToBase64String([.. Enumerable.Range(1, 32).Select(i => (byte)i)]);
        builder.Configuration["Identity:Url"] = "http://127.0.0.1:0";
        var app = IdentityHost.Build(builder);
        await IdentityHost.StartAsync(app, Cancellation);
        var client = new SeedClient(ExplorerSettings.ClientDefault, "API explorer", "internal", "hq", ["units:read", "approvals:read"])
        {
            Public = true,
            Grants = [ClientGrants.AuthorizationCode],
            RedirectUris = [redirect],
            AsksConsent = false,
        };
        await IdentityHost.SeedAsync(app, new Seed([client], [new SeedRole("reader", ["units:read", "approvals:read"])], [person]), Cancellation);
        return app;
    }
}
