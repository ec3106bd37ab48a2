using Ecosystem.Contracts.Directory;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Projections;

namespace Ecosystem.Grains.Tests.Directory;

public sealed class DirectoryTests(PlatformFixture platform)
{
    [Fact]
    public async Task A_list_says_how_many_leaves_of_the_log_it_takes_account_of()
    {
        // Positions have gaps, and are no place in the log: leaves have none, and are.
        await platform.Database.ScalarAsync("select max(nextval('journal.commits_position_seq')) from generate_series(1, 10000)");
        platform.AsHeadquarters();
        var unit = PlatformFixture.Fresh<SalesUnitId>();
        await platform.Grain<ISalesUnitGrain>(unit.Value).Establish(new("unit", "East", "USD", []), PlatformFixture.Key());
        await platform.Leading<Sequencer>().CaughtUpAsync(TestContext.Current.CancellationToken);
        await platform.Leading<Projector>().CaughtUpAsync(TestContext.Current.CancellationToken);
        var leaf = (long)(await platform.Database.ScalarAsync($"select leaf_index from audit.leaves join journal.commits using (position) where actor_id = '{unit}'"))!;

        var page = await platform.Grain<IDirectoryGrain>(IDirectoryGrain.Key).Units(new(null, 1));

        var size = (long)(await platform.Database.ScalarAsync("select size from audit.tree"))!;
        Assert.InRange(page.AsOf, leaf + 1, size);
    }
}
