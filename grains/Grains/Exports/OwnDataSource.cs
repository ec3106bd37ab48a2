using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.Exports;
using Ecosystem.Contracts.Spaces;
using Ecosystem.Contracts.Supplies;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Exports;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Sealing;
using Ecosystem.Hosting.Tokens;
using Npgsql;

namespace Ecosystem.Grains.Exports;

/// <summary>What is held about a customer, for itself (CU-15): what the customer's actor keeps, then what its log has, then what sales units, supplies and spaces know of it.</summary>
/// <remarks>
/// Each line is an object of one member that says what it is. Everything is sealed under the customer's key, also what is in the clear elsewhere: an export of
/// before an erasure forgets with the rest. A portable export is the first half, and the grants of the second.
/// </remarks>
internal sealed class OwnDataSource(NpgsqlDataSource database, DataKeys keys, IGrainFactory grains, SiloTokens tokens) : IExportSource
{
    // A cursor names the stage, and after it where in the stage the step before ended.
    private const string Interactions = "interactions:";
    private const string Log = "log:";
    private const string Deals = "deals:";
    private const string Decisions = "decisions:";
    private const string Supplies = "supplies:";
    private const string Spaces = "spaces:";

    public async Task<ExportStep> NextAsync(ExportJob job, string cursor, int part, CancellationToken cancellation)
    {
        var (lines, next) = cursor switch
        {
            "" => await ProfileAsync(job),
            _ when Rest(cursor, Interactions) is { } after => await InteractionsAsync(job, after),
            _ when Rest(cursor, Log) is { } after => await LogAsync(job, long.Parse(after, CultureInfo.InvariantCulture), cancellation),
            _ when Rest(cursor, Deals) is { } after => await DealsAsync(job, after, cancellation),
            _ when Rest(cursor, Decisions) is { } after => await DecisionsAsync(job, long.Parse(after, CultureInfo.InvariantCulture), cancellation),
            _ when Rest(cursor, Supplies) is { } after => await SuppliesAsync(job, after),
            _ when Rest(cursor, Spaces) is { } after => await SpacesAsync(job, after, cancellation),
            _ => throw new InvalidOperationException($"'{cursor}' is not a cursor of a customer's own data."),
        };
        return new(await SealedAsync(job.Owner.Organisation, lines), next ?? cursor, next is null, 0);
    }

    private async Task<(List<string>, string?)> ProfileAsync(ExportJob job)
    {
        var (subject, data) = (job.Owner.Organisation, await Customer(job).OwnData(null));
        var isPortable = job.Request.Kind == ExportKind.Portable;
        var lines = new List<string> { PartReader.Line(new { About = new { Format = isPortable ? "ecosystem-portable-data" : "ecosystem-held-data", Version = 1, Schema = isPortable ? "portable-data.schema.json" : null, Customer = subject, job.AsOf } }) };
        if (data.Profile is { } profile) lines.Add(Line("profile", With(JsonNode.Parse(profile)!.AsObject(), "corrected", new JsonArray([.. data.CorrectedFields.Select(field => (JsonNode)field)]))));
        return (lines, Interactions);
    }

    private async Task<(List<string>, string?)> InteractionsAsync(ExportJob job, string after)
    {
        var data = await Customer(job).OwnData(after);
        var lines = data.Interactions.Select(one => Line("interaction", With(JsonNode.Parse(one.Content)!.AsObject(), "id", one.Id))).ToList();
        return (lines, data.Interactions.Length < OwnData.InteractionsMax ? $"{Log}-1" : Interactions + data.Interactions[^1].Id);
    }

    private async Task<(List<string>, string?)> LogAsync(ExportJob job, long after, CancellationToken cancellation)
    {
        var rows = await RowsAsync(
            """
            select l.leaf_index, c.entry from journal.commits c join audit.leaves l on l.position = c.position
            where c.actor_kind = $1 and c.actor_id = $2 and l.leaf_index > $3 and l.leaf_index < $4 order by l.leaf_index limit $5
            """, cancellation, Domain.Customers.Customer.Kind, job.Owner.Organisation, after, job.AsOf ?? 0, ExportLimits.StepMax);
        var lines = rows.SelectMany(row => Entries.Events<CustomerEvent>((string)row[1]).Select(happened => Line(job, (long)row[0], (string)row[1], happened))).OfType<string>().ToList();
        if (rows.Count == ExportLimits.StepMax) return (lines, Log + ((long)rows[^1][0]).ToString(CultureInfo.InvariantCulture));
        return (lines, job.Request.Kind == ExportKind.Portable ? null : Deals);
    }

    /// <summary>Of a portable export only what the customer has granted and withdrawn.</summary>
    private static string? Line(ExportJob job, long leaf, string entry, CustomerEvent happened) => happened switch
    {
        ConsentGranted e => PartReader.Line(new { Consent = e.Consent, LeafIndex = leaf }),
        ConsentWithdrawn e => PartReader.Line(new { Withdrawal = new { e.Consent, e.Epoch, At = Entries.At(entry) }, LeafIndex = leaf }),
        _ when job.Request.Kind == ExportKind.Portable => null,
        DataRead e => PartReader.Line(new { e.Receipt, LeafIndex = leaf }),
        ReadRefused e => PartReader.Line(new { RefusedRead = new { e.Reader, e.Client, e.Category, e.Fields, e.Purpose, e.At, e.Reason }, LeafIndex = leaf }),
        ProfileRectified e => PartReader.Line(new { Rectification = new { Category = DataCategory.Profile, e.Fields, e.At }, LeafIndex = leaf }),
        InteractionRectified e => PartReader.Line(new { Rectification = new { Category = DataCategory.Interactions, Interaction = e.Interaction.Id, e.Fields, e.At }, LeafIndex = leaf }),
        _ => null,
    };

    private async Task<(List<string>, string?)> DealsAsync(ExportJob job, string after, CancellationToken cancellation)
    {
        var rows = await RowsAsync("select id, deal from read.customer_deals where customer = $1 and id > $2 order by id limit $3", cancellation, job.Owner.Organisation, after, ExportLimits.StepMax);
        // Who sold is a person, and not this customer.
        var lines = rows.Select(row => Line("deal", Without(JsonNode.Parse((string)row[1])!.AsObject(), "seller", "customer"))).ToList();
        return (lines, rows.Count == ExportLimits.StepMax ? Deals + (string)rows[^1][0] : $"{Decisions}-1");
    }

    private async Task<(List<string>, string?)> DecisionsAsync(ExportJob job, long after, CancellationToken cancellation)
    {
        // What was decided for the customer, and which of its receipts that rested on; not how: the company's own rules and limits are in the trace.
        var rows = await RowsAsync(
            """
            select d.position, d.decision, d.outcome, d.at, array(select b.receipt from read.bases b join read.receipt_places p on p.receipt = b.receipt where b.decision = d.decision and p.customer = d.customer order by 1)
            from read.customer_decisions d where d.customer = $1 and d.position > $2 order by d.position limit $3
            """, cancellation, job.Owner.Organisation, after, ExportLimits.StepMax);
        var lines = rows.Select(row => PartReader.Line(new { Decision = new { Id = (string)row[1], Outcome = (string)row[2], At = new DateTimeOffset((DateTime)row[3]), Receipts = (string[])row[4] } })).ToList();
        return (lines, rows.Count == ExportLimits.StepMax ? Decisions + ((long)rows[^1][0]).ToString(CultureInfo.InvariantCulture) : Supplies);
    }

    private async Task<(List<string>, string?)> SuppliesAsync(ExportJob job, string after)
    {
        var held = await Asked<ISupplyGrain>(job.Owner.Organisation).Held(after.Length == 0 ? null : after);
        return (
            [
                .. held.Levels.Select(one => PartReader.Line(new { Stock = new { one.Level.Sku, one.Level.Site, one.Level.OnHand, one.Level.Reserved, one.Level.InTransit, one.Level.AsOf, one.Source } })),
                .. held.Lines.Select(one => PartReader.Line(new { Scheduled = one.Line, one.Source })),
                .. held.Sales.Select(one => PartReader.Line(new { Sold = new { one.Sku, one.Days, one.Source } })),
            ],
            held.Next is { } next ? Supplies + next : Spaces);
    }

    /// <summary>A space a step: what the customer's members see there, texts of others to the customer included. The bytes of documents are had in the space itself.</summary>
    private async Task<(List<string>, string?)> SpacesAsync(ExportJob job, string after, CancellationToken cancellation)
    {
        var rows = await RowsAsync("select space from spaces.of_customers where customer = $1 and space > $2 order by space limit 1", cancellation, job.Owner.Organisation, after);
        if (rows.Count == 0) return ([], null);
        var space = (string)rows[0][0];
        return (await Asked<ISpaceGrain>(space).Held() is { } view ? [PartReader.Line(new { Space = view })] : [], Spaces + space);
    }

    private ICustomerGrain Customer(ExportJob job) => Asked<ICustomerGrain>(job.Owner.Organisation);

    private TGrain Asked<TGrain>(string key) where TGrain : IGrainWithStringKey
    {
        CallToken.Use(tokens.Mint(ExportWorker.Subject, []));
        return grains.GetGrain<TGrain>(key);
    }

    private async Task<ImmutableArray<ExportRecord>> SealedAsync(string subject, List<string> lines)
    {
        if (lines.Count == 0) return [];
        var text = string.Concat(lines);
        try
        {
            return [new(lines.Count, Encoding.UTF8.GetByteCount(text), subject, null, (await keys.Seal(subject, text)).Token)];
        }
        catch (SubjectErasedException)
        {
            // Nothing about it can be kept; its receipts and its passport are exports of their own.
            return [];
        }
    }

    private async Task<List<object[]>> RowsAsync(string sql, CancellationToken cancellation, params object[] values)
    {
        await using var command = database.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        var read = new List<object[]>();
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var row = new object[rows.FieldCount];
            rows.GetValues(row);
            read.Add(row);
        }
        return read;
    }

    private static string? Rest(string cursor, string stage) => cursor.StartsWith(stage, StringComparison.Ordinal) ? cursor[stage.Length..] : null;

    private static string Line(string name, JsonObject value) => PartReader.Line(new JsonObject { [name] = value });

    private static JsonObject With(JsonObject value, string name, JsonNode? member)
    {
        value[name] = member;
        return value;
    }

    private static JsonObject Without(JsonObject value, params ReadOnlySpan<string> names)
    {
        foreach (var name in names) value.Remove(name);
        return value;
    }
}
