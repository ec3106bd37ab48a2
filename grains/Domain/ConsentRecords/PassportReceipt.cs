using System.Collections.Immutable;
using System.Globalization;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Domain.ConsentRecords;

/// <summary>CU-9: a data passport as a consent receipt after ISO/IEC TS 27560:2023, in JSON-LD after DPV: one record for each grant ever made.</summary>
/// <remarks>
/// A pure mapping that loses nothing of a grant: <see cref="Consents"/> reads it back. It holds no personal data: customer and grantee are identifiers.
/// Lawful bases other than consent are grants as well; they say so in <c>dpv:hasLegalBasis</c>.
/// </remarks>
public static class PassportReceipt
{
    private const string CustomerUrn = "urn:ecosystem:customer:";
    private const string ConsentUrn = "urn:ecosystem:consent:";
    private const string UntilWithdrawal = "Withdrawal of the grant";

    private static readonly ImmutableArray<(LegalBasis Basis, string Term)> s_bases =
    [
        (LegalBasis.Consent, "dpv:Consent"), (LegalBasis.Contract, "dpv:Contract"), (LegalBasis.LegalObligation, "dpv:LegalObligation"), (LegalBasis.LegitimateInterest, "dpv:LegitimateInterest"),
    ];

    /// <summary>The <c>@id</c> of a customer, in records and credentials.</summary>
    public static string IdOf(CustomerId customer) => CustomerUrn + customer.Value;

    /// <summary>The receipt of a passport as it stands.</summary>
    /// <param name="consents">Every grant, each withdrawn one with its moment.</param>
    public static LinkedNode Of(CustomerId customer, long epoch, IEnumerable<Consent> consents, Controller controller, DateTimeOffset now) => new(
        $"{IdOf(customer)}:passport:{epoch.ToString(CultureInfo.InvariantCulture)}", [ConsentVocabulary.Receipt],
        [
            new("dct:identifier", $"{customer.Value}/{epoch.ToString(CultureInfo.InvariantCulture)}"),
            new("dct:conformsTo", ConsentVocabulary.ReceiptProfile),
            new("dct:created", Moment(now)),
            new("dct:publisher", controller.Name),
            new("schema:recipient", "dpv:DataSubject"),
            .. Some("dpv:hasRecordOfActivity", consents.Select(consent => Record(customer, consent, controller, now))),
        ]);

    /// <summary>The grants that a receipt of ours holds, in its order.</summary>
    /// <exception cref="FormatException">It is none of ours.</exception>
    public static ImmutableArray<Consent> Consents(LinkedNode receipt) => [.. receipt.Nodes("dpv:hasRecordOfActivity").Select(Consent)];

    private static LinkedNode Record(CustomerId customer, Consent consent, Controller controller, DateTimeOffset now) => new(
        ConsentUrn + consent.Id.Value, [ConsentVocabulary.Record],
        [
            new("dct:identifier", consent.Id.Value),
            new("dct:conformsTo", ConsentVocabulary.RecordProfile),
            new("dpv:hasDataSubject", new LinkedNode(IdOf(customer), ["dpv:DataSubject"], [new("dct:identifier", customer.Value)])),
            new("dpv:hasDataController", LinkedNode.Of("dpv:DataController", new("dpv:hasName", controller.Name), new("dpv:hasAddress", controller.Address),
                new("dpv:hasContact", LinkedNode.Of("schema:ContactPoint", new("schema:email", controller.Email), new("schema:telephone", controller.Phone))))),
            new("dpv:hasJurisdiction", $"loc:{controller.Jurisdiction}"),
            new("dpv:hasProcess", Process(consent, controller)),
            new("dpv:hasConsentControl", new LinkedNode(null, ["dpv:ProvideConsent", "dpv:WithdrawConsent"], [new("dpv:isExercisedAt", controller.PassportUrl)])),
            new("dpv:hasNotice", new LinkedNode(controller.Notice, ["dpv:ConsentNotice"], [new("dct:language", controller.Language)])),
            new("dpv:hasConsentStatus", [.. Statuses(consent, now).Select(status => (LinkedValue)new LinkedThing(status))]),
        ]);

    private static LinkedNode Process(Consent consent, Controller controller) => LinkedNode.Of(
        "dpv:Process",
        new LinkedProperty("dpv:hasLegalBasis", s_bases.Single(pair => pair.Basis == consent.LegalBasis).Term),
        new LinkedProperty("dpv:hasPurpose", LinkedNode.Of("dpv:Purpose", new LinkedProperty("dct:title", consent.Purpose))),
        new LinkedProperty("dpv:hasPersonalData", [.. consent.Fields.Select(field => (LinkedValue)new LinkedThing(LinkedNode.Of("dpv:PersonalData", new LinkedProperty("dct:identifier", $"{Word(consent.Category)}.{field}"))))]),
        new LinkedProperty("dpv:hasProcessing", consent.CrossBorder ? [new LinkedText("dpv:Use"), new LinkedText("dpv:Transfer")] : [new LinkedText("dpv:Use")]),
        new LinkedProperty("dpv:hasRecipient", LinkedNode.Of("dpv:Recipient", new LinkedProperty("dct:identifier", consent.Grantee))),
        new LinkedProperty("dpv:hasStorageCondition",
            LinkedNode.Of("dpv:StorageLocation", new LinkedProperty("dpv:hasLocation", $"loc:{controller.Jurisdiction}")),
            LinkedNode.Of("dpv:StorageDuration", new LinkedProperty("dpv:hasDuration", Lasts(consent)))));

    private static LinkedNode Lasts(Consent consent) => consent.ExpiresAt is { } expires
        ? LinkedNode.Of("dpv:UntilTimeDuration", new LinkedProperty("rdf:value", Moment(expires)))
        : LinkedNode.Of("dpv:UntilEventDuration", new LinkedProperty("rdf:value", UntilWithdrawal));

    /// <summary>What has become of the grant, in the order it did. Once it has ended in one way it does not end in another.</summary>
    private static IEnumerable<LinkedNode> Statuses(Consent consent, DateTimeOffset now)
    {
        yield return Status(consent.GrantedAt, "dpv:DataSubject", new("dpv:hasDuration", Lasts(consent)), "dpv:ConsentGiven", "dpv:ExplicitlyExpressedConsent");
        if (consent.WithdrawnAt is { } withdrawn) yield return Status(withdrawn, "dpv:DataSubject", new("dct:identifier", consent.WithdrawnAtEpoch?.ToString(CultureInfo.InvariantCulture) ?? "0"), "dpv:ConsentWithdrawn");
        else if (consent.ExpiresAt is { } expires && expires <= now) yield return Status(expires, "dpv:DataSubject", null, "dpv:ConsentExpired");
    }

    private static LinkedNode Status(DateTimeOffset at, string by, LinkedProperty? more, params ImmutableArray<string> types)
    {
        ImmutableArray<LinkedProperty> properties = [new("dpv:isIndicatedAtTime", Moment(at)), new("dpv:isIndicatedBy", by)];
        return new(null, types, more is null ? properties : properties.Add(more));
    }

    private static Consent Consent(LinkedNode record)
    {
        var process = record.Nodes("dpv:hasProcess").FirstOrDefault() ?? throw NotOurs("dpv:hasProcess");
        var statuses = record.Nodes("dpv:hasConsentStatus").ToList();
        var given = statuses.Find(status => status.Types.Contains("dpv:ConsentGiven")) ?? throw NotOurs("dpv:ConsentGiven");
        var withdrawn = statuses.Find(status => status.Types.Contains("dpv:ConsentWithdrawn"));
        var until = given.Nodes("dpv:hasDuration").FirstOrDefault();
        var data = process.Nodes("dpv:hasPersonalData").Select(one => Required(one, "dct:identifier").Split('.')).ToList();
        return new(
            Ids.Parse<ConsentId>(Required(record, "dct:identifier")),
            Required(process.Nodes("dpv:hasRecipient").FirstOrDefault(), "dct:identifier"),
            Enum.TryParse<DataCategory>(data.FirstOrDefault()?[0], ignoreCase: true, out var category) ? category : throw NotOurs("dpv:hasPersonalData"),
            Required(process.Nodes("dpv:hasPurpose").FirstOrDefault(), "dct:title"),
            s_bases.FirstOrDefault(pair => pair.Term == process.Text("dpv:hasLegalBasis")) is { Term: not null } basis ? basis.Basis : throw NotOurs("dpv:hasLegalBasis"),
            [.. data.Select(names => names is [_, var field] ? field : throw NotOurs("dpv:hasPersonalData"))],
            At(given),
            until?.Types.Contains("dpv:UntilTimeDuration") == true ? Parsed(Required(until, "rdf:value")) : null,
            process["dpv:hasProcessing"].Contains(new LinkedText("dpv:Transfer")),
            withdrawn is null ? null : long.Parse(Required(withdrawn, "dct:identifier"), NumberStyles.None, CultureInfo.InvariantCulture))
        {
            WithdrawnAt = withdrawn is null ? null : At(withdrawn),
        };
    }

    private static DateTimeOffset At(LinkedNode status) => Parsed(Required(status, "dpv:isIndicatedAtTime"));

    private static DateTimeOffset Parsed(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static string Required(LinkedNode? node, string property) => node?.Text(property) ?? throw NotOurs(property);

    private static FormatException NotOurs(string property) => new($"A consent record of this platform has {property}, and this one has not.");

    private static LinkedProperty[] Some(string name, IEnumerable<LinkedNode> nodes) => nodes.ToArray() is { Length: > 0 } some ? [new(name, some)] : [];

    private static string Word(DataCategory category) => category.ToString().ToLowerInvariant();

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture);
}
