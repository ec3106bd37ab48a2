using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Hosting.Tokens;

namespace Ecosystem.Grains.Tests.Customers;

/// <summary>Tokens that are narrowed to customers, categories and purposes (RFC 9396), at the actors.</summary>
public sealed class NarrowedTokenTests(PlatformFixture platform)
{
    private static readonly DataRequest s_profile = new(["name"], "co-marketing");

    /// <summary>A customer whose consent lets the partner read profile and interactions for one purpose.</summary>
    private async Task<ICustomerGrain> Granting(string id)
    {
        platform.AsHeadquarters();
        var customer = platform.Grain<ICustomerGrain>(id);
        Assert.IsType<CustomerAccepted>(await customer.Register(new("星河制造 Galaxy Works", "manufacturing", 1998, "251.41", 495, "CN", null), PlatformFixture.Key()));
        platform.As("customer-admin", "customer", id, Scopes.PassportRead, Scopes.PassportWrite);
        foreach (var (category, field) in new[] { (DataCategory.Profile, "name"), (DataCategory.Interactions, "summary") })
            Assert.IsType<ConsentAnswer>(await customer.GrantConsent(new("partner_demo", category, "co-marketing", LegalBasis.Consent, [field], null, CrossBorder: false), PlatformFixture.Key()));
        return customer;
    }

    private void AsPartner(params CustomerDataDetail[] details) => As("partner-demo", "partner", "partner_demo", Scopes.CustomersRead, details);

    private void As(string client, string audience, string organisation, string scope, params CustomerDataDetail[] details) =>
        CallToken.Use(platform.Issuer.Token(TimeProvider.System.GetUtcNow(), token =>
        {
            (token.Claims["sub"], token.Claims["client_id"], token.Claims["scope"]) = (client, client, scope);
            (token.Claims["ecosystem_audience"], token.Claims["ecosystem_organisation"]) = (audience, organisation);
            if (details.Length > 0) token.Claims["authorization_details"] = CustomerDataDetail.ToJson(details);
        }));

    [Fact]
    public async Task Only_what_the_token_names_is_read_whatever_was_granted()
    {
        var id = PlatformFixture.Fresh<CustomerId>().Value;
        var customer = await Granting(id);
        var talks = new DataRequest(["summary"], "co-marketing");

        AsPartner(new CustomerDataDetail(id, ["profile"], "co-marketing"));
        Assert.NotNull((await customer.ReadProfile(s_profile, PlatformFixture.Key())).Profile);
        Assert.Equal("TOKEN_NARROWER", (await customer.ReadInteractions(talks, PlatformFixture.Key())).Refusal!.Code);

        AsPartner(new CustomerDataDetail(id, ["interactions"], null));
        Assert.Equal("TOKEN_NARROWER", (await customer.ReadProfile(s_profile, PlatformFixture.Key())).Refusal!.Code);
        Assert.NotNull((await customer.ReadInteractions(talks, PlatformFixture.Key())).Receipt);

        AsPartner(new CustomerDataDetail(id, ["profile"], "another purpose"));
        Assert.Equal("TOKEN_NARROWER", (await customer.ReadProfile(s_profile, PlatformFixture.Key())).Refusal!.Code);
        AsPartner(new CustomerDataDetail("cu_other", ["profile", "interactions"], null));
        Assert.Equal("TOKEN_NARROWER", (await customer.ReadProfile(s_profile, PlatformFixture.Key())).Refusal!.Code);
        // Two details add up: each names something.
        AsPartner(new CustomerDataDetail("cu_other", ["profile"], null), new CustomerDataDetail(id, ["profile"], null));
        Assert.NotNull((await customer.ReadProfile(s_profile, PlatformFixture.Key())).Profile);
        AsPartner();
        Assert.NotNull((await customer.ReadProfile(s_profile, PlatformFixture.Key())).Profile);
    }

    [Fact]
    public async Task A_detail_opens_nothing_that_consent_does_not()
    {
        var id = PlatformFixture.Fresh<CustomerId>().Value;
        var customer = await Granting(id);
        AsPartner(new CustomerDataDetail(id, ["profile"], null));
        Assert.Equal("FIELD_NOT_GRANTED", (await customer.ReadProfile(new(["revenue"], "co-marketing"), PlatformFixture.Key())).Refusal!.Code);
        Assert.Equal("PURPOSE_NOT_GRANTED", (await customer.ReadProfile(new(["name"], "resale"), PlatformFixture.Key())).Refusal!.Code);
    }

    [Fact]
    public async Task A_read_repeated_under_its_key_with_a_narrower_token_is_refused_and_written_down()
    {
        var id = PlatformFixture.Fresh<CustomerId>().Value;
        var customer = await Granting(id);
        var key = PlatformFixture.Key();
        AsPartner();
        Assert.NotNull((await customer.ReadProfile(s_profile, key)).Profile);
        AsPartner(new CustomerDataDetail("cu_other", ["profile"], null));
        Assert.Equal("TOKEN_NARROWER", (await customer.ReadProfile(s_profile, key)).Refusal!.Code);
        var code = await platform.Database.ScalarAsync($"select entry::jsonb #>> '{{events,0,reason}}' from journal.commits where actor_id = '{id}' and entry::jsonb #>> '{{events,0,type}}' = 'readRefused'");
        Assert.Equal("TOKEN_NARROWER", code);
    }

    [Fact]
    public async Task A_customers_own_profile_too_is_shown_only_to_a_token_that_names_it()
    {
        var id = PlatformFixture.Fresh<CustomerId>().Value;
        var customer = await Granting(id);
        As("customer-admin", "customer", id, Scopes.PassportRead, new CustomerDataDetail(id, ["interactions"], null));
        Assert.Null(await customer.OwnProfile());
        As("customer-admin", "customer", id, Scopes.PassportRead, new CustomerDataDetail(id, ["profile"], "co-marketing"));
        Assert.Null(await customer.OwnProfile());
        As("customer-admin", "customer", id, Scopes.PassportRead, new CustomerDataDetail(id, ["profile"], null));
        Assert.NotNull(await customer.OwnProfile());
    }

    [Fact]
    public void The_identity_host_names_the_categories_of_the_catalogue() =>
        Assert.Equal(Enum.GetNames<DataCategory>().Select(name => name.ToLowerInvariant()), CustomerDataDetail.AllCategories);
}
