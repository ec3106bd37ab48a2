using System.Text.Json;
using Ecosystem.Api.Tests.Webhooks;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Customers;

/// <summary>CU-14 to CU-19 over HTTP: what a customer may do with what is kept about it, and what is left to others.</summary>
public sealed class RightsTests(Platform platform) : IAsyncLifetime
{
    private readonly string _customer = Platform.Fresh<CustomerId>().Value;
    private readonly string _partner = $"partner_{Platform.Key()}";

    private string Own => Tokens.Customer(platform.Issuer, _customer);

    private string Partner => platform.Issuer.TokenFor($"{_partner}-client", "partner", _partner, [.. Tokens.AllScopes]);

    public async ValueTask InitializeAsync()
    {
        platform.AsHeadquarters();
        var customer = platform.Grain<ICustomerGrain>(_customer);
        Assert.IsType<CustomerAccepted>(await customer.Register(new("星河制造 Galaxy Works", "trade", 1998, "251.41", 495, "CN", null), Platform.Key()));
        Assert.IsType<CustomerAccepted>(await customer.RecordInteractions([new("mail-1", DateTimeOffset.UnixEpoch, "e-mail", "in", "asks")], Platform.Key()));
        await ChangeAsync("grantConsent", $"grantee: \"{_partner}\", category: PROFILE, purpose: \"=cmd|planning\", fields: [\"name\", \"sector\"], crossBorder: true", "");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<JsonElement> ChangeAsync(string mutation, string input, string selection, string? key = null) =>
        (await platform.Api.AskAsync(Own, $$"""mutation { {{mutation}}(input: { {{input}}, idempotencyKey: "{{key ?? Platform.Key()}}" }) { __typename {{selection}} ... on Refusal { code message } } }""")).Data.GetProperty(mutation);

    private Task<Answer> ReadAsync() => platform.Api.AskAsync(Partner, $$"""{ customer(id: "{{_customer}}") { profile(purpose: "=cmd|planning") { name sector } } }""");

    [Fact]
    public async Task An_erased_customer_reads_byte_for_byte_as_one_that_does_not_exist_and_gets_a_proof_to_keep()
    {
        Assert.Equal(200, (await ReadAsync()).Status);
        var refused = await ChangeAsync("eraseOwnData", "customer: \"cu_another\"", "");
        Assert.Equal("OUT_OF_RANGE", refused.GetProperty("code").GetString());
        var key = Platform.Key();
        const string Erasure = "... on EraseOwnDataPayload { erasure { customer erasedAt epoch } }";
        var erased = await ChangeAsync("eraseOwnData", $"customer: \"{_customer}\"", Erasure, key);
        Assert.Equal(1, erased.GetProperty("erasure").GetProperty("epoch").GetInt64());
        Assert.Equal(erased.GetRawText(), (await ChangeAsync("eraseOwnData", $"customer: \"{_customer}\"", Erasure, key)).GetRawText());
        Assert.Equal(erased.GetRawText(), (await ChangeAsync("eraseOwnData", $"customer: \"{_customer}\"", Erasure)).GetRawText());

        var (gone, nobody) = (await ReadAsync(), await platform.Api.AskAsync(Partner, $$"""{ customer(id: "{{Platform.Fresh<CustomerId>()}}") { profile(purpose: "=cmd|planning") { name sector } } }"""));
        Assert.Equal(Untraced(nobody.Body), Untraced(gone.Body));
        var own = (await platform.Api.AskAsync(Own, "{ passport { id } ownProfile { name } ownDataHeld { interactions profileFields receipts } receipts { nodes { reader } } }")).Data;
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (own.GetProperty("passport").ValueKind, own.GetProperty("ownProfile").ValueKind));
        Assert.Equal("""{"interactions":0,"profileFields":[],"receipts":1}""", own.GetProperty("ownDataHeld").GetRawText());
        await Eventually.Holds(async () =>
        {
            var shown = (await platform.Api.AskAsync(Own, "{ ownErasure { erasedAt entry leafIndex proof verifierKey } }")).Data.GetProperty("ownErasure");
            Assert.StartsWith("c2sp.org/tlog-proof@v1\n", shown.GetProperty("proof").GetString(), StringComparison.Ordinal);
            Assert.Contains("customerErased", shown.GetProperty("entry").GetString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Whoever_had_read_what_is_corrected_or_erased_hears_of_it_and_the_customer_too_and_another_partner_does_not()
    {
        await using var receiver = await Receiver.StartAsync();
        var (hooks, own) = (Hooks.OfPartner(platform, _partner), Hooks.OfCustomer(platform, _customer));
        var (told, _) = await hooks.CreateAsync(new(receiver.Url, "told"), "customer.rectified", "customer.erased");
        var (self, _) = await own.CreateAsync(new(receiver.Url, "self"), "customer.rectified", "customer.erased");
        var strangers = Hooks.OfPartner(platform, $"partner_{Platform.Key()}");
        var (stranger, _) = await strangers.CreateAsync(new(receiver.Url, "stranger"), "customer.rectified", "customer.erased");
        await ReadAsync();

        var corrected = await ChangeAsync("rectifyOwnProfile", "sector: \"medical\"", "... on RectifyPayload { fields revision category }");
        Assert.Equal("""{"__typename":"RectifyPayload","fields":["sector"],"revision":2,"category":"PROFILE"}""", corrected.GetRawText());
        await ChangeAsync("eraseOwnData", $"customer: \"{_customer}\"", "");

        foreach (var (who, hook) in new[] { (hooks, told), (own, self) })
            await Eventually.Holds(async () => Assert.Equal(["customer.erased", "customer.rectified"], (await who.DeliveriesAsync(hook)).Select(line => line.Split(' ')[0])));
        Assert.Empty(await strangers.DeliveriesAsync(stranger));
        await Eventually.Holds(async () => Assert.Equal(4, (await Task.FromResult(receiver.Requests.ToList())).Count));
        Assert.All(receiver.Requests, request => Assert.DoesNotContain("medical", request.Body, StringComparison.Ordinal));
        Assert.Contains($$"""{"category":"profile","customer":"{{_customer}}"}""", string.Concat(receiver.Requests.Select(request => request.Body)), StringComparison.Ordinal);
        var changes = (await platform.Api.AskAsync(Own, "{ ownDataChanges { nodes { isErasure category fields toBeTold { organisation } } } }")).Data.GetProperty("ownDataChanges").GetProperty("nodes");
        Assert.Equal(
            $$"""[{"isErasure":true,"category":null,"fields":[],"toBeTold":[{"organisation":"{{_partner}}"}]},{"isErasure":false,"category":"PROFILE","fields":["sector"],"toBeTold":[{"organisation":"{{_partner}}"}]}]""",
            changes.GetRawText());
    }

    [Fact]
    public async Task The_register_is_shown_in_both_languages_and_as_csv_in_which_no_text_is_a_formula()
    {
        await ReadAsync();
        await platform.TracedAsync();
        var register = (await platform.Api.AskAsync(Own, "{ ownProcessing { csv nodes { grantee purpose categoryZhCn legalBasisEn crossBorder reads standingGrants customers } } }")).Data.GetProperty("ownProcessing");
        Assert.Equal(
            $$"""[{"grantee":"{{_partner}}","purpose":"=cmd|planning","categoryZhCn":"客户资料","legalBasisEn":"Consent","crossBorder":true,"reads":1,"standingGrants":1,"customers":1}]""",
            register.GetProperty("nodes").GetRawText());
        var lines = register.GetProperty("csv").GetString()!.Split("\r\n");
        Assert.Equal((3, ""), (lines.Length, lines[2]));
        Assert.StartsWith("\"grantee\",\"category\"", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"\"{_partner}\",\"profile\",\"客户资料\",\"Customer profile\",\"'=cmd|planning\",\"consent\"", lines[1], StringComparison.Ordinal);

        var auditor = (await platform.Api.AskAsync(Tokens.Of(platform.Issuer, Domain.Access.Audience.Auditor), $$"""{ processing(grantee: "{{_partner}}") { nodes { reads customers } } dataUses(customer: "{{_customer}}", category: PROFILE, field: "name") { nodes { reader fields decisions } } }""")).Data;
        Assert.Equal("""[{"reads":1,"customers":1}]""", auditor.GetProperty("processing").GetProperty("nodes").GetRawText());
        Assert.Equal($$"""[{"reader":"{{_partner}}","fields":["name","sector"],"decisions":[]}]""", auditor.GetProperty("dataUses").GetProperty("nodes").GetRawText());
        Assert.Equal("BAD_INPUT", (await platform.Api.AskAsync(Own, """{ ownDataUses(category: PROFILE, field: "salary") { asOf } }""")).Code);
    }

    private static string Untraced(string body) => System.Text.RegularExpressions.Regex.Replace(body, "\"traceId\":\"[0-9a-f]{32}\"", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));
}
