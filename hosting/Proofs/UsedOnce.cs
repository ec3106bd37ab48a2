using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Hosting.Proofs;

/// <summary>What may be used once, on whichever node: a table whose primary key decides between those who use it.</summary>
/// <remarks>
/// Whoever comes while a statement is on its way waits for the next, which carries all of them: a statement each would cost more than the proofs that it guards.
/// An answer is given once the rows are durable.
/// </remarks>
/// <param name="insert">Inserts the rows of <c>$1</c> (owners, text[]), <c>$2</c> (hashes, bytea[]) and <c>$3</c> (when they may be forgotten, timestamptz[]), in an order that all nodes keep, and returns owner and hash of those that were new.</param>
public sealed class UsedOnce(NpgsqlDataSource database, string insert)
{
    private readonly Lock _lock = new();
    private List<Use> _waiting = [];
    private bool _isWriting;

    /// <summary>Uses one; true the first time.</summary>
    /// <param name="owner">Whose it is; a hash is used once by each.</param>
    /// <param name="forgetAt">From when on it is refused for its age, so that its row may go.</param>
    public Task<bool> UseAsync(string owner, byte[] hash, DateTimeOffset forgetAt, CancellationToken cancellation)
    {
        var use = new Use(owner, hash, forgetAt.UtcDateTime, new(TaskCreationOptions.RunContinuationsAsynchronously));
        bool writes;
        lock (_lock)
        {
            _waiting.Add(use);
            (writes, _isWriting) = (!_isWriting, true);
        }

        if (writes) _ = WriteAsync();
        return use.IsFirst.Task.WaitAsync(cancellation);
    }

    private async Task WriteAsync()
    {
        while (Next() is { } uses)
        {
            try
            {
                var added = await InsertAsync(uses);
                // Of two alike in one statement, one was first.
                foreach (var use in uses) use.IsFirst.SetResult(added.Remove((use.Owner, Convert.ToHexString(use.Hash))));
            }
            catch (Exception problem)
            {
                // Theirs, all of them: whether the rows are there is not known, and nobody is let in.
                foreach (var use in uses) use.IsFirst.TrySetException(problem);
            }
        }
    }

    private List<Use>? Next()
    {
        lock (_lock)
        {
            _isWriting = _waiting.Count > 0;
            if (!_isWriting) return null;
            var next = _waiting;
            _waiting = [];
            return next;
        }
    }

    private async Task<HashSet<(string Owner, string Hash)>> InsertAsync(List<Use> uses)
    {
        await using var command = database.CreateCommand(insert);
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. uses.Select(use => use.Owner)] });
        command.Parameters.Add(new NpgsqlParameter<byte[][]> { TypedValue = [.. uses.Select(use => use.Hash)] });
        command.Parameters.Add(new NpgsqlParameter<DateTime[]> { TypedValue = [.. uses.Select(use => use.ForgetAt)], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.TimestampTz });
        HashSet<(string, string)> added = [];
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) added.Add((rows.GetString(0), Convert.ToHexString(rows.GetFieldValue<byte[]>(1))));
        return added;
    }

    private sealed record Use(string Owner, byte[] Hash, DateTime ForgetAt, TaskCompletionSource<bool> IsFirst);
}
