using System.Text.RegularExpressions;
using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Live;

/// <summary>The examples of docs/api.md do what it says.</summary>
public sealed partial class ExampleTests(Platform platform)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_example_with_graphql_ws_shows_the_board()
    {
        var unit = await SalesUnits.SalesUnitSamples.EstablishAsync(platform);
        var said = await NpmClients.RunUntilAsync(Example("js", unit), "limits", Variables, Cancelled);
        Assert.Contains("version: 1,", said, StringComparison.Ordinal);
        Assert.Contains("tier: 'C'", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_example_with_curl_shows_the_board()
    {
        var unit = await SalesUnits.SalesUnitSamples.EstablishAsync(platform);
        var said = await NpmClients.RunShellUntilAsync(Example("sh", unit), "data: ", Variables, Cancelled);
        Assert.EndsWith("event: next\ndata: {\"data\":{\"unitBoard\":{\"version\":1,\"credit\":{\"tier\":\"C\"}}}}\n", said, StringComparison.Ordinal);
    }

    private Dictionary<string, string> Variables => new(StringComparer.Ordinal) { ["TOKEN"] = Tokens.Headquarters(platform.Issuer) };

    /// <summary>The example in one language under the heading Live, about this unit and this API.</summary>
    private string Example(string language, string unit)
    {
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "api.md"));
        var live = document[document.IndexOf("\n## Live\n", StringComparison.Ordinal)..];
        var block = Block().Matches(live).First(block => block.Groups["language"].Value == language).Groups["code"].Value;
        Assert.Contains("su_…", block, StringComparison.Ordinal);
        return block.Replace("su_…", unit, StringComparison.Ordinal).Replace("127.0.0.1:5080", platform.Api.Address.Authority, StringComparison.Ordinal);
    }

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();
}
