using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Access;

namespace Ecosystem.Domain.Exports;

/// <summary>How an export stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ExportStatus>))]
public enum ExportStatus
{
    /// <summary>No worker has begun it.</summary>
    [JsonStringEnumMemberName("waiting")] Waiting,
    /// <summary>It is being written.</summary>
    [JsonStringEnumMemberName("running")] Running,
    /// <summary>All parts can be downloaded.</summary>
    [JsonStringEnumMemberName("done")] Done,
    /// <summary>It was given up; its error says why.</summary>
    [JsonStringEnumMemberName("failed")] Failed,
    /// <summary>Its owner ended it, and its parts are gone.</summary>
    [JsonStringEnumMemberName("cancelled")] Cancelled,
    /// <summary>Its time is over, and its parts are gone.</summary>
    [JsonStringEnumMemberName("expired")] Expired,
}

/// <summary>What an export remembers; rebuilt from its events.</summary>
public sealed record ExportState(ExportId Id)
{
    /// <summary>Null until the export is started.</summary>
    public ExportOwner? Owner { get; init; }

    public ExportRequest? Request { get; init; }

    /// <summary>Where its owner was when it was started; null: it was not said.</summary>
    public string? Countries { get; init; }

    public DateTimeOffset StartedAt { get; init; }

    /// <summary>From this moment on nothing of it can be had.</summary>
    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>It takes account of the first so many leaves of the log; null until it has begun.</summary>
    public long? AsOf { get; init; }

    /// <summary>Written so far, in their order.</summary>
    public ImmutableArray<ExportPart> Parts { get; init; } = [];

    /// <summary>How many customers refused while it was written; known once it is done.</summary>
    public long Refused { get; init; }

    public ExportError? Error { get; init; }

    /// <summary>How it ended; null while it has not.</summary>
    public ExportStatus? Ended { get; init; }

    /// <summary>How it stands at a moment; at its expiry it is over, whether or not that has been written down.</summary>
    public ExportStatus StatusAt(DateTimeOffset now) => Ended switch
    {
        ExportStatus.Failed or ExportStatus.Cancelled or ExportStatus.Expired => Ended.Value,
        _ when now >= ExpiresAt => ExportStatus.Expired,
        ExportStatus.Done => ExportStatus.Done,
        _ => AsOf is null ? ExportStatus.Waiting : ExportStatus.Running,
    };
}

/// <summary>Whose an export is: to nobody else does it exist. The client too, since receipts name it as the reader's.</summary>
[GenerateSerializer, Immutable, Alias("export-owner")]
public sealed record ExportOwner([property: Id(0)] Audience Audience, [property: Id(1)] string Organisation, [property: Id(2)] string Client);

/// <summary>What is asked for.</summary>
/// <param name="Fields">Of a kind with customer data: at least one of its category, kept once each in the catalogue's order; of others: none.</param>
/// <param name="Purpose">Of a kind with customer data: 1 to 120 characters; of others: null.</param>
[GenerateSerializer, Immutable, Alias("export-request")]
public sealed record ExportRequest([property: Id(0)] ExportKind Kind, [property: Id(1)] ImmutableArray<string> Fields, [property: Id(2)] string? Purpose, [property: Id(3)] ExportFilter Filter);

/// <summary>Which of it; null: any.</summary>
/// <param name="From">Only what happened at this moment or later.</param>
/// <param name="Until">Only what happened before this moment.</param>
[GenerateSerializer, Immutable, Alias("export-filter")]
public sealed record ExportFilter(
    [property: Id(0)] SalesUnitId? Unit, [property: Id(1)] DateTimeOffset? From, [property: Id(2)] DateTimeOffset? Until, [property: Id(3)] string? ActorKind);

/// <summary>A part as it was when it was written.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Rows">Lines of data.</param>
/// <param name="Bytes">Of the whole part, its last line included.</param>
/// <param name="Sha256">Of these bytes, 64 hex digits.</param>
[GenerateSerializer, Immutable, Alias("export-part")]
public sealed record ExportPart([property: Id(0)] int Number, [property: Id(1)] long Rows, [property: Id(2)] long Bytes, [property: Id(3)] string Sha256);

/// <summary>Why an export was given up.</summary>
/// <param name="Code">TOO_LARGE or RUN_FAILED.</param>
[GenerateSerializer, Immutable, Alias("export-error")]
public sealed record ExportError([property: Id(0)] string Code, [property: Id(1)] string Message);
