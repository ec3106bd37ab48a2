using System.Globalization;
using System.Text;
using Ecosystem.Domain.Audit;
using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Bench.Log;

/// <summary>A journal of synthetic commits that verifies: canonical entries of a thousand actors, each with its versions and its links, copied in by COPY.</summary>
internal sealed class CopiedJournal(NpgsqlDataSource database)
{
    private const int ActorsCount = 1_000;
    private const int Chunk = 8_192;

    private static readonly DateTimeOffset s_began = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string s_text = new('x', 256);

    private readonly (long Version, string Previous)[] _actors = [.. Enumerable.Repeat((0L, ""), ActorsCount)];
    private long _number;

    /// <summary>Copies so many commits in, a transaction for each chunk.</summary>
    public async Task CopyAsync(long commits, Action<long> progress)
    {
        for (var written = 0L; written < commits; written += Chunk)
        {
            await WriteAsync((int)Math.Min(Chunk, commits - written));
            progress(Math.Min(written + Chunk, commits));
        }
    }

    /// <summary>Commits the next few entries in one transaction, and tells the followers.</summary>
    /// <returns>How many there are then.</returns>
    public async Task<long> WriteAsync(int count)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using (var copy = await connection.BeginBinaryImportAsync("copy journal.commits (actor_kind, actor_id, version, client, idempotency_key, request_hash, entry) from stdin (format binary)"))
        {
            for (var n = 0; n < count; n++)
            {
                var (actor, version, key, entry) = Next();
                await copy.StartRowAsync();
                await copy.WriteAsync("bench");
                await copy.WriteAsync(actor);
                await copy.WriteAsync(version);
                await copy.WriteAsync("bench");
                await copy.WriteAsync(key);
                await copy.WriteAsync(Array.Empty<byte>(), NpgsqlDbType.Bytea);
                await copy.WriteAsync(entry);
            }

            await copy.CompleteAsync();
        }

        await using var notify = new NpgsqlCommand("notify journal_commits", connection);
        await notify.ExecuteNonQueryAsync();
        return _number;
    }

    /// <summary>Members in the order of RFC 8785, which the verifier checks.</summary>
    private (string Actor, long Version, string Key, string Entry) Next()
    {
        var slot = (int)(_number % ActorsCount);
        var (actor, key, at) = ($"be_{slot}", $"k{_number}", s_began.AddSeconds(_number).ToString("O", CultureInfo.InvariantCulture));
        var (version, previous) = (_actors[slot].Version + 1, _actors[slot].Previous);
        var entry = $$"""{"actor":{"id":"{{actor}}","kind":"bench"},"answer":{"type":"done"},"at":"{{at}}","command":{"text":"{{s_text}}","type":"note"},"events":[{"type":"noted"}],"key":"{{key}}","previous":"{{previous}}","principal":{"audience":"internal","client":"bench","organisation":"hq","subject":"bench"},"version":{{version}}}""";
        _actors[slot] = (version, MerkleTree.HashLeaf(Encoding.UTF8.GetBytes(entry)).ToString());
        _number++;
        return (actor, version, key, entry);
    }
}
