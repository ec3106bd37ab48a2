using System.Text.Json;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Projections;
using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>What is to be learned from some commits of the log, taken in their order.</summary>
/// <param name="policies">As they stand; changed by what is learned.</param>
/// <param name="versions">As they stand; those that are saved are added.</param>
/// <param name="runs">Every run that the commits are of.</param>
/// <param name="choices">Choices that these runs made before, in their order.</param>
internal sealed class FlowLessons(
    Dictionary<(string Flow, PolicyName Name), LearnedPolicy> policies, Dictionary<(string Flow, int Version), LearningVersion> versions, IReadOnlyDictionary<string, LearningRun> runs,
    IEnumerable<LearningChoice> choices)
{
    private readonly Dictionary<string, List<LearningChoice>> _choices = choices.GroupBy(choice => choice.Run, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
    private readonly HashSet<(string Flow, PolicyName Name)> _changed = [];
    private readonly List<NpgsqlBatchCommand> _statements = [];
    private DateTimeOffset _at;

    public void Take(CommittedRow row, object happened)
    {
        switch (happened)
        {
            case VersionSaved saved: Save(row.ActorId, saved); break;
            case OutcomeReported reported: Report(row, reported.Outcome); break;
            case NodeVisited visited when runs.TryGetValue(row.ActorId, out var run):
                foreach (var fact in visited.Facts.OfType<ActionChosen>()) Choose(row.ActorId, run, fact.Choice, visited.At);
                foreach (var credit in visited.Effects.OfType<CreditReward>()) Credit(row.ActorId, credit, visited.At);
                break;
            case OutcomeIgnored ignored when runs.TryGetValue(row.ActorId, out var run): Ignore(row.ActorId, run, ignored); break;
            case FlowRunEnded ended when runs.TryGetValue(row.ActorId, out var run): End(row.ActorId, run, ended); break;
            default: break;
        }
    }

    /// <summary>Adds what came of it to a transaction.</summary>
    public void AddTo(NpgsqlBatch batch)
    {
        foreach (var statement in _statements) batch.BatchCommands.Add(statement);
        foreach (var key in _changed)
        {
            var policy = policies[key];
            batch.BatchCommands.Add(Projector.Statement(
                """
                insert into flows.policies (flow, name, features, decisions, rewards, digest, model, state, changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                on conflict (flow, name, features) do update set decisions = excluded.decisions, rewards = excluded.rewards, digest = excluded.digest, model = excluded.model, state = excluded.state,
                  changed_at = excluded.changed_at
                """,
                key.Flow, key.Name.Policy, key.Name.Shape, policy.State.Decisions, policy.State.Version, policy.Digest, policy.ModelVersion, JsonSerializer.Serialize(policy.State, DomainJson.Options), _at.ToUniversalTime()));
        }
    }

    private void Save(string flow, VersionSaved saved)
    {
        var definition = FlowFile.Parse(saved.Definition);
        var (scorers, metrics) = (FlowScorer.Of(definition), FlowScorer.MetricsOf(definition));
        versions[(flow, saved.Version)] = new(scorers.ToDictionary(scorer => scorer.Node, StringComparer.Ordinal), metrics);
        foreach (var scorer in scorers)
            _statements.Add(Projector.Statement(
                "insert into flows.scorers (flow, version, node, policy, actions, features, metrics) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing",
                flow, saved.Version, scorer.Node, scorer.Policy, scorer.Actions.ToArray(), scorer.Features.ToArray(), metrics.ToArray()));
    }

    private void Choose(string id, LearningRun run, FlowChoice choice, DateTimeOffset at)
    {
        var chosen = choice.Candidates.IndexOf(choice.Action);
        var features = choice.Features.OrderBy(one => one.Key, StringComparer.Ordinal).ToList();
        _statements.Add(Projector.Statement(
            """
            insert into flows.choices (id, flow, version, node, run, customer, part, at, candidates, propensities, chosen, features, measures, model)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict do nothing
            """,
            choice.Id, run.Flow, run.Version, choice.Node, id, run.Customer, FlowParts.Of(run.Customer), at.ToUniversalTime(), choice.Candidates.ToArray(), choice.Propensities.ToArray(), (short)chosen,
            features.Select(one => one.Key).ToArray(), features.Select(one => one.Value).ToArray(), choice.ModelVersion));
        var made = new LearningChoice(choice.Id, id, choice.Node, choice.Action, choice.Features);
        (_choices.TryGetValue(id, out var known) ? known : _choices[id] = []).Add(made);
        Change(run, made, at, policy => policy.Decided());
    }

    /// <summary>SF-82. The first outcome in time is the choice's reward.</summary>
    private void Credit(string id, CreditReward credit, DateTimeOffset at)
    {
        if (_choices.GetValueOrDefault(id)?.Find(one => one.Id == credit.Choice) is not { } choice) return;
        if (choice.Settled is null) Settle(runs[id], choice, "credited", credit.ValueMicros / 1e6, at, credit.Outcome);
        AddReward(choice, credit.Outcome, credit.Metric, credit.ValueMicros, at);
    }

    /// <summary>An outcome that came while its run was under way, and that nothing waited for any more.</summary>
    private void Ignore(string id, LearningRun run, OutcomeIgnored ignored)
    {
        if (_choices.GetValueOrDefault(id) is not [.., var last] || versions.GetValueOrDefault((run.Flow, run.Version))?.Metrics.Contains(ignored.Outcome.Metric) is not true) return;
        AddReward(last, ignored.Outcome.Id, ignored.Outcome.Metric, ignored.Outcome.ValueMicros, ignored.At);
    }

    /// <summary>An outcome that comes when the run of the latest choice is over is late, or not the first.</summary>
    private void Report(CommittedRow row, FlowOutcome outcome) => _statements.Add(Projector.Statement(
        """
        insert into flows.rewards (choice, outcome, metric, value_micros, standing, at)
        select id, $2, $3, $4, case settled when 'credited' then 'duplicate' else 'late' end, $5 from (
          select distinct on (c.flow) c.id, c.settled from flows.choices c
          join flows.scorers s on s.flow = c.flow and s.version = c.version and s.node = c.node
          where c.customer = $1 and $3 = any(s.metrics) order by c.flow, c.number desc) latest
        where settled in ('credited', 'none') on conflict do nothing
        """, row.ActorId, outcome.Id, outcome.Metric, outcome.ValueMicros, Entries.At(row.Entry).ToUniversalTime()));

    /// <summary>SF-82. A run that is over without an outcome had none, which is learned too; what a run that was stopped would have come to nobody knows.</summary>
    private void End(string id, LearningRun run, FlowRunEnded ended)
    {
        var isKnown = ended.Status == FlowRunStatus.Done && versions.GetValueOrDefault((run.Flow, run.Version))?.Metrics.Count > 0;
        foreach (var choice in (_choices.GetValueOrDefault(id) ?? []).Where(one => one.Settled is null)) Settle(run, choice, isKnown ? "none" : "void", isKnown ? 0 : null, ended.At, null);
    }

    private void Settle(LearningRun run, LearningChoice choice, string how, double? reward, DateTimeOffset at, string? outcome)
    {
        (choice.Settled, choice.Outcome) = (how, outcome);
        var statement = Projector.Statement("update flows.choices set settled = $2, settled_at = $3, reward = $4 where id = $1", choice.Id, how, at.ToUniversalTime());
        statement.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Double, Value = (object?)reward ?? DBNull.Value });
        _statements.Add(statement);
        if (reward is { } value) Change(run, choice, at, policy => policy.Learn(choice.Action, choice.Features, value));
    }

    private void AddReward(LearningChoice choice, string outcome, string metric, long value, DateTimeOffset at)
    {
        var standing = choice.Settled == "credited" ? choice.Outcome == outcome ? "credited" : "duplicate" : "late";
        _statements.Add(Projector.Statement(
            "insert into flows.rewards (choice, outcome, metric, value_micros, standing, at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
            choice.Id, outcome, metric, value, standing, at.ToUniversalTime()));
    }

    private void Change(LearningRun run, LearningChoice choice, DateTimeOffset at, Func<LearnedPolicy, LearnedPolicy> change)
    {
        if (versions.GetValueOrDefault((run.Flow, run.Version))?.Scorers.GetValueOrDefault(choice.Node) is not { } scorer) return;
        var key = (run.Flow, scorer.Name);
        policies[key] = change(policies.GetValueOrDefault(key) ?? LearnedPolicy.Empty(scorer.Name));
        _changed.Add(key);
        if (at > _at) _at = at;
    }
}

/// <summary>A choice, and what became of it so far.</summary>
internal sealed class LearningChoice(string id, string run, string node, string action, IReadOnlyDictionary<string, double> features)
{
    public string Id { get; } = id;

    public string Run { get; } = run;

    public string Node { get; } = node;

    public string Action { get; } = action;

    public IReadOnlyDictionary<string, double> Features { get; } = features;

    /// <summary>As the table has it; null: it waits.</summary>
    public string? Settled { get; set; }

    /// <summary>The outcome that was its reward, if that came in these commits.</summary>
    public string? Outcome { get; set; }
}
