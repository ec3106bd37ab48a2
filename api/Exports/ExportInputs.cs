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

    /// <summary>Which of it, each name once; everything when left out.</summary>
    public IReadOnlyList<ExportFilterInput>? Filters { get; init; }
}

/// <summary>Which of a kind. By name, so that an audience is shown no filter but those of its own kinds.</summary>
public sealed record ExportFilterInput
{
    /// <summary>One of the kind's `filters` in `Query.exportKinds`.</summary>
    public required string Name { get; init; }

    /// <summary>An id, a word, or a moment as RFC 3339 text.</summary>
    public required string Value { get; init; }
}

/// <summary>An export to end.</summary>
public sealed record CancelExportInput : MutationInput
{
    /// <summary>The export; starts with ex_.</summary>
    [Id]
    public required string Export { get; init; }
}
