using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Domain.Health;

/// <summary>Sovereignty health 客户主权健康度 (docs/rules/health.md): how open, how close and how transparent we are to a customer. Pure: facts, moment and rules in, report out.</summary>
public static class SovereigntyHealth
{
    public const string Openness = "openness";
    public const string Collaboration = "collaboration";
    public const string Transparency = "transparency";

    /// <summary>What a customer's ERP may call for.</summary>
    public static ImmutableArray<string> Entitlements { get; } = ["inventory", "schedule", "forecast"];

    /// <summary>Everything that can be open, each as (item, field): the fields of the data catalogue, and the entitlements, which have none.</summary>
    public static ImmutableArray<(string Item, string? Field)> Catalogue { get; } =
    [
        .. from category in Enum.GetValues<DataCategory>()
           from field in DataCatalogue.Fields[category]
           select (Word(category), (string?)field),
        .. Entitlements.Select(name => (name, (string?)null)),
    ];

    /// <summary>How healthy it was at a moment; null before the customer came to be.</summary>
    public static HealthReport? Of(HealthFacts facts, DateTimeOffset at, HealthRules rules)
    {
        if (facts.RegisteredAt > at) return null;
        var since = at.AddDays(-7 * rules.Weeks);
        ImmutableArray<HealthDimension> dimensions =
        [
            Dimension(Openness, Open(facts, at)),
            Dimension(Collaboration, Tasks(facts, since, at), Attended(facts, since, at)),
            Dimension(Transparency, Receipts(facts, since, at), Withdrawals(facts, since, at, rules), Answers(facts, since, at, rules)),
        ];
        int[] measured = [.. dimensions.Select(dimension => dimension.Score).OfType<int>()];
        int? score = measured.Length < rules.DimensionsMin ? null : Means.Geometric(measured);
        return new(at, score, score is { } known ? known < rules.RedBelow : null, dimensions, rules.Version);
    }

    private static HealthDimension Dimension(string name, params ImmutableArray<HealthPart> parts) => new(name, Means.Arithmetic(parts.Select(part => part.Score)), parts);

    /// <summary>HE-3: what is granted and there, of all that could be. What a customer is entitled to is its own by right, and granted.</summary>
    private static HealthPart Open(HealthFacts facts, DateTimeOffset at)
    {
        var live = facts.Consents.Where(consent => consent.IsLive(at)).ToList();
        var open = Catalogue.Count(one =>
            facts.Available.TryGetValue(one.Item, out var since) && since <= at
            && (one.Field is not { } field || live.Exists(consent => consent.Category == one.Item && consent.Fields.Contains(field))));
        return new("open", open, Catalogue.Length, "customer: consentGranted, consentWithdrawn, customerRegistered, interactionsRecorded; supply: inventoryReported, scheduleReported, salesReported");
    }

    /// <summary>HE-4: milestones accepted and commitments kept, of those that were to be by now.</summary>
    private static HealthPart Tasks(HealthFacts facts, DateTimeOffset since, DateTimeOffset at)
    {
        var tasks = facts.Promises.Where(one => one.Kind is PromiseKind.Milestone or PromiseKind.Commitment && FallsDue(one, since, at)).ToList();
        return new("tasksCompleted", tasks.Count(one => one.DoneAt <= at), tasks.Count, "space: milestoneOpened, milestoneActed, milestoneWaived, commitmentMade, commitmentSettled");
    }

    /// <summary>HE-5: milestones on which the customer acted, whatever it said, of those that were to be by now.</summary>
    private static HealthPart Attended(HealthFacts facts, DateTimeOffset since, DateTimeOffset at)
    {
        var milestones = facts.Promises.Where(one => one.Kind == PromiseKind.Milestone && (FallsDue(one, since, at) || (one.ActedAt > since && one.ActedAt <= at))).ToList();
        return new("milestonesAttended", milestones.Count(one => one.ActedAt <= at), milestones.Count, "space: milestoneOpened, milestoneActed, milestoneWaived");
    }

    /// <summary>HE-6: answers that let something out and have their receipt in the same entry of the log.</summary>
    private static HealthPart Receipts(HealthFacts facts, DateTimeOffset since, DateTimeOffset at)
    {
        // Whole days: the last seconds of a week are of its last day.
        var (from, until) = (DateOnly.FromDateTime(since.UtcDateTime), DateOnly.FromDateTime(at.AddTicks(-1).UtcDateTime));
        var days = facts.Days.Where(day => day.Day >= from && day.Day <= until).ToList();
        return new("receiptCoverage", days.Sum(day => day.Receipted), days.Sum(day => day.LetOut), "customer: dataRead; supply: entitlementUsed; space: documentViewed; against the answers of the same entries");
    }

    /// <summary>HE-7: withdrawals after which nothing was let out too late.</summary>
    private static HealthPart Withdrawals(HealthFacts facts, DateTimeOffset since, DateTimeOffset at, HealthRules rules)
    {
        var withdrawals = facts.Promises.Where(one => one.Kind == PromiseKind.Withdrawal && one.OpenedAt + rules.Withdrawal is var works && works > since && works <= at).ToList();
        return new("onTimeWithdrawals", withdrawals.Count(one => !(one.FailedAt <= at)), withdrawals.Count, "customer: consentWithdrawn, and dataRead under the same consent later");
    }

    /// <summary>HE-8: what was answered in time, of what was answered or should have been by now.</summary>
    private static HealthPart Answers(HealthFacts facts, DateTimeOffset since, DateTimeOffset at, HealthRules rules)
    {
        var asked = facts.Promises.Where(one => one.Kind is PromiseKind.Feedback or PromiseKind.Dispute)
            .Select(one => one with { DueAt = one.OpenedAt + (one.Kind == PromiseKind.Feedback ? rules.Answer : rules.DisputeAnswer) })
            .Where(one => FallsDue(one, since, at)).ToList();
        return new("onTimeAnswers", asked.Count(one => one.DoneAt <= at && one.DoneAt <= one.DueAt), asked.Count, "space: feedbackOpened, feedbackAnswered; settlement: lineDisputed, disputeAnswered");
    }

    /// <summary>HE-2: it ended in the time that counts, or should have.</summary>
    private static bool FallsDue(PromiseFact one, DateTimeOffset since, DateTimeOffset at)
    {
        if (one.OpenedAt > at) return false;
        DateTimeOffset? ended = one.DoneAt <= at ? one.DoneAt : one.FailedAt <= at ? one.FailedAt : null;
        return (ended ?? one.DueAt) is { } moment && moment > since && moment <= at;
    }

    private static string Word(DataCategory category) => JsonNamingPolicy.CamelCase.ConvertName(category.ToString());
}
