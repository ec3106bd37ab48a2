using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.Installation;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Projections;

namespace Ecosystem.Grains.Tests.Installation;

/// <summary>What the page of the installation shows is what the cluster and the database say.</summary>
public sealed class InstallationTests(PlatformFixture platform)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private Task<InstallationView> ViewAsync()
    {
        platform.As("hq-console", "internal", "hq", Scopes.AuditRead);
        return platform.Grain<IInstallationGrain>(IInstallationGrain.Key).View();
    }

    [Fact]
    public async Task Silos_run_and_a_follower_that_is_led_comes_to_the_end_of_the_log()
    {
        platform.AsHeadquarters();
        Assert.IsType<CustomerAccepted>(await platform.Grain<ICustomerGrain>(PlatformFixture.Fresh<CustomerId>().Value).Register(new("星河 Galaxy", "manufacturing", 1998, "1.00", 5, "CN", null), PlatformFixture.Key()));
        await platform.Leading<Projector>().CaughtUpAsync(Cancelled);

        var view = await ViewAsync();
        Assert.Contains(view.Silos, silo => silo.Status == "Active");
        Assert.Equal(view.Followers.Select(follower => follower.Name).Order(StringComparer.Ordinal), view.Followers.Select(follower => follower.Name));
        var projector = Assert.Single(view.Followers, follower => follower.Name == Projector.FollowerName);
        Assert.True(projector.IsLed);
        Assert.NotNull(projector.MovedAt);
        // Other tests commit to the same journal meanwhile: how far behind is a figure of the moment, never a negative one.
        Assert.All(view.Followers, follower => Assert.InRange(follower.Behind, 0, FollowerStanding.BehindMax));
        Assert.DoesNotContain(view.Followers, follower => follower.Name == "projector");
        Assert.True(view.Log.Unsigned >= 0);
        Assert.NotEmpty(view.SiloVersion);
        Assert.Matches("^[0-9]+", view.DatabaseVersion);
    }

    [Fact]
    public async Task Nobody_else_is_told()
    {
        platform.As("hq-console", "internal", "hq", Scopes.UnitsRead);
        await Assert.ThrowsAsync<CallRefusedException>(() => platform.Grain<IInstallationGrain>(IInstallationGrain.Key).View());
        platform.As("auditor-demo", "auditor", "auditor_demo", Scopes.AuditRead);
        await Assert.ThrowsAsync<CallRefusedException>(() => platform.Grain<IInstallationGrain>(IInstallationGrain.Key).View());
    }
}
