using System.Text.Json;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Approvals;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Hosting.Keys;
using Ecosystem.Hosting.Tokens;

namespace Ecosystem.Api.Tests.Approvals;

/// <summary>AP-4 to AP-7 as the console sees them.</summary>
public sealed class PassingAroundTests(Platform platform)
{
    private string Requester => Tokens.Frontline(platform.Issuer);

    private string Person(string name) => platform.Issuer.TokenFor(name, "internal", "hq", Scopes.ApprovalsRead, Scopes.ApprovalsDecide);

    [Fact]
    public async Task An_approval_for_two_is_reassigned_sent_back_answered_and_approved_and_shows_every_step()
    {
        var approval = await Open(quorum: 2, timeoutMinutes: 90);
        Assert.Equal("""{"__typename":"DecideApprovalPayload","missing":1}""", await Do(Person("ann"), "decideApproval", approval, """approved: true, note: "fine" """, "... on DecideApprovalPayload { missing }"));
        Assert.Equal("ALREADY_VOTED", await CodeOf(Person("ann"), "decideApproval", approval, "approved: true"));
        Assert.Equal("ASSIGNED_TO_REQUESTER", await CodeOf(Person("ann"), "reassignApproval", approval, """to: { kind: PERSON, id: "frontline-app" }, note: "n" """));
        Assert.Equal("NOTE_MISSING", await CodeOf(Person("ann"), "reassignApproval", approval, """to: { kind: PERSON, id: "bob" }, note: "" """));
        Assert.Equal("ASSIGNEE_MALFORMED", await CodeOf(Person("ann"), "reassignApproval", approval, """to: { kind: QUEUE, id: "" }, note: "n" """));
        Assert.Equal("ApprovalStepPayload", await CodeOf(Person("ann"), "reassignApproval", approval, """to: { kind: PERSON, id: "bob" }, note: "knows the customer" """));
        Assert.Equal("ASSIGNED_TO_ANOTHER", await CodeOf(Person("cy"), "sendBackApproval", approval, """note: "n" """));
        Assert.Equal("ApprovalStepPayload", await CodeOf(Person("bob"), "sendBackApproval", approval, """note: "which customer?" """));
        Assert.Equal("SENT_BACK", await CodeOf(Person("bob"), "decideApproval", approval, "approved: true"));
        Assert.Equal("""{"state":"SENT_BACK","votes":[{"by":"ann"}]}""", await View(approval, "state votes { by }"));

        Assert.Equal("ApprovalStepPayload", await CodeOf(Requester, "resubmitApproval", approval, """note: "the East branch" """));
        Assert.Equal("NOT_SENT_BACK", await CodeOf(Requester, "resubmitApproval", approval, """note: "again" """));
        Assert.Equal("ApprovalStepPayload", await CodeOf(Person("cy"), "reassignApproval", approval, """to: { kind: QUEUE, id: "finance" }, note: "whoever is in" """));
        Assert.Equal("""{"state":"PENDING","quorum":2,"votes":[],"assignee":{"kind":"QUEUE","id":"finance"},"verdict":null}""", await View(approval, "state quorum votes { by } assignee { kind id } verdict { by }"));
        Assert.Equal("DecideApprovalPayload", await CodeOf(Person("cy"), "decideApproval", approval, "approved: true"));
        Assert.Equal("""{"__typename":"DecideApprovalPayload","missing":0}""", await Do(Person("ann"), "decideApproval", approval, "approved: true", "... on DecideApprovalPayload { missing }"));

        Assert.Equal(
            """{"state":"APPROVED","votes":[{"by":"cy","approved":true,"note":""},{"by":"ann","approved":true,"note":""}],"verdict":{"by":"ann"}}""",
            await View(approval, "state votes { by approved note } verdict { by }"));
        Assert.Equal(
            """{"history":[{"kind":"APPROVED","by":"ann","note":"fine","to":null},{"kind":"REASSIGNED","by":"ann","note":"knows the customer","to":{"id":"bob"}},{"kind":"SENT_BACK","by":"bob","note":"which customer?","to":null},{"kind":"RESUBMITTED","by":"frontline-app","note":"the East branch","to":null},{"kind":"REASSIGNED","by":"cy","note":"whoever is in","to":{"id":"finance"}},{"kind":"APPROVED","by":"cy","note":"","to":null},{"kind":"APPROVED","by":"ann","note":"","to":null}]}""",
            await View(approval, "history { kind by note to { id } }"));
    }

    [Fact]
    public async Task The_deadline_is_so_many_minutes_after_opening()
    {
        using var view = JsonDocument.Parse(await View(await Open(quorum: 1, timeoutMinutes: 90), "openedAt deadline"));
        Assert.Equal(TimeSpan.FromMinutes(90), view.RootElement.GetProperty("deadline").GetDateTimeOffset() - view.RootElement.GetProperty("openedAt").GetDateTimeOffset());
    }

    [Theory]
    [InlineData("reassignApproval", "to: { kind: QUEUE, id: \"finance\" }, note: \"n\"")]
    [InlineData("sendBackApproval", "note: \"n\"")]
    [InlineData("resubmitApproval", "note: \"n\"")]
    public async Task What_is_no_approval_is_unknown_to_every_step(string field, string arguments)
    {
        var everything = Tokens.Headquarters(platform.Issuer);
        Assert.Equal("APPROVAL_UNKNOWN", await CodeOf(everything, field, "ap_nobody", arguments));
        Assert.Equal("APPROVAL_UNKNOWN", await CodeOf(everything, field, "nonsense", arguments));
    }

    /// <summary>Opened as the platform opens it, for more than one person.</summary>
    private async Task<string> Open(int quorum, int timeoutMinutes)
    {
        var key = MasterKey.FromConfiguration(platform.SiloSettings);
        CallToken.Use(new SiloTokens(key, TokenVerifierOptions.DefaultAudience, TimeProvider.System).Mint("silo:test", []));
        var id = Platform.Fresh<ApprovalId>().Value;
        var request = new CountersignRequest(
            SalesUnitId.From("su_nobody"), DecisionId.From("de_1"), "frontline-app", Permission.PricingApprove, new(TargetKind.Unit, ""), new(600_000, "USD"), ["SU-7: too much"], quorum, timeoutMinutes);
        Assert.IsType<ApprovalAccepted>(await platform.Grain<IApprovalGrain>(id).Open(request, Platform.Key()));
        return id;
    }

    /// <summary>The code of a refusal, or else the name of the payload.</summary>
    private async Task<string> CodeOf(string token, string field, string approval, string arguments)
    {
        using var answer = JsonDocument.Parse(await Do(token, field, approval, arguments, "... on Refusal { code }"));
        return (answer.RootElement.TryGetProperty("code", out var code) ? code : answer.RootElement.GetProperty("__typename")).GetString()!;
    }

    private async Task<string> Do(string token, string field, string approval, string arguments, string selection) => (await platform.Api.AskAsync(
        token, $$"""mutation { {{field}}(input: { approval: "{{approval}}", {{arguments}}, idempotencyKey: "{{Platform.Key()}}" }) { __typename {{selection}} } }""")).Data.GetProperty(field).GetRawText();

    private async Task<string> View(string approval, string selection) =>
        (await platform.Api.AskAsync(Person("reader"), $$"""{ approval(id: "{{approval}}") { {{selection}} } }""")).Data.GetProperty("approval").GetRawText();
}
