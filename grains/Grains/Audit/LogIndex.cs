using System.Security.Cryptography;
using System.Text.Json;
using Ecosystem.Domain.Json;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Projections;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains.Audit;

/// <summary>Keeps in step with the log by what its entries are found: by actor, person, client, organisation, datum, event and time (AU-20).</summary>
/// <remarks>
/// Any combination of filters must be answered soon, whatever few or many entries meet it. So what is filtered by and is the same for many entries (who, on
/// which kind of actor, what happened, to which data) is one row of a small table, its sort; a filter picks sorts, and each sort has its entries in order.
/// </remarks>
public sealed class LogIndex(LogTail tail, FollowerMetrics metrics, TimeProvider time, ILogger<LogIndex> log) : LogFollower(FollowerName, tail, metrics, time, log)
{
    /// <summary>The follower's name.</summary>
    public const string FollowerName = "log-index";

    /// <summary>Entries whose moments are known together.</summary>
    public const int BlockSize = 1024;

    /// <summary>Sorts remembered; beyond, all are forgotten and looked up again.</summary>
    private const int KnownMax = 100_000;

    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private long _next;

    protected override bool CanBeDoneAgain => true;

    // What was written down and not committed is not known: every lead begins anew.
    protected override async Task LeadAsync(FollowerLead lead, CancellationToken cancellation)
    {
        _known.Clear();
        await using var command = new NpgsqlCommand("select coalesce(max(number) + 1, 0) from read.entries", lead.Connection);
        _next = (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    protected override async Task ApplyAsync(IReadOnlyList<CommittedRow> rows, NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellation)
    {
        var read = rows.Select(row => (Row: row, Head: EntryHead.Read(row.Entry))).ToList();
        var sorts = read.ConvertAll(one => Sort.Of(one.Row, one.Head));
        await LearnAsync(sorts, connection, transaction, cancellation);

        var numbers = Enumerable.Range(0, rows.Count).Select(n => _next + n).ToArray();
        var moments = read.Select(one => one.Head.At.ToUniversalTime()).ToArray();
        await using var batch = new NpgsqlBatch(connection, transaction);
        batch.BatchCommands.Add(Projector.Statement(
            "insert into read.entries (number, position, at, sort, actor_id) select * from unnest($1, $2, $3, $4, $5)",
            numbers, rows.Select(row => row.Position).ToArray(), moments, sorts.Select(sort => _known[sort.Name]).ToArray(), rows.Select(row => row.ActorId).ToArray()));
        batch.BatchCommands.Add(Projector.Statement(
            $"""
            insert into read.entry_times as t (block, first_at, last_at)
            select number / {BlockSize}, min(at), max(at) from unnest($1, $2) as e (number, at) group by 1
            on conflict (block) do update set first_at = least(t.first_at, excluded.first_at), last_at = greatest(t.last_at, excluded.last_at)
            """, numbers, moments));
        await batch.ExecuteNonQueryAsync(cancellation);
        _next += rows.Count;
    }

    /// <summary>Looks up, or writes down, the sorts that are not known yet.</summary>
    private async Task LearnAsync(List<Sort> sorts, NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellation)
    {
        if (_known.Count > KnownMax) _known.Clear();
        var unknown = sorts.Where(sort => !_known.ContainsKey(sort.Name)).DistinctBy(sort => sort.Name).ToList();
        if (unknown.Count == 0) return;
        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var sort in unknown)
            batch.BatchCommands.Add(Projector.Statement(
                """
                insert into read.entry_sorts (name, actor_kind, person, client, organisation, audience, event_types, data) values ($1, $2, $3, $4, $5, $6, $7, $8)
                on conflict (name) do update set name = excluded.name returning id
                """,
                Convert.FromHexString(sort.Name), sort.ActorKind, sort.Person, sort.Client, sort.Organisation, sort.Audience, sort.EventTypes, sort.Data));
        await using var ids = await batch.ExecuteReaderAsync(cancellation);
        foreach (var sort in unknown)
        {
            await ids.ReadAsync(cancellation);
            _known[sort.Name] = ids.GetInt32(0);
            await ids.NextResultAsync(cancellation);
        }
    }

    /// <summary>What an entry has in common with others.</summary>
    private sealed record Sort(string ActorKind, string Person, string Client, string Organisation, string Audience, string[] EventTypes, string[] Data)
    {
        /// <summary>SHA-256 of all of it, in hex.</summary>
        public string Name { get; private init; } = "";

        public static Sort Of(CommittedRow row, EntryHead head)
        {
            var who = head.Principal;
            var sort = new Sort(row.ActorKind, Kept(who.Subject), Kept(who.Client), Kept(who.Organisation), Projector.Word(who.Audience), [.. head.EventTypes], [.. EntryData.Of(row.ActorKind, row.Entry)]);
            return sort with { Name = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(sort, DomainJson.Options))) };
        }

        /// <summary>The database keeps no zero in a text.</summary>
        private static string Kept(string text) => text.Replace('\0', '\uFFFD');
    }
}
