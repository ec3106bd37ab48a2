using System.Text;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Following;
using Npgsql;

namespace Ecosystem.Grains.Audit;

/// <summary>The verifier's third pass: commits that are not in the tree. Few, and young, while the sequencer works.</summary>
internal static class WaitingPass
{
    private const string SelectWaiting = """
        select c.position, c.xid, c.entry, now(), coalesce(f.xid, '0'::xid8), coalesce(f.position, 0)
        from journal.commits c
        left join journal.followers f on f.name = $1
        where not exists (select from audit.leaves l where l.position = c.position)
        order by c.position
        """;

    /// <returns>How many wait within the allowed time.</returns>
    public static async Task<long> RunAsync(NpgsqlConnection connection, Findings findings, TimeSpan lagMax, CancellationToken cancellation)
    {
        var waiting = 0L;
        await using var command = new NpgsqlCommand(SelectWaiting, connection) { CommandTimeout = 0 };
        command.Parameters.Add(new() { Value = Sequencer.FollowerName });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var row = new LogCursor(rows.GetFieldValue<ulong>(1), rows.GetInt64(0));
            var sequenced = new LogCursor(rows.GetFieldValue<ulong>(4), rows.GetInt64(5));
            var now = new DateTimeOffset(rows.GetDateTime(3), TimeSpan.Zero);
            if (row <= sequenced)
                findings.Add(FindingKind.PassedOver, $"position {row.Position}: not in the tree, though the sequencer is past it");
            else if (EntryColumns.Read(Encoding.UTF8.GetBytes(rows.GetString(2)), out var problem) is not { } says)
                findings.Add(FindingKind.MalformedEntry, $"position {row.Position}: {problem}");
            else if (now - says.At > lagMax)
                findings.Add(FindingKind.NotSequenced, $"position {row.Position}: committed at {says.At:O} and not in the tree yet. Is a silo running?");
            else
                waiting++;
        }

        return waiting;
    }
}
