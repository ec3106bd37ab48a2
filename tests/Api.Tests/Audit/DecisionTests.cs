using System.Text;
using System.Text.Json;
using Ecosystem.Api.Tests.SalesUnits;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Audit;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Api.Tests.Audit;

/// <summary>Decisions over GraphQL: explained, listed, proven and made again (SU-27).</summary>
public sealed class DecisionTests(Platform platform)
{
    private const string Shown = """
        id unit at requester client permission target { kind id } amount { minorUnits currency } discountBasisPoints origin plugin fund outcome reasons
        trace { policy policyHash creditVersion creditScore tier grant rules { rule passed detail } } hold approval standing position version leafIndex
        """;

    private string Auditor => Tokens.Of(platform.Issuer, Audience.Auditor, Scopes.AuditRead);

    private string Headquarters => Tokens.Headquarters(platform.Issuer);

    private async Task<JsonElement> Ask(string query, string? token = null) => (await platform.Api.AskAsync(token ?? Auditor, query)).Data;

    private async Task<string> Decide(string unit, long amount, string permission = "pricing.approve", string more = "") =>
        (await Ask($$"""
            mutation { authorize(input: { unit: "{{unit}}", permission: "{{permission}}", target: { kind: CUSTOMER, id: "cu_1" }, amount: { minorUnits: {{amount}}, currency: "USD" }, idempotencyKey: "{{Platform.Key()}}" {{more}} }) {
              ... on Granted { decision } ... on NeedsCountersign { decision } ... on Denied { decision }
            } }
            """, Tokens.Frontline(platform.Issuer))).GetProperty("authorize").GetProperty("decision").GetString()!;

    private async Task<JsonElement> Decision(string id, string fields = Shown) => (await Ask($$"""{ decision(id: "{{id}}") { {{fields}} } }""")).GetProperty("decision");

    [Fact]
    public async Task A_granted_decision_tells_what_was_asked_why_it_came_out_so_and_what_has_become_of_it()
    {
        var unit = await SalesUnitSamples.EstablishAsync(platform);
        var id = await Decide(unit, 100_00, more: """discountBasisPoints: 250, origin: AI""");

        var shown = await Decision(id);

        Assert.Equal((id, unit, "frontline-app", "frontline-app", "pricing.approve"), (Text(shown, "id"), Text(shown, "unit"), Text(shown, "requester"), Text(shown, "client"), Text(shown, "permission")));
        Assert.Equal("""{"kind":"CUSTOMER","id":"cu_1"}""", shown.GetProperty("target").GetRawText());
        Assert.Equal("""{"minorUnits":10000,"currency":"USD"}""", shown.GetProperty("amount").GetRawText());
        Assert.Equal((250, "AI", "GRANTED", "HELD"), (shown.GetProperty("discountBasisPoints").GetInt32(), Text(shown, "origin"), Text(shown, "outcome"), Text(shown, "standing")));
        Assert.Equal("[]", shown.GetProperty("reasons").GetRawText());
        Assert.Equal((id.Replace("de_", "ho_"), null), (Text(shown, "hold"), shown.GetProperty("approval").GetString()));
        var trace = shown.GetProperty("trace");
        Assert.Equal((Policies.Current.Version, Policies.Current.Hash, 1, 500, "C"), (Text(trace, "policy"), Text(trace, "policyHash"), trace.GetProperty("creditVersion").GetInt32(), trace.GetProperty("creditScore").GetInt32(), Text(trace, "tier")));
        Assert.Equal("gr_standing-pricing-approve", Text(trace, "grant"));
        Assert.Contains("""{"rule":"SU-7","passed":true,"detail":"amount 10000 against 2000000 per decision"}""", trace.GetProperty("rules").GetRawText(), StringComparison.Ordinal);

        Assert.Equal("HoldPayload", Text((await Ask($$"""mutation { postHold(input: { unit: "{{unit}}", hold: "{{Text(shown, "hold")}}", idempotencyKey: "{{Platform.Key()}}" }) { __typename } }""", Headquarters)).GetProperty("postHold"), "__typename"));
        await Eventually.Holds(async () => Assert.Equal("POSTED", Text(await Decision(id), "standing")));
    }

    [Fact]
    public async Task A_decision_that_needs_a_countersign_leads_to_its_approval_and_a_denied_one_to_nothing()
    {
        var unit = await SalesUnitSamples.EstablishAsync(platform);
        var over = await Decision(await Decide(unit, 25_000_00));
        var denied = await Decision(await Decide(unit, 1_00, "marketing-spend.propose"));

        Assert.Equal(("NEEDS_COUNTERSIGN", "WAITING", Text(over, "id").Replace("de_", "ap_")), (Text(over, "outcome"), Text(over, "standing"), Text(over, "approval")));
        Assert.Equal("""["SU-7: amount 2500000 against 2000000 per decision"]""", over.GetProperty("reasons").GetRawText());
        Assert.Equal(JsonValueKind.Null, over.GetProperty("hold").ValueKind);
        Assert.Equal(("DENIED", "DENIED"), (Text(denied, "outcome"), Text(denied, "standing")));
        Assert.StartsWith("SU-5: ", denied.GetProperty("reasons")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (denied.GetProperty("hold").ValueKind, denied.GetProperty("approval").ValueKind));

        await Eventually.Holds(async () => Assert.Equal("DecideApprovalPayload", Text(
            (await Ask($$"""mutation { decideApproval(input: { approval: "{{Text(over, "approval")}}", approved: false, idempotencyKey: "{{Platform.Key()}}" }) { __typename } }""", Headquarters)).GetProperty("decideApproval"), "__typename")));
        await Eventually.Holds(async () => Assert.Equal("REJECTED", Text(await Decision(Text(over, "id")), "standing")));
    }

    [Fact]
    public async Task An_auditor_proves_a_decision_from_what_it_says_of_itself()
    {
        var id = await Decide(await SalesUnitSamples.EstablishAsync(platform), 100_00);
        var shown = default(JsonElement);
        await Eventually.Holds(async () => Assert.Equal(JsonValueKind.Number, (shown = await Decision(id)).GetProperty("leafIndex").ValueKind));

        var logged = (await Ask($$"""{ logEntries(actorKind: "sales-unit", actorId: "{{Text(shown, "unit")}}", afterVersion: {{shown.GetProperty("version").GetInt64() - 1}}, first: 1) { position leafIndex entry } checkpoint { size root } }"""));
        var entry = logged.GetProperty("logEntries")[0];
        Assert.Equal(shown.GetProperty("position").GetInt64(), entry.GetProperty("position").GetInt64());
        Assert.Contains(id, Text(entry, "entry"), StringComparison.Ordinal);
        var size = logged.GetProperty("checkpoint").GetProperty("size").GetInt64();
        var proof = (await Ask($$"""{ inclusionProof(leafIndex: {{shown.GetProperty("leafIndex")}}, treeSize: {{size}}) { hashes } }""")).GetProperty("inclusionProof");
        var path = proof.GetProperty("hashes").EnumerateArray().Select(hash => Hash(hash.GetString()));
        Assert.Equal(
            ProofVerdict.Valid,
            new InclusionProof(shown.GetProperty("leafIndex").GetInt64(), size, [.. path]).Check(MerkleTree.HashLeaf(Encoding.UTF8.GetBytes(Text(entry, "entry"))), Hash(Text(logged.GetProperty("checkpoint"), "root"))));
    }

    [Fact]
    public async Task SU27_A_decision_is_made_again_and_each_rule_that_another_policy_tries_otherwise_is_named()
    {
        var id = await Decide(await SalesUnitSamples.EstablishAsync(platform), 100_00);
        const string replay = "same logged replayed policy policyHash outcomeWas outcomeNow refusal { code } differs { rule was { passed detail } now { passed } }";

        var today = (await Decision(id, $"replay {{ {replay} }}")).GetProperty("replay");
        Assert.True(today.GetProperty("same").GetBoolean());
        Assert.Equal(Text(today, "logged"), Text(today, "replayed"));
        Assert.Contains(id, Text(today, "logged"), StringComparison.Ordinal);
        Assert.Equal((Policies.Current.Version, Policies.Current.Hash, "GRANTED", "GRANTED", "[]"), (Text(today, "policy"), Text(today, "policyHash"), Text(today, "outcomeWas"), Text(today, "outcomeNow"), today.GetProperty("differs").GetRawText()));

        // A policy that has no grants: the rules about them are not tried.
        var before = (await Decision(id, $$"""replay(policy: "2026-1") { {{replay}} }""")).GetProperty("replay");
        Assert.True(before.GetProperty("same").GetBoolean());
        Assert.Equal("GRANTED", Text(before, "outcomeNow"));
        var differs = before.GetProperty("differs").EnumerateArray().ToDictionary(rule => Text(rule, "rule"));
        Assert.Equal("""{"passed":true,"detail":"gr_standing-pricing-approve grants pricing.approve for the whole unit"}""", differs["SU-13"].GetProperty("was").GetRawText());
        Assert.All(differs.Values, rule => Assert.Equal(JsonValueKind.Null, rule.GetProperty("now").ValueKind));
    }

    [Fact]
    public async Task SU27_A_policy_that_refuses_the_question_says_so()
    {
        var id = await Decide(await SalesUnitSamples.EstablishAsync(platform), 1_00, "composition.approve");
        var replay = (await Decision(id, """replay(policy: "2026-1") { same outcomeNow refusal { code } differs { rule } }""")).GetProperty("replay");
        Assert.Equal("""{"same":true,"outcomeNow":null,"refusal":{"code":"PERMISSION_UNKNOWN"},"differs":[]}""", replay.GetRawText());
    }

    [Fact]
    public async Task Decisions_are_listed_newest_first_by_unit_outcome_and_time()
    {
        var (unit, other) = (await SalesUnitSamples.EstablishAsync(platform), await SalesUnitSamples.EstablishAsync(platform));
        var mine = new List<string>();
        for (var i = 0; i < 5; i++) mine.Add(await Decide(unit, 1_00 + i));
        mine.Add(await Decide(unit, 1_00, "marketing-spend.propose"));
        var theirs = await Decide(other, 1_00);
        mine.Reverse();

        var listed = new List<string>();
        await Eventually.Holds(async () => Assert.Equal(mine, listed = await Listed($$"""unit: "{{unit}}" """)));
        Assert.DoesNotContain(theirs, listed);
        await Eventually.Holds(async () => Assert.Equal([theirs], await Listed($$"""unit: "{{other}}" """)));
        var all = (await Ask("{ decisions(first: 200) { nodes { id } } }")).GetProperty("decisions").GetProperty("nodes").EnumerateArray().Select(node => Text(node, "id")).ToList();
        Assert.True(all.IndexOf(theirs) >= 0 && all.IndexOf(theirs) < all.IndexOf(mine[0]));
        Assert.Equal([mine[0]], await Listed($$"""unit: "{{unit}}", outcome: DENIED"""));
        Assert.Equal(mine[1..], await Listed($$"""unit: "{{unit}}", outcome: GRANTED"""));

        var times = (await Ask($$"""{ decisions(unit: "{{unit}}") { nodes { at } } }""")).GetProperty("decisions").GetProperty("nodes").EnumerateArray().Select(node => Text(node, "at")).ToList();
        Assert.Equal(mine[..3], await Listed($$"""unit: "{{unit}}", from: "{{times[2]}}" """));
        Assert.Equal(mine[3..], await Listed($$"""unit: "{{unit}}", until: "{{times[2]}}" """));
    }

    [Fact]
    public async Task A_page_of_decisions_says_of_how_much_of_the_log_it_takes_account()
    {
        var unit = await SalesUnitSamples.EstablishAsync(platform);
        var id = await Decide(unit, 1_00);
        await Eventually.Holds(async () =>
        {
            var page = (await Ask($$"""{ decisions(unit: "{{unit}}", first: 1) { asOf nodes { id leafIndex } pageInfo { hasNextPage } } }""")).GetProperty("decisions");
            var node = Assert.Single(page.GetProperty("nodes").EnumerateArray());
            Assert.Equal(id, Text(node, "id"));
            Assert.Equal(JsonValueKind.Number, node.GetProperty("leafIndex").ValueKind);
            Assert.True(page.GetProperty("asOf").GetInt64() > node.GetProperty("leafIndex").GetInt64());
        });
    }

    [Theory]
    [InlineData("de_nobody")]
    [InlineData("nonsense")]
    [InlineData("ho_1")]
    public async Task A_decision_that_is_not_there_is_null(string id) =>
        Assert.Equal("""{"decision":null}""", (await Ask($$"""{ decision(id: "{{id}}") { id replay { same } } }""")).GetRawText());

    [Theory]
    [InlineData("""decisions(first: 0) { asOf }""")]
    [InlineData("""decisions(first: 201) { asOf }""")]
    [InlineData("""decisions(after: "de_1") { asOf }""")]
    [InlineData("""decisions(unit: "cu_1") { asOf }""")]
    public async Task What_cannot_be_is_bad_input(string field) => Assert.Equal("BAD_INPUT", (await platform.Api.AskAsync(Auditor, $"{{ {field} }}")).Code);

    [Fact]
    public async Task A_policy_there_is_not_is_bad_input_and_those_there_are_are_named()
    {
        var id = await Decide(await SalesUnitSamples.EstablishAsync(platform), 1_00);
        var answer = await platform.Api.AskAsync(Auditor, $$"""{ decision(id: "{{id}}") { replay(policy: "2025-9") { same } } }""");
        Assert.Equal("BAD_INPUT", answer.Code);
        Assert.Contains(string.Join(", ", Policies.All.Select(policy => policy.Version)), answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_decisions_are_made_again_in_a_request_and_not_one_more()
    {
        var unit = await SalesUnitSamples.EstablishAsync(platform);
        for (var i = 0; i < 11; i++) await Decide(unit, 1_00);
        await Eventually.Holds(async () => Assert.Equal(11, (await Listed($$"""unit: "{{unit}}" """)).Count));

        string Page(int first) => $$"""{ decisions(unit: "{{unit}}", first: {{first}}) { nodes { replay { same } } } }""";
        Assert.All((await Ask(Page(10))).GetProperty("decisions").GetProperty("nodes").EnumerateArray(), node => Assert.True(node.GetProperty("replay").GetProperty("same").GetBoolean()));
        Assert.Equal("LIMIT_EXCEEDED", (await platform.Api.AskAsync(Auditor, Page(11))).Code);
    }

    /// <summary>Ids, over pages of two, as a client follows its cursors.</summary>
    private async Task<List<string>> Listed(string filter)
    {
        var (ids, after) = (new List<string>(), "");
        while (true)
        {
            var page = (await Ask($$"""{ decisions({{filter}} first: 2 {{after}}) { nodes { id } pageInfo { endCursor hasNextPage } } }""")).GetProperty("decisions");
            ids.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => Text(node, "id")));
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()) return ids;
            after = $$"""after: "{{Text(page.GetProperty("pageInfo"), "endCursor")}}" """;
        }
    }

    private static TreeHash Hash(string? text) => TreeHash.TryParseBase64(text, out var hash) ? hash : throw new FormatException($"'{text}' is not a hash.");

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
