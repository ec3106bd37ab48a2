using System.Text.Json;
using Ecosystem.Domain.Json;

namespace Ecosystem.ReferenceSupplier;

internal sealed record Consent(string Id, string Customer, string Grantee, string Category, string Purpose, string[] Fields, DateTimeOffset GivenAt, DateTimeOffset? ExpiresAt)
{
    public DateTimeOffset? WithdrawnAt { get; set; }
}

internal sealed record Use(string Receipt, string Customer, string Reader, string Category, string Purpose, string[] Fields, DateTimeOffset At, int Place);

/// <summary>Data, consents and uses of two customers.</summary>
internal sealed class Passport(Fault fault, AuditLog log, TimeProvider time, IReadOnlyCollection<string> customers)
{
    private readonly Dictionary<(string Customer, string Category), Dictionary<string, string>> _data = [];
    private readonly Dictionary<(string Customer, string Key), (string Content, Reply Answer)> _keys = [];
    private readonly Dictionary<string, int> _epochs = customers.ToDictionary(customer => customer, _ => 0, StringComparer.Ordinal);

    public List<Consent> Consents { get; } = [];

    public List<Use> Uses { get; } = [];

    /// <summary>Receipts whose proof was asked for.</summary>
    public HashSet<string> Proven { get; } = new(StringComparer.Ordinal);

    public int EpochOf(string customer) => _epochs[customer];

    public bool Exists(string customer) => _epochs.ContainsKey(customer);

    public DateTimeOffset Now => time.GetUtcNow();

    public void Put(string customer, string category, Dictionary<string, string> fields)
    {
        if (!_data.TryGetValue((customer, category), out var kept)) _data[(customer, category)] = kept = new(StringComparer.Ordinal);
        foreach (var (name, value) in fields) kept[name] = value;
    }

    /// <summary>CSI-12.</summary>
    public Reply Once(string customer, string? key, string content, Func<Reply> make)
    {
        if (key is null || fault == Fault.KeysIgnored) return make();
        if (_keys.TryGetValue((customer, key), out var before)) return before.Content == content || fault == Fault.KeyReusedAnswered ? before.Answer : Reply.Problem(422, "The key was used for something else");
        var answer = make();
        _keys[(customer, key)] = (content, answer);
        return answer;
    }

    public Consent Grant(string customer, string grantee, string category, string purpose, string[] fields, DateTimeOffset? expiresAt)
    {
        var consent = new Consent($"c-{Consents.Count + 1}", customer, grantee, category, purpose, fields, Now, expiresAt);
        Consents.Add(consent);
        return consent;
    }

    public void Withdraw(Consent consent)
    {
        foreach (var one in fault == Fault.WithdrawalTakesAll ? Consents.Where(other => other.Customer == consent.Customer) : [consent]) one.WithdrawnAt ??= Now;
        if (fault != Fault.EpochStands) _epochs[consent.Customer]++;
    }

    /// <summary>CSI-15: whether it may be read.</summary>
    public bool MayRead(string customer, string reader, string category, string purpose, string[] fields)
    {
        var standing = Consents.Where(consent =>
            (consent.Customer == customer || fault == Fault.ConsentsOfAllCustomers)
            && (consent.WithdrawnAt is null || fault == Fault.WithdrawnAnswered)
            && (consent.ExpiresAt is not { } end || Now < end || fault == Fault.ExpiredAnswered)
            && (consent.Grantee == reader || fault == Fault.ReaderUnchecked)
            && (consent.Category == category || fault == Fault.CategoryUnchecked)
            && string.Equals(consent.Purpose, purpose, fault == Fault.PurposeInAnyLetters ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)).ToList();
        if (fault == Fault.FieldsUnchecked || (fault == Fault.CategoryUnchecked && category != "profile")) return standing.Count > 0;
        return fault == Fault.HalvesAddUp ? fields.All(field => standing.Exists(consent => consent.Fields.Contains(field))) : standing.Exists(consent => fields.All(consent.Fields.Contains));
    }

    public Dictionary<string, string>? Values(string customer, string category, string[] fields) =>
        _data.GetValueOrDefault((customer, category)) is { } kept && fields.All(kept.ContainsKey) ? fields.ToDictionary(field => field, field => kept[field], StringComparer.Ordinal) : null;

    /// <summary>Logs a read before it is answered.</summary>
    public string Log(string customer, string reader, string category, string purpose, string[] fields, Dictionary<string, string> values)
    {
        var receipt = fault == Fault.ReceiptRepeated && Uses.FindLast(use => use.Purpose == purpose) is { } same ? same.Receipt : $"r-{Uses.Count + 1}";
        var place = fault == Fault.ReadsNotLogged ? -1 : log.Append(Entry(receipt, reader, category, purpose, fields, values));
        Uses.Add(new(receipt, customer, reader, category, purpose, fields, Now, place));
        return receipt;
    }

    private string Entry(string receipt, string reader, string category, string purpose, string[] fields, Dictionary<string, string> values)
    {
        var entry = new { read = fault == Fault.ReceiptNotNamed ? "something" : receipt, reader, category, purpose, fields, values = fault == Fault.DataInTheClear ? values : null };
        var canonical = System.Text.Encoding.UTF8.GetString(CanonicalJson.Canonicalize(JsonSerializer.SerializeToUtf8Bytes(entry)));
        return fault == Fault.NotCanonical ? canonical.Replace(",", ", ", StringComparison.Ordinal) : canonical;
    }
}
