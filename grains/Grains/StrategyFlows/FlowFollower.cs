using System.Buffers;
using System.Text.Json;
using Ecosystem.Domain;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Projections;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Finds in the log what strategy flows go by, and makes of it what runs begin with and wait for, in the transaction that moves the cursor: nothing is missing, and nothing comes twice.</summary>
public sealed class FlowFollower(LogTail tail, FollowerMetrics metrics, TimeProvider time, ILogger<FlowFollower> log)
    : LogFollower(FollowerName, tail, metrics, time, log)
{
    /// <summary>The follower's name. Its number goes up when it heeds more than before; the tables that it alone fills are then emptied first.</summary>
    public const string FollowerName = "flows-1";

    /// <summary>Interactions kept for rehearsals.</summary>
    public const int InteractionsKept = 100_000;

    private static readonly Type[] s_flowEvents = [
        typeof(VersionSaved), typeof(VersionValidated), typeof(DryRunRecorded), typeof(GateVerdictRecorded), typeof(VersionReleased), typeof(StageAdvanced), typeof(RolledBack), typeof(FlowFrozen),
        typeof(ThawRequested), typeof(ThawApproved), typeof(ThawRejected), typeof(FlowThawed), typeof(PolicySet), typeof(DriftRecorded), typeof(ExperimentStarted), typeof(ExperimentRecorded), typeof(ExperimentEnded), typeof(WeightsSet)];

    private static readonly SearchValues<string> s_heeded = Happened.Marks([
        .. s_flowEvents, typeof(InteractionsRecorded), typeof(ConsentGranted), typeof(ConsentWithdrawn), typeof(CustomerErased), typeof(OutcomeReported), typeof(ApprovalDecided), typeof(ApprovalTimedOut), typeof(DealsRecorded), typeof(TaskCompleted),
        typeof(ExpertListed), typeof(ExpertDelisted)]);

    /// <summary>Flows as this follower has them so far, with how many commits made them so.</summary>
    private readonly Dictionary<string, (StrategyFlowState State, long Revision)> _flows = new(StringComparer.Ordinal);

    protected override string[] Kinds { get; } = [StrategyFlow.Kind, Customer.Kind, Approval.Kind, SalesUnit.Kind, FlowTask.Kind, FlowExpert.Kind];

    protected override bool CanBeDoneAgain => true;

    protected override async Task LeadAsync(FollowerLead lead, CancellationToken cancellation)
    {
        _flows.Clear();
        await using var command = new NpgsqlCommand("select id, state, revision from flows.flows", lead.Connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) _flows[rows.GetString(0)] = (FlowCatalogue.Read(rows.GetString(1)), rows.GetInt64(2));
    }

    protected override async Task ApplyAsync(IReadOnlyList<CommittedRow> rows, NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        var heard = new FlowHeard();
        foreach (var row in rows)
        {
            if (!Wants(row)) continue;
            foreach (var happened in Happened.In(row.ActorKind, row.Entry, s_heeded))
                if (happened is InteractionsRecorded recorded) heard.Add(row, recorded, Entries.At(row.Entry), _flows.Values.Any(flow => IsReleased(flow.State)));
                else if (happened is StrategyFlowEvent changed) Change(row, changed, batch, heard);
                else foreach (var statement in Statements(row, happened)) batch.BatchCommands.Add(statement);
        }

        heard.AddTo(batch);
        // What was made of an interaction that is in the log must not come again after it was worked off: it waits for the disk.
        await RunDurablyAsync(batch, cancellation);
    }

    /// <summary>Whether some version serves somebody.</summary>
    public static bool IsReleased(StrategyFlowState flow) => flow.Active is not null || flow.Canary is not null;

    private void Change(CommittedRow row, StrategyFlowEvent happened, NpgsqlBatch batch, FlowHeard heard)
    {
        var before = _flows.TryGetValue(row.ActorId, out var known) ? known.State : StrategyFlow.Empty(row.ActorId);
        var state = StrategyFlow.Apply(before, happened);
        _flows[row.ActorId] = (state, row.Version);
        // What came in before is for the flow as it was then.
        heard.AddTo(batch);
        batch.BatchCommands.Add(Projector.Statement(
            """
            insert into flows.flows (id, revision, frozen, released, state) values ($1, $2, $3, $4, $5)
            on conflict (id) do update set revision = excluded.revision, frozen = excluded.frozen, released = excluded.released, state = excluded.state
            """, row.ActorId, row.Version, state.Freeze is not null, IsReleased(state), JsonSerializer.Serialize(state, DomainJson.Options)));
        if (happened is FlowFrozen { Evidence: { } evidence } frozen) batch.BatchCommands.Add(FlowTaskRow.Statement([FlowTaskRow.Of(row.ActorId, row.Position, frozen, evidence)]));
        if (happened is FlowThawed) batch.BatchCommands.Add(Projector.Statement("update flows.inputs set held = false where flow = $1 and held", row.ActorId));
    }

    private static IEnumerable<NpgsqlBatchCommand> Statements(CommittedRow row, object happened) => happened switch
    {
        ConsentGranted { Consent: { Grantee: FlowReading.Reader } consent } => [Granted(row.ActorId, consent)],
        ConsentWithdrawn e => [Projector.Statement("update flows.consents set withdrawn = true where id = $1", e.Consent.Value)],
        CustomerErased => [Projector.Statement("delete from flows.consents where customer = $1", row.ActorId)],
        OutcomeReported e => [Reported(row, e.Outcome)],
        ApprovalDecided { Run: { } run } e => [Decided(row.ActorId, run, e.Approved, e.By)],
        ApprovalTimedOut { Run: { } run } => [Decided(row.ActorId, run, false, Approval.TimedOutBy)],
        DealsRecorded e => e.Deals.Where(deal => deal.Customer is not null).Select(deal => deal.Customer!.Value.Value).Distinct(StringComparer.Ordinal).Select(customer => Projector.Statement(
            "insert into flows.customers (id, unit) values ($1, $2) on conflict (id) do update set unit = excluded.unit", customer, row.ActorId)),
        ExpertListed e => [Projector.Statement(
            """
            insert into flows.experts (id, name, profile, specialities, listed) values ($1, $2, $3, $4, true)
            on conflict (id) do update set name = excluded.name, profile = excluded.profile, specialities = excluded.specialities, listed = true
            """, row.ActorId, e.Name.Token, e.Profile.Token, e.Specialities.ToArray())],
        ExpertDelisted => [Projector.Statement("update flows.experts set listed = false where id = $1", row.ActorId)],
        TaskCompleted e => [Projector.Statement("update flows.tasks set done_at = $2, done_by = $3, note = $4 where id = $1", row.ActorId, e.At.ToUniversalTime(), e.By, e.Note)],
        _ => [],
    };

    private static NpgsqlBatchCommand Granted(string customer, Consent consent)
    {
        var command = Projector.Statement(
            "insert into flows.consents (id, customer, category, purpose, fields, granted_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing",
            consent.Id.Value, customer, Projector.Word(consent.Category), consent.Purpose, consent.Fields.ToArray(), consent.GrantedAt.ToUniversalTime());
        command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.TimestampTz, Value = (object?)consent.ExpiresAt?.ToUniversalTime() ?? DBNull.Value });
        return command;
    }

    /// <summary>SF-82. An outcome is of the customer: each run that waits is told of it, and takes it or not by its rules. Not one that began later, whenever the log is read again; but clocks differ a little.</summary>
    private static NpgsqlBatchCommand Reported(CommittedRow row, FlowOutcome outcome) => Projector.Statement(
        """
        insert into flows.inputs (part, due_at, customer, flow, run, kind, body, source)
        select part, now(), customer, flow, id, 'input', $2, 'outcome/' || customer || '/' || $3 || '/' || id from flows.runs
        where customer = $1 and status = 'waiting' and begun_at <= $4 + interval '1 minute'
        on conflict (source) do nothing
        """, row.ActorId, JsonSerializer.Serialize<FlowInput>(new Rewarded(outcome), DomainJson.Options), outcome.Id, Entries.At(row.Entry).ToUniversalTime());

    /// <summary>SF-74. An approval is named after the effect that opened it.</summary>
    private static NpgsqlBatchCommand Decided(string approval, FlowRunId run, bool approved, string by) => Projector.Statement(
        """
        insert into flows.inputs (part, due_at, customer, flow, run, kind, body, source)
        select part, now(), customer, flow, id, 'input', $2, $3 from flows.runs where id = $1
        on conflict (source) do nothing
        """, run.Value, JsonSerializer.Serialize<FlowInput>(new GateDecided(approval[ApprovalId.Prefix.Length..], approved, by), DomainJson.Options), $"approval/{approval}");
}
