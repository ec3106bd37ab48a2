using Ecosystem.Api.Graph;

namespace Ecosystem.Api.Exports;

/// <summary>An export to start.</summary>
public sealed record StartExportInput : MutationInput
{
    /// <summary>One of `Query.exportKinds`.</summary>
    public required string Kind { get; init; }

    /// <summary>What the data is for, 1 to 120 characters: of a kind that has customers' data, which consent opens; else left out.</summary>
    public string? Purpose { get; init; }

    /// <summary>At least one of the kind's fields: of a kind that has customers' data; else left out.</summary>
    public IReadOnlyList<string>? Fields { get; init; }

    /// <summary>Which of it; everything when left out.</summary>
    public ExportFilterInput? Filters { get; init; }
}

/// <summary>Which part of a kind; `Query.exportKinds` says which filters each kind takes.</summary>
public sealed record ExportFilterInput
{
    /// <summary>Only this sales unit's.</summary>
    [Id]
    public string? Unit { get; init; }

    /// <summary>Only what happened at this moment or later.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Only what happened before this moment.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Only entries of this kind of actor, such as `customer`.</summary>
    public string? ActorKind { get; init; }
}

/// <summary>An export to end.</summary>
public sealed record CancelExportInput : MutationInput
{
    /// <summary>The export; starts with ex_.</summary>
    [Id]
    public required string Export { get; init; }
}
