using Ecosystem.Domain.Customers;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Tests.StrategyFlows;

/// <summary>Guardrail, consent, rank and dispatch.</summary>
public sealed partial class ComponentTests
{
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
