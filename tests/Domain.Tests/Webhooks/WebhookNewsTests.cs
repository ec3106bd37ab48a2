using System.Reflection;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.Border;
using Ecosystem.Domain.Certification.Programme;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Exports;
using Ecosystem.Domain.Funds;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Tests.Golden;
using Ecosystem.Domain.Webhooks;

namespace Ecosystem.Domain.Tests.Webhooks;

public class WebhookNewsTests
{
    [Theory]
    [InlineData(typeof(ConsentGranted), "consent.granted", "consent,customer", true)]
    [InlineData(typeof(ConsentWithdrawn), "consent.withdrawn", "consent,customer", true)]
    [InlineData(typeof(DataRead), "usage.receipt", "consent,customer,receipt", true)]
    [InlineData(typeof(ApprovalOpened), "approval.opened", "approval,decision,unit", false)]
    [InlineData(typeof(ApprovalDecided), "approval.decided", "approval,unit,verdict", false)]
    [InlineData(typeof(ApprovalTimedOut), "approval.decided", "approval,unit,verdict", false)]
    [InlineData(typeof(QuarterClosed), "unit.quarterClosed", "quarter,unit", false)]
    [InlineData(typeof(PermissionUnlocked), "permission.unlocked", "permission,unit", false)]
    [InlineData(typeof(PermissionLocked), "permission.locked", "permission,unit", false)]
    [InlineData(typeof(CoachCaseOpened), "coach.opened", "case,unit", false)]
    [InlineData(typeof(FinanceDisagreed), "fund.disagreed", "fund", false)]
    [InlineData(typeof(ExportCompleted), "export.completed", "export", false)]
    [InlineData(typeof(BorderWarned), "border.warned", "sensitive,warning,year", false)]
    [InlineData(typeof(CustomerErased), "customer.erased", "customer", true)]
    [InlineData(typeof(ProfileRectified), "customer.rectified", "category,customer", true)]
    [InlineData(typeof(InteractionRectified), "customer.rectified", "category,customer", true)]
    [InlineData(typeof(HolderReminded), "certificate.expiring", "certificate,daysLeft,system,validUntil", false)]
    [InlineData(typeof(CertificateSuspended), "certificate.suspended", "cause,certificate,system", false)]
    [InlineData(typeof(CertificateReinstated), "certificate.reinstated", "cause,certificate,system", false)]
    [InlineData(typeof(CertificateEnded), "certificate.ended", "certificate,end,system", false)]
    [InlineData(typeof(DeadlineReminded), "programme.deadline", "daysLeft,deadline,system", false)]
    public void News_is_a_type_and_ids(Type happened, string type, string members, bool customers)
    {
        var news = WebhookNews.Of("actor_1", Example(happened))!;
        Assert.Equal((type, members), (news.EventType, string.Join(',', news.Data.Keys)));
        Assert.Equal(customers, news.Customer is not null);
    }

    [Fact]
    public void Nothing_else_is_told()
    {
        var told = s_examples.Where(one => one is CustomerEvent or ApprovalEvent or FundEvent or SalesUnitEvent or WebhookEvent or ExportEvent or BorderEvent or SystemEvent).Where(one => WebhookNews.Of("actor_1", one) is not null);
        Assert.Equal(WebhookNews.Told.Select(type => type.Name).Order(StringComparer.Ordinal), told.Select(one => one.GetType().Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_type_of_the_table_is_told_of_something()
    {
        var told = s_examples.Select(one => WebhookNews.Of("actor_1", one)?.EventType).OfType<string>().ToHashSet();
        // Not news of an event: a run of a strategy flow sends it, with its text (SF-76).
        told.Add(WebhookAudiences.StrategyMessage);
        var all = typeof(WebhookAudiences).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(all.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
        Assert.Equal(told.Order(StringComparer.Ordinal), Enum.GetValues<Audience>().SelectMany(audience => WebhookAudiences.EventTypes(audience)).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void News_of_a_certificate_is_its_suppliers_and_says_neither_who_acted_nor_why()
    {
        var until = new DateTimeOffset(2027, 3, 1, 8, 0, 0, TimeSpan.Zero);
        var expiring = WebhookNews.Of("sy_1", new HolderReminded(new("ct_1"), 30, until.AddDays(-29.5)) { Owner = "supplier_demo", ValidUntil = until })!;
        Assert.Equal(new WebhookOwner(Audience.Supplier, "supplier_demo"), expiring.Owner);
        // After a downtime fewer days are left than the reminder is named for: the true number is told.
        Assert.Equal(["ct_1", "30", "sy_1", "2027-03-01T08:00:00Z"], expiring.Data.Values);
        Assert.Equal("6", WebhookNews.Of("sy_1", new HolderReminded(new("ct_1"), 7, until.AddDays(-5.5)) { Owner = "supplier_demo", ValidUntil = until })!.Data["daysLeft"]);
        var suspended = WebhookNews.Of("sy_1", new CertificateSuspended(new("ct_1"), SuspensionCause.Office, "a complaint", "anna", until) { Owner = "supplier_demo" })!;
        Assert.Equal(["office", "ct_1", "sy_1"], suspended.Data.Values);
        var deadline = WebhookNews.Of("sy_1", new DeadlineReminded("supplier_demo", 30, ProgrammeRules.Deadline, ProgrammeRules.Deadline.AddDays(-30)))!;
        Assert.Equal((new WebhookOwner(Audience.Supplier, "supplier_demo"), "30,2027-01-01T00:00:00Z,sy_1"), (deadline.Owner, string.Join(',', deadline.Data.Values)));
    }

    [Fact]
    public void Events_of_before_suppliers_were_told_are_told_to_nobody() =>
        Assert.All(Examples.All.Where(one => one is HolderReminded or CertificateSuspended or CertificateReinstated or CertificateEnded), one => Assert.Null(WebhookNews.Of("sy_1", one)));

    /// <summary>The examples, those of certificates as they are written today: with the supplier who is told.</summary>
    private static readonly object[] s_examples =
    [
        .. Examples.All.Select(one => one switch
        {
            HolderReminded e => e with { Owner = "supplier_demo", ValidUntil = e.At.AddDays(30) },
            CertificateSuspended e => e with { Owner = "supplier_demo" },
            CertificateReinstated e => e with { Owner = "supplier_demo" },
            CertificateEnded e => e with { Owner = "supplier_demo" },
            _ => one,
        }),
    ];

    private static object Example(Type type) => s_examples.First(example => example.GetType() == type);
}
