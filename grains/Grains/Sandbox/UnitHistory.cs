using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Sandbox;
using Ecosystem.Grains.Journal;
using Npgsql;

namespace Ecosystem.Grains.Sandbox;

/// <summary>How large a unit's log is.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct HistorySize(long Entries, long Bytes);

/// <summary>Reads a unit's log for the sandbox.</summary>
public sealed class UnitHistory(NpgsqlDataSource database)
{
    /// <summary>How much there is to read; nothing for a unit there is not.</summary>
    public Task<HistorySize> SizeOf(SalesUnitId unit, CancellationToken cancellation = default) => SizeOf(unit, long.MaxValue, cancellation);

    /// <summary>How much there is to read up to a version and with it.</summary>
    public async Task<HistorySize> SizeOf(SalesUnitId unit, long version, CancellationToken cancellation = default)
    {
        await using var command = database.CreateCommand("select count(*), coalesce(sum(octet_length(entry)), 0)::bigint from journal.commits where actor_kind = $1 and actor_id = $2 and version <= $3");
        command.Parameters.Add(new() { Value = SalesUnit.Kind });
        command.Parameters.Add(new() { Value = unit.Value });
        command.Parameters.Add(new() { Value = version });
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        return new(row.GetInt64(0), row.GetInt64(1));
    }

    /// <summary>Units that have a log, those with the longest first.</summary>
    public async Task<ImmutableArray<SalesUnitId>> Units(int first, CancellationToken cancellation = default)
    {
        await using var command = database.CreateCommand("select actor_id from journal.commits where actor_kind = $1 group by actor_id order by count(*) desc, actor_id limit $2");
        command.Parameters.Add(new() { Value = SalesUnit.Kind });
        command.Parameters.Add(new() { Value = first });
        var units = ImmutableArray.CreateBuilder<SalesUnitId>();
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) units.Add(SalesUnitId.From(rows.GetString(0)));
        return units.ToImmutable();
    }

    /// <summary>The entries as they are stored, oldest first.</summary>
    public async Task<ImmutableArray<string>> Texts(SalesUnitId unit, Action? read = null, CancellationToken cancellation = default)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        await foreach (var row in new JournalReader(database).Read(SalesUnit.Kind, unit.Value, 0, cancellation))
        {
            texts.Add(row.Entry);
            read?.Invoke();
        }

        return texts.ToImmutable();
    }

    /// <summary>The entry a stored text is.</summary>
    public static HistoryEntry Parse(string text)
    {
        var entry = Entries.Read<SalesUnitCommand, SalesUnitAnswer, SalesUnitEvent>(text);
        return new(entry.At, entry.Command, entry.Answer, entry.Events);
    }
}
