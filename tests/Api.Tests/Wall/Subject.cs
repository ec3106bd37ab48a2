using Ecosystem.Domain;

namespace Ecosystem.Api.Tests.Wall;

/// <summary>Whom an operation is about: the ids that its arguments are made from. What is not set exists nowhere.</summary>
public sealed record Subject
{
    public string Unit { get; init; } = Platform.Fresh<SalesUnitId>().Value;
    public string Customer { get; init; } = Platform.Fresh<CustomerId>().Value;
    public string Approval { get; init; } = Platform.Fresh<ApprovalId>().Value;
    public string Fund { get; init; } = Platform.Fresh<FundId>().Value;
    /// <summary>A statement, of which the wall knows one line.</summary>
    public string Statement { get; init; } = StatementId.Prefix + Platform.Key();

    public string Webhook { get; init; } = WebhookId.Prefix + Platform.Key();
    public string Hold { get; init; } = Platform.Fresh<HoldId>().Value;
    public string Grant { get; init; } = Platform.Fresh<GrantId>().Value;
    public string Lease { get; init; } = Platform.Fresh<LeaseId>().Value;
    public string Decision { get; init; } = Platform.Fresh<DecisionId>().Value;
    public string Consent { get; init; } = Platform.Fresh<ConsentId>().Value;
    public string Delivery { get; init; } = "msg_" + Platform.Key();
    public string Client { get; init; } = "client-" + Platform.Key();
    public string Account { get; init; } = AccountId.Prefix + Platform.Key();
    public string Export { get; init; } = Platform.Fresh<ExportId>().Value;

    public string System { get; init; } = Platform.Fresh<SystemId>().Value;
    public string Run { get; init; } = Platform.Fresh<CertificationRunId>().Value;

    public string Space { get; init; } = Platform.Fresh<SpaceId>().Value;
    public string Member { get; init; } = "member-" + Platform.Key();
    public string Document { get; init; } = Platform.Fresh<DocumentId>().Value;
    public string Thread { get; init; } = Platform.Fresh<FeedbackId>().Value;
    public string Milestone { get; init; } = Platform.Fresh<MilestoneId>().Value;
    public string Expert { get; init; } = Platform.Fresh<ExpertId>().Value;
    public string Commitment { get; init; } = Platform.Fresh<CommitmentId>().Value;
    public string Flow { get; init; } = Platform.Fresh<FlowId>().Value;
    public string FlowRun { get; init; } = Platform.Fresh<FlowRunId>().Value;
    public string FlowExpert { get; init; } = Platform.Fresh<FlowExpertId>().Value;
    public string FlowTask { get; init; } = Platform.Fresh<FlowTaskId>().Value;
    public string Motion { get; init; } = Platform.Fresh<MotionId>().Value;

    /// <summary>Under which something was committed.</summary>
    public string CommitKey { get; init; } = Platform.Key();

    /// <summary>A moment at which its consent stood, by the clock that decides.</summary>
    public string At { get; init; } = "2026-01-01T00:00:00Z";

    /// <summary>What is exported.</summary>
    public string ExportKind { get; init; } = "units";

    /// <summary>Which fields of it; null where there is no choice, nor a purpose.</summary>
    public string[]? ExportFields { get; init; }

    public string Interaction { get; init; } = Platform.Key();
    public string CoachCase { get; init; } = "coach-2020-W01";

    /// <summary>What webhooks are sent to.</summary>
    public string Url { get; init; } = "http://127.0.0.1:9/";

    /// <summary>What webhooks are told of.</summary>
    public string EventType { get; init; } = Domain.Webhooks.WebhookAudiences.ConsentGranted;

    /// <summary>A text that must be in an answer which shows the subject, and in no other; null: the field shows nothing of it.</summary>
    public string? Marker { get; init; }
}

/// <summary>Who asks.</summary>
public sealed record Asker(Domain.Access.Audience Audience, string Organisation, string Client);
