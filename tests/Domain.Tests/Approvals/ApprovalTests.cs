using CsCheck;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Tests.Approvals;

/// <summary>AP-1 to AP-3: one request for a human decision, decided once and never by its requester.</summary>
public class ApprovalTests
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly CountersignRequest s_request = new(
        new("su_east"), new("de_1"), "lead", Permission.PricingApprove, new(TargetKind.Unit, ""), new(600_000, "CNY"), ["SU-7: too much"]);

    private sealed class PlayedApproval() : Played<Approval, ApprovalState, ApprovalCommand, ApprovalAnswer, ApprovalEvent>("ap_1");

    private static PlayedApproval Opened()
    {
        var approval = new PlayedApproval();
        approval.Ask(new Open(s_request), s_now);
        return approval;
    }

    [Fact]
    public void A_decision_is_refused_for_its_first_fault() =>
        new RefusalTable<ApprovalState, Decide>(
            Opened().State, new(true, "director", "fine"), (state, command) => (Approval.Decide(state, command, s_now).Answer as ApprovalRefused)?.Refusal)
            .RowOfState("APPROVAL_UNKNOWN", "", _ => Approval.Empty("ap_1"))
            .Row("NOTE_TOO_LONG", "The note may have at most 1000 characters.", c => c with { Note = new string('n', 1001) })
            .RowOfState("ALREADY_DECIDED", "", state => state with { Verdict = new(false, "somebody", "", s_now) })
            .Row("DECIDED_BY_REQUESTER", "", c => c with { By = "lead" })
            .Check();

    [Fact]
    public void Opening_writes_what_is_asked_and_opening_again_changes_nothing()
    {
        var approval = new PlayedApproval();

        Assert.Equal(new ApprovalAccepted(), approval.Ask(new Open(s_request), s_now));
        Assert.Equal(new ApprovalOpened(s_request, s_now), Assert.Single(approval.Happened));

        Assert.Equal(new ApprovalAccepted(), approval.Ask(new Open(s_request with { Requester = "somebody else" }), s_now.AddDays(1)));
        Assert.Empty(approval.Happened);
        Assert.Equal((s_request, s_now), (approval.State.Request, approval.State.OpenedAt));
    }

    [Fact]
    public void Opening_again_after_the_decision_changes_nothing_either()
    {
        var approval = Opened();
        approval.Ask(new Decide(true, "director", ""), s_now);

        approval.Ask(new Open(s_request), s_now);

        Assert.Empty(approval.Happened);
        Assert.NotNull(approval.State.Verdict);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_decision_says_who_what_why_and_when_and_which_unit_waits(bool approved)
    {
        var approval = Opened();

        Assert.Equal(new ApprovalAccepted(), approval.Ask(new Decide(approved, "director", "because"), s_now.AddHours(1)));

        Assert.Equal(new ApprovalDecided(approved, "director", "because", s_now.AddHours(1), new("su_east")), Assert.Single(approval.Happened));
        Assert.Equal(new Verdict(approved, "director", "because", s_now.AddHours(1)), approval.State.Verdict);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public void A_note_has_up_to_1000_characters(int length, bool accepted) =>
        Assert.Equal(accepted, Opened().Ask(new Decide(true, "director", new string('n', length)), s_now) is ApprovalAccepted);

    [Fact]
    public void An_approval_is_never_decided_twice_never_by_its_requester_and_never_before_it_is_opened()
    {
        var people = new[] { "lead", "director", "board" };
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 2], Gen.Int[0, 3]).Array[1, 20].Sample(steps =>
        {
            var (approval, requester, decided) = (new PlayedApproval(), (string?)null, 0);
            foreach (var (kind, who, note) in steps)
            {
                if (kind == 0)
                {
                    Assert.IsType<ApprovalAccepted>(approval.Ask(new Open(s_request with { Requester = people[who] }), s_now));
                    requester ??= people[who];
                    continue;
                }
                var length = note == 0 ? Approval.NoteLengthMax + 1 : note;
                var accepted = approval.Ask(new Decide(kind % 2 == 0, people[who], new string('n', length)), s_now) is ApprovalAccepted;
                Assert.Equal(requester is not null && length <= Approval.NoteLengthMax && decided == 0 && people[who] != requester, accepted);
                if (accepted) decided++;
            }
            Assert.Equal(decided, approval.Log.OfType<ApprovalDecided>().Count());
            Assert.InRange(decided, 0, 1);
            Assert.Equal(Texts.Of(approval.State), Texts.Of(approval.Replay()));
            Assert.Equal(Texts.Of(approval.State), Texts.Of(Texts.RoundTrip(approval.State)));
        }, iter: 2_000);
    }
}
