using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Border;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Border;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Border;

namespace Ecosystem.Grains.Tests.Border;

/// <summary>CU-25 to CU-29, at the actors of two silos.</summary>
public sealed class BorderTests(PlatformFixture platform)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task However_many_read_at_once_no_more_people_leave_than_may_and_exactly_so_many()
    {
        await using var world = await BorderCluster.StartAsync(platform);
        var people = await world.GrantedAsync(3 * BorderCluster.PeopleMax);
        world.AsPartner("DE");
        // Each is asked for four times, all at once.
        var replies = await Task.WhenAll(people.Concat(people).Concat(people).Concat(people).Select(id => world.ReadAsync(id)));

        var gone = people.Concat(people).Concat(people).Concat(people).Zip(replies).Where(one => one.Second.Profile is not null).Select(one => one.First).ToHashSet();
        Assert.Equal(BorderCluster.PeopleMax, gone.Count);
        Assert.All(replies.Where(reply => reply.Profile is null), reply => Assert.Equal("BORDER_CLOSED", reply.Refusal!.Code));
        Assert.All(replies.Where(reply => reply.Profile is not null), reply => Assert.Equal("DE", reply.Receipt!.Crossing!.Countries));
        Assert.Equal(BorderCluster.PeopleMax, (await world.ViewAsync()).People);
        // What left is what the receipts say, and each refusal is in the log of whom it was about.
        Assert.Equal((long)gone.Count, (long)(await world.Database.ScalarAsync("select count(distinct actor_id) from journal.commits where entry::jsonb #>> '{events,0,type}' = 'dataRead'"))!);
        Assert.Equal(replies.Count(reply => reply.Profile is null), await world.Count("readRefused"));
    }

    [Fact]
    public async Task Abroad_nothing_is_answered_withgonethe_flag_at_home_it_is_and_neither_counts()
    {
        await using var world = await BorderCluster.StartAsync(platform);
        var id = await world.GrantedAsync(crossBorder: false);
        world.AsPartner("DE");
        Assert.Equal("CROSS_BORDER_NOT_GRANTED", (await world.ReadAsync(id)).Refusal!.Code);
        world.AsPartner("CN");
        Assert.NotNull((await world.ReadAsync(id)).Profile);
        world.AsPartner(null);
        Assert.Null((await world.ReadAsync(id)).Receipt!.Crossing);
        Assert.Equal(0, (await world.ViewAsync()).People);
        // A token that was handed on from abroad is abroad.
        world.AsPartner("CN DE");
        Assert.Equal("CROSS_BORDER_NOT_GRANTED", (await world.ReadAsync(id)).Refusal!.Code);
    }

    [Fact]
    public async Task A_customer_believes_only_a_passage_that_the_border_sealed_for_this_person_reader_and_time()
    {
        await using var world = await BorderCluster.StartAsync(platform);
        var (one, other) = (await world.GrantedAsync(), await world.GrantedAsync());
        world.AsPartner("DE");
        var passage = (await world.Border.Pass(one, DataCategory.Profile, PlatformFixture.Key())).Passage!;
        Assert.Equal("PASSAGE_NEEDED", (await With(null, one)).Refusal!.Code);
        Assert.Equal("PASSAGE_NEEDED", (await With("xb_made.99999999999999999.up", one)).Refusal!.Code);
        Assert.Equal("PASSAGE_NEEDED", (await With(passage[..^1] + (passage[^1] == 'A' ? 'B' : 'A'), one)).Refusal!.Code);
        Assert.Equal("PASSAGE_NEEDED", (await With(passage, other)).Refusal!.Code);
        world.AsPartner("DE", client: "another-client");
        Assert.Equal("PASSAGE_NEEDED", (await With(passage, one)).Refusal!.Code);
        world.AsPartner("FR");
        Assert.Equal("PASSAGE_NEEDED", (await With(passage, one)).Refusal!.Code);
        world.AsPartner("DE");
        RequestContext.Set(CallPassage.Key, passage);
        Assert.Equal("PASSAGE_NEEDED", (await world.Grain<ICustomerGrain>(one.Value).ReadInteractions(BorderCluster.Summary, PlatformFixture.Key())).Refusal!.Code);
        Assert.NotNull((await With(passage, one)).Profile);
        world.Time.Advance(CrossBorder.PassageLasts);
        Assert.Equal("PASSAGE_NEEDED", (await With(passage, one)).Refusal!.Code);

        async Task<ProfileReply> With(string? shown, Domain.CustomerId id)
        {
            if (shown is null) RequestContext.Remove(CallPassage.Key);
            else RequestContext.Set(CallPassage.Key, shown);
            return await world.Grain<ICustomerGrain>(id.Value).ReadProfile(BorderCluster.Name, PlatformFixture.Key());
        }
    }

    [Fact]
    public async Task Sensitive_data_stops_at_its_own_threshold_and_a_filing_lets_it_go_on()
    {
        await using var world = await BorderCluster.StartAsync(platform);
        var people = await world.GrantedAsync(BorderCluster.SensitiveMax + 1);
        world.AsPartner("DE");
        foreach (var id in people[..^1]) Assert.NotNull((await world.ReadInteractionsAsync(id)).Receipt);
        Assert.Equal("BORDER_CLOSED", (await world.ReadInteractionsAsync(people[^1])).Refusal!.Code);
        Assert.NotNull((await world.ReadAsync(people[^1])).Profile);
        var view = await world.ViewAsync();
        Assert.Equal((BorderCluster.SensitiveMax + 1, BorderCluster.SensitiveMax), (view.People, view.SensitivePeople));
        Assert.Contains(view.Warnings, warning => warning is { Kind: BorderWarningKind.Closed, Sensitive: true });

        platform.As("hq-console", "internal", "hq", Scopes.BorderWrite);
        var key = PlatformFixture.Key();
        Assert.IsType<BorderAccepted>(await world.Border.RecordFiling(new("ref-1", true, view.Year, view.Year), key));
        Assert.IsType<BorderAccepted>(await world.Border.RecordFiling(new("ref-1", true, view.Year, view.Year), key));
        Assert.Equal("ALREADY_FILED", Assert.IsType<BorderRefused>(await world.Border.RecordFiling(new("ref-1", true, view.Year, view.Year), PlatformFixture.Key())).Refusal.Code);
        world.AsPartner("DE");
        Assert.NotNull((await world.ReadInteractionsAsync(people[^1])).Receipt);
    }

    [Fact]
    public async Task A_repeated_read_is_answered_under_its_receipt_and_one_from_home_is_not_good_abroad()
    {
        await using var world = await BorderCluster.StartAsync(platform);
        var id = await world.GrantedAsync();
        var (abroad, home) = (PlatformFixture.Key(), PlatformFixture.Key());
        world.AsPartner("DE");
        var first = await world.ReadAsync(id, abroad);
        Assert.Equal(first.Receipt!.Id, (await world.ReadAsync(id, abroad)).Receipt!.Id);
        world.AsPartner("CN");
        var atHome = await world.ReadAsync(id, home);
        world.AsPartner("DE");
        var taken = await world.ReadAsync(id, home);
        Assert.NotEqual(atHome.Receipt!.Id, taken.Receipt!.Id);
        Assert.Equal(first.Receipt.Crossing, taken.Receipt.Crossing);
    }

    [Fact]
    public async Task A_passage_that_a_receipt_confirms_stays_and_one_that_nobody_used_is_taken_back()
    {
        await using var world = await BorderCluster.StartAsync(platform);
        var (used, unused, later) = (await world.GrantedAsync(), await world.GrantedAsync(), await world.GrantedAsync());
        world.AsPartner("DE");
        Assert.NotNull((await world.ReadAsync(used)).Profile);
        Assert.NotNull((await world.Border.Pass(unused, DataCategory.Profile, PlatformFixture.Key())).Passage);
        await world.Service<BorderFollower>().CaughtUpAsync(Cancelled);
        Assert.Equal((2, 1), (await world.ViewAsync()) is var before ? (before.People, before.Unconfirmed) : default);

        // Long after, something happens that the follower passes.
        world.Time.Advance(BorderFollower.LateMax + TimeSpan.FromMinutes(1));
        world.AsPartner("CN");
        Assert.NotNull((await world.ReadAsync(later)).Profile);
        await world.Service<BorderFollower>().CaughtUpAsync(Cancelled);
        Assert.Equal((1, 0), (await world.ViewAsync()) is var after ? (after.People, after.Unconfirmed) : default);
    }

    [Fact]
    public async Task At_New_Year_in_Shanghai_the_count_begins_anew_and_last_years_receipt_is_not_good_any_more()
    {
        var newYear = new DateTimeOffset(2031, 12, 31, 16, 0, 0, TimeSpan.Zero);
        await using var world = await BorderCluster.StartAsync(platform, newYear.AddSeconds(-30));
        var id = await world.GrantedAsync();
        var key = PlatformFixture.Key();
        world.AsPartner("DE");
        var before = await world.ReadAsync(id, key);
        Assert.Equal((2031, 1), (await world.ViewAsync()) is var old ? (old.Year, old.People) : default);
        world.Time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal((2032, 0), (await world.ViewAsync()) is var fresh ? (fresh.Year, fresh.People) : default);
        world.AsPartner("DE");
        var after = await world.ReadAsync(id, key);
        Assert.NotEqual(before.Receipt!.Id, after.Receipt!.Id);
        Assert.NotEqual(before.Receipt.Crossing, after.Receipt.Crossing);
        Assert.Equal(1, (await world.ViewAsync()).People);
    }

    [Fact]
    public async Task Organisations_of_one_group_are_one_receiver_to_the_rules_of_splitting()
    {
        await using var world = await BorderCluster.StartAsync(platform);
        for (var n = 0; n < 7; n++)
        {
            var organisation = n % 2 == 0 ? "acme_north" : "acme_south";
            var id = await world.GrantedAsync(grantee: organisation);
            world.AsPartner("DE", organisation);
            Assert.NotNull((await world.ReadAsync(id)).Profile);
        }
        var view = await world.ViewAsync();
        Assert.Equal("acme", Assert.Single(view.Warnings, warning => warning.Kind == BorderWarningKind.SplitOverReceivers).Group);
        Assert.Equal([4, 3], view.Receivers.Select(one => one.People));
    }

    [Fact]
    public async Task Who_is_at_home_gets_no_passage_and_who_has_no_scope_no_word()
    {
        await using var world = await BorderCluster.StartAsync(platform);
        var id = await world.GrantedAsync();
        world.AsPartner("CN");
        Assert.NotNull((await world.Border.Pass(id, DataCategory.Profile, PlatformFixture.Key())).Refusal);
        await Assert.ThrowsAsync<CallRefusedException>(() => world.Border.View());
        await Assert.ThrowsAsync<CallRefusedException>(() => world.Border.Lapse(world.Time.GetUtcNow(), PlatformFixture.Key()));
        platform.AsHeadquarters();
        await Assert.ThrowsAsync<CallRefusedException>(() => world.Border.RecordFiling(new("ref", true, 2026, 2026), PlatformFixture.Key()));
    }
}
