using System.Text;
using Ecosystem.Domain.Audit;
using Npgsql;

namespace Ecosystem.Grains.Audit;

/// <summary>The verifier's second pass: each actor's commits in their order. Versions count up from 1, and each entry names the one before it by hash.</summary>
internal static class ActorPass
{
    private const string SelectCommits =
        "select actor_kind, actor_id, version, position, entry from journal.commits order by actor_kind, actor_id, version";

    /// <returns>How many actors there are.</returns>
    public static async Task<long> RunAsync(NpgsqlConnection connection, Findings findings, Action tick, CancellationToken cancellation)
    {
        var (actors, kind, id, version, previous) = (0L, "", "", 0L, "");
        await using var command = new NpgsqlCommand(SelectCommits, connection) { CommandTimeout = 0 };
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            if (rows.GetString(0) != kind || rows.GetString(1) != id)
                (actors, kind, id, version, previous) = (actors + 1, rows.GetString(0), rows.GetString(1), 0L, "");

            var (now, where) = (rows.GetInt64(2), $"{kind} {id} at position {rows.GetInt64(3)}");
            if (now != version + 1)
                findings.Add(FindingKind.VersionGap, $"{where}: version {now} follows version {version}");
            var entry = Encoding.UTF8.GetBytes(rows.GetString(4));
            // A malformed entry was reported by the first pass, or will be: it has no previous to compare.
            if (EntryColumns.Read(entry, out _) is { } says && says.Previous != previous)
                findings.Add(FindingKind.WrongPrevious, $"{where}: previous is '{says.Previous}', and the entry of version {version} hashes to '{previous}'");
            (version, previous) = (now, MerkleTree.HashLeaf(entry).ToString());
            tick();
        }

        return actors;
    }
}
