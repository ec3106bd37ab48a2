using CsCheck;
using Ecosystem.Domain.Settlements;

namespace Ecosystem.Domain.Tests.Settlements;

/// <summary>Whatever is used when, and however often the schedule comes by: what is stated is what an oracle counts, and a recomputation finds it so (ST-4, ST-6, ST-9).</summary>
/// <remarks>The oracle adds up uses and prices by itself; the statement's state is never looked at.</remarks>
public class RecomputationPropertyTests
{
    private static readonly string[] s_features = [PlayedSettlement.Profile, "export", "view"];

    /// <summary>Uses in the order of the log, and the leaves at which the schedule comes by.</summary>
    private static readonly Gen<((int Day, int Feature, int Units)[] Uses, int[] Visits)> s_months = Gen.Select(
        Gen.Select(Gen.Int[1, 31], Gen.Int[0, 2], Gen.Int[1, 5]).Array[1, 40], Gen.Int[0, 40].Array[1, 5]);

    [Fact]
    public void What_is_stated_is_what_was_used_and_can_be_counted_again() => s_months.Sample(month =>
    {
        var uses = month.Uses.Select((use, leaf) => new LoggedUse(leaf, PlayedSettlement.Day(use.Day), s_features[use.Feature], use.Units)).ToList();
        var (statement, steps) = (new PlayedSettlement(), new List<(SettlementCommand, System.Collections.Immutable.ImmutableArray<SettlementEvent>, DateTimeOffset)>());
        var (seen, now) = (0, PlayedSettlement.Closing);
        foreach (var visit in month.Visits.Order().Select(visit => Math.Min(visit, uses.Count)))
        {
            var command = PlayedSettlement.Settle with { Uses = Recomputation.Counted(uses, visit), AsOf = visit };
            if (command.Uses.IsEmpty) continue;
            Assert.IsType<SettlementAccepted>(statement.Ask(command, now));
            if (statement.Happened.Count > 0) steps.Add((command, [.. statement.Happened], now));
            (seen, now) = (visit, now.AddMinutes(1));
        }

        var owed = uses.Where(use => use.Leaf < seen).Sum(use => use.Units * PlayedSettlement.Tariff.Prices.GetValueOrDefault(use.Feature));
        var events = steps.SelectMany(step => step.Item2).ToList();
        var stated = events.OfType<StatementClosed>().SelectMany(e => e.Lines).Sum(line => line.Units) + events.OfType<StatementCorrected>().Sum(e => e.Correction.Units);
        var amount = events.OfType<StatementClosed>().SelectMany(e => e.Lines).Sum(line => line.Amount.MinorUnits) + events.OfType<StatementCorrected>().Sum(e => e.Correction.Amount.MinorUnits);
        Assert.Equal((uses.Where(use => use.Leaf < seen).Sum(use => use.Units), owed), (stated, amount));
        Assert.All(Recomputation.Of(statement.State.Id, steps, uses), line => Assert.True(line.IsSame, $"{line}"));

        // With one use more or fewer in the log that was taken account of, some line is not the same.
        if (seen == 0) return;
        Assert.Contains(Recomputation.Of(statement.State.Id, steps, [.. uses.Skip(1)]), line => !line.IsSame);
        Assert.Contains(Recomputation.Of(statement.State.Id, steps, [.. uses, uses[0]]), line => !line.IsSame);
    });
}
