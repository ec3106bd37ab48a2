using System.Net;
using System.Text.Json;
using Ecosystem.Domain;
using Ecosystem.Domain.ConsentRecords;
using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Customers;

/// <summary>CU-7, CU-9, CU-10 and CU-11 over HTTP: who could see what, the passport in other forms, and what becomes of a withdrawal.</summary>
[Collection(nameof(Governance.WhitePaperDownloadTests))]
public sealed class PassportTests(Platform platform)
{
    private static async Task<string[]> Standing(Func<string, object, Task<Answer>> ask, string field, object variables) =>
        [.. (await ask(field, variables)).Data.EnumerateObject().Single().Value.GetProperty("consents").EnumerateArray().Select(consent => consent.GetProperty("id").GetString()!)];

    private static async Task<DateTimeOffset> GrantedAtAsync(PassportWorld world) => (await world.AsCustomerAsync("{ passport { consents { grantedAt } } }")).Data.GetProperty("passport").GetProperty("consents")[0].GetProperty("grantedAt").GetDateTimeOffset();

    [Fact]
    public async Task The_customer_and_the_auditor_see_who_could_see_what_before_between_and_after()
    {
        var world = await PassportWorld.MadeAsync(platform);
        var consent = await world.GrantAsync();
        await world.WithdrawAsync(consent);
        var (granted, withdrawn) = (await GrantedAtAsync(world), (await world.CertificateAsync(consent)).GetProperty("withdrawnAt").GetDateTimeOffset());
        var auditor = Tokens.Of(platform.Issuer, Domain.Access.Audience.Auditor);

        foreach (var (at, standing) in new[] { (granted.AddMicroseconds(-1), Array.Empty<string>()), (granted, [consent]), (withdrawn.AddMicroseconds(-1), [consent]), (withdrawn, []) })
        {
            Assert.Equal(standing, await Standing(world.AsCustomerAsync, "query($at: DateTime!) { passportAsOf(at: $at) { consents { id } } }", new { at }));
            Assert.Equal(standing, await Standing((query, variables) => platform.Api.AskAsync(auditor, query, variables),
                "query($at: DateTime!, $c: ID!) { customerPassportAsOf(customer: $c, at: $at) { consents { id grantee } } }", new { at, c = world.Customer }));
        }
        var future = await world.AsCustomerAsync("query($at: DateTime!) { passportAsOf(at: $at) { epoch } }", new { at = withdrawn.AddDays(1) });
        Assert.Equal("BAD_INPUT", future.Code);
        Assert.Contains("lies in the future", future.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawal_from_before_its_moment_was_kept_has_the_moment_of_its_entry()
    {
        var world = await PassportWorld.MadeAsync(platform);
        var consent = await world.GrantAsync();
        await world.WithdrawAsync(consent);
        var entry = (string)(await platform.Database.ScalarAsync($"select entry from journal.commits where actor_id = '{world.Customer}' and entry like '%consentWithdrawn%' and entry like '%\"events\":[%'"))!;
        var at = JsonDocument.Parse(entry).RootElement.GetProperty("at").GetDateTimeOffset();
        // A leaf is hashed from what is stored: it has to be in the tree before the entry is changed for a while.
        await Eventually.Holds(async () => Assert.NotNull(await platform.Database.ScalarAsync(
            $"select 1 from audit.leaves l join journal.commits c using (position) where c.actor_id = '{world.Customer}' and c.entry like '%consentWithdrawn%'")));
        // As a silo of before would have written it.
        await platform.Database.ScalarAsync($$"""
            update journal.commits set entry = regexp_replace(entry, '("events":\[\{)"at":"[^"]*",', '\1') where actor_id = '{{world.Customer}}' and entry like '%consentWithdrawn%' returning 1
            """);
        await platform.ForgetAsync<Ecosystem.Contracts.Customers.ICustomerGrain>(world.Customer);

        Assert.Equal(consent, Assert.Single(await Standing(world.AsCustomerAsync, "query($at: DateTime!) { passportAsOf(at: $at) { consents { id } } }", new { at = at.AddMicroseconds(-1) })));
        Assert.Empty(await Standing(world.AsCustomerAsync, "query($at: DateTime!) { passportAsOf(at: $at) { consents { id } } }", new { at }));
        Assert.Equal(at, (await world.CertificateAsync(consent)).GetProperty("withdrawnAt").GetDateTimeOffset());
        // The log is everybody's, and others prove things from it.
        await platform.Database.ScalarAsync($"update journal.commits set entry = '{entry.Replace("'", "''", StringComparison.Ordinal)}' where actor_id = '{world.Customer}' and entry like '%consentWithdrawn%' returning 1");
    }

    [Fact]
    public async Task The_consent_receipt_holds_every_grant_as_a_field_and_as_a_file()
    {
        var world = await PassportWorld.MadeAsync(platform);
        var consent = await world.GrantAsync();
        await world.WithdrawAsync(consent);
        var standing = await world.GrantAsync();

        var field = LinkedNode.Read((await world.AsCustomerAsync("{ consentReceipt }")).Data.GetProperty("consentReceipt").GetString()!);
        var file = await platform.Api.SendAsync(HttpMethod.Get, "/passport/consent-receipt", world.CustomerToken);

        Assert.Equal((200, "application/ld+json", "no-store"), (file.Status, file.ContentType, file.Headers["Cache-Control"]));
        foreach (var receipt in new[] { field, LinkedNode.Read(file.Body) })
        {
            Assert.Empty(ConsentRecordCheck.Faults(receipt));
            Assert.Empty(ConsentRecordCheck.Missing(receipt));
            Assert.Equal([(consent, 1L), (standing, null)], PassportReceipt.Consents(receipt).Select(one => (one.Id.Value, one.WithdrawnAtEpoch)));
        }
        var kantara = await platform.Api.SendAsync(HttpMethod.Get, "/passport/consent-receipt?format=kantara", world.CustomerToken);
        Assert.Equal([world.Partner], KantaraReceipt.Read(kantara.Body).Services.Select(service => service.Service));
        var mistaken = await platform.Api.SendAsync(HttpMethod.Get, "/passport/consent-receipt?format=pdf", world.CustomerToken);
        Assert.Equal((400, "BAD_INPUT"), (mistaken.Status, mistaken.Code));
    }

    [Theory]
    [InlineData("/passport/consent-receipt")]
    [InlineData("/passport/credential")]
    public async Task A_file_of_the_passport_is_for_the_customer_alone(string path)
    {
        Assert.Equal(401, (await platform.Api.SendAsync(HttpMethod.Get, path)).Status);
        Assert.Equal((403, "FORBIDDEN"), Refused(await platform.Api.SendAsync(HttpMethod.Get, path, Tokens.Partner(platform.Issuer))));
        Assert.Equal((403, "FORBIDDEN_SCOPE"), Refused(await platform.Api.SendAsync(HttpMethod.Get, path, Tokens.Of(platform.Issuer, Domain.Access.Audience.Customer, Domain.Access.Scopes.PassportWrite))));
        Assert.Equal((404, "NOT_FOUND"), Refused(await platform.Api.SendAsync(HttpMethod.Get, path, Tokens.Customer(platform.Issuer, Platform.Fresh<CustomerId>().Value))));

        static (int, string?) Refused(Answer answer) => (answer.Status, answer.Code);
    }

    [Fact]
    public async Task The_keys_of_credentials_are_for_anybody_and_hold_nothing_private()
    {
        var answer = await platform.Api.SendAsync(HttpMethod.Get, "/.well-known/jwks.json");

        Assert.Equal((200, "application/jwk-set+json"), (answer.Status, answer.ContentType));
        var key = Assert.Single(answer.Json.GetProperty("keys").EnumerateArray());
        Assert.Equal(["alg", "crv", "kid", "kty", "use", "x", "y"], key.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_grantee_that_has_a_webhook_is_told_and_its_answer_acknowledges()
    {
        var world = await PassportWorld.MadeAsync(platform);
        await using var receiver = await Receiver.StartAsync();
        await new Webhooks.Hooks(platform, world.PartnerToken).CreateAsync(receiver.Url, "consent.withdrawn");
        var consent = await world.GrantAsync();
        await world.WithdrawAsync(consent);

        await Eventually.Holds(async () =>
        {
            var certificate = await world.CertificateAsync(consent);
            Assert.True(certificate.GetProperty("acknowledged").GetBoolean());
            Assert.Equal(["WEBHOOK"], certificate.GetProperty("acknowledgements").EnumerateArray().Select(one => one.GetProperty("how").GetString()));
            Assert.Equal([("delivered", 200)], certificate.GetProperty("told").EnumerateArray().Select(told => (told.GetProperty("status").GetString(), told.GetProperty("lastStatus").GetInt32())));
        });
        Assert.Equal(receiver.Requests.Single().Id, (await world.CertificateAsync(consent)).GetProperty("acknowledgements")[0].GetProperty("by").GetString());
    }

    [Fact]
    public async Task A_grantee_whose_webhook_does_not_answer_was_told_and_has_not_acknowledged_until_it_says_so()
    {
        var world = await PassportWorld.MadeAsync(platform);
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = context =>
        {
            context.Response.StatusCode = (int)HttpStatusCode.ServiceUnavailable;
            return Task.CompletedTask;
        };
        await new Webhooks.Hooks(platform, world.PartnerToken).CreateAsync(receiver.Url, "consent.withdrawn");
        var consent = await world.GrantAsync();
        await world.WithdrawAsync(consent);
        await Eventually.Holds(async () => Assert.Contains("\"lastStatus\":503", (await world.CertificateAsync(consent)).GetProperty("told").GetRawText(), StringComparison.Ordinal));
        Assert.False((await world.CertificateAsync(consent)).GetProperty("acknowledged").GetBoolean());

        var acknowledged = await AcknowledgeAsync(world.PartnerToken, world.Customer, consent);

        Assert.Equal(consent, acknowledged.GetProperty("consent").GetString());
        var certificate = await world.CertificateAsync(consent);
        Assert.Equal([("CLIENT", $"{world.Partner}-client")], certificate.GetProperty("acknowledgements").EnumerateArray().Select(one => (one.GetProperty("how").GetString(), one.GetProperty("by").GetString())));
    }

    [Fact]
    public async Task A_grantee_without_webhook_was_not_told_and_a_grant_that_stands_has_no_certificate()
    {
        var world = await PassportWorld.MadeAsync(platform);
        var consent = await world.GrantAsync();
        Assert.Equal(JsonValueKind.Null, (await world.CertificateAsync(consent)).ValueKind);
        await world.WithdrawAsync(consent);

        var certificate = await world.CertificateAsync(consent);

        Assert.Equal((consent, world.Partner, 1L, false, 0, 0), (certificate.GetProperty("consent").GetString(), certificate.GetProperty("grantee").GetString(), certificate.GetProperty("epoch").GetInt64(),
            certificate.GetProperty("acknowledged").GetBoolean(), certificate.GetProperty("told").GetArrayLength(), certificate.GetProperty("acknowledgements").GetArrayLength()));
    }

    [Fact]
    public async Task Whoever_was_granted_nothing_learns_nothing_by_acknowledging()
    {
        var world = await PassportWorld.MadeAsync(platform);
        var (withdrawn, standing) = (await world.GrantAsync(), await world.GrantAsync());
        await world.WithdrawAsync(withdrawn);
        var stranger = platform.Issuer.TokenFor("stranger-client", "partner", "stranger", [.. Tokens.AllScopes]);

        var answers = new[]
        {
            await AcknowledgeAsync(stranger, world.Customer, withdrawn),
            await AcknowledgeAsync(world.PartnerToken, world.Customer, standing),
            await AcknowledgeAsync(stranger, Platform.Fresh<CustomerId>().Value, withdrawn),
            await AcknowledgeAsync(stranger, "nonsense", "nonsense"),
        };

        Assert.Single(answers.Select(answer => answer.GetRawText()).Distinct());
        Assert.Equal("WITHDRAWAL_UNKNOWN", answers[0].GetProperty("code").GetString());
    }

    private async Task<JsonElement> AcknowledgeAsync(string token, string customer, string consent) => (await platform.Api.AskAsync(token, $$"""
        mutation { acknowledgeWithdrawal(input: { customer: "{{customer}}", consent: "{{consent}}", idempotencyKey: "{{Platform.Key()}}" }) { ... on AcknowledgeWithdrawalPayload { consent } ... on Refusal { code message } } }
        """)).Data.GetProperty("acknowledgeWithdrawal");
}
