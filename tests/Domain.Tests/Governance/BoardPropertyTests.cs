using CsCheck;
using Ecosystem.Domain.Governance;

namespace Ecosystem.Domain.Tests.Governance;

/// <summary>Whatever a board is asked, by whom, when and in whatever order: no motion passes without a quorum or is decided twice, and the votes are those that were answered.</summary>
public class BoardPropertyTests
{
    private sealed record Said(int Kind, int Who, int Seat, int Motion, int Vote, int Minutes);

    // Few people and few motions, so that they meet often.
    private static readonly string[] s_people = ["ann", "bob", "cy", "di", "eve"];
    private static readonly int[] s_minutes = [0, 0, 0, 0, 1, 1, 5, 29, 30, 31];

    private static readonly Gen<Said[]> s_stories = Gen.Select(
        Gen.Int[0, 15], Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 9],
        (kind, who, seat, motion, vote, minutes) => new Said(kind, who, seat, motion, vote, minutes)).Array[1, 60];

    [Fact]
    public void Any_sequence_is_answered_as_the_rules_say() => s_stories.Sample(story =>
    {
        var (board, oracle, now) = (new PlayedBoard(), new BoardOracle(), PlayedBoard.Start);
        foreach (var said in story)
        {
            now = now.AddMinutes(s_minutes[said.Minutes]);
            var command = Command(said, board, now);
            oracle.TimePasses(now);
            var expected = oracle.Accepts(command, now);
            var answer = board.Ask(command, now);
            Assert.True(expected == answer is BoardAccepted, $"{command} at {now:O}: {answer}");
            oracle.Heard(command, answer, now);
            oracle.Compare(board.Log, now);
        }
        Assert.Equal(Texts.Of(board.State), Texts.Of(board.Replay()));
        Assert.Equal(Texts.Of(board.State), Texts.Of(Texts.RoundTrip(board.State)));
    }, iter: 5_000);

    [Fact]
    public void The_same_commands_at_the_same_times_decide_the_same_even_from_a_state_read_back() => s_stories.Sample(story =>
    {
        var (board, now) = (new PlayedBoard(), PlayedBoard.Start);
        foreach (var said in story)
        {
            now = now.AddMinutes(s_minutes[said.Minutes]);
            var command = Command(said, board, now);
            var again = GovernanceBoard.Decide(Texts.RoundTrip(board.State), Texts.RoundTrip(command), now);
            var answer = board.Ask(command, now);
            Assert.Equal(Texts.Of(answer), Texts.Of(again.Answer));
            Assert.Equal(board.Happened.Select(Texts.Of), again.Events.Select(Texts.Of));
        }
    }, iter: 300);

    private static BoardCommand Command(Said said, PlayedBoard board, DateTimeOffset now)
    {
        var proposed = board.Log.OfType<MotionProposed>().Count();
        // One of the latest, and at times one that nobody proposed.
        var (who, seat, motion) = (s_people[said.Who], (BoardSeat)said.Seat, new MotionId($"mo_{Math.Max(0, proposed - said.Motion)}"));
        return said.Kind switch
        {
            0 or 1 or 2 => new AssignSeat(seat, who, now.AddMinutes(said.Vote switch { 0 => 30, 1 => 100, 2 => 10_000, _ => 0 }), PlayedBoard.Act with { By = s_people[said.Motion] }, PlayedBoard.Rules),
            3 => new VacateSeat(seat, PlayedBoard.Act),
            4 => new WithdrawMotion(motion, who),
            5 => new CloseDueMotions(),
            // Each proposal has an id of its own, as the shell gives it.
            6 or 7 => new ProposeMotion(new($"mo_{proposed}"), MotionKind.Resolution, said.Vote == 3 ? "" : "t", "t", null, 30, who, PlayedBoard.Rules),
            _ => new CastVote(motion, (Vote)said.Vote, who),
        };
    }
}
