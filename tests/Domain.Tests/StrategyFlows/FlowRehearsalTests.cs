using System.Collections.Immutable;
using CsCheck;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Tests.StrategyFlows;

/// <summary>SF-19, and SF-11 and SF-14 under whatever happens: the guide's example played over many interactions.</summary>
public class FlowRehearsalTests
{
    private static readonly FlowPlan s_plan = Flows.Plan(Flows.Example);
    private static readonly string[] s_texts = ["all is well", "we are unhappy", "now the clinic decides", "康瑞 was here"];
    private static readonly RehearsalAnswers s_yes = new(true, true, Outcome.NeedsCountersign, "text");

    private static FlowInteraction Interaction(int n) => Flows.Interaction($"mail-{n}", $"cu_{n}");

    private static FlowContext World(FlowInteraction interaction) => Flows.World() with { Text = s_texts[int.Parse(interaction.Source.AsSpan(5)) % s_texts.Length], Drawn = 7 };

    private static RehearsalReport Play(int interactions, RehearsalAnswers answers) => FlowRehearsal.Play(s_plan, [.. Enumerable.Range(0, interactions).Select(Interaction)], World, answers);

    [Fact]
    public void A_rehearsal_counts_what_came_to_each_node_and_marks_everything_that_would_be_sent()
    {
        var report = Play(400, s_yes);

        Assert.Equal(s_plan.Definition.Nodes.Select(node => node.Id), report.Nodes.Select(node => node.Node));
        var nodes = report.Nodes.ToDictionary(node => node.Node);
        Assert.Equal((400, 100, 200), (nodes["heard"].Runs, nodes["mood"].Ports["alert"], nodes["rivals"].Runs));
        Assert.Equal(nodes["holdout"].Runs, nodes["shift"].Ports["shift"] + nodes["rivals"].Ports["matched"]);
        Assert.Equal(nodes["holdout"].Ports["acted"], nodes["next"].Runs);
        // Gates, timers and questions are answered, so every run ends; the guard asked the unit and a countersign followed.
        Assert.All(report.Runs, run => Assert.Equal((FlowRunStatus.Done, ""), (run.Status, run.Because)));
        Assert.Equal(nodes["next"].Runs, nodes["sign"].Effects["OpenApproval"]);
        Assert.Equal(nodes["expert"].Effects["DispatchExpert"] + nodes["touch"].Effects["SendMessage"], report.Outbound.Count());
        Assert.Equal(nodes["outcome"].Ports["expired"], nodes["outcome"].Runs);
        Assert.All(report.Runs.SelectMany(run => run.Effects), effect => Assert.True(effect.Rehearsed));
        Assert.NotEmpty(report.Outbound);
    }

    [Fact]
    public void What_people_are_taken_to_answer_decides_what_would_be_sent()
    {
        Assert.Empty(Play(100, s_yes with { GatesApprove = false }).Outbound);
        Assert.Empty(Play(100, s_yes with { Authorizations = Outcome.Denied }).Outbound);
        Assert.NotEmpty(Play(100, s_yes with { Authorizations = Outcome.Granted, GatesApprove = false }).Outbound);
    }

    [Fact]
    public void The_same_rehearsal_has_the_same_digest_and_the_flow_keeps_its_figures()
    {
        var summary = Play(40, s_yes).Summary("eng", Flows.Start);

        Assert.Equal(summary, Play(40, s_yes).Summary("eng", Flows.Start));
        Assert.NotEqual(summary.Digest, Play(41, s_yes).Summary("eng", Flows.Start).Digest);
        Assert.Equal((40, 0), (summary.Interactions, summary.Failed));
        var flow = PlayedFlow.Ready();
        Assert.Equal(new FlowAccepted(false), flow.Did(new RecordDryRun(1, summary)));
        Assert.Throws<ArgumentException>(() => Play(FlowRehearsal.InteractionsMax + 1, s_yes));
    }

    [Fact]
    public void Consents_and_texts_that_are_not_there_are_answered_as_assumed()
    {
        var plan = Flows.Plan(Flows.Of(
            """
            go follow-up-trigger
            keep holdout-gate
            may consent-gate {"purpose":"p"}
            text template-renderer {"template":"t@1","origin":"model"}
            check compliance-breaker
            read countersign-gate
            send touchpoint-sequencer {"touches":[{"channel":"email","afterHours":0},{"channel":"email","afterHours":5}]}
            """, "go.fired keep.in\nkeep.acted may.in\nmay.granted text.in\ntext.rendered check.in\ncheck.passed read.in\nread.approved send.in"));
        int Sent(RehearsalAnswers answers) => FlowRehearsal.Play(plan, [Flows.Interaction(customer: Flows.Customer("s", held: false))], _ => Flows.World() with { Consents = [] }, answers).Outbound.Count();

        Assert.Equal(2, Sent(s_yes));
        Assert.Equal(0, Sent(s_yes with { ConsentsGranted = false }));
        Assert.Equal(0, Sent(s_yes with { ModelText = null }));
    }

    /// <summary>Inputs in any order, some twice, some never, each step from the state as it is stored, and some steps lost and taken again.</summary>
    [Fact]
    public void However_a_run_is_driven_each_effect_is_wanted_once_and_nothing_goes_out_without_consent() => Gen.Select(Gen.Int[0, 60], Gen.Int[0, 9].Array[0, 40]).Sample((n, moves) =>
    {
        var interaction = Interaction(n);
        var (state, log, world) = (FlowRun.Empty(FlowRunState.IdOf(s_plan.Definition.Id, interaction)), new List<FlowRunEvent>(), World(interaction));
        Take(FlowRun.Begin(s_plan, state, 1, interaction, rehearsed: false, world));
        foreach (var move in moves)
        {
            var waiting = state.Waiting.IsEmpty ? null : state.Waiting[move % state.Waiting.Length];
            world = world with { Now = world.Now.AddHours(move * 3) };
            FlowInput input = move switch
            {
                0 => new TimerDue("nothing"),
                1 => new Rewarded(new($"o{move}", "pocAgreed", 1_000_000, world.Now)),
                _ when waiting?.Wait.Kind is FlowWaitKind.Gate => new GateDecided(waiting.Wait.Effect, move % 3 > 0, "ann"),
                _ when waiting?.Wait.Kind is FlowWaitKind.Authorization => new AuthorizationAnswered(waiting.Wait.Effect, (Outcome)(move % 3)),
                _ => new TimerDue(waiting?.Wait.Effect ?? "nothing"),
            };
            var lost = FlowRun.Step(s_plan, state, input, world);
            var step = FlowRun.Step(s_plan, Texts.RoundTrip(state), input, world);
            Assert.Equal(lost.Events.Select(Texts.Of), step.Events.Select(Texts.Of));
            Take(step);
            Assert.Empty(FlowRun.Step(s_plan, state, input, world).Events.Where(happened => happened is not OutcomeIgnored));
        }

        void Take(FlowStep step)
        {
            log.AddRange(step.Events);
            state = step.State;
        }

        var effects = log.OfType<NodeVisited>().SelectMany(visited => visited.Effects).ToList();
        Assert.Distinct(effects.Select(effect => effect.Id));
        Assert.All(effects, effect => Assert.True(!effect.Rehearsed && (!effect.IsOutbound || effect is SendMessage { Consent: not null } or DispatchExpert { Consent: not null })));
        Assert.Equal(Texts.Of(state), Texts.Of(log.Select(happened => Texts.RoundTrip(happened)).Aggregate(FlowRun.Empty(state.Id), FlowRun.Apply)));
        Assert.True(state.Status != FlowRunStatus.Done || state.Waiting.IsEmpty);
        Assert.DoesNotContain(World(interaction).Text!, Texts.Of(state), StringComparison.Ordinal);
    }, iter: 500);

    [Fact]
    public void Every_input_effect_and_fact_reads_back_as_it_was_written()
    {
        ImmutableArray<FlowInput> inputs =
        [
            new InteractionCame(Interaction(1)), new GateDecided("e", true, "ann"), new TimerDue("e"), new ConsentAnswered("e", true, "co_1"), new AuthorizationAnswered("e", Outcome.Granted),
            new TextWritten("e", new("cu_1", "x")), new Rewarded(new("o", "m", 1, Flows.Start)), new Halted("why"),
        ];
        Assert.All(inputs, input => Assert.Equal(input, Texts.RoundTrip(input)));
        Assert.All(Play(8, s_yes).Runs.SelectMany(run => run.Trace), happened => Assert.Equal(Texts.Of(happened), Texts.Of(Texts.RoundTrip(happened))));
    }
}
