using System.Collections.Immutable;
using Ecosystem.Domain;

namespace Ecosystem.Silo.Import;

/// <summary>What the user chose about reading an export.</summary>
/// <param name="AsOf">The first day the export says nothing about; null: the day after its latest date.</param>
/// <param name="RejectedMax">Most rows that may be rejected before the whole export is refused.</param>
public sealed record ReadingOptions(DateOnly? AsOf = null, int RejectedMax = ReadingOptions.RejectedDefault)
{
    /// <summary>The default of <see cref="RejectedMax"/>.</summary>
    public const int RejectedDefault = 1000;
}

/// <summary>How far the reading of a folder is, in bytes.</summary>
public readonly record struct ReadingProgress(string File, long BytesRead, long BytesTotal);

/// <summary>A sound export and the account of how it was read.</summary>
public sealed record ReadExport(CrmExport Export, ImportReport Report);

/// <summary>
/// The first half of an import: reads and checks a whole folder and touches nothing else. Only what comes out of here whole is imported,
/// so a bad file can never leave half an import behind.
/// </summary>
public sealed class ExportReader(TimeProvider clock)
{
    private static readonly TimeSpan s_easternmost = TimeSpan.FromHours(14);

    /// <summary>Reads the folder.</summary>
    /// <exception cref="UnusableExportException">A file is missing or unusable; its message says what to do.</exception>
    /// <exception cref="OperationCanceledException"/>
    public ReadExport Read(string folder, ReadingOptions options, IProgress<ReadingProgress>? progress, CancellationToken cancellation)
    {
        RefuseMissing(folder);
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        // An export is written in somebody's local time, and it may be tomorrow there already.
        var latestToday = DateOnly.FromDateTime(now.UtcDateTime.Add(s_easternmost));
        if (options.AsOf > today)
            throw new UnusableExportException(folder, null, $"the as-of date {options.AsOf:yyyy-MM-dd} is after today, {today:yyyy-MM-dd}.", "Give a day that has come, or leave --as-of out.");

        var reading = new FolderReading(folder, latestToday, options.RejectedMax, progress, cancellation);
        var agents = reading.Rows(new AgentParser());
        var managers = new NameIndex(agents.Select(agent => agent.Item.Manager));
        var products = reading.Rows(new ProductParser());
        var accounts = reading.Rows(new AccountParser(latestToday));
        var accountNames = new NameIndex(accounts.Select(account => account.Item.Name));
        reading.NoteUnknownParents(accounts, accountNames);
        var deals = reading.Rows(new DealParser(new(agents.Select(agent => agent.Item.Name)), new(products.Select(product => product.Item.Name)), accountNames));
        RefuseOverflow(deals);
        var targets = reading.Rows(new TargetParser(managers));
        var nps = reading.Rows(new NpsParser(managers));
        var interactions = reading.Rows(new InteractionParser(accountNames, now));

        var export = new CrmExport(
            Items(agents), Items(products), Items(accounts), Items(deals), Items(targets), Items(nps), Items(interactions), AsOf(options, today, deals));
        reading.NoteIdleAgents(agents, export);
        reading.NoteUnusedQuarters(targets, export);
        return new(export, reading.Report(export));
    }

    private static void RefuseMissing(string folder)
    {
        if (!Directory.Exists(folder))
            throw new UnusableExportException(folder, null, "there is no such folder.", "Give the folder that holds the exported CSV files.");
        var missing = FileFormat.All.Where(format => format.IsRequired && !File.Exists(Path.Combine(folder, format.Name))).Select(format => format.Name).ToList();
        if (missing.Count > 0)
            throw new UnusableExportException(folder, null, $"{string.Join(", ", missing)} {(missing.Count == 1 ? "is" : "are")} missing.", "Export again with these files, named exactly so.");
    }

    /// <summary>No sum over deals can then leave the range of <see cref="Money"/>, whatever they are summed by.</summary>
    private static void RefuseOverflow(ImmutableArray<Located<DealRow>> deals)
    {
        if (deals.Sum(deal => (decimal)(deal.Item.ValueMinor ?? 0)) > Money.MinorUnitsMax)
            throw new UnusableExportException(
                FileFormat.Pipeline.Name, null, $"the values add up to more than {Money.MinorUnitsMax / 100:N0}.", "Check that close_value is in whole units of the currency, not in cents.");
    }

    /// <summary>The day after the latest one, but never one that has not come in UTC, by which quarters are closed: today is not over.</summary>
    private static DateOnly AsOf(ReadingOptions options, DateOnly today, ImmutableArray<Located<DealRow>> deals)
    {
        if (options.AsOf is { } given) return given;
        var latest = deals.Select(deal => deal.Item.Closed ?? deal.Item.Engaged).Where(day => day is not null).Max();
        return latest is { } day && day < today ? day.AddDays(1) : today;
    }

    private static ImmutableArray<T> Items<T>(ImmutableArray<Located<T>> rows) where T : class => [.. rows.Select(row => row.Item)];
}
