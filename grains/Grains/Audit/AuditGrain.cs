using System.Collections.Immutable;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Audit;
using Ecosystem.Contracts.Directory;
using Ecosystem.Contracts.Sandbox;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Sandbox;
using Ecosystem.Grains.Traces;
using Ecosystem.Hosting.Work;
using Npgsql;
using Orleans.Concurrency;

namespace Ecosystem.Grains.Audit;

/// <summary>Answers auditors from the log.</summary>
[StatelessWorker]
[GrainType("audit")]
public sealed class AuditGrain(AuditLog log, NpgsqlDataSource database, EntryFinder finder, TraceTables traces, UnitHistory history, SideWork work, Clock clock) : Grain, IAuditGrain
{
    private const int FirstMax = 200;

    /// <summary>How many commits beyond the read table are looked through for a decision: a caller may ask for one right after it was made.</summary>
    private const int NewestMax = 10_000;

    public async Task<Contracts.Audit.SignedCheckpoint?> Checkpoint()
    {
        if (await log.CosignedCheckpointAsync() is not { } latest || await log.VerifierKeyAsync() is not { } key) return null;
        return new(latest.Size, latest.Root.ToBase64(), latest.Note, key.ToString());
    }

    public async Task<ImmutableArray<LogEntry>> Entries(string actorKind, string actorId, long afterVersion, int first)
    {
        if (first is < 1 or > FirstMax) throw new CallRefusedException($"first must be 1 to {FirstMax}.");
        // A leaf index is shown once it is under the latest signed checkpoint: only then can it be proven.
        await using var command = database.CreateCommand("""
            select c.position, c.version, l.leaf_index, c.entry
            from journal.commits c
            left join audit.leaves l on l.position = c.position and l.leaf_index < (select coalesce(max(size), 0) from audit.checkpoints)
            where c.actor_kind = $1 and c.actor_id = $2 and c.version > $3
            order by c.version limit $4
            """);
        command.Parameters.Add(new() { Value = actorKind });
        command.Parameters.Add(new() { Value = actorId });
        command.Parameters.Add(new() { Value = afterVersion });
        command.Parameters.Add(new() { Value = first });
        var entries = ImmutableArray.CreateBuilder<LogEntry>();
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
            entries.Add(new(rows.GetInt64(0), rows.GetInt64(1), await rows.IsDBNullAsync(2) ? null : rows.GetInt64(2), rows.GetString(3)));
        return entries.ToImmutable();
    }

    public async Task<Listed<FoundEntry>> Find(EntryList list) => await new FoundEntryReader(database, traces).ReadAsync(await finder.FindAsync(list));

    public async Task<InclusionEvidence?> Inclusion(long leafIndex, long treeSize)
    {
        if (leafIndex < 0 || treeSize <= leafIndex || await log.InclusionAsync(leafIndex, treeSize) is not { } proof) return null;
        return await log.EntryAsync(leafIndex) is { } entry
            ? new(leafIndex, treeSize, Domain.Audit.MerkleTree.HashLeaf(entry).ToBase64(), [.. proof.Path.Select(hash => hash.ToBase64())])
            : null;
    }

    public async Task<ImmutableArray<string>?> Consistency(long oldSize, long newSize) =>
        oldSize >= 1 && newSize >= oldSize && await log.ConsistencyAsync(oldSize, newSize) is { } proof ? [.. proof.Path.Select(hash => hash.ToBase64())] : null;

    public async Task<ImmutableArray<LoggedDecision>> Decisions(ImmutableArray<DecisionId> ids)
    {
        if (ids.IsDefaultOrEmpty || ids.Length > LoggedDecision.AskedMax) throw new CallRefusedException($"Ask for 1 to {LoggedDecision.AskedMax} decisions at once.");
        return [.. (await new DecisionLog(database).Find(ids, NewestMax)).Select(found => found.ToLogged(clock.Now()))];
    }

    public async Task<ReplayAnswer> Replay(DecisionId decision, string policy)
    {
        if (Policies.Find(policy) is not { } other) return new(null, SalesUnitRefusals.PolicyUnknown(policy));
        if (await new DecisionLog(database).Find([decision], NewestMax) is not [var found]) return new(null, null);
        var size = await history.SizeOf(found.Unit, found.Entry.Version);
        if (size.Entries > HistoryQuestion.EntriesMax || size.Bytes > HistoryQuestion.BytesMax) return new(null, TooLarge(decision, size));
        try
        {
            var again = await work.RunAsync(limit => new DecisionReplay(database).Read(found, limit), (past, limit) => DecisionReplay.Replay(past, other, limit), CancellationToken.None);
            return new(new(again.Logged, again.Replayed, again.Compared), null);
        }
        catch (SideWorkException busy)
        {
            return new(null, new(ReplayAnswer.Busy, busy.Message));
        }
    }

    private static Refusal TooLarge(DecisionId decision, HistorySize size) => new(
        "HISTORY_TOO_LARGE",
        $"Before it, the unit's log has {size.Entries:N0} entries of {size.Bytes >> 20:N0} MB in all; at most {HistoryQuestion.EntriesMax:N0} of {HistoryQuestion.BytesMax >> 20} MB are played here. Make it again with 'ecosystem replay {decision}', which has no such limit.");
}
