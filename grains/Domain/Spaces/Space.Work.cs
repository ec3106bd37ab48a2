using Ecosystem.Domain.Access;

namespace Ecosystem.Domain.Spaces;

using Decided = Decision<SpaceAnswer, SpaceEvent>;

public sealed partial class Space
{
    /// <summary>SP-7: whether a member sees a thread: who rules the space sees all, others those of their own organisation, as far as what it is about is shown to them.</summary>
    public static bool Sees(SpaceState state, SpaceMember member, FeedbackThread thread) =>
        member.IsHost || (thread.Organisation == member.Organisation && (thread.Document is not { } about || state.Documents[about].IsShownTo(member)));

    /// <summary>SP-8: whether a member sees milestones and experts: they are between us and the customer.</summary>
    public static bool SeesWork(SpaceMember member) => member.Audience is Audience.Internal or Audience.Customer;

    private static Decided Decide(SpaceState state, OpenFeedback open, SpaceMember member, DateTimeOffset now)
    {
        if (open.Document is { } about && !(state.Documents.GetValueOrDefault(about)?.IsShownTo(member) ?? false)) return Refuse(SpaceRefusals.DocumentUnknown);
        return state.Feedback.Count >= OpenFeedback.ThreadsMax
            ? Refuse(SpaceRefusals.TooMany("threads", OpenFeedback.ThreadsMax))
            : Makes(open.Thread.Value, new FeedbackOpened(open.Thread, open.By, open.Document, open.Text, now));
    }

    private static Decided Decide(SpaceState state, AnswerFeedback answer, SpaceMember member, DateTimeOffset now)
    {
        if (state.Feedback.GetValueOrDefault(answer.Thread) is not { } thread || !Sees(state, member, thread)) return Refuse(SpaceRefusals.FeedbackUnknown);
        return thread.Entries.Length >= OpenFeedback.EntriesMax
            ? Refuse(SpaceRefusals.TooMany("answers in a thread", OpenFeedback.EntriesMax))
            : Happens(new FeedbackAnswered(answer.Thread, answer.By.Subject, member.IsInternal, answer.Text, now));
    }

    /// <summary>SP-8.</summary>
    private static Decided Decide(SpaceState state, OpenMilestone open, DateTimeOffset now)
    {
        if (!Enum.IsDefined(open.Kind)) return Refuse(SpaceRefusals.OutOfRange("kind", "requirementConfirmation, proposalReview, deliveryAcceptance or pocConfirmation"));
        return state.Milestones.Count >= OpenMilestone.MilestonesMax
            ? Refuse(SpaceRefusals.TooMany("milestones", OpenMilestone.MilestonesMax))
            : Makes(open.Milestone.Value, new MilestoneOpened(open.Milestone, open.Kind, open.Title, open.DueAt, open.By.Subject, now));
    }

    /// <summary>SP-8: only the customer's own act ends a milestone, or a waiver.</summary>
    private static Decided Decide(SpaceState state, ActOnMilestone act, SpaceMember member, DateTimeOffset now)
    {
        if (member.Audience != Audience.Customer) return Refuse(SpaceRefusals.CustomerOnly);
        if (state.Milestones.GetValueOrDefault(act.Milestone) is not { } milestone) return Refuse(SpaceRefusals.MilestoneUnknown);
        return milestone.IsOver() ? Refuse(SpaceRefusals.MilestoneOver) : Happens(new MilestoneActed(act.Milestone, act.Accepted, act.By.Subject, act.Note, now));
    }

    /// <summary>SP-9: who asks for a waiver does not decide about it; the approval sees to that.</summary>
    private static Decided Decide(SpaceState state, RequestWaiver request, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(request.Reason) || request.Reason.Length > RequestWaiver.ReasonLengthMax || request.Reason.Any(char.IsControl))
            return Refuse(SpaceRefusals.OutOfRange("reason", $"1 to {RequestWaiver.ReasonLengthMax} characters in one line, and name nobody: it stays in the log"));
        if (state.Milestones.GetValueOrDefault(request.Milestone) is not { } milestone) return Refuse(SpaceRefusals.MilestoneUnknown);
        if (milestone.IsOver()) return Refuse(SpaceRefusals.MilestoneOver);
        if (milestone.Waiver is { Given: null }) return Refuse(SpaceRefusals.WaiverPending);
        var (customer, unit) = (state.Customer ?? throw new InvalidOperationException("A space without customer has members."), state.Unit ?? throw new InvalidOperationException("A space without unit has members."));
        return Makes(request.Approval.Value, new WaiverRequested(request.Milestone, request.Approval, customer, unit, request.By.Subject, request.Reason, now));
    }

    /// <summary>SP-9: should the customer have acted meanwhile, its act stands.</summary>
    private static Decided Decide(SpaceState state, HearOfWaiver hear, DateTimeOffset now)
    {
        if (state.Customer is null) return Refuse(SpaceRefusals.SpaceUnknown);
        if (state.Milestones.GetValueOrDefault(hear.Milestone) is not { } milestone) return Refuse(SpaceRefusals.MilestoneUnknown);
        if (milestone.Waiver is not { } waiver || waiver.Approval != hear.Approval) return Refuse(SpaceRefusals.WaiverUnknown);
        if (waiver.Given is not null) return s_accepted;
        return hear.Given && !milestone.IsOver()
            ? Happens(new MilestoneWaived(hear.Milestone, hear.Approval, hear.DecidedBy, now))
            : Happens(new WaiverRejected(hear.Milestone, hear.Approval, hear.DecidedBy, now));
    }

    /// <summary>SP-10.</summary>
    private static Decided Decide(SpaceState state, IntroduceExpert introduce, DateTimeOffset now) => state.Experts.Count >= IntroduceExpert.ExpertsMax
        ? Refuse(SpaceRefusals.TooMany("experts", IntroduceExpert.ExpertsMax))
        : Makes(introduce.Expert.Value, new ExpertIntroduced(introduce.Expert, introduce.Name, introduce.Field, introduce.By.Subject, now));

    /// <summary>SP-13: expert and milestone come together, in a space of ours alone.</summary>
    private static Decided Decide(SpaceState state, SendExpert send, DateTimeOffset now)
    {
        if (state.Customer is null || state.IsCustomersOwn) return Refuse(SpaceRefusals.SpaceUnknown);
        if (state.Experts.Count >= IntroduceExpert.ExpertsMax) return Refuse(SpaceRefusals.TooMany("experts", IntroduceExpert.ExpertsMax));
        if (state.Milestones.Count >= OpenMilestone.MilestonesMax) return Refuse(SpaceRefusals.TooMany("milestones", OpenMilestone.MilestonesMax));
        return new(
            new ExpertSentAnswer(send.Expert, send.Milestone, send.Listed),
            [
                new ExpertIntroduced(send.Expert, send.Name, send.Field, send.By, now, send.Profile, send.Run, send.Listed),
                new MilestoneOpened(send.Milestone, MilestoneKind.PocConfirmation, send.Title, send.DueAt, send.By, now, send.Run),
            ]);
    }

    private static Decided Decide(SpaceState state, MakeCommitment make, DateTimeOffset now)
    {
        if (make.DueAt <= now) return Refuse(SpaceRefusals.OutOfRange("dueAt", "in the future"));
        if (state.Experts.GetValueOrDefault(make.Expert) is not { } expert) return Refuse(SpaceRefusals.ExpertUnknown);
        return expert.Commitments.Count >= IntroduceExpert.CommitmentsMax
            ? Refuse(SpaceRefusals.TooMany("commitments of an expert", IntroduceExpert.CommitmentsMax))
            : Makes(make.Commitment.Value, new CommitmentMade(make.Expert, make.Commitment, make.Promise, make.DueAt, make.By.Subject, now));
    }

    /// <summary>SP-10: it is said once, and stays.</summary>
    private static Decided Decide(SpaceState state, SettleCommitment settle, DateTimeOffset now)
    {
        if (state.Experts.GetValueOrDefault(settle.Expert) is not { } expert) return Refuse(SpaceRefusals.ExpertUnknown);
        if (expert.Commitments.GetValueOrDefault(settle.Commitment) is not { } commitment) return Refuse(SpaceRefusals.CommitmentUnknown);
        return commitment.Kept is not null
            ? Refuse(SpaceRefusals.CommitmentSettled)
            : Happens(new CommitmentSettled(settle.Expert, settle.Commitment, settle.Kept, settle.By.Subject, now));
    }

    private static SpaceState Opened(SpaceState state, FeedbackOpened e) => state with
    {
        Feedback = state.Feedback.SetItem(e.Thread, new(e.Thread, e.By.Subject, e.By.Organisation, e.Document, [new(e.By.Subject, e.By.Audience == Audience.Internal, e.Text, e.At)])),
    };

    private static SpaceState Answered(SpaceState state, FeedbackAnswered e) => state.Feedback[e.Thread] is var thread
        ? state with { Feedback = state.Feedback.SetItem(e.Thread, thread with { Entries = thread.Entries.Add(new(e.By, e.IsInternal, e.Text, e.At)) }) }
        : state;

    private static SpaceState WithMilestone(SpaceState state, MilestoneId id, Func<SpaceMilestone, SpaceMilestone> change) =>
        state with { Milestones = state.Milestones.SetItem(id, change(state.Milestones[id])) };

    private static SpaceState WithExpert(SpaceState state, ExpertId id, Func<SpaceExpert, SpaceExpert> change) =>
        state with { Experts = state.Experts.SetItem(id, change(state.Experts[id])) };
}
