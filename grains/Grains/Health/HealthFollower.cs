using System.Buffers;
using System.Text.Json;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Health;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Settlements;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Projections;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Grains.Health;

/// <summary>Keeps in step with the log what health is judged by.</summary>
/// <remarks>Events are read by their names, not their types: of rooms that this one does not know, and whether or not this version has them.</remarks>
public sealed class HealthFollower(LogTail tail, FollowerMetrics metrics, TimeProvider time, ILogger<HealthFollower> log)
    : LogFollower(FollowerName, tail, metrics, time, log)
{
    /// <summary>The follower's name. Its number goes up when it heeds more than before, so that what was passed over is read again; the tables are then emptied first.</summary>
    public const string FollowerName = "health-1";

    private static readonly SearchValues<string> s_marks = SearchValues.Create([.. HealthEvents.Heeded.Select(type => $"\"type\":\"{type}\"")], StringComparison.Ordinal);

    protected override string[] Kinds { get; } = [Customer.Kind, HealthEvents.Supply, HealthEvents.Space, Settlement.Kind, SalesUnit.Kind];

    protected override bool CanBeDoneAgain => true;

    protected override async Task ApplyAsync(IReadOnlyList<CommittedRow> rows, NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        var days = new Dictionary<(string Customer, string? Space, DateOnly Day), (long LetOut, long Receipted)>();
        var reads = new List<(string Consent, DateTimeOffset At)>();
        foreach (var row in rows.Where(row => Wants(row) && row.Entry.AsSpan().ContainsAny(s_marks)))
        {
            using var entry = JsonDocument.Parse(row.Entry);
            var at = entry.RootElement.GetProperty("at").GetDateTimeOffset().ToUniversalTime();
            if (HealthEvents.LetOut(row.ActorKind, entry.RootElement) is { } receipted)
            {
                var space = row.ActorKind == HealthEvents.Space ? row.ActorId : null;
                var key = (space is null ? row.ActorId : "", space, DateOnly.FromDateTime(at.UtcDateTime));
                var (letOut, before) = days.GetValueOrDefault(key);
                days[key] = (letOut + 1, before + (receipted ? 1 : 0));
            }
            foreach (var happened in entry.RootElement.GetProperty("events").EnumerateArray())
            {
                if (row.ActorKind == Customer.Kind && HealthEvents.Read(happened) is { } read) reads.Add(read);
                foreach (var change in HealthEvents.Changes(row.ActorKind, row.ActorId, at, happened)) batch.BatchCommands.Add(change);
            }
        }
        // After the spaces and withdrawals of the same batch are known.
        foreach (var ((customer, space, day), (letOut, receipted)) in days) batch.BatchCommands.Add(Day(customer, space, day, letOut, receipted));
        if (reads.Count > 0) batch.BatchCommands.Add(Late(reads));
        if (batch.BatchCommands.Count > 0) await batch.ExecuteNonQueryAsync(cancellation);
    }

    private static NpgsqlBatchCommand Day(string customer, string? space, DateOnly day, long letOut, long receipted)
    {
        const string Insert = "insert into health.days as d (customer, day, let_out, receipted) ";
        const string Add = " on conflict (customer, day) do update set let_out = d.let_out + excluded.let_out, receipted = d.receipted + excluded.receipted";
        return space is null
            ? Projector.Statement(Insert + "values ($1, $2, $3, $4)" + Add, customer, day, letOut, receipted)
            : Projector.Statement(Insert + "select customer, $2, $3, $4 from health.spaces where id = $1" + Add, space, day, letOut, receipted);
    }

    /// <summary>HE-7: something was let out under a consent that had been withdrawn for longer than a withdrawal may take.</summary>
    private static NpgsqlBatchCommand Late(List<(string Consent, DateTimeOffset At)> reads)
    {
        var command = new NpgsqlBatchCommand(
            """
            update health.promises p set failed_at = least(p.failed_at, r.at)
            from (select consent, min(at) as at from unnest($1, $2) as u (consent, at) join health.promises w on w.kind = 'withdrawal' and w.id = u.consent and u.at > w.opened_at + $3 group by consent) r
            where p.kind = 'withdrawal' and p.id = r.consent
            """);
        command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text, Value = reads.Select(read => read.Consent).ToArray() });
        command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.TimestampTz, Value = reads.Select(read => read.At).ToArray() });
        command.Parameters.Add(new() { Value = HealthRules.Current.Withdrawal });
        return command;
    }
}
