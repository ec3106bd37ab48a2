using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Tests.Approvals;

/// <summary>An approval as its shell would run it, with the people of these tests: lead asks; ann, bob, cy, di and eve decide.</summary>
internal sealed class PlayedApproval() : Played<Approval, ApprovalState, ApprovalCommand, ApprovalAnswer, ApprovalEvent>("ap_1")
{
    public const string Requester = "lead";

    public static readonly DateTimeOffset Start = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    public static readonly CountersignRequest Request = new(
        new("su_east"), new("de_1"), Requester, Permission.PricingApprove, new(TargetKind.Unit, ""), new(600_000, "CNY"), ["SU-7: too much"]);

    public static PlayedApproval Opened(int? quorum = null, int? timeoutMinutes = null)
    {
        var approval = new PlayedApproval();
        Assert.Equal(new ApprovalAccepted(), approval.Ask(new Open(Request with { Quorum = quorum, TimeoutMinutes = timeoutMinutes }), Start));
        return approval;
    }

    public static Assignee Person(string id) => new(AssigneeKind.Person, id);

    public static Assignee Queue(string id) => new(AssigneeKind.Queue, id);

    /// <summary>Asks just after opening.</summary>
    public ApprovalAnswer Ask(ApprovalCommand command) => Ask(command, Start);

    /// <summary>The code of a refusal, or null when it was carried out.</summary>
    public string? CodeOf(ApprovalCommand command) => CodeOf(command, Start);

    public string? CodeOf(ApprovalCommand command, DateTimeOffset now) => (Ask(command, now) as ApprovalRefused)?.Refusal.Code;
}
