using Npgsql;

namespace Ecosystem.Grains.Audit;

/// <summary>Recomputes the whole log from the journal and says what does not hold. Believes nothing that is stored except the entries themselves.</summary>
/// <remarks>
/// Streams: memory does not grow with the log. Reads one snapshot of the database, so it may run while the platform works, and it holds
/// nothing up: a transaction that only reads has no transaction id that followers could wait for. Not covered, because no entry repeats it:
/// a row's <c>request_hash</c>, which only decides whether a retry is the same request.
/// </remarks>
public sealed class LogVerifier(NpgsqlDataSource database, LogKeys keys)
{
    /// <summary>How long a commit may wait for the tree, and the tree for its signature, before that is an error.</summary>
    public static readonly TimeSpan LagMax = TimeSpan.FromMinutes(1);

    /// <summary>Verifies everything.</summary>
    /// <param name="progress">Told about every thousand rows.</param>
    /// <param name="cancellation">Ends it without a report.</param>
    public async Task<VerificationReport> VerifyAsync(IProgress<VerificationProgress>? progress = null, CancellationToken cancellation = default)
    {
        var key = await keys.FindVerifierKeyAsync(cancellation);
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var snapshot = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancellation);
        // Rows are looked up one by one in the order of an index and handed over as they come; a hash join or a sort would first gather them all.
        await ExecuteAsync(connection, "set transaction read only; set local enable_hashjoin = off; set local enable_mergejoin = off; set local enable_sort = off; set local cursor_tuple_fraction = 1", cancellation);

        var (findings, counts) = (new Findings(), await CountAsync(connection, cancellation));
        var meter = new Meter(progress, counts.Commits + counts.Leaves);
        await using var tiles = new TileComparison(await database.OpenConnectionAsync(cancellation), findings);
        var leaves = await new LeafPass(connection, key, findings, tiles, meter.Tick).RunAsync(cancellation);
        await CompareTreeAsync(connection, leaves.Tree, findings, cancellation);
        var actors = await ActorPass.RunAsync(connection, findings, meter.Tick, cancellation);
        var waiting = await WaitingPass.RunAsync(connection, findings, LagMax, cancellation);
        meter.Finish();
        return new VerificationReport(
            counts.Commits, leaves.Tree.Size, actors, leaves.Checkpoints, tiles.Compared, leaves.Tree.Root.ToBase64(), waiting, findings.ToImmutable());
    }

    private static async Task<(long Commits, long Leaves)> CountAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select (select count(*) from journal.commits), (select count(*) from audit.leaves)", connection);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        return (row.GetInt64(0), row.GetInt64(1));
    }

    /// <summary>Compares the stored tree, and checkpoints beyond it, with what the leaves gave.</summary>
    private static async Task CompareTreeAsync(NpgsqlConnection connection, TreeState given, Findings findings, CancellationToken cancellation)
    {
        var stored = await StoredTree.ReadAsync(connection, cancellation);
        if (stored != given)
            findings.Add(FindingKind.WrongTree,
                $"audit.tree: {stored.Size} leaves with root {stored.Root.ToBase64()}; the leaves give {given.Size} with root {given.Root.ToBase64()}");

        await using var command = new NpgsqlCommand(
            """
            select coalesce(max(size), 0), coalesce(min(size) filter (where size > $1), 0),
              (select max(updated_at) < now() - $2 from audit.tree)
            from audit.checkpoints
            """, connection);
        command.Parameters.Add(new() { Value = given.Size });
        command.Parameters.Add(new() { Value = LagMax });
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        var (signed, beyond, overdue) = (row.GetInt64(0), row.GetInt64(1), !row.IsDBNull(2) && row.GetBoolean(2));
        if (beyond > 0)
            findings.Add(FindingKind.WrongCheckpoint, $"checkpoint of size {beyond}: the tree has only {given.Size} leaves");
        if (signed < given.Size && overdue)
            findings.Add(FindingKind.NotSigned, $"the tree has {given.Size} leaves, and the largest checkpoint covers {signed}");
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private sealed class Meter(IProgress<VerificationProgress>? progress, long total)
    {
        private long _done;

        public void Tick()
        {
            if (++_done % 1000 == 0)
                progress?.Report(new VerificationProgress(_done, Math.Max(total, _done)));
        }

        public void Finish() => progress?.Report(new VerificationProgress(_done, _done));
    }
}
