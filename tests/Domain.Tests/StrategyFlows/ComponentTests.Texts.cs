using System.Collections.Immutable;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Tests.StrategyFlows;

/// <summary>Texts, touches, arms and choices.</summary>
public sealed partial class ComponentTests
{
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
}
