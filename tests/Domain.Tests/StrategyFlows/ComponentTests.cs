using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Tests.StrategyFlows;

/// <summary>What each component does with an item.</summary>
public sealed partial class ComponentTests
{
    private static PlayedRun Run(string node, Func<FlowContext, FlowContext>? world = null) =>
        new(Flows.Of($"go follow-up-trigger\nx {node}", "go.fired x.in")) { World = (world ?? (same => same))(Flows.World()) };

    private static PlayedRun Begun(string node, Func<FlowContext, FlowContext>? world = null)
    {
        var run = Run(node, world);
        run.Begin();
        return run;
    }

    [Fact]
    public void The_trigger_follows_up_the_kinds_it_is_for()
    {
        var run = new PlayedRun(Flows.Of("go follow-up-trigger {\"kinds\":[\"weCom\"]}\nx sentiment-alert", "go.fired x.in"));
        run.Begin();

        Assert.Equal(("", new Noted("OTHER_KIND")), (run.Left("go"), run.Facts("go").Single()));
        Assert.Equal(FlowRunStatus.Done, run.State.Status);
    }

    [Theory]
    [InlineData(true, true, "")]
    [InlineData(true, false, "fired")]
    [InlineData(false, true, "fired")]
    public void The_trigger_waits_and_gives_up_when_the_customer_is_heard_of(bool unlessHeard, bool heard, string port)
    {
        var run = new PlayedRun(Flows.Of($$"""go follow-up-trigger {"waitHours":48,"unlessHeard":{{(unlessHeard ? "true" : "false")}}}""" + "\nx sentiment-alert", "go.fired x.in"));
        var timer = Assert.IsType<SetTimer>(Assert.Single(run.Begin().Effects));
        Assert.Equal(Flows.Start.AddHours(48), timer.At);
        run.World = Flows.World(timer.At) with { HeardAt = heard ? Flows.Start.AddHours(1) : Flows.Start };

        run.Step(new TimerDue(timer.Id));

        Assert.Equal(port, run.Left("go"));
    }

    [Fact]
    public void The_breaker_stops_a_text_that_breaks_a_rule_and_tells_the_coach()
    {
        var run = new PlayedRun(Flows.Sending(renderer: """{"template":"t@1","text":"我们是最佳选择"}"""));
        var step = run.Begin();

        var coach = Assert.IsType<OpenCoachCase>(Assert.Single(step.Effects));
        Assert.Contains("zh-CN:superlative", coach.Reason.En, StringComparison.Ordinal);
        Assert.False(coach.IsOutbound);
        Assert.Equal("broken", run.Left("check"));
        Assert.Equal("complianceBroken", Assert.IsType<SignalFound>(run.Facts("check").Single()).Signal.Kind);
        Assert.DoesNotContain("最佳", string.Concat(run.Log.Select(Texts.Of)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1_000, "passed")]
    [InlineData(999, "review")]
    public void The_breaker_has_a_person_look_at_a_promise_beyond_the_action_chosen(int discount, string port)
    {
        var run = new PlayedRun(Flows.Of(
            $$"""
            go follow-up-trigger
            next next-best-action-scorer {"policy":"p","actions":[{"id":"a","discountBasisPoints":{{discount}}},{"id":"b","discountBasisPoints":{{discount}}}]}
            text template-renderer {"template":"t@1","text":"现在9折"}
            check compliance-breaker
            seen sentiment-alert
            out segment-selector {"conditions":[{"field":"action","anyOf":["a"]}]}
            """, "go.fired next.in\ngo.fired seen.in\nnext.chosen text.in\ntext.rendered check.in\ncheck.passed out.in"));

        Assert.Empty(run.Begin().Effects);

        Assert.Equal(port, run.Left("check"));
    }

    [Fact]
    public void The_sentiment_alert_puts_an_unhappy_customer_before_people_in_time()
    {
        var run = Run("sentiment-alert {\"queue\":\"leads\",\"withinHours\":24}", world => world with { Text = "we are unhappy" });
        var task = Assert.IsType<CreateTask>(Assert.Single(run.Begin().Effects));

        Assert.Equal(("alert", "leads", Flows.Interaction().At.AddHours(24), 90), (run.Left("x"), task.Queue, task.DueAt, task.Signals[0].ConfidencePercent));
        Assert.Equal("calm", Begun("sentiment-alert").Left("x"));
        Assert.Equal("calm", Begun("sentiment-alert {\"negativePercent\":91}", world => world with { Text = "we are unhappy" }).Left("x"));
        Assert.Equal(new Noted("UNREAD"), Begun("sentiment-alert", world => world with { Text = null }).Facts("x").Single());
    }

    [Theory]
    [InlineData("""[{"field":"sector","anyOf":["health","care"]}]""", "matched")]
    [InlineData("""[{"field":"sector","anyOf":["steel"]}]""", "other")]
    [InlineData("""[{"field":"region","anyOf":["east"]}]""", "other")]
    [InlineData("""[{"field":"sector","anyOf":["health"]},{"field":"region","anyOf":["east"]}]""", "other")]
    [InlineData("""[{"field":"action","anyOf":["a"]}]""", "other")]
    [InlineData("""[{"field":"signal","anyOf":["competitor"]}]""", "other")]
    public void The_selector_lets_through_those_for_whom_all_conditions_hold(string conditions, string port) =>
        Assert.Equal(port, Begun($$"""segment-selector {"conditions":{{conditions}}}""", world => world with { Profile = world.Profile.Add("sector", "health") }).Left("x"));

    [Fact]
    public void The_selector_parts_by_action_and_signal_too()
    {
        var run = new PlayedRun(Flows.Of(
            """
            go follow-up-trigger
            rival competitor-matcher {"competitors":[{"name":"Kangrui","aliases":["KR"]}]}
            next next-best-action-scorer {"policy":"p","actions":[{"id":"a"},{"id":"b"}]}
            which segment-selector {"conditions":[{"field":"action","anyOf":["a","b"]},{"field":"signal","anyOf":["competitor"]}]}
            """, "go.fired rival.in\nrival.matched next.in\nnext.chosen which.in"))
        { World = Flows.World() with { Text = "KR was here" } };
        run.Begin();

        Assert.Equal("matched", run.Left("which"));
        Assert.Equal("Kangrui", Assert.IsType<SignalFound>(run.Facts("rival").Single()).Signal.Detail);
    }
}
