using Ecosystem.Contracts.Certification;
using Ecosystem.Domain.Certification.Programme;

namespace Ecosystem.Grains.Tests.Certification.Programme;

/// <summary>CE-26, CE-29 and CE-30 on a real journal: how suppliers might get round the office, each played to the run that is passed, and what runs cost of the status list.</summary>
public sealed class HeldSystemTests(PlatformFixture platform)
{
    [Fact]
    public async Task Neither_moving_nor_registering_again_gets_a_supplier_round_the_offices_suspension()
    {
        await using var cluster = await ProgrammeCluster.StartAsync(platform);
        // Registered in advance, and proven: nothing at its registration could have refused it.
        var before = await cluster.ReadyAsync();
        var system = await cluster.CertifiedAsync();
        cluster.AsOffice("anna");
        ProgrammeCluster.Accepted(await system.Suspend("a complaint", PlatformFixture.Key()));
        ProgrammeCluster.Accepted(await system.Revoke("fraud", PlatformFixture.Key()));
        cluster.AsSupplier();
        Assert.Equal("SYSTEM_HELD", ProgrammeCluster.Code(await system.Move($"{cluster.BaseUrl}/2", PlatformFixture.Key())));

        var after = await cluster.ReadyAsync();
        var plugin = await cluster.ReadyAsync("again");
        foreach (var other in new[] { before, after, plugin })
        {
            await cluster.RunAsync(other);
            Assert.Equal((RunStatus.Passed, null), await StandsAsync(cluster, other));
        }
        await cluster.RunAsync(system);
        Assert.Equal((RunStatus.Passed, CertificateStatus.Suspended), await StandsAsync(cluster, system));
        Assert.Equal(1L, await BitsAsync(cluster));

        cluster.AsOffice("ben");
        ProgrammeCluster.Accepted(await system.Reinstate(PlatformFixture.Key()));
        Assert.Equal((RunStatus.Passed, CertificateStatus.Valid), await StandsAsync(cluster, system));
        await cluster.RunAsync(after);
        Assert.Equal((RunStatus.Passed, CertificateStatus.Valid), await StandsAsync(cluster, after));
    }

    [Fact]
    public async Task A_hold_outlives_its_certificate_and_the_office_lifts_it_when_none_is_running()
    {
        await using var cluster = await ProgrammeCluster.StartAsync(platform);
        var system = await cluster.CertifiedAsync();
        cluster.AsOffice();
        ProgrammeCluster.Accepted(await system.Suspend("a complaint", PlatformFixture.Key()));
        cluster.Time.Advance(TimeSpan.FromDays(366));
        await cluster.RunAsync(system);
        Assert.Equal((RunStatus.Passed, CertificateStatus.Expired), await StandsAsync(cluster, system));

        cluster.AsOffice();
        ProgrammeCluster.Accepted(await system.Reinstate(PlatformFixture.Key()));
        Assert.Equal((RunStatus.Passed, CertificateStatus.Expired), await StandsAsync(cluster, system));
        await cluster.RunAsync(system);
        Assert.Equal((RunStatus.Passed, CertificateStatus.Valid), await StandsAsync(cluster, system));
    }

    [Fact]
    public async Task A_revocation_bars_what_its_supplier_has_at_that_origin_until_the_office_reinstates()
    {
        await using var cluster = await ProgrammeCluster.StartAsync(platform);
        var system = await cluster.CertifiedAsync();
        foreach (var person in new[] { "anna", "ben" })
        {
            cluster.AsOffice(person);
            ProgrammeCluster.Accepted(await system.Revoke("fraud", PlatformFixture.Key()));
        }
        await cluster.RunAsync(system);
        Assert.Equal((RunStatus.Passed, CertificateStatus.Revoked), await StandsAsync(cluster, system));
        var again = await cluster.CertifiedAsync();
        Assert.Equal((RunStatus.Passed, null), await StandsAsync(cluster, again));

        cluster.AsOffice("ben");
        ProgrammeCluster.Accepted(await system.Reinstate(PlatformFixture.Key()));
        Assert.Equal((RunStatus.Passed, CertificateStatus.Revoked), await StandsAsync(cluster, system));
        await cluster.RunAsync(system);
        Assert.Equal((RunStatus.Passed, CertificateStatus.Valid), await StandsAsync(cluster, system));
        Assert.Equal(2L, await BitsAsync(cluster));
    }

    [Fact]
    public async Task Runs_that_only_confirm_draw_no_bit_and_one_that_renews_draws_one()
    {
        await using var cluster = await ProgrammeCluster.StartAsync(platform);
        var system = await cluster.CertifiedAsync();
        await cluster.RunAsync(system);
        await cluster.RunAsync(system);
        Assert.Equal(3, (await ViewAsync(cluster, system)).Runs.Count(run => run.Status == RunStatus.Passed));
        Assert.Equal(1L, await BitsAsync(cluster));
        cluster.Time.Advance(TimeSpan.FromDays(330));
        await cluster.RunAsync(system);
        Assert.Equal(2L, await BitsAsync(cluster));
    }

    private static async Task<(RunStatus Run, CertificateStatus? Certificate)> StandsAsync(ProgrammeCluster cluster, ISupplierSystemGrain system)
    {
        var view = await ViewAsync(cluster, system);
        return (view.Runs[0].Status, view.Certificate?.Status);
    }

    private static Task<SystemView> ViewAsync(ProgrammeCluster cluster, ISupplierSystemGrain system)
    {
        cluster.AsSupplier();
        return SeenAsync(system);
    }

    private static async Task<SystemView> SeenAsync(ISupplierSystemGrain system) => (await system.View())!;

    private static async Task<long> BitsAsync(ProgrammeCluster cluster) => (long)(await cluster.Database.ScalarAsync("select count(*) from certification.bits"))!;
}
