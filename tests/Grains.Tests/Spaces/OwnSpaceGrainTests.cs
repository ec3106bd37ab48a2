using Ecosystem.Domain.Access;
using Ecosystem.Domain.Spaces;
using Ecosystem.Grains.Spaces;
using Ecosystem.Testing;
using UglyToad.PdfPig;

namespace Ecosystem.Grains.Tests.Spaces;

/// <summary>SP-12 on two silos and a real database: a space that the customer opened itself.</summary>
public sealed class OwnSpaceGrainTests(PlatformFixture platform)
{
    [Fact]
    public async Task An_organisation_that_was_admitted_sees_what_is_named_to_it_with_its_own_name_on_it_and_nothing_is_in_the_clear()
    {
        var world = new SpaceWorld(platform);
        var (erp, friend) = ($"erp-{PlatformFixture.Key()}", $"friend-{PlatformFixture.Key()}");
        void AsOwner() => platform.As(erp, "customer", world.Customer.Value, Scopes.SpacesRead, Scopes.SpacesWrite, Scopes.SpacesAct);
        void AsFriend() => platform.As(friend, "supplier", "friend_of_it", Scopes.SpacesRead);

        AsOwner();
        Assert.IsType<SpaceAccepted>(await world.Space.Open("canary-title", PlatformFixture.Key()));
        Assert.IsType<SpaceAccepted>(await world.Space.Admit("friend_of_it", PlatformFixture.Key()));
        var document = (await world.AddAsync(SampleDocuments.Pdf("canary-page"), "canary-file", DocumentLevel.Sensitive)).Document!.Value;
        Assert.IsType<SpaceAccepted>(await world.Space.NameDocument(document, [SpaceMember.KeyOf("friend_of_it")], isNamed: true, PlatformFixture.Key()));
        Assert.Equal("canary-title", (await world.Space.View())!.Title);
        // A retry of the customer's own view has its first receipt.
        var first = await world.ShowAsync(document, key: "look");
        Assert.Equal(first.Receipt!.Id, (await world.ShowAsync(document, key: "look")).Receipt!.Id);

        AsFriend();
        using (var page = PdfDocument.Open((await world.ShowAsync(document)).Bytes.ToArray()))
            Assert.Contains($"{friend}·friend_of_it", page.GetPage(1).Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("DOWNLOAD_REFUSED", (await world.ShowAsync(document, isDownload: true)).Refusal!.Code);

        // Neither who creates spaces for customers nor whom we invited as one of the customer's finds it.
        world.AsHost();
        Assert.Null(await world.Space.View());
        Assert.Equal("SPACE_UNKNOWN", (await world.ShowAsync(document)).Refusal!.Code);
        world.AsBuyer();
        Assert.Null(await world.Space.View());

        await platform.Leading<SpaceFollower>().CaughtUpAsync(TestContext.Current.CancellationToken);
        AsOwner();
        Assert.Equal(["friend_of_it", world.Customer.Value], (await world.Desk.ListViews(new(new(10), Descending: true, world.Id))).Items.Select(view => view.Item.By.Organisation));
        Assert.Contains(world.Id, (await world.Desk.ListSpaces(new(new(200), Descending: false))).Items.Select(space => space.Item.Space));
        AsFriend();
        Assert.Contains(world.Id, (await world.Desk.ListSpaces(new(new(200), Descending: false))).Items.Select(space => space.Item.Space));
        world.AsBuyer();
        Assert.DoesNotContain(world.Id, (await world.Desk.ListSpaces(new(new(200), Descending: false))).Items.Select(space => space.Item.Space));
        Assert.DoesNotContain("canary", (string)(await platform.Database.ScalarAsync($"select string_agg(entry, '\n') from journal.commits where actor_id = '{world.Id}'"))!, StringComparison.Ordinal);
    }
}
