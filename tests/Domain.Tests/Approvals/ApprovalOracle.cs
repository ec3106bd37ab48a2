using Ecosystem.Domain.Approvals;

namespace Ecosystem.Domain.Tests.Approvals;

/// <summary>What an approval must answer, by docs/rules/approval.md, counted from its answers alone.</summary>
internal sealed class ApprovalOracle
{
    private readonly HashSet<string> _approvers = [];
    private int _quorum, _verdicts, _votes, _timeOuts, _moves;
    private DateTimeOffset? _deadline;
    private string? _onlyPerson;
    private bool _missing, _approved;

    private bool IsOver => _verdicts + _timeOuts > 0;

    public bool Accepts(ApprovalCommand command, DateTimeOffset now)
    {
        if (command is Open { Request: var request }) return _deadline is not null || (request.Quorum is null or (>= 1 and <= 5) && request.TimeoutMinutes is null or (>= 1 and <= 43_200));
        if (_deadline is null) return false;
        if (command is TimeOut) return true;
        if (IsOver || now >= _deadline) return false;
        var needed = command is not Decide;
        return command switch
        {
            Decide c => Note(c.Note, needed) && c.By != PlayedApproval.Requester && !_missing && (_onlyPerson ?? c.By) == c.By && !_approvers.Contains(c.By),
            SendBack c => Note(c.Note, needed) && c.By != PlayedApproval.Requester && !_missing && (_onlyPerson ?? c.By) == c.By,
            Resubmit c => Note(c.Note, needed) && c.By == PlayedApproval.Requester && _missing,
            Reassign { To.Kind: AssigneeKind.Queue } c => Note(c.Note, needed) && c.By != PlayedApproval.Requester && c.To.Id.Length > 0,
            Reassign c => Note(c.Note, needed) && c.By != PlayedApproval.Requester && c.To.Id != PlayedApproval.Requester && !_approvers.Contains(c.To.Id),
            _ => throw new ArgumentException($"No rule for {command}.", nameof(command)),
        };
    }

    public void Heard(ApprovalCommand command, ApprovalAnswer answer, DateTimeOffset now)
    {
        if (_deadline is not null && !IsOver && now >= _deadline && (command is TimeOut || (answer as ApprovalRefused)?.Refusal.Code == "APPROVAL_TIMED_OUT")) _timeOuts++;
        if (answer is not ApprovalAccepted accepted) return;
        switch (command)
        {
            case Open { Request: var request } when _deadline is null:
                (_quorum, _deadline) = (request.Quorum ?? 1, now.AddMinutes(request.TimeoutMinutes ?? 4_320));
                break;
            case Decide { Approved: true } c:
                Assert.True(_approvers.Add(c.By));
                var missing = _quorum - _approvers.Count;
                Assert.Equal(missing > 0 ? missing : null, accepted.Missing);
                if (missing > 0) _votes++;
                else (_verdicts, _approved) = (_verdicts + 1, true);
                break;
            case Decide:
                Assert.Null(accepted.Missing);
                _verdicts++;
                break;
            case SendBack:
                (_missing, _moves) = (true, _moves + 1);
                break;
            case Resubmit:
                (_missing, _moves) = (false, _moves + 1);
                _approvers.Clear();
                break;
            case Reassign c:
                (_onlyPerson, _moves) = (c.To.Kind == AssigneeKind.Person ? c.To.Id : null, _moves + 1);
                break;
        }
    }

    /// <summary>The log holds what was answered, and no more.</summary>
    public void Compare(IReadOnlyList<ApprovalEvent> log)
    {
        Assert.InRange(_verdicts + _timeOuts, 0, 1);
        Assert.Equal(_deadline is null ? 0 : 1, log.OfType<ApprovalOpened>().Count());
        Assert.Equal((_votes, _verdicts, _timeOuts), (log.OfType<ApprovalVoted>().Count(), log.OfType<ApprovalDecided>().Count(), log.OfType<ApprovalTimedOut>().Count()));
        Assert.Equal(_moves, log.Count(happened => happened is ApprovalReassigned or ApprovalSentBack or ApprovalResubmitted));
        Assert.All(log.OfType<ApprovalTimedOut>(), e => Assert.True(e.Deadline == _deadline && e.At >= e.Deadline));
        if (IsOver) Assert.True(log[^1] is ApprovalDecided or ApprovalTimedOut);
        if (log.OfType<ApprovalDecided>().SingleOrDefault() is not { } decided) return;
        Assert.Equal(_approved, decided.Approved);

        // A quorum of n is n different people since the request was last submitted, none of them the requester.
        var since = log.Reverse().TakeWhile(happened => happened is not ApprovalResubmitted).ToList();
        var voters = since.OfType<ApprovalVoted>().Select(vote => vote.By).Append(decided.By).ToList();
        Assert.Distinct(voters);
        Assert.DoesNotContain(PlayedApproval.Requester, log.OfType<ApprovalVoted>().Select(vote => vote.By).Append(decided.By));
        if (decided.Approved) Assert.Equal(_quorum, voters.Count);
    }

    private static bool Note(string note, bool needed) => note.Length <= 1_000 && (!needed || note.Trim().Length > 0);
}
