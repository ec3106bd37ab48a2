using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Journal;
using Ecosystem.Testing;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Storage;

namespace Ecosystem.Grains.Tests.Journal;

/// <summary>The stock provider keeps neither the grain type nor the spelling of a hex-looking key; names and prefixes must.</summary>
public sealed class StorageKeysTests(PlatformFixture platform)
{
    [Fact]
    public async Task Keys_that_look_like_hex_after_the_prefix_never_share_a_journal_row()
    {
        platform.AsHeadquarters();
        string[] keys = ["su_1f", "su_1F", "su_01f", "su_0x1f", "su_0000000000000000000000000000001f"];
        foreach (var key in keys)
            Assert.IsType<UnitAccepted>(await platform.Grain<ISalesUnitGrain>(key).Establish(new(key, key, "USD", []), PlatformFixture.Key()));
        foreach (var key in keys)
        {
            await platform.Deactivate(platform.Grain<ISalesUnitGrain>(key));
            Assert.Equal(key, (await platform.Grain<ISalesUnitGrain>(key).Board())!.Region);
        }
    }

    [Fact]
    public async Task Snapshots_of_two_kinds_under_the_same_key_and_of_hex_looking_keys_never_share_a_row()
    {
        var storage = platform.Cluster.GetSiloServiceProvider(platform.Cluster.Silos[0].SiloAddress).GetRequiredKeyedService<IGrainStorage>(GrainStorage.Snapshots);
        (string State, string Key)[] places =
            [.. from state in new[] { "sales-unit", "customer", "approval" } from key in new[] { "xx_1f", "xx_1F", "xx_01f", "xx_1" } select (state, key)];
        foreach (var (state, key) in places)
        {
            var value = new GrainState<Snapshot<string>>(new() { Schema = 1, Version = 1, State = $"{state}/{key}" });
            await storage.WriteStateAsync(state, GrainId.Create(state, key), value);
        }
        foreach (var (state, key) in places)
        {
            var value = new GrainState<Snapshot<string>>(new());
            await storage.ReadStateAsync(state, GrainId.Create(state, key), value);
            Assert.Equal($"{state}/{key}", value.State?.State);
        }
        Assert.Equal((long)places.Length, await platform.Database.ScalarAsync("select count(*) from orleans.storage where grain_id_extension like 'xx\\_%'"));
    }

    [Fact]
    public async Task A_snapshot_is_written_and_a_broken_one_is_ignored()
    {
        platform.AsHeadquarters();
        var id = PlatformFixture.Fresh<Domain.SalesUnitId>();
        var unit = platform.Grain<ISalesUnitGrain>(id.Value);
        await unit.Establish(new("name", "region", "USD", []), PlatformFixture.Key());
        for (var i = 0; i < 101; i++) await unit.RecordNps(new(new(2025, 1), 10, i), PlatformFixture.Key());
        await Patience.UntilAsync(async () => (long)(await platform.Database.ScalarAsync($"select count(*) from orleans.storage where grain_id_extension like '%{id}%'"))! == 1, "the state is saved", TestContext.Current.CancellationToken);
        await platform.Deactivate(unit);
        Assert.Equal(102, (await unit.Board())!.Version);

        await platform.Database.ScalarAsync($"update orleans.storage set payload = 'not json' where grain_id_extension like '%{id}%' returning 1");
        await platform.Deactivate(unit);
        Assert.Equal(102, (await unit.Board())!.Version);
    }

    [Fact]
    public async Task An_actor_that_remembers_much_is_not_written_down_again_for_a_few_small_commits()
    {
        platform.AsHeadquarters();
        var id = PlatformFixture.Fresh<SalesUnitId>();
        var unit = platform.Grain<ISalesUnitGrain>(id.Value);
        await unit.Establish(new("name", "region", "USD", [new(new("pe_1"), "seller")]), PlatformFixture.Key());
        Assert.IsType<UnitAccepted>(await unit.RecordDeals(
            new([.. Enumerable.Range(0, 1000).Select(n => new Deal(new($"op_{n}"), null, new("pe_1"), "GTX Pro", DealStage.Engaging, new DateOnly(2025, 1, 1), null, null))]), PlatformFixture.Key()));
        var n = 0;
        async Task Commit(int count)
        {
            for (var i = 0; i < count; i++) await unit.RecordNps(new(new(2025, 1), 10, ++n), PlatformFixture.Key());
        }

        await Commit(100);
        await Patience.UntilAsync(async () => await SavedVersion(id) > 0, "the state is saved", TestContext.Current.CancellationToken);
        var first = await SavedVersion(id);
        await Commit(150);
        await platform.Deactivate(unit);

        Assert.Equal(first, await SavedVersion(id));
        Assert.Equal(252, (await unit.Board())!.Version);
    }

    [Fact]
    public async Task What_was_committed_before_the_last_activation_counts_for_the_next_snapshot()
    {
        platform.AsHeadquarters();
        var id = PlatformFixture.Fresh<SalesUnitId>();
        var unit = platform.Grain<ISalesUnitGrain>(id.Value);
        await unit.Establish(new("name", "region", "USD", [new(new("pe_1"), "seller")]), PlatformFixture.Key());
        Assert.IsType<UnitAccepted>(await unit.RecordDeals(
            new([.. Enumerable.Range(0, 100).Select(n => new Deal(new($"op_{n}"), null, new("pe_1"), "GTX Pro", DealStage.Engaging, new DateOnly(2025, 1, 1), null, null))]), PlatformFixture.Key()));
        var n = 0;
        async Task Commit(int count)
        {
            for (var i = 0; i < count; i++) await unit.RecordNps(new(new(2025, 1), 10, ++n), PlatformFixture.Key());
        }

        await Commit(100);
        await Patience.UntilAsync(async () => await SavedVersion(id) > 0, "the state is saved", TestContext.Current.CancellationToken);
        var first = await SavedVersion(id);
        // Each activation alone commits far less than the snapshot's size calls for.
        for (var i = 0; i < 30; i++)
        {
            await Commit(10);
            await platform.Deactivate(unit);
        }

        Assert.InRange(await SavedVersion(id), first + 1, 402);
    }

    private async Task<long> SavedVersion(SalesUnitId id) => await platform.Database.ScalarAsync(
        $"select coalesce(max((convert_from(payload, 'UTF8')::json->>'version')::bigint), 0) from orleans.storage where grain_id_extension like '%{id}%'") is long version ? version : 0;
}
