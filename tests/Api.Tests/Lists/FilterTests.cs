using Ecosystem.Domain;

namespace Ecosystem.Api.Tests.Lists;

/// <summary>What filters leave in, and what they leave out.</summary>
public sealed class FilterTests(Platform platform)
{
    private readonly ListWorld _world = new(platform);
    private readonly string _run = Platform.Key()[20..];

    private string Headquarters => Tokens.Headquarters(platform.Issuer);

    [Fact]
    public async Task Units_by_region_tier_and_change()
    {
        var (here, there) = (await _world.UnitAsync(_run), await _world.UnitAsync($"{_run}-west"));
        await HoldsAsync(Headquarters, $"units(region: \"{_run}\")", here);
        await HoldsAsync(Headquarters, $"units(region: \"{_run}-west\", tier: C)", there);
        await HoldsAsync(Headquarters, $"units(region: \"{_run}\", tier: A)");
        var before = await NowAsync();
        await _world.DecisionAsync(here);
        await HoldsAsync(Headquarters, $"units(region: \"{_run}\", changedFrom: \"{before}\")", here);
        await HoldsAsync(Headquarters, $"units(region: \"{_run}-west\", changedFrom: \"{before}\")");
        await HoldsAsync(Headquarters, $"units(region: \"{_run}-west\", changedUntil: \"{before}\")", there);
    }

    [Fact]
    public async Task Customers_by_what_headquarters_brought_in_and_not_by_what_they_consented_to_or_who_read()
    {
        var customer = await _world.CustomerAsync();
        var after = await NowAsync();
        await _world.GrantAsync(customer, "partner_demo");
        await _world.ReadAsync(customer);
        var later = await _world.CustomerAsync();
        await Eventually.Holds(async () =>
        {
            var changed = await IdsAsync(Headquarters, $"customers(changedFrom: \"{after}\", orderBy: CHANGED, direction: DESC, first: 200)");
            Assert.Contains(later, changed);
            Assert.DoesNotContain(customer, changed);
        });
    }

    [Fact]
    public async Task Approvals_by_state_unit_and_opening()
    {
        var unit = Platform.Fresh<SalesUnitId>();
        var (first, before) = (await _world.ApprovalAsync(unit), await NowAsync());
        var (second, third) = (await _world.ApprovalAsync(unit), await _world.ApprovalAsync(unit));
        await _world.DoAsync(Headquarters, $"decideApproval(input: {{ approval: \"{first}\", approved: true, idempotencyKey: \"{Platform.Key()}\" }}) {{ __typename }}");
        await _world.DoAsync(Headquarters, $"sendBackApproval(input: {{ approval: \"{second}\", note: \"n\", idempotencyKey: \"{Platform.Key()}\" }}) {{ __typename }}");
        await HoldsAsync(Headquarters, $"approvals(unit: \"{unit}\")", second, third);
        await HoldsAsync(Headquarters, $"approvals(unit: \"{unit}\", decidedToo: true)", first, second, third);
        await HoldsAsync(Headquarters, $"approvals(unit: \"{unit}\", state: APPROVED)", first);
        await HoldsAsync(Headquarters, $"approvals(unit: \"{unit}\", state: SENT_BACK)", second);
        await HoldsAsync(Headquarters, $"approvals(unit: \"{unit}\", state: PENDING)", third);
        await HoldsAsync(Headquarters, $"approvals(unit: \"{unit}\", decidedToo: true, openedUntil: \"{before}\")", first);
        await HoldsAsync(Headquarters, $"approvals(unit: \"{unit}\", decidedToo: true, openedFrom: \"{before}\")", second, third);
        await HoldsAsync(Headquarters, $"approvals(unit: \"{unit}\", decidedToo: true, orderBy: CHANGED, direction: DESC, first: 1)", second);
        Assert.Equal("BAD_INPUT", (await platform.Api.AskAsync(Headquarters, """{ approvals(unit: "nonsense") { asOf } }""")).Code);
    }

    [Fact]
    public async Task Funds_by_the_beginning_of_their_name_currency_and_whether_finance_disagrees()
    {
        var (dollars, yuan) = (await _world.FundAsync($"{_run}%", "USD"), await _world.FundAsync($"{_run}_", "CNY"));
        await HoldsAsync(Headquarters, $"funds(namePrefix: \"{_run}\")", dollars, yuan);
        // Neither sign means anything but itself.
        await HoldsAsync(Headquarters, $"funds(namePrefix: \"{_run}%\")", dollars);
        await HoldsAsync(Headquarters, $"funds(namePrefix: \"{_run}_\")", yuan);
        await HoldsAsync(Headquarters, $"funds(namePrefix: \"{_run}\", currency: \"CNY\")", yuan);
        await HoldsAsync(Headquarters, $"funds(namePrefix: \"{_run}\", disagreeing: true)");
        await platform.Database.ScalarAsync($"insert into finance.accounts (currency, name, balance) values ('CNY', 'fund/fu_{_run}', -700) returning 1");
        await _world.DoAsync(Headquarters, $"establishFund(input: {{ fund: \"fu_{_run}\", name: \"{_run}\", total: {{ minorUnits: 1000, currency: \"CNY\" }}, settlementMinutes: 0, idempotencyKey: \"{Platform.Key()}\" }}) {{ __typename }}");
        await HoldsAsync(Headquarters, $"funds(namePrefix: \"{_run}\", disagreeing: true)", $"fu_{_run}");
        await _world.DoAsync(Headquarters, $"reconcileFund(input: {{ fund: \"fu_{_run}\", why: \"opened with a debt\", acceptsFinance: true, idempotencyKey: \"{Platform.Key()}\" }}) {{ __typename }}");
        await HoldsAsync(Headquarters, $"funds(namePrefix: \"{_run}\", disagreeing: true)");
    }

    [Fact]
    public async Task Decisions_by_what_has_become_of_them()
    {
        var unit = await _world.UnitAsync(_run);
        var (held, posted, denied) = (await _world.DecisionAsync(unit), await _world.DecisionAsync(unit), await _world.DecisionAsync(unit, "marketing-spend.propose"));
        await _world.DoAsync(Headquarters, $"postHold(input: {{ unit: \"{unit}\", hold: \"ho_{posted[3..]}\", idempotencyKey: \"{Platform.Key()}\" }}) {{ __typename }}");
        await HoldsAsync(Headquarters, $"decisions(unit: \"{unit}\", standing: HELD)", held);
        await HoldsAsync(Headquarters, $"decisions(unit: \"{unit}\", standing: POSTED)", posted);
        await HoldsAsync(Headquarters, $"decisions(unit: \"{unit}\", standing: DENIED)", denied);
    }

    [Fact]
    public async Task Receipts_by_reader_kind_of_data_and_time()
    {
        var customer = await _world.CustomerAsync();
        var token = Tokens.Customer(platform.Issuer, customer);
        await _world.GrantAsync(customer, "partner_demo");
        await _world.GrantAsync(customer, "partner_other", "INTERACTIONS", "channel");
        var (first, between) = (await _world.ReadAsync(customer), await NowAsync());
        var second = await _world.ReadAsync(customer, "partner_other", "interactions(purpose: \"lists\") { channel }");
        await HoldsAsync(token, "receipts(direction: DESC)", second, first);
        await HoldsAsync(token, "receipts(reader: \"partner_demo\")", first);
        await HoldsAsync(token, "receipts(category: INTERACTIONS)", second);
        await HoldsAsync(token, $"receipts(until: \"{between}\")", first);
        await HoldsAsync(token, $"receipts(from: \"{between}\")", second);
        await HoldsAsync(Tokens.Customer(platform.Issuer, await _world.CustomerAsync()), "receipts(reader: \"partner_demo\")");
    }

    [Fact]
    public async Task Webhooks_by_whether_they_are_told_anything_and_of_what()
    {
        var (_, token) = _world.Hooks($"partner_{Platform.Key()}");
        var (granted, withdrawn) = (await _world.WebhookAsync(token), await _world.WebhookAsync(token, "consent.withdrawn"));
        await _world.DoAsync(token, $"changeWebhook(input: {{ webhook: \"{withdrawn}\", enabled: false, idempotencyKey: \"{Platform.Key()}\" }}) {{ __typename }}");
        await platform.HooksKnowAsync();
        await HoldsAsync(token, "webhooks(enabled: true)", granted);
        await HoldsAsync(token, "webhooks(enabled: false)", withdrawn);
        await HoldsAsync(token, "webhooks(eventType: \"consent.withdrawn\")", withdrawn);
        await HoldsAsync(token, "webhooks(enabled: true, eventType: \"consent.withdrawn\")");
    }

    private async Task<string> NowAsync() => ((DateTime)(await platform.Database.ScalarAsync("select clock_timestamp()"))!).ToUniversalTime().ToString("O");

    /// <summary>Exactly these, in any order but that which is asked for.</summary>
    private Task HoldsAsync(string token, string list, params string[] ids) => Eventually.Holds(async () =>
    {
        var shown = await IdsAsync(token, list);
        Assert.Equal(ids.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
        if (list.Contains("DESC", StringComparison.Ordinal)) Assert.Equal(ids, shown);
    });

    private async Task<List<string>> IdsAsync(string token, string list) =>
        [.. (await platform.Api.AskAsync(token, $"{{ list: {list} {{ nodes {{ id }} }} }}")).Data.GetProperty("list").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!)];
}
