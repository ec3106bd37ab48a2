using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Tests.StrategyFlows;

/// <summary>SF-11 to SF-18: runs, step by step.</summary>
public class FlowRunTests
{
    [Fact]
    public void A_run_that_nothing_holds_up_goes_to_its_end_in_one_step_and_wants_the_message_sent()
    {
        var run = new PlayedRun(Flows.Sending());

        var step = run.Begin();

        Assert.Equal(FlowRunStatus.Done, run.State.Status);
        var sent = Assert.IsType<SendMessage>(Assert.Single(step.Effects));
        Assert.Equal(("send", SendingChannel.Email, run.Customer, false, true), (sent.Node, sent.Channel, sent.Customer.Value, sent.Rehearsed, sent.IsOutbound));
        Assert.Equal("您好", Flows.World().Unseal(sent.Content.Text));
        Assert.Equal("co_1", sent.Consent!.Consent);
        Assert.Equal(["go", "keep", "may", "text", "check", "send"], step.Events.OfType<NodeVisited>().Select(visited => visited.Node));
        Assert.Equal(run.State.Begun!.Definition, run.Plan.Definition.Hash);
    }

    [Fact]
    public void A_run_begins_once_and_its_id_is_its_flows_and_interactions()
    {
        var run = new PlayedRun(Flows.Sending());
        run.Begin();

        Assert.Empty(run.Begin().Events);
        Assert.Equal(FlowRunState.IdOf(new("sf_1"), Flows.Interaction()), FlowRunState.IdOf(new("sf_1"), Flows.Interaction() with { Place = 99 }));
        Assert.NotEqual(FlowRunState.IdOf(new("sf_1"), Flows.Interaction()), FlowRunState.IdOf(new("sf_2"), Flows.Interaction()));
        Assert.NotEqual(FlowRunState.IdOf(new("sf_1"), Flows.Interaction()), FlowRunState.IdOf(new("sf_1"), Flows.Interaction("mail-2")));
        Assert.NotEqual(FlowRunState.IdOf(new("sf_1"), Flows.Interaction()), FlowRunState.IdOf(new("sf_1"), Flows.Interaction(customer: "cu_2")));
    }

    [Fact]
    public void Nothing_happens_in_a_run_that_has_not_begun_or_to_an_input_that_nothing_waits_for()
    {
        var run = new PlayedRun(Flows.Sending(touches: """{"touches":[{"channel":"email","afterHours":1}]}"""));
        Assert.Empty(run.Step(new TimerDue("x")).Events);
        Assert.Empty(run.Step(new InteractionCame(Flows.Interaction())).Events);
        var timer = Assert.IsType<SetTimer>(Assert.Single(run.Begin().Effects));
        Assert.Equal(Flows.Start.AddHours(1), timer.At);

        Assert.Empty(run.Step(new TimerDue("x")).Events);
        Assert.Empty(run.Step(new GateDecided(timer.Id, true, "anna")).Events);
        Assert.Empty(run.Step(new InteractionCame(Flows.Interaction())).Events);
        Assert.IsType<SendMessage>(Assert.Single(run.Step(new TimerDue(timer.Id)).Effects));
        Assert.Empty(run.Step(new TimerDue(timer.Id)).Events);
        Assert.Equal(FlowRunStatus.Done, run.State.Status);
    }

    [Fact]
    public void A_step_taken_again_after_a_crash_wants_the_same_under_the_same_ids()
    {
        var run = new PlayedRun(Flows.Sending(touches: """{"touches":[{"channel":"email","afterHours":1},{"channel":"task","afterHours":1}]}"""));
        var timer = run.Begin().Effects[0].Id;

        var first = FlowRun.Step(run.Plan, run.State, new TimerDue(timer), Flows.World(Flows.Start.AddHours(1)));
        var again = FlowRun.Step(run.Plan, Texts.RoundTrip(run.State), new TimerDue(timer), Flows.World(Flows.Start.AddHours(1)));

        Assert.Equal(first.Events.Select(Texts.Of), again.Events.Select(Texts.Of));
        Assert.Equal(2, first.Effects.Select(effect => effect.Id).Distinct().Count());
        Assert.All(first.Effects, effect => Assert.Matches("^[0-9a-f]{32}$", effect.Id));
    }

    [Fact]
    public void Another_definition_than_the_one_it_began_with_is_a_bug()
    {
        var run = new PlayedRun(Flows.Sending(touches: """{"touches":[{"channel":"email","afterHours":1}]}"""));
        run.Begin();

        Assert.Throws<ArgumentException>(() => FlowRun.Step(Flows.Plan(Flows.Sending()), run.State, new TimerDue("x"), Flows.World()));
        Assert.Throws<ArgumentException>(() => FlowRun.Apply(run.State, new OtherRunEvent()));
    }

    private sealed record OtherRunEvent : FlowRunEvent;

    [Fact]
    public void A_halted_run_goes_on_no_more()
    {
        var run = new PlayedRun(Flows.Sending(touches: """{"touches":[{"channel":"email","afterHours":1}]}"""));
        var timer = run.Begin().Effects[0].Id;

        Assert.Empty(run.Step(new Halted("taken back")).Effects);

        Assert.Equal((FlowRunStatus.Halted, "taken back"), (run.State.Status, run.State.Because));
        Assert.Empty(run.State.Waiting);
        Assert.Empty(run.Step(new TimerDue(timer)).Events);
    }

    [Fact]
    public void A_loop_ends_at_its_bound()
    {
        var run = new PlayedRun(Flows.Of(
            """
            go follow-up-trigger
            sign countersign-gate {"kind":"review"}
            end holdout-gate
            last holdout-gate
            """,
            """
            go.fired sign.in
            sign.rejected sign.in
            sign.approved end.in
            end.acted last.in
            last.acted end.in
            """,
            ""","loops":[{"id":"ask","nodes":["sign"],"roundsMax":3},{"id":"round","nodes":["end","last"],"roundsMax":2}]"""));
        run.Begin();

        for (var n = 1; n <= 3; n++)
        {
            Assert.Equal(n, run.State.Visits["sign"]);
            run.Step(new GateDecided(run.State.Waiting[0].Wait.Effect, false, "anna"));
        }

        Assert.Equal(new LoopBoundReached("sign", "ask", Flows.Start), run.Log[^2]);
        Assert.Equal(FlowRunStatus.Done, run.State.Status);
    }

    [Fact]
    public void A_run_that_multiplies_without_end_fails_at_its_bound()
    {
        // Each pair of selectors doubles the items: twelve pairs would make four thousand.
        var nodes = string.Join("\n", Enumerable.Range(0, 12).SelectMany(n => new[] { $"a{n} holdout-gate", $"b{n} holdout-gate" }));
        var edges = string.Join("\n", Enumerable.Range(0, 11).SelectMany(n => new[] { $"a{n}.acted a{n + 1}.in", $"a{n}.acted b{n + 1}.in", $"b{n}.acted a{n + 1}.in", $"b{n}.acted b{n + 1}.in" }));
        var run = new PlayedRun(Flows.Of($"go follow-up-trigger\n{nodes}\nz sentiment-alert\nm sentiment-alert", $"go.fired a0.in\ngo.fired b0.in\ngo.fired m.in\n{edges}\na11.acted z.in\nb11.acted z.in")) { World = Flows.World() with { Text = "we are unhappy" } };

        Assert.Empty(run.Begin().Effects);

        Assert.Equal(FlowRunStatus.Failed, run.State.Status);
        Assert.All(run.Log.OfType<NodeVisited>(), visited => Assert.Empty(visited.Effects));
        Assert.StartsWith("VISITS_MAX", run.State.Because, StringComparison.Ordinal);
        Assert.Equal(FlowLimits.VisitsMax, run.State.Visits.Values.Sum());
    }

    [Fact]
    public void An_outcome_counts_once_and_not_when_it_is_late_or_of_another_metric()
    {
        var run = new PlayedRun(Flows.Of(
            """
            go follow-up-trigger
            one next-best-action-scorer {"policy":"p","actions":[{"id":"a"},{"id":"b"}]}
            two next-best-action-scorer {"policy":"p","actions":[{"id":"a"},{"id":"b"}]}
            won outcome-attributor {"metric":"won","windowHours":10,"credit":"even"}
            seen outcome-attributor {"metric":"seen","windowHours":10}
            """, "go.fired one.in\none.chosen two.in\ntwo.chosen won.in\ntwo.chosen seen.in"));
        run.Begin();

        Assert.IsType<OutcomeIgnored>(Assert.Single(run.Step(new Rewarded(new("o0", "lost", 1, Flows.Start))).Events));
        Assert.IsType<OutcomeIgnored>(Assert.Single(run.Step(new Rewarded(new("o1", "won", 1, Flows.Start.AddHours(10)))).Events));
        var credits = run.Step(new Rewarded(new("o2", "won", -5, Flows.Start.AddHours(9)))).Effects.Cast<CreditReward>().ToList();
        Assert.Equal([-3, -2], credits.Select(credit => credit.ValueMicros));
        Assert.Equal(run.State.Choices.Select(choice => choice.Id), credits.Select(credit => credit.Choice));
        Assert.Empty(run.Step(new Rewarded(new("o2", "seen", 1, Flows.Start))).Events);
        Assert.Equal([run.State.Choices[1].Id], run.Step(new Rewarded(new("o3", "seen", 7, Flows.Start))).Effects.Cast<CreditReward>().Select(credit => credit.Choice));
        Assert.Equal(FlowRunStatus.Done, run.State.Status);
        Assert.Equal(["o2", "o3"], run.State.Outcomes);
    }

    [Fact]
    public void A_window_that_ends_without_an_outcome_says_so()
    {
        var run = new PlayedRun(Flows.Of("go follow-up-trigger\nwon outcome-attributor {\"metric\":\"won\",\"windowHours\":10}", "go.fired won.in"));
        var timer = Assert.IsType<SetTimer>(Assert.Single(run.Begin().Effects));
        Assert.Equal(Flows.Start.AddHours(10), timer.At);

        run.Step(new TimerDue(timer.Id));

        Assert.Equal(["expired"], run.Log.OfType<NodeVisited>().Last().Ports);
        Assert.Equal(FlowRunStatus.Done, run.State.Status);
    }
}
