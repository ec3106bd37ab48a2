using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.Exports;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Exports;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Sealing;

namespace Ecosystem.Grains.Tests.Exports;

/// <summary>Exports written by workers that the test starts and stops, on a real database.</summary>
public sealed class ExportTests(PlatformFixture platform)
{
    private static IEnumerable<string> Customers(IEnumerable<JsonElement> lines) => lines.Where(line => line.TryGetProperty("customer", out _)).Select(line => line.GetProperty("customer").GetString()!);

    private static IEnumerable<string> Withheld(IEnumerable<JsonElement> lines) => lines.Where(line => line.TryGetProperty("withheld", out _)).Select(line => line.GetProperty("withheld").GetString()!);

    [Fact]
    public async Task Every_customer_that_granted_is_in_it_once_under_one_receipt_that_names_the_fields()
    {
        await using var cluster = await ExportCluster.StartAsync(platform);
        var granted = await cluster.GrantedAsync(5);
        var narrow = await cluster.GrantedAsync(fields: "name");
        await cluster.GrantedAsync(purpose: "another");
        var gone = await cluster.GrantedAsync();
        await cluster.WithdrawAsync(gone);
        cluster.AsPartner();
        var export = await cluster.StartedAsync(fields: ["sector", "name"]);
        await cluster.WriteAsync();

        cluster.AsPartner();
        var view = (await export.View())!;
        Assert.Equal((ExportStatus.Done, 5L, 1L, 3), (view.Status, view.Parts.Sum(part => part.Rows), view.Refused, view.Parts.Length));
        Assert.True(view.AsOf > 0);
        var lines = await ExportCluster.LinesAsync(export);
        Assert.Equal(granted.Select(one => one.Id.Value).Order(StringComparer.Ordinal), Customers(lines));
        Assert.All(lines, line => Assert.Equal("""{"name":"星河制造 Galaxy Works","sector":"manufacturing"}""", line.GetProperty("profile").GetRawText()));
        foreach (var (id, consent) in granted)
        {
            Assert.Equal(1, await cluster.ReceiptsAsync(id));
            var line = lines.Single(line => line.GetProperty("customer").GetString() == id.Value);
            Assert.Equal(consent.Value, line.GetProperty("consent").GetString());
            var receipt = JsonDocument.Parse((string)(await cluster.Database.ScalarAsync($"select entry from journal.commits where actor_id = '{id}' and entry like '%dataRead%'"))!).RootElement.GetProperty("events")[0].GetProperty("receipt");
            Assert.Equal(line.GetProperty("receipt").GetString(), receipt.GetProperty("id").GetString());
            Assert.Equal("""partner-demo ["name","sector"] co-marketing""", $"{receipt.GetProperty("client").GetString()} {receipt.GetProperty("fields").GetRawText()} {receipt.GetProperty("purpose").GetString()}");
        }
        // The one that leaves a field out was asked, and it is written down; the one that had withdrawn before was not.
        Assert.Equal((0L, 1L, 0L), (await cluster.ReceiptsAsync(narrow.Id), await RefusalsAsync(cluster, narrow.Id), await RefusalsAsync(cluster, gone.Id)));
        foreach (var part in view.Parts)
        {
            var content = (await export.Part(part.Number))!;
            Assert.Equal((part.Sha256, part.Bytes), (Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.Content))), content.Bytes));
        }
        Assert.Equal(0, await cluster.CountAsync("select count(*) from exports.records where content like '%Galaxy%'"));
    }

    private static Task<long> RefusalsAsync(ExportCluster cluster, CustomerId id) => cluster.CountAsync($"select count(*) from journal.commits where actor_id = '{id}' and entry like '%\"readRefused\"%'");

    [Fact]
    public async Task Interactions_of_a_customer_are_lines_of_one_part_under_one_receipt()
    {
        await using var cluster = await ExportCluster.StartAsync(platform);
        for (var i = 0; i < 3; i++) await cluster.GrantedAsync(category: DataCategory.Interactions, fields: ["channel", "summary"]);
        cluster.AsPartner();
        var export = await cluster.StartedAsync(ExportKind.Interactions, ["summary"]);
        await cluster.WriteAsync();
        cluster.AsPartner();
        var lines = await ExportCluster.LinesAsync(export);
        Assert.Equal((6, 3), (lines.Count, lines.Select(line => line.GetProperty("receipt").GetString()).Distinct().Count()));
        Assert.Equal(["""{"summary":"answers"}""", """{"summary":"asks 询价"}"""], lines.Take(2).Select(line => line.GetProperty("interaction").GetRawText()));
    }

    [Fact]
    public async Task A_worker_killed_in_the_midst_leaves_what_another_goes_on_from_and_no_line_is_twice_or_lost()
    {
        await using var cluster = await ExportCluster.StartAsync(platform);
        var granted = await cluster.GrantedAsync(24);
        cluster.AsPartner();
        var export = await cluster.StartedAsync();
        await cluster.WriteSomeAsync(3);
        var stored = await cluster.CountAsync("select count(*) from exports.records");
        Assert.InRange(stored, 3, 23);
        await cluster.WriteSomeAsync((int)stored + 3);
        await cluster.WriteAsync();

        cluster.AsPartner();
        Assert.Equal(ExportStatus.Done, (await export.View())!.Status);
        Assert.Equal(granted.Select(one => one.Id.Value).Order(StringComparer.Ordinal), Customers(await ExportCluster.LinesAsync(export)));
        foreach (var (id, _) in granted) Assert.Equal(1, await cluster.ReceiptsAsync(id));
    }

    [Fact]
    public async Task A_read_that_was_receipted_before_the_worker_died_is_not_receipted_again()
    {
        await using var cluster = await ExportCluster.StartAsync(platform);
        var (id, _) = await cluster.GrantedAsync();
        cluster.AsPartner();
        var export = await cluster.StartedAsync();
        // What a worker does before it stores the step; and then it is dead.
        platform.AsPlatform();
        var reply = await cluster.Grain<ICustomerGrain>(id.Value).ExportProfile(new("partner_demo", "partner-demo", new(["name", "sector"], ExportCluster.Purpose)), $"read:{export.GetPrimaryKeyString()}/1/{id}");
        await cluster.WriteAsync();
        cluster.AsPartner();
        Assert.Equal(reply.Receipt!.Id.Value, Assert.Single(await ExportCluster.LinesAsync(export)).GetProperty("receipt").GetString());
        Assert.Equal(1, await cluster.ReceiptsAsync(id));
    }

    [Fact]
    public async Task Of_two_workers_that_believe_an_export_is_theirs_the_later_one_writes_and_the_other_nothing()
    {
        await using var cluster = await ExportCluster.StartAsync(platform);
        await cluster.GrantedAsync(5);
        cluster.AsPartner();
        var export = await cluster.StartedAsync();
        var slow = await cluster.ClaimAsync();
        await cluster.ExpireClaimsAsync();
        var claim = await cluster.ClaimAsync();
        Assert.Equal(slow.Number + 1, claim.Number);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cluster.Run.RunAsync(claim, new CancellationToken(canceled: true)));
        await cluster.Run.RunAsync(slow, TestContext.Current.CancellationToken);
        Assert.Equal(0, await cluster.CountAsync("select count(*) from exports.records"));
        await cluster.Run.RunAsync(claim, TestContext.Current.CancellationToken);
        await cluster.Run.RunAsync(slow, TestContext.Current.CancellationToken);
        cluster.AsPartner();
        Assert.Equal((5, ExportStatus.Done), ((await ExportCluster.LinesAsync(export)).Count, (await export.View())!.Status));
        Assert.Equal(5, await cluster.CountAsync("select count(*) from exports.records"));
    }

    [Fact]
    public async Task Who_withdraws_while_it_is_written_is_withheld_where_written_and_refuses_where_not()
    {
        await using var cluster = await ExportCluster.StartAsync(platform);
        var granted = await cluster.GrantedAsync(24);
        cluster.AsPartner();
        var export = await cluster.StartedAsync();
        await cluster.WriteSomeAsync(3);
        var stored = (string[])(await cluster.Database.ScalarAsync("select array_agg(subject order by part, number) from exports.records"))!;
        // The last that waits: those before it may be under way as the writer dies.
        var (written, waiting) = (granted.First(one => one.Id.Value == stored[0]), granted.Last(one => !stored.Contains(one.Id.Value)));
        await cluster.WithdrawAsync(written);
        await cluster.WithdrawAsync(waiting);
        await cluster.WriteAsync();

        cluster.AsPartner();
        Assert.Equal((ExportStatus.Done, 1L), ((await export.View())!.Status, (await export.View())!.Refused));
        var lines = await ExportCluster.LinesAsync(export);
        Assert.Equal([written.Id.Value], Withheld(lines));
        Assert.Equal(granted.Except([written, waiting]).Select(one => one.Id.Value).Order(StringComparer.Ordinal), Customers(lines));
        Assert.Equal((0L, 1L), (await cluster.ReceiptsAsync(waiting.Id), await RefusalsAsync(cluster, waiting.Id)));
    }

    [Fact]
    public async Task Once_it_is_done_who_withdraws_or_is_erased_is_withheld_from_the_next_download()
    {
        await using var cluster = await ExportCluster.StartAsync(platform, rowsPerPart: 100);
        var granted = await cluster.GrantedAsync(3);
        cluster.AsPartner();
        var export = await cluster.StartedAsync();
        await cluster.WriteAsync();
        cluster.AsPartner();
        var before = (await export.Part(1))!;
        await cluster.WithdrawAsync(granted[0]);
        cluster.AsPartner();
        Assert.Equal([granted[0].Id.Value], Withheld(await ExportCluster.LinesAsync(export)));
        await cluster.Service<DataKeys>().Destroy(granted[1].Id.Value);
        cluster.AsPartner();
        var lines = await ExportCluster.LinesAsync(export);
        Assert.Equal(new[] { granted[0].Id.Value, granted[1].Id.Value }.Order(StringComparer.Ordinal), Withheld(lines).Order(StringComparer.Ordinal));
        Assert.Equal([granted[2].Id.Value], Customers(lines));
        Assert.NotEqual(before.Sha256, (await export.Part(1))!.Sha256);
    }

    [Fact]
    public async Task Who_was_erased_before_its_line_could_be_kept_is_not_in_it()
    {
        await using var cluster = await ExportCluster.StartAsync(platform);
        var granted = await cluster.GrantedAsync(2);
        await cluster.Service<DataKeys>().Destroy(granted[0].Id.Value);
        cluster.AsPartner();
        var export = await cluster.StartedAsync();
        await cluster.WriteAsync();
        cluster.AsPartner();
        Assert.Equal([granted[1].Id.Value], Customers(await ExportCluster.LinesAsync(export)));
    }

    [Fact]
    public async Task After_24_hours_nothing_of_it_can_be_had_and_what_was_stored_is_deleted()
    {
        await using var cluster = await ExportCluster.StartAsync(platform);
        await cluster.GrantedAsync(3);
        cluster.AsPartner();
        var export = await cluster.StartedAsync();
        await cluster.WriteAsync();
        cluster.AsPartner();
        cluster.Time.Advance(TimeSpan.FromHours(24) - TimeSpan.FromMinutes(1));
        Assert.NotNull(await export.Part(1));
        cluster.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(ExportStatus.Expired, (await export.View())!.Status);
        Assert.Null(await export.Part(1));
        await cluster.Worker.TidyOnceAsync(TestContext.Current.CancellationToken);
        await cluster.KnownAsync();
        await cluster.Worker.TidyOnceAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, await cluster.CountAsync("select count(*) from exports.records"));
        Assert.Equal(1, await cluster.CountAsync($"select count(*) from journal.commits where actor_id = '{export.GetPrimaryKeyString()}' and entry like '%\"exportExpired\"%'"));
    }

    [Fact]
    public async Task What_is_cancelled_in_the_midst_is_written_no_further_and_deleted()
    {
        await using var cluster = await ExportCluster.StartAsync(platform);
        await cluster.GrantedAsync(12);
        cluster.AsPartner();
        var export = await cluster.StartedAsync();
        await cluster.WriteSomeAsync(3);
        var late = await cluster.ClaimAsync();
        cluster.AsPartner();
        Assert.Equal(new ExportAccepted(), await export.Cancel(PlatformFixture.Key()));
        Assert.Equal(ExportStatus.Cancelled, (await export.View())!.Status);
        var stored = await cluster.CountAsync("select count(*) from exports.records");
        await cluster.Run.RunAsync(late, TestContext.Current.CancellationToken);
        Assert.Equal(stored, await cluster.CountAsync("select count(*) from exports.records"));
        await cluster.KnownAsync();
        await cluster.Worker.TidyOnceAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, await cluster.CountAsync("select count(*) from exports.records"));
        Assert.Null(await cluster.Store.ClaimAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task To_anybody_but_its_client_there_is_no_export_and_without_the_kinds_scope_no_part()
    {
        await using var cluster = await ExportCluster.StartAsync(platform);
        await cluster.GrantedAsync(1);
        cluster.AsPartner();
        var export = await cluster.StartedAsync();
        await cluster.WriteAsync();
        foreach (var stranger in new Action[] { () => cluster.AsPartner("other-client"), () => cluster.AsPartner(organisation: "other"), () => cluster.As("internal", "partner_demo", Scopes.CustomersRead) })
        {
            stranger();
            Assert.Null(await export.View());
            Assert.Null(await export.Part(1));
            Assert.Equal(new ExportRefused(ExportRefusals.ExportUnknown), await export.Cancel(PlatformFixture.Key()));
        }
        cluster.AsPartner(scopes: Scopes.ExportsRun);
        Assert.NotNull(await export.View());
        Assert.Null(await export.Part(1));
        cluster.AsPartner(scopes: Scopes.CustomersRead);
        await Assert.ThrowsAsync<CallRefusedException>(() => export.Part(1));
        cluster.AsPartner();
        foreach (var number in new[] { 0, 2, -1 }) Assert.Null(await export.Part(number));
        await Assert.ThrowsAsync<CallRefusedException>(() => export.Complete(0, PlatformFixture.Key()));
        await Assert.ThrowsAsync<CallRefusedException>(() => cluster.Grain<ICustomerGrain>(PlatformFixture.Fresh<CustomerId>().Value).ExportProfile(new("partner_demo", "partner-demo", new(["name"], "p")), "k"));
    }

    [Fact]
    public async Task A_token_that_is_narrowed_to_some_customers_data_opens_no_export_of_it()
    {
        await using var cluster = await ExportCluster.StartAsync(platform);
        var (id, _) = await cluster.GrantedAsync();
        cluster.AsPartner();
        var export = await cluster.StartedAsync();
        await cluster.WriteAsync();
        CallToken.Use(platform.Issuer.Token(TimeProvider.System.GetUtcNow(), token =>
        {
            (token.Claims["sub"], token.Claims["client_id"], token.Claims["scope"]) = ("partner-demo", "partner-demo", $"{Scopes.CustomersRead} {Scopes.ExportsRun}");
            (token.Claims["ecosystem_audience"], token.Claims["ecosystem_organisation"]) = ("partner", "partner_demo");
            token.Claims["authorization_details"] = Hosting.Tokens.CustomerDataDetail.ToJson([new(id.Value, ["profile"], null)]);
        }));
        var request = new NewExport(new(ExportKind.Profiles, ["name"], ExportCluster.Purpose, new(null, null, null, null)));
        Assert.Equal("SCOPE_MISSING", ((ExportRefused)await cluster.Grain<IExportGrain>(PlatformFixture.Fresh<ExportId>().Value).Start(request, PlatformFixture.Key())).Refusal.Code);
        Assert.Equal(ExportStatus.Done, (await export.View())!.Status);
        Assert.Null(await export.Part(1));
    }

    [Fact]
    public async Task The_log_is_exported_leaf_by_leaf_as_the_tree_has_it()
    {
        await using var cluster = await ExportCluster.StartAsync(platform, rowsPerPart: 7);
        await cluster.GrantedAsync(5);
        cluster.As("auditor", "auditor_demo", Scopes.AuditRead);
        var export = await cluster.StartedAsync(ExportKind.Log);
        var customers = await cluster.StartedAsync(ExportKind.Log, filter: new(null, null, null, Customer.Kind));
        await cluster.WriteAsync();
        cluster.As("auditor", "auditor_demo", Scopes.AuditRead);
        var view = (await export.View())!;
        var lines = await ExportCluster.LinesAsync(export);
        Assert.Equal(Enumerable.Range(0, (int)view.AsOf!.Value).Select(index => (long)index), lines.Select(line => line.GetProperty("leafIndex").GetInt64()));
        foreach (var line in lines)
            Assert.Equal(
                await cluster.Database.ScalarAsync($"select encode(hash, 'hex') from audit.leaves where leaf_index = {line.GetProperty("leafIndex").GetInt64()}"), Entries.LeafHash(line.GetProperty("entry").GetString()!));
        Assert.True(await cluster.CountAsync("select max(size) from audit.checkpoints") >= view.AsOf);
        Assert.Equal(lines.Count(line => line.GetProperty("entry").GetString()!.Contains("\"kind\":\"customer\"", StringComparison.Ordinal)), (await ExportCluster.LinesAsync(customers)).Count);
    }

    [Fact]
    public async Task A_customer_exports_its_own_receipts_and_passport_and_headquarters_its_lists()
    {
        await using var cluster = await ExportCluster.StartAsync(platform);
        var (own, other) = (await cluster.GrantedAsync(), await cluster.GrantedAsync());
        cluster.AsPartner();
        foreach (var id in new[] { own.Id, own.Id, own.Id, other.Id }) await cluster.Grain<ICustomerGrain>(id.Value).ReadProfile(new(["name"], ExportCluster.Purpose), PlatformFixture.Key());
        await cluster.WithdrawAsync(own);
        platform.AsHeadquarters();
        var unit = PlatformFixture.Fresh<SalesUnitId>();
        await cluster.Grain<ISalesUnitGrain>(unit.Value).Establish(new("East 华东", "East", "USD", []), PlatformFixture.Key());
        platform.As("frontline", "internal", "hq", Scopes.DecisionsWrite);
        for (var i = 0; i < 3; i++) await cluster.Grain<ISalesUnitGrain>(unit.Value).Authorize(new(Permission.PricingApprove, new(TargetKind.Unit, ""), new(100, "USD"), 0, Origin.Human), PlatformFixture.Key());

        void AsOwner() => cluster.As("customer", own.Id.Value, Scopes.PassportRead);
        void AsHeadquarters() => cluster.As("internal", "hq", Scopes.UnitsRead, Scopes.CustomersRead, Scopes.AuditRead);
        AsOwner();
        var (receipts, later, passport) = (
            await cluster.StartedAsync(ExportKind.Receipts), await cluster.StartedAsync(ExportKind.Receipts, filter: new(null, cluster.Time.GetUtcNow().AddMinutes(1), null, null)), await cluster.StartedAsync(ExportKind.Passport));
        AsHeadquarters();
        var (units, customers, decisions, ofNobody) = (
            await cluster.StartedAsync(ExportKind.Units), await cluster.StartedAsync(ExportKind.Customers), await cluster.StartedAsync(ExportKind.Decisions),
            await cluster.StartedAsync(ExportKind.Decisions, filter: new(new SalesUnitId("su_nobody"), null, null, null)));
        await cluster.WriteAsync();

        AsOwner();
        Assert.Equal(["partner_demo", "partner_demo", "partner_demo"], (await ExportCluster.LinesAsync(receipts)).Select(line => line.GetProperty("receipt").GetProperty("reader").GetString()));
        Assert.Empty(await ExportCluster.LinesAsync(later));
        Assert.Equal(["consentGranted", "consentWithdrawn"], (await ExportCluster.LinesAsync(passport)).Select(line => line.GetProperty("event").GetProperty("type").GetString()));
        AsHeadquarters();
        Assert.Equal("East 华东", Assert.Single(await ExportCluster.LinesAsync(units)).GetProperty("unit").GetProperty("name").GetString());
        Assert.Equal(0, await cluster.CountAsync("select count(*) from exports.records where content like '%华东%'"));
        Assert.Equal(new[] { own.Id.Value, other.Id.Value }.Order(StringComparer.Ordinal), Customers(await ExportCluster.LinesAsync(customers)));
        var logged = await ExportCluster.LinesAsync(decisions);
        Assert.Equal(3, logged.Select(line => line.GetProperty("decision").GetString()).Distinct().Count());
        Assert.Equal(unit.Value, logged[0].GetProperty("logged").GetProperty("unit").GetString());
        Assert.Empty(await ExportCluster.LinesAsync(ofNobody));
        Assert.Equal(ExportStatus.Done, (await ofNobody.View())!.Status);
    }

    [Fact]
    public async Task A_hundred_parts_are_done_and_what_needs_one_more_is_given_up()
    {
        await using var cluster = await ExportCluster.StartAsync(platform, rowsPerPart: 1);
        await cluster.ExecuteAsync("insert into read.customers (id) select 'cu_' || n from generate_series(1, 100) n");
        cluster.As("internal", "hq", Scopes.CustomersRead);
        var most = await cluster.StartedAsync(ExportKind.Customers);
        await cluster.WriteAsync();
        await cluster.ExecuteAsync("insert into read.customers (id) values ('cu_one_more')");
        cluster.As("internal", "hq", Scopes.CustomersRead);
        var more = await cluster.StartedAsync(ExportKind.Customers);
        await cluster.WriteAsync();
        cluster.As("internal", "hq", Scopes.CustomersRead);
        Assert.Equal((ExportStatus.Done, 100), ((await most.View())!.Status, (await most.View())!.Parts.Length));
        Assert.Equal((ExportStatus.Failed, "TOO_LARGE"), ((await more.View())!.Status, (await more.View())!.Error!.Code));
        Assert.Null(await more.Part(1));
    }

    [Fact]
    public async Task What_fails_again_and_again_is_given_up()
    {
        await using var cluster = await ExportCluster.StartAsync(platform);
        await cluster.GrantedAsync(1);
        cluster.AsPartner();
        var export = await cluster.StartedAsync();
        await cluster.ExecuteAsync("alter table exports.records add constraint none check (false)");
        for (var i = 0; i <= Ecosystem.Grains.Exports.ExportLimits.FailuresMax; i++)
        {
            await cluster.Worker.WriteAsync(await cluster.ClaimAsync(), TestContext.Current.CancellationToken);
            await cluster.ExpireClaimsAsync();
        }
        cluster.AsPartner();
        Assert.Equal((ExportStatus.Failed, "RUN_FAILED"), ((await export.View())!.Status, (await export.View())!.Error!.Code));
    }

    [Fact]
    public async Task An_organisation_has_20_at_once_and_one_that_is_cancelled_makes_room()
    {
        await using var cluster = await ExportCluster.StartAsync(platform);
        cluster.AsPartner();
        var first = await cluster.StartedAsync();
        for (var i = 1; i < StartExport.ExportsMax; i++) await cluster.StartedAsync();
        var request = new NewExport(new(ExportKind.Profiles, ["name"], "p", new(null, null, null, null)));
        Assert.Equal("TOO_MANY_EXPORTS", ((ExportRefused)await cluster.Grain<IExportGrain>(PlatformFixture.Fresh<ExportId>().Value).Start(request, PlatformFixture.Key())).Refusal.Code);
        await first.Cancel(PlatformFixture.Key());
        await cluster.KnownAsync();
        Assert.Equal(new ExportAccepted(), await cluster.Grain<IExportGrain>(PlatformFixture.Fresh<ExportId>().Value).Start(request, PlatformFixture.Key()));
    }
}
