using System.Collections.Immutable;
using System.Globalization;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Directory;
using Ecosystem.Domain;
using Ecosystem.Domain.Exports;
using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Projections;
using Npgsql;

namespace Ecosystem.Grains.Exports;

/// <summary>Reads which exports there are, and waits for what follows the log.</summary>
public sealed class ExportTables(NpgsqlDataSource database)
{
    private const string AsOf = $"""
        coalesce((select case when f.position = 0 then 0 else coalesce((select l.leaf_index + 1 from audit.leaves l where l.position = f.position), (select size from audit.tree), 0) end
                  from journal.followers f where f.name = '{ExportFollower.FollowerName}'), 0)
        """;

    private static readonly TimeSpan s_lookAgain = TimeSpan.FromMilliseconds(5);

    /// <summary>How many exports of an organisation are not over.</summary>
    public async Task<int> CountAsync(ExportOwner owner, DateTimeOffset now)
    {
        await using var command = database.CreateCommand(
            "select count(*) from exports.jobs where audience = $1 and organisation = $2 and status in ('waiting', 'done') and expires_at > $3");
        foreach (var value in new object[] { Projector.Word(owner.Audience), owner.Organisation, now }) command.Parameters.Add(new() { Value = value });
        return (int)(long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>The exports of a client, newest first.</summary>
    public async Task<Page<ExportId>> ExportsAsync(ExportOwner owner, PageRequest page)
    {
        if (page.First is < 1 or > PageRequest.FirstMax) throw new CallRefusedException($"first must be 1 to {PageRequest.FirstMax}.");
        var before = long.MaxValue;
        if (page.After is { } cursor && !long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out before))
            throw new CallRefusedException($"'{cursor}' is not a cursor of this list. Use the end cursor of the page before, or none.");
        await using var command = database.CreateCommand(
            $"select id, position, {AsOf} from exports.jobs where audience = $1 and organisation = $2 and client = $3 and position < $4 order by position desc limit $5");
        foreach (var value in new object[] { Projector.Word(owner.Audience), owner.Organisation, owner.Client, before, page.First + 1 }) command.Parameters.Add(new() { Value = value });
        var items = ImmutableArray.CreateBuilder<ExportId>();
        long? asOf = null;
        string? last = null, next = null;
        await using (var rows = await command.ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
            {
                asOf = rows.GetInt64(2);
                if (items.Count == page.First) { next = last; break; }
                items.Add(ExportId.From(rows.GetString(0)));
                last = rows.GetInt64(1).ToString(CultureInfo.InvariantCulture);
            }
        }
        return new(items.ToImmutable(), next, asOf ?? await ReachedAsync());
    }

    /// <summary>Waits until the consents here take account of everything that was acknowledged before.</summary>
    /// <exception cref="OperationCanceledException">The follower did not come so far in time.</exception>
    public async Task ConsentsKnownAsync(CancellationToken cancellation)
    {
        if (await FollowerProgress.LastPositionAsync(database, cancellation) is { } last) await DoneAsync(ExportFollower.FollowerName, last, cancellation);
    }

    /// <summary>How many leaves the log has with everything that was acknowledged before; on return they are under a signed checkpoint, and every read table has them.</summary>
    public async Task<long> ReachAsync(CancellationToken cancellation)
    {
        if (await FollowerProgress.LastPositionAsync(database, cancellation) is not { } last) return 0;
        foreach (var follower in new[] { ExportFollower.FollowerName, Projector.FollowerName, Sequencer.FollowerName }) await DoneAsync(follower, last, cancellation);
        while (true)
        {
            await using var command = database.CreateCommand("select leaf_index + 1 from audit.leaves where position = $1 and leaf_index < (select coalesce(max(size), 0) from audit.checkpoints)");
            command.Parameters.Add(new() { Value = last });
            if (await command.ExecuteScalarAsync(cancellation) is long leaves) return leaves;
            await Task.Delay(s_lookAgain, cancellation);
        }
    }

    private async Task DoneAsync(string follower, long position, CancellationToken cancellation)
    {
        while (!await FollowerProgress.HasDoneAsync(database, follower, position, cancellation)) await Task.Delay(s_lookAgain, cancellation);
    }

    private async Task<long> ReachedAsync()
    {
        await using var command = database.CreateCommand($"select {AsOf}");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
