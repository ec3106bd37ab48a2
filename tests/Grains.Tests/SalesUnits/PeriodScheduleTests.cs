using Ecosystem.Contracts.Approvals;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Grains.Tests.SalesUnits;

/// <summary>What the shell of a sales unit adds to its rules: grants that are durable, a schedule that catches up, approvals with the policy's quorum.</summary>
public sealed class PeriodScheduleTests(PlatformFixture platform)
{
    private static readonly Target s_whole = new(TargetKind.Unit, "");

    [Fact]
    public async Task SU20_A_unit_has_a_reminder_and_what_is_over_is_closed_once()
    {
        var (id, unit) = await Establish();
        platform.AsHeadquarters();
        var past = Quarter.Of(TimeProvider.System.GetUtcNow()).Previous;
        Assert.IsType<UnitAccepted>(await unit.SetTarget(past, new(100_00, "USD"), PlatformFixture.Key()));
        Assert.Equal(1L, await platform.Database.ScalarAsync($"select count(*) from orleans.reminders where reminder_name = 'periods' and grain_id like '%{id}'"));

        platform.AsPlatform();
        Assert.Equal(2, await unit.ClosePeriods());
        Assert.Equal(0, await unit.ClosePeriods());

        platform.AsHeadquarters();
        Assert.Equal(1, Assert.Single((await unit.Board())!.Quarters, quarter => quarter.Quarter == past).Revision);
        await platform.Deactivate(unit);
        platform.AsPlatform();
        Assert.Equal(0, await unit.ClosePeriods());
    }

    [Fact]
    public async Task SU16_A_delegate_acts_under_a_delegation_that_survives_its_silo()
    {
        var (_, unit) = await Establish();
        platform.AsHeadquarters();
        foreach (var grant in (await unit.Board())!.Grants.Where(grant => grant.Grant.Permission.Area == "pricing"))
            Assert.IsType<UnitAccepted>(await unit.RevokeGrant(grant.Grant.Id, PlatformFixture.Key()));
        var own = await Give(unit, Permission.PricingApprove);
        await Give(unit, new("pricing", "delegate"));
        var passed = Assert.IsType<GrantAnswer>(await unit.DelegateGrant(new(own, "deputy-app", s_whole, TimeProvider.System.GetUtcNow().AddDays(1), 50_00), PlatformFixture.Key()));
        await platform.Deactivate(unit);

        platform.As("deputy-app", "internal", "hq", Domain.Access.Scopes.DecisionsWrite);
        Assert.Equal(passed.Grant, Assert.IsType<Granted>(await unit.Authorize(Quote(50_00), PlatformFixture.Key())).Trace.Grant);
        Assert.IsType<NeedsCountersign>(await unit.Authorize(Quote(50_01), PlatformFixture.Key()));
        platform.As("stranger", "internal", "hq", Domain.Access.Scopes.DecisionsWrite);
        Assert.IsType<Denied>(await unit.Authorize(Quote(1), PlatformFixture.Key()));
    }

    [Fact]
    public async Task SU17_A_large_amount_waits_for_two_different_people()
    {
        var (_, unit) = await Establish();
        platform.AsHeadquarters();
        var small = Assert.IsType<NeedsCountersign>(await unit.Authorize(Quote(499_999_99), PlatformFixture.Key()));
        var large = Assert.IsType<NeedsCountersign>(await unit.Authorize(Quote(500_000_00), PlatformFixture.Key()));

        Assert.Equal((1, 2), (await Quorum(small.Approval), await Quorum(large.Approval)));
    }

    private static AuthorizationRequest Quote(long amount) => new(Permission.PricingApprove, s_whole, new(amount, "USD"), 0, Origin.Human);

    private async Task<(SalesUnitId Id, ISalesUnitGrain Unit)> Establish()
    {
        platform.AsHeadquarters();
        var id = PlatformFixture.Fresh<SalesUnitId>();
        var unit = platform.Grain<ISalesUnitGrain>(id.Value);
        Assert.IsType<UnitAccepted>(await unit.Establish(new("unit", "East", "USD", []), PlatformFixture.Key()));
        return (id, unit);
    }

    private static async Task<GrantId> Give(ISalesUnitGrain unit, Permission permission) => Assert.IsType<GrantAnswer>(await unit.GivePermission(
        new(permission, "quotes", "quote-desk", s_whole, GrantEffect.Allow, "hq-console", null, null), PlatformFixture.Key())).Grant;

    private async Task<int> Quorum(ApprovalId approval)
    {
        platform.AsHeadquarters();
        for (var tries = 0; tries < 300; tries++)
        {
            if (await platform.Grain<IApprovalGrain>(approval.Value).View() is { } view) return view.Quorum;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"{approval} was not opened.");
    }
}
