using System.Globalization;
using System.Text;
using Ecosystem.Domain.ConsentRecords;

namespace Ecosystem.ReferenceSupplier;

/// <summary>CSI-14: what was consented to, after ISO/IEC TS 27560.</summary>
internal static class ConsentRecord
{
    public static Reply Of(Passport passport, string customer, Fault fault)
    {
        var records = passport.Consents.Where(consent => consent.Customer == customer).Select(consent => Record(consent, fault)).ToArray();
        var receipt = new LinkedNode($"urn:supplier:{customer}", [ConsentVocabulary.Receipt], [new("dct:identifier", customer), new("dct:conformsTo", ConsentVocabulary.ReceiptProfile), new("dpv:hasRecordOfActivity", records)]);
        return new(200, Encoding.UTF8.GetBytes(receipt.Write()), "application/ld+json");
    }

    private static LinkedNode Record(Consent consent, Fault fault)
    {
        var controller = LinkedNode.Of("dpv:DataController", new("dpv:hasName", "Supplier"), new("dpv:hasAddress", "1 Road"), new("dpv:hasContact", LinkedNode.Of("schema:ContactPoint", new LinkedProperty("schema:email", "data@supplier.example"))));
        var storage = new LinkedProperty("dpv:hasStorageCondition", LinkedNode.Of("dpv:StorageLocation", new LinkedProperty("dpv:hasLocation", "loc:CN")),
            LinkedNode.Of("dpv:StorageDuration", new LinkedProperty("dpv:hasDuration", LinkedNode.Of("dpv:UntilEventDuration", new LinkedProperty("rdf:value", "Withdrawal")))));
        var process = LinkedNode.Of("dpv:Process", new("dpv:hasPurpose", LinkedNode.Of("dpv:Purpose", new LinkedProperty("dct:title", consent.Purpose))),
            new("dpv:hasPersonalData", [.. consent.Fields.Select(field => LinkedNode.Of("dpv:PersonalData", new LinkedProperty("dct:identifier", field)))]),
            new("dpv:hasRecipient", LinkedNode.Of("dpv:Recipient", new LinkedProperty("dct:identifier", consent.Grantee))), storage);
        List<LinkedNode> statuses = [Status(consent.GivenAt, "dpv:ConsentGiven")];
        if (consent.WithdrawnAt is { } withdrawn && fault != Fault.RecordHidesWithdrawal) statuses.Add(Status(withdrawn, "dpv:ConsentWithdrawn"));
        List<LinkedProperty> properties =
        [
            new("dct:identifier", consent.Id), new("dct:conformsTo", ConsentVocabulary.RecordProfile), new("dpv:hasDataSubject", new LinkedNode(null, ["dpv:DataSubject"], [new("dct:identifier", consent.Customer)])),
            new("dpv:hasDataController", controller), new("dpv:hasProcess", process), new("dpv:hasConsentControl", new LinkedNode(null, ["dpv:WithdrawConsent"], [new("dpv:isExercisedAt", "https://supplier.example/")])),
            new("dpv:hasNotice", new LinkedNode("https://supplier.example/notice", ["dpv:ConsentNotice"], [new("dct:language", "en")])), new("dpv:hasConsentStatus", [.. statuses]),
        ];
        if (fault != Fault.RecordIncomplete) properties.Add(new("dpv:hasJurisdiction", "loc:CN"));
        return new($"urn:supplier:consent:{consent.Id}", [ConsentVocabulary.Record], [.. properties]);
    }

    private static LinkedNode Status(DateTimeOffset at, string type) =>
        new(null, [type], [new("dpv:isIndicatedAtTime", at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)), new("dpv:isIndicatedBy", "dpv:DataSubject")]);
}
