using System.Text.Json;
using Ecosystem.Api.Tests.SalesUnits;

namespace Ecosystem.Api.Tests.Approvals;

public sealed class ApprovalTests(Platform platform)
{
    private string Headquarters => Tokens.Headquarters(platform.Issuer);

    private string Frontline => Tokens.Frontline(platform.Issuer);

    [Fact]
    public async Task An_over_limit_request_is_countersigned_by_somebody_else_once_and_the_unit_then_holds_the_amount()
    {
        var unit = await SalesUnitSamples.EstablishAsync(platform);
        var asked = await platform.Api.AskAsync(Frontline, $$"""
            mutation { authorize(input: { unit: "{{unit}}", permission: "pricing.approve", target: { kind: CUSTOMER, id: "cu_1" }, amount: { minorUnits: 2500000, currency: "USD" }, discountBasisPoints: 250, origin: AI, idempotencyKey: "{{Platform.Key()}}" }) {
              ... on NeedsCountersign { approval decision reasons }
            } }
            """);
        var approval = asked.Data.GetProperty("authorize").GetProperty("approval").GetString()!;
        await Eventually.Holds(async () =>
        {
            var waiting = await Ask(Frontline, "{ approvals(first: 200) { nodes { id } } }");
            Assert.Contains(waiting.GetProperty("approvals").GetProperty("nodes").EnumerateArray(), node => node.GetProperty("id").GetString() == approval);
        });
        var view = (await Ask(Headquarters, $$"""{ approval(id: "{{approval}}") { id unit requester permission target { kind id } amount { minorUnits currency } reasons verdict { by } } }""")).GetProperty("approval");
        Assert.Equal(
            $$"""{"id":"{{approval}}","unit":"{{unit}}","requester":"frontline-app","permission":"pricing.approve","target":{"kind":"CUSTOMER","id":"cu_1"},"amount":{"minorUnits":2500000,"currency":"USD"},""",
            view.GetRawText()[..(view.GetRawText().IndexOf("\"reasons\"", StringComparison.Ordinal))]);
        Assert.Equal(asked.Data.GetProperty("authorize").GetProperty("reasons").GetRawText(), view.GetProperty("reasons").GetRawText());

        Assert.Equal("DECIDED_BY_REQUESTER", await Decide(Frontline, approval));
        Assert.Equal("DecideApprovalPayload", await Decide(Headquarters, approval));
        Assert.Equal("ALREADY_DECIDED", await Decide(Headquarters, approval));
        Assert.Equal("APPROVAL_UNKNOWN", await Decide(Headquarters, "ap_nobody"));
        Assert.Equal("APPROVAL_UNKNOWN", await Decide(Headquarters, "nonsense"));

        await Eventually.Holds(async () =>
        {
            var board = (await Ask(Frontline, $$"""{ unit(id: "{{unit}}") { pending holds { amount { minorUnits } countersigned status } } }""")).GetProperty("unit");
            Assert.Equal($$"""{"pending":[],"holds":[{"amount":{"minorUnits":2500000},"countersigned":"{{approval}}","status":"PENDING"}]}""", board.GetRawText());
        });
        var decided = (await Ask(Headquarters, $$"""{ approval(id: "{{approval}}") { verdict { approved by note } } }""")).GetProperty("approval");
        Assert.Equal("""{"verdict":{"approved":true,"by":"hq-console","note":"战略客户"}}""", decided.GetRawText());
    }

    [Theory]
    [InlineData("ap_nobody")]
    [InlineData("nonsense")]
    public async Task An_unknown_approval_is_null(string id) =>
        Assert.Equal("""{"approval":null}""", (await Ask(Headquarters, $$"""{ approval(id: "{{id}}") { id } }""")).GetRawText());

    private async Task<string> Decide(string token, string approval)
    {
        var answer = (await Ask(token, $$"""
            mutation { decideApproval(input: { approval: "{{approval}}", approved: true, note: "战略客户", idempotencyKey: "{{Platform.Key()}}" }) { __typename ... on Refusal { code } } }
            """)).GetProperty("decideApproval");
        return answer.TryGetProperty("code", out var code) ? code.GetString()! : answer.GetProperty("__typename").GetString()!;
    }

    private async Task<JsonElement> Ask(string token, string query) => (await platform.Api.AskAsync(token, query)).Data;
}
