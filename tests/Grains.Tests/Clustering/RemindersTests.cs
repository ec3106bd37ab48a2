using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;

namespace Ecosystem.Grains.Tests.Clustering;

/// <summary>The statements for reminders, through the provider that binds them.</summary>
public sealed class RemindersTests(PlatformFixture platform)
{
    private const string Name = "close-quarter";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private IReminderTable Table => platform.Service<IReminderTable>();

    private GrainId[] Grains { get; } =
        [.. Enumerable.Range(0, 8).Select(_ => platform.Grain<ISalesUnitGrain>(PlatformFixture.Fresh<SalesUnitId>().Value).GetGrainId()).OrderBy(id => id.GetUniformHashCode())];

    private static ReminderEntry Reminder(GrainId grain, int days = 1) =>
        new() { GrainId = grain, ReminderName = Name, StartAt = new(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc), Period = TimeSpan.FromDays(days) };

    [Fact]
    public async Task A_reminder_is_read_as_written_changed_by_writing_again_and_deleted_only_as_it_was_last_read()
    {
        var grain = Grains[0];
        var first = await Table.UpsertRow(Reminder(grain), Cancelled);
        var second = await Table.UpsertRow(Reminder(grain, days: 2), Cancelled);
        Assert.NotEqual(first, second);

        var read = (await Table.ReadRow(grain, Name, Cancelled))!;
        Assert.Equal((grain, Name, Reminder(grain).StartAt, TimeSpan.FromDays(2), second), (read.GrainId, read.ReminderName, read.StartAt, read.Period, read.ETag));
        await Table.UpsertRow(new() { GrainId = grain, ReminderName = "another", StartAt = read.StartAt, Period = read.Period }, Cancelled);
        Assert.Equal(["another", Name], (await Table.ReadRows(grain, Cancelled)).Reminders.Select(reminder => reminder.ReminderName).Order());

        Assert.False(await Table.RemoveRow(grain, Name, first!, Cancelled));
        Assert.NotNull(await Table.ReadRow(grain, Name, Cancelled));
        Assert.True(await Table.RemoveRow(grain, Name, second!, Cancelled));
        Assert.Null(await Table.ReadRow(grain, Name, Cancelled));
        Assert.Equal(["another"], (await Table.ReadRows(grain, Cancelled)).Reminders.Select(reminder => reminder.ReminderName));
    }

    [Fact]
    public async Task A_range_of_the_ring_excludes_its_begin_includes_its_end_and_may_pass_zero()
    {
        foreach (var grain in Grains) await Table.UpsertRow(Reminder(grain), Cancelled);
        // Hashes are unsigned on the ring, signed in the table. A range that ends before it begins goes around.
        List<GrainId> ring = [.. Grains];
        var (begin, end) = (ring[2].GetUniformHashCode(), ring[5].GetUniformHashCode());

        Assert.Equal(ring[3..6], await InRange(begin, end));
        Assert.Equal([.. ring[..3], .. ring[6..]], await InRange(end, begin));
        Assert.Equal(ring, await InRange(0, 0));
    }

    /// <summary>This test's grains with a reminder in a range, in the ring's order.</summary>
    private async Task<List<GrainId>> InRange(uint begin, uint end)
    {
        var found = (await Table.ReadRows(begin, end, Cancelled)).Reminders.Select(reminder => reminder.GrainId).ToHashSet();
        return [.. Grains.Where(found.Contains)];
    }
}
