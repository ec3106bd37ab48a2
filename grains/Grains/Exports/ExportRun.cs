using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Exports;
using Ecosystem.Domain.Exports;
using Ecosystem.Grains.Sealing;
using Ecosystem.Hosting.Tokens;
using Npgsql;

namespace Ecosystem.Grains.Exports;

/// <summary>Writes one export, from where it stands to its end.</summary>
/// <remarks>
/// EX-3, EX-4. Every step is durable before the next is begun, so whoever goes on after a worker that died begins where it was. What a worker does
/// besides storage, asking customers and telling the export, bears a key: done again it is answered as before.
/// </remarks>
public sealed class ExportRun(ExportStore store, ExportTables tables, PartReader parts, ExportLimits limits, DataKeys keys, NpgsqlDataSource database, IGrainFactory grains, SiloTokens tokens, Clock clock)
{
    /// <summary>How long an export waits for the log to be signed before it is left for later.</summary>
    private static readonly TimeSpan s_reachMax = TimeSpan.FromSeconds(30);

    /// <summary>Writes until the export is done, or over, or another worker's.</summary>
    public async Task RunAsync(ExportClaim claim, CancellationToken cancellation)
    {
        if (await BegunAsync(claim, cancellation) is not { } job) return;
        var source = SourceOf(job.Request.Kind);
        var progress = claim.Progress;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var full = progress.Rows >= limits.RowsPerPart || progress.Bytes >= limits.BytesPerPart;
            if (progress.Rows > 0 && (full || progress.Exhausted))
            {
                if (await EndPartAsync(claim, progress, cancellation) is not { } next) return;
                progress = next;
                continue;
            }
            if (progress.Exhausted)
            {
                await Actor(claim).Complete(progress.Refused, Key(claim, "complete"));
                return;
            }
            var step = await source.NextAsync(job, progress.Cursor, progress.Part, cancellation);
            if (progress.Part > WritePart.PartsMax && !step.Records.IsEmpty)
            {
                await GiveUpAsync(claim, new("TOO_LARGE", $"There is more than {WritePart.PartsMax} parts hold. Ask for less with filters, or for several purposes or times one by one."));
                return;
            }
            if (await store.AppendAsync(claim, progress, step, cancellation) is not { } after) return;
            progress = after;
        }
    }

    /// <summary>Gives the export up.</summary>
    public async Task GiveUpAsync(ExportClaim claim, ExportError error) => await Actor(claim).Fail(error, Key(claim, "fail"));

    /// <summary>What the export is; null when there is nothing to write.</summary>
    private async Task<ExportJob?> BegunAsync(ExportClaim claim, CancellationToken cancellation)
    {
        var job = await Actor(claim).Job();
        if (job is { Status: ExportStatus.Waiting })
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(s_reachMax);
            await Actor(claim).Begin(await tables.ReachAsync(limit.Token), Key(claim, "begin"));
            job = await Actor(claim).Job();
        }
        return job is { Status: ExportStatus.Running } ? job : null;
    }

    /// <summary>Tells the export of a part, and goes on to the next. Null: the export is over, or another worker's.</summary>
    private async Task<ExportProgress?> EndPartAsync(ExportClaim claim, ExportProgress progress, CancellationToken cancellation)
    {
        var content = await parts.ReadAsync(claim.Export, progress.Part);
        var part = new ExportPart(progress.Part, progress.Rows, content.Bytes, content.Sha256);
        // Under a key of this claim: what was withdrawn meanwhile makes the part another one for whoever tells of it again, and the first word stands.
        return await Actor(claim).Write(part, Key(claim, $"part/{progress.Part}")) is ExportAccepted ? await store.NextPartAsync(claim, progress, cancellation) : null;
    }

    private IExportGrain Actor(ExportClaim claim)
    {
        CallToken.Use(tokens.Mint(ExportWorker.Subject, []));
        return grains.GetGrain<IExportGrain>(claim.Export.Value);
    }

    private static string Key(ExportClaim claim, string what) => $"{claim.Export}/{claim.Number}/{what}";

    private IExportSource SourceOf(ExportKind kind) => kind switch
    {
        ExportKind.Profiles or ExportKind.Interactions => new ConsentedSource(database, limits, keys, grains, tokens),
        ExportKind.Units => new UnitSource(database, limits, keys, grains, tokens),
        ExportKind.Receipts => new ReceiptSource(database, limits),
        ExportKind.Passport => new PassportSource(database, limits),
        ExportKind.Customers => new CustomerListSource(database, limits),
        ExportKind.Decisions => new DecisionSource(database, limits, clock),
        ExportKind.Log => new LogSource(database, limits),
        ExportKind.Held or ExportKind.Portable => new OwnDataSource(database, keys, grains, tokens),
        ExportKind.Processing or ExportKind.ProcessingOfAll => new ProcessingSource(database, limits),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no source of this kind."),
    };
}
