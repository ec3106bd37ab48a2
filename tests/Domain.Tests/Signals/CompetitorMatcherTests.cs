using Ecosystem.Domain.Signals;

namespace Ecosystem.Domain.Tests.Signals;

/// <summary>Competitors that are named (SF-60, SF-61).</summary>
public class CompetitorMatcherTests
{
    private static readonly CompetitorMatcher s_matcher = new(
    [
        new("Norvex", ["诺维克斯", "诺维"]), new("Intel Pumps", ["IP-9000", "英泰泵业"]), new("Acme Tech", ["AcmeTech Pro"]), new("华腾科技", ["HuaTeng", "華騰"]), new("C++ Works", []),
    ]);

    [Theory]
    [InlineData("We also talk to Norvex.", "Norvex=Norvex")]
    [InlineData("NORVEX and ｎｏｒｖｅｘ", "Norvex=NORVEX;Norvex=ｎｏｒｖｅｘ")]
    [InlineData("Nor\u200Bvex's offer", "Norvex=Nor\u200Bvex")]
    [InlineData("诺维克斯的报价更低", "Norvex=诺维克斯")]
    [InlineData("和诺维谈过", "Norvex=诺维")]
    [InlineData("intel-pumps, IP 9000 and ip9000", "Intel Pumps=intel-pumps;Intel Pumps=IP 9000;Intel Pumps=ip9000")]
    [InlineData("acme tech, ACMETECH PRO", "Acme Tech=acme tech;Acme Tech=ACMETECH PRO")]
    [InlineData("华腾科技也来了，還有華騰", "华腾科技=华腾科技;华腾科技=華騰")]
    [InlineData("找HuaTeng的人", "华腾科技=HuaTeng")]
    [InlineData("c++ works", "C++ Works=c++ works")]
    public void SF60_Names_are_found_as_they_are_written(string text, string expected) =>
        Assert.Equal(expected, string.Join(';', s_matcher.Find(text).Select(one => $"{one.Competitor}={text.Substring(one.Span.Start, one.Span.Length)}")));

    [Theory]
    [InlineData("Norvexia is a town")]
    [InlineData("the norvexes")]
    [InlineData("supernorvex")]
    [InlineData("IP-90001")]
    [InlineData("nor vex")]
    [InlineData("intel. Pumps are on sale")]
    [InlineData("acme, in our opinion, tech")]
    [InlineData("")]
    public void SF61_Nothing_is_found_inside_longer_words_or_across_others(string text) => Assert.Empty(s_matcher.Find(text));

    [Fact]
    public void SF60_The_alias_is_told_as_it_was_configured() => Assert.Equal("IP-9000", Assert.Single(s_matcher.Find("the ip 9000")).Alias);

    [Fact]
    public void SF60_Every_name_of_a_large_catalogue_is_found()
    {
        var competitors = Enumerable.Range(0, 2_000).Select(n => new Competitor($"firm{n}", [$"公司{n}号"])).ToArray();
        var matcher = new CompetitorMatcher([.. competitors]);

        var text = string.Join(", ", competitors.Select(one => one.Name)) + string.Concat(competitors.Select(one => $"；{one.Aliases[0]}"));

        Assert.Equal(competitors.Select(one => one.Name).Concat(competitors.Select(one => one.Name)), matcher.Find(text).Select(one => one.Competitor));
    }

    [Fact]
    public void SF60_A_catalogue_that_is_ambiguous_or_too_large_is_refused()
    {
        Refused(new Competitor("a", []));
        Refused(new Competitor("--", []));
        Refused(new Competitor(new string('x', 201), []));
        Refused(new("one", ["same"]), new("two", ["SAME"]));
        Refused(new Competitor("one", [.. Enumerable.Range(0, 100).Select(n => $"alias{n}")]));
        Assert.Throws<ArgumentException>(() => new CompetitorMatcher([.. Enumerable.Range(0, 10_001).Select(n => new Competitor($"firm{n}", []))]));
        Assert.Single(new CompetitorMatcher([new("one", ["ONE", "o-n-e"])]).Find("one"));

        static void Refused(params Competitor[] competitors) => Assert.Throws<ArgumentException>(() => new CompetitorMatcher([.. competitors]));
    }
}
