using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.Border;
using Ecosystem.Domain.Certification.Programme;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Exports;
using Ecosystem.Domain.Funds;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Webhooks;

/// <summary>What webhooks are told of an event: its type, and ids. Whoever may know more asks for it, and is then answered by the rules of that day.</summary>
/// <param name="EventType">One of <see cref="WebhookAudiences"/>.</param>
/// <param name="Customer">The customer whose own news it is; null when it is nobody's but headquarters', or its owner's.</param>
/// <param name="Consent">The consent it is about; the organisation that it names hears of it. Null otherwise.</param>
/// <param name="Data">Ids and words of closed sets, by name; never anything personal.</param>
public sealed record WebhookNews(string EventType, CustomerId? Customer, ConsentId? Consent, ImmutableSortedDictionary<string, string> Data)
{
    /// <summary>The one organisation whose news it is; null: as customer and consent say.</summary>
    public WebhookOwner? Owner { get; init; }

    /// <summary>The events that <see cref="Of"/> has news of.</summary>
    public static ImmutableArray<Type> Told { get; } = [
        typeof(ConsentGranted), typeof(ConsentWithdrawn), typeof(DataRead), typeof(ApprovalOpened), typeof(ApprovalDecided), typeof(ApprovalTimedOut), typeof(QuarterClosed),
        typeof(PermissionUnlocked), typeof(PermissionLocked), typeof(CoachCaseOpened), typeof(FinanceDisagreed), typeof(ExportCompleted),
        typeof(CustomerErased), typeof(ProfileRectified), typeof(InteractionRectified), typeof(BorderWarned),
        typeof(HolderReminded), typeof(CertificateSuspended), typeof(CertificateReinstated), typeof(CertificateEnded), typeof(DeadlineReminded)];

    /// <summary>The news of an event; null when webhooks are not told of it.</summary>
    /// <param name="actor">Key of the actor it happened to.</param>
    public static WebhookNews? Of(string actor, object happened) => happened switch
    {
        ConsentGranted e => About(WebhookAudiences.ConsentGranted, new(actor), e.Consent.Id),
        ConsentWithdrawn e => About(WebhookAudiences.ConsentWithdrawn, new(actor), e.Consent),
        DataRead e => new(WebhookAudiences.UsageReceipt, new(actor), null, Named(("customer", actor), ("receipt", e.Receipt.Id.Value), ("consent", e.Receipt.Consent.Value))),
        ApprovalOpened e => Internal(WebhookAudiences.ApprovalOpened, ("approval", actor), ("unit", e.Request.Unit.Value), ("decision", e.Request.Decision.Value)),
        ApprovalDecided e => Internal(WebhookAudiences.ApprovalDecided, ("approval", actor), ("unit", e.Unit.Value), ("verdict", e.Approved ? "approved" : "rejected")),
        // To whoever waits, an approval that nobody gave in time is decided too.
        ApprovalTimedOut e => Internal(WebhookAudiences.ApprovalDecided, ("approval", actor), ("unit", e.Unit.Value), ("verdict", "timedOut")),
        QuarterClosed e => Internal(WebhookAudiences.QuarterClosed, ("unit", actor), ("quarter", e.Quarter.ToString())),
        PermissionUnlocked e => Internal(WebhookAudiences.PermissionUnlocked, ("unit", actor), ("permission", e.Permission.ToString())),
        PermissionLocked e => Internal(WebhookAudiences.PermissionLocked, ("unit", actor), ("permission", e.Permission.ToString())),
        CoachCaseOpened e => Internal(WebhookAudiences.CoachOpened, ("unit", actor), ("case", e.Case)),
        FinanceDisagreed => Internal(WebhookAudiences.FundDisagreed, ("fund", actor)),
        ExportCompleted e => Internal(WebhookAudiences.ExportCompleted, ("export", actor)) with { Owner = new(e.Owner.Audience, e.Owner.Organisation) },
        BorderWarned e => Internal(WebhookAudiences.BorderWarned, ("warning", Word(e.Warning.Kind)), ("sensitive", e.Warning.Sensitive ? "true" : "false"), ("year", e.Year.ToString(CultureInfo.InvariantCulture))),
        // Told here to the customer itself; those who had read it are told by who knows of reads (TraceFollower).
        CustomerErased => new(WebhookAudiences.CustomerErased, new(actor), null, Named(("customer", actor))),
        ProfileRectified => Rectified(actor, "profile"),
        InteractionRectified => Rectified(actor, "interactions"),
        // Why and by whom is not said: the reason is a person's words, and the office's people are nobody's to know. Events without an owner are older than these news.
        HolderReminded { Owner: { } owner, ValidUntil: { } until } e => Supplier(
            owner, WebhookAudiences.CertificateExpiring, ("certificate", e.Certificate.Value), ("system", actor), ("validUntil", Moment(until)), ("daysLeft", Days(until, e.At))),
        CertificateSuspended { Owner: { } owner } e => Supplier(owner, WebhookAudiences.CertificateSuspended, ("certificate", e.Certificate.Value), ("system", actor), ("cause", Word(e.Cause))),
        CertificateReinstated { Owner: { } owner } e => Supplier(owner, WebhookAudiences.CertificateReinstated, ("certificate", e.Certificate.Value), ("system", actor), ("cause", Word(e.Cause))),
        CertificateEnded { Owner: { } owner } e => Supplier(owner, WebhookAudiences.CertificateEnded, ("certificate", e.Certificate.Value), ("system", actor), ("end", Word(e.End))),
        DeadlineReminded e => Supplier(e.Owner, WebhookAudiences.ProgrammeDeadline, ("system", actor), ("deadline", Moment(e.Deadline)), ("daysLeft", Days(e.Deadline, e.At))),
        _ => null,
    };

    private static WebhookNews Supplier(string organisation, string type, params (string, string)[] data) => new(type, null, null, Named(data)) { Owner = new(Audience.Supplier, organisation) };

    private static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string Days(DateTimeOffset moment, DateTimeOffset now) => ProgrammeRules.DaysUntil(moment, now).ToString(CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static WebhookNews About(string type, CustomerId customer, ConsentId consent) => new(type, customer, consent, Named(("customer", customer.Value), ("consent", consent.Value)));

    private static WebhookNews Rectified(string actor, string category) => new(WebhookAudiences.CustomerRectified, new(actor), null, Named(("customer", actor), ("category", category)));

    private static WebhookNews Internal(string type, params (string, string)[] data) => new(type, null, null, Named(data));

    private static ImmutableSortedDictionary<string, string> Named(params (string Name, string Value)[] data) =>
        data.ToImmutableSortedDictionary(one => one.Name, one => one.Value, StringComparer.Ordinal);
}
