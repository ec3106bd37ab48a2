using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Exports;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Exports;
using GraphQL;

namespace Ecosystem.Api.Exports;

/// <summary>What may be exported in bulk (docs/exports.md).</summary>
[Name("ExportKind")]
public sealed class ExportKindType(ExportKindRow row)
{
    /// <summary>As `startExport` takes it.</summary>
    public string Name => row.Name;

    /// <summary>The scope that it takes beyond exports:run.</summary>
    public string Scope => row.Scope;

    /// <summary>The fields to choose from; none where there is no choice.</summary>
    public IEnumerable<string> Fields => row.Category is { } category ? DataCatalogue.Fields[category] : [];

    /// <summary>The filters it takes.</summary>
    public IEnumerable<string> Filters => row.Filters;
}

/// <summary>A bulk export (docs/exports.md).</summary>
[Name("Export")]
public sealed class ExportType(ExportView export)
{
    /// <summary>Starts with ex_.</summary>
    [Id]
    public string Id => export.Id.Value;

    /// <summary>What it holds.</summary>
    public string Kind => ExportKinds.Of(export.Request.Kind).Name;

    /// <summary>Which fields of customers' data; none where there is no choice.</summary>
    public IEnumerable<string> Fields => export.Request.Fields;

    /// <summary>What customers' data is for; null where there is none.</summary>
    public string? Purpose => export.Request.Purpose;

    /// <summary>How it stands.</summary>
    public ExportStatus Status => export.Status;

    /// <summary>When it was started.</summary>
    public DateTimeOffset StartedAt => export.StartedAt;

    /// <summary>From this moment on its parts are gone.</summary>
    public DateTimeOffset ExpiresAt => export.ExpiresAt;

    /// <summary>It takes account of the first so many leaves of the log; null until it has begun.</summary>
    public long? AsOf => export.AsOf;

    /// <summary>Lines of data written so far.</summary>
    public long Rows => export.Parts.Sum(part => part.Rows);

    /// <summary>Customers whose consent did not cover the fields, or was withdrawn meanwhile; 0 until it is done.</summary>
    public long Refused => export.Refused;

    /// <summary>What was written so far. They can be downloaded once the export is done.</summary>
    public IEnumerable<ExportPartType> Parts => export.Parts.Select(part => new ExportPartType(export.Id, part));

    /// <summary>Why it was given up; null unless it has failed.</summary>
    public ExportErrorType? Error => export.Error is { } error ? new(error) : null;

    /// <summary>How many commits made this state.</summary>
    public long Version => export.Version;
}

/// <summary>One part of an export.</summary>
[Name("ExportPart")]
public sealed class ExportPartType(Domain.ExportId export, ExportPart part)
{
    /// <summary>From 1.</summary>
    public int Number => part.Number;

    /// <summary>Lines of data, as it was written.</summary>
    public long Rows => part.Rows;

    /// <summary>Length, as it was written.</summary>
    public long Bytes => part.Bytes;

    /// <summary>SHA-256 of the part as it was written, 64 hex digits. A download has another one when lines were withheld since.</summary>
    public string Sha256 => part.Sha256;

    /// <summary>Where it is downloaded, on this host.</summary>
    public string Path => ExportDownload.PathOf(export, part.Number);
}

/// <summary>Why an export was given up.</summary>
[Name("ExportError")]
public sealed class ExportErrorType(ExportError error)
{
    /// <summary>TOO_LARGE or RUN_FAILED.</summary>
    public string Code => error.Code;

    /// <summary>What was wrong, and what to do next.</summary>
    public string Message => error.Message;
}

/// <summary>A page of exports.</summary>
public sealed class ExportConnection(Paged<ExportType> page)
{
    /// <summary>The exports, in the order asked for.</summary>
    public IEnumerable<ExportType> Nodes => page.Nodes;

    /// <summary>The same, each with its cursor.</summary>
    public IEnumerable<ExportEdge> Edges => page.Edges.Select(edge => new ExportEdge(edge));

    /// <summary>Where the page begins and ends.</summary>
    public Graph.PageInfo PageInfo => page.Info;

    /// <summary>The list takes account of the first so many leaves of the log, and perhaps of more. The exports themselves are as they stand now.</summary>
    public long AsOf => page.AsOf;
}

/// <summary>An export, and where in the list it is.</summary>
public sealed class ExportEdge(Edge<ExportType> edge)
{
    /// <summary>Give this as `after` or `before` to begin there.</summary>
    public string Cursor => edge.Cursor;

    /// <summary>The item.</summary>
    public ExportType Node => edge.Node;
}

/// <summary>It is done, and durable.</summary>
public sealed class ExportPayload(ExportView export)
{
    /// <summary>The export.</summary>
    public ExportType Export => new(export);
}

public sealed class ExportResult() : MutationResult("What starting or cancelling an export answers.", typeof(ExportPayload));
