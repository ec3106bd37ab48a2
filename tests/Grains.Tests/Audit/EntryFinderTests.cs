using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Audit;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Tests.Following;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ecosystem.Grains.Tests.Audit;

/// <summary>AU-20: entries are found by any combination of filters, in the order of the log, walked either way.</summary>
public sealed class EntryFinderTests
{
    private const int EntriesCount = 11_000;

    private static LogIndex IndexOf(LogFixture log) => new(log.NewTail(), RecordingFollower.NewMetrics(), TimeProvider.System, NullLogger<LogIndex>.Instance);

    [Fact]
    public async Task Every_combination_of_filters_finds_what_reading_the_whole_log_finds_walked_either_way()
    {
        await using var log = await LogFixture.CreateAsync();
        await new MixedLog(1).WriteAsync(log.Source, EntriesCount);
        using var index = IndexOf(log);
        await index.StartAsync(log.Patience);
        await index.CaughtUpAsync(log.Patience);
        var all = await ReadEntry.AllAsync(log.Source);
        Assert.NotEqual(all.Select(entry => entry.Position).Order(), all.Select(entry => entry.Position));
        var finder = new EntryFinder(log.Source);
        // Of so many sorts, and of few.
        Assert.True((long)(await log.Database.ScalarAsync("select count(*) from read.entry_sorts where audience = 'partner'"))! > 4_000);

        var random = new Random(7);
        var (found, empty) = (0, 0);
        for (var n = 0; n < 200; n++)
        {
            var list = Chosen(random, all);
            var expected = all.Where(entry => Meets(list, entry)).Select(entry => entry.Position).ToList();
            if (list.Descending) expected.Reverse();
            Assert.Equal(expected.Take(list.Window.Size * 20), await WalkAsync(finder, list));
            _ = expected.Count == 0 ? empty++ : found++;
        }
        Assert.True(found > 100 && empty > 10, $"{found} lists with entries and {empty} without");
        await index.StopAsync(log.Patience);
    }

    [Fact]
    public async Task An_index_made_anew_is_the_same_and_its_numbers_are_the_leaves_of_the_tree()
    {
        await using var log = await LogFixture.CreateAsync();
        var mixed = new MixedLog(2);
        using (var index = IndexOf(log))
        {
            await index.StartAsync(log.Patience);
            for (var n = 0; n < 5; n++) await mixed.WriteAsync(log.Source, 200);
            await index.CaughtUpAsync(log.Patience);
            await index.StopAsync(log.Patience);
        }
        var before = await TablesAsync();
        await log.Database.ScalarAsync("truncate read.entries, read.entry_sorts, read.entry_times; update journal.followers set xid = '0', position = 0 where name = 'log-index'; select 1");
        using (var again = IndexOf(log))
        {
            await again.StartAsync(log.Patience);
            await again.CaughtUpAsync(log.Patience);
            await again.StopAsync(log.Patience);
        }
        Assert.Equal(before, await TablesAsync());

        var sequencer = await log.StartAsync();
        await log.SignedAsync();
        await sequencer.StopAsync(log.Patience);
        Assert.Equal(1_000L, await log.Database.ScalarAsync("select count(*) from read.entries e join audit.leaves l on l.leaf_index = e.number and l.position = e.position"));

        async Task<string> TablesAsync() => (string)(await log.Database.ScalarAsync(
            """
            select md5(string_agg(concat_ws(' ', e.number, e.position, e.at, e.actor_id, encode(s.name, 'hex')), ',' order by e.number)) || (select string_agg(t::text, ',' order by block) from read.entry_times t)
            from read.entries e join read.entry_sorts s on s.id = e.sort
            """))!;
    }

    [Fact]
    public async Task A_cursor_is_good_for_its_own_filters_alone()
    {
        await using var log = await LogFixture.CreateAsync();
        await new MixedLog(3).WriteAsync(log.Source, 80);
        using var index = IndexOf(log);
        await index.StartAsync(log.Patience);
        await index.CaughtUpAsync(log.Patience);
        var finder = new EntryFinder(log.Source);
        var list = new EntryList(new(5), true, ActorKind: Customer.Kind);
        var page = await finder.FindAsync(list, log.Patience);
        var cursor = page.Items[^1].Cursor;
        Assert.Equal((5, true, 80L), (page.Items.Length, page.More, page.AsOf));
        Assert.Equal(5, (await finder.FindAsync(list with { Window = new(5, cursor) }, log.Patience)).Items.Length);
        foreach (var other in new[] { list with { Descending = false }, list with { ActorKind = "fund" }, list with { Person = "person-1" }, list with { Datum = new(new("cu_1"), DataCategory.Profile, null) } })
            await Assert.ThrowsAsync<CallRefusedException>(() => finder.FindAsync(other with { Window = new(5, cursor) }, log.Patience));
        foreach (var size in new[] { 0, 201 }) await Assert.ThrowsAsync<CallRefusedException>(() => finder.FindAsync(list with { Window = new(size) }, log.Patience));
        await index.StopAsync(log.Patience);
    }

    /// <summary>Twenty pages from the beginning on; backwards they are taken from the end and put in their order.</summary>
    private static async Task<List<long>> WalkAsync(EntryFinder finder, EntryList list)
    {
        // The last pages, asked for in the other order, are the first: what is walked backwards is turned round twice.
        var asked = list.Window.Back ? list with { Descending = !list.Descending } : list;
        var pages = new List<long>();
        for (var n = 0; n < 20; n++)
        {
            var page = await finder.FindAsync(asked, TestContext.Current.CancellationToken);
            var items = page.Items.Select(item => item.Item);
            pages.AddRange(asked.Window.Back ? items.Reverse() : items);
            if (!page.More) break;
            asked = asked with { Window = asked.Window with { Cursor = asked.Window.Back ? page.Items[0].Cursor : page.Items[^1].Cursor } };
        }
        return pages;
    }

    private static EntryList Chosen(Random random, List<ReadEntry> all)
    {
        // Mostly the filters of one entry, which then is found; now and then of different ones.
        ReadEntry Some() => all[random.Next(all.Count)];
        var one = Some();
        ReadEntry From() => random.Next(6) == 0 ? Some() : one;
        bool Is(int often) => random.Next(often) == 0;
        var datum = From();
        var (from, length) = (From().At, TimeSpan.FromMinutes(random.Next(1, 40)));
        return new(
            new(random.Next(1, 60), Back: Is(2)), Is(2), Is(4) ? From().ActorKind : null, Is(4) ? From().ActorId : null, Is(4) ? From().Person : null, Is(4) ? From().Client : null,
            Is(4) ? From().Organisation : null, Is(2) ? Enum.Parse<Audience>(From().Audience, ignoreCase: true) : null, Is(4) ? From().Events[0] : null,
            Is(4) && datum.Data.Length > 0 ? new(CustomerId.From(datum.ActorId), Enum.Parse<DataCategory>(datum.Data[0].Category, ignoreCase: true), Is(3) ? null : datum.Data[^1].Field) : null,
            Is(3) ? from - length : null, Is(3) ? from + length : null);
    }

    private static bool Meets(EntryList list, ReadEntry entry) =>
        (list.ActorKind is null || list.ActorKind == entry.ActorKind) && (list.ActorId is null || list.ActorId == entry.ActorId) && (list.Person is null || list.Person == entry.Person)
        && (list.Client is null || list.Client == entry.Client) && (list.Organisation is null || list.Organisation == entry.Organisation)
        && (list.Audience is not { } audience || audience.ToString().Equals(entry.Audience, StringComparison.OrdinalIgnoreCase)) && (list.EventType is null || entry.Events.Contains(list.EventType))
        && (list.Datum is not { } datum || (entry.ActorId == datum.Customer.Value && Array.Exists(entry.Data, one =>
            one.Category.Equals(datum.Category.ToString(), StringComparison.OrdinalIgnoreCase) && (datum.Field is null || one.Field == datum.Field))))
        && (list.From is not { } from || entry.At >= from) && (list.Until is not { } until || entry.At < until);
}
