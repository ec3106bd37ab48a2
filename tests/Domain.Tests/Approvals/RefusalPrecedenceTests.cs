using Ecosystem.Domain.Approvals;

namespace Ecosystem.Domain.Tests.Approvals;

/// <summary>A command that breaks several rules at once is refused for the first, in the order of <see cref="ApprovalRefusals"/>.</summary>
public class RefusalPrecedenceTests
{
    private static readonly string s_long = new('n', Approval.NoteLengthMax + 1);

    [Fact]
    public void Opening_is_refused_for_its_first_fault() =>
        Table(Approval.Empty("ap_1"), new Open(PlayedApproval.Request with { Quorum = 5, TimeoutMinutes = 43_200 }))
            .Row("OUT_OF_RANGE", "quorum must be 1 to 5", c => new(c.Request with { Quorum = 6 }))
            .Row("OUT_OF_RANGE", "timeoutMinutes must be 1 to 43200", c => new(c.Request with { TimeoutMinutes = 0 }))
            .Check();

    [Fact]
    public void A_decision_is_refused_for_its_first_fault() =>
        Table(Waiting, new Decide(true, "ann", "fine"))
            .RowOfState("APPROVAL_UNKNOWN", "", _ => Approval.Empty("ap_1"))
            .Row("NOTE_TOO_LONG", "The note may have at most 1000 characters.", c => c with { Note = s_long })
            .RowOfState("ALREADY_DECIDED", "", Decided)
            .RowOfState("APPROVAL_TIMED_OUT", "", Overdue)
            .Row("DECIDED_BY_REQUESTER", "", c => c with { By = PlayedApproval.Requester })
            .RowOfState("SENT_BACK", "", SentBack)
            .RowOfState("ASSIGNED_TO_ANOTHER", "", state => state with { Assignee = PlayedApproval.Person("bob") })
            .RowOfState("ALREADY_VOTED", "", state => VotedBy(state, "ann"))
            .Check();

    [Fact]
    public void Sending_back_is_refused_for_its_first_fault() =>
        Table(Waiting, new SendBack("ann", "which customer?"))
            .RowOfState("APPROVAL_UNKNOWN", "", _ => Approval.Empty("ap_1"))
            .Row("NOTE_TOO_LONG", "", c => c with { Note = s_long })
            .Row("NOTE_MISSING", "", c => c.Note == s_long ? c : c with { Note = " " })
            .RowOfState("ALREADY_DECIDED", "", Decided)
            .RowOfState("APPROVAL_TIMED_OUT", "", Overdue)
            .Row("DECIDED_BY_REQUESTER", "", c => c with { By = PlayedApproval.Requester })
            .RowOfState("SENT_BACK", "", SentBack)
            .RowOfState("ASSIGNED_TO_ANOTHER", "", state => state with { Assignee = PlayedApproval.Person("bob") })
            .RowOfState("TOO_MANY_STEPS", "This approval has had 100 steps.", WellTravelled)
            .Check();

    [Fact]
    public void Reassigning_is_refused_for_its_first_fault() =>
        Table(Waiting, new Reassign(PlayedApproval.Person("bob"), "ann", "on leave"))
            .RowOfState("APPROVAL_UNKNOWN", "", _ => Approval.Empty("ap_1"))
            .Row("NOTE_TOO_LONG", "", c => c with { Note = s_long })
            .Row("NOTE_MISSING", "", c => c.Note == s_long ? c : c with { Note = "" })
            .Row("ASSIGNEE_MALFORMED", "", c => c with { To = PlayedApproval.Person("") })
            .RowOfState("ALREADY_DECIDED", "", Decided)
            .RowOfState("APPROVAL_TIMED_OUT", "", Overdue)
            .Row("DECIDED_BY_REQUESTER", "", c => c with { By = PlayedApproval.Requester })
            .Row("ASSIGNED_TO_REQUESTER", "", c => c.To.Id == "" ? c : c with { To = PlayedApproval.Person(PlayedApproval.Requester) })
            .RowOfState("ASSIGNEE_HAS_VOTED", "", state => VotedBy(state, "bob"))
            .RowOfState("TOO_MANY_STEPS", "", WellTravelled)
            .Check();

    [Fact]
    public void Resubmitting_is_refused_for_its_first_fault() =>
        Table(SentBack(Waiting), new Resubmit(PlayedApproval.Requester, "the East branch"))
            .RowOfState("APPROVAL_UNKNOWN", "", _ => Approval.Empty("ap_1"))
            .Row("NOTE_TOO_LONG", "", c => c with { Note = s_long })
            .Row("NOTE_MISSING", "", c => c.Note == s_long ? c : c with { Note = "\t" })
            .RowOfState("ALREADY_DECIDED", "", Decided)
            .RowOfState("APPROVAL_TIMED_OUT", "", Overdue)
            .Row("NOT_THE_REQUESTER", "", c => c with { By = "ann" })
            .RowOfState("NOT_SENT_BACK", "", state => state with { SentBack = false })
            .Check();

    private static ApprovalState Waiting => PlayedApproval.Opened(quorum: 3).State;

    private static ApprovalState Decided(ApprovalState state) => state with { Verdict = new(false, "cy", "", PlayedApproval.Start) };

    private static ApprovalState Overdue(ApprovalState state) => state with { OpenedAt = PlayedApproval.Start.AddDays(-3) };

    private static ApprovalState SentBack(ApprovalState state) => state with { SentBack = true };

    private static ApprovalState VotedBy(ApprovalState state, string person) => state with { Votes = [new(person, true, "", PlayedApproval.Start)] };

    private static ApprovalState WellTravelled(ApprovalState state) =>
        state with { Steps = [.. Enumerable.Repeat(new ApprovalStep(ApprovalStepKind.Reassigned, "cy", "n", PlayedApproval.Start), Approval.StepsMax)] };

    private static RefusalTable<ApprovalState, TCommand> Table<TCommand>(ApprovalState state, TCommand command) where TCommand : ApprovalCommand =>
        new(state, command, (approval, asked) => (Approval.Decide(approval, asked, PlayedApproval.Start).Answer as ApprovalRefused)?.Refusal);
}
