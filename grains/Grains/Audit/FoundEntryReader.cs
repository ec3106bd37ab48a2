using System.Buffers;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Audit;
using Ecosystem.Contracts.Directory;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Traces;
using Npgsql;

namespace Ecosystem.Grains.Audit;

/// <summary>Reads found entries out of the journal itself, with what leads on from each: the tables only say where they are.</summary>
internal sealed class FoundEntryReader(NpgsqlDataSource database, TraceTables traces)
{
    private static readonly SearchValues<string> s_decided = Happened.Marks(typeof(AuthorizationDecided)), s_read = Happened.Marks(typeof(DataRead));

    public async Task<Listed<FoundEntry>> ReadAsync(Listed<long> found)
    {
        var entries = await EntriesAsync([.. found.Items.Select(item => item.Item)]);
        var decisions = await traces.DecisionsAsync([.. entries.Values.Select(entry => entry.Receipt?.Value).OfType<string>()]);
        return new([.. found.Items.Select(item => new ListedItem<FoundEntry>(With(entries.GetValueOrDefault(item.Item) ?? throw Gone(item.Item), decisions), item.Cursor))], found.More, found.AsOf);
    }

    /// <summary>What was indexed can only be missing when somebody deleted it from the journal.</summary>
    private static CallRefusedException Gone(long position) =>
        new($"The entry at position {position} was indexed, and is not in the journal any more: it was deleted. `ecosystem verify-log` says what else is wrong; entries on either side are found by their time.");

    private static FoundEntry With(FoundEntry entry, ILookup<string, DecisionId> decisions) => entry.Receipt is { } receipt ? entry with { UsedBy = [.. decisions[receipt.Value]] } : entry;

    private async Task<Dictionary<long, FoundEntry>> EntriesAsync(long[] positions)
    {
        var entries = new Dictionary<long, FoundEntry>();
        // A leaf index is shown once it is under the latest signed checkpoint: only then can it be proven.
        await using var command = database.CreateCommand(
            """
            select c.position, l.leaf_index, c.actor_kind, c.actor_id, c.version, c.entry from journal.commits c
            left join audit.leaves l on l.position = c.position and l.leaf_index < (select coalesce(max(size), 0) from audit.checkpoints)
            where c.position = any($1)
            """);
        command.Parameters.Add(new() { Value = positions });
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            var (kind, entry) = (rows.GetString(2), rows.GetString(5));
            var head = EntryHead.Read(entry);
            var decision = kind == SalesUnit.Kind ? Happened.In(kind, entry, s_decided).OfType<AuthorizationDecided>().FirstOrDefault() : null;
            var receipt = kind == Customer.Kind ? Happened.In(kind, entry, s_read).OfType<DataRead>().FirstOrDefault()?.Receipt.Id : null;
            entries[rows.GetInt64(0)] = new(
                rows.GetInt64(0), await rows.IsDBNullAsync(1) ? null : rows.GetInt64(1), head.At, kind, rows.GetString(3), rows.GetInt64(4), head.Principal, head.EventTypes, entry, decision?.Decision, receipt, [], decision?.BasedOn ?? []);
        }
        return entries;
    }
}
