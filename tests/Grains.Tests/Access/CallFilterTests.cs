using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Approvals;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;

namespace Ecosystem.Grains.Tests.Access;

public sealed class CallFilterTests(PlatformFixture platform)
{
    private ISalesUnitGrain Unit => platform.Grain<ISalesUnitGrain>(PlatformFixture.Fresh<SalesUnitId>().Value);

    [Fact]
    public async Task A_call_without_token_is_refused()
    {
        RequestContext.Clear();
        await Assert.ThrowsAsync<CallRefusedException>(() => Unit.Board());
    }

    [Fact]
    public async Task A_token_signed_by_somebody_else_is_refused()
    {
        await using var stranger = await Testing.StandInIssuer.StartAsync();
        CallToken.Use(stranger.TokenFor("hq-console", "internal", "hq", Scopes.UnitsRead));
        await Assert.ThrowsAsync<CallRefusedException>(() => Unit.Board());
    }

    [Fact]
    public async Task A_token_without_the_scope_or_of_another_audience_is_refused()
    {
        platform.As("hq-console", "internal", "hq", Scopes.ApprovalsRead);
        await Assert.ThrowsAsync<CallRefusedException>(() => Unit.Board());
        platform.As("partner-demo", "partner", "partner_demo", Scopes.UnitsRead);
        await Assert.ThrowsAsync<CallRefusedException>(() => Unit.Board());
        platform.As("auditor-demo", "auditor", "auditor_demo", Scopes.UnitsRead);
        Assert.Null(await Unit.Board());
    }

    [Fact]
    public async Task Only_the_platform_itself_delivers_countersigns_and_opens_approvals_whatever_a_client_calls_itself()
    {
        platform.As("silo", "internal", "hq", Scopes.UnitsWrite, Scopes.ApprovalsDecide, Scopes.DecisionsWrite);
        await Assert.ThrowsAsync<CallRefusedException>(() => Unit.Countersign(ApprovalId.From("ap_x"), approved: true, "somebody", PlatformFixture.Key()));
        platform.AsPlatform();
        Assert.NotNull(await Unit.Countersign(ApprovalId.From("ap_x"), approved: true, "somebody", PlatformFixture.Key()));
        await Assert.ThrowsAsync<CallRefusedException>(() => platform.Grain<IApprovalGrain>("ap_x").Decide(approved: true, "", PlatformFixture.Key()));
    }

    [Fact]
    public async Task A_silo_reaches_Orleans_own_interfaces_and_a_client_whatever_its_token_does_not()
    {
        platform.AsHeadquarters();
        var id = Unit.GetGrainId();
        foreach (var (grains, allowed) in new[] { ((IGrainFactory)platform.Cluster.Client, false), (platform.Service<IGrainFactory>(), true) })
        {
            var calls = new Func<Task>[]
            {
                () => grains.GetGrain<IManagementGrain>(0).GetHosts(),
                () => grains.GetGrain<IManagementGrain>(0).ForceGarbageCollection([]),
                () => grains.GetGrain<Orleans.Core.Internal.IGrainManagementExtension>(id).DeactivateOnIdle().AsTask(),
            };
            foreach (var call in calls)
                if (allowed) await call();
                else await Assert.ThrowsAsync<CallRefusedException>(call);
        }
    }

    [Fact]
    public async Task A_key_of_another_kind_activates_nothing()
    {
        platform.AsHeadquarters();
        foreach (var key in new[] { "cu_1", "1f", "su_", "su_a b" })
            await Assert.ThrowsAnyAsync<Exception>(() => platform.Grain<ISalesUnitGrain>(key).Board());
    }
}
