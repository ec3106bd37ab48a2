using System.Text.Json;
using Ecosystem.Silo.Hosting;
using Ecosystem.Silo.Journey;
using Ecosystem.SystemTests.Journey;
using Ecosystem.Testing;
using UglyToad.PdfPig;

namespace Ecosystem.SystemTests.Spaces;

/// <summary>A space from its opening to its waiver, over HTTP, with tokens of the identity host, on a platform that is a process of its own and is killed in between.</summary>
public sealed class SpaceJourneyTests : OnePlatform
{
    private const string Email = "lin.mei@customer.example";
    private const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";

    private int _key;

    [Fact]
    public async Task A_customers_person_is_invited_by_mail_sees_what_is_named_to_her_with_her_name_on_it_and_acts_for_the_customer()
    {
        string space, document, sensitive;
        await using (var platform = await PlatformProcess.RunAsync(Data, Cancelled))
        {
            var host = await AskerAsync("hq-console");
            var customer = (await (await AskerAsync("customer-admin-demo")).AskAsync("{ me { organisation } }", new { }, Cancelled)).GetProperty("organisation").GetString()!;

            space = await DoAsync(host, "createSpace", new { customer, unit = "su_1", title = "春季联合方案", name = "王芳", organisationName = "总部" }, "space");
            var invited = await AnswerAsync(host, "inviteSpaceMember", new { space, email = Email, audience = "CUSTOMER", organisation = customer, name = "林梅", organisationName = "上海客户有限公司" }, "InvitationPayload { member oneTimeCode codeUntil }");
            var (member, code) = (invited.GetProperty("member").GetString()!, invited.GetProperty("oneTimeCode").GetString()!);
            document = await AddAsync(host, space, SampleDocuments.Pdf("proposal one", "proposal two"), "方案.pdf", "shared");
            sensitive = await AddAsync(host, space, SampleDocuments.Pdf("prices"), "报价.pdf", "sensitive");
            var review = await DoAsync(host, "openMilestone", new { space, kind = "PROPOSAL_REVIEW", title = "方案评审" }, "made");

            // The account is made within a moment of the invitation; the code is good once.
            await UntilAsync(async () => (await (await AskerAsync("hq-console")).AskAsync("{ accounts(first: 200) { nodes { id userName } } }", new { }, Cancelled)).GetRawText().Contains(Email, StringComparison.Ordinal), "the account is there");
            AccessToken guest;
            using (var person = new InvitedPerson(Running.Issuer, Running.Api, Email)) guest = await person.SignInAsync(code);
            using (var again = new InvitedPerson(Running.Issuer, Running.Api, Email)) await Assert.ThrowsAnyAsync<Exception>(() => again.SignInAsync(code));

            var asGuest = new GraphQLClient(Running.Api, guest, Http);
            Assert.Equal((member, customer), ((await asGuest.AskAsync("{ me { subject } }", new { }, Cancelled)).GetProperty("subject").GetString(), (await asGuest.AskAsync("{ me { organisation } }", new { }, Cancelled)).GetProperty("organisation").GetString()));
            // Invited, and not in yet.
            Assert.Equal(JsonValueKind.Null, (await SpaceAsync(asGuest, space)).ValueKind);
            await DoAsync(asGuest, "acceptSpaceInvitation", new { space }, "space");
            Assert.Equal(0, (await SpaceAsync(asGuest, space)).GetProperty("documents").GetArrayLength());

            await DoAsync(host, "nameDocument", new { space, document, members = new[] { member } }, "space");
            await DoAsync(host, "nameDocument", new { space, document = sensitive, members = new[] { member } }, "space");
            Assert.Equal(2, (await SpaceAsync(asGuest, space)).GetProperty("documents").GetArrayLength());
            await AssertMarkedAsync(guest, space, document, pages: 2);
            Assert.Equal(200, (await GetAsync(guest, $"spaces/{space}/documents/{document}/download")).Status);
            Assert.Equal(403, (await GetAsync(guest, $"spaces/{space}/documents/{sensitive}/download")).Status);
            await AssertMarkedAsync(guest, space, sensitive, pages: 1);

            var thread = await DoAsync(asGuest, "openFeedback", new { space, document, text = "第二页的数字从哪里来？" }, "made");
            await DoAsync(host, "answerFeedback", new { space, thread, text = "来自您的 ERP。" }, "space");
            await DoAsync(asGuest, "actOnMilestone", new { space, milestone = review, accepted = true, note = "同意" }, "space");

            var boss = await AskerAsync("hq-console");
            var shown = await SpaceAsync(asGuest, space);
            Assert.Equal(("ACCEPTED", "来自您的 ERP。"), (
                shown.GetProperty("milestones")[0].GetProperty("status").GetString(), shown.GetProperty("feedback")[0].GetProperty("entries")[1].GetProperty("text").GetString()));

            // A waiver: asked for by the front line, which was invited, and decided by headquarters.
            await DoAsync(host, "inviteSpaceMember", new { space, subject = "frontline-app", audience = "INTERNAL", organisation = "hq", name = "李雷", organisationName = "前线" }, "member", "InvitationPayload");
            var front = await AskerAsync("frontline-app");
            await DoAsync(front, "acceptSpaceInvitation", new { space }, "space");
            var delivery = await DoAsync(front, "openMilestone", new { space, kind = "DELIVERY_ACCEPTANCE", title = "交付验收" }, "made");
            var approval = await DoAsync(front, "requestMilestoneWaiver", new { space, milestone = delivery, reason = "no answer for a month" }, "made");
            await UntilAsync(async () => (await boss.SendAsync("query ($id: ID!) { approval(id: $id) { state } }", new { id = approval }, Cancelled)).GetRawText().Contains("PENDING", StringComparison.Ordinal), "the approval is open");
            await DoAsync(boss, "decideApproval", new { approval, approved = true }, "__typename", "DecideApprovalPayload");
            await UntilAsync(async () => (await SpaceAsync(asGuest, space)).GetProperty("milestones").EnumerateArray().Any(one => one.GetProperty("status").GetString() == "WAIVED"), "the milestone is waived");

            // Strangers: another person of the same customer, another organisation, and she herself once she is removed.
            foreach (var stranger in new[] { "customer-admin-demo", "partner-demo" })
            {
                var token = await TokenAsync(stranger);
                Assert.Equal(JsonValueKind.Null, (await SpaceAsync(new(Running.Api, token, Http), space)).ValueKind);
                Assert.Equal(404, (await GetAsync(token, $"spaces/{space}/documents/{document}/view")).Status);
            }
            var members = (await SpaceAsync(host, space)).GetProperty("members").EnumerateArray().Single(one => one.GetProperty("name").GetString() == "林梅");
            await DoAsync(host, "removeSpaceMember", new { space, member = members.GetProperty("subject").GetString() }, "space");
            Assert.Equal(404, (await GetAsync(guest, $"spaces/{space}/documents/{document}/view")).Status);
            await platform.KillAsync();
        }

        // Whatever was answered is there after a kill.
        await using (await PlatformProcess.RunAsync(Data, Cancelled))
        {
            var host = await AskerAsync("hq-console");
            Assert.Equal(["ACCEPTED", "WAIVED"], (await SpaceAsync(host, space)).GetProperty("milestones").EnumerateArray().Select(one => one.GetProperty("status").GetString()!));
            Assert.Equal(200, (await GetAsync(host.Token, $"spaces/{space}/documents/{sensitive}/view")).Status);
            await UntilAsync(async () => (await host.AskAsync("query ($space: ID!) { documentViews(space: $space) { nodes { document } } }", new { space }, Cancelled)).GetProperty("nodes").GetArrayLength() == 4, "the list of views has the last one");
            var views = await host.AskAsync("query ($space: ID!) { documentViews(space: $space) { nodes { document isDownload trace } } }", new { space }, Cancelled);
            Assert.Equal([(sensitive, false), (sensitive, false), (document, true), (document, false)], views.GetProperty("nodes").EnumerateArray().Select(one => (one.GetProperty("document").GetString()!, one.GetProperty("isDownload").GetBoolean())));
        }

        var (verified, report) = await PlatformProcess.CommandAsync(Cancelled, "verify-log", "--data", Data);
        Assert.True(verified == 0, report);
    }

    private async Task AssertMarkedAsync(AccessToken token, string space, string document, int pages)
    {
        var (status, bytes) = await GetAsync(token, $"spaces/{space}/documents/{document}/view");
        Assert.Equal(200, status);
        using var pdf = PdfDocument.Open(bytes);
        Assert.Equal(pages, pdf.NumberOfPages);
        foreach (var page in pdf.GetPages())
            foreach (var part in new[] { "林梅", "上海客户有限公司", "UTC", Trace }) Assert.Contains(part, page.Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private async Task<(int Status, byte[] Bytes)> GetAsync(AccessToken token, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Running.Api, path));
        request.Headers.Authorization = new("Bearer", token.Value);
        request.Headers.Add("traceparent", $"00-{Trace}-00f067aa0ba902b7-01");
        using var response = await Http.SendAsync(request, Cancelled);
        return ((int)response.StatusCode, await response.Content.ReadAsByteArrayAsync(Cancelled));
    }

    private async Task<string> AddAsync(GraphQLClient host, string space, byte[] bytes, string name, string level)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Running.Api, $"spaces/{space}/documents?name={Uri.EscapeDataString(name)}&level={level}")) { Content = new ByteArrayContent(bytes) };
        request.Headers.Authorization = new("Bearer", host.Token.Value);
        request.Headers.Add("Idempotency-Key", $"add-{++_key}");
        using var response = await Http.SendAsync(request, Cancelled);
        Assert.True((int)response.StatusCode == 201, await response.Content.ReadAsStringAsync(Cancelled));
        return (await response.Content.ReadFromJsonAsync<JsonElement>(Cancelled)).GetProperty("document").GetString()!;
    }

    private static Task<JsonElement> SpaceAsync(GraphQLClient asker, string space) => AskSpaceAsync(asker, space, "");

    private static async Task<JsonElement> AskSpaceAsync(GraphQLClient asker, string space, string more)
    {
        var isPartner = (await asker.AskAsync("{ me { audience } }", new { }, Cancelled)).GetProperty("audience").GetString() == "PARTNER";
        return await asker.AskAsync($"query ($id: ID!) {{ space(id: $id) {{ title members {{ subject name }} documents {{ id name }} feedback {{ id entries {{ text }} }} {(isPartner ? "" : "milestones { id status }")} {more} }} }}", new { id = space }, Cancelled);
    }

    private async Task<string> DoAsync(GraphQLClient asker, string mutation, object input, string read, string payload = "SpacePayload") =>
        (await AnswerAsync(asker, mutation, input, $"{payload} {{ {read} }}")).GetProperty(read).GetString()!;

    private async Task<JsonElement> AnswerAsync(GraphQLClient asker, string mutation, object input, string selection)
    {
        var type = mutation == "acceptSpaceInvitation" ? "SpaceInput" : $"{char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input";
        var given = JsonSerializer.SerializeToNode(input)!.AsObject();
        given["idempotencyKey"] = $"{mutation}-{++_key}";
        var answer = await asker.AskAsync($"mutation ($input: {type}!) {{ {mutation}(input: $input) {{ ... on {selection} ... on Refusal {{ refused: code message }} }} }}", new { input = given }, Cancelled);
        Assert.False(answer.TryGetProperty("refused", out var refused), $"{mutation}: {answer.GetRawText()} {refused}");
        return answer;
    }
}
