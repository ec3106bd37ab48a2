using System.Text.RegularExpressions;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Api.Tests.Customers;

public sealed class ConsentTests(Platform platform)
{
    private const string Trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private string Partner => Tokens.Partner(platform.Issuer);

    private async Task<string> Registered()
    {
        platform.AsHeadquarters();
        var id = Platform.Fresh<CustomerId>();
        var customer = platform.Grain<ICustomerGrain>(id.Value);
        Assert.IsType<CustomerAccepted>(await customer.Register(new("星河制造 Galaxy Works", "manufacturing", 1998, "251.41", 495, "CN", null), Platform.Key()));
        Assert.IsType<CustomerAccepted>(await customer.RecordInteractions(
            [
                new("mail-1", new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero), "e-mail", "in", "asks for a quote"),
                new("meet-1", new(2026, 1, 6, 9, 0, 0, TimeSpan.Zero), "meeting", "out", "报价会"),
            ], Platform.Key()));
        return id.Value;
    }

    private async Task<string> Grant(string customer, string category = "PROFILE", string fields = "\"name\", \"sector\"", string purpose = "co-marketing")
    {
        var answer = await platform.Api.AskAsync(Tokens.Customer(platform.Issuer, customer), $$"""
            mutation { grantConsent(input: { grantee: "partner_demo", category: {{category}}, purpose: "{{purpose}}", fields: [{{fields}}], idempotencyKey: "{{Platform.Key()}}" }) { ... on GrantConsentPayload { consent { id } } } }
            """);
        return answer.Data.GetProperty("grantConsent").GetProperty("consent").GetProperty("id").GetString()!;
    }

    private Task<Answer> Profile(string customer, string fields = "name sector", string purpose = "co-marketing", string? key = null) => platform.Api.AskAsync(
        Partner, "query($id: ID!, $p: String!) { customer(id: $id) { profile(purpose: $p) { " + fields + " } } }", new { id = customer, p = purpose }, request =>
        {
            request.Headers.Add("traceparent", Trace);
            if (key is not null) request.Headers.Add("Idempotency-Key", key);
        });

    [Fact]
    public async Task Refused_then_granted_then_read_with_a_receipt_then_withdrawn_then_refused()
    {
        var id = await Registered();
        var before = await Profile(id);
        Assert.Equal((200, "NOT_FOUND"), (before.Status, before.Code));
        Assert.Equal("""["customer","profile"]""", before.Json.GetProperty("errors")[0].GetProperty("path").GetRawText());

        var consent = await Grant(id);
        var read = await Profile(id);
        Assert.Equal("""{"customer":{"profile":{"name":"星河制造 Galaxy Works","sector":"manufacturing"}}}""", read.Data.GetRawText());
        var receipt = Assert.Single(read.Json.GetProperty("extensions").GetProperty("receipts").EnumerateArray());
        Assert.Equal("""["customer","profile"]""", receipt.GetProperty("path").GetRawText());
        await Eventually.Holds(async () =>
        {
            var answer = await platform.Api.AskAsync(Tokens.Customer(platform.Issuer, id), "{ receipts { nodes { id reader client category fields purpose consent epoch } } }");
            Assert.Equal(
                $$"""[{"id":"{{receipt.GetProperty("id").GetString()}}","reader":"partner_demo","client":"partner-demo","category":"PROFILE","fields":["name","sector"],"purpose":"co-marketing","consent":"{{consent}}","epoch":0}]""",
                answer.Data.GetProperty("receipts").GetProperty("nodes").GetRawText());
        });

        var withdrawn = await platform.Api.AskAsync(Tokens.Customer(platform.Issuer, id), $$"""
            mutation { withdrawConsent(input: { consent: "{{consent}}", idempotencyKey: "{{Platform.Key()}}" }) { ... on WithdrawConsentPayload { consent epoch } } }
            """);
        Assert.Equal($$"""{"consent":"{{consent}}","epoch":1}""", withdrawn.Data.GetProperty("withdrawConsent").GetRawText());
        Assert.Equal(before.Body, (await Profile(id)).Body);
    }

    [Fact]
    public async Task A_refused_read_is_byte_for_byte_the_answer_about_a_customer_that_does_not_exist()
    {
        var known = await Registered();
        await Grant(known, fields: "\"name\"");
        var unknown = Platform.Fresh<CustomerId>().Value;
        var key = Platform.Key();
        (string Fields, string Purpose, string? Key)[] requests =
        [
            ("sector", "co-marketing", null), ("name", "resale", null), ("name sector", "co-marketing", key), ("revenue", "co-marketing", key), ("sector", "resale", key),
        ];
        foreach (var (fields, purpose, idempotencyKey) in requests)
        {
            var refused = await Profile(known, fields, purpose, idempotencyKey);
            foreach (var other in new[] { unknown, "cu_x", "nonsense", "" })
            {
                var nobody = await Profile(other, fields, purpose, idempotencyKey);
                Assert.Equal((refused.Status, refused.Body), (nobody.Status, nobody.Body));
                // What is left of the caller's own budget goes down with each request and up with time, whatever it asks for.
                Assert.Equal(refused.Headers.Where(header => header.Key is not ("Date" or "RateLimit")), nobody.Headers.Where(header => header.Key is not ("Date" or "RateLimit")));
            }
        }
    }

    [Theory]
    [InlineData("name", "")]
    [InlineData("__typename", "co-marketing")]
    public async Task What_is_wrong_with_the_request_itself_is_said_alike_for_known_and_unknown_customers(string fields, string purpose)
    {
        var known = await Profile(await Registered(), fields, purpose);
        Assert.Equal("BAD_INPUT", known.Code);
        Assert.Equal(known.Body, (await Profile(Platform.Fresh<CustomerId>().Value, fields, purpose)).Body);
        Assert.Equal("BAD_INPUT", (await Profile("cu_1", "name", new string('p', 121))).Code);
    }

    [Fact]
    public async Task Exactly_the_selected_fields_are_read_through_aliases_fragments_and_directives()
    {
        var id = await Registered();
        await Grant(id, fields: "\"name\", \"sector\", \"foundedYear\"");
        var answer = await platform.Api.AskAsync(Partner, """
            query($id: ID!, $no: Boolean!) { customer(id: $id) { profile(purpose: "co-marketing") { title: name ...more revenue @include(if: $no) __typename } } }
            fragment more on CustomerProfile { foundedYear name employees @skip(if: true) }
            """, new { id, no = false });
        Assert.Equal("""{"title":"星河制造 Galaxy Works","foundedYear":1998,"name":"星河制造 Galaxy Works","__typename":"CustomerProfile"}""", answer.Data.GetProperty("customer").GetProperty("profile").GetRawText());
        await Eventually.Holds(async () =>
        {
            var receipts = await platform.Api.AskAsync(Tokens.Customer(platform.Issuer, id), "{ receipts { nodes { fields } } }");
            Assert.Equal("""[{"fields":["name","foundedYear"]}]""", receipts.Data.GetProperty("receipts").GetProperty("nodes").GetRawText());
        });
    }

    [Fact]
    public async Task Interactions_are_read_newest_first_and_two_reads_leave_two_receipts()
    {
        var id = await Registered();
        await Grant(id, "INTERACTIONS", "\"occurredAt\", \"summary\"");
        await Grant(id);
        var answer = await platform.Api.AskAsync(Partner, $$"""
            { customer(id: "{{id}}") { profile(purpose: "co-marketing") { name } talks: interactions(purpose: "co-marketing") { occurredAt summary } closed: interactions(purpose: "co-marketing") { channel } } }
            """);
        Assert.Equal(
            """[{"occurredAt":"2026-01-06T09:00:00.000000Z","summary":"报价会"},{"occurredAt":"2026-01-05T09:00:00.000000Z","summary":"asks for a quote"}]""",
            answer.Json.GetProperty("data").GetProperty("customer").GetProperty("talks").GetRawText());
        Assert.Equal("""["customer","closed"]""", Assert.Single(answer.Json.GetProperty("errors").EnumerateArray()).GetProperty("path").GetRawText());
        var receipts = answer.Json.GetProperty("extensions").GetProperty("receipts").EnumerateArray().ToList();
        Assert.Equal(["""["customer","profile"]""", """["customer","talks"]"""], receipts.Select(receipt => receipt.GetProperty("path").GetRawText()).Order(StringComparer.Ordinal));
        Assert.Equal(2, receipts.Select(receipt => receipt.GetProperty("id").GetString()).Distinct().Count());
    }

    [Fact]
    public async Task A_read_repeated_under_one_idempotency_key_has_one_receipt_and_without_a_key_a_receipt_each()
    {
        var id = await Registered();
        await Grant(id);
        var key = Platform.Key();
        Assert.Equal((await Profile(id, key: key)).Body, (await Profile(id, key: key)).Body);
        Assert.NotEqual((await Profile(id)).Body, (await Profile(id)).Body);
        var passport = await platform.Api.AskAsync(Tokens.Customer(platform.Issuer, id), "{ passport { id epoch reads consents { grantee category purpose legalBasis fields expiresAt crossBorder withdrawnAtEpoch } } ownProfile { name employees } }");
        Assert.Equal(
            $$$"""{"passport":{"id":"{{{id}}}","epoch":0,"reads":3,"consents":[{"grantee":"partner_demo","category":"PROFILE","purpose":"co-marketing","legalBasis":"CONSENT","fields":["name","sector"],"expiresAt":null,"crossBorder":false,"withdrawnAtEpoch":null}]},"ownProfile":{"name":"星河制造 Galaxy Works","employees":495}}""",
            passport.Data.GetRawText());
    }

    [Fact]
    public async Task A_key_used_on_one_customer_tells_nothing_when_it_is_used_on_another_or_for_something_else()
    {
        var (refused, granted) = (await Registered(), await Registered());
        await Grant(granted);
        foreach (var first in new[] { refused, Platform.Fresh<CustomerId>().Value })
        {
            var key = Platform.Key();
            Assert.Equal("NOT_FOUND", (await Profile(first, key: key)).Code);
            Assert.Equal("""{"customer":{"profile":{"name":"星河制造 Galaxy Works","sector":"manufacturing"}}}""", (await Profile(granted, key: key)).Data.GetRawText());
            Assert.Equal("NOT_FOUND", (await Profile(granted, purpose: "resale", key: key)).Code);
            Assert.Equal("""{"customer":{"profile":{"name":"星河制造 Galaxy Works"}}}""", (await Profile(granted, "name", key: key)).Data.GetRawText());
        }
    }

    [Fact]
    public async Task A_read_repeated_after_the_data_changed_has_a_receipt_of_its_own()
    {
        var id = await Registered();
        await Grant(id);
        var key = Platform.Key();
        var first = await Profile(id, key: key);
        Assert.Equal(first.Body, (await Profile(id, key: key)).Body);
        platform.AsHeadquarters();
        await platform.Grain<ICustomerGrain>(id).Register(new("银河制造 Milky Way Works", "manufacturing", 1998, "251.41", 495, "CN", null), Platform.Key());

        var later = await Profile(id, key: key);

        Assert.Equal("""{"customer":{"profile":{"name":"银河制造 Milky Way Works","sector":"manufacturing"}}}""", later.Data.GetRawText());
        Assert.NotEqual(Receipt(first), Receipt(later));
        await Eventually.Holds(async () =>
        {
            var answer = await platform.Api.AskAsync(Tokens.Customer(platform.Issuer, id), "{ receipts { nodes { id revision } } }");
            Assert.Equal(
                $$"""[{"id":"{{Receipt(first)}}","revision":1},{"id":"{{Receipt(later)}}","revision":2}]""", answer.Data.GetProperty("receipts").GetProperty("nodes").GetRawText());
        });

        static string? Receipt(Answer answer) => Assert.Single(answer.Json.GetProperty("extensions").GetProperty("receipts").EnumerateArray()).GetProperty("id").GetString();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_log_of_a_customer_gives_away_nothing_that_consent_would_open(bool internally)
    {
        var id = await Registered();
        await Grant(id);
        await Profile(id);
        var token = internally ? Tokens.Headquarters(platform.Issuer) : Tokens.Of(platform.Issuer, Audience.Auditor, Scopes.AuditRead);

        var answer = await platform.Api.AskAsync(token, $$"""{ logEntries(actorKind: "customer", actorId: "{{id}}") { entry } }""");

        var log = answer.Data.GetProperty("logEntries").EnumerateArray().Select(entry => entry.GetProperty("entry").GetString()!).ToList();
        Assert.Equal(4, log.Count);
        Assert.Contains("\"customerRegistered\"", log[0], StringComparison.Ordinal);
        Assert.Contains("\"interactionsRecorded\"", log[1], StringComparison.Ordinal);
        string[] values = ["Galaxy", "manufacturing", "1998", "251.41", "495", "\"CN\"", "mail-1", "meet-1", "2026-01-0", "e-mail", "\"meeting\"", "\"in\"", "\"out\"", "quote", "报价"];
        foreach (var value in values)
            Assert.All(log.Take(2), entry => Assert.DoesNotContain(value, Stripped(entry), StringComparison.Ordinal));

        // Keyed hashes, sealed tokens, pseudonyms and moments may hold any digits by chance.
        static string Stripped(string entry) => Regex.Replace(entry, "\"(at|key|token)\":\"[^\"]*\"|[0-9a-f]{64}|cu_[a-z0-9_-]+", "", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Receipts_come_in_pages_each_once_and_a_cursor_that_is_none_is_bad_input()
    {
        var id = await Registered();
        await Grant(id);
        for (var i = 0; i < 3; i++) await Profile(id);
        var customer = Tokens.Customer(platform.Issuer, id);
        await Eventually.Holds(async () =>
        {
            var first = (await platform.Api.AskAsync(customer, "{ receipts(first: 2) { nodes { id } pageInfo { endCursor hasNextPage } } }")).Data.GetProperty("receipts");
            Assert.True(first.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
            var rest = (await platform.Api.AskAsync(customer, $$"""{ receipts(after: "{{first.GetProperty("pageInfo").GetProperty("endCursor").GetString()}}") { nodes { id } pageInfo { hasNextPage } } }""")).Data.GetProperty("receipts");
            Assert.False(rest.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
            var ids = first.GetProperty("nodes").EnumerateArray().Concat(rest.GetProperty("nodes").EnumerateArray()).Select(node => node.GetProperty("id").GetString()).ToList();
            Assert.Equal((3, 3), (ids.Count, ids.Distinct().Count()));
        });
        Assert.Equal("BAD_INPUT", (await platform.Api.AskAsync(customer, """{ receipts(after: "cu_1") { asOf } }""")).Code);
    }

    [Fact]
    public async Task A_customer_sees_and_changes_only_its_own_passport()
    {
        var mine = await Registered();
        var consent = await Grant(mine);
        var other = await Registered();
        var refused = await platform.Api.AskAsync(Tokens.Customer(platform.Issuer, other), $$"""
            mutation { withdrawConsent(input: { consent: "{{consent}}", idempotencyKey: "{{Platform.Key()}}" }) { ... on Refusal { code } } }
            """);
        Assert.Equal("CONSENT_NOT_LIVE", refused.Data.GetProperty("withdrawConsent").GetProperty("code").GetString());
        var passport = await platform.Api.AskAsync(Tokens.Customer(platform.Issuer, other), "{ passport { id consents { id } } }");
        Assert.Equal($$$"""{"passport":{"id":"{{{other}}}","consents":[]}}""", passport.Data.GetRawText());
    }

    [Fact]
    public async Task A_customer_token_for_no_customer_is_told_so_and_one_not_registered_yet_has_no_passport()
    {
        Assert.Equal("FORBIDDEN", (await platform.Api.AskAsync(Tokens.Customer(platform.Issuer, "hq"), "{ passport { id } }")).Code);
        var none = await platform.Api.AskAsync(Tokens.Customer(platform.Issuer, Platform.Fresh<CustomerId>().Value), "{ passport { id } ownProfile { name } }");
        Assert.Equal("""{"passport":null,"ownProfile":null}""", none.Data.GetRawText());
    }

    [Theory]
    [InlineData("fields: []", "OUT_OF_RANGE")]
    [InlineData("fields: [\"address\"]", "FIELD_UNKNOWN")]
    [InlineData("fields: [\"name\"], expiresAt: \"2001-01-01T00:00:00Z\"", "EXPIRY_PASSED")]
    public async Task A_grant_out_of_range_is_refused_with_its_reason(string input, string code)
    {
        var answer = await platform.Api.AskAsync(Tokens.Customer(platform.Issuer, await Registered()), $$"""
            mutation { grantConsent(input: { grantee: "partner_demo", category: PROFILE, purpose: "p", {{input}}, idempotencyKey: "{{Platform.Key()}}" }) { ... on Refusal { code message } } }
            """);
        Assert.Equal(code, answer.Data.GetProperty("grantConsent").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("2030-01-01T08:00:00.1234567+08:00", "2030-01-01T00:00:00.123456Z")]
    [InlineData("2030-01-01T00:00:00Z", "2030-01-01T00:00:00.000000Z")]
    [InlineData("2030-01-01T00:00:00", null)]
    [InlineData("2030-01-01", null)]
    [InlineData("2030-13-01T00:00:00Z", null)]
    [InlineData("01/01/2030", null)]
    public async Task A_moment_needs_an_offset_and_comes_back_in_utc_with_microseconds(string given, string? expected)
    {
        var answer = await platform.Api.AskAsync(
            Tokens.Customer(platform.Issuer, await Registered()),
            "mutation($at: DateTime!, $key: String!) { grantConsent(input: { grantee: \"partner_demo\", category: PROFILE, purpose: \"p\", fields: [\"name\"], expiresAt: $at, idempotencyKey: $key }) { ... on GrantConsentPayload { consent { expiresAt } } } }",
            new { at = given, key = Platform.Key() });
        if (expected is null) Assert.Equal("BAD_INPUT", answer.Code);
        else Assert.Equal(expected, answer.Data.GetProperty("grantConsent").GetProperty("consent").GetProperty("expiresAt").GetString());
    }

    [Fact]
    public async Task Headquarters_lists_customers_by_pseudonym_only()
    {
        var id = await Registered();
        await Eventually.Holds(async () =>
        {
            var after = "";
            List<string?> seen = [];
            while (true)
            {
                var page = (await platform.Api.AskAsync(Tokens.Headquarters(platform.Issuer), $$"""{ customers(first: 200{{after}}) { nodes { id } pageInfo { endCursor } } }""")).Data.GetProperty("customers");
                seen.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()));
                if (page.GetProperty("pageInfo").GetProperty("endCursor").GetString() is not { } next) break;
                after = $", after: \"{next}\"";
            }
            Assert.Contains(id, seen);
        });
    }
}
