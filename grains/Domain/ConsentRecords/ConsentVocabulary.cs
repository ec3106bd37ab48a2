using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace Ecosystem.Domain.ConsentRecords;

/// <summary>The terms of consent records and receipts after ISO/IEC TS 27560:2023, as the W3C community group's guide to DPV writes them down.</summary>
/// <remarks>
/// <see href="https://w3id.org/dpv/guides/consent-27560"/>, table of §7.2 and its examples. Of a property that is here it is known what its values look like; one that is not is of somebody's own, and let be,
/// unless it claims to be DPV's.
/// </remarks>
public static class ConsentVocabulary
{
    /// <summary>The profile of a record, and of a receipt, that our own follow.</summary>
    public const string RecordProfile = "https://w3id.org/dpv/schema/dpv-27560#record";

    /// <inheritdoc cref="RecordProfile"/>
    public const string ReceiptProfile = "https://w3id.org/dpv/schema/dpv-27560#receipt";

    public const string Record = "dpv:ConsentRecord";
    public const string Receipt = "dpv:ConsentReceipt";

    /// <summary>What the prefixes stand for.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> Prefixes { get; } =
    [
        new("dpv", "https://w3id.org/dpv#"), new("loc", "https://w3id.org/dpv/loc#"), new("dct", "http://purl.org/dc/terms/"), new("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        new("schema", "https://schema.org/"),
    ];

    /// <summary>What can become of consent (DPV §consent status).</summary>
    public static FrozenSet<string> Statuses { get; } = new[]
    {
        "dpv:ConsentGiven", "dpv:ConsentWithdrawn", "dpv:ConsentExpired", "dpv:ConsentRefused", "dpv:ConsentRequested", "dpv:ConsentRequestDeferred", "dpv:ConsentInvalidated", "dpv:ConsentRevoked",
        "dpv:ConsentUnknown", "dpv:RenewedConsentGiven",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Func<LinkedValue, string?>> s_values = new Dictionary<string, Func<LinkedValue, string?>>(StringComparer.Ordinal)
    {
        ["dct:conformsTo"] = Texts("an absolute URL of a profile", text => Uri.TryCreate(text, UriKind.Absolute, out _)),
        ["dct:created"] = Texts("a date or a moment", IsMoment),
        ["dct:date"] = Texts("a date or a moment", IsMoment),
        ["dct:language"] = Texts("a language tag", IsLanguage),
        ["dct:coverage"] = Texts("a date, a slash and a duration", text => text.Split('/') is [var from, var lasts] && IsMoment(from) && IsDuration(lasts)),
        ["dpv:isIndicatedAtTime"] = Texts("a date or a moment", IsMoment),
        ["dpv:hasDuration"] = DurationFault,
        ["dpv:hasProcess"] = Things("a dpv:Process", node => node.Types.Contains("dpv:Process")),
        ["dpv:hasRecordOfActivity"] = TermsOrThings("a dpv:ConsentRecord", node => node.Types.Contains(Record)),
        ["dpv:hasConsentStatus"] = TermsOrThings("a consent status of DPV", node => node.Types.Any(Statuses.Contains), Statuses.Contains),
        ["dpv:hasNotice"] = TermsOrThings("a notice", node => node.Types.Any(type => type.EndsWith("Notice", StringComparison.Ordinal))),
        ["dpv:hasConsentControl"] = Things("a way to provide, withdraw or reaffirm consent", node => node.Types.Any(type => type is "dpv:ProvideConsent" or "dpv:WithdrawConsent" or "dpv:ReaffirmConsent" or "dpv:ObtainConsent")),
        ["dpv:hasRight"] = Things("a dpv:DataSubjectRight", node => node.Types.Contains("dpv:DataSubjectRight")),
        ["dpv:hasNecessity"] = Texts("dpv:Required, dpv:Optional or dpv:NotRequired", text => text is "dpv:Required" or "dpv:Optional" or "dpv:NotRequired"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Terms of DPV whose values may be terms or things of any kind.</summary>
    private static readonly FrozenSet<string> s_known = new[]
    {
        "dpv:hasDataSubject", "dpv:hasDataController", "dpv:hasDataProcessor", "dpv:hasRecipient", "dpv:hasThirdParty", "dpv:hasJurisdiction", "dpv:hasApplicableLaw", "dpv:hasEntity", "dpv:hasIdentifier", "dpv:hasName",
        "dpv:hasAddress", "dpv:hasContact", "dpv:hasPurpose", "dpv:hasPersonalData", "dpv:hasProcessing", "dpv:hasProcessingAutomation", "dpv:hasScale", "dpv:hasHumanInvolvement", "dpv:hasStorageCondition", "dpv:hasLocation",
        "dpv:hasLegalBasis", "dpv:hasService", "dpv:hasOrganisationalMeasure", "dpv:hasAssessment", "dpv:hasImpactAssessment", "dpv:hasAuthority", "dpv:isExercisedAt", "dpv:isIndicatedBy", "dpv:hasIndicationMethod",
        "dpv:isImplementedBy", "dpv:isImplementedByEntity", "dpv:hasJustification", "dpv:hasDataSource", "dpv:hasRepresentative", "dpv:hasSensitivityLevel",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What is wrong with a value of a property; null: nothing that is known.</summary>
    public static string? Fault(string property, LinkedValue value) =>
        s_values.TryGetValue(property, out var fault) ? fault(value)
        : property.StartsWith("dpv:", StringComparison.Ordinal) && !s_known.Contains(property) ? "is no property that DPV has for consent records"
        : null;

    private static Func<LinkedValue, string?> Texts(string what, Predicate<string> holds) => value => value is LinkedText { Text: var text } && holds(text) ? null : $"should be {what}";

    private static Func<LinkedValue, string?> Things(string what, Predicate<LinkedNode> holds) => value => value is LinkedThing { Node: var node } && holds(node) ? null : $"should be {what}";

    private static Func<LinkedValue, string?> TermsOrThings(string what, Predicate<LinkedNode> node, Predicate<string>? term = null) => value => value switch
    {
        LinkedText { Text: var text } => term is null || term(text) ? null : $"should be {what}",
        LinkedThing { Node: var thing } => node(thing) ? null : $"should be {what}",
        _ => $"should be {what}",
    };

    /// <summary>A duration by itself, or a thing that says until when or what, or how often.</summary>
    private static string? DurationFault(LinkedValue value)
    {
        const string Wanted = "should be a duration (ISO 8601), or a thing with one in rdf:value";
        if (value is LinkedText { Text: var text }) return IsDuration(text) ? null : Wanted;
        if (value is not LinkedThing { Node: var node } || node.Text("rdf:value") is not { } lasts) return Wanted;
        return node.Types switch
        {
            ["dpv:TemporalDuration"] or ["xsd:duration"] => IsDuration(lasts) ? null : Wanted,
            ["dpv:UntilTimeDuration"] or ["xsd:date"] => IsMoment(lasts) ? null : "should name a date or a moment in rdf:value",
            ["dpv:FixedOccurrencesDuration"] => uint.TryParse(lasts, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null : "should name a whole number in rdf:value",
            _ => null,
        };
    }

    /// <summary>A date, or date and time with or without offset (XML Schema).</summary>
    public static bool IsMoment(string text)
    {
        if (text.Length < "2000-01-01".Length || !DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", out _)) return false;
        if (text.Length == 10) return true;
        return text[10] == 'T' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
    }

    private static bool IsDuration(string text)
    {
        try
        {
            _ = XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception noDuration) when (noDuration is FormatException or OverflowException)
        {
            return false;
        }
    }

    private static bool IsLanguage(string text) => text.Length is >= 2 and <= 35 && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && char.IsAsciiLetter(text[0]);
}
