using CsCheck;
using Ecosystem.Domain.Approvals;

namespace Ecosystem.Domain.Tests.Approvals;

/// <summary>Whatever an approval is asked, by whom, when and in whatever order, AP-1 to AP-8 hold.</summary>
public class ApprovalPropertyTests
{
    private sealed record Said(int Kind, int Who, int Whom, int Note, int Minutes);

    // The requester is one of six, so that every rule about them is met often.
    private static readonly string[] s_people = ["lead", "ann", "bob", "cy", "di", "eve"];
    private static readonly string[] s_notes = ["n", "n", "n", "", " ", new('n', Approval.NoteLengthMax), new('n', Approval.NoteLengthMax + 1)];
    private static readonly int?[] s_quorums = [null, 1, 2, 3, 5, 0, 6];
    private static readonly int?[] s_timeouts = [null, 60, 60, 1, 43_200, 0, 43_201];

    // Mostly nothing passes, so that much happens before the deadline, and some steps meet it to the minute.
    private static readonly int[] s_minutes = [0, 0, 0, 0, 0, 0, 0, 1, 1, 59, 60, 4_319];

    private static readonly Gen<(int Quorum, int Timeout, Said[] Steps)> s_stories = Gen.Select(
        Gen.Int[0, s_quorums.Length - 1], Gen.Int[0, s_timeouts.Length - 1],
        Gen.Select(Gen.Int[0, 11], Gen.Int[0, 5], Gen.Int[0, 7], Gen.Int[0, 6], Gen.Int[0, 11], (kind, who, whom, note, minutes) => new Said(kind, who, whom, note, minutes)).Array[1, 40]);

    [Fact]
    public void Any_sequence_of_commands_is_answered_as_the_rules_say_and_ends_in_at_most_one_verdict() => s_stories.Sample(story =>
    {
        var (approval, oracle, now) = (new PlayedApproval(), new ApprovalOracle(), PlayedApproval.Start);
        foreach (var said in story.Steps)
        {
            now = now.AddMinutes(s_minutes[said.Minutes]);
            var command = Command(said, s_quorums[story.Quorum], s_timeouts[story.Timeout]);
            var expected = oracle.Accepts(command, now);
            var answer = approval.Ask(command, now);
            Assert.True(expected == answer is ApprovalAccepted, $"{command} at {now:O}: {answer}");
            oracle.Heard(command, answer, now);
        }
        oracle.Compare(approval.Log);
        Assert.Equal(Texts.Of(approval.State), Texts.Of(approval.Replay()));
        Assert.Equal(Texts.Of(approval.State), Texts.Of(Texts.RoundTrip(approval.State)));
    }, iter: 5_000);

    [Fact]
    public void The_same_commands_at_the_same_times_decide_the_same_even_from_a_state_read_back() => s_stories.Sample(story =>
    {
        var (approval, now) = (new PlayedApproval(), PlayedApproval.Start);
        foreach (var said in story.Steps)
        {
            now = now.AddMinutes(s_minutes[said.Minutes]);
            var command = Command(said, s_quorums[story.Quorum], s_timeouts[story.Timeout]);
            var again = Approval.Decide(Texts.RoundTrip(approval.State), Texts.RoundTrip(command), now);
            var answer = approval.Ask(command, now);

            Assert.Equal(Texts.Of(answer), Texts.Of(again.Answer));
            Assert.Equal(approval.Happened.Select(Texts.Of), again.Events.Select(Texts.Of));
        }
    }, iter: 300);

    private static ApprovalCommand Command(Said said, int? quorum, int? timeout)
    {
        var (who, note) = (s_people[said.Who], s_notes[said.Note]);
        return said.Kind switch
        {
            0 => new Open(PlayedApproval.Request with { Quorum = quorum, TimeoutMinutes = timeout }),
            1 => new TimeOut(),
            2 => new Decide(false, who, note),
            3 or 4 => new SendBack(who, note),
            // Only the requester can; so they mostly try.
            5 or 6 => new Resubmit(said.Whom % 4 == 0 ? who : PlayedApproval.Requester, note),
            7 or 8 => new Reassign(
                said.Whom switch { 6 => PlayedApproval.Queue("finance"), 7 => PlayedApproval.Queue(""), _ => PlayedApproval.Person(s_people[said.Whom]) }, who, note),
            _ => new Decide(true, who, note),
        };
    }
}
