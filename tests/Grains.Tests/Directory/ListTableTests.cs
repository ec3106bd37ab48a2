using Ecosystem.Contracts.Approvals;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.Funds;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Funds;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Finance;
using Ecosystem.Grains.Projections;
using Ecosystem.Hosting.Migrations;
using Ecosystem.Testing;
using Npgsql;

namespace Ecosystem.Grains.Tests.Directory;

/// <summary>What lists are filtered and ordered by, in a database that is older than that.</summary>
public sealed class ListTableTests(PlatformFixture platform)
{
    private static readonly string[] s_tables = ["read.units", "read.customers", "read.approvals", "read.funds", "read.receipts"];

    [Fact]
    public async Task A_database_from_before_is_filled_with_what_the_projector_would_have_written()
    {
        string[] actors = [await UnitAsync(), await CustomerAsync(), .. await ApprovalsAsync(), await FundAsync()];
        // Finance answers the fund, which is the last that happens to it.
        await platform.Leading<FinancePoster>().CaughtUpAsync(TestContext.Current.CancellationToken);
        await platform.Leading<Projector>().CaughtUpAsync(TestContext.Current.CancellationToken);

        // The same log in a database as the scripts before this one left it.
        var scripts = MigrationScripts.Read([PlatformFixture.Migrations]);
        await using var old = await ThrowawayPostgres.Fast.CreateDatabaseAsync([.. scripts.Where(script => int.Parse(script.Name.Split('.')[^2][..4], null) < 23)]);
        await CopyAsync(actors, old);
        await old.ScalarAsync(
            """
            insert into read.units (id) select actor_id from journal.commits where actor_kind = 'sales-unit' group by 1;
            insert into read.customers (id) select actor_id from journal.commits where actor_kind = 'customer' group by 1;
            insert into read.funds (id) select actor_id from journal.commits where actor_kind = 'fund' group by 1;
            insert into read.approvals (id, unit, decided) select actor_id, 'su_lists', bool_or(entry like '%"type":"approvalDecided"%') from journal.commits where actor_kind = 'approval' group by 1;
            insert into read.receipts (position, customer, receipt)
            select position, actor_id, (event->'receipt')::text from journal.commits, jsonb_array_elements(entry::jsonb->'events') as event where event->>'type' = 'dataRead';
            insert into journal.followers (name, xid, position) values ('projector-2', '7', 7);
            """);
        await Migrator.ApplyAsync(old.ConnectionString, scripts, TestContext.Current.CancellationToken);

        var expected = await RowsAsync(platform.Database, actors);
        Assert.Equal(6, expected.Count);
        Assert.Contains(expected, row => row.Contains("\"tier\": \"", StringComparison.Ordinal) && row.Contains("\"region\": \"East\"", StringComparison.Ordinal));
        Assert.Contains(expected, row => row.Contains("\"state\": \"rejected\"", StringComparison.Ordinal));
        Assert.Contains(expected, row => row.Contains("\"state\": \"sentBack\"", StringComparison.Ordinal));
        Assert.DoesNotContain(expected, row => row.Contains("null", StringComparison.Ordinal));
        Assert.Equal(expected, await RowsAsync(old, actors));
        Assert.Equal("7|7", await old.ScalarAsync($"select xid::text || '|' || position from journal.followers where name = '{Projector.FollowerName}'"));
    }

    private async Task<string> UnitAsync()
    {
        platform.AsHeadquarters();
        var id = PlatformFixture.Fresh<SalesUnitId>().Value;
        var unit = platform.Grain<ISalesUnitGrain>(id);
        await unit.Establish(new("unit", "East", "USD", []), PlatformFixture.Key());
        Assert.IsType<UnitAccepted>(await unit.RecordNps(new(new Quarter(2024, 1), 72, 40), PlatformFixture.Key()));
        Assert.IsType<QuarterAnswer>(await unit.CloseQuarter(new Quarter(2024, 1), new(1_00, "USD"), PlatformFixture.Key()));
        return id;
    }

    private async Task<string> CustomerAsync()
    {
        platform.AsHeadquarters();
        var id = PlatformFixture.Fresh<CustomerId>();
        var customer = platform.Grain<ICustomerGrain>(id.Value);
        Assert.IsType<CustomerAccepted>(await customer.Register(new("a customer", "trade", null, null, null, null, null), PlatformFixture.Key()));
        platform.As("customer-admin-demo", "customer", id.Value, Scopes.PassportRead, Scopes.PassportWrite);
        Assert.IsType<ConsentAnswer>(await customer.GrantConsent(new("partner_demo", DataCategory.Profile, "lists", LegalBasis.Consent, ["name"], null, CrossBorder: false), PlatformFixture.Key()));
        platform.As("partner-demo", "partner", "partner_demo", Scopes.CustomersRead);
        Assert.NotNull((await customer.ReadProfile(new(["name"], "lists"), PlatformFixture.Key())).Receipt);
        return id.Value;
    }

    private async Task<string[]> ApprovalsAsync()
    {
        var (rejected, sentBack) = (await OpenedAsync(), await OpenedAsync());
        platform.AsHeadquarters();
        Assert.IsType<ApprovalAccepted>(await platform.Grain<IApprovalGrain>(rejected).Decide(approved: false, "no", PlatformFixture.Key()));
        Assert.IsType<ApprovalAccepted>(await platform.Grain<IApprovalGrain>(sentBack).SendBack("which?", PlatformFixture.Key()));
        return [rejected, sentBack];

        async Task<string> OpenedAsync()
        {
            platform.AsPlatform();
            var id = PlatformFixture.Fresh<ApprovalId>().Value;
            var request = new CountersignRequest(SalesUnitId.From("su_lists"), DecisionId.From("de_1"), "somebody", Permission.PricingApprove, new(TargetKind.Unit, ""), new(1, "USD"), ["SU-7"], 1, 90);
            Assert.IsType<ApprovalAccepted>(await platform.Grain<IApprovalGrain>(id).Open(request, PlatformFixture.Key()));
            return id;
        }
    }

    private async Task<string> FundAsync()
    {
        platform.As("treasurer", "internal", "hq", Scopes.FundsRead, Scopes.FundsWrite);
        var id = PlatformFixture.Fresh<FundId>().Value;
        Assert.IsType<FundAccepted>(await platform.Grain<IFundGrain>(id).Establish("East 华东", new(1_000, "CNY"), 1440, PlatformFixture.Key()));
        return id;
    }

    private async Task CopyAsync(string[] actors, ThrowawayDatabase target)
    {
        await using var source = await platform.Database.ConnectAsync();
        await using var read = new NpgsqlCommand("select position, actor_kind, actor_id, version, client, idempotency_key, request_hash, entry from journal.commits where actor_id = any($1) order by xid, position", source);
        read.Parameters.Add(new() { Value = actors });
        await using var write = await target.ConnectAsync();
        await using var rows = await read.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            await using var insert = new NpgsqlCommand(
                "insert into journal.commits (position, actor_kind, actor_id, version, client, idempotency_key, request_hash, entry) overriding system value values ($1, $2, $3, $4, $5, $6, $7, $8)", write);
            for (var i = 0; i < 8; i++) insert.Parameters.Add(new() { Value = rows.GetValue(i) });
            await insert.ExecuteNonQueryAsync();
        }
    }

    private static async Task<List<string>> RowsAsync(ThrowawayDatabase database, string[] actors)
    {
        await using var connection = await database.ConnectAsync();
        await using var command = new NpgsqlCommand(string.Join(" union all ", s_tables.Select(table =>
            $"select '{table} ' || (to_jsonb(t) - 'receipt')::text from {table} t where to_jsonb(t)->>'id' = any($1) or to_jsonb(t)->>'customer' = any($1)")) + " order by 1", connection);
        command.Parameters.Add(new() { Value = actors });
        var found = new List<string>();
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) found.Add(rows.GetString(0));
        return found;
    }
}
