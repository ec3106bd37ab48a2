using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.Exports;

namespace Ecosystem.Contracts.Exports;

/// <summary>A bulk export: started, written by a worker, downloaded part by part, gone after a day. The grain key is an <see cref="ExportId"/>.</summary>
/// <remarks>
/// Durability, retries and time-outs as in <see cref="SalesUnits.ISalesUnitGrain"/>. It belongs to the audience, organisation and client that started it;
/// to everybody else there is no such export.
/// </remarks>
[Alias("export")]
public interface IExportGrain : IGrainWithStringKey
{
    /// <summary>Brings the export into being, for the calling client.</summary>
    [Alias("start")] Task<ExportAnswer> Start(NewExport export, string idempotencyKey);

    /// <summary>Ends the export, with its parts.</summary>
    [Alias("cancel")] Task<ExportAnswer> Cancel(string idempotencyKey);

    /// <summary>The export as it stands; null to anybody but its owner.</summary>
    [Alias("view")] Task<ExportView?> View();

    /// <summary>A part, with what is no longer consented to left out. Null unless it is the caller's own, done and not expired, and the token carries the kind's scope.</summary>
    [Alias("part")] Task<ExportPartContent?> Part(int number);

    /// <summary>What a worker needs to know; null while there is no such export. Only the platform itself calls this, and all that follows.</summary>
    [Alias("job")] Task<ExportJob?> Job();

    /// <summary>A worker begins; the first one's word stands.</summary>
    [Alias("begin")] Task<ExportAnswer> Begin(long asOf, string idempotencyKey);

    /// <summary>A part is stored.</summary>
    [Alias("write")] Task<ExportAnswer> Write(ExportPart part, string idempotencyKey);

    /// <summary>There is no more to write.</summary>
    [Alias("complete")] Task<ExportAnswer> Complete(long refused, string idempotencyKey);

    /// <summary>The worker gives up.</summary>
    [Alias("fail")] Task<ExportAnswer> Fail(ExportError error, string idempotencyKey);

    /// <summary>The export's time is over.</summary>
    [Alias("expire")] Task<ExportAnswer> Expire(string idempotencyKey);
}

/// <summary>An export to start; see <see cref="ExportRequest"/> for ranges.</summary>
[GenerateSerializer, Immutable, Alias("new-export")]
public sealed record NewExport([property: Id(0)] ExportRequest Request);

/// <summary>An export as its owner sees it.</summary>
/// <param name="AsOf">It takes account of the first so many leaves of the log; null until it has begun.</param>
/// <param name="Refused">Customers that refused while it was written; 0 until it is done.</param>
[GenerateSerializer, Immutable, Alias("export-view")]
public sealed record ExportView(
    [property: Id(0)] ExportId Id, [property: Id(1)] ExportRequest Request, [property: Id(2)] ExportStatus Status, [property: Id(3)] DateTimeOffset StartedAt,
    [property: Id(4)] DateTimeOffset ExpiresAt, [property: Id(5)] long? AsOf, [property: Id(6)] ImmutableArray<ExportPart> Parts, [property: Id(7)] long Refused,
    [property: Id(8)] ExportError? Error, [property: Id(9)] long Version);

/// <summary>A part as it is now.</summary>
/// <param name="Content">NDJSON; the last line counts the others.</param>
/// <param name="Bytes">Of the content in UTF-8.</param>
/// <param name="Sha256">Of these bytes, 64 hex digits.</param>
[GenerateSerializer, Immutable, Alias("export-part-content")]
public sealed record ExportPartContent([property: Id(0)] string Content, [property: Id(1)] long Bytes, [property: Id(2)] string Sha256);

/// <summary>What a worker needs to know of an export.</summary>
/// <param name="Written">Parts written so far.</param>
[GenerateSerializer, Immutable, Alias("export-job")]
public sealed record ExportJob(
    [property: Id(0)] ExportId Id, [property: Id(1)] ExportOwner Owner, [property: Id(2)] ExportRequest Request, [property: Id(3)] ExportStatus Status, [property: Id(4)] long? AsOf,
    [property: Id(5)] int Written)
{
    /// <summary>Where its owner was when it was started; null: it was not said.</summary>
    [Id(6)]
    public string? Countries { get; init; }
}
