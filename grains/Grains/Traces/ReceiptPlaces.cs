using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Journal;
using Npgsql;

namespace Ecosystem.Grains.Traces;

/// <summary>Finds usage receipts in the log by their ids (CU-19).</summary>
public sealed class ReceiptPlaces(NpgsqlDataSource database)
{
    /// <summary>How many commits beyond the read table are looked through: a decision may be asked for by what was read a moment ago.</summary>
    private const int NewestMax = 10_000;

    // As decisions are found: one statement sees one moment, and the newest commits are looked through only when the table lacks one of those asked for.
    private const string Statement = $$"""
        select p.receipt, c.entry from read.receipt_places p join journal.commits c on c.position = p.position where p.receipt = any($1)
        union all
        select c.entry::jsonb #>> '{answer,receipt,id}', c.entry
        from (
          select * from journal.commits
          where (xid, position) > (
            coalesce((select xid from journal.followers where name = '{{TraceFollower.FollowerName}}'), '0'::xid8),
            coalesce((select position from journal.followers where name = '{{TraceFollower.FollowerName}}'), 0))
          order by xid, position limit $2) c
        where (select count(*) from read.receipt_places where receipt = any($1)) < cardinality($1)
          and c.actor_kind = $3 and c.entry::jsonb #>> '{answer,receipt,id}' = any($1)
        """;

    /// <summary>What receipts say, in the order asked for; those that the log does not have, or that are another reader's, say nothing.</summary>
    public async Task<ImmutableArray<Basis>> BasesAsync(ImmutableArray<ReceiptId> receipts, string reader)
    {
        var found = new Dictionary<string, Basis>(StringComparer.Ordinal);
        await using var command = database.CreateCommand(Statement);
        foreach (var value in new object[] { receipts.Select(receipt => receipt.Value).Distinct().ToArray(), NewestMax, Customer.Kind }) command.Parameters.Add(new() { Value = value });
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
            if (Read(rows.GetString(1)) is var (customer, receipt) && receipt.Reader == reader) found.TryAdd(receipt.Id.Value, new(receipt.Id, customer, receipt.Category, receipt.Fields));
        return [.. receipts.Select(receipt => found.GetValueOrDefault(receipt.Value) ?? new(receipt, null, null, []))];
    }

    /// <summary>The receipt that an entry of a customer holds, and whose data it is of.</summary>
    internal static (CustomerId Customer, Receipt Receipt) Read(string entry)
    {
        var read = Entries.Read<CustomerCommand, CustomerAnswer, CustomerEvent>(entry);
        return (CustomerId.From(read.Actor.Id), read.Events.OfType<DataRead>().Single().Receipt);
    }
}
