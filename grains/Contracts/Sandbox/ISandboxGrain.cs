using Ecosystem.Domain;
using Ecosystem.Domain.Sandbox;

namespace Ecosystem.Contracts.Sandbox;

/// <summary>The authorization sandbox 授权沙盒 over real histories: what only the log can tell. One activation per silo; the grain key is <see cref="Key"/>.</summary>
[Alias("sandbox")]
public interface ISandboxGrain : IGrainWithStringKey
{
    /// <summary>The one key.</summary>
    const string Key = "sandbox_all";

    /// <summary>Plays a unit's history under another permission set. Nothing happens to the unit, and nothing is written down.</summary>
    [Alias("history")] Task<HistoryAnswer> History(HistoryQuestion question);
}

/// <summary>Which history, under which permission set.</summary>
/// <param name="Policy">A released version; null: the one in force, unless there is a candidate.</param>
/// <param name="Candidate">A permission set that is not released, as the JSON of its file; null: none.</param>
/// <param name="Against">A released version to compare with; null: the log as it is.</param>
[GenerateSerializer, Immutable, Alias("history-question")]
public sealed record HistoryQuestion([property: Id(0)] SalesUnitId Unit, [property: Id(1)] string? Policy, [property: Id(2)] string? Candidate, [property: Id(3)] string? Against)
{
    /// <summary>Most changed decisions an answer lists; all are counted.</summary>
    public const int ChangesMax = 200;

    /// <summary>Most entries of a log that are played over the network; the command line plays any.</summary>
    public const int EntriesMax = 20_000;

    /// <summary>Most bytes of a log, likewise.</summary>
    public const long BytesMax = 64L << 20;
}

/// <summary>What playing a history gave.</summary>
/// <param name="Report">Null when there is no such unit, or when it was refused.</param>
/// <param name="Refusal">Why it was not played, or null: POLICY_UNKNOWN, POLICY_FAULTY, HISTORY_TOO_LARGE, SANDBOX_BUSY.</param>
[GenerateSerializer, Immutable, Alias("history-answer")]
public sealed record HistoryAnswer([property: Id(0)] HistoryReport? Report, [property: Id(1)] Refusal? Refusal);
