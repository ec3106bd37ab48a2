using System.Text.Json;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.Traces;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Exports;
using Ecosystem.Grains.Tests.Exports;
using Ecosystem.Grains.Traces;

namespace Ecosystem.Grains.Tests.Customers;

/// <summary>CU-15 and CU-16: a customer sees what is held, corrects it, and who had read it is to be told.</summary>
public sealed class RectificationTests(PlatformFixture platform)
{
    private static readonly ProfileCorrection s_nothing = new(null, null, null, null, null, null, null, []);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private void AsCustomer(CustomerId id) => platform.As("customer-admin", "customer", id.Value, Scopes.PassportRead, Scopes.PassportWrite, Scopes.ExportsRun);

    private void AsPartner() => platform.As("partner-demo", "partner", "partner_demo", Scopes.CustomersRead);

    [Fact]
    public async Task What_the_customer_corrects_is_read_from_then_on_and_stands_when_the_source_comes_again()
    {
        await using var cluster = await ExportCluster.StartAsync(platform);
        var (id, _) = await cluster.GrantedAsync();
        var customer = cluster.Grain<ICustomerGrain>(id.Value);
        AsCustomer(PlatformFixture.Fresh<CustomerId>());
        Assert.Equal("CUSTOMER_UNKNOWN", Assert.IsType<CustomerRefused>(await customer.RectifyProfile(s_nothing with { Name = "x" }, PlatformFixture.Key())).Refusal.Code);
        AsCustomer(id);
        Assert.Equal("OUT_OF_RANGE", Assert.IsType<CustomerRefused>(await customer.RectifyProfile(s_nothing, PlatformFixture.Key())).Refusal.Code);

        var key = PlatformFixture.Key();
        var correction = s_nothing with { Sector = "medical", Employees = 495, Cleared = ["country"] };
        var first = Assert.IsType<RectificationAnswer>(await customer.RectifyProfile(correction, key));
        Assert.Equal("sector country 2", $"{string.Join(' ', first.Fields)} {first.Revision}");
        // A retry finds nothing to change any more, and is answered as the first time.
        var again = Assert.IsType<RectificationAnswer>(await customer.RectifyProfile(correction, key));
        Assert.Equal($"sector country {first.At:O}", $"{string.Join(' ', again.Fields)} {again.At:O}");

        platform.AsHeadquarters();
        Assert.Equal(new CustomerAccepted(0), await customer.Register(ExportCluster.Profile, PlatformFixture.Key()));
        Assert.Equal(new CustomerAccepted(1), await customer.Register(ExportCluster.Profile with { Employees = 496, Revenue = "300" }, PlatformFixture.Key()));
        AsCustomer(id);
        // What was given was pinned, also where it was so already.
        Assert.Equal(new ProfileData("星河制造 Galaxy Works", "medical", 1998, "300", 495, null, null), await customer.OwnProfile());
        Assert.Equal(["sector", "employees", "country"], (await customer.Held())!.CorrectedFields);
        Assert.Equal(0, await cluster.CountAsync("select count(*) from journal.commits where entry like '%medical%'"));
    }

    [Fact]
    public async Task Whoever_read_a_corrected_field_in_the_year_before_is_to_be_told_and_nobody_else()
    {
        await using var cluster = await ExportCluster.StartAsync(platform);
        var (id, _) = await cluster.GrantedAsync();
        var customer = cluster.Grain<ICustomerGrain>(id.Value);
        AsCustomer(id);
        foreach (var grantee in new[] { "long_ago", "other_field", "hq" })
            await customer.GrantConsent(new(grantee, DataCategory.Profile, ExportCluster.Purpose, LegalBasis.Consent, [grantee == "other_field" ? "name" : "sector"], null, CrossBorder: false), PlatformFixture.Key());
        await ReadAsync("long_ago", "partner", "sector");
        cluster.Time.Advance(TimeSpan.FromDays(365) + TimeSpan.FromMinutes(1));
        await ReadAsync("other_field", "partner", "name");
        await ReadAsync("hq", "internal", "sector");
        AsPartner();
        Assert.NotNull((await customer.ReadProfile(new(["name", "sector"], ExportCluster.Purpose), PlatformFixture.Key())).Profile);

        AsCustomer(id);
        Assert.IsType<RectificationAnswer>(await customer.RectifyProfile(s_nothing with { Sector = "medical" }, PlatformFixture.Key()));
        // Who reads after it reads what is right.
        await ReadAsync("long_ago", "partner", "sector");
        AsCustomer(id);
        Assert.IsType<ErasureAnswer>(await customer.Erase(id, PlatformFixture.Key()));
        await cluster.Service<TraceFollower>().CaughtUpAsync(Cancelled);

        var changes = (await cluster.Grain<ITraceGrain>(ITraceGrain.Key).OwnChanges(new(new(10), true))).Items.Select(one => one.Item).ToList();
        Assert.Equal([(true, null), (false, DataCategory.Profile)], changes.Select(one => (one.IsErasure, one.Category)));
        Assert.Equal(["hq", "partner_demo"], changes[1].ToBeTold.Select(one => one.Organisation));
        Assert.Equal(["hq", "long_ago", "other_field", "partner_demo"], changes[0].ToBeTold.Select(one => one.Organisation));

        async Task ReadAsync(string reader, string audience, string field)
        {
            platform.As($"{reader}-client", audience, reader, Scopes.CustomersRead);
            Assert.NotNull((await customer.ReadProfile(new([field], ExportCluster.Purpose), PlatformFixture.Key())).Receipt);
        }
    }

    [Fact]
    public async Task An_export_of_what_is_held_has_all_of_it_and_a_correction_of_what_it_names_is_in_the_next()
    {
        await using var cluster = await ExportCluster.StartAsync(platform, rowsPerPart: 3);
        var (id, consent) = await cluster.GrantedAsync();
        var customer = cluster.Grain<ICustomerGrain>(id.Value);
        AsPartner();
        var receipt = (await customer.ReadProfile(new(["name"], ExportCluster.Purpose), PlatformFixture.Key())).Receipt!;
        await customer.ReadProfile(new(["revenue"], ExportCluster.Purpose), PlatformFixture.Key());
        var lines = await ExportedAsync(cluster, id, ExportKind.Held);

        Assert.Equal(["about", "profile", "interaction", "interaction", "consent", "receipt", "refusedRead"], lines.Select(Kind));
        Assert.Equal("星河制造 Galaxy Works", lines[1].GetProperty("profile").GetProperty("name").GetString());
        Assert.Equal(["mail-1", "mail-2"], lines.Where(line => Kind(line) == "interaction").Select(line => line.GetProperty("interaction").GetProperty("source").GetString()).Order());
        Assert.Equal((consent.Value, receipt.Id.Value), (lines[4].GetProperty("consent").GetProperty("id").GetString(), lines[5].GetProperty("receipt").GetProperty("id").GetString()));
        Assert.Equal("FIELD_NOT_GRANTED", lines[6].GetProperty("refusedRead").GetProperty("reason").GetString());
        Assert.Equal(0, await cluster.CountAsync("select count(*) from exports.records where content like '%Galaxy%' or content like '%receipt%'"));

        var first = lines[2].GetProperty("interaction");
        AsCustomer(id);
        var corrected = Assert.IsType<RectificationAnswer>(await customer.RectifyInteraction(new(first.GetProperty("id").GetString()!, null, null, null, "never said so"), PlatformFixture.Key()));
        Assert.Equal(["summary"], corrected.Fields);
        Assert.Equal("INTERACTION_UNKNOWN", Assert.IsType<CustomerRefused>(await customer.RectifyInteraction(new("nobody", null, null, null, "x"), PlatformFixture.Key())).Refusal.Code);
        var later = (await ExportedAsync(cluster, id, ExportKind.Portable)).ToList();
        Assert.Equal(["about", "profile", "interaction", "interaction", "consent"], later.Select(Kind));
        var now = later[2].GetProperty("interaction");
        Assert.Equal(("never said so", first.GetProperty("source").GetString()), (now.GetProperty("summary").GetString(), now.GetProperty("source").GetString()));
        Assert.Equal("""["summary"]""", now.GetProperty("corrected").GetProperty("fields").GetRawText());
    }

    [Fact]
    public async Task A_token_that_is_narrowed_and_another_customer_open_no_export_of_what_is_held()
    {
        await using var cluster = await ExportCluster.StartAsync(platform);
        var (id, _) = await cluster.GrantedAsync();
        AsCustomer(id);
        var export = await cluster.StartedAsync(ExportKind.Held);
        await cluster.WriteAsync();
        AsCustomer(PlatformFixture.Fresh<CustomerId>());
        Assert.Null(await export.View());
        Assert.Null(await export.Part(1));
        Assert.Null(await cluster.Grain<ICustomerGrain>(id.Value).Held());
    }

    private async Task<List<JsonElement>> ExportedAsync(ExportCluster cluster, CustomerId id, ExportKind kind)
    {
        AsCustomer(id);
        var export = await cluster.StartedAsync(kind);
        await cluster.WriteAsync();
        AsCustomer(id);
        return await ExportCluster.LinesAsync(export);
    }

    private static string Kind(JsonElement line) => line.EnumerateObject().First(member => member.Name != "leafIndex").Name;
}
