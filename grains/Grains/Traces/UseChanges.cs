using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Projections;
using Npgsql;

namespace Ecosystem.Grains.Traces;

/// <summary>What a batch of commits makes of the uses of customers' data: a few statements for all of it, however many reads there were.</summary>
internal sealed class UseChanges
{
    private readonly List<(string Customer, string Category, string Field, long Position)> _uses = [];
    private readonly Dictionary<string, (string Customer, long Position)> _receipts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Customer, string Category, string Field, string Reader), DateTimeOffset> _readers = [];
    private readonly Dictionary<string, (long Reads, DateTimeOffset First, DateTimeOffset Last)> _reads = new(StringComparer.Ordinal);

    public void Add(CommittedRow row, Receipt receipt)
    {
        var (category, at) = (Projector.Word(receipt.Category), receipt.At.ToUniversalTime());
        _receipts[receipt.Id.Value] = (row.ActorId, row.Position);
        foreach (var field in receipt.Fields)
        {
            _uses.Add((row.ActorId, category, field, row.Position));
            var who = (row.ActorId, category, field, receipt.Reader);
            if (!_readers.TryGetValue(who, out var last) || last < at) _readers[who] = at;
        }
        var consent = receipt.Consent.Value;
        _reads[consent] = _reads.TryGetValue(consent, out var before)
            ? (before.Reads + 1, before.First < at ? before.First : at, before.Last > at ? before.Last : at)
            : (1, at, at);
    }

    /// <summary>The statements for what was added since the last time.</summary>
    public void AddTo(NpgsqlBatch batch)
    {
        if (_uses.Count == 0) return;
        batch.BatchCommands.Add(Projector.Statement(
            "insert into read.uses (customer, category, field, position) select * from unnest($1, $2, $3, $4) on conflict do nothing",
            Column(_uses, one => one.Customer), Column(_uses, one => one.Category), Column(_uses, one => one.Field), Column(_uses, one => one.Position)));
        batch.BatchCommands.Add(Projector.Statement(
            "insert into read.receipt_places (receipt, position, customer) select * from unnest($1, $2, $3) on conflict do nothing",
            Column(_receipts, one => one.Key), Column(_receipts, one => one.Value.Position), Column(_receipts, one => one.Value.Customer)));
        batch.BatchCommands.Add(Projector.Statement(
            """
            insert into read.readers as r (customer, category, field, reader, last_at) select * from unnest($1, $2, $3, $4, $5)
            on conflict (customer, category, field, reader) do update set last_at = greatest(r.last_at, excluded.last_at)
            """,
            Column(_readers, one => one.Key.Customer), Column(_readers, one => one.Key.Category), Column(_readers, one => one.Key.Field), Column(_readers, one => one.Key.Reader), Column(_readers, one => one.Value)));
        batch.BatchCommands.Add(Projector.Statement(
            """
            update read.grants g set reads = g.reads + c.reads, first_use = least(g.first_use, c.first_use), last_use = greatest(g.last_use, c.last_use)
            from unnest($1, $2, $3, $4) as c (id, reads, first_use, last_use) where g.id = c.id
            """,
            Column(_reads, one => one.Key), Column(_reads, one => one.Value.Reads), Column(_reads, one => one.Value.First), Column(_reads, one => one.Value.Last)));
        _uses.Clear();
        _receipts.Clear();
        _readers.Clear();
        _reads.Clear();
    }

    private static TValue[] Column<TItem, TValue>(IEnumerable<TItem> items, Func<TItem, TValue> column) => [.. items.Select(column)];
}
