using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.SalesUnits;
using Ecosystem.Grains.Tests.Audit;
using Ecosystem.Testing;
using Npgsql;

namespace Ecosystem.Grains.Tests.SalesUnits;

/// <summary>SU-28 from a log: what units were told, and that playing it comes to what they themselves wrote down.</summary>
public sealed class ToldUnitsTests
{
    private static readonly DateTimeOffset s_now = new(2026, 2, 3, 4, 5, 6, TimeSpan.Zero);

    [Fact]
    public async Task SU28_Played_again_each_closing_does_what_the_log_says_it_did()
    {
        await using var database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(PlatformFixture.Migrations);
        WrittenUnit good = new(database, "su_1"), none = new(database, "su_2"), other = new(database, "su_3");
        // Written into one another, as a journal is.
        foreach (var unit in (WrittenUnit[])[other, good, none]) await unit.Establish("2026-1", s_now);
        await Close(good, new(2024, 4), 1_200_00, 80, "2026-1");
        await Close(other, new(2025, 1), 1_200_00, 80, "2026-2");
        await Close(good, new(2025, 1), 1_200_00, 80, "2026-1");
        await good.Ask(new("de_1"), "2026-1", s_now, 1_00, Permission.MarketingSpendPropose);
        // A person may write anything: it must not be taken for a command.
        await other.Tell(new GivePermission(new(new("gr_1"), new("pricing", "view"), "", "", new(TargetKind.Unit, ""), GrantEffect.Deny, null, null, null, null, 0), "\"type\":\"closeQuarter\"", "2026-2"), s_now);
        await Close(good, new(2025, 2), 1_150_00, 80, "2026-2");
        await Close(good, new(2025, 1), 1_300_00, 80, "2026-2");
        await Close(good, new(2025, 2), 1_150_01, 80, "2026-2");

        var progress = new List<(int Done, int Total)>();
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        var told = new List<ToldUnit>();
        await foreach (var unit in new ToldUnits(source).Read(new Reported(progress), TestContext.Current.CancellationToken)) told.Add(unit);

        Assert.Equal([good.Id, none.Id, other.Id], told.Select(unit => unit.Id));
        Assert.All(told, unit => Assert.Equal(unit.Id.Value, unit.Name.Subject));
        Assert.Equal((0, 3), progress[0]);
        Assert.Equal((3, 3), progress[^1]);
        var steps = UnlockHistory.Of(good.Id, told[0].Told, new(Permission.MarketingSpendPropose));
        Assert.Equal(
            [UnlockChange.None, UnlockChange.Unlocked, UnlockChange.Locked, UnlockChange.None, UnlockChange.Unlocked], steps.Select(step => step.Change));
        Assert.Equal(good.Log.Where(happened => happened is PermissionUnlocked or PermissionLocked).Select(happened => happened is PermissionUnlocked ? UnlockChange.Unlocked : UnlockChange.Locked), steps.Select(step => step.Change).Where(change => change != UnlockChange.None));
        Assert.Equal(good.Log.OfType<QuarterClosed>().Select(closed => (closed.Quarter, closed.Revision)), steps.Select(step => (step.Quarter, step.Figures.Revision)));
        Assert.Empty(UnlockHistory.Of(none.Id, told[1].Told, new(Permission.MarketingSpendPropose)));
        Assert.Single(UnlockHistory.Of(other.Id, told[2].Told, new(Permission.MarketingSpendPropose)));
    }

    [Fact]
    public async Task A_log_without_units_tells_of_none()
    {
        await using var database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(PlatformFixture.Migrations);
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await foreach (var unit in new ToldUnits(source).Read(null, TestContext.Current.CancellationToken)) Assert.Fail($"There is {unit.Id}.");
    }

    private static async Task Close(WrittenUnit unit, Quarter quarter, long won, int nps, string policy)
    {
        await unit.Win(quarter, won, s_now);
        await unit.Tell(new RecordNps(quarter, nps, 50), s_now);
        Assert.IsType<QuarterAnswer>(await unit.Tell(new CloseQuarter(quarter, new(1_000_00, "USD"), policy), s_now));
    }

    private sealed class Reported(List<(int, int)> all) : IProgress<(int Done, int Total)>
    {
        public void Report((int Done, int Total) value) => all.Add(value);
    }
}
