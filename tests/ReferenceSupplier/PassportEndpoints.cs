using System.Globalization;
using System.Text.Json;

namespace Ecosystem.ReferenceSupplier;

/// <summary>CSI-10 to CSI-18 and CSI-43.</summary>
internal static class PassportEndpoints
{
    private static readonly Dictionary<string, string[]> s_fields = new(StringComparer.Ordinal) { ["profile"] = ["name", "sector", "country"], ["interactions"] = ["summary"] };

    /// <param name="rest">The path after customers/.</param>
    /// <param name="owns">Whether the caller is this customer.</param>
    public static Reply Answer(Passport passport, AuditLog log, Fault fault, Ask ask, string[] rest, bool owns)
    {
        var (customer, isReader) = (rest[0], ask.Caller?.Customer is null);
        return (ask.Method, rest[1..]) switch
        {
            ("GET", ["data", var category]) => Read(passport, fault, ask, customer, category),
            ("PUT", ["data", var category]) when owns || (isReader && fault == Fault.ReaderWrites) => Put(passport, ask, customer, category),
            ("POST", ["consents"]) when owns || (isReader && fault == Fault.ReaderGrants) => passport.Once(customer, ask.Key, System.Text.Encoding.UTF8.GetString(ask.Body), () => Grant(passport, fault, ask, customer)),
            ("POST", ["consents", var id, "withdraw"]) when owns => Withdraw(passport, customer, id),
            ("GET", ["consents"]) when owns => ConsentRecord.Of(passport, customer, fault),
            ("GET", ["uses"]) when owns || (isReader && fault == Fault.ReaderSeesUses) => Uses(passport, fault, customer),
            ("GET", ["uses", var receipt, "proof"]) when owns || (isReader && fault == Fault.ReadersProve) => Proof(passport, log, fault, customer, receipt),
            _ => Reply.NotFound,
        };
    }

    private static Reply Put(Passport passport, Ask ask, string customer, string category)
    {
        passport.Put(customer, category, ask.Json.GetProperty("fields").Deserialize<Dictionary<string, string>>()!);
        return Reply.Empty(204);
    }

    private static Reply Grant(Passport passport, Fault fault, Ask ask, string customer)
    {
        var (category, fields) = (ask.Text("category"), ask.Texts("fields"));
        if (fault == Fault.AnyFieldsGranted && fields.Length == 0) fields = ["*"];
        if (fault != Fault.AnyFieldsGranted && (!s_fields.TryGetValue(category, out var known) || fields.Length == 0 || !fields.All(known.Contains))) return Reply.Problem(422, "The fields are not of the category");
        DateTimeOffset? expires = ask.Text("expiresAt") is { Length: > 0 } text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture) : null;
        if (expires <= passport.Now && fault != Fault.PastExpiryGranted) return Reply.Problem(422, "The expiry is not in the future");
        var consent = passport.Grant(customer, ask.Text("grantee"), category, ask.Text("purpose"), fields, expires);
        return Reply.Json(201, new { id = consent.Id, epoch = passport.EpochOf(customer) });
    }

    private static Reply Withdraw(Passport passport, string customer, string id)
    {
        if (passport.Consents.Find(one => one.Id == id && one.Customer == customer) is not { } consent) return Reply.NotFound;
        passport.Withdraw(consent);
        return Reply.Json(200, new { id, epoch = passport.EpochOf(customer) });
    }

    private static Reply Read(Passport passport, Fault fault, Ask ask, string customer, string category)
    {
        if (ask.Caller is not { Customer: null } reader) return Reply.NotFound;
        var (purpose, fields) = (ask.Query["purpose"].ToString(), ask.Query["fields"].ToString().Split(','));
        if (!passport.MayRead(customer, reader.Organisation, category, purpose, fields)) return fault == Fault.RefusalSaysWhy && passport.Exists(customer) ? Reply.Problem(404, "No consent") : Reply.NotFound;
        if (passport.Values(customer, category, fault == Fault.MoreFieldsShown ? [.. s_fields[category]] : fields) is not { } values) return Reply.NotFound;
        var receipt = passport.Log(customer, reader.Organisation, category, purpose, fields, values);
        return fault == Fault.NoReceipt ? Reply.Json(200, new { fields = values }) : Reply.Json(200, new { fields = values, receipt });
    }

    private static Reply Uses(Passport passport, Fault fault, string customer)
    {
        var uses = passport.Uses.Where(use => use.Customer == customer && fault != Fault.UsesNotTold);
        if (fault == Fault.UsesMerged) uses = uses.DistinctBy(use => use.Purpose);
        uses = fault == Fault.OldestUseFirst ? uses : uses.Reverse();
        return Reply.Json(200, new { uses = uses.Select(use => new { receipt = use.Receipt, reader = use.Reader, category = use.Category, purpose = use.Purpose, fields = use.Fields, at = use.At }) });
    }

    private static Reply Proof(Passport passport, AuditLog log, Fault fault, string customer, string receipt)
    {
        var use = passport.Uses.Find(one => one.Receipt == receipt && (one.Customer == customer || fault == Fault.ProvenForAnyCustomer));
        if (use is null && fault == Fault.AnyReceiptProven) use = passport.Uses.FindLast(one => one.Customer == customer);
        if (use is not { Place: >= 0 }) return Reply.NotFound;
        var isAgain = !passport.Proven.Add(use.Receipt);
        var place = isAgain && fault == Fault.EntryMoves ? log.Append(log.EntryAt(use.Place)) : use.Place;
        return Reply.Json(200, new { entry = log.EntryAt(place), leaf_index = place, tree_size = log.Size, audit_path = LogEndpoints.Texts(log.PathOf(place, log.Size)), checkpoint = log.CheckpointOf(log.Size) });
    }
}
