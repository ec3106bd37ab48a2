using Ecosystem.Contracts.Exports;
using Ecosystem.Domain.Exports;
using Ecosystem.Grains.Traces;
using Npgsql;

namespace Ecosystem.Grains.Exports;

/// <summary>The register of processing (CU-17): the customer's own, or over all customers, who are counted.</summary>
internal sealed class ProcessingSource(NpgsqlDataSource database, ExportLimits limits) : TableSource(database, limits)
{
    // The place of a row as one text: the grantee has no line feed, and ids are hex.
    private const string Place = "grantee || chr(10) || id";

    protected override NpgsqlCommand Command(ExportJob job, string cursor) => job.Request.Kind == ExportKind.Processing
        ? Command($"select {Place}, {TraceTables.ProcessingColumns} from read.processing where customer = $1 and {Place} > $2 order by 1 limit $3", job.Owner.Organisation, cursor, StepMax)
        : Command($"select {Place}, {TraceTables.ProcessingColumns} from read.processing_of_all where {Place} > $1 order by 1 limit $2", cursor, StepMax);

    protected override Task<IReadOnlyList<string?>> LinesAsync(IReadOnlyList<object[]> rows, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<string?>>([.. rows.Select(row => PartReader.Line(new { Processing = TraceTables.Read(row, 1) }))]);
}
