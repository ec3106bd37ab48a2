using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Grains.Journal;

/// <summary>Writes the commits of all actors of a silo in groups: while one statement is being flushed, the next group gathers.</summary>
/// <remarks>
/// One statement takes up to 512 commits (unnest). A row that loses against a unique key fails alone: it is simply not among the rows
/// returned. A commit is acknowledged only after the reader is closed, that is after PostgreSQL has committed with synchronous_commit=on.
/// When the statement itself fails, its commits are tried one by one, so that one bad commit fails no other.
/// </remarks>
public sealed class GroupCommitter(NpgsqlDataSource database, JournalSignal signal, JournalMetrics metrics, ILogger<GroupCommitter> log) : IHostedService, IAsyncDisposable
{
    /// <summary>Most commits in one statement.</summary>
    public const int BatchMax = 512;

    /// <summary>Commits that may wait; beyond that, callers wait to be let in.</summary>
    public const int QueueMax = 8192;

    /// <summary>Statements under way at once: while one waits for the disk, another is on the wire.</summary>
    private const int Writers = 2;

    private const string Insert = """
        insert into journal.commits (actor_kind, actor_id, version, client, idempotency_key, request_hash, entry)
        select * from unnest($1, $2, $3, $4, $5, $6, $7)
        on conflict do nothing
        returning position, actor_kind, actor_id, version
        """;

    private readonly Channel<Waiting> _queue = Channel.CreateBounded<Waiting>(new BoundedChannelOptions(QueueMax) { FullMode = BoundedChannelFullMode.Wait });
    private Task _writers = Task.CompletedTask;

    private sealed record Waiting(Commit Commit, TaskCompletionSource<long?> Done, ActivityContext Trace, long Since);

    /// <summary>Appends a commit: its position, or null when a unique key was there already. Durable on return.</summary>
    public async Task<long?> Append(Commit commit, CancellationToken cancellation = default)
    {
        using var activity = JournalMetrics.Activities.StartActivity("journal.commit");
        var done = new TaskCompletionSource<long?>(TaskCreationOptions.RunContinuationsAsynchronously);
        await _queue.Writer.WriteAsync(new(commit, done, Activity.Current?.Context ?? default, Stopwatch.GetTimestamp()), cancellation);
        return await done.Task;
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _writers = Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(Write, CancellationToken.None)));
        return Task.CompletedTask;
    }

    /// <summary>Lets in no more commits and finishes those that wait.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _queue.Writer.TryComplete();
        await _writers;
    }

    public async ValueTask DisposeAsync() => await StopAsync(CancellationToken.None);

    private async Task Write()
    {
        var batch = new List<Waiting>(BatchMax);
        while (await _queue.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < BatchMax && _queue.Reader.TryRead(out var waiting)) batch.Add(waiting);
            if (batch.Count == 0) continue;
            await Write(batch);
        }
    }

    private async Task Write(List<Waiting> batch)
    {
        // Under the trace of the first commit, linked to the others: one trace then runs from the API down to the SQL.
        using var activity = JournalMetrics.Activities.StartActivity(
            "journal.batch", ActivityKind.Internal, batch[0].Trace, links: batch.Skip(1).Where(one => one.Trace != default).Select(one => new ActivityLink(one.Trace)));
        activity?.SetTag("journal.batch.size", batch.Count);
        try
        {
            Acknowledge(batch, await Execute(batch));
        }
        catch (PostgresException failure) when (batch.Count > 1)
        {
            log.LogWarning(failure, "A group of {Count} commits failed; trying them one by one.", batch.Count);
            foreach (var one in batch) await WriteAlone(one);
        }
        catch (Exception failure)
        {
            foreach (var one in batch) one.Done.TrySetException(failure);
        }
    }

    private async Task WriteAlone(Waiting one)
    {
        try
        {
            Acknowledge([one], await Execute([one]));
        }
        catch (Exception failure)
        {
            one.Done.TrySetException(failure);
        }
    }

    private async Task<Dictionary<(string, string, long), long>> Execute(List<Waiting> batch)
    {
        // In key order, so that two writers meet the same rows in the same order and do not wait for each other in a circle.
        batch.Sort(static (left, right) => Order(left.Commit, right.Commit));
        await using var command = database.CreateCommand(Insert);
        Add(command, NpgsqlDbType.Text, batch.ConvertAll(one => one.Commit.ActorKind));
        Add(command, NpgsqlDbType.Text, batch.ConvertAll(one => one.Commit.ActorId));
        Add(command, NpgsqlDbType.Bigint, batch.ConvertAll(one => one.Commit.Version));
        Add(command, NpgsqlDbType.Text, batch.ConvertAll(one => one.Commit.Client));
        Add(command, NpgsqlDbType.Text, batch.ConvertAll(one => one.Commit.IdempotencyKey));
        Add(command, NpgsqlDbType.Bytea, batch.ConvertAll(one => one.Commit.RequestHash));
        Add(command, NpgsqlDbType.Text, batch.ConvertAll(one => one.Commit.Entry));
        var positions = new Dictionary<(string, string, long), long>(batch.Count);
        await using (var rows = await command.ExecuteReaderAsync())
            while (await rows.ReadAsync())
                positions.Add((rows.GetString(1), rows.GetString(2), rows.GetInt64(3)), rows.GetInt64(0));
        return positions;
    }

    private void Acknowledge(List<Waiting> batch, Dictionary<(string, string, long), long> positions)
    {
        signal.Raise();
        metrics.Batch(batch.Count);
        foreach (var one in batch)
        {
            metrics.Latency(Stopwatch.GetElapsedTime(one.Since));
            var commit = one.Commit;
            // Removed, not looked up: should two commits of one group claim the same version, only one of them was written.
            one.Done.TrySetResult(positions.Remove((commit.ActorKind, commit.ActorId, commit.Version), out var position) ? position : null);
        }
    }

    private static int Order(Commit left, Commit right)
    {
        var byKind = string.CompareOrdinal(left.ActorKind, right.ActorKind);
        if (byKind != 0) return byKind;
        var byId = string.CompareOrdinal(left.ActorId, right.ActorId);
        return byId != 0 ? byId : left.Version.CompareTo(right.Version);
    }

    private static void Add<T>(NpgsqlCommand command, NpgsqlDbType type, List<T> values) =>
        command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | type, Value = values });
}
