using System.Reflection;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.Border;
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
    public void News_is_a_type_and_ids(Type happened, string type, string members, bool customers)
    {
        var news = WebhookNews.Of("actor_1", Example(happened))!;
        Assert.Equal((type, members), (news.EventType, string.Join(',', news.Data.Keys)));
        Assert.Equal(customers, news.Customer is not null);
    }

    [Fact]
    public void Nothing_else_is_told()
    {
        var told = Examples.All.Where(one => one is CustomerEvent or ApprovalEvent or FundEvent or SalesUnitEvent or WebhookEvent or ExportEvent or BorderEvent).Where(one => WebhookNews.Of("actor_1", one) is not null);
        Assert.Equal(WebhookNews.Told.Select(type => type.Name).Order(StringComparer.Ordinal), told.Select(one => one.GetType().Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_type_of_the_table_is_told_of_something()
    {
        var told = Examples.All.Select(one => WebhookNews.Of("actor_1", one)?.EventType).OfType<string>().ToHashSet();
        // Not news of an event: a run of a strategy flow sends it, with its text (SF-76).
        told.Add(WebhookAudiences.StrategyMessage);
        var all = typeof(WebhookAudiences).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(all.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
        Assert.Equal(told.Order(StringComparer.Ordinal), Enum.GetValues<Audience>().SelectMany(audience => WebhookAudiences.EventTypes(audience)).Distinct().Order(StringComparer.Ordinal));
    }

    private static object Example(Type type) => Examples.All.First(example => example.GetType() == type);
}
