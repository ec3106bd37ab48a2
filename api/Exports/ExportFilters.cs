using Ecosystem.Api.Graph;
using Ecosystem.Domain;
using Ecosystem.Domain.Exports;

namespace Ecosystem.Api.Exports;

/// <summary>Reads the filters of an export; whether the kind takes them is the export's to say.</summary>
internal static class ExportFilters
{
    private static readonly DateTimeScalar s_moments = new();

    /// <summary>The filters, or why they are none.</summary>
    public static (ExportFilter Filter, Refusal? Refusal) Read(ExportKindRow row, IReadOnlyList<ExportFilterInput> given)
    {
        var filter = new ExportFilter(null, null, null, null);
        if (given.DistinctBy(one => one.Name).Count() != given.Count) return (filter, ExportRefusals.OutOfRange("filters", "each name at most once"));
        foreach (var one in given)
        {
            // A name of no kind, and one of another audience's, are told alike.
            if (!row.Filters.Contains(one.Name)) return (filter, ExportRefusals.FilterRefused(row));
            if (With(filter, one) is not { } next)
                return (filter, ExportRefusals.OutOfRange(one.Name, one.Name == ExportKinds.Unit ? $"an id that starts with {SalesUnitId.Prefix}" : "a moment, such as 2026-03-01T09:30:00Z"));
            filter = next;
        }
        return (filter, null);
    }

    private static ExportFilter? With(ExportFilter filter, ExportFilterInput one) => one.Name switch
    {
        ExportKinds.Unit => Ids.TryParse<SalesUnitId>(one.Value, out var unit) ? filter with { Unit = unit } : null,
        ExportKinds.From => Moment(one.Value) is { } from ? filter with { From = from } : null,
        ExportKinds.Until => Moment(one.Value) is { } until ? filter with { Until = until } : null,
        ExportKinds.ActorKind => filter with { ActorKind = one.Value },
        _ => throw new InvalidOperationException($"The table of kinds has a filter {one.Name} that is not read."),
    };

    private static DateTimeOffset? Moment(string text) => s_moments.CanParseValue(text) ? (DateTimeOffset?)s_moments.ParseValue(text) : null;
}
