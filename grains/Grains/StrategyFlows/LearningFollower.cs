using System.Buffers;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Has policies learn from the log: every choice of a run and what came of it, in the transaction that moves the cursor, so that nothing is learned twice and nothing is lost (SF-80 to SF-82).</summary>
public sealed class LearningFollower(LogTail tail, FollowerMetrics metrics, TimeProvider time, ILogger<LearningFollower> log)
    : LogFollower(FollowerName, tail, metrics, time, log)
{
    /// <summary>The follower's name. Its number goes up when it learns otherwise than before; the tables that it alone fills are then emptied first.</summary>
    public const string FollowerName = "learning-1";

    private static readonly SearchValues<string> s_heeded = Happened.Marks([
        typeof(VersionSaved), typeof(ActionChosen), typeof(CreditReward), typeof(OutcomeIgnored), typeof(FlowRunEnded), typeof(OutcomeReported)]);

    /// <summary>What each policy has learned so far.</summary>
    private readonly Dictionary<(string Flow, PolicyName Name), LearnedPolicy> _policies = [];

    /// <summary>How each version chooses.</summary>
    private readonly Dictionary<(string Flow, int Version), LearningVersion> _versions = [];

    protected override string[] Kinds { get; } = [StrategyFlow.Kind, FlowRun.Kind, Customer.Kind];

    protected override bool CanBeDoneAgain => true;

    protected override async Task LeadAsync(FollowerLead lead, CancellationToken cancellation)
    {
        _policies.Clear();
        _versions.Clear();
        await foreach (var (flow, policy) in LearningTables.PoliciesAsync(lead.Connection, null, cancellation)) _policies[(flow, policy.Name)] = policy;
        await LearningTables.VersionsAsync(lead.Connection, _versions, cancellation);
    }

    protected override async Task ApplyAsync(IReadOnlyList<CommittedRow> rows, NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellation)
    {
        var heard = rows.Where(Wants).SelectMany(row => Happened.In(row.ActorKind, row.Entry, s_heeded).Select(happened => (Row: row, Happened: happened))).ToList();
        if (heard.Count == 0) return;
        var runs = heard.Where(one => one.Row.ActorKind == FlowRun.Kind).Select(one => one.Row.ActorId).Distinct(StringComparer.Ordinal).ToArray();
        var lessons = new FlowLessons(
            _policies, _versions, await LearningTables.RunsAsync(connection, transaction, runs, cancellation), await LearningTables.ChoicesAsync(connection, transaction, runs, cancellation));
        foreach (var (row, happened) in heard) lessons.Take(row, happened);
        await using var batch = new NpgsqlBatch(connection, transaction);
        lessons.AddTo(batch);
        if (batch.BatchCommands.Count > 0) await batch.ExecuteNonQueryAsync(cancellation);
    }
}

/// <summary>How a version chooses, and which outcomes it waits for.</summary>
internal sealed record LearningVersion(IReadOnlyDictionary<string, FlowScorer> Scorers, IReadOnlyCollection<string> Metrics);

/// <summary>Which run a choice is of.</summary>
internal sealed record LearningRun(string Flow, int Version, string Customer);
