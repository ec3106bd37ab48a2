using System.Text.Json;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Approvals;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Hosting.Keys;
using Ecosystem.Hosting.Tokens;

namespace Ecosystem.Api.Tests.Lists;

/// <summary>A list of the API that only what a test has made is in.</summary>
/// <param name="Field">The list, such as <c>units</c>.</param>
/// <param name="Filter">Arguments that leave out whatever others have made.</param>
/// <param name="Orders">Values of <c>orderBy</c>; one that is empty: it has none.</param>
/// <param name="Add">Makes one more, and says its id.</param>
public sealed record WalkedList(string Field, string Token, string Filter, string[] Orders, Func<Task<string>> Add)
{
    /// <summary>What the field is a field of, and what closes that again.</summary>
    public (string Open, string Close) Around { get; init; } = ("", "");

    /// <summary>Items there may be at once.</summary>
    public int Most { get; init; } = int.MaxValue;
}

/// <summary>Makes the lists.</summary>
public sealed class ListWorld(Platform platform)
{
    private readonly string _run = Platform.Key()[20..];

    public static string[] Names { get; } = ["units", "customers", "approvals", "funds", "decisions", "receipts", "webhooks", "deliveries"];

    private string Headquarters => Tokens.Headquarters(platform.Issuer);

    public async Task<WalkedList> ListAsync(string name)
    {
        switch (name)
        {
            case "units":
                return new("units", Headquarters, $"region: \"{_run}\"", ["ID", "CHANGED"], () => UnitAsync(_run));
            case "customers":
                var since = (DateTime)(await platform.Database.ScalarAsync("select clock_timestamp()"))!;
                return new("customers", Headquarters, $"changedFrom: \"{since:O}\"", ["ID", "CHANGED"], CustomerAsync);
            case "approvals":
                var unit = Platform.Fresh<SalesUnitId>();
                return new("approvals", Headquarters, $"unit: \"{unit}\"", ["ID", "OPENED", "CHANGED"], () => ApprovalAsync(unit));
            case "funds":
                return new("funds", Headquarters, $"namePrefix: \"{_run}\"", ["ID", "NAME", "CHANGED"], () => FundAsync(_run));
            case "decisions":
                var decided = await UnitAsync(_run);
                return new("decisions", Headquarters, $"unit: \"{decided}\"", [""], () => DecisionAsync(decided));
            case "receipts":
                var customer = await CustomerAsync();
                await GrantAsync(customer, "partner_demo");
                return new("receipts", Tokens.Customer(platform.Issuer, customer), "reader: \"partner_demo\"", [""], () => ReadAsync(customer));
            case "webhooks":
                var hooks = Hooks($"partner_{Platform.Key()}");
                return new("webhooks", hooks.Token, "enabled: true", [""], () => WebhookAsync(hooks.Token)) { Most = 20 };
            case "deliveries":
                var (organisation, token) = Hooks($"partner_{Platform.Key()}");
                var webhook = await WebhookAsync(token);
                await platform.HooksKnowAsync();
                return new("deliveries", token, "eventType: \"consent.granted\"", [""], () => DeliveryAsync(organisation)) { Around = ($"webhook(id: \"{webhook}\") {{", "}") };
            default:
                throw new InvalidOperationException($"There is no list '{name}'. Add it here.");
        }
    }

    public async Task<string> UnitAsync(string region)
    {
        platform.AsHeadquarters();
        var id = Platform.Fresh<SalesUnitId>().Value;
        Assert.IsType<UnitAccepted>(await platform.Grain<ISalesUnitGrain>(id).Establish(new("unit", region, "USD", []), Platform.Key()));
        return id;
    }

    public async Task<string> CustomerAsync()
    {
        platform.AsHeadquarters();
        var id = Platform.Fresh<CustomerId>().Value;
        Assert.IsType<CustomerAccepted>(await platform.Grain<ICustomerGrain>(id).Register(new("a customer", "trade", null, null, null, "CN", null), Platform.Key()));
        return id;
    }

    public async Task<string> ApprovalAsync(SalesUnitId unit)
    {
        CallToken.Use(new SiloTokens(MasterKey.FromConfiguration(platform.SiloSettings), TokenVerifierOptions.DefaultAudience, TimeProvider.System).Mint("silo:test", []));
        var id = Platform.Fresh<ApprovalId>().Value;
        var request = new CountersignRequest(unit, DecisionId.From("de_1"), "somebody", Permission.PricingApprove, new(TargetKind.Unit, ""), new(600_000, "USD"), ["SU-7: too much"], 1, 90);
        Assert.IsType<ApprovalAccepted>(await platform.Grain<IApprovalGrain>(id).Open(request, Platform.Key()));
        return id;
    }

    public async Task<string> FundAsync(string name, string currency = "USD")
    {
        var fund = $"fu_{Platform.Key()}";
        // Names that are alike, and one that is the beginning of another: then the id decides.
        await DoAsync(Headquarters, $"establishFund(input: {{ fund: \"{fund}\", name: \"{name} 基金 {fund[^1]}\", total: {{ minorUnits: 1000, currency: \"{currency}\" }}, settlementMinutes: 0, idempotencyKey: \"{Platform.Key()}\" }}) {{ __typename }}");
        return fund;
    }

    public async Task<string> DecisionAsync(string unit, string permission = "pricing.approve") => (await DoAsync(
        Headquarters, $"authorize(input: {{ unit: \"{unit}\", permission: \"{permission}\", target: {{ kind: UNIT }}, amount: {{ minorUnits: 1, currency: \"USD\" }}, idempotencyKey: \"{Platform.Key()}\" }}) {{ ... on Granted {{ decision hold }} ... on Denied {{ decision }} }}"))
        .GetProperty("decision").GetString()!;

    public Task GrantAsync(string customer, string grantee, string category = "PROFILE", string field = "name") => DoAsync(
        Tokens.Customer(platform.Issuer, customer), $"grantConsent(input: {{ grantee: \"{grantee}\", category: {category}, purpose: \"lists\", fields: [\"{field}\"], idempotencyKey: \"{Platform.Key()}\" }}) {{ __typename }}");

    public async Task<string> ReadAsync(string customer, string organisation = "partner_demo", string selection = "profile(purpose: \"lists\") { name }")
    {
        var read = await platform.Api.AskAsync(platform.Issuer.TokenFor($"{organisation}-client", "partner", organisation, Scopes.CustomersRead), $"{{ customer(id: \"{customer}\") {{ {selection} }} }}");
        return read.Json.GetProperty("extensions").GetProperty("receipts")[0].GetProperty("id").GetString()!;
    }

    public (string Organisation, string Token) Hooks(string organisation) => (organisation, platform.Issuer.TokenFor($"{organisation}-client", "partner", organisation, [.. Tokens.AllScopes]));

    public async Task<string> WebhookAsync(string token, string type = "consent.granted") => (await DoAsync(
        token, $"createWebhook(input: {{ url: \"http://127.0.0.1:9/\", eventTypes: [\"{type}\"], idempotencyKey: \"{Platform.Key()}\" }}) {{ ... on WebhookSecretPayload {{ webhook }} }}")).GetProperty("webhook").GetString()!;

    /// <summary>A delivery has no id that its cause knows: it is told by the last one there is.</summary>
    private async Task<string> DeliveryAsync(string organisation)
    {
        var customer = await CustomerAsync();
        await GrantAsync(customer, organisation);
        await platform.HooksKnowAsync();
        return (string)(await platform.Database.ScalarAsync(
            $"select d.id from webhooks.deliveries d join webhooks.endpoints e on e.id = d.endpoint where e.organisation = '{organisation}' order by number desc limit 1"))!;
    }

    public async Task<JsonElement> DoAsync(string token, string mutation) =>
        (await platform.Api.AskAsync(token, $"mutation {{ done: {mutation} }}")).Data.GetProperty("done");
}
