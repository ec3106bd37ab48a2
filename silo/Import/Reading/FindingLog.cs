namespace Ecosystem.Silo.Import;

/// <summary>What was found so far, with a count of rows per file that always adds up.</summary>
internal sealed class FindingLog(int rejectedMax)
{
    private readonly List<Finding> _findings = [];
    private int _rejectedRows;

    public IReadOnlyList<Finding> Findings => _findings;

    public void Add(Finding finding) => _findings.Add(finding);

    /// <summary>Counts one rejected row.</summary>
    /// <exception cref="UnusableExportException">There are so many that the export itself is likely wrong.</exception>
    public void CountRejectedRow(string file, long line)
    {
        if (++_rejectedRows <= rejectedMax) return;
        var last = _findings.FindLast(finding => finding.Kind is FindingKind.Rejected);
        throw new UnusableExportException(
            file, line, $"more than {rejectedMax:N0} rows were rejected, the last because: {last?.Reason}",
            "The export itself is likely wrong: look at the columns and the format of dates and numbers, or allow more with --max-rejected.");
    }
}

/// <summary>What became of a file's rows: <c>Read = Accepted + Repaired + Rejected</c>.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Sha256">Of its bytes, lower-case hex.</param>
/// <param name="Read">Rows below the header, lines without anything on them not counted.</param>
/// <param name="Accepted">Kept as they are.</param>
/// <param name="Repaired">Kept with a change, or the same as an earlier row.</param>
/// <param name="Rejected">Not imported.</param>
/// <param name="Merged">Of the repaired ones, those that only repeat an earlier row.</param>
public sealed record FileCounts(string File, string Sha256, int Read, int Accepted, int Repaired, int Rejected, int Merged)
{
    /// <summary>Rows that brought something in.</summary>
    public int Kept => Accepted + Repaired - Merged;
}
