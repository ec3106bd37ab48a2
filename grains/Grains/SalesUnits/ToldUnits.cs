using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Journal;
using Npgsql;

namespace Ecosystem.Grains.SalesUnits;

/// <summary>What a sales unit was told that has a part in when its permissions opened and shut.</summary>
/// <param name="Name">Its latest name, sealed.</param>
/// <param name="Told">Commands and when they were given, oldest first. A command that changed nothing is not in the log.</param>
public sealed record ToldUnit(SalesUnitId Id, Sealed Name, ImmutableArray<(SalesUnitCommand Command, DateTimeOffset At)> Told);

/// <summary>Reads from the log what the sales units were told (SU-28).</summary>
public sealed class ToldUnits(NpgsqlDataSource database)
{
    // What has no part in it, decisions above all, is most of a log: left out before it is sent. A quotation mark inside a text is escaped, so nothing a person wrote looks like this.
    private const string Statement = """
        select actor_id, entry from journal.commits
        where actor_kind = $1 and entry ~ '"type":"(establish|recordDeals|recordNps|closeQuarter)"'
        order by actor_id, version
        """;

    /// <summary>Every unit, in the order of their ids.</summary>
    /// <param name="progress">Told of units read, of all there are.</param>
    public async IAsyncEnumerable<ToldUnit> Read(IProgress<(int Done, int Total)>? progress, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var (done, total) = (0, await Count(cancellation));
        progress?.Report((done, total));
        await using var command = database.CreateCommand(Statement);
        command.Parameters.Add(new() { Value = SalesUnit.Kind });
        var told = ImmutableArray.CreateBuilder<(SalesUnitCommand, DateTimeOffset)>();
        string? unit = null;
        await using (var rows = await command.ExecuteReaderAsync(cancellation))
        {
            while (await rows.ReadAsync(cancellation))
            {
                var id = rows.GetString(0);
                if (unit is not null && id != unit)
                {
                    yield return Unit(unit, told);
                    progress?.Report((++done, total));
                }

                unit = id;
                var entry = Entries.Read<SalesUnitCommand, SalesUnitAnswer, SalesUnitEvent>(rows.GetString(1));
                if (UnlockHistory.Matters(entry.Command)) told.Add((entry.Command, entry.At));
            }
        }

        if (unit is not null) yield return Unit(unit, told);
        progress?.Report((total, total));
    }

    private static ToldUnit Unit(string id, ImmutableArray<(SalesUnitCommand Command, DateTimeOffset At)>.Builder told)
    {
        var all = told.ToImmutable();
        told.Clear();
        return new(SalesUnitId.From(id), all.Select(one => one.Command).OfType<Establish>().Last().Name, all);
    }

    private async Task<int> Count(CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("select count(distinct actor_id)::int from journal.commits where actor_kind = $1");
        command.Parameters.Add(new() { Value = SalesUnit.Kind });
        return (int)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
