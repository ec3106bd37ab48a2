using System.Text.Json;
using System.Text.RegularExpressions;
using Ecosystem.Silo.Cli;
using Ecosystem.Silo.Hosting;
using Ecosystem.Silo.Strategy;

namespace Ecosystem.SystemTests.Strategy;

/// <summary>The report and the command line of <c>ecosystem demo strategy</c>.</summary>
public sealed partial class StrategyReportTests(PlayFixture fixture) : IClassFixture<PlayFixture>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ecosystem-strategy-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<(int Code, string Output, string Messages)> Run(params string[] arguments)
    {
        using StringWriter output = new(), messages = new();
        var code = await EcosystemCommand.RunAsync(
            ["demo", "strategy", .. arguments],
            new(Surroundings.Plain(output), Surroundings.Plain(messages), TimeProvider.System, (_, _) => throw new PlatformUnreachableException("The play asks no platform.")),
            TestContext.Current.CancellationToken);
        return (code, output.ToString(), messages.ToString());
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_bytes_through_the_command_as_before()
    {
        var file = Path.Combine(_folder, "report.html");

        var (code, output, messages) = await Run("--seed", $"{PlayFixture.Seed}", "--customers", $"{PlayFixture.Customers}", "--out", file, "--json");

        Assert.Equal(0, code);
        Assert.Contains("Playing the days: done", messages);
        Assert.Equal(StrategyReport.Write(fixture.Figures, chinese: false), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        using var json = JsonDocument.Parse(output);
        Assert.Equal(fixture.Figures.Safety.Sends, json.RootElement.GetProperty("safety").GetProperty("sends").GetInt32());
        Assert.Equal(fixture.Figures.Arms.Length, json.RootElement.GetProperty("arms").GetArrayLength());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_chapter_is_there_with_its_charts_and_nothing_is_asked_of_anybody(bool chinese)
    {
        var page = StrategyReport.Write(fixture.Figures, chinese);

        Assert.Equal(Enumerable.Range(1, 11), Heading().Matches(page).Select(match => int.Parse(match.Groups["number"].Value)));
        Assert.True(page.Split("<svg ").Length - 1 >= 7);
        Assert.DoesNotContain("://", page);
        Assert.DoesNotContain("<script", page);
        Assert.DoesNotContain("url(", page);
        Assert.DoesNotContain("NaN", page);
    }

    [Fact]
    public void The_English_report_has_Chinese_only_where_customers_are_named_or_quoted()
    {
        var page = Foreign().Replace(StrategyReport.Write(fixture.Figures, chinese: false), "");

        Assert.DoesNotMatch("""[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]""", Style().Replace(page, ""));
    }

    [Fact]
    public void The_Chinese_report_has_no_English_but_names_and_terms()
    {
        var text = Tag().Replace(Style().Replace(Foreign().Replace(StrategyReport.Write(fixture.Figures, chinese: true), ""), ""), " ");

        Assert.DoesNotMatch("[A-Za-z]{2,} [a-z]{2,}", text);
        Assert.All(Word().Matches(text).Select(match => match.Value).Distinct(), word => Assert.Contains(word, (string[])["POC", "PSI"]));
    }

    [Theory]
    [InlineData("--language fr", "--language must be en or zh-CN")]
    [InlineData("--customers 5", "--customers must be 2,000 to 20,000")]
    [InlineData("--seed x", "--seed must be")]
    [InlineData("--speed 5", "See: ecosystem demo strategy --help")]
    public async Task What_cannot_be_used_ends_with_2_and_says_why(string line, string words)
    {
        var (code, output, messages) = await Run(line.Split(' '));

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(words, messages);
    }

    [Fact]
    public async Task Help_names_every_option()
    {
        var (code, output, _) = await Run("--help");

        Assert.Equal(0, code);
        Assert.All((string[])["--out", "--language", "--seed", "--customers", "--json"], option => Assert.Contains(option, output));
    }

    [GeneratedRegex("<h2>(?<number>[0-9]+)\\.", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Heading();

    [GeneratedRegex("<(?<tag>q|span|tspan) lang=\"(zh|x-customer)\">.*?</\\k<tag>>", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Foreign();

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline, 10_000)]
    private static partial Regex Style();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex("[A-Za-z]{3,}", RegexOptions.None, 10_000)]
    private static partial Regex Word();
}
