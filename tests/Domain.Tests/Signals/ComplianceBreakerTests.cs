using System.Text;
using Ecosystem.Domain.Signals;

namespace Ecosystem.Domain.Tests.Signals;

/// <summary>The compliance breaker 合规话术熔断器 (SF-62 to SF-65).</summary>
public class ComplianceBreakerTests
{
    public static TheoryData<string, string, string> Cases => [.. SignalCases.Rows("compliance").Select(row => (row[0], row[1], row[2]))];

    [Theory, MemberData(nameof(Cases))]
    public void SF62_to_SF64_A_text_is_judged_as_the_table_says(string verdict, string rules, string text)
    {
        var report = ComplianceBreaker.Current.Check(text, discountMaxPercent: 10);

        Assert.Equal((verdict, rules), (report.Verdict.ToString().ToLowerInvariant(), string.Join(' ', report.Findings.Select(finding => finding.Rule).Distinct().DefaultIfEmpty("-"))));
        Assert.All(report.Findings, finding => Assert.True(finding.Span.Start >= 0 && finding.Span.Length > 0 && finding.Span.End <= text.Length));
    }

    [Fact]
    public void SF62_A_finding_says_the_rule_and_the_place()
    {
        const string Text = "您好，最\u200B 佳方案！";

        var finding = Assert.Single(ComplianceBreaker.Current.Check(Text).Findings);

        Assert.Equal(("superlative", "2026-1", "zh-CN", ComplianceVerdict.Block, "最佳", "最\u200B 佳"), (finding.Rule, finding.Version, finding.Locale, finding.Verdict, finding.Phrase, Text.Substring(finding.Span.Start, finding.Span.Length)));
        Assert.Contains("广告法", finding.Reason);
    }

    [Fact]
    public void SF63_A_phrase_cut_by_the_end_of_a_sentence_is_none_unless_it_is_all_cut_up()
    {
        Assert.Equal(ComplianceVerdict.Pass, ComplianceBreaker.Current.Check("这是国家。级别由你们定。").Verdict);
        Assert.Equal(ComplianceVerdict.Block, ComplianceBreaker.Current.Check("国。家。级产品").Verdict);
        Assert.Equal(ComplianceVerdict.Pass, ComplianceBreaker.Current.Check("国 ——— 家级").Verdict);
    }

    [Theory]
    [InlineData("打八五折", 15, true)]
    [InlineData("打八五折", 14.99, false)]
    [InlineData("打8.5折", 15, true)]
    [InlineData("打 7 折", 29, false)]
    [InlineData("30% off", 30, true)]
    [InlineData("30.5% off", 30, false)]
    [InlineData("0% off", 0, true)]
    public void SF65_A_discount_up_to_the_corridor_passes(string text, double mostPercent, bool passes)
    {
        var report = ComplianceBreaker.Current.Check(text, (decimal)mostPercent);

        Assert.Equal(passes ? ComplianceVerdict.Pass : ComplianceVerdict.Review, report.Verdict);
        Assert.All(report.Findings, finding => Assert.Equal(ComplianceBreaker.DiscountRule, finding.Rule));
    }

    [Fact]
    public void SF65_Without_a_corridor_no_discount_passes() => Assert.Equal(ComplianceVerdict.Review, ComplianceBreaker.Current.Check("1% off").Verdict);

    [Fact]
    public void SF62_Every_finding_of_a_long_text_is_told()
    {
        var report = ComplianceBreaker.Current.Check(string.Concat(Enumerable.Repeat("第一时间第一", 20_000)));

        Assert.Equal(Enumerable.Range(0, 20_000).Select(n => 6 * n + 4), report.Findings.Select(finding => finding.Span.Start));
    }

    [Fact]
    public void SF62_A_phrase_of_two_rules_is_told_of_each()
    {
        ComplianceRules Of(string id, ComplianceVerdict verdict) => new("1", "en", [new(id, verdict, "why", ["free lunch"], [])], []);

        var report = new ComplianceBreaker([Of("a", ComplianceVerdict.Review), Of("b", ComplianceVerdict.Block)]).Check("A free lunch.");

        Assert.Equal(ComplianceVerdict.Block, report.Verdict);
        Assert.Equal(["b", "a"], report.Findings.Select(finding => finding.Rule));
    }

    [Theory]
    [InlineData("""{"version":"1","locale":"en","rules":[{"id":"a","verdict":"pass","reason":"","phrases":[],"except":[]}],"discounts":[]}""", "rules[0].verdict")]
    [InlineData("""{"version":"1","locale":"en","rules":[{"id":"a","verdict":"block","reason":"","phrases":["x"],"except":[]}],"discounts":[]}""", "rules[0]")]
    [InlineData("""{"version":"1","locale":"en","rules":[{"id":"a","verdict":"block","reason":"","phrases":[],"except":[]},{"id":"a","verdict":"block","reason":"","phrases":[],"except":[]}],"discounts":[]}""", "rules")]
    [InlineData("""{"version":"1","locale":"en","rules":[],"discounts":["(?=x)y"]}""", "discounts[0]")]
    [InlineData("""{"version":"1","locale":"en","rules":[],"discounts":[""]}""", "discounts[0]")]
    [InlineData("""{"version":"1","locale":"en","rules":[],"discounts":["[0-9]+ off"]}""", "discounts[0]")]
    public void SF62_A_file_of_rules_with_a_fault_is_refused_at_its_place(string json, string at)
    {
        var (rules, faults) = ComplianceRules.Read(Encoding.UTF8.GetBytes(json));

        Assert.Null(rules);
        Assert.Contains(faults, fault => fault.At == at);
    }
}
