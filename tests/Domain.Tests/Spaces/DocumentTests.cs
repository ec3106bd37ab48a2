using CsCheck;
using Ecosystem.Domain.Spaces;
using static Ecosystem.Domain.Tests.Spaces.PlayedSpace;

namespace Ecosystem.Domain.Tests.Spaces;

/// <summary>SP-3, SP-4, SP-6: who is shown which document, and what is written of it.</summary>
public class DocumentTests
{
    [Theory]
    [InlineData(DocumentLevel.Public, true, true)]
    [InlineData(DocumentLevel.Shared, true, true)]
    [InlineData(DocumentLevel.Sensitive, true, false)]
    [InlineData(DocumentLevel.Restricted, false, false)]
    public void A_level_says_who_of_us_sees_a_document_and_whether_it_is_downloaded(DocumentLevel level, bool colleagueSees, bool isDownloaded)
    {
        var space = Furnished(level);
        Assert.Null(space.Code(View(Lead)));
        Assert.Equal(colleagueSees ? null : "DOCUMENT_UNKNOWN", space.Code(View(Colleague)));
        // Not even what is public is shown to somebody from outside to whom it was not named.
        Assert.Equal("DOCUMENT_UNKNOWN", space.Code(View(Buyer)));
        space.Name("buyer");
        Assert.Null(space.Code(View(Buyer)));
        Assert.Equal("DOCUMENT_UNKNOWN", space.Code(View(Ally)));
        Assert.Equal(isDownloaded ? null : "DOWNLOAD_REFUSED", space.Code(View(Buyer, isDownload: true)));
    }

    [Fact]
    public void A_sensitive_document_is_downloaded_once_somebody_says_so_and_a_restricted_one_never()
    {
        var space = Furnished(DocumentLevel.Sensitive);
        space.Name("buyer");
        Assert.Null(space.Code(new SetDownload(Lead, Plan, Allowed: true)));
        Assert.Null(space.Code(View(Buyer, isDownload: true)));
        Assert.Null(space.Code(new SetDownload(Lead, Plan, Allowed: false)));
        Assert.Equal("DOWNLOAD_REFUSED", space.Code(View(Buyer, isDownload: true)));
        Assert.Equal("DOWNLOAD_REFUSED", Furnished(DocumentLevel.Restricted).Code(new SetDownload(Lead, Plan, Allowed: true)));
        var open = Furnished(DocumentLevel.Public);
        Assert.Null(open.Code(new SetDownload(Lead, Plan, Allowed: false)));
        Assert.Equal("DOWNLOAD_REFUSED", open.Code(View(Lead, isDownload: true)));
    }

    [Fact]
    public void A_view_is_its_receipt_and_a_members_refused_view_is_written_down_a_strangers_is_not()
    {
        var space = Furnished();
        space.Name("buyer");
        var allowed = Assert.IsType<ViewAllowed>(space.Ask(View(Buyer), Now));
        Assert.Equal(new ViewReceipt(new("re_1"), Plan, "aa", Buyer, IsDownload: false, Trace, Now), allowed.Receipt);
        Assert.Equal(new DocumentViewed(allowed.Receipt), Assert.Single(space.Happened));
        Assert.Equal(1, space.State.Views);
        Assert.Equal("DOCUMENT_UNKNOWN", space.Code(View(Ally)));
        Assert.Equal(new ViewRefused(Ally, Plan, false, Trace, "DOCUMENT_UNKNOWN", Now), Assert.Single(space.Happened));
        Assert.Equal("SPACE_UNKNOWN", space.Code(View(Stranger)));
        Assert.Empty(space.Happened);
        // What is not there and what is not for them is written alike.
        Assert.Equal("DOCUMENT_UNKNOWN", space.Code(View(Ally) with { Document = new("do_none") }));
        Assert.IsType<ViewRefused>(Assert.Single(space.Happened));
    }

    [Fact]
    public void A_receipt_is_good_for_a_retry_only_while_the_document_would_be_shown_now()
    {
        var space = Furnished();
        space.Name("buyer");
        var receipt = Assert.IsType<ViewAllowed>(space.Ask(View(Buyer), Now)).Receipt;
        Assert.True(Space.IsGood(space.State, receipt));
        space.Ask(new NameDocument(Lead, Plan, ["buyer"], IsNamed: false), Now);
        Assert.False(Space.IsGood(space.State, receipt));
        space.Name("buyer");
        Assert.False(Space.IsGood(space.State, receipt with { Sha256 = "bb" }));
        space.Ask(new SetDownload(Lead, Plan, Allowed: false), Now);
        Assert.False(Space.IsGood(space.State, receipt with { IsDownload = true }));
        space.Ask(new WithdrawDocument(Lead, Plan), Now);
        Assert.False(Space.IsGood(space.State, receipt));
        Assert.Equal("DOCUMENT_UNKNOWN", space.Code(View(Lead)));
        Assert.Equal("DOCUMENT_UNKNOWN", space.Code(new WithdrawDocument(Lead, Plan)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("4BF92F3577B34DA6A3CE929D0E0E4736")]
    [InlineData("4bf92f3577b34da6a3ce929d0e0e473")]
    [InlineData("4bf92f3577b34da6a3ce929d0e0e4736a")]
    public void A_trace_id_is_one(string trace) => Assert.Equal("OUT_OF_RANGE", Furnished().Code(View(Lead) with { Trace = trace }));

    [Fact]
    public void Naming_is_of_members_and_what_is_so_already_is_no_event()
    {
        var space = Furnished();
        Assert.Equal("MEMBER_UNKNOWN", space.Code(new NameDocument(Lead, Plan, ["buyer", "stranger"], IsNamed: true)));
        Assert.Equal("OUT_OF_RANGE", space.Code(new NameDocument(Lead, Plan, [], IsNamed: true)));
        space.Name("buyer", "ally", "buyer");
        Assert.Equal(["ally", "buyer"], Assert.IsType<DocumentNamed>(Assert.Single(space.Happened)).Members);
        space.Name("ally");
        Assert.Empty(space.Happened);
    }

    [Fact]
    public void Nobody_from_outside_is_ever_shown_what_was_not_named_to_them()
    {
        var people = new[] { Lead, Colleague, Buyer, Ally };
        var step = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Bool);
        Gen.Select(Gen.Enum<DocumentLevel>(), step.Array[0, 40]).Sample((level, steps) =>
        {
            var space = Furnished(level);
            // Counted from the answers: named to, and in since.
            var named = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (what, by, about, flag) in steps)
            {
                var (asker, person) = (people[by], people[about]);
                SpaceCommand command = what switch
                {
                    0 => new NameDocument(asker, Plan, [person.Subject], flag),
                    1 => new RemoveMember(asker, person.Subject),
                    2 => Invite(person) with { By = asker },
                    3 => new AcceptInvitation(person),
                    4 => new SetDownload(asker, Plan, flag),
                    _ => View(asker, flag),
                };
                var answer = space.Ask(command, Now);
                if (answer is SpaceAccepted && command is NameDocument name) { if (flag) named.Add(name.Members[0]); else named.Remove(name.Members[0]); }
                if (answer is SpaceAccepted && command is RemoveMember removed) named.Remove(removed.Member);
                if (answer is ViewAllowed && (asker == Buyer || asker == Ally)) Assert.Contains(asker.Subject, named);
                if (answer is ViewAllowed && level == DocumentLevel.Restricted) Assert.False(flag);
            }
            Assert.Equal(Texts.Of(space.State), Texts.Of(space.Replay()));
        }, iter: 2_000);
    }
}
