using System.Text.Json;
using CsCheck;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Learning.Experiments;

namespace Ecosystem.Domain.Tests.Learning.Experiments;

/// <summary>SF-38: who is in, and what becomes of a release.</summary>
public class CanaryTests(ITestOutputHelper output)
{
    private static readonly Guardrail s_replies = new("replies", 0.02);

    private static ArmMoments Rate(long count, double rate) => new(count, rate, 0, count * rate * (1 - rate), 0, 0);

    private static CanaryStage Stage(int percent, long control, double before, long treated, double after, Guardrail? guardrail = null) =>
        new(percent, control, treated, [new(guardrail ?? s_replies, Rate(control, before), Rate(treated, after))]);

    private static CanaryVerdict Judge(CanaryStage stage) => Canary.Judge(stage, 10_000, 0.05);

    [Fact]
    public void Whoever_is_in_at_a_stage_is_in_at_every_later_one_and_stages_hold_their_shares()
    {
        var places = Enumerable.Range(0, 20_000).Select(i => Assignment.Place("winback", "2026-1", $"C-{i}")).ToList();
        foreach (var (percent, next) in Canary.Stages.Zip(Canary.Stages.Skip(1)))
        {
            Assert.All(places.Where(place => Assignment.IsIn(place, percent)), place => Assert.True(Assignment.IsIn(place, next)));
            Assert.Equal(percent / 100.0, places.Count(place => Assignment.IsIn(place, percent)) / 20_000.0, 0.01);
        }
        Assert.All(places, place => Assert.True(Assignment.IsIn(place, 100) && !Assignment.IsIn(place, 0)));
    }

    /// <summary>The places must not change with a new version of the code: customers would change arms in the middle of an experiment.</summary>
    [Fact]
    public void A_place_is_what_it_was() => Assert.Equal(PlaceThen, Assignment.Place("winback", "2026-1", "C-1"), 1e-15);

    private const double PlaceThen = 0.4615191179410203;

    [Fact]
    public void Another_flow_or_another_salt_assigns_anew_and_no_two_triples_run_together()
    {
        int Both(string flow, string salt) => Enumerable.Range(0, 10_000).Count(i => Assignment.IsIn(Assignment.Place("a", "1", $"C-{i}"), 50) && Assignment.IsIn(Assignment.Place(flow, salt, $"C-{i}"), 50));
        Assert.InRange(Both("b", "1"), 2_350, 2_650);
        Assert.InRange(Both("a", "2"), 2_350, 2_650);
        Assert.NotEqual(Assignment.Place("ab", "c", "d"), Assignment.Place("a", "bc", "d"));
    }

    [Fact]
    public void Arms_get_their_shares_of_the_places() => Gen.Select(Gen.Double[0.01, 5].Array[1, 6], Gen.Double[0, 0.999999]).Sample((shares, place) =>
    {
        var arm = Assignment.Arm(place, shares);
        var before = shares.Take(arm).Sum() / shares.Sum();
        Assert.InRange(place, before - 1e-9, before + (shares[arm] / shares.Sum()) + 1e-9);
    });

    [Fact]
    public void Harm_beyond_the_margin_takes_the_release_back_with_its_figures()
    {
        var verdict = Assert.IsType<CanaryRollsBack>(Judge(Stage(5, 19_000, 0.30, 1_000, 0.18)));
        Assert.Equal(s_replies, verdict.Guardrail);
        Assert.True(verdict.Harm > 0.02 && verdict.Harm < 0.12);
        Assert.Equal(-verdict.Effect.High, verdict.Harm);
    }

    [Fact]
    public void Where_less_is_better_more_is_harm()
    {
        var complaints = new Guardrail("complaints", 0.02, HigherIsBetter: false);
        Assert.IsType<CanaryRollsBack>(Judge(Stage(5, 19_000, 0.18, 1_000, 0.30, complaints)));
        Assert.IsType<CanaryAdvances>(Judge(Stage(50, 50_000, 0.30, 50_000, 0.18, complaints)));
    }

    [Fact]
    public void No_harm_shown_and_none_ruled_out_waits()
    {
        Assert.Equal(["replies"], Assert.IsType<CanaryWaits>(Judge(Stage(5, 1_900, 0.30, 100, 0.30))).Measures);
        // Too few for any interval.
        Assert.IsType<CanaryWaits>(Judge(Stage(5, 190, 0.30, 10, 0)));
    }

    [Fact]
    public void Harm_ruled_out_goes_on_to_the_next_stage_up_to_all()
    {
        Assert.Equal(25, Assert.IsType<CanaryAdvances>(Judge(Stage(5, 950_000, 0.30, 50_000, 0.30))).Percent);
        Assert.Equal(50, Assert.IsType<CanaryAdvances>(Judge(Stage(25, 150_000, 0.30, 50_000, 0.30))).Percent);
        Assert.Equal(100, Assert.IsType<CanaryAdvances>(Judge(Stage(50, 50_000, 0.30, 50_000, 0.30))).Percent);
        Assert.Empty(Assert.IsType<CanaryWaits>(Judge(Stage(100, 0, 0, 50_000, 0.30))).Measures);
    }

    [Fact]
    public void Arms_of_the_wrong_size_stop_a_release_from_going_on_and_not_from_being_taken_back()
    {
        Assert.True(Assert.IsType<CanaryMistrusted>(Judge(Stage(50, 50_000, 0.30, 52_000, 0.30))).Ratio.IsMismatch);
        Assert.IsType<CanaryRollsBack>(Judge(Stage(50, 50_000, 0.30, 52_000, 0.20)));
    }

    [Fact]
    public void The_worst_measure_decides_and_each_has_its_part_of_alpha()
    {
        var good = new GuardedMeasure(new("orders", 0.02), Rate(50_000, 0.3), Rate(50_000, 0.3));
        var bad = new GuardedMeasure(s_replies, Rate(50_000, 0.3), Rate(50_000, 0.2));
        Assert.Equal("replies", Assert.IsType<CanaryRollsBack>(Judge(new(50, 50_000, 50_000, [good, bad]))).Guardrail.Measure);
        // An effect that one measure alone would show, twenty do not.
        var near = new GuardedMeasure(s_replies, Rate(5_000, 0.30), Rate(5_000, 0.246));
        Assert.IsType<CanaryRollsBack>(Judge(new(50, 5_000, 5_000, [near])));
        Assert.IsType<CanaryWaits>(Judge(new(50, 5_000, 5_000, [.. Enumerable.Repeat(near, Canary.MeasuresMax)])));
    }

    /// <summary>Releases that change nothing, looked at after every 100 customers of a stage.</summary>
    [Fact]
    public void A_harmless_release_is_hardly_ever_taken_back_and_a_harmful_one_soon()
    {
        var (takenBack, random) = (0, new Random(8));
        for (var run = 0; run < 200; run++)
            if (Played(random, 0.30, 0.30, 6_000).Verdict is CanaryRollsBack) takenBack++;
        List<int> found = [.. Enumerable.Range(0, 40).Select(_ => Played(random, 0.30, 0.15, 60_000)).Where(played => played.Verdict is CanaryRollsBack).Select(played => played.Customers).Order()];
        output.WriteLine($"harmless taken back: {takenBack} of 200; harmful: {found.Count} of 40, median after {found[found.Count / 2]} customers at 5 %");
        Assert.InRange(takenBack, 0, 10);
        Assert.Equal(40, found.Count);
    }

    private static (CanaryVerdict Verdict, int Customers) Played(Random random, double before, double after, int customers)
    {
        var (control, treated) = (ArmMoments.Empty, ArmMoments.Empty);
        CanaryVerdict verdict = new CanaryWaits([]);
        for (var i = 1; i <= customers; i++)
        {
            if (random.NextDouble() < 0.05) treated = treated.Observe(random.NextDouble() < after ? 1 : 0);
            else control = control.Observe(random.NextDouble() < before ? 1 : 0);
            if (i % 100 == 0 && (verdict = Judge(new(5, control.Count, treated.Count, [new(s_replies with { HarmMax = 0 }, control, treated)]))) is CanaryRollsBack) return (verdict, i);
        }
        return (verdict, customers);
    }

    [Fact]
    public void A_verdict_reads_back_from_JSON_as_what_it_was()
    {
        foreach (var stage in new[] { Stage(5, 19_000, 0.3, 1_000, 0.18), Stage(5, 950_000, 0.3, 50_000, 0.3), Stage(50, 50_000, 0.3, 52_000, 0.3) })
        {
            var verdict = Judge(stage);
            Assert.Equal(verdict, JsonSerializer.Deserialize<CanaryVerdict>(JsonSerializer.Serialize(verdict, DomainJson.Options), DomainJson.Options));
        }
    }

    [Fact]
    public void What_is_no_stage_is_not_judged()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Judge(Stage(10, 1, 0, 1, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Judge(new(5, 1, 1, [])));
    }
}
