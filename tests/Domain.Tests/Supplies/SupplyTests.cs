using System.Collections.Immutable;
using CsCheck;
using Ecosystem.Domain.Supplies;

namespace Ecosystem.Domain.Tests.Supplies;

/// <summary>CU-20 to CU-22: reports, and uses of them.</summary>
public class SupplyTests
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    private sealed class PlayedSupply() : Played<Supply, SupplyState, SupplyCommand, SupplyAnswer, SupplyEvent>("cu_test");

    private static Report Report(string key, int minute, string token = "dA") => new(key, s_now.AddMinutes(minute), new("cu_test", token));

    private static SalesPiece Piece(string key, string fingerprint, int lines = 1) => new(key, fingerprint, lines, new("cu_test", fingerprint));

    [Fact]
    public void An_older_word_never_replaces_a_newer_one_and_is_named_in_the_answer()
    {
        var supply = new PlayedSupply();
        supply.Ask(new ReportInventory([Report("a/x/hq", 5, "new")]), s_now);
        var answer = Assert.IsType<SupplyReported>(supply.Ask(new ReportInventory([Report("a/x/hq", 4, "old"), Report("b/x/hq", 1), Report("a/x/hq", 5, "same moment")]), s_now));
        Assert.Equal(1, answer.Taken);
        Assert.Equal([0, 2], answer.Older);
        Assert.Equal("new", supply.State.Levels["a/x/hq"].Content.Token);
        Assert.Equal(["b/x/hq"], Assert.IsType<InventoryReported>(Assert.Single(supply.Happened)).Levels.Select(one => one.Key));
    }

    [Fact]
    public void Reports_that_say_nothing_new_leave_no_event()
    {
        var supply = new PlayedSupply();
        supply.Ask(new ReportSchedule([Report("o/0001/hq", 1)]), s_now);
        var answer = Assert.IsType<SupplyReported>(supply.Ask(new ReportSchedule([Report("o/0001/hq", 1)]), s_now));
        Assert.Equal((0, 1), (answer.Taken, answer.Older.Length));
        Assert.Empty(supply.Happened);
        Assert.Equal(1, supply.State.ScheduleRevision);
    }

    /// <summary>The oracle keeps, of each key, the greatest as-of that was ever sent: in whatever order and batches they come, that is what is kept.</summary>
    [Fact]
    public void Whatever_the_order_the_latest_word_of_each_is_kept() =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[-60, 60]).Array[1, 12].Array[1, 6].Sample(batches =>
        {
            var supply = new PlayedSupply();
            var latest = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var batch in batches)
            {
                supply.Ask(new ReportInventory([.. batch.Select(one => Report($"k{one.Item1}", one.Item2))]), s_now);
                foreach (var (key, minute) in batch) latest[$"k{key}"] = Math.Max(minute, latest.GetValueOrDefault($"k{key}", int.MinValue));
            }
            return latest.Count == supply.State.Levels.Count && latest.All(one => supply.State.Levels[one.Key].AsOf == s_now.AddMinutes(one.Value)) && Texts.Of(supply.Replay()) == Texts.Of(supply.State);
        });

    [Theory, InlineData(0), InlineData(501)]
    public void A_batch_outside_of_its_bounds_is_refused(int count)
    {
        var supply = new PlayedSupply();
        Assert.Equal("OUT_OF_RANGE", Assert.IsType<SupplyRefused>(supply.Ask(new ReportInventory([.. Enumerable.Range(0, count).Select(n => Report($"k{n}", 0))]), s_now)).Refusal.Code);
        Assert.Equal("OUT_OF_RANGE", Assert.IsType<SupplyRefused>(supply.Ask(new ReportSales(count == 0 ? [] : [Piece("k", "f", count)], new(2026, 3, 1)), s_now)).Refusal.Code);
        Assert.Empty(supply.Log);
    }

    [Fact]
    public void The_last_level_that_fits_is_kept_and_the_one_after_it_is_refused_with_all_of_its_batch()
    {
        var supply = new PlayedSupply();
        supply.Fold(new InventoryReported([.. Enumerable.Range(0, ReportInventory.LevelsMax - 1).Select(n => Report($"k{n}", 0))]));
        Assert.IsType<SupplyReported>(supply.Ask(new ReportInventory([Report("last", 0)]), s_now));
        Assert.Equal("TOO_MUCH", Assert.IsType<SupplyRefused>(supply.Ask(new ReportInventory([Report("k1", 9), Report("more", 0)]), s_now)).Refusal.Code);
        Assert.IsType<SupplyReported>(supply.Ask(new ReportInventory([Report("k1", 9), Report("last", 9)]), s_now));
        Assert.Equal(ReportInventory.LevelsMax, supply.State.Levels.Count);
    }

    [Fact]
    public void A_piece_of_sales_that_is_there_already_is_nothing_new()
    {
        var supply = new PlayedSupply();
        supply.Ask(new ReportSales([Piece("a/hq", "f1", 3)], new(2026, 3, 1)), s_now);
        var answer = Assert.IsType<SupplyReported>(supply.Ask(new ReportSales([Piece("a/hq", "f1", 3), Piece("b/hq", "f1", 2)], new(2026, 2, 1)), s_now));
        Assert.Equal((2, 0), (answer.Taken, Assert.Single(answer.Older)));
        Assert.Equal(new DateOnly(2026, 3, 1), supply.State.SalesThrough);
    }

    [Fact]
    public void A_piece_that_stands_for_others_takes_their_place_and_no_other()
    {
        var supply = new PlayedSupply();
        foreach (var name in new[] { "f1", "f2", "f3" }) supply.Ask(new ReportSales([Piece("a/hq", name)], new(2026, 3, 1)), s_now);
        supply.Ask(new ReportSales([Piece("a/hq", "f4") with { StandsFor = ["f1", "f2"] }], new(2026, 3, 1)), s_now);
        Assert.Equal(["f3", "f4"], supply.State.Sales["a/hq"].Select(piece => piece.Fingerprint));
        Assert.Equal(Texts.Of(supply.State), Texts.Of(supply.Replay()));
    }

    [Fact]
    public void A_use_is_written_down_with_what_it_was_of_and_available_is_what_can_be_answered()
    {
        var supply = new PlayedSupply();
        Assert.DoesNotContain(true, Enum.GetValues<Entitlement>().Select(supply.State.IsAvailable));
        supply.Ask(new ReportInventory([Report("a", 1)]), s_now);
        var answer = Assert.IsType<EntitlementAnswer>(supply.Ask(new UseEntitlement(Entitlement.Inventory, "erp", 1), s_now));
        Assert.Equal(new EntitlementAnswer(Entitlement.Inventory, 1, 1), answer);
        Assert.Equal(new EntitlementUsed(Entitlement.Inventory, "erp", s_now, 1), Assert.Single(supply.Happened));
        Assert.Equal([true, false, false], Enum.GetValues<Entitlement>().Select(supply.State.IsAvailable));
        Assert.Equal(1, supply.State.Uses);
    }
}
