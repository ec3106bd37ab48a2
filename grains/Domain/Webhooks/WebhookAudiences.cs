using System.Collections.Immutable;
using Ecosystem.Domain.Access;

namespace Ecosystem.Domain.Webhooks;

/// <summary>Which event types an audience may hear (WH-3), and which of its organisations hears one (WH-4).</summary>
public static class WebhookAudiences
{
    public const string ConsentGranted = "consent.granted";
    public const string ConsentWithdrawn = "consent.withdrawn";
    public const string UsageReceipt = "usage.receipt";
    public const string ApprovalOpened = "approval.opened";
    public const string ApprovalDecided = "approval.decided";
    public const string QuarterClosed = "unit.quarterClosed";
    public const string PermissionUnlocked = "permission.unlocked";
    public const string PermissionLocked = "permission.locked";
    public const string CoachOpened = "coach.opened";
    public const string FundDisagreed = "fund.disagreed";

    public const string ExportCompleted = "export.completed";
    public const string BorderWarned = "border.warned";

    public const string CustomerRectified = "customer.rectified";
    public const string CustomerErased = "customer.erased";

    public const string CertificateExpiring = "certificate.expiring";
    public const string CertificateSuspended = "certificate.suspended";
    public const string CertificateReinstated = "certificate.reinstated";
    public const string CertificateEnded = "certificate.ended";
    public const string ProgrammeDeadline = "programme.deadline";

    /// <summary>A text that a strategy flow made for the customer; its body has the text.</summary>
    public const string StrategyMessage = "strategy.message";

    private static readonly ImmutableDictionary<Audience, ImmutableArray<string>> s_table = ImmutableDictionary.CreateRange(new Dictionary<Audience, ImmutableArray<string>>
    {
        // Consents that name the organisation; what became of customers whose data it has read.
        [Audience.Partner] = [ConsentGranted, ConsentWithdrawn, ExportCompleted, CustomerRectified, CustomerErased],
        // The customer's own.
        [Audience.Customer] = [ConsentGranted, ConsentWithdrawn, UsageReceipt, ExportCompleted, CustomerRectified, CustomerErased, StrategyMessage],
        [Audience.Internal] = [ApprovalOpened, ApprovalDecided, QuarterClosed, PermissionUnlocked, PermissionLocked, CoachOpened, FundDisagreed, BorderWarned, ExportCompleted, CustomerRectified, CustomerErased],
        // Of its own systems.
        [Audience.Supplier] = [CertificateExpiring, CertificateSuspended, CertificateReinstated, CertificateEnded, ProgrammeDeadline],
    });

    /// <summary>The types an audience may hear, in the table's order; none for auditors.</summary>
    public static ImmutableArray<string> EventTypes(Audience audience) => s_table.GetValueOrDefault(audience, []);

    /// <summary>Whether an audience may hear a type.</summary>
    public static bool MayHear(Audience audience, string type) => EventTypes(audience).Contains(type);
}
