using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ecosystem.Api.Console;
using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Console;

/// <summary>The console as files of the host: what they are served with.</summary>
public sealed partial class ConsolePageTests(Platform platform)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_address_of_the_console_is_the_one_page_under_a_policy_without_exceptions()
    {
        await using var api = await ServingAsync();
        var origin = platform.Issuer.Issuer.GetLeftPart(UriPartial.Authority);
        var nonces = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in new[] { "/console", "/console/", "/console/units/su_1", "/console/nothing/at/all" })
        {
            var page = await api.SendAsync(HttpMethod.Get, path);
            Assert.Equal((200, "text/html; charset=utf-8", "no-store"), (page.Status, page.ContentType, page.Headers["Cache-Control"]));
            var policy = page.Headers["Content-Security-Policy"];
            Assert.Contains($"connect-src 'self' {origin};", policy, StringComparison.Ordinal);
            Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            var nonce = Nonce().Match(policy).Groups["nonce"].Value;
            Assert.Contains($"nonce=\"{nonce}\"", page.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("{{nonce}}", page.Body, StringComparison.Ordinal);
            Assert.True(nonce.Length >= 16 && nonces.Add(nonce), "Each answer has a number of its own.");
        }
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("identity", null)]
    [InlineData(null, null)]
    public async Task Files_are_kept_by_their_names_and_sent_as_the_browser_likes_best(string? accepted, string? encoding)
    {
        await using var api = await ServingAsync();
        var path = Script().Match((await api.SendAsync(HttpMethod.Get, "/console/")).Body).Groups["path"].Value;
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accepted is not null) request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        using var answer = await api.Http.SendAsync(request, Cancellation);

        Assert.Equal((200, "text/javascript", "public, max-age=31536000, immutable"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString(), answer.Headers.CacheControl?.ToString()));
        Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("Accept-Encoding", answer.Headers.Vary.Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        var file = await File.ReadAllBytesAsync(Path.Combine(await BuiltPages.ConsoleAsync(Cancellation), path["/console/".Length..]), Cancellation);
        Assert.Equal(file, Unpacked(await answer.Content.ReadAsByteArrayAsync(Cancellation), encoding));
    }

    [Theory]
    [InlineData("/console/assets/nothing.js")]
    [InlineData("/console/assets/..%2findex.html")]
    [InlineData("/console/assets/%2e%2e/%2e%2e/appsettings.json")]
    [InlineData("/console/assets/")]
    public async Task What_is_no_file_of_the_console_is_not_found(string path)
    {
        await using var api = await ServingAsync();
        Assert.Equal(404, (await api.SendAsync(HttpMethod.Get, path)).Status);
    }

    [Fact]
    public async Task The_page_is_told_where_to_sign_in()
    {
        await using var api = await ServingAsync();
        var config = (await api.SendAsync(HttpMethod.Get, "/console/config.json")).Json;
        Assert.Equal((platform.Issuer.Issuer.AbsoluteUri, ConsoleSettings.ClientDefault), (config.GetProperty("issuer").GetString(), config.GetProperty("client").GetString()));
        Assert.Equal(ConsoleSettings.ScopesOfPeople, config.GetProperty("scopes").GetString()!.Split(' '));
    }

    [Fact]
    public async Task The_documents_of_the_console_are_trusted_by_their_hashes()
    {
        await using var api = await ServingAsync();
        var folder = await BuiltPages.ConsoleAsync(Cancellation);
        using var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "documents", "internal", "console.json"), Cancellation));
        var units = manifest.RootElement.EnumerateObject().First(one => one.Value.GetString()!.StartsWith("query Units(", StringComparison.Ordinal));
        var answer = await api.PostAsync(Tokens.Headquarters(platform.Issuer), JsonSerializer.Serialize(new { documentId = $"sha256:{units.Name}", variables = new { first = 1, orderBy = "ID", direction = "ASC" } }));
        Assert.True(answer.Json.GetProperty("data").GetProperty("units").GetProperty("nodes").ValueKind == JsonValueKind.Array, answer.Body);
    }

    [Fact]
    public async Task Where_it_is_not_wanted_it_is_not_there()
    {
        await using var api = await RunningApi.StartAsync(platform.Issuer.Issuer, platform.Cluster, settings => settings[$"{ConsoleSettings.Section}:Enabled"] = "false");
        foreach (var path in new[] { "/console", "/console/", "/console/config.json", "/console/units" })
            Assert.Equal(404, (await api.SendAsync(HttpMethod.Get, path)).Status);
    }

    [Theory]
    [InlineData("Enabled", "yes", "must be true or false")]
    [InlineData("Client", "", "Client is empty")]
    [InlineData("Folder", "/nowhere", "there is no console in /nowhere")]
    public async Task A_setting_that_cannot_be_keeps_the_host_from_starting(string name, string value, string says)
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => RunningApi.StartAsync(platform.Issuer.Issuer, platform.Cluster, settings =>
        {
            settings[$"{ConsoleSettings.Section}:Enabled"] = "true";
            settings[$"{ConsoleSettings.Section}:Folder"] = AppContext.BaseDirectory;
            settings[$"{ConsoleSettings.Section}:{name}"] = value;
        }));
        Assert.Contains(says, failure.Message, StringComparison.Ordinal);
    }

    private async Task<RunningApi> ServingAsync()
    {
        var folder = await BuiltPages.ConsoleAsync(Cancellation);
        return await RunningApi.StartAsync(platform.Issuer.Issuer, platform.Cluster, settings =>
        {
            settings[$"{ConsoleSettings.Section}:Enabled"] = "true";
            settings[$"{ConsoleSettings.Section}:Folder"] = folder;
        });
    }

    private static byte[] Unpacked(byte[] sent, string? encoding)
    {
        if (encoding is null) return sent;
        using var from = new MemoryStream(sent);
        using Stream unpacking = encoding == "br" ? new BrotliStream(from, CompressionMode.Decompress) : new GZipStream(from, CompressionMode.Decompress);
        using var to = new MemoryStream();
        unpacking.CopyTo(to);
        return to.ToArray();
    }

    [GeneratedRegex("'nonce-(?<nonce>[^']+)'", RegexOptions.None, 5_000)]
    private static partial Regex Nonce();

    [GeneratedRegex("src=\"(?<path>/console/assets/[^\"]+\\.js)\"", RegexOptions.None, 5_000)]
    private static partial Regex Script();
}
