using System.Collections.Immutable;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Tests.StrategyFlows;

/// <summary>What each component does with an item.</summary>
public class ComponentTests
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

    private const string TwoTouches = """{"touches":[{"channel":"email","afterHours":0},{"channel":"webhook","afterHours":24}],"capCount":2,"capDays":7}""";

    [Fact]
    public void The_sequencer_makes_its_touches_in_their_order()
    {
        var run = new PlayedRun(Flows.Sending(TwoTouches));
        var first = run.Begin().Effects;
        Assert.Equal([typeof(SendMessage), typeof(SetTimer)], first.Select(effect => effect.GetType()));
        run.World = Flows.World(Flows.Start.AddHours(24));

        var second = run.Step(new TimerDue(first[1].Id)).Effects;

        Assert.Equal(SendingChannel.Webhook, Assert.IsType<SendMessage>(Assert.Single(second)).Channel);
        Assert.NotEqual(first[0].Id, second[0].Id);
        Assert.Equal(new FlowCap(2, 7), ((SendMessage)second[0]).Cap);
        Assert.Equal(("sent", 2), (run.Left("send"), run.State.Touches.Length));
    }

    [Fact]
    public void The_cap_counts_touches_of_all_flows_within_its_window()
    {
        ImmutableArray<FlowTouch> old = [new(SendingChannel.Email, Flows.Start.AddDays(-7)), new(SendingChannel.Task, Flows.Start.AddDays(-8))];
        FlowTouch yesterday = new(SendingChannel.Task, Flows.Start.AddDays(-1));
        PlayedRun With(params ImmutableArray<FlowTouch> touches)
        {
            var run = new PlayedRun(Flows.Sending("""{"touches":[{"channel":"email","afterHours":0},{"channel":"task","afterHours":0}],"capCount":2,"capDays":7}""")) { World = Flows.World() with { Touches = touches } };
            run.Begin();
            return run;
        }

        Assert.Equal(("sent", 2), (With(old).Left("send"), With(old).State.Touches.Length));
        Assert.Equal(("capped", 1), (With([.. old, yesterday]).Left("send"), With([.. old, yesterday]).State.Touches.Length));
        Assert.Equal(("capped", 0), (With(yesterday, yesterday).Left("send"), With(yesterday, yesterday).State.Touches.Length));
        Assert.Contains(new Noted("CAPPED"), With(yesterday, yesterday).Facts("send"));
    }

    [Fact]
    public void The_sequencer_stops_when_the_customer_is_heard_of_or_consent_was_withdrawn()
    {
        PlayedRun Later(Func<FlowContext, FlowContext> world)
        {
            var run = new PlayedRun(Flows.Sending(TwoTouches));
            var timer = run.Begin().Effects[1].Id;
            run.World = world(Flows.World(Flows.Start.AddHours(24)));
            Assert.Empty(run.Step(new TimerDue(timer)).Effects);
            return run;
        }

        Assert.Equal("sent", Later(world => world with { HeardAt = Flows.Start.AddHours(2) }).Left("send"));
        Assert.Equal("", Later(world => world with { Consents = [new(DataCategory.Interactions, "p", false, null)] }).Left("send"));
    }

    [Fact]
    public void The_renderer_fills_slots_and_makes_no_text_with_an_empty_one()
    {
        static string Text(PlayedRun run) => Flows.World().Unseal(((SendMessage)run.Begin().Effects.Single()).Content.Text);
        Assert.Equal("王主任您好 {{1}}", Text(new PlayedRun(Flows.Sending(renderer: """{"template":"t@1","text":"{{name}}您好 {{1}}"}"""))));

        var run = new PlayedRun(Flows.Sending(renderer: """{"template":"t@1","text":"{{title}}您好"}"""));
        run.Begin();
        Assert.Equal(("failed", new Noted("SLOT_EMPTY")), (run.Left("text"), run.Facts("text").Single()));
    }

    [Fact]
    public void The_renderer_has_a_model_write_and_a_person_reads_it()
    {
        var flow = Flows.Of(
            """
            go follow-up-trigger
            keep holdout-gate
            may consent-gate {"purpose":"p"}
            text template-renderer {"template":"ask@4","origin":"model","language":"en"}
            check compliance-breaker
            read countersign-gate {"quorum":2,"timeoutMinutes":60}
            send touchpoint-sequencer {"touches":[{"channel":"email","afterHours":0}]}
            """, "go.fired keep.in\nkeep.acted may.in\nmay.granted text.in\ntext.rendered check.in\ncheck.passed read.in\nread.approved send.in");
        var run = new PlayedRun(flow);
        var asked = Assert.IsType<AskModel>(Assert.Single(run.Begin().Effects));
        Assert.Equal(("ask@4", "en"), (asked.Prompt, asked.Language));

        var opened = Assert.IsType<OpenApproval>(Assert.Single(run.Step(new TextWritten(asked.Id, Flows.World().Seal("dear all"))).Effects));
        Assert.Equal((GateKind.Review, 2, 60, TextOrigin.Model, $"ap_{opened.Id}"), (opened.Kind, opened.Quorum, opened.TimeoutMinutes, opened.Content!.Origin, opened.Approval.Value));
        Assert.Equal("dear all", Flows.World().Unseal(((SendMessage)run.Step(new GateDecided(opened.Id, true, "anna")).Effects.Single()).Content.Text));

        var silent = new PlayedRun(flow);
        silent.Step(new TextWritten(silent.Begin().Effects[0].Id, null));
        Assert.Equal(("failed", FlowRunStatus.Done), (silent.Left("text"), silent.State.Status));

        var rejected = new PlayedRun(flow);
        var gate = rejected.Step(new TextWritten(rejected.Begin().Effects[0].Id, Flows.World().Seal("x"))).Effects[0].Id;
        Assert.Empty(rejected.Step(new GateDecided(gate, false, "silo:deadline")).Effects);
        Assert.Equal("rejected", rejected.Left("read"));
    }

    [Fact]
    public void The_splitter_parts_by_the_shares_and_always_the_same()
    {
        var plan = Flows.Plan(Flows.Of(
            """
            go follow-up-trigger
            x experiment-splitter {"experiment":"e1","treatmentBasisPoints":2000,"treatment2BasisPoints":3000}
            a sentiment-alert
            b sentiment-alert
            """, "go.fired x.in\nx.control a.in\nx.treatment b.in"));
        string Arm(string customer)
        {
            var run = new PlayedRun(plan, Flows.Interaction(customer: customer));
            run.Begin();
            Assert.Equal(new ArmAssigned("e1", run.Left("x")), run.Facts("x").Single());
            return run.Left("x");
        }

        var arms = Enumerable.Range(0, 400).Select(n => Arm($"cu_{n}")).ToList();
        Assert.Equal(arms, Enumerable.Range(0, 400).Select(n => Arm($"cu_{n}")));
        // 80, 120 and 200 are expected; these bounds are beyond five standard deviations, and the draw is always the same.
        Assert.InRange(arms.Count(arm => arm == "treatment"), 40, 120);
        Assert.InRange(arms.Count(arm => arm == "treatment2"), 74, 166);
        Assert.Equal(
            "PARAMETERS_CONTRADICT",
            FlowValidation.Of(Flows.Read(Flows.Of("go follow-up-trigger\nx experiment-splitter {\"experiment\":\"e\",\"treatmentBasisPoints\":5000,\"treatment2BasisPoints\":4901}", "go.fired x.in"))).Findings[0].Code);
    }

    [Fact]
    public void The_holdout_gate_lets_through_who_is_not_held_out()
    {
        foreach (var held in new[] { true, false })
        {
            var run = new PlayedRun(Flows.Sending(), Flows.Interaction(customer: Flows.Customer("s", held)));
            Assert.Equal(held ? 0 : 1, run.Begin().Effects.Length);
            Assert.Equal(new ArmAssigned("holdout:s", held ? "held" : "acted"), run.Facts("keep").Single());
        }
    }

    [Fact]
    public void The_scorer_logs_what_off_policy_evaluation_needs()
    {
        var run = new PlayedRun(Flows.Of(
            """
            go follow-up-trigger
            x next-best-action-scorer {"policy":"p","actions":[{"id":"a"},{"id":"b","kind":"quote","discountBasisPoints":500,"amountMinorUnits":7}],"features":["known","unknown"]}
            y segment-selector {"conditions":[{"field":"action","anyOf":["b"]}]}
            """, "go.fired x.in\nx.chosen y.in"))
        { World = Flows.World() with { Features = ImmutableSortedDictionary<string, double>.Empty.Add("known", 1.5) } };
        run.Begin();

        var choice = Assert.IsType<ActionChosen>(run.Facts("x").Single()).Choice;
        Assert.Equal(["a", "b"], choice.Candidates);
        Assert.Equal([0.8, 0.2], choice.Propensities);
        Assert.Equal("test-1", choice.ModelVersion);
        Assert.Equal((1.5, 0.0), (choice.Features["known"], choice.Features["unknown"]));
        Assert.Contains(choice.Action, choice.Candidates);
        Assert.Equal(choice.Action == "b", choice.IsQuote);
        Assert.Equal(choice.IsQuote ? 500 : 0, choice.DiscountBasisPoints);
    }

    [Fact]
    public void Each_visit_draws_a_number_of_its_own_out_of_what_the_shell_drew()
    {
        var plan = Flows.Plan(Flows.Of(
            """
            go follow-up-trigger
            x next-best-action-scorer {"policy":"p","actions":[{"id":"a"},{"id":"b"}]}
            y segment-selector {"conditions":[{"field":"action","anyOf":["b"]}]}
            """, "go.fired x.in\nx.chosen y.in"));
        string Chosen(ulong drawn, string interaction)
        {
            var run = new PlayedRun(plan, Flows.Interaction(interaction)) { World = Flows.World() with { Drawn = drawn } };
            run.Begin();
            return run.State.Choices.Single().Action;
        }

        var drawn = Enumerable.Range(0, 500).Select(n => Chosen((ulong)n, "mail-1")).ToList();
        Assert.Equal(Chosen(3, "mail-1"), drawn[3]);
        // 100 of 500 are expected.
        Assert.InRange(drawn.Count(action => action == "b"), 55, 145);
    }

    [Fact]
    public void The_shift_detector_is_as_sure_as_it_must_be()
    {
        static FlowContext Text(FlowContext world) => world with { Text = "now the clinic decides" };
        var run = Begun("decision-maker-shift-detector {\"confidencePercent\":80}", Text);
        Assert.Equal("shift", run.Left("x"));
        Assert.Equal(new TextSpan(0, 6), Assert.IsType<SignalFound>(run.Facts("x").Single()).Signal.Evidence.Single());
        Assert.Equal("none", Begun("decision-maker-shift-detector {\"confidencePercent\":81}", Text).Left("x"));
        Assert.Equal("none", Begun("decision-maker-shift-detector").Left("x"));
        Assert.Equal(new Noted("UNREAD"), Begun("decision-maker-shift-detector", world => world with { Text = null }).Facts("x").Single());
    }

    [Fact]
    public void The_competitor_matcher_ends_at_none_when_there_is_nothing_to_read_or_to_find()
    {
        const string Matcher = "competitor-matcher {\"competitors\":[{\"name\":\"Kangrui\"}]}";
        Assert.Equal("none", Begun(Matcher).Left("x"));
        Assert.Equal(new Noted("UNREAD"), Begun(Matcher, world => world with { Text = null }).Facts("x").Single());
    }

    [Theory]
    [InlineData(1_000, 100, false, "within")]
    [InlineData(999, 100, false, "over")]
    [InlineData(1_000, 99, false, "over")]
    [InlineData(999, 100, true, "over")]
    public void The_guardrail_holds_an_offer_against_the_corridor(int discountMax, int amountMax, bool ask, string port)
    {
        var run = Guarded(discountMax, amountMax, ask);
        Assert.Empty(run.Begin().Effects);
        Assert.Equal(port, run.Left("guard"));
    }

    [Theory]
    [InlineData(Outcome.Granted, "within")]
    [InlineData(Outcome.NeedsCountersign, "over")]
    [InlineData(Outcome.Denied, "refused")]
    public void The_guardrail_asks_the_sales_unit(Outcome answer, string port)
    {
        var run = Guarded(1_000, 100, ask: true);
        var asked = Assert.IsType<AskAuthorization>(Assert.Single(run.Begin().Effects));
        Assert.Equal((Permission.PricingApprove, 1_000, 100L, Origin.Ai), (asked.Permission, asked.DiscountBasisPoints, asked.AmountMinorUnits, asked.Origin));

        run.Step(new AuthorizationAnswered(asked.Id, answer));

        Assert.Equal(port, run.Left("guard"));
    }

    private static PlayedRun Guarded(int discountMax, int amountMax, bool ask) => new(Flows.Of(
        $$"""
        go follow-up-trigger
        next next-best-action-scorer {"policy":"p","actions":[{"id":"a","kind":"quote","discountBasisPoints":1000,"amountMinorUnits":100},{"id":"b","kind":"quote","discountBasisPoints":1000,"amountMinorUnits":100}]}
        guard quote-guardrail {"discountBasisPointsMax":{{discountMax}},"amountMinorUnitsMax":{{amountMax}},"askUnit":{{(ask ? "true" : "false")}}}
        which segment-selector {"conditions":[{"field":"action","anyOf":["a"]}]}
        """, "go.fired next.in\nnext.chosen guard.in\nguard.within which.in"));

    [Theory]
    [InlineData(true, "co_9", "granted")]
    [InlineData(true, null, "withheld")]
    [InlineData(false, "co_9", "withheld")]
    public void The_consent_gate_asks_the_passport_when_nobody_has_looked(bool granted, string? consent, string port)
    {
        var run = new PlayedRun(Flows.Sending()) { World = Flows.World() with { Consents = [] } };
        Assert.Equal([(DataCategory.Interactions, "p")], run.Plan.Consents);
        var asked = Assert.IsType<AskConsent>(Assert.Single(run.Begin().Effects));
        Assert.Equal((DataCategory.Interactions, "p"), (asked.Category, asked.Purpose));

        var step = run.Step(new ConsentAnswered(asked.Id, granted, consent));

        Assert.Equal((port, port == "granted" ? 1 : 0), (run.Left("may"), step.Effects.Length));
    }

    [Fact]
    public void The_consent_gate_withholds_what_was_looked_up_and_refused()
    {
        var run = new PlayedRun(Flows.Sending()) { World = Flows.World() with { Consents = [new(DataCategory.Interactions, "p", false, null)] } };
        Assert.Empty(run.Begin().Effects);
        Assert.Equal(("withheld", new Noted("NO_CONSENT")), (run.Left("may"), run.Facts("may").Single()));
    }

    [Theory]
    [InlineData(50, "ranked")]
    [InlineData(49, "beyond")]
    public void The_reranker_lets_the_first_go_on_and_says_where_the_customer_stood(int first, string port)
    {
        var run = Begun($$"""dynamic-weight-reranker {"weights":[{"feature":"f","percent":50}],"first":{{first}}}""");
        Assert.Equal((port, new Reranked(500, 50, 1_000)), (run.Left("x"), run.Facts("x").Single()));
        Assert.Equal("PARAMETERS_CONTRADICT", FlowValidation.Of(Flows.Read(Flows.Of("go follow-up-trigger\nx dynamic-weight-reranker {\"weights\":[{\"feature\":\"f\",\"percent\":5},{\"feature\":\"f\",\"percent\":6}]}", "go.fired x.in"))).Findings[0].Code);
    }

    [Fact]
    public void The_dispatcher_asks_for_an_expert_with_what_was_found_and_the_introduction()
    {
        var run = new PlayedRun(Flows.Of(
            """
            go follow-up-trigger
            shift decision-maker-shift-detector
            keep holdout-gate
            may consent-gate {"purpose":"p"}
            text template-renderer {"template":"t@1","text":"您好"}
            check compliance-breaker
            send expert-dispatcher {"speciality":"imaging","answerWithinHours":8}
            """, "go.fired shift.in\nshift.shift keep.in\nkeep.acted may.in\nmay.granted text.in\ntext.rendered check.in\ncheck.passed send.in"))
        { World = Flows.World() with { Text = "the clinic decides" } };

        var sent = Assert.IsType<DispatchExpert>(Assert.Single(run.Begin().Effects));

        Assert.Equal(("imaging", Flows.Start.AddHours(8), "decisionMakerShift", true, "dispatched"), (sent.Speciality, sent.AnswerBy, sent.Signals.Single().Kind, sent.IsOutbound, run.Left("send")));
    }
}
