using System.Text;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Grains.Tests.Customers;

/// <summary>What consent opens is nowhere else to be read: not in the log, not in a snapshot, in no table.</summary>
public sealed class NoPlainCopyTests(PlatformFixture platform)
{
    /// <summary>Values that stand for nothing else anywhere in the database.</summary>
    private static readonly RegisterCustomer s_profile = new("Zephyrine 璆琳 Quartzworks", "sector-zq", 918_273_645, "71.625344", 817_263_544, "country-zq", "Parent Zq Group");
    private static readonly NewInteraction s_interaction =
        new("source-zq-1", new DateTimeOffset(2031, 7, 19, 3, 14, 15, TimeSpan.Zero).AddMicroseconds(926_535), "channel-zq", "out", "summary zq 报价琭");

    private static readonly string[] s_values =
        ["Zephyrine", "璆琳", "sector-zq", "918273645", "71.625344", "817263544", "country-zq", "Parent Zq", "source-zq", "2031-07-19", "channel-zq", "summary zq", "报价琭"];

    [Fact]
    public async Task No_table_holds_a_value_of_the_catalogue_once_a_customer_was_read_and_its_snapshot_written()
    {
        platform.AsHeadquarters();
        var id = PlatformFixture.Fresh<CustomerId>();
        var customer = platform.Grain<ICustomerGrain>(id.Value);
        await customer.Register(s_profile, PlatformFixture.Key());
        await customer.RecordInteractions([s_interaction], PlatformFixture.Key());
        platform.As("customer-admin", "customer", id.Value, Scopes.PassportRead, Scopes.PassportWrite);
        await customer.GrantConsent(
            new("partner_demo", DataCategory.Profile, "p", LegalBasis.Consent, [.. DataCatalogue.Fields[DataCategory.Profile]], null, CrossBorder: false), PlatformFixture.Key());
        await customer.GrantConsent(
            new("partner_demo", DataCategory.Interactions, "p", LegalBasis.Consent, [.. DataCatalogue.Fields[DataCategory.Interactions]], null, CrossBorder: false), PlatformFixture.Key());
        platform.As("partner-demo", "partner", "partner_demo", Scopes.CustomersRead);
        for (var i = 0; i < 50; i++)
        {
            Assert.Equal(817_263_544, (await customer.ReadProfile(new([.. DataCatalogue.Fields[DataCategory.Profile]], "p"), PlatformFixture.Key())).Profile!.Employees);
            Assert.Equal(s_interaction.OccurredAt, Assert.Single((await customer.ReadInteractions(new([.. DataCatalogue.Fields[DataCategory.Interactions]], "p"), PlatformFixture.Key())).Interactions).OccurredAt);
        }
        for (var i = 0; i < 400 && await Snapshots(id) == 0; i++) await Task.Delay(25, TestContext.Current.CancellationToken);
        Assert.Equal(1, await Snapshots(id));

        Assert.Empty(await Found(s_values));
        // The search finds what is there: the sealed values' subject is in the log and, in bytes, in the snapshot.
        Assert.Superset(new HashSet<string> { "journal.commits", "orleans.storage" }, (await Found([$"\"subject\":\"{id}\""])).ToHashSet());
        // In and out are everywhere, so it is the member that must be missing.
        Assert.Equal(0L, await platform.Database.ScalarAsync($"select count(*) from journal.commits where actor_id = '{id}' and entry like '%\"direction\":%'"));
    }

    private async Task<long> Snapshots(CustomerId id) => (long)(await platform.Database.ScalarAsync($"select count(*) from orleans.storage where grain_id_extension like '%{id}%'"))!;

    /// <summary>Every table with a row that holds one of the texts, as text or as UTF-8 bytes.</summary>
    private async Task<List<string>> Found(string[] texts)
    {
        var patterns = string.Join(", ", texts.SelectMany(text => new[] { text, Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text)) }).Select(text => $"'%{text}%'"));
        var tables = (string[])(await platform.Database.ScalarAsync(
            "select array_agg(format('%I.%I', table_schema, table_name)) from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')"))!;
        List<string> found = [];
        foreach (var table in tables)
            if ((bool)(await platform.Database.ScalarAsync($"select exists (select from {table} row where row::text like any(array[{patterns}]) or replace(row::text, '\"\"', '\"') like any(array[{patterns}]))"))!) found.Add(table);
        return found;
    }
}
