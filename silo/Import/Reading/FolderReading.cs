using System.Collections.Immutable;

namespace Ecosystem.Silo.Import;

/// <summary>A row's meaning and where it stands.</summary>
internal readonly record struct Located<T>(T Item, long Line) where T : class;

/// <summary>One reading of a folder: the files one after another, into one log of findings.</summary>
internal sealed class FolderReading(string folder, DateOnly today, int rejectedMax, IProgress<ReadingProgress>? progress, CancellationToken cancellation)
{
    private const int RowsPerProgress = 500;

    private readonly FindingLog _log = new(rejectedMax);
    private readonly List<FileCounts> _counts = [];

    /// <summary>The sound rows of a file, in order; none when the file is optional and absent.</summary>
    public ImmutableArray<Located<T>> Rows<T>(IRowParser<T> parser) where T : class
    {
        var file = new FileInfo(Path.Combine(folder, parser.Format.Name));
        if (!parser.Format.IsRequired && !file.Exists) return [];
        try
        {
            using var table = CsvTable.Open(parser.Format, file.OpenRead());
            return Rows(parser, table, file.Length);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableExportException(parser.Format.Name, null, $"the file cannot be read: {fault.Message}", "Check that it is a file and that you may read it.");
        }
    }

    private ImmutableArray<Located<T>> Rows<T>(IRowParser<T> parser, CsvTable table, long bytesTotal) where T : class
    {
        var rows = ImmutableArray.CreateBuilder<Located<T>>();
        var known = new Dictionary<string, Located<T>>(StringComparer.Ordinal);
        var row = new RowReader(parser.Format, _log, today);
        var (read, accepted, repaired, rejected) = (0, 0, 0, 0);
        foreach (var raw in table.Rows())
        {
            if (raw.Fields.Length == 0)
            {
                _log.Add(new(parser.Format.Name, raw.Line, "", FindingKind.Noted, FindingCodes.BlankLine, "The line is blank and was passed over."));
                continue;
            }

            if (read++ % RowsPerProgress == 0) Tell(parser.Format, table.BytesRead, bytesTotal);
            row.Begin(raw);
            if (Understand(parser, row, raw.Line, known) is { } item) rows.Add(new(item, raw.Line));
            switch (row.Worst)
            {
                case FindingKind.Rejected:
                    rejected++;
                    _log.CountRejectedRow(parser.Format.Name, raw.Line);
                    break;
                case FindingKind.Repaired:
                    repaired++;
                    break;
                default:
                    accepted++;
                    break;
            }
        }

        Tell(parser.Format, bytesTotal, bytesTotal);
        _counts.Add(new(parser.Format.Name, table.Sha256(), read, accepted, repaired, rejected, accepted + repaired - rows.Count));
        return rows.ToImmutable();
    }

    /// <summary>The row's meaning, when it is sound and says something new.</summary>
    private static T? Understand<T>(IRowParser<T> parser, RowReader row, long line, Dictionary<string, Located<T>> known) where T : class
    {
        if (row.IsRejected) return null;
        var item = parser.Parse(row);
        if (item is null || row.IsRejected) return null;
        if (known.TryAdd(parser.Key(item), new(item, line))) return item;

        var earlier = known[parser.Key(item)];
        if (earlier.Item.Equals(item))
            row.Repair("", FindingCodes.DuplicateSame, $"The row says the same as line {earlier.Line}; one of them is kept.", $"line {line}", $"line {earlier.Line}");
        else
            row.Reject("", FindingCodes.DuplicateConflict, $"The {parser.KeyColumns} is that of line {earlier.Line}, which says something else; the earlier row is kept.");
        return null;
    }

    private void Tell(FileFormat format, long bytesRead, long bytesTotal)
    {
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(new(format.Name, bytesRead, bytesTotal));
    }

    /// <summary>A parent need not be a customer, so it is kept as text.</summary>
    public void NoteUnknownParents(ImmutableArray<Located<AccountRow>> accounts, NameIndex names)
    {
        foreach (var (account, line) in accounts)
            if (account.SubsidiaryOf.Length > 0 && !names.Contains(account.SubsidiaryOf))
                _log.Add(new(FileFormat.Accounts.Name, line, "subsidiary_of", FindingKind.Noted, FindingCodes.UnknownParent,
                    "The parent is not an account; its name is kept.", Quoted.Short(account.SubsidiaryOf)));
    }

    public void NoteIdleAgents(ImmutableArray<Located<AgentRow>> agents, CrmExport export)
    {
        var busy = export.Deals.Select(deal => deal.Agent).ToHashSet(StringComparer.Ordinal);
        foreach (var (agent, line) in agents)
            if (!busy.Contains(agent.Name))
                _log.Add(new(FileFormat.SalesTeams.Name, line, "sales_agent", FindingKind.Noted, FindingCodes.AgentWithoutDeals,
                    "The agent has no deals; the agent is kept as a member of the unit.", Quoted.Short(agent.Name)));
    }

    public void NoteUnusedQuarters(ImmutableArray<Located<TargetRow>> targets, CrmExport export)
    {
        foreach (var (target, line) in targets)
            if (!export.CompleteQuarters.Contains(target.Quarter))
                _log.Add(new(FileFormat.Targets.Name, line, "quarter", FindingKind.Noted, FindingCodes.QuarterNotInExport,
                    "The export has no complete quarter of this name; its target is not used.", target.Quarter.ToString()));
    }

    public ImportReport Report(CrmExport export)
    {
        var expected = FileFormat.All.Select(format => format.Name).ToHashSet(StringComparer.Ordinal);
        var ignored = Directory.EnumerateFiles(folder).Select(Path.GetFileName).OfType<string>().Where(name => !expected.Contains(name)).Order(StringComparer.Ordinal);
        return new(ExportSummary.Of(export), [.. _counts], [.. ignored], [.. _log.Findings]);
    }
}
