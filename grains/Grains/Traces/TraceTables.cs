using System.Collections.Immutable;
using Ecosystem.Contracts.Directory;
using Ecosystem.Contracts.Traces;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Directory;
using Ecosystem.Grains.Projections;
using Npgsql;

namespace Ecosystem.Grains.Traces;

/// <summary>Reads what the follower has made of the log. What a use says is read from the log itself: the tables only say where.</summary>
public sealed class TraceTables(NpgsqlDataSource database)
{
    /// <summary>The columns of both registers that <see cref="Read(object[], int)"/> reads.</summary>
    internal const string ProcessingColumns = "grantee, category, purpose, legal_basis, cross_border, standing, granted_at, first_use, last_use, reads, until, customers";

    // A leaf index is shown once it is under the latest signed checkpoint: only then can it be proven.
    private const string Leaf = "left join audit.leaves l on l.position = c.position and l.leaf_index < (select coalesce(max(size), 0) from audit.checkpoints)";

    private ListReader Lists => new(database, TraceFollower.FollowerName);

    /// <summary>Uses of one field of a customer.</summary>
    public async Task<Listed<DatumUse>> UsesAsync(UseList list)
    {
        var found = await Lists.Where("u.customer = {0}", list.Customer.Value).Where("u.category = {0}", Projector.Word(list.Category)).Where("u.field = {0}", list.Field)
            .ReadAsync(list, $"read.uses u join journal.commits c on c.position = u.position {Leaf}", "c.entry, l.leaf_index", "u.customer", "u.position", Use);
        var decisions = await DecisionsAsync([.. found.Items.Select(item => item.Item.Receipt.Id.Value)]);
        return new([.. found.Items.Select(item => item with { Item = With(item.Item, decisions) })], found.More, found.AsOf);
    }

    /// <summary>What a decision rests on.</summary>
    /// <param name="customer">Only data of this customer; null: of any.</param>
    public async Task<ImmutableArray<DatumUse>> DataOfAsync(DecisionId decision, string? customer)
    {
        var uses = ImmutableArray.CreateBuilder<DatumUse>();
        await using (var command = database.CreateCommand(
            $"""
            select c.entry, l.leaf_index from read.bases b join read.receipt_places p on p.receipt = b.receipt join journal.commits c on c.position = p.position {Leaf}
            where b.decision = $1 and ($2 = '' or p.customer = $2) order by p.position
            """))
        {
            command.Parameters.Add(new() { Value = decision.Value });
            command.Parameters.Add(new() { Value = customer ?? "" });
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync()) uses.Add(Use(rows));
        }
        var decisions = await DecisionsAsync([.. uses.Select(use => use.Receipt.Id.Value)]);
        return [.. uses.Select(use => With(use, decisions))];
    }

    /// <summary>Rows of the register.</summary>
    /// <param name="customer">Whose; null: over all customers.</param>
    public Task<Listed<Processing>> ProcessingAsync(ProcessingList list, string? customer) => Lists
        .Where("customer = {0}", customer).Where("grantee = {0}", list.Grantee).Where("category = {0}", list.Category is { } category ? Projector.Word(category) : null)
        .ReadAsync(list, customer is null ? "read.processing_of_all" : "read.processing", ProcessingColumns, "id", "grantee", row =>
        {
            var values = new object[row.FieldCount];
            row.GetValues(values);
            return Read(values, 0);
        });

    /// <summary>Corrections of a customer, and its erasure.</summary>
    public async Task<Listed<DataChanged>> ChangesAsync(ChangeList list, string customer)
    {
        var found = await Lists.Where("customer = {0}", customer).ReadAsync(list, "read.data_changes", "what, category, fields, at, position", "customer", "position", row => (
            Position: row.GetInt64(4),
            Change: new DataChanged(
                row.GetString(0) == "erased", row.IsDBNull(1) ? null : Word<DataCategory>(row.GetString(1)), [.. row.GetFieldValue<string[]>(2)], row.GetFieldValue<DateTimeOffset>(3), [])));
        var told = await ToldAsync([.. found.Items.Select(item => item.Item.Position)]);
        return new([.. found.Items.Select(item => new ListedItem<DataChanged>(item.Item.Change with { ToBeTold = [.. told[item.Item.Position].Take(DataChanged.ToldMax)] }, item.Cursor))], found.More, found.AsOf);
    }

    /// <summary>Where the log has a customer's erasure; null: not, or not known yet.</summary>
    public async Task<long?> ErasureAsync(string customer)
    {
        await using var command = database.CreateCommand("select min(position) from read.data_changes where customer = $1 and what = 'erased'");
        command.Parameters.Add(new() { Value = customer });
        return await command.ExecuteScalarAsync() as long?;
    }

    /// <summary>A row of the register.</summary>
    internal static Processing Read(object[] row, int from) => new(
        (string)row[from], Word<DataCategory>((string)row[from + 1]), (string)row[from + 2], Word<LegalBasis>((string)row[from + 3]), (bool)row[from + 4], (long)row[from + 5],
        Moment(row[from + 6]) ?? default, Moment(row[from + 7]), Moment(row[from + 8]), (long)row[from + 9], Moment(row[from + 10]), (long)row[from + 11]);

    private static DatumUse Use(NpgsqlDataReader row)
    {
        var (customer, receipt) = ReceiptPlaces.Read(row.GetString(0));
        return new(customer, receipt, row.IsDBNull(1) ? null : row.GetInt64(1), []);
    }

    private static DatumUse With(DatumUse use, ILookup<string, DecisionId> decisions) => use with { Decisions = [.. decisions[use.Receipt.Id.Value].Take(DatumUse.DecisionsMax)] };

    /// <summary>Decisions that were asked for by each receipt, at most <see cref="DatumUse.DecisionsMax"/> of each.</summary>
    internal async Task<ILookup<string, DecisionId>> DecisionsAsync(string[] receipts)
    {
        var found = new List<(string Receipt, DecisionId Decision)>();
        if (receipts.Length > 0)
        {
            await using var command = database.CreateCommand(
                "select r.receipt, b.decision from unnest($1) as r (receipt) cross join lateral (select decision from read.bases where receipt = r.receipt order by decision limit $2) b");
            command.Parameters.Add(new() { Value = receipts });
            command.Parameters.Add(new() { Value = DatumUse.DecisionsMax });
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync()) found.Add((rows.GetString(0), DecisionId.From(rows.GetString(1))));
        }
        return found.ToLookup(one => one.Receipt, one => one.Decision);
    }

    private async Task<ILookup<long, Recipient>> ToldAsync(long[] changes)
    {
        var found = new List<(long Change, Recipient Recipient)>();
        await using var command = database.CreateCommand("select change, reader, last_at from read.told where change = any($1) order by change, reader");
        command.Parameters.Add(new() { Value = changes });
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) found.Add((rows.GetInt64(0), new(rows.GetString(1), rows.GetFieldValue<DateTimeOffset>(2))));
        return found.ToLookup(one => one.Change, one => one.Recipient);
    }

    private static T Word<T>(string word) where T : struct, Enum => Enum.Parse<T>(word, ignoreCase: true);

    private static DateTimeOffset? Moment(object value) => value is DateTime moment ? new DateTimeOffset(moment, TimeSpan.Zero) : null;
}
