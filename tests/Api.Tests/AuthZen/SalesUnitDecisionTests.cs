using Ecosystem.Api.Tests.Http;
using Ecosystem.Api.Tests.SalesUnits;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Api.Tests.AuthZen;

/// <summary>Questions about a sales unit, which the unit itself answers without holding anything.</summary>
public sealed class SalesUnitDecisionTests(Platform platform, TodoApi todo) : IClassFixture<TodoApi>
{
    private static string Question(string unit, long amount, string action = "pricing.approve", string currency = "USD", string more = "") => $$"""
        { "subject": { "type": "person", "id": "lin" }, "action": { "name": "{{action}}" }, "resource": { "type": "sales-unit", "id": "{{unit}}" },
          "context": { "amount": { "minorUnits": {{amount}}, "currency": "{{currency}}" }{{more}} } }
        """;

    private static string? Id(Answer answer) => answer.Json.GetProperty("context").GetProperty("id").GetString();

    private static bool Decision(Answer answer) => answer.Json.GetProperty("decision").GetBoolean();

    [Fact]
    public async Task Granted_is_yes_with_the_trace_and_anything_else_is_no_with_its_reasons()
    {
        var unit = await SalesUnitSamples.EstablishAsync(platform);

        var granted = await todo.AskAsync(Question(unit, 100_00), todo.Internal);
        Assert.Equal((true, "granted"), (Decision(granted), Id(granted)));
        var trace = granted.Json.GetProperty("context").GetProperty("trace");
        Assert.Equal((Policies.Current.Version, Policies.Current.Hash), (trace.GetProperty("policy").GetString(), trace.GetProperty("policyHash").GetString()));
        Assert.All(trace.GetProperty("rules").EnumerateArray(), rule => Assert.True(rule.GetProperty("passed").GetBoolean()));

        var needs = await todo.AskAsync(Question(unit, 100_000_000_00), todo.Internal);
        Assert.Equal((false, "needs-countersign"), (Decision(needs), Id(needs)));
        Assert.Equal("需总部加签", needs.Json.GetProperty("context").GetProperty("reason_user").GetProperty("zh-CN").GetString());
        Assert.StartsWith("SU-", needs.Json.GetProperty("context").GetProperty("reason_admin").GetProperty("en").GetString(), StringComparison.Ordinal);

        var denied = await todo.AskAsync(Question(unit, 1_00, "marketing-spend.propose"), todo.Internal);
        Assert.Equal((false, "denied"), (Decision(denied), Id(denied)));
        Assert.StartsWith("SU-", denied.Json.GetProperty("context").GetProperty("reason_admin").GetProperty("en").GetString(), StringComparison.Ordinal);

        var refused = await todo.AskAsync(Question(unit, 1_00, currency: "CNY"), todo.Internal);
        Assert.Equal((false, "OTHER_CURRENCY"), (Decision(refused), Id(refused)));
    }

    [Fact]
    public async Task The_answer_is_what_the_unit_itself_then_decides()
    {
        var unit = await SalesUnitSamples.EstablishAsync(platform);
        foreach (var (permission, amount, discount, origin) in new[]
            { ("pricing.approve", 100_00L, 0, Origin.Human), ("pricing.approve", 100_00L, 9_999, Origin.Ai), ("pricing.approve", 100_000_000_00L, 0, Origin.Human), ("marketing-spend.propose", 1_00L, 0, Origin.Human) })
        {
            Assert.True(Permission.TryParse(permission, out var asked));
            var context = $$""", "discountBasisPoints": {{discount}}, "origin": "{{origin.ToString().ToLowerInvariant()}}", "target": { "kind": "customer", "id": "cu_1" }""";
            var answer = await todo.AskAsync(Question(unit, amount, permission, more: context), todo.Internal);
            platform.AsHeadquarters();
            var decided = Assert.IsAssignableFrom<Authorization>(await platform.Grain<ISalesUnitGrain>(unit).Authorize(
                new(asked, new(TargetKind.Customer, "cu_1"), new Money(amount, "USD"), discount, origin), Platform.Key()));

            Assert.Equal(decided is Granted, Decision(answer));
            Assert.Equal(decided.Trace.Rules.Select(rule => (rule.Rule, rule.Passed)), answer.Json.GetProperty("context").GetProperty("trace").GetProperty("rules").EnumerateArray()
                .Select(rule => (rule.GetProperty("rule").GetString()!, rule.GetProperty("passed").GetBoolean())));
        }
    }

    [Fact]
    public async Task A_plugin_without_a_certificate_is_no_and_a_fund_the_unit_has_not_heard_of_is_named()
    {
        var unit = await SalesUnitSamples.EstablishAsync(platform);

        var plugin = await todo.AskAsync(Question(unit, 1_00, more: """, "plugin": "poster" """), todo.Internal);
        Assert.Equal((false, "denied"), (Decision(plugin), Id(plugin)));
        Assert.Contains("SU-15", plugin.Body, StringComparison.Ordinal);
        Assert.Equal("FUND_UNKNOWN", Id(await todo.AskAsync(Question(unit, 1_00, "marketing-spend.approve", more: """, "fund": "fu_1" """), todo.Internal)));
    }

    [Fact]
    public async Task Asking_holds_nothing_opens_nothing_and_writes_nothing()
    {
        var unit = await SalesUnitSamples.EstablishAsync(platform);
        platform.AsHeadquarters();
        var before = (await platform.Grain<ISalesUnitGrain>(unit).Board())!;
        foreach (var amount in new[] { 100_00L, 100_000_000_00L })
            for (var i = 0; i < 3; i++)
                Assert.Equal(200, (await todo.AskAsync(Question(unit, amount), todo.Internal)).Status);
        platform.AsHeadquarters();
        var after = (await platform.Grain<ISalesUnitGrain>(unit).Board())!;

        Assert.Empty(after.Holds);
        Assert.Empty(after.Pending);
        Assert.Equal(before.Version, after.Version);
    }

    [Fact]
    public async Task A_partner_sees_no_figures_and_cannot_tell_a_denial_from_a_unit_that_does_not_exist()
    {
        var unit = await SalesUnitSamples.EstablishAsync(platform);

        var granted = await todo.AskAsync(Question(unit, 100_00), todo.Partner);
        var needs = await todo.AskAsync(Question(unit, 100_000_000_00), todo.Partner);
        Assert.True(Decision(granted));
        Assert.Equal((false, "needs-countersign"), (Decision(needs), Id(needs)));
        Assert.All([granted, needs], answer =>
        {
            Assert.Equal(["policy", "policyHash"], answer.Json.GetProperty("context").GetProperty("trace").EnumerateObject().Select(member => member.Name));
            Assert.False(answer.Json.GetProperty("context").TryGetProperty("reason_admin", out _));
        });

        var denied = await todo.AskAsync(Question(unit, 1_00, "marketing-spend.propose"), todo.Partner);
        var refused = await todo.AskAsync(Question(unit, 1_00, currency: "CNY"), todo.Partner);
        Assert.Equal("""{"decision":false}""", denied.Body);
        Assert.Equal(denied.Body, refused.Body);
        foreach (var nobody in new[] { Platform.Fresh<SalesUnitId>().Value, "what?", "cu_1" })
            Assert.Equal(denied.Body, (await todo.AskAsync(Question(nobody, 1_00), todo.Partner)).Body);
    }

    [Fact]
    public async Task Even_the_house_hears_nothing_but_no_about_a_unit_that_does_not_exist() =>
        Assert.Equal("""{"decision":false}""", (await todo.AskAsync(Question(Platform.Fresh<SalesUnitId>().Value, 1_00), todo.Internal)).Body);

    [Fact]
    public async Task An_action_that_is_no_permission_is_no_whatever_the_unit() =>
        Assert.Equal("permission-unknown", Id(await todo.AskAsync(Question("su_nobody", 1_00, "pricing.burn"), todo.Partner)));

    [Theory]
    [InlineData("""{ }""", "context.amount must be")]
    [InlineData("""{ "amount": 5 }""", "context.amount must be")]
    [InlineData("""{ "amount": { "minorUnits": 1.5, "currency": "USD" } }""", "context.amount must be")]
    [InlineData("""{ "amount": { "minorUnits": 9007199254740993, "currency": "USD" } }""", "context.amount must be")]
    [InlineData("""{ "amount": { "minorUnits": "NaN", "currency": "USD" } }""", "context.amount must be")]
    [InlineData("""{ "amount": { "minorUnits": 1, "currency": "USD" }, "discountBasisPoint": 5 }""", "context has 'discountBasisPoint'")]
    [InlineData("""{ "amount": { "minorUnits": 1, "currency": "USD" }, "discountBasisPoints": 10001 }""", "context.discountBasisPoints must be")]
    [InlineData("""{ "amount": { "minorUnits": 1, "currency": "USD" }, "discountBasisPoints": -1 }""", "context.discountBasisPoints must be")]
    [InlineData("""{ "amount": { "minorUnits": 1, "currency": "USD" }, "origin": "AI" }""", "context.origin must be")]
    [InlineData("""{ "amount": { "minorUnits": 1, "currency": "USD" }, "plugin": 7 }""", "context.plugin must be")]
    [InlineData("""{ "amount": { "minorUnits": 1, "currency": "USD" }, "fund": "su_1" }""", "context.fund must be")]
    [InlineData("""{ "amount": { "minorUnits": 1, "currency": "USD" }, "fund": 7 }""", "context.fund must be")]
    [InlineData("""{ "amount": { "minorUnits": 1, "currency": "USD" }, "target": { "kind": "customer" } }""", "context.target must be")]
    [InlineData("""{ "amount": { "minorUnits": 1, "currency": "USD" }, "target": { "kind": "unit", "id": "su_1" } }""", "context.target must be")]
    public async Task A_malformed_context_is_an_error_by_itself_and_a_no_among_others(string context, string message)
    {
        var question = $$"""{ "subject": { "type": "person", "id": "lin" }, "action": { "name": "pricing.approve" }, "resource": { "type": "sales-unit", "id": "su_nobody" }, "context": {{context}} }""";

        var one = await todo.AskAsync(question, todo.Partner);
        Assert.Equal(400, one.Status);
        Assert.StartsWith(message, one.Json.GetString(), StringComparison.Ordinal);

        var several = (await todo.AskSeveralAsync($$"""{ "evaluations": [{{question}}] }""")).Json.GetProperty("evaluations")[0];
        Assert.False(several.GetProperty("decision").GetBoolean());
        Assert.StartsWith(message, several.GetProperty("context").GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Units_and_other_resources_may_be_asked_about_together()
    {
        var unit = await SalesUnitSamples.EstablishAsync(platform);
        var answer = await todo.AskSeveralAsync($$"""
            { "evaluations": [{{Question(unit, 100_00)}}, { "subject": { "type": "user", "id": "rick@the-citadel.com" }, "action": { "name": "can_create_todo" }, "resource": { "type": "todo", "id": "1" } }, {{Question("su_nobody", 1)}}] }
            """);
        Assert.Equal([true, true, false], answer.Json.GetProperty("evaluations").EnumerateArray().Select(one => one.GetProperty("decision").GetBoolean()));
    }

    [Theory]
    [InlineData(nameof(TimeoutException), 503)]
    [InlineData(nameof(InvalidOperationException), 500)]
    public async Task A_platform_that_does_not_answer_is_an_error_and_never_a_yes(string failure, int status)
    {
        Exception thrown = failure == nameof(TimeoutException) ? new TimeoutException("secret") : new InvalidOperationException("secret");
        await using var api = await RunningApi.StartAsync(platform.Issuer.Issuer, FailingCluster.With(thrown));
        Task<Answer> Ask(string path, string body) => api.SendAsync(HttpMethod.Post, path, todo.Partner, request => request.Content = RunningApi.Json(body));

        var one = await Ask("/access/v1/evaluation", Question("su_1", 1));
        Assert.Equal(status, one.Status);
        Assert.DoesNotContain("secret", one.Body, StringComparison.Ordinal);

        var several = (await Ask("/access/v1/evaluations", $$"""{ "evaluations": [{{Question("su_1", 1)}}] }""")).Json.GetProperty("evaluations")[0];
        Assert.False(several.GetProperty("decision").GetBoolean());
        Assert.Equal(status, several.GetProperty("context").GetProperty("error").GetProperty("status").GetInt32());
    }
}
