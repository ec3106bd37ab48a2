using System.Collections.Immutable;
using Ecosystem.Contracts.Governance;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Governance;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Journal;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Grains.Governance;

/// <summary>The shell of the governance board; its rules are in <see cref="GovernanceBoard"/>.</summary>
/// <remarks>
/// A reminder calls the board when the next motion's deadline comes, in whichever silo, also after all were down. It only knocks: whether the time is up is
/// the rules' to say, by the database's clock, and they count due motions before anything else that is asked. So a reminder that is late or lost changes no result.
/// </remarks>
[GrainType("governance-board")]
public sealed class GovernanceBoardGrain(
    ActorServices services, [PersistentState("governance-board", GrainStorage.Snapshots)] IPersistentState<Snapshot<BoardState>> snapshot)
    : ActorGrain<GovernanceBoard, BoardState, BoardCommand, BoardAnswer, BoardEvent>(services, snapshot), IGovernanceBoardGrain, IRemindable
{
    /// <summary>The reminder's name.</summary>
    public const string Deadline = "deadline";

    /// <summary>How often the reminder knocks again once a deadline has passed; the shortest that Orleans allows.</summary>
    private static readonly TimeSpan s_again = TimeSpan.FromMinutes(1);

    private DateTimeOffset? _remindedAt;

    private DateTimeOffset? NextDeadline => State.Motions.Where(motion => motion.Outcome is null).Select(motion => (DateTimeOffset?)motion.Deadline).Min();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        // A silo may have died just after the commit that opened a motion.
        await Remind();
    }

    public Task<BoardAnswer> AssignSeat(BoardSeat seat, string holder, DateTimeOffset until, string reason, string idempotencyKey) => Take(
        nameof(AssignSeat), new { seat, holder, until, reason }, idempotencyKey,
        new AssignSeat(seat, holder, Microseconds.Truncate(until.ToUniversalTime()), Act(reason), BoardRules.Current.Version));

    public Task<BoardAnswer> VacateSeat(BoardSeat seat, string reason, string idempotencyKey) =>
        Take(nameof(VacateSeat), new { seat, reason }, idempotencyKey, new VacateSeat(seat, Act(reason)));

    public Task<BoardAnswer> Propose(NewMotion motion, string idempotencyKey) => Take(
        nameof(Propose), motion, idempotencyKey,
        new ProposeMotion(Services.Clock.NewId<MotionId>(), motion.Kind, motion.Title, motion.Text, motion.Quarter, motion.Minutes, Caller.Current.Subject, BoardRules.Current.Version));

    public Task<BoardAnswer> Vote(MotionId motion, Vote vote, string idempotencyKey) =>
        Take(nameof(Vote), new { motion, vote }, idempotencyKey, new CastVote(motion, vote, Caller.Current.Subject));

    public Task<BoardAnswer> Withdraw(MotionId motion, string idempotencyKey) =>
        Take(nameof(Withdraw), new { motion }, idempotencyKey, new WithdrawMotion(motion, Caller.Current.Subject));

    public Task<BoardAnswer> Draft(Quarter quarter, string manifest, long logSize, string idempotencyKey) =>
        Take(nameof(Draft), new { quarter, manifest, logSize }, idempotencyKey, new DraftWhitePaper(quarter, manifest, logSize));

    /// <summary>A deadline may have come.</summary>
    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        _remindedAt = null;
        // Its own key each time: the board has many deadlines, and a retry of one knock is as good as another.
        await Take(nameof(CloseDueMotions), new { at = Services.Clock.Now() }, $"{Deadline}/{Services.Clock.NewKey()}", new CloseDueMotions());
    }

    public Task<BoardView> View()
    {
        var now = Services.Clock.Now();
        var seats = State.FilledAt(now).ToImmutableArray();
        return Task.FromResult(new BoardView(
            seats, BoardRules.Current.Quorum(seats.Length), [.. State.Motions.Select(motion => motion with { Outcome = State.OutcomeAt(motion, now) }).Reverse()], Papers(now), Version));
    }

    private ImmutableArray<WhitePaperView> Papers(DateTimeOffset now)
    {
        if (State.Since is not { } since) return [];
        var papers = ImmutableArray.CreateBuilder<WhitePaperView>();
        for (var quarter = Quarter.Of(now).Previous; quarter >= Quarter.Of(since); quarter = quarter.Previous)
        {
            var (record, due) = (State.Paper(quarter), GovernanceBoard.DueOf(quarter));
            papers.Add(new(quarter, record, due, record?.PublishedAt is null && now >= due));
        }
        return papers.ToImmutable();
    }

    private async Task<BoardAnswer> Take<TMessage>(string method, TMessage message, string idempotencyKey, BoardCommand command)
    {
        var answer = await Answer(method, message, idempotencyKey, command);
        await Remind();
        return answer;
    }

    /// <summary>Has the reminder set to the next deadline, or cleared away. Until it is, whoever proposed a motion is not answered, and tries again.</summary>
    private async Task Remind()
    {
        if (NextDeadline == _remindedAt && _remindedAt is not null) return;
        if (NextDeadline is { } next)
        {
            var remaining = next - Services.Clock.Now();
            await this.RegisterOrUpdateReminder(Deadline, remaining > TimeSpan.Zero ? remaining : TimeSpan.Zero, s_again);
            _remindedAt = next;
            return;
        }

        try
        {
            if (await this.GetReminder(Deadline) is { } reminder) await this.UnregisterReminder(reminder);
            _remindedAt = null;
        }
        catch (Exception failure)
        {
            Services.Log.LogWarning(failure, "The reminder of board {Board} is still set; it will be cleared when it next knocks.", State.Id);
        }
    }

    private static AdministrativeAct Act(string reason) => new(Caller.Current.Subject, Caller.Current.Client, reason);
}
