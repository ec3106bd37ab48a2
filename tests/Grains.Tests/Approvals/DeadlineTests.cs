using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Approvals;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Grains.Tests.Approvals;

/// <summary>AP-7: the deadline comes by itself, in PostgreSQL's keeping, also when nobody was there to see it.</summary>
public sealed class DeadlineTests(PlatformFixture platform)
{
    private static readonly AuthorizationRequest s_quote = new(Permission.PricingApprove, new(TargetKind.Unit, ""), new(250_000_00, "USD"), 0, Origin.Human);

    [Fact]
    public async Task After_all_silos_were_down_past_the_deadline_the_approval_times_out_by_itself_and_the_unit_waits_no_longer()
    {
        await using var cluster = await ClockedCluster.StartAsync(platform);
        platform.AsHeadquarters();
        var unit = PlatformFixture.Fresh<SalesUnitId>();
        await cluster.Grain<ISalesUnitGrain>(unit.Value).Establish(new("unit", "East", "USD", []), PlatformFixture.Key());
        var asked = Assert.IsType<NeedsCountersign>(await cluster.Grain<ISalesUnitGrain>(unit.Value).Authorize(s_quote, PlatformFixture.Key()));
        await cluster.MinutesGoByUntil(async () => await cluster.Grain<IApprovalGrain>(asked.Approval.Value).View() is not null);
        Assert.Equal([asked.Approval], (await cluster.Grain<ISalesUnitGrain>(unit.Value).Board())!.Pending);
        // The reminder is in the database before whoever opened the approval is answered; the courier may still be on its way back.
        await cluster.MinutesGoByUntil(async () => await cluster.Reminders() is 1L);

        await cluster.Stop();
        cluster.Time.Advance(TimeSpan.FromMinutes(CountersignRequest.TimeoutMinutesDefault));
        await cluster.Start();

        // Nobody names the approval: only its reminder can wake it.
        await cluster.MinutesGoByUntil(async () => (await cluster.Grain<ISalesUnitGrain>(unit.Value).Board())!.Pending.IsEmpty);
        Assert.Empty((await cluster.Grain<ISalesUnitGrain>(unit.Value).Board())!.Holds);
        var view = await cluster.Grain<IApprovalGrain>(asked.Approval.Value).View();
        Assert.Equal((ApprovalStatus.TimedOut, null), (view!.State, view.Verdict));
        await cluster.MinutesGoByUntil(async () => await cluster.Reminders() is 0L);
        Assert.Equal("silo:reminder", await cluster.Database.ScalarAsync(
            $"select entry::json->'principal'->>'subject' from journal.commits where actor_id = '{asked.Approval}' and entry like '%approvalTimedOut%'"));
        Assert.Equal(1L, await cluster.Database.ScalarAsync($"select count(*) from journal.commits where entry like '%countersignReceived%' and entry like '%silo:deadline%'"));
    }

    [Fact]
    public async Task A_decision_after_the_deadline_is_refused_writes_the_time_out_and_a_retry_hears_the_same()
    {
        await using var cluster = await ClockedCluster.StartAsync(platform);
        var approval = await Open(cluster, 60);
        // The reminder service's clock stands still until it is moved; this decision comes before it notices.
        cluster.Time.Advance(TimeSpan.FromMinutes(60));
        platform.AsHeadquarters();
        var key = PlatformFixture.Key();
        Assert.Equal(ApprovalStatus.TimedOut, (await approval.View())!.State);
        var late = await approval.Decide(approved: true, "", key);
        Assert.Equal(ApprovalRefusals.TimedOut, Assert.IsType<ApprovalRefused>(late).Refusal);
        Assert.Equal(late, await approval.Decide(approved: true, "", key));
        Assert.Equal(1L, await cluster.Database.ScalarAsync("select count(*) from journal.commits where entry like '%approvalTimedOut%'"));
        Assert.Equal(0L, await cluster.Reminders());
    }

    [Fact]
    public async Task A_verdict_takes_the_reminder_away_and_one_that_was_never_set_is_set_with_the_next_question()
    {
        await using var cluster = await ClockedCluster.StartAsync(platform);
        var approval = await Open(cluster, 60);
        Assert.Equal(1L, await cluster.Reminders());

        // As an approval of before deadlines, or of a silo that died just after the commit.
        await cluster.Stop();
        await cluster.Database.ScalarAsync("delete from orleans.reminders");
        await cluster.Start();
        platform.AsHeadquarters();
        approval = cluster.Grain<IApprovalGrain>(approval.GetPrimaryKeyString());
        Assert.Equal(ApprovalStatus.Pending, (await approval.View())!.State);
        Assert.Equal(1L, await cluster.Reminders());

        Assert.IsType<ApprovalAccepted>(await approval.Decide(approved: false, "", PlatformFixture.Key()));
        Assert.Equal(0L, await cluster.Reminders());
    }

    [Fact]
    public async Task Nobody_but_a_silos_reminder_service_sends_a_reminder()
    {
        await using var cluster = await ClockedCluster.StartAsync(platform);
        var approval = await Open(cluster, 60);
        cluster.Time.Advance(TimeSpan.FromMinutes(59));
        foreach (var caller in new Action[] { platform.AsHeadquarters, cluster.AsPlatform, RequestContext.Clear })
        {
            caller();
            var refused = await Assert.ThrowsAsync<CallRefusedException>(() => approval.AsReference<IRemindable>().ReceiveReminder("deadline", default, TestContext.Current.CancellationToken));
            Assert.StartsWith("Reminders come from", refused.Message, StringComparison.Ordinal);
        }
    }

    private static async Task<IApprovalGrain> Open(ClockedCluster cluster, int timeoutMinutes)
    {
        cluster.AsPlatform();
        var approval = cluster.Grain<IApprovalGrain>(PlatformFixture.Fresh<ApprovalId>().Value);
        Assert.IsType<ApprovalAccepted>(await approval.Open(ApprovalTests.Request with { TimeoutMinutes = timeoutMinutes }, PlatformFixture.Key()));
        return approval;
    }
}
