namespace Ecosystem.Domain.ConsentRecords;

/// <summary>Holds consent records and receipts against ISO/IEC TS 27560:2023 as DPV writes it down.</summary>
public static class ConsentRecordCheck
{
    /// <summary>What is wrong with a record or receipt, each with where; none: it is well formed. It may still leave fields out: see <see cref="Missing"/>.</summary>
    public static IEnumerable<string> Faults(LinkedNode root)
    {
        if (!root.Types.Any(type => type is ConsentVocabulary.Record or ConsentVocabulary.Receipt))
            yield return $"$ should be of the type {ConsentVocabulary.Record} or {ConsentVocabulary.Receipt}";
        foreach (var fault in Below(root, "$")) yield return fault;
    }

    /// <summary>Which mandatory fields of TS 27560 a record leaves out, or a receipt or its records; none: it is complete.</summary>
    /// <remarks>A party that is only named is described elsewhere; of one that is described here, name, address and contact are mandatory. Several processes may each have what is of theirs.</remarks>
    public static IEnumerable<string> Missing(LinkedNode root) => root.Types.Contains(ConsentVocabulary.Receipt)
        ? Absent("$", root, "dct:conformsTo").Concat(NoId("$", root)).Concat(root.Nodes("dpv:hasRecordOfActivity").SelectMany((record, nth) => MissingOfRecord(record, $"$.dpv:hasRecordOfActivity[{nth}]")))
        : MissingOfRecord(root, "$");

    private static IEnumerable<string> Below(LinkedNode node, string path)
    {
        foreach (var property in node.Properties)
        {
            foreach (var (nth, value) in property.Values.Index())
            {
                var at = $"{path}.{property.Name}[{nth}]";
                if (ConsentVocabulary.Fault(property.Name, value) is { } fault) yield return $"{at} {fault}";
                if (value is not LinkedThing { Node: var below }) continue;
                foreach (var deeper in Below(below, at)) yield return deeper;
            }
        }
    }

    private static IEnumerable<string> MissingOfRecord(LinkedNode record, string at)
    {
        foreach (var absent in NoId(at, record).Concat(Absent(at, record, "dct:conformsTo", "dpv:hasDataSubject", "dpv:hasDataController", "dpv:hasJurisdiction", "dpv:hasConsentStatus", "dpv:hasConsentControl", "dpv:hasNotice")))
            yield return absent;
        var processes = record.Nodes("dpv:hasProcess").DefaultIfEmpty(record).ToList();
        foreach (var (nth, process) in processes.Index())
        {
            var where = ReferenceEquals(process, record) ? at : $"{at}.dpv:hasProcess[{nth}]";
            foreach (var absent in Absent(where, process, "dpv:hasPurpose", "dpv:hasPersonalData", "dpv:hasRecipient", "dpv:hasStorageCondition")) yield return absent;
            var storage = process.Nodes("dpv:hasStorageCondition").ToList();
            if (!storage.Exists(condition => !condition["dpv:hasLocation"].IsEmpty)) yield return $"{where} has no storage location (dpv:hasLocation)";
            if (!storage.Exists(condition => !condition["dpv:hasDuration"].IsEmpty)) yield return $"{where} has no retention period (dpv:hasDuration)";
        }
        foreach (var notice in record.Nodes("dpv:hasNotice").SelectMany(notice => Absent($"{at}.dpv:hasNotice", notice, "dct:language"))) yield return notice;
        foreach (var status in record.Nodes("dpv:hasConsentStatus").SelectMany(status => Absent($"{at}.dpv:hasConsentStatus", status, "dpv:isIndicatedAtTime", "dpv:isIndicatedBy"))) yield return status;
        foreach (var party in record.Nodes("dpv:hasDataController").SelectMany(party => Absent($"{at}.dpv:hasDataController", party, "dpv:hasName", "dpv:hasAddress", "dpv:hasContact"))) yield return party;
    }

    private static IEnumerable<string> NoId(string at, LinkedNode node) =>
        node["dct:identifier"].IsEmpty && node["dpv:hasIdentifier"].IsEmpty ? [$"{at} has no identifier (dct:identifier)"] : [];

    private static IEnumerable<string> Absent(string at, LinkedNode node, params IEnumerable<string> properties) =>
        properties.Where(property => node[property].IsEmpty).Select(property => $"{at} has no {property}");
}
