using System.Text;
using Ecosystem.Contracts.Approvals;
using Ecosystem.Domain;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.Spaces;
using Ecosystem.Grains.Delivery;
using Ecosystem.Grains.Sealing;
using Ecosystem.Grains.Spaces;
using Ecosystem.Grains.Spaces.Documents;
using Ecosystem.Testing;
using UglyToad.PdfPig;

namespace Ecosystem.Grains.Tests.Spaces;

/// <summary>Spaces on two silos and a real database: documents from the first byte to the last, and what is in the log of it.</summary>
public sealed class SpaceGrainTests(PlatformFixture platform)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_document_of_several_pieces_is_shown_with_the_watermark_of_who_looks_and_downloaded_as_it_was()
    {
        var world = await new SpaceWorld(platform).CreateAsync();
        world.AsHost();
        var pdf = SampleDocuments.Pdf([.. Enumerable.Repeat("hello", 3)], "", $"100 0 obj\n<< /Length 900000 >>\nstream\n{new string('x', 900_000)}\nendstream\nendobj\n");
        var added = await world.AddAsync(pdf, "../方案\u202E.pdf");
        Assert.Null(added.Refusal);
        var document = added.Document!.Value;
        Assert.Equal("方案.pdf", Assert.Single((await world.Space.View())!.Documents).Name);

        await world.NameAsync(document);
        world.AsBuyer();
        var shown = await world.ShowAsync(document);
        Assert.Equal(("方案.pdf", DocumentType.Pdf), (shown.FileName, shown.Type));
        using (var read = PdfDocument.Open(shown.Bytes.ToArray()))
            Assert.All(read.GetPages(), page => Assert.Contains($"林梅·上海客户有限公司", page.Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal));
        var kept = await world.ShowAsync(document, isDownload: true);
        Assert.Equal(pdf, kept.Bytes.ToArray());

        // Both are in the log, with who, when and the trace, and in the list of views.
        await platform.Leading<SpaceFollower>().CaughtUpAsync(Cancellation);
        world.AsHost();
        var views = await world.Desk.ListViews(new(new(10), Descending: true, world.Id));
        Assert.Equal([(kept.Receipt!.Id, true), (shown.Receipt!.Id, false)], views.Items.Select(item => (item.Item.Id, item.Item.IsDownload)));
        Assert.All(views.Items, item => Assert.Equal(world.Buyer, item.Item.By.Subject));
        world.AsBuyer();
        Assert.Single((await world.Desk.ListSpaces(new(new(10), Descending: false))).Items);
    }

    [Fact]
    public async Task Nothing_that_was_written_in_a_space_is_anywhere_in_the_clear()
    {
        var world = await new SpaceWorld(platform).CreateAsync();
        world.AsHost();
        Assert.IsType<SpaceMadeAnswer>(await world.Space.OpenFeedback(null, "canary-feedback", PlatformFixture.Key()));
        Assert.IsType<SpaceMadeAnswer>(await world.Space.OpenMilestone(new(MilestoneKind.ProposalReview, "canary-milestone", null), PlatformFixture.Key()));
        var document = (await world.AddAsync(SampleDocuments.Pdf("canary-page"), "canary-file")).Document!.Value;
        await world.ShowAsync(document);
        await platform.Leading<SpaceFollower>().CaughtUpAsync(Cancellation);
        var log = (string)(await platform.Database.ScalarAsync($"select string_agg(entry, '\n') from journal.commits where actor_id = '{world.Id}'"))!;
        Assert.Contains("documentViewed", log, StringComparison.Ordinal);
        Assert.All(["canary", "林梅", "王芳", "春季", "上海"], secret => Assert.DoesNotContain(secret, log, StringComparison.Ordinal));
        Assert.Equal(0L, await platform.Database.ScalarAsync("select count(*) from spaces.pieces where position('%PDF'::bytea in sealed) > 0"));
    }

    [Fact]
    public async Task A_view_that_cannot_be_written_down_shows_nothing()
    {
        var world = await new SpaceWorld(platform).CreateAsync();
        world.AsHost();
        var document = (await world.AddAsync(SampleDocuments.Pdf("hello"))).Document!.Value;
        // Nothing of this space can be committed.
        await platform.Database.ScalarAsync($$"""
            create function journal.refuse_{{world.Id.Value.ToLowerInvariant()}}() returns trigger language plpgsql as $body$ begin if new.actor_id = '{{world.Id}}' then raise exception 'no'; end if; return new; end $body$;
            create trigger refuse_{{world.Id.Value.ToLowerInvariant()}} before insert on journal.commits for each row execute function journal.refuse_{{world.Id.Value.ToLowerInvariant()}}();
            select 1
            """);
        await Assert.ThrowsAnyAsync<Exception>(() => world.ShowAsync(document));
        await platform.Database.ScalarAsync($"drop trigger refuse_{world.Id.Value.ToLowerInvariant()} on journal.commits; select 1");
        Assert.Null((await world.ShowAsync(document)).Refusal);
    }

    [Fact]
    public async Task A_retried_view_has_its_receipt_until_the_document_is_no_longer_for_them()
    {
        var world = await new SpaceWorld(platform).CreateAsync();
        world.AsHost();
        var document = (await world.AddAsync(SampleDocuments.Png(60, 40), "p")).Document!.Value;
        await world.NameAsync(document);
        world.AsBuyer();
        var key = PlatformFixture.Key();
        var first = await world.ShowAsync(document, key: key);
        var again = await world.ShowAsync(document, key: key);
        Assert.Equal(first.Receipt, again.Receipt);
        Assert.Equal(first.Bytes.ToArray(), again.Bytes.ToArray());
        await world.NameAsync(document, isNamed: false);
        world.AsBuyer();
        var refused = await world.ShowAsync(document, key: key);
        Assert.Equal((SpaceRefusals.DocumentUnknown, 0), (refused.Refusal, refused.Bytes.Length));
        world.AsStranger();
        Assert.Equal(SpaceRefusals.SpaceUnknown, (await world.ShowAsync(document)).Refusal);
        Assert.Null(await world.Space.View());
    }

    [Fact]
    public async Task A_retried_upload_is_the_first_and_leaves_one_copy()
    {
        var world = await new SpaceWorld(platform).CreateAsync();
        world.AsHost();
        var (document, key, bytes) = (PlatformFixture.Fresh<DocumentId>(), PlatformFixture.Key(), SampleDocuments.Pdf("hello"));
        var first = await world.AddAsync(bytes, document: document, key: key);
        var again = await world.AddAsync(bytes, document: document, key: key);
        Assert.Equal((first.Document, first.Stored), (again.Document, again.Stored));
        Assert.Equal("KEY_REUSED", (await world.AddAsync(SampleDocuments.Pdf("other"), document: document, key: key)).Refusal!.Code);
        Assert.Equal("DOCUMENT_EXISTS", (await world.AddAsync(bytes, document: document)).Refusal!.Code);
        Assert.Equal(1L, await platform.Database.ScalarAsync($"select count(*) from spaces.contents where space = '{world.Id}'"));
        Assert.Null((await world.ShowAsync(document)).Refusal);
    }

    [Fact]
    public async Task What_is_refused_leaves_no_bytes_and_what_was_taken_back_neither()
    {
        var world = await new SpaceWorld(platform).CreateAsync();
        world.AsHost();
        Assert.Equal("DOCUMENT_REFUSED", (await world.AddAsync(Encoding.UTF8.GetBytes("<svg/>"))).Refusal!.Code);
        Assert.Equal("DOCUMENT_REFUSED", (await world.AddAsync(SampleDocuments.Pdf("x"), name: "\u202E/")).Refusal!.Code);
        Assert.Equal(0L, await platform.Database.ScalarAsync($"select count(*) from spaces.contents where space = '{world.Id}'"));
        var document = (await world.AddAsync(SampleDocuments.Pdf("hello"))).Document!.Value;
        Assert.IsType<SpaceAccepted>(await world.Space.WithdrawDocument(document, PlatformFixture.Key()));
        await platform.Leading<SpaceFollower>().CaughtUpAsync(Cancellation);
        Assert.Equal(0L, await platform.Database.ScalarAsync($"select count(*) from spaces.contents where space = '{world.Id}'"));
        world.AsBuyer();
        await Assert.ThrowsAsync<Ecosystem.Contracts.Access.CallRefusedException>(() => world.AddAsync(SampleDocuments.Pdf("hello")));
    }

    [Fact]
    public async Task Pieces_that_were_changed_swapped_or_moved_are_not_shown()
    {
        var world = await new SpaceWorld(platform).CreateAsync();
        world.AsHost();
        var stored = (await world.AddAsync(SampleDocuments.Pdf("hello"))).Stored!;
        var store = platform.Service<DocumentStore>();
        Assert.NotNull(await store.ReadAsync(world.Customer, stored.Id, stored.Size, stored.Sha256, Cancellation));
        Assert.Null(await store.ReadAsync(world.Customer, stored.Id, stored.Size, new string('0', 64), Cancellation));
        var other = (await world.AddAsync(SampleDocuments.Pdf("other"))).Stored!;
        await platform.Database.ScalarAsync($"update spaces.pieces p set sealed = o.sealed from spaces.pieces o where p.content = '{stored.Id}' and o.content = '{other.Id}'; select 1");
        await Assert.ThrowsAnyAsync<System.Security.Cryptography.CryptographicException>(() => store.ReadAsync(world.Customer, stored.Id, stored.Size, stored.Sha256, Cancellation));
    }

    [Fact]
    public async Task When_the_customer_is_erased_its_documents_are_gone()
    {
        var world = await new SpaceWorld(platform).CreateAsync();
        world.AsHost();
        var document = (await world.AddAsync(SampleDocuments.Pdf("hello"))).Document!.Value;
        await platform.Service<DataKeys>().Destroy(world.Customer.Value);
        await Task.Delay(DataKeys.KeptMax + TimeSpan.FromMilliseconds(200), Cancellation);
        Assert.Equal(SpaceRefusals.DocumentUnknown, (await world.ShowAsync(document)).Refusal);
        Assert.Null((await world.Space.View())!.Title);
        // What was not shown is in the log as refused or not at all, and what is written now finds no space.
        Assert.Equal(0L, await platform.Database.ScalarAsync($"select count(*) from journal.commits where actor_id = '{world.Id}' and entry like '%documentViewed%'"));
        SpaceAnswer[] answers =
        [
            await world.Space.OpenFeedback(null, "hello", PlatformFixture.Key()),
            await world.Space.OpenMilestone(new(MilestoneKind.ProposalReview, "review", null), PlatformFixture.Key()),
            await world.Space.IntroduceExpert("王芳", "optics", PlatformFixture.Key()),
        ];
        Assert.All(answers, answer => Assert.Equal(SpaceRefusals.SpaceUnknown, Assert.IsType<SpaceRefused>(answer).Refusal));
        var begun = (await world.Desk.Begin(world.Id)).Content!.Value;
        Assert.Equal(SpaceRefusals.SpaceUnknown, (await world.Desk.Put(world.Id, begun, 0, new byte[] { 1 })).Refusal);
    }

    [Fact]
    public async Task A_waiver_is_decided_by_an_approval_and_never_by_who_asked()
    {
        var world = await new SpaceWorld(platform).CreateAsync();
        world.AsHost();
        var milestone = MilestoneId.From(Assert.IsType<SpaceMadeAnswer>(await world.Space.OpenMilestone(new(MilestoneKind.DeliveryAcceptance, "Delivery", null), PlatformFixture.Key())).Id);
        var approval = Assert.IsType<SpaceMadeAnswer>(await world.Space.RequestWaiver(milestone, "no answer for a month", PlatformFixture.Key())).Id;
        await platform.Leading<Courier>().CaughtUpAsync(Cancellation);
        var grain = platform.Grain<IApprovalGrain>(approval);
        Assert.Equal("DECIDED_BY_REQUESTER", Assert.IsType<ApprovalRefused>(await grain.Decide(approved: true, "", PlatformFixture.Key())).Refusal.Code);
        world.AsBoss();
        Assert.Contains("no answer for a month", (await grain.View())!.Request.Reasons[0], StringComparison.Ordinal);
        Assert.IsType<ApprovalAccepted>(await grain.Decide(approved: true, "", PlatformFixture.Key()));
        await platform.Leading<Courier>().CaughtUpAsync(Cancellation);
        world.AsBuyer();
        Assert.Equal((MilestoneStatus.Waived, true), (Assert.Single((await world.Space.View())!.Milestones).Status, (await world.Space.View())!.Milestones[0].Waiver!.Given));
    }

    [Fact]
    public async Task A_folder_keeps_pieces_as_the_database_does()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("ecosystem-tests-");
        try
        {
            var (content, id) = (new FolderContent(folder.FullName), PlatformFixture.Fresh<ContentId>());
            await content.PutAsync(id, 1, new byte[] { 2 }, Cancellation);
            Assert.Empty(await content.ReadAsync(id, Cancellation).ToListAsync(Cancellation));
            await content.PutAsync(id, 0, new byte[] { 1 }, Cancellation);
            await content.PutAsync(id, 0, new byte[] { 9 }, Cancellation);
            Assert.Equal([1, 2], (await content.ReadAsync(id, Cancellation).ToListAsync(Cancellation)).SelectMany(piece => piece));
            await content.DeleteAsync(id, Cancellation);
            await content.DeleteAsync(id, Cancellation);
            Assert.Empty(await content.ReadAsync(id, Cancellation).ToListAsync(Cancellation));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
