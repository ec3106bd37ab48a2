using System.Text;
using Ecosystem.Domain.Certification;
using Ecosystem.Domain.Certification.Programme;

namespace Ecosystem.Domain.Tests.Certification;

public sealed class CertificatePageTests
{
    private static readonly DateTimeOffset s_from = new(2026, 11, 26, 0, 0, 0, TimeSpan.Zero);

    public static TheoryData<CertificateStatus, bool> EveryPage() => [.. from status in Enum.GetValues<CertificateStatus>() from chinese in new[] { true, false } select (status, chinese)];

    [Theory, MemberData(nameof(EveryPage))]
    public void What_a_supplier_wrote_is_text_on_the_page_in_both_languages(CertificateStatus status, bool chinese)
    {
        var page = Encoding.UTF8.GetString(CertificatePage.Write(new(CertificateId.From("ct_1"), status, "<b>CRM</b>", "supplier & co", "https://crm.example/v1", s_from, s_from.AddYears(1), "a.b.c"), chinese));
        Assert.Contains(chinese ? "<html lang=\"zh-CN\">" : "<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;CRM&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.Contains("ct_1", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_module_is_passed_when_each_of_its_tests_was()
    {
        var plan = CertificationPlans.Latest;
        Assert.Equal(plan, CertificationPlans.ByVersion(plan.Version));
        Assert.Null(CertificationPlans.ByVersion("1999-1"));
        var passed = new RunReport(plan.Version, plan.Sha256, s_from, s_from, [.. plan.Tests.Select(test => new TestEvidence(test.Id, TestVerdict.Passed, "seen", []))], "");
        Assert.All(Enum.GetValues<CertificationModule>(), module => Assert.True(passed.Passed(plan, module)));
        var first = plan.Tests[0];
        var failed = passed with { Tests = passed.Tests.SetItem(0, passed.Tests[0] with { Verdict = TestVerdict.Inconclusive }) };
        Assert.All(Enum.GetValues<CertificationModule>(), module => Assert.Equal(module != first.Module, failed.Passed(plan, module)));
    }
}
