using System.Globalization;
using System.Text;
using Ecosystem.Api.Access;
using Ecosystem.Api.Audit;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Exports;
using Ecosystem.Domain;
using Ecosystem.Domain.Exports;
using Microsoft.Net.Http.Headers;

namespace Ecosystem.Api.Exports;

/// <summary>Hands out the parts of exports, whole or in ranges (docs/exports.md).</summary>
/// <remarks>Whatever keeps a caller from a part, once its token is good and carries exports:run, is answered as for an export that does not exist.</remarks>
public sealed class ExportDownload(Door door, IClusterClient cluster)
{
    public const string Path = "/exports/{id}/parts/{number}";

    private const string ContentType = "application/x-ndjson";

    /// <summary>What any request costs.</summary>
    private const long CostMin = 10;

    /// <summary>Bytes of a part for one unit of cost more: it is put together whole for any range of it.</summary>
    private const long BytesPerUnit = 1024;

    private static readonly Entry s_entry = Entry.To<IExportGrain>(
        nameof(IExportGrain.Part), "There are no exports for clients of this audience.", "Downloading exports", TimeSpan.FromSeconds(20));

    /// <summary>Where a part is.</summary>
    public static string PathOf(ExportId export, int part) => $"/exports/{export}/parts/{part.ToString(CultureInfo.InvariantCulture)}";

    public Task HandleAsync(HttpContext context, string id, string number) =>
        door.PassAsync(context, s_entry, async (caller, cancellation) => await WriteAsync(context, await PartAsync(context, caller, id, number, cancellation)));

    private async Task<ExportPartContent> PartAsync(HttpContext context, Caller caller, string id, string number, CancellationToken cancellation)
    {
        using var actors = new Actors(cluster, idempotencyKey: null);
        var wanted = Ids.TryParse<ExportId>(id, out var export) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        var view = wanted > 0 ? await actors.Export(export).View().WaitAsync(cancellation) : null;
        var part = view is { Status: ExportStatus.Done } && ExportKinds.Of(view.Request.Kind).Opens(caller.Principal) ? view.Parts.FirstOrDefault(one => one.Number == wanted) : null;
        await door.ChargeAsync(context, caller, CostMin + ((part?.Bytes ?? 0) / BytesPerUnit), cancellation);
        if (part is null || await actors.Export(export).Part(wanted).WaitAsync(cancellation) is not { } content) throw NotFound();
        await AuditedQuery.KeepAsync(Path, PathOf(export, wanted), part.Rows, caller, actors);
        return content;
    }

    private static Task WriteAsync(HttpContext context, ExportPartContent part)
    {
        var digest = Convert.ToBase64String(Convert.FromHexString(part.Sha256));
        // RFC 9530: of the whole part, whichever range of it this answer has.
        context.Response.Headers["Repr-Digest"] = $"sha-256=:{digest}:";
        // Ranges, If-Range and If-None-Match are the framework's to judge (RFC 9110 §13, §14), by an entity tag that is the content.
        return Results.Bytes(Encoding.UTF8.GetBytes(part.Content), ContentType, enableRangeProcessing: true, entityTag: new EntityTagHeaderValue($"\"{digest}\"")).ExecuteAsync(context);
    }

    private static ApiError NotFound() => new(ErrorCodes.NotFound, "There is no such part for you: the export is not this client's, not done, over, or has no part of that number; or the token lacks the scope of its kind.");
}
