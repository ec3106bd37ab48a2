using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Silo.Strategy;

namespace Ecosystem.SystemTests.Strategy;

/// <summary>One play, made once for all tests that look at it.</summary>
public sealed class PlayFixture
{
    internal const int Seed = 7, Customers = 2_000;

    internal StrategyPlay Play { get; } = StrategyPlay.Run(Seed, Customers, _ => { }, CancellationToken.None);

    internal StrategyFigures Figures => _figures ??= StrategyFigures.Of(Play);

    private StrategyFigures? _figures;
}

/// <summary>The play of <c>ecosystem demo strategy</c>: its figures, counted again here from its log (SF-11 to SF-28).</summary>
public sealed class StrategyPlayTests(PlayFixture fixture) : IClassFixture<PlayFixture>
{
    private StrategyPlay Play => fixture.Play;

    private StrategyFigures Figures => fixture.Figures;

    private IEnumerable<PlayedEffect> Outbound => Play.Log.Effects.Where(one => one.Effect is SendMessage or DispatchExpert);

    [Fact]
    public void What_was_sent_is_what_the_runs_wanted_sent()
    {
        // From the runs' events, not from the effects that were carried out.
        var wanted = Play.Log.Runs.Select(one => one.Happened).OfType<NodeVisited>().SelectMany(visited => visited.Effects).ToList();

        Assert.Equal(wanted.Count(effect => effect is SendMessage), Figures.Safety.Sends);
        Assert.Equal(wanted.Count(effect => effect is DispatchExpert), Figures.Safety.Experts);
        Assert.Equal(wanted.Count(effect => effect is CreateTask), Figures.Safety.Alerts);
        Assert.Equal(wanted.Count, wanted.Select(effect => effect.Id).Distinct().Count());
        Assert.True(Figures.Safety is { Sends: > 1_000, Experts: > 100, Alerts: > 100, CoachCases: > 10, Approvals: > 100 });
    }

    [Fact]
    public void Nothing_is_sent_while_the_flow_is_frozen()
    {
        var frozen = Play.Log.Flow.Single(one => one.Happened is FlowFrozen).At;
        var thawed = Play.Log.Flow.Single(one => one.Happened is FlowThawed).At;

        Assert.DoesNotContain(Outbound, one => one.At >= frozen && one.At < thawed);
        Assert.Contains(Outbound, one => one.At >= thawed);
        Assert.Equal(Play.Interactions.Values.Count(on => on.Interaction.At >= frozen && on.Interaction.At < thawed), Figures.Safety.Unserved);
        Assert.Equal(0, Figures.Safety.SendsWhileFrozen);
    }

    [Fact]
    public void Rehearsals_want_things_sent_and_send_none()
    {
        var carriedOut = Play.Log.Effects.Select(one => one.Effect.Id).ToHashSet();

        Assert.Contains(Play.Log.Rehearsed, effect => effect.IsOutbound);
        Assert.All(Play.Log.Rehearsed, effect => Assert.True(effect.Rehearsed && !carriedOut.Contains(effect.Id)));
        Assert.All(Play.Log.Effects, one => Assert.False(one.Effect.Rehearsed));
    }

    [Fact]
    public void Customers_held_out_and_customers_without_consent_are_never_reached()
    {
        var reached = Outbound.Select(one => one.Customer).ToHashSet();
        var held = Play.Customers.Where(one => FlowSenses.ByHash("resonance-demo", one.Id.Value) < 0.1).Select(one => one.Id).ToHashSet();

        Assert.NotEmpty(held);
        Assert.DoesNotContain(reached, held.Contains);
        Assert.DoesNotContain(Play.Customers, one => !one.Consents && reached.Contains(one.Id));
        Assert.All(Outbound, one => Assert.NotNull(one.Effect is SendMessage sent ? sent.Consent : ((DispatchExpert)one.Effect).Consent));
    }

    [Fact]
    public void Nobody_is_reached_more_often_than_the_cap_allows()
    {
        foreach (var customer in Play.Log.Effects.Where(one => one.Effect is SendMessage).GroupBy(one => one.Customer))
        {
            var times = customer.Select(one => one.At).Order().ToList();
            for (var n = 3; n < times.Count; n++) Assert.True(times[n] - times[n - 3] >= TimeSpan.FromDays(7), $"{customer.Key} was reached four times by {times[n]:u}.");
        }
    }

    [Fact]
    public void The_gate_refuses_thin_evidence_and_opens_on_enough()
    {
        var asked = Figures.Gates.Where(one => one.Version == 2).ToList();

        Assert.Contains("TOO_FEW_DECISIONS", asked[0].Reasons);
        Assert.True(asked[^1].Passed && asked[^1].LowerBound >= asked[^1].Baseline && asked[^1].Count >= 200);
        Assert.Contains(Figures.Story, one => one is { Kind: "releaseRefused", Version: 2, Detail: "GATE_REFUSED" });
    }

    [Fact]
    public void Pressing_texts_are_taken_back_by_the_experiment_and_no_person()
    {
        var last = Figures.Looks.Last(look => look.Experiment == "pressing-texts");

        Assert.True(last.High < -0.02);
        Assert.Contains(Figures.Story, one => one is { Kind: "rolledBack", Version: 2, By: "silo:experiment", Detail: "1" });
        Assert.DoesNotContain(Play.Log.Effects, one => one.Version != 2 && one.Text.Contains(DemoFlow.Pressure, StringComparison.Ordinal));
    }

    [Fact]
    public void Drift_is_found_after_it_began_and_thawed_by_two_who_did_not_ask()
    {
        var asked = Figures.Story.Single(one => one.Kind == "thawRequested").By;
        var approved = Figures.Story.Where(one => one.Kind == "thawApproved").Select(one => one.By).ToList();

        Assert.InRange(Figures.FrozenDay!.Value, StrategyPlay.DriftDay, StrategyPlay.DriftDay + 15);
        Assert.Equal(2, approved.Distinct().Count());
        Assert.DoesNotContain(asked, approved);
        Assert.Contains(Figures.Story, one => one.Kind == "thawRefused" && one.By == asked);
        Assert.Contains(Figures.Story, one => one.Kind == "advanced" && one.Version == 3 && one.Stage == 100 && one.Day > Figures.ThawedDay);
    }

    [Fact]
    public void Arms_agree_with_a_recount_and_the_learned_version_does_better_than_trying_all_alike()
    {
        foreach (var arm in Figures.Arms)
        {
            var cases = Play.Log.Cases.Where(one => (one.Version == 0 ? "holdout" : $"version {one.Version}") == arm.Arm).ToList();
            Assert.Equal((cases.Count, cases.Count(one => one.VisitAt.HasValue), cases.Count(one => one.WonAt.HasValue)), (arm.Cases, arm.Pocs, arm.Wins));
            Assert.Equal(arm.Cases, arm.Weeks.Sum(week => week.Cases));
        }
        double Rate(string name) => Figures.Arms.Where(arm => arm.Arm == name).Select(arm => (double)arm.Pocs / arm.Cases).Single();
        Assert.True(Rate("version 3") > Rate("version 1") && Rate("version 1") > Rate("holdout") && Rate("version 2") < Rate("version 1"));
        Assert.All(Figures.Rewards[^1].Fixed, always => Assert.True(Figures.Rewards[^1].Actual > always));
    }

    [Fact]
    public void Every_choice_was_made_with_probabilities_that_total_one_and_credit_loses_nothing()
    {
        Assert.All(Play.Log.Cases, one => Assert.True(one.Choice is null || Math.Abs(one.Choice.Propensities.Sum() - 1) < 1e-9));
        Assert.Equal(Figures.WonTouchedMinorUnits, Figures.Credits.Sum(one => one.ByPlace));
        Assert.Equal(Figures.WonTouchedMinorUnits, Figures.Credits.Sum(one => one.ByRemoval));
        Assert.Equal(Figures.WonTouchedMinorUnits, Figures.Credits.Sum(one => one.ByShapley));
    }

    [Fact]
    public void One_customer_goes_the_whole_way_in_one_trace_within_48_hours_of_the_signal()
    {
        var steps = Figures.Journey!.Steps.ToDictionary(step => step.What, step => step.Hours);

        Assert.True(steps["signal"] <= steps["expertDispatched"] && steps["expertDispatched"] < steps["profileSeen"] && steps["profileSeen"] < steps["pocMilestone"]);
        Assert.True(steps["expertDispatched"] <= 48);
        Assert.Equal(Figures.Safety.Pushed, Figures.Safety.PushedWithin48Hours);
    }
}
