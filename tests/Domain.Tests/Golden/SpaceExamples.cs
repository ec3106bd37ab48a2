using Ecosystem.Domain.Access;
using Ecosystem.Domain.Spaces;

namespace Ecosystem.Domain.Tests.Golden;

/// <summary>One value of every record of a space.</summary>
internal static class SpaceExamples
{
    private static readonly DateTimeOffset s_at = new DateTimeOffset(2026, 3, 31, 23, 59, 59, TimeSpan.Zero).AddMicroseconds(999_999);
    private static readonly Sealed s_name = new("cu_7k3v9", "bm9uY2VjaXBoZXJ0YWc");
    private static readonly Refusal s_refusal = new("OUT_OF_RANGE", "discount must be 0 to 10000 basis points.");
    private static readonly SpacePerson s_lead = new("019b", "ecosystem-console", Audience.Internal, "hq");
    private static readonly SpacePerson s_customer = new("erp", "erp", Audience.Customer, "cu_7k3v9", SpeaksForCustomer: true);
    private static readonly SpaceInvited s_invited = new("019c", Audience.Customer, "cu_7k3v9");
    private static readonly Sealed s_personal = new("ac_019c", "bGlubWVp");
    private static readonly InvitedAccount s_account = new(s_personal, s_personal);
    private static readonly DocumentContent s_content = new(new("dc_1"), DocumentType.Pdf, 123_456, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", 12);
    private static readonly ViewReceipt s_view = new(new("re_2"), new("do_1"), "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", s_lead, true, "4bf92f3577b34da6a3ce929d0e0e4736", s_at);

    public static IReadOnlyList<object> All { get; } =
    [
        new SpaceCreated(new("cu_7k3v9"), new("su_east"), s_name, s_lead, s_personal, s_personal, s_at),
        new MemberInvited(s_invited, s_personal, s_personal, "019b", s_at, s_account, s_at.AddDays(7)),
        new OrganisationAdmitted("partner_a", "erp", s_at),
        new InvitationAccepted("019c", s_at),
        new MemberRemoved("019c", "019b", s_at),
        new DocumentAdded(new("do_1"), s_name, DocumentLevel.Sensitive, s_content, "019b", s_at),
        new DocumentNamed(new("do_1"), ["019c"], true, "019b", s_at),
        new DownloadSet(new("do_1"), true, "019b", s_at),
        new DocumentWithdrawn(new("do_1"), new("dc_1"), "019b", s_at),
        new DocumentViewed(s_view),
        new ViewRefused(s_lead, new("do_1"), true, "4bf92f3577b34da6a3ce929d0e0e4736", "DOCUMENT_UNKNOWN", s_at),
        new FeedbackOpened(new("fb_1"), s_lead, new DocumentId("do_1"), s_name, s_at),
        new FeedbackAnswered(new("fb_1"), "019b", true, s_name, s_at),
        new MilestoneOpened(new("ms_1"), MilestoneKind.DeliveryAcceptance, s_name, s_at.AddDays(7), "019b", s_at),
        new MilestoneActed(new("ms_1"), true, "019c", s_name, s_at),
        new WaiverRequested(new("ms_1"), new("ap_1"), new("cu_7k3v9"), new("su_east"), "019b", "no answer for a month", s_at),
        new MilestoneWaived(new("ms_1"), new("ap_1"), "019d", s_at),
        new WaiverRejected(new("ms_1"), new("ap_1"), "019d", s_at),
        new ExpertIntroduced(new("xp_1"), s_name, s_name, "019b", s_at),
        new CommitmentMade(new("xp_1"), new("cm_1"), s_name, s_at.AddDays(3), "019b", s_at),
        new CommitmentSettled(new("xp_1"), new("cm_1"), true, "019b", s_at),

        new CreateSpace(s_lead, new("cu_7k3v9"), new("su_east"), s_name, s_personal, s_personal),
        new InviteMember(s_lead, s_invited, s_personal, s_personal, s_account),
        new AdmitOrganisation(s_customer, "partner_a"),
        new AcceptInvitation(s_lead),
        new RemoveMember(s_lead, "019c"),
        new AddDocument(s_lead, new("do_1"), s_name, DocumentLevel.Restricted, s_content),
        new NameDocument(s_lead, new("do_1"), ["019c"], true),
        new SetDownload(s_lead, new("do_1"), true),
        new WithdrawDocument(s_lead, new("do_1")),
        new ViewDocument(s_lead, new("do_1"), new("re_2"), "4bf92f3577b34da6a3ce929d0e0e4736", true),
        new OpenFeedback(s_lead, new("fb_1"), new DocumentId("do_1"), s_name),
        new AnswerFeedback(s_lead, new("fb_1"), s_name),
        new OpenMilestone(s_lead, new("ms_1"), MilestoneKind.RequirementConfirmation, s_name, s_at.AddDays(7)),
        new ActOnMilestone(s_lead, new("ms_1"), true, s_name),
        new RequestWaiver(s_lead, new("ms_1"), new("ap_1"), "no answer for a month"),
        new HearOfWaiver(new("ms_1"), new("ap_1"), true, "019d"),
        new IntroduceExpert(s_lead, new("xp_1"), s_name, s_name),
        new SendExpert("silo:flows", new("fr_1"), new("fx_1"), new("xp_1"), s_name, s_name, s_name, new("ms_1"), s_name, s_at.AddDays(30)),
        new MakeCommitment(s_lead, new("xp_1"), new("cm_1"), s_name, s_at.AddDays(3)),
        new SettleCommitment(s_lead, new("xp_1"), new("cm_1"), true),

        new SpaceAccepted(),
        new SpaceRefused(s_refusal),
        new InvitationAnswer("019c", s_personal, s_at.AddDays(7)),
        new DocumentAnswer(new("do_1"), s_content),
        new SpaceMadeAnswer("fb_1"),
        new ExpertSentAnswer(new("xp_1"), new("ms_1"), new("fx_1")),
        new ViewAllowed(s_view, s_content, s_name, s_personal, s_personal),
    ];
}
