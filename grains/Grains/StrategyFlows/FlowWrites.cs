using System.Text.Json;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Projections;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>What came of the steps of one transaction, written as one.</summary>
internal sealed class FlowWrites(short part, DateTimeOffset now, RequestHash hash)
{
    private static readonly Principal s_platform = new(FlowReading.Subject, Hosting.Tokens.SiloTokens.ClientId, Audience.Internal, FlowReading.Reader);

    private readonly List<(string Run, long Version, byte[] Hash, string Entry)> _commits = [];
    private readonly Dictionary<string, (FlowRunState State, string Flow, string Customer)> _runs = new(StringComparer.Ordinal);
    private readonly List<(FlowEffect Effect, string Run, string Flow, int Version, string Customer)> _effects = [];
    private readonly List<(SetTimer Timer, string Run, string Flow, string Customer)> _timers = [];
    private readonly List<(string Run, int Ordinal, string Customer, FlowTouch Touch)> _touches = [];
    private readonly List<long> _postponed = [];

    /// <summary>Inputs that are worked off by this.</summary>
    public HashSet<long> WorkedOff { get; } = [];

    /// <summary>Inputs that are kept until their flow thaws.</summary>
    public List<(long Id, string Flow)> Held { get; } = [];

    /// <summary>Has an input come again later.</summary>
    public void Postpone(long input)
    {
        if (WorkedOff.Remove(input)) _postponed.Add(input);
    }

    /// <summary>A step that was taken: the run as it is then.</summary>
    public LoadedRun Add(DueStep step, LoadedRun before, FlowStep taken, FlowInput? input, long drawn)
    {
        var (id, version) = (step.Run.Value, before.Version + 1);
        var flow = taken.State.Begun!.Flow.Value;
        var asked = new FlowRunAsked(input is null ? step.Interaction : null, input);
        var entry = Entries.Write(new Entry<FlowRunAsked, FlowRunTaken, FlowRunEvent>(
            new(FlowRun.Kind, id), version, now, s_platform, $"{id}/{version}", asked, new(taken.State.Status, drawn), taken.Events, before.Previous));
        _commits.Add((id, version, hash.Of(FlowRun.Kind, id, "step", asked), entry));
        _runs[id] = (taken.State, flow, step.Due.Customer);
        foreach (var effect in taken.Effects)
            if (effect is SetTimer timer) _timers.Add((timer, id, flow, step.Due.Customer));
            else _effects.Add((effect, id, flow, step.Version, step.Due.Customer));
        for (var n = before.State.Touches.Length; n < taken.State.Touches.Length; n++) _touches.Add((id, n, step.Due.Customer, taken.State.Touches[n]));
        return new(taken.State, version, Entries.LeafHash(entry));
    }

    /// <summary>Makes it durable; false when there was nothing to write.</summary>
    /// <exception cref="PartTakenException">Somebody else worked these inputs off: nothing was written.</exception>
    public async Task<bool> CommitAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await using (var gone = new NpgsqlCommand("delete from flows.inputs where id = any($1)", connection, transaction))
        {
            gone.Parameters.Add(new() { Value = WorkedOff.ToArray() });
            if (await gone.ExecuteNonQueryAsync(cancellation) != WorkedOff.Count) throw new PartTakenException($"Part {part} is worked off by another worker too.");
        }

        await using var batch = new NpgsqlBatch(connection, transaction);
        if (_commits.Count > 0) AddRuns(batch);
        if (_effects.Count > 0) AddEffects(batch);
        if (_timers.Count > 0) AddTimers(batch);
        if (_touches.Count > 0)
            batch.BatchCommands.Add(Projector.Statement(
                "insert into flows.touches (run, ordinal, customer, channel, at) select * from unnest($1, $2, $3, $4, $5)",
                Column(_touches, one => one.Run), Column(_touches, one => one.Ordinal), Column(_touches, one => one.Customer), Column(_touches, one => one.Touch.Channel.ToString()), Column(_touches, one => one.Touch.At.ToUniversalTime())));
        if (Held.Count > 0)
            // Under the flow's lock: a thaw that goes first finds nothing held, and one that comes after finds these.
            batch.BatchCommands.Add(Projector.Statement(
                "with frozen as (select id from flows.flows where id = any($2) and frozen for share) update flows.inputs set held = true where id = any($1) and flow in (select id from frozen)",
                Column(Held, one => one.Id), Column(Held, one => one.Flow)));
        if (_postponed.Count > 0) batch.BatchCommands.Add(Projector.Statement("update flows.inputs set due_at = now() + $2 where id = any($1)", _postponed.ToArray(), FlowRunner.Postponed));
        if (batch.BatchCommands.Count > 0) await batch.ExecuteNonQueryAsync(cancellation);
        // Not cancellable: whether it happened would be unknown.
        await transaction.CommitAsync(CancellationToken.None);
        return _commits.Count > 0;
    }

    private void AddRuns(NpgsqlBatch batch)
    {
        // A version that is there already fails the transaction: two workers would have taken the same step.
        batch.BatchCommands.Add(Projector.Statement(
            """
            insert into journal.commits (actor_kind, actor_id, version, client, idempotency_key, request_hash, entry)
            select $1, run, version, $2, run || '/' || version, hash, entry from unnest($3, $4, $5, $6) as step (run, version, hash, entry) order by run, version
            """,
            FlowRun.Kind, s_platform.Client, Column(_commits, one => one.Run), Column(_commits, one => one.Version), Column(_commits, one => one.Hash), Column(_commits, one => one.Entry)));
        (string Id, (FlowRunState State, string Flow, string Customer) Run)[] runs = [.. _runs.Select(one => (one.Key, one.Value))];
        var command = Projector.Statement(
            """
            insert into flows.runs (id, flow, version, customer, part, status, because, begun_at, changed_at) select id, flow, version, customer, $1, status, because, at, $2 from unnest($3, $4, $5, $6, $7, $8, $9) as r (id, flow, version, customer, status, because, at)
            on conflict (id) do update set status = excluded.status, because = excluded.because, changed_at = excluded.changed_at
            """,
            part, now.ToUniversalTime(), runs.Select(one => one.Id).ToArray(), runs.Select(one => one.Run.Flow).ToArray(), runs.Select(one => one.Run.State.Begun!.Version).ToArray(),
            runs.Select(one => one.Run.Customer).ToArray(), runs.Select(one => Projector.Word(one.Run.State.Status)).ToArray(), runs.Select(one => one.Run.State.Because).ToArray(),
            runs.Select(one => one.Run.State.Begun!.At.ToUniversalTime()).ToArray());
        batch.BatchCommands.Add(command);
        string[] over = [.. runs.Where(one => one.Run.State.Status is FlowRunStatus.Done or FlowRunStatus.Failed or FlowRunStatus.Halted).Select(one => one.Id)];
        // What a run that has ended waited for would change nothing.
        if (over.Length > 0) batch.BatchCommands.Add(Projector.Statement("delete from flows.inputs where run = any($1)", (object)over));
    }

    private void AddEffects(NpgsqlBatch batch)
    {
        batch.BatchCommands.Add(Projector.Statement(
            """
            insert into flows.effects (id, run, flow, version, customer, kind, body, at, status, done_at)
            select id, run, flow, version, customer, kind, body, $1, case when done then 'done' else 'waiting' end, case when done then now() end
            from unnest($2, $3, $4, $5, $6, $7, $8, $9) as wanted (id, run, flow, version, customer, kind, body, done)
            """,
            now.ToUniversalTime(), Column(_effects, one => one.Effect.Id), Column(_effects, one => one.Run), Column(_effects, one => one.Flow), Column(_effects, one => one.Version), Column(_effects, one => one.Customer),
            Column(_effects, one => one.Effect.GetType().Name), Column(_effects, one => JsonSerializer.Serialize(one.Effect, DomainJson.Options)), Column(_effects, one => FlowTaskRow.IsWithin(one.Effect))));
        FlowTaskRow[] tasks = [.. _effects.Where(one => FlowTaskRow.IsWithin(one.Effect)).Select(row => FlowTaskRow.Of(row.Effect, row.Run, row.Flow, row.Customer, now)!)];
        if (tasks.Length > 0) batch.BatchCommands.Add(FlowTaskRow.Statement(tasks));
    }

    private void AddTimers(NpgsqlBatch batch) => batch.BatchCommands.Add(Projector.Statement(
        """
        insert into flows.inputs (part, due_at, customer, flow, run, kind, body, source)
        select $1, at, customer, flow, run, 'input', body, 'timer/' || id from unnest($2, $3, $4, $5, $6, $7) as timer (id, at, customer, flow, run, body)
        """,
        part, Column(_timers, one => one.Timer.Id), Column(_timers, one => one.Timer.At.ToUniversalTime()), Column(_timers, one => one.Customer), Column(_timers, one => one.Flow), Column(_timers, one => one.Run),
        Column(_timers, one => JsonSerializer.Serialize<FlowInput>(new TimerDue(one.Timer.Id), DomainJson.Options))));

    private static TValue[] Column<T, TValue>(List<T> rows, Func<T, TValue> value) => [.. rows.Select(value)];
}
