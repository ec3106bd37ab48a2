using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Border;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.Exports;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Border;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Exports;
using Ecosystem.Domain.Json;
using Ecosystem.Grains.Projections;
using Ecosystem.Grains.Sealing;
using Ecosystem.Hosting.Tokens;
using Npgsql;

namespace Ecosystem.Grains.Exports;

/// <summary>Sources that ask actors, a few at once, and seal what they answer under the key of whom it is about.</summary>
internal abstract class ActorSource(NpgsqlDataSource database, ExportLimits limits, DataKeys keys) : IExportSource
{
    protected NpgsqlDataSource Database => database;

    protected ExportLimits Limits => limits;

    /// <summary>Which actors, in the order of their ids.</summary>
    protected abstract NpgsqlCommand Command(ExportJob job, string cursor, int most);

    /// <summary>What one of them gives; null: it refuses.</summary>
    protected abstract Task<Given?> AskAsync(ExportJob job, string actor, int part);

    /// <param name="Lines">Each with its line feed.</param>
    protected sealed record Given(string? Consent, ImmutableArray<string> Lines);

    public async Task<ExportStep> NextAsync(ExportJob job, string cursor, int part, CancellationToken cancellation)
    {
        var most = limits.StepOf(ExportKinds.Of(job.Request.Kind).Category);
        var actors = new List<string>();
        await using (var command = Command(job, cursor, most))
        await using (var rows = await command.ExecuteReaderAsync(cancellation))
            while (await rows.ReadAsync(cancellation)) actors.Add(rows.GetString(0));
        var given = new (ExportRecord? Record, bool Refused)[actors.Count];
        await Parallel.ForEachAsync(
            actors.Index(), new ParallelOptions { MaxDegreeOfParallelism = ExportLimits.AskedAtOnceMax, CancellationToken = cancellation },
            async (one, _) => given[one.Index] = await RecordAsync(job, one.Item, part));
        return new([.. given.Select(one => one.Record).OfType<ExportRecord>()], actors.Count == 0 ? cursor : actors[^1], actors.Count < most, given.Count(one => one.Refused));
    }

    /// <summary>EX-5: consent, data, receipt, and only then the line, which is sealed before it is kept.</summary>
    private async Task<(ExportRecord? Record, bool Refused)> RecordAsync(ExportJob job, string actor, int part)
    {
        if (await AskAsync(job, actor, part) is not { } answer) return (null, true);
        if (answer.Lines.IsEmpty) return (null, false);
        var text = string.Concat(answer.Lines);
        try
        {
            return (new(answer.Lines.Length, Encoding.UTF8.GetByteCount(text), actor, answer.Consent, (await keys.Seal(actor, text)).Token), false);
        }
        catch (SubjectErasedException)
        {
            // Erased between the answer and now: nothing of it is kept.
            return (null, false);
        }
    }
}

/// <summary>Customers that granted the organisation something of the category for the purpose, each asked as by a single read.</summary>
internal sealed class ConsentedSource(NpgsqlDataSource database, ExportLimits limits, DataKeys keys, IGrainFactory grains, SiloTokens tokens) : ActorSource(database, limits, keys)
{
    protected override NpgsqlCommand Command(ExportJob job, string cursor, int most)
    {
        // Who had withdrawn before the export's position is not asked: it could only refuse. Who withdrew after is asked, and refuses.
        var command = Database.CreateCommand(
            """
            select distinct c.customer from exports.consents c join audit.leaves l on l.position = c.position left join audit.leaves w on w.position = c.withdrawn_at
            where c.grantee = $1 and c.category = $2 and c.purpose = $3 and c.customer > $4 and l.leaf_index < $5
              and (c.withdrawn_at is null or w.leaf_index is null or w.leaf_index >= $5) and (c.expires_at is null or c.expires_at > now())
            order by c.customer limit $6
            """);
        var category = ExportKinds.Of(job.Request.Kind).Category ?? throw new InvalidOperationException($"{job.Request.Kind} has no category.");
        foreach (var value in new object[] { job.Owner.Organisation, Projector.Word(category), job.Request.Purpose ?? "", cursor, job.AsOf ?? 0, most }) command.Parameters.Add(new() { Value = value });
        return command;
    }

    protected override async Task<Given?> AskAsync(ExportJob job, string actor, int part)
    {
        CallToken.Use(tokens.Mint(ExportWorker.Subject, []));
        var customer = grains.GetGrain<ICustomerGrain>(actor);
        var read = new ExportRead(job.Owner.Organisation, job.Owner.Client, new(job.Request.Fields, job.Request.Purpose ?? "")) { Countries = job.Countries };
        // The same for whoever writes the part again: a read that was receipted is not receipted twice.
        var key = $"read:{job.Id}/{part}/{actor}";
        if (job.Request.Kind == ExportKind.Profiles)
            return await Crossing(job, actor, DataCategory.Profile, key, () => customer.ExportProfile(read, key), reply => reply.Refusal) is { Receipt: { } receipt, Profile: { } profile } ? new(receipt.Consent.Value, [Line(receipt, actor, "profile", profile)]) : null;
        var reply = await Crossing(job, actor, DataCategory.Interactions, key, () => customer.ExportInteractions(read, key), reply => reply.Refusal);
        return reply.Receipt is { } proof ? new(proof.Consent.Value, [.. reply.Interactions.Select(one => Line(proof, actor, "interaction", one))]) : null;
    }

    /// <summary>Reads, over the border where that is on the way.</summary>
    private Task<TReply> Crossing<TReply>(ExportJob job, string actor, DataCategory category, string key, Func<Task<TReply>> read, Func<TReply, Refusal?> refusal) => CallPassage.CrossingAsync(
        read, refusal,
        () => grains.GetGrain<IBorderGrain>(CrossBorder.Key).PassForExport(new(CustomerId.From(actor), category, job.Owner.Organisation, job.Owner.Client, job.Countries ?? ""), $"{key}/{Guid.CreateVersion7():N}"));

    /// <summary>The fields of the receipt and no other, null where there is no value.</summary>
    private static string Line<T>(Receipt receipt, string customer, string name, T data)
    {
        var all = JsonSerializer.SerializeToNode(data, DomainJson.Options)!.AsObject();
        var fields = new JsonObject(receipt.Fields.Select(field => KeyValuePair.Create(field, all[field]?.DeepClone())));
        return new JsonObject { ["customer"] = customer, ["receipt"] = receipt.Id.Value, ["consent"] = receipt.Consent.Value, [name] = fields }.ToJsonString(DomainJson.Options) + "\n";
    }
}

/// <summary>Sales units as their boards show them.</summary>
internal sealed class UnitSource(NpgsqlDataSource database, ExportLimits limits, DataKeys keys, IGrainFactory grains, SiloTokens tokens) : ActorSource(database, limits, keys)
{
    protected override NpgsqlCommand Command(ExportJob job, string cursor, int most)
    {
        var command = Database.CreateCommand("select id from read.units where id > $1 order by id limit $2");
        command.Parameters.Add(new() { Value = cursor });
        command.Parameters.Add(new() { Value = most });
        return command;
    }

    protected override async Task<Given?> AskAsync(ExportJob job, string actor, int part)
    {
        CallToken.Use(tokens.Mint(ExportWorker.Subject, [Scopes.UnitsRead]));
        return await grains.GetGrain<ISalesUnitGrain>(actor).Board() is { } board ? new(null, [PartReader.Line(new { Unit = board })]) : new(null, []);
    }
}
