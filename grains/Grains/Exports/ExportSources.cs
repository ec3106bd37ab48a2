using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Ecosystem.Contracts.Exports;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Journal;
using Npgsql;

namespace Ecosystem.Grains.Exports;

/// <summary>Gives what an export holds, step by step: all of it, in a fixed order, as of the leaves that the export takes account of.</summary>
internal interface IExportSource
{
    /// <param name="cursor">Where the step before ended; empty at the beginning.</param>
    /// <param name="part">The part that the step is for.</param>
    Task<ExportStep> NextAsync(ExportJob job, string cursor, int part, CancellationToken cancellation);
}

/// <summary>Sources that read tables alone; what they give needs no consent.</summary>
internal abstract class TableSource(NpgsqlDataSource database, ExportLimits limits) : IExportSource
{
    protected NpgsqlDataSource Database => database;

    protected int StepMax => limits.StepOf(null);

    /// <summary>The statement of a step: one row for each line, each with its cursor first.</summary>
    protected abstract NpgsqlCommand Command(ExportJob job, string cursor);

    /// <summary>The lines of rows, in their order; null: the row has none. A row may have several.</summary>
    protected abstract Task<IReadOnlyList<string?>> LinesAsync(IReadOnlyList<object[]> rows, CancellationToken cancellation);

    public async Task<ExportStep> NextAsync(ExportJob job, string cursor, int part, CancellationToken cancellation)
    {
        var read = new List<object[]>();
        var bytes = 0L;
        await using (var command = Command(job, cursor))
        await using (var rows = await command.ExecuteReaderAsync(cancellation))
        {
            while (bytes < ExportLimits.StepBytesMax && await rows.ReadAsync(cancellation))
            {
                var row = new object[rows.FieldCount];
                rows.GetValues(row);
                read.Add(row);
                bytes += row.OfType<string>().Sum(text => (long)text.Length);
            }
        }
        var records = (await LinesAsync(read, cancellation)).OfType<string>().Select(line => new ExportRecord(1, Encoding.UTF8.GetByteCount(line), null, null, line));
        // A step that was not filled has seen the end, unless it ended for its size.
        return new([.. records], read.Count == 0 ? cursor : Convert.ToString(read[^1][0], CultureInfo.InvariantCulture)!, read.Count < StepMax && bytes < ExportLimits.StepBytesMax, 0);
    }

    protected NpgsqlCommand Command(string sql, params ReadOnlySpan<object> values)
    {
        var command = database.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return command;
    }

    /// <summary>A cursor that is a number; at the beginning −1, before any.</summary>
    protected static long Number(string cursor) => cursor.Length == 0 ? -1 : long.Parse(cursor, CultureInfo.InvariantCulture);

    protected static object From(ExportJob job) => job.Request.Filter.From?.ToUniversalTime() ?? DateTimeOffset.MinValue;

    protected static object Until(ExportJob job) => job.Request.Filter.Until?.ToUniversalTime() ?? DateTimeOffset.MaxValue;

    protected static long AsOf(ExportJob job) => job.AsOf ?? throw new InvalidOperationException("An export that has not begun has no source.");
}

/// <summary>The log's entries in the order of the tree: each is the leaf that it names, of the checkpoint whose size is the export's position.</summary>
internal sealed class LogSource(NpgsqlDataSource database, ExportLimits limits) : TableSource(database, limits)
{
    protected override NpgsqlCommand Command(ExportJob job, string cursor) => Command(
        """
        select l.leaf_index, c.position, c.entry from audit.leaves l join journal.commits c on c.position = l.position
        where l.leaf_index > $1 and l.leaf_index < $2 and ($3 = '' or c.actor_kind = $3) order by l.leaf_index limit $4
        """, Number(cursor), AsOf(job), job.Request.Filter.ActorKind ?? "", StepMax);

    // The entry as a text: its bytes are the leaf.
    protected override Task<IReadOnlyList<string?>> LinesAsync(IReadOnlyList<object[]> rows, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<string?>>([.. rows.Select(row => PartReader.Line(new { LeafIndex = (long)row[0], Position = (long)row[1], Entry = (string)row[2] }))]);
}

/// <summary>The customer's own receipts, as its list of them has them.</summary>
internal sealed class ReceiptSource(NpgsqlDataSource database, ExportLimits limits) : TableSource(database, limits)
{
    protected override NpgsqlCommand Command(ExportJob job, string cursor) => Command(
        """
        select l.leaf_index, r.receipt from read.receipts r join audit.leaves l on l.position = r.position
        where r.customer = $1 and l.leaf_index > $2 and l.leaf_index < $3 and (r.receipt::jsonb->>'at')::timestamptz >= $4 and (r.receipt::jsonb->>'at')::timestamptz < $5
        order by l.leaf_index limit $6
        """, job.Owner.Organisation, Number(cursor), AsOf(job), From(job), Until(job), StepMax);

    protected override Task<IReadOnlyList<string?>> LinesAsync(IReadOnlyList<object[]> rows, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<string?>>([.. rows.Select(row => PartReader.Line(new { LeafIndex = (long)row[0], Receipt = JsonNode.Parse((string)row[1]) }))]);
}

/// <summary>What happened on the customer's own passport: grants and withdrawals, from its entries in the log.</summary>
internal sealed class PassportSource(NpgsqlDataSource database, ExportLimits limits) : TableSource(database, limits)
{
    protected override NpgsqlCommand Command(ExportJob job, string cursor) => Command(
        """
        select l.leaf_index, c.entry from journal.commits c join audit.leaves l on l.position = c.position
        where c.actor_kind = $1 and c.actor_id = $2 and l.leaf_index > $3 and l.leaf_index < $4 and (c.entry like '%"type":"consentGranted"%' or c.entry like '%"type":"consentWithdrawn"%')
        order by l.leaf_index limit $5
        """, Customer.Kind, job.Owner.Organisation, Number(cursor), AsOf(job), StepMax);

    protected override Task<IReadOnlyList<string?>> LinesAsync(IReadOnlyList<object[]> rows, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<string?>>([.. rows.SelectMany(row => Lines((long)row[0], (string)row[1]))]);

    // An erasure withdraws every grant that stands, in one entry.
    private static IEnumerable<string> Lines(long leaf, string entry) => Entries.Events<CustomerEvent>(entry).Where(one => one is ConsentGranted or ConsentWithdrawn)
        .Select(happened => PartReader.Line(new { LeafIndex = leaf, At = JsonNode.Parse(entry)!["at"], Event = happened }));
}

/// <summary>Customers by pseudonym, as their list has them.</summary>
internal sealed class CustomerListSource(NpgsqlDataSource database, ExportLimits limits) : TableSource(database, limits)
{
    protected override NpgsqlCommand Command(ExportJob job, string cursor) => Command("select id from read.customers where id > $1 order by id limit $2", cursor, StepMax);

    protected override Task<IReadOnlyList<string?>> LinesAsync(IReadOnlyList<object[]> rows, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<string?>>([.. rows.Select(row => PartReader.Line(new { Customer = (string)row[0] }))]);
}

/// <summary>Decisions with their traces, as the log has them; what has become of them is as of the step that reads them.</summary>
internal sealed class DecisionSource(NpgsqlDataSource database, ExportLimits limits, Clock clock) : TableSource(database, limits)
{
    protected override NpgsqlCommand Command(ExportJob job, string cursor) => Command(
        """
        select l.leaf_index, d.id from read.decisions d join audit.leaves l on l.position = d.position
        where d.unit is not null and l.leaf_index > $1 and l.leaf_index < $2 and ($3 = '' or d.unit = $3) and d.at >= $4 and d.at < $5 order by l.leaf_index limit $6
        """, Number(cursor), AsOf(job), job.Request.Filter.Unit?.Value ?? "", From(job), Until(job), StepMax);

    protected override async Task<IReadOnlyList<string?>> LinesAsync(IReadOnlyList<object[]> rows, CancellationToken cancellation)
    {
        ImmutableArray<DecisionId> ids = [.. rows.Select(row => DecisionId.From((string)row[1]))];
        var now = clock.Now();
        return ids.IsEmpty ? [] : [.. (await new DecisionLog(Database).Find(ids, 0, cancellation)).Select(found => PartReader.Line(new { Decision = found.Decision, Logged = found.ToLogged(now) }))];
    }
}
