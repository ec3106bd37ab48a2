using Ecosystem.Contracts.Directory;
using Ecosystem.Domain;
using Ecosystem.Domain.Exports;
using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Directory;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Projections;
using Ecosystem.Grains.Traces;
using Npgsql;

namespace Ecosystem.Grains.Exports;

/// <summary>Reads which exports there are, and waits for what follows the log.</summary>
public sealed class ExportTables(NpgsqlDataSource database)
{
    private static readonly TimeSpan s_lookAgain = TimeSpan.FromMilliseconds(5);

    /// <summary>How many exports of an organisation are not over.</summary>
    public async Task<int> CountAsync(ExportOwner owner, DateTimeOffset now)
    {
        await using var command = database.CreateCommand(
            "select count(*) from exports.jobs where audience = $1 and organisation = $2 and status in ('waiting', 'done') and expires_at > $3");
        foreach (var value in new object[] { Projector.Word(owner.Audience), owner.Organisation, now }) command.Parameters.Add(new() { Value = value });
        return (int)(long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>The exports of a client.</summary>
    public Task<Listed<ExportId>> ListAsync(ExportOwner owner, ExportList list) => new ListReader(database, ExportFollower.FollowerName)
        .Where("audience = {0}", Projector.Word(owner.Audience)).Where("organisation = {0}", owner.Organisation).Where("client = {0}", owner.Client)
        .ReadAsync(list, "exports.jobs", "id", "id", "position", row => ExportId.From(row.GetString(0)));

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
        foreach (var follower in new[] { ExportFollower.FollowerName, Projector.FollowerName, TraceFollower.FollowerName, Sequencer.FollowerName }) await DoneAsync(follower, last, cancellation);
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
}
