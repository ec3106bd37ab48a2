using Ecosystem.Api.Governance;
using Ecosystem.Api.Graph;
using Ecosystem.Domain;
using Ecosystem.Domain.Governance;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>The governance board 治理委员会 as it stands now.</summary>
    public static async Task<GovernanceBoardType> GovernanceBoard([FromRequest] Actors actors) => new(await actors.GovernanceBoard.View());

    /// <summary>The white papers 《客户主权实践白皮书》 that were published, the latest first, with where anybody downloads them.</summary>
    public static async Task<IEnumerable<PublishedPaperType>> WhitePapers([FromRequest] Actors actors) =>
        (await actors.WhitePapers.Published()).Select(paper => new PublishedPaperType(paper));
}

public sealed partial class Mutation
{
    /// <summary>Gives a seat of the governance board to a person for a term, or a new term to whoever holds it. Nobody gives one to themselves.</summary>
    [OutputType(typeof(NonNullGraphType<SeatResult>))]
    public static async Task<object> AssignSeat(AssignSeatInput input, [FromRequest] Actors actors) =>
        Seat(input.Seat, await actors.GovernanceBoard.AssignSeat(input.Seat, input.Holder, input.Until, input.Reason, Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Empties a seat of the governance board. What it voted on motions that are open no longer counts.</summary>
    [OutputType(typeof(NonNullGraphType<SeatResult>))]
    public static async Task<object> VacateSeat(VacateSeatInput input, [FromRequest] Actors actors) =>
        Seat(input.Seat, await actors.GovernanceBoard.VacateSeat(input.Seat, input.Reason, Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Puts a motion to the vote, from the seat that the caller holds.</summary>
    [OutputType(typeof(NonNullGraphType<MotionResult>))]
    public static async Task<object> ProposeMotion(ProposeMotionInput input, [FromRequest] Actors actors) =>
        Motion(await actors.GovernanceBoard.Propose(new(input.Kind, input.Title, input.Text, input.Quarter, input.Minutes), Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Votes for the seat that the caller holds; said again, it counts as said last. The vote that completes all filled seats decides, if there is a quorum.</summary>
    [OutputType(typeof(NonNullGraphType<MotionResult>))]
    public static async Task<object> CastVote(CastVoteInput input, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        return Ids.TryParse<MotionId>(input.Motion, out var motion) ? Motion(await actors.GovernanceBoard.Vote(motion, input.Vote, key)) : new Refused(BoardRefusals.MotionUnknown);
    }

    /// <summary>Takes back a motion that the caller proposed and that is open.</summary>
    [OutputType(typeof(NonNullGraphType<MotionResult>))]
    public static async Task<object> WithdrawMotion(WithdrawMotionInput input, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        return Ids.TryParse<MotionId>(input.Motion, out var motion) ? Motion(await actors.GovernanceBoard.Withdraw(motion, key)) : new Refused(BoardRefusals.MotionUnknown);
    }

    private static object Seat(BoardSeat seat, BoardAnswer answer) => answer is BoardRefused refused ? new Refused(refused.Refusal) : new SeatPayload(seat);

    private static object Motion(BoardAnswer answer) => answer switch
    {
        BoardRefused refused => new Refused(refused.Refusal),
        BoardAccepted { Motion: { } motion } => new MotionPayload(motion),
        var other => throw new InvalidOperationException($"The board answered {other.GetType().Name} without a motion."),
    };
}
