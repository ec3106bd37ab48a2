using Ecosystem.Domain.Access;
using Ecosystem.Domain.Governance;
using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Governance;

/// <summary>GB-15: what is published is anybody's; a draft is to everybody but who governs as if it were not there.</summary>
[Collection(nameof(WhitePaperDownloadTests))]
public sealed class WhitePaperDownloadTests(Platform platform)
{
    private static readonly string[] s_endings = ["zh-CN.html", "zh-CN.pdf", "en.html", "en.pdf", "json", "jws"];

    private Task<Answer> GetAsync(string name, string? token = null, Action<HttpRequestMessage>? change = null) => platform.Api.SendAsync(HttpMethod.Get, $"/white-papers/{name}", token, request =>
    {
        // Whatever else differs between two answers, their trace does not.
        request.Headers.Add("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        change?.Invoke(request);
    });

    [Fact]
    public async Task A_draft_is_as_a_paper_that_does_not_exist_but_to_who_may_see_the_board()
    {
        var paper = new DraftedPaper(platform, new(2020, 1));
        await paper.DraftAsync();
        string?[] strangers =
        [
            null, "nonsense", Tokens.Of(platform.Issuer, Audience.Internal, Scopes.UnitsRead), Tokens.Of(platform.Issuer, Audience.Auditor), Tokens.Of(platform.Issuer, Audience.Partner),
            Tokens.Of(platform.Issuer, Audience.Customer),
        ];
        foreach (var ending in s_endings)
        {
            foreach (var token in strangers)
            {
                var (draft, nothing) = (await GetAsync($"2020-Q1.{ending}", token), await GetAsync($"1999-Q1.{ending}", token));
                Assert.Equal(404, draft.Status);
                Assert.Equal((nothing.Body, Headers(nothing)), (draft.Body, Headers(draft)));
            }
            var seen = await GetAsync($"2020-Q1.{ending}", Tokens.Of(platform.Issuer, Audience.Internal, Scopes.GovernanceRead));
            Assert.Equal((200, "no-store"), (seen.Status, seen.Headers["Cache-Control"]));
        }
    }

    [Fact]
    public async Task What_is_published_is_anybodys_with_an_entity_tag_and_a_policy_that_lets_nothing_in()
    {
        var paper = new DraftedPaper(platform, new(2020, 2));
        await paper.DraftAsync();
        await paper.PublishAsync();
        foreach (var ending in s_endings)
        {
            var whole = await GetAsync($"2020-Q2.{ending}");
            Assert.Equal((200, "public, max-age=3600"), (whole.Status, whole.Headers["Cache-Control"]));
            Assert.Equal(304, (await GetAsync($"2020-Q2.{ending}", change: request => request.Headers.TryAddWithoutValidation("If-None-Match", whole.Headers["ETag"]))).Status);
        }
        var page = await GetAsync("2020-Q2.zh-CN.html");
        Assert.Equal("text/html; charset=utf-8", page.ContentType);
        Assert.StartsWith(WhitePaperHtml.ContentSecurityPolicy, page.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Contains("《客户主权实践白皮书》", page.Body, StringComparison.Ordinal);
        foreach (var audience in Enum.GetValues<Audience>())
        {
            var listed = (await platform.Api.AskAsync(Tokens.Of(platform.Issuer, audience, Scopes.UnitsRead), "{ whitePapers { quarter paths manifest } }")).Data.GetProperty("whitePapers").EnumerateArray()
                .Single(one => one.GetProperty("quarter").GetString() == "2020-Q2");
            Assert.Equal(s_endings.Select(ending => $"/white-papers/2020-Q2.{ending}").Order(StringComparer.Ordinal), listed.GetProperty("paths").EnumerateArray().Select(path => path.GetString()));
        }
        await NpmClients.RunAsync(
            "white-papers.test.js", new Dictionary<string, string>(StringComparer.Ordinal) { ["API"] = platform.Api.Address.AbsoluteUri.TrimEnd('/'), ["QUARTER"] = "2020-Q2" }, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_name_that_is_none_is_not_found_whatever_it_looks_like()
    {
        foreach (var name in new[] { "2020-Q1", "2020-Q5.en.pdf", "2020-Q1.fr.pdf", "%2e%2e%2f", "jwks.json", new string('a', 300) })
            Assert.Equal(404, (await GetAsync(name)).Status);
    }

    private static string Headers(Answer answer) => string.Join('\n', answer.Headers.Where(header => header.Key is not "Date").OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => $"{header.Key}: {header.Value}"));
}
