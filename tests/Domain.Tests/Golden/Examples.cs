// One list of all records, which goldens and meters read together: long because there are many records, and each has one line.
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Accounts;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.Audit;
using Ecosystem.Domain.Border;
using Ecosystem.Domain.Clients;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Exports;
using Ecosystem.Domain.Funds;
using Ecosystem.Domain.Governance;
using Ecosystem.Domain.Health;
using Ecosystem.Domain.IdentityRecords;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Settlements;
using Ecosystem.Domain.Supplies;
using Ecosystem.Domain.Time;
using Ecosystem.Domain.Webhooks;

namespace Ecosystem.Domain.Tests.Golden;

/// <summary>One value of every record in the closed sets, with every optional member filled.</summary>
internal static class Examples
{
    private static readonly DateTimeOffset s_at = new DateTimeOffset(2026, 3, 31, 23, 59, 59, TimeSpan.Zero).AddMicroseconds(999_999);
    private static readonly Sealed s_name = new("cu_7k3v9", "bm9uY2VjaXBoZXJ0YWc");
    private static readonly Money s_amount = new(1_234_567_89, "CNY");
    private static readonly Money s_most = new(Money.MinorUnitsMax, "CNY");
    private static readonly Target s_target = new(TargetKind.Customer, "cu_7k3v9");
    private static readonly Quarter s_quarter = new(2026, 1);
    private static readonly Refusal s_refusal = new("OUT_OF_RANGE", "discount must be 0 to 10000 basis points.");
    private static readonly Seller s_seller = new(new("pe_anna-1"), new("pe_anna-1", "c2VsbGVy"));
    private static readonly Deal s_deal = new(new("op_6SH1AZTF"), new("cu_7k3v9"), new("pe_anna-1"), "GTX Pro 专业版", DealStage.Won, new(2026, 1, 31), new(2026, 3, 31), s_amount);
    private static readonly Credit s_credit = new(2, 784, Tier.B, "2026-1",
    [
        new(CreditComponent.Attainment, 30, 933, true, "12000 bp in 2026-Q1"), new(CreditComponent.DecisionOutcomes, 15, 500, false, "nothing measured yet"),
    ]);
    private static readonly DecisionTrace s_trace = new("2026-1", "e51806c2", 2, 784, Tier.B,
    [
        new("SU-5", true, "pricing.approve is open to this unit"), new("SU-6", false, "discount 1501 bp against a corridor of 1500 bp"),
    ]);
    private static readonly PermissionGrant s_grant = new(
        new("gr_1"), Permission.PricingApprove, "quotes", "quote-desk", s_target, GrantEffect.Allow, "lead", s_at, 5_000_00, new GrantId("gr_0"), 1);
    private static readonly Place s_place = new(new(TargetKind.Touchpoint, "tp_1"), "cu_7k3v9", "pr_1");
    private static readonly IsoWeek s_week = new(2026, 14);
    private static readonly Interaction s_interaction = new("5f2b7c", new("cu_7k3v9", "aW50ZXJhY3Rpb24"));
    private static readonly Consent s_consent = new(
        new("co_1"), "partner_demo", DataCategory.Interactions, "joint planning 联合规划", LegalBasis.LegitimateInterest, ["occurredAt", "summary"], s_at, s_at.AddDays(90), true, 3);
    private static readonly Receipt s_receipt = new(new("re_1"), "partner_demo", "partner-demo", DataCategory.Profile, ["name", "sector"], "joint planning", new("co_1"), 2, s_at, 5);
    private static readonly CountersignRequest s_request = new(new("su_east"), new("de_1"), "lead", Permission.PricingApprove, s_target, s_amount, ["SU-7: too much"]);

    private static readonly Assignee s_assignee = new(AssigneeKind.Person, "finance-director");
    private static readonly FinanceQuestion s_question = new(7, FinanceQuestionKind.Spending, s_amount, s_most, new SalesUnitId("su_east"), new HoldId("ho_1"), "director", "asked again");
    private static readonly FundLease s_lease = new(new("le_1"), s_amount, s_at.AddDays(90));

    private static readonly WebhookOwner s_owner = new(Audience.Partner, "partner_demo");
    private static readonly Sealed s_secret = new("wh_1", "c2VjcmV0");
    private static readonly FundNotice s_notice = new(new("fu_1"), s_lease, true);

    private static readonly AdministrativeAct s_act = new("019a", "ecosystem-console", "left the programme 已退出");
    private static readonly KnownClient s_known = new(false, true, ["units:read"], ["units:read", "units:write"]);
    private static readonly IdentityNote s_note = new(IdentityNews.ClientFailed, s_at, "database", "shop", ["units:read"], 12, s_at, s_at.AddMinutes(15), "key-1");
    private static readonly AuditQuery s_asked = new(["dataUses", "decisions"], new('a', 64), new('b', 64), 51);
    private static readonly ExportOwner s_exporter = new(Audience.Partner, "partner_demo", "partner-demo");
    private static readonly ExportRequest s_exported = new(ExportKind.Decisions, ["name"], "joint planning", new(new SalesUnitId("su_east"), s_at, s_at.AddDays(1), "customer"));
    private static readonly ExportPart s_part = new(1, 10_000, 8_388_608, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

    private static readonly Receiver s_receiver = new("acme", "acme_de", "acme-crm", "interactions", "DE");
    private static readonly BorderTerms s_terms = new(480, 100_000, 10_000, 80);
    private static readonly Filing s_filing = new("沪网信备 2026-17", true, 2026, 2028, "dpo", s_at);
    private static readonly Report s_report = new("5f2b7c/90aa1e/supplier_demo", s_at, new("cu_7k3v9", "cmVwb3J0"));
    private static readonly SalesPiece s_sales = new("5f2b7c/supplier_demo", "77ab", 12, new("cu_7k3v9", "c2FsZXM")) { StandsFor = ["66ab", "55ab"] };
    private static readonly SeatTerm s_term = new(BoardSeat.CustomerSuccess, "019a", s_at, s_at.AddDays(365));
    private static readonly string s_digest = new('a', 64);
    private static readonly Motion s_motion = new(
        new("mo_1"), MotionKind.PublishWhitePaper, "Publish it 发布白皮书", "As it was drafted.", new(s_quarter, s_digest), BoardSeat.Sales, "019b", s_at, s_at.AddMinutes(10_080), "2026-1",
        [new(BoardSeat.It, "019c", Vote.Abstain, s_at)], new(MotionStatus.NoQuorum, 1, 0, 1, 4, 3, s_at));
    private static readonly Month s_month = new(2026, 3);
    private static readonly Tariff s_tariff = new("2026-1", "CNY", System.Collections.Immutable.ImmutableSortedDictionary<string, long>.Empty.Add("read.profile", 10), new(2026, 1, 1), new(2027, 1, 1)) { Hash = "e51806c2" };

    public static IReadOnlyList<object> All { get; } =
    [
        new UnitEstablished(new("su_east", "ZWFzdA"), "East 华东", "CNY", [s_seller]),
        new DealsRecorded([s_deal]),
        new NpsRecorded(s_quarter, -7, 30),
        new QuarterClosed(s_quarter, s_most, s_amount, int.MaxValue, 2),
        new CreditAssessed(s_credit),
        new PermissionUnlocked(Permission.MarketingSpendPropose, "2026-Q1: won 12 of 10"),
        new PermissionLocked(Permission.MarketingSpendPropose, "2026-Q1: won 11 of 10"),
        new AuthorizationDecided(new("de_1"), Outcome.NeedsCountersign, s_trace),
        new CountersignRequested(new("ap_1"), new("de_1"), "lead", Permission.PricingApprove, s_target, s_amount, "2026-1", ["SU-6: too much off"]),
        new CountersignReceived(new("ap_1"), true, "director"),
        new HoldPlaced(new("ho_1"), Permission.PricingApprove, s_amount, s_at, s_at.AddMinutes(1440), new ApprovalId("ap_1")),
        new HoldPosted(new("ho_1")),
        new HoldVoided(new("ho_1")),
        new HoldExpired(new("ho_1")),
        new LegsChanged(LegKind.Tool, ["quote-desk"], ["campaign-desk"]),
        new PermissionsGiven([s_grant], "hq"),
        new GrantRevoked(new("gr_1"), "hq"),
        new TargetPlaced(s_place),
        new PluginRecorded("poster", s_at),
        new TargetSet(s_quarter, s_amount),
        new WeekClosed(s_week, 12, 40),
        new CoachCaseOpened("coach-2026-W14", s_week, "2026-W14: 12 of 40 won"),
        new CoachCaseClosed("coach-2026-W14", "coach", "two joint visits agreed"),
        new TicketsRecorded([new("T-1", s_at, s_at)]),
        new SuggestionsRecorded([new("S-1", s_at, true)]),
        new FundHeard(s_notice, 42),
        new FundSpent(new("fu_1"), new LeaseId("le_1"), new("ho_1"), s_amount),

        new Establish(new("su_east", "ZWFzdA"), "East 华东", "CNY", [s_seller], "2026-1"),
        new RecordDeals([s_deal]),
        new RecordNps(s_quarter, 72, 30),
        new CloseQuarter(s_quarter, s_amount, "2026-1"),
        new Authorize(new("de_1"), "lead", Permission.PricingApprove, s_target, s_amount, 1501, Origin.Ai, "2026-1"),
        new Countersign(new("ap_1"), true, "director"),
        new PostHold(new("ho_1")),
        new VoidHold(new("ho_1")),
        new ChangeLeg(LegKind.DataView, "quotes", true),
        new GivePermission(s_grant, "hq", "2026-2"),
        new RevokeGrant(new("gr_1"), "hq"),
        new DelegateGrant(new("gr_2"), new("gr_1"), "lead", "deputy", s_target, s_at, 4_000_00, "2026-2"),
        new PlaceTarget(s_place),
        new RecordPlugin("poster", s_at),
        new SetTarget(s_quarter, s_amount),
        new CloseWeek(s_week, "2026-2"),
        new CloseCoachCase("coach-2026-W14", "coach", "two joint visits agreed"),
        new RecordTickets([new("T-1", s_at, s_at)]),
        new RecordSuggestions([new("S-1", s_at, true)]),
        new HearOfFund(s_notice, 42),

        new UnitAccepted(1),
        new UnitRefused(s_refusal),
        new QuarterAnswer(12_000, s_credit, [Permission.MarketingSpendPropose], [Permission.PricingApprove]),
        new Granted(new("de_1"), s_trace, new("ho_1"), s_amount, s_at),
        new NeedsCountersign(new("de_1"), s_trace, new("ap_1"), ["SU-6: too much off"]),
        new Denied(new("de_1"), s_trace, ["SU-5: locked"]),
        new GrantAnswer(new("gr_1")),

        new CustomerRegistered(s_name, "fingerprint"),
        new InteractionsRecorded([s_interaction]),
        new ConsentGranted(s_consent),
        new ConsentWithdrawn(new("co_1"), 3),
        new DataRead(s_receipt),
        new ReadRefused("partner_demo", "partner-demo", DataCategory.Profile, ["name"], "joint planning", s_at, "NO_CONSENT"),
        new WithdrawalAcknowledged(new("co_1"), new(AcknowledgedBy.Webhook, "msg_1", s_at)),

        new CustomerErased(s_at, 3),
        new ProfileRectified(s_name, new("cu_7k3v9", "Y29ycmVjdGVk"), ["name", "parent"], s_at),
        new InteractionRectified(s_interaction, ["summary"], s_at),
        new OutcomeReported(new("deal-7", "pocAgreed", 1_000_000, s_at)),

        new EraseCustomer(),
        new RectifyProfile(s_name, new("cu_7k3v9", "Y29ycmVjdGVk"), ["name", "parent"]),
        new RectifyInteraction(s_interaction, ["summary"]),
        new ReportOutcome(new("deal-7", "pocAgreed", 1_000_000, s_at)),

        new ErasureAnswer(s_at, 3),
        new RectificationAnswer(DataCategory.Profile, ["name", "parent"], 5, s_at),

        new Register(s_name, "fingerprint"),
        new RecordInteractions([s_interaction]),
        new GrantConsent(new("co_1"), "partner_demo", DataCategory.Profile, "joint planning", LegalBasis.Consent, ["name"], s_at, true),
        new WithdrawConsent(new("co_1")),
        new ReadData(new("re_1"), "partner_demo", "partner-demo", DataCategory.Profile, ["name"], "joint planning"),
        new AcknowledgeWithdrawal(new("co_1"), "partner_demo", AcknowledgedBy.Client, "partner-demo"),

        new CustomerAccepted(1),
        new CustomerRefused(s_refusal),
        new ConsentAnswer(s_consent),
        new WithdrawalAnswer(new("co_1"), 3),
        new ReadAllowed(s_receipt),

        new ApprovalOpened(s_request, s_at),
        new ApprovalDecided(true, "director", "fine 同意", s_at, new("su_east")),
        new ApprovalVoted("director", "fine 同意", s_at),
        new ApprovalReassigned(s_assignee, "director", "knows the customer", s_at),
        new ApprovalSentBack("director", "which customer?", s_at),
        new ApprovalResubmitted("lead", "the East branch 华东", s_at),
        new ApprovalTimedOut(s_at, s_at.AddMinutes(1), new("su_east")),
        new Open(s_request),
        new Decide(false, "director", "too much off"),
        new Reassign(s_assignee, "director", "knows the customer"),
        new SendBack("director", "which customer?"),
        new Resubmit("lead", "the East branch 华东"),
        new TimeOut(),
        new ApprovalAccepted(),
        new ApprovalRefused(s_refusal),

        new FundEstablished("East marketing 华东", s_most, 2880),
        new FundToppedUp(s_amount),
        new FundReduced(s_amount),
        new LeaseGranted(new("le_1"), new("su_east"), s_amount, s_at),
        new LeaseRenewed(new("le_1"), s_amount, s_at),
        new LeaseReturned(new("le_1"), s_at),
        new LeaseReleased(new("le_1"), s_amount),
        new SpendingPosted(new("ho_1"), new("su_east"), new LeaseId("le_1"), s_most, s_amount, s_at),
        new SpendingUncovered(new("ho_1"), new("su_east"), new LeaseId("le_1"), s_amount, s_at),
        new SpendingCovered(new("ho_1"), s_at),
        new FinanceAsked(s_question),
        new FinanceAgreed(7),
        new FinanceDisagreed(7, s_most, s_amount, "the period is closed", s_at),
        new FundReconciled("director", "a bank fee 手续费", 7, s_amount, s_at),
        new UnitsTold([new(new("su_east"), new(new("fu_1"), s_lease, true))]),

        new EstablishFund("East marketing 华东", s_most, 2880),
        new TopUpFund(s_amount),
        new ReduceFund(s_amount),
        new GrantLease(new("le_1"), new("su_east"), s_amount, s_at),
        new RenewLease(new("le_1"), s_amount, s_at),
        new ReturnLease(new("le_1")),
        new PostSpending(new("ho_1"), new("su_east"), new LeaseId("le_1"), s_amount),
        new HearOfFinance(7, new(s_most, "the period is closed")),
        new ReconcileFund("director", "a bank fee 手续费", true),

        new FundAccepted(),
        new FundRefused(s_refusal),
        new LeaseAnswer(s_lease),

        new ClientDisabled(s_act),
        new ClientEnabled(s_act),
        new ClientSecretRotated(s_act, new("cl_shop", "c2VjcmV0"), s_at),
        new ClientScopesChanged(s_act, ["units:read"]),
        new ClientQuotaSet(s_act, new(1_000, 10)),
        new DisableClient(s_act, s_known),
        new EnableClient(s_act, s_known),
        new RotateClientSecret(s_act, s_known, new("cl_shop", "c2VjcmV0"), 720),
        new ChangeClientScopes(s_act, s_known, ["units:read"]),
        new SetClientQuota(s_act, s_known, new(1_000, 10)),
        new ClientAccepted(),
        new ClientRefused(s_refusal),
        new ClientSecretAnswer(new("cl_shop", "c2VjcmV0")),

        new AccountDisabled(s_act),
        new AccountEnabled(s_act),
        new AccountSessionsEnded(s_act),
        new SignInReset(s_act, true, new("ac_1", "Y29kZQ"), s_at),
        new DisableAccount(s_act, new(false)),
        new EnableAccount(s_act, new(true)),
        new EndAccountSessions(s_act, new(false)),
        new ResetSignIn(s_act, new(false), true, new("ac_1", "Y29kZQ")),
        new AccountAccepted(),
        new AccountRefused(s_refusal),
        new SignInResetAnswer(new("ac_1", "Y29kZQ"), s_at),

        new IdentityNoted(s_note),
        new NoteIdentity(s_note),
        new IdentityRecordAccepted(),
        new IdentityRecordRefused(s_refusal),

        new WebhookCreated(s_owner, "https://partner.example/hooks", ["consent.granted"], s_secret, s_at),
        new WebhookChanged("https://partner.example/hooks", ["consent.granted", "consent.withdrawn"], true),
        new WebhookSecretRotated(s_secret, s_at),
        new WebhookDisabled(s_at),
        new WebhookDeleted(),
        new DeliveriesReplayed("msg_1", s_at),

        new CreateWebhook(s_owner, "https://partner.example/hooks", ["consent.granted"], s_secret, true, 19),
        new ChangeWebhook("https://partner.example/hooks", ["consent.granted"], true, true),
        new RotateWebhookSecret(s_secret, 24),
        new DisableWebhook(),
        new DeleteWebhook(),
        new ReplayDelivery("msg_1", true),
        new ReplayDeadDeliveries(s_at),

        new WebhookAccepted(),
        new WebhookRefused(s_refusal),
        new WebhookSecretAnswer(s_secret),

        new ExportStarted(s_exporter, s_exported, s_at, s_at.AddDays(1)),
        new ExportBegun(12_345),
        new ExportPartWritten(s_part),
        new ExportCompleted(s_exporter, 3, s_at),
        new ExportFailed(new("TOO_LARGE", "too much"), s_at),
        new ExportCancelled(s_at),
        new ExportExpired(s_at),

        new StartExport(s_exporter, s_exported, true, 19),
        new BeginExport(12_345),
        new WritePart(s_part),
        new CompleteExport(3),
        new FailExport(new("TOO_LARGE", "too much")),
        new CancelExport(),
        new ExpireExport(),

        new ExportAccepted(),
        new ExportRefused(s_refusal),

        new CollectInteractions([new(s_interaction, null), new(null, s_refusal)]) { Partner = "partner_demo" },
        new InteractionsCollected([new(InteractionStatus.Accepted, null), new(InteractionStatus.Refused, s_refusal)]),

        new PassageGiven(new("xb_1"), "cu_7k3v9", s_receiver, true, 2026, false, true, s_at),
        new PassagesConfirmed([new("xb_1")]),
        new PassagesLapsed([new("xb_1")]),
        new FilingRecorded(s_filing),
        new BorderWarned(new(BorderWarningKind.SplitOverReceivers, false, "acme", 81_000, "CU-28: 81000 people over 2 receivers", s_at), 2026),

        new GivePassage(new("xb_1"), "cu_7k3v9", s_receiver, true, s_terms),
        new ConfirmPassages([new(new("xb_1"), "cu_7k3v9", s_receiver, true, s_at)], s_terms),
        new LapsePassages(s_at),
        new RecordFiling(s_filing, s_terms),

        new BorderAccepted(),
        new PassageAnswer(new("xb_1"), s_at),
        new BorderRefused(s_refusal),

        new InventoryReported([s_report]),
        new ScheduleReported([s_report]),
        new SalesReported([s_sales], new(2026, 3, 31)),
        new EntitlementUsed(Entitlement.Inventory, "customer-erp", s_at, 12),

        new ReportInventory([s_report]),
        new ReportSchedule([s_report]),
        new ReportSales([s_sales], new(2026, 3, 31)),
        new UseEntitlement(Entitlement.Forecast, "customer-erp", 14),

        new SupplyReported(2, [1]),
        new EntitlementAnswer(Entitlement.Schedule, 3, 7),
        new SupplyRefused(s_refusal),
        new AuditorAsked(s_asked),
        new NoteAudit(s_asked),
        new AuditTrailAccepted(),
        new AuditTrailRefused(s_refusal),

        .. SpaceExamples.All,
        .. CertificationExamples.All,
        .. StrategyFlowExamples.All,
        new SeatAssigned(s_term, s_act),
        new SeatVacated(BoardSeat.Legal, "019a", s_act, s_at),
        new MotionProposed(s_motion with { Votes = [], Outcome = null }),
        new VoteCast(new("mo_1"), s_motion.Votes[0]),
        new MotionEnded(new("mo_1"), s_motion.Outcome!, s_at),
        new WhitePaperDrafted(s_quarter, s_digest, 12_345, s_at),
        new WhitePaperPublished(s_motion.Paper!, new("mo_1"), s_at),

        new AssignSeat(BoardSeat.CustomerSuccess, "019a", s_at, s_act, "2026-1"),
        new VacateSeat(BoardSeat.It, s_act),
        new ProposeMotion(new("mo_1"), MotionKind.PublishWhitePaper, "Publish it 发布白皮书", "As it was drafted.", s_quarter, 1_440, "019b", "2026-1"),
        new CastVote(new("mo_1"), Vote.Against, "019c"),
        new WithdrawMotion(new("mo_1"), "019b"),
        new CloseDueMotions(),
        new DraftWhitePaper(s_quarter, s_digest, 12_345),

        new BoardAccepted(s_motion),
        new BoardRefused(s_refusal),
        new StatementClosed("partner_demo", s_month, [new(s_month.FirstDay, "read.profile", 41, new(10, "CNY"), new(410, "CNY"), "2026-1")], 12_345, s_at),
        new StatementCorrected(new(1, CorrectionKind.ByHand, s_month.FirstDay, "read.profile", -1, new(-10, "CNY"), "read twice 重复读取", "hq-console", s_at), 12_346),
        new LineDisputed(1, s_month.FirstDay, "read.profile", s_name, "partner-demo", s_at),
        new DisputeAnswered(1, true, s_name, "hq-console", s_at),

        new SettleMonth("partner_demo", s_month, [new(s_month.FirstDay, "read.profile", 41)], [s_tariff], 12_345),
        new CorrectLine(s_month.FirstDay, "read.profile", -1, new(-10, "CNY"), "read twice 重复读取", "hq-console"),
        new DisputeLine(s_month.FirstDay, "read.profile", s_name, "partner-demo"),
        new AnswerDispute(1, true, s_name, "hq-console"),

        new SettlementAccepted(2),
        new SettlementRefused(s_refusal),

        new ScorecardWeighed(new(1, Scorecard.Defaults, "a new year 新的一年", "hq-console", s_at)),
        new WeighScorecard(Scorecard.Defaults, "a new year 新的一年", "hq-console"),
        new ScorecardAccepted(1),
        new ScorecardRefused(s_refusal),
    ];
}
