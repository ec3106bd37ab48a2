using System.Collections.Immutable;
using CsCheck;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>SU-28: which closing opened joint-marketing money, which shut it again, and what each quarter lacked.</summary>
public class UnlockHistoryTests
{
    private static readonly UnlockQuestion s_asIs = new(Permission.MarketingSpendPropose);

    private static readonly Quarter s_first = PlayedUnit.FirstQuarter;

    /// <summary>What a unit was told, and the unit that was told it.</summary>
    private sealed class Told
    {
        private readonly List<(SalesUnitCommand, DateTimeOffset)> _commands = [];

        public Told() => Tell(PlayedUnit.Establish());

        public PlayedUnit Unit { get; } = new();

        /// <summary>What the unit's own events say of each closing that changed anything.</summary>
        public List<UnlockChange> Happened { get; } = [];

        public void Tell(SalesUnitCommand command)
        {
            Unit.Ask(command, PlayedUnit.Now);
            // As in the log: what changed nothing is not there.
            if (Unit.Happened.Count == 0) return;
            _commands.Add((command, PlayedUnit.Now));
            if (command is CloseQuarter)
                Happened.Add(Unit.Happened.OfType<PermissionUnlocked>().Any() ? UnlockChange.Unlocked : Unit.Happened.OfType<PermissionLocked>().Any() ? UnlockChange.Locked : UnlockChange.None);
        }

        /// <summary>Closes a quarter at an attainment in basis points.</summary>
        public Told Close(Quarter quarter, int attainment, int? nps = null, int responses = 30, string policy = PlayedUnit.Policy)
        {
            Tell(new RecordDeals([PlayedUnit.Won($"{quarter}", quarter.FirstDay, attainment * 100L)]));
            if (nps is { } score) Tell(new RecordNps(quarter, score, responses));
            Tell(new CloseQuarter(quarter, PlayedUnit.Cny(1_000_000), policy));
            return this;
        }

        public ImmutableArray<UnlockStep> Ask(UnlockQuestion? question = null) => UnlockHistory.Of(new("su_test"), _commands, question ?? s_asIs);
    }

    [Fact]
    public void SU28_It_opens_at_the_close_of_the_second_good_quarter_shuts_after_a_bad_one_and_opens_again()
    {
        var told = new Told();
        foreach (var (attainment, at) in new[] { 12_000, 11_501, 11_500, 12_000, 12_000 }.Select((attainment, i) => (attainment, i)))
            told.Close(Nth(at), attainment, 72);

        var steps = told.Ask();

        Assert.Equal(
            [UnlockChange.None, UnlockChange.Unlocked, UnlockChange.Locked, UnlockChange.None, UnlockChange.Unlocked], steps.Select(step => step.Change));
        Assert.Equal([false, true, false, false, true], steps.Select(step => step.IsOpen));
        Assert.Equal([true, true, false, true, true], steps.Select(step => step.IsGood));
        Assert.Equal(Enumerable.Range(0, 5).Select(Nth), steps.Select(step => step.Quarter));
        Assert.All(steps, step => Assert.Equal((step.Quarter, PlayedUnit.Policy, PlayedUnit.Now, false), (step.Latest, step.Policy, step.At, step.NpsAssumed)));
    }

    [Fact]
    public void SU28_It_says_of_each_closing_what_the_unit_itself_wrote_down() =>
        // Quarters closed in any order, and again, with figures around every boundary.
        Gen.Select(Gen.Int[0, 3], Among(11_499, 11_500, 11_501, 20_000), Among<int?>(null, 71, 72, 100), Among(29, 30)).Array[1, 14].Sample(closings =>
        {
            var told = new Told();
            foreach (var (at, attainment, nps, responses) in closings) told.Close(Nth(at), attainment, nps, responses);

            var steps = told.Ask();

            Assert.Equal(told.Happened, steps.Select(step => step.Change));
            Assert.Equal(told.Unit.State.Unlocked.Contains(Permission.MarketingSpendPropose), steps[^1].IsOpen);
        }, iter: 400);

    [Fact]
    public void SU28_It_is_open_exactly_when_the_latest_quarter_and_the_one_before_are_good() =>
        Gen.Select(Among(11_500, 11_501), Among(71, 72), Among(29, 30)).Array[1, 8].Sample(quarters =>
        {
            var told = new Told();
            foreach (var ((attainment, nps, responses), at) in quarters.Select((quarter, i) => (quarter, i))) told.Close(Nth(at), attainment, nps, responses);

            // Written down a second time, from the source's sentence.
            var good = quarters.Select(quarter => quarter is { Item1: > 11_500, Item2: >= 72, Item3: >= 30 }).ToList();
            var open = good.Select((is_, i) => is_ && i > 0 && good[i - 1]).ToList();

            var steps = told.Ask();
            Assert.Equal(good, steps.Select(step => step.IsGood));
            Assert.Equal(open, steps.Select(step => step.IsOpen));
        }, iter: 300);

    [Fact]
    public void SU28_What_a_quarter_lacks_is_named_and_just_that_makes_it_good()
    {
        var step = Assert.Single(new Told().Close(s_first, 11_500, 71, 29).Ask());

        Assert.Equal(
            [(CreditInput.Won, 1_150_000L, 1_150_001L), (CreditInput.Nps, 71L, 72L), (CreditInput.Responses, 29L, 30L)], step.Lacks.Select(lack => (lack.Input, lack.From!.Value, lack.To)));
        Assert.All(step.Lacks, lack => Assert.Equal(s_first, lack.Quarter));
        Assert.True(Assert.Single(new Told().Close(s_first, 11_501, 72, 30).Ask()).IsGood);
    }

    [Theory]
    [InlineData(71, 30, false)]
    [InlineData(72, 29, false)]
    [InlineData(72, 30, true)]
    public void SU28_An_assumed_survey_stands_in_where_there_is_none_and_is_judged_by_the_same_rule(int nps, int responses, bool opens)
    {
        var steps = new Told().Close(Nth(0), 12_000).Close(Nth(1), 12_000).Ask(s_asIs with { Assumed = new(nps, responses) });

        Assert.Equal(opens, steps[1].IsOpen);
        Assert.All(steps, step => Assert.True(step.NpsAssumed));
        Assert.All(steps, step => Assert.Equal(new(nps, responses), step.Figures.Nps));
    }

    [Fact]
    public void SU28_A_survey_that_was_made_is_never_replaced_by_an_assumption()
    {
        var told = new Told().Close(Nth(0), 12_000, 10).Close(Nth(1), 12_000);
        // It comes late: until then the assumption stands in.
        told.Close(Nth(1), 12_000, 90);

        var steps = told.Ask(s_asIs with { Assumed = new(80, 50) });

        Assert.Equal([(10, false), (80, true), (90, false)], steps.Select(step => (step.Figures.Nps!.Score, step.NpsAssumed)));
        Assert.All(steps, step => Assert.False(step.IsOpen));
    }

    [Fact]
    public void SU28_On_attainment_alone_no_survey_counts_neither_a_bad_one_nor_a_missing_one()
    {
        var told = new Told().Close(Nth(0), 12_000, -100).Close(Nth(1), 12_000).Close(Nth(2), 11_500, 100);

        Assert.All(told.Ask(), step => Assert.False(step.IsOpen));
        Assert.Equal([false, true, false], told.Ask(s_asIs with { OnAttainmentAlone = true }).Select(step => step.IsOpen));
    }

    [Fact]
    public void SU28_Another_policy_judges_every_closing_anew()
    {
        var told = new Told().Close(Nth(0), 12_000, 72).Close(Nth(1), 10_500, 72, policy: "2026-2");
        var milder = Policies.Current with { Version = "milder", ValidFrom = PlayedUnit.Now.AddYears(9), Unlocks = [Policies.Current.Unlocks[0] with { AttainmentAbove = 10_000 }] };

        Assert.Equal([(PlayedUnit.Policy, false), ("2026-2", false)], told.Ask().Select(step => (step.Policy, step.IsOpen)));
        Assert.Equal([("milder", false), ("milder", true)], told.Ask(s_asIs with { Policy = milder }).Select(step => (step.Policy, step.IsOpen)));
    }

    [Fact]
    public void SU28_A_permission_that_no_rule_locks_is_open_from_the_start()
    {
        var told = new Told().Close(s_first, 1);

        var step = Assert.Single(told.Ask(s_asIs with { Policy = Policies.Current with { Unlocks = [] } }));

        Assert.Equal((true, true, UnlockChange.None), (step.IsOpen, step.IsGood, step.Change));
    }

    [Fact]
    public void SU28_A_quarter_closed_late_is_judged_with_the_latest_in_view()
    {
        var steps = new Told().Close(Nth(1), 12_000, 72).Close(Nth(0), 12_000, 72).Ask();

        Assert.Equal([(Nth(1), Nth(1), UnlockChange.None), (Nth(0), Nth(1), UnlockChange.Unlocked)], steps.Select(step => (step.Quarter, step.Latest, step.Change)));
    }

    [Fact]
    public void SU28_What_no_unit_can_have_been_told_is_not_played()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => UnlockHistory.Of(new("su_test"), [(new CloseQuarter(s_first, PlayedUnit.Cny(1), PlayedUnit.Policy), PlayedUnit.Now)], s_asIs));
        Assert.Contains("UNIT_UNKNOWN", refused.Message, StringComparison.Ordinal);
        var unknown = Assert.Throws<InvalidOperationException>(() => UnlockHistory.Of(
            new("su_test"), [(PlayedUnit.Establish(), PlayedUnit.Now), (new CloseQuarter(s_first, PlayedUnit.Cny(1), "2025-9"), PlayedUnit.Now)], s_asIs));
        Assert.Contains("2025-9", unknown.Message, StringComparison.Ordinal);
    }

    private static Gen<T> Among<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static Quarter Nth(int n) => n == 0 ? s_first : Nth(n - 1).Next;
}
