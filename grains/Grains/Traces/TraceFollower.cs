using System.Buffers;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Projections;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Grains.Traces;

/// <summary>Keeps in step with the log who used which datum for what: traces, the register of processing, and whom corrections and erasures are to be told to (CU-14 to CU-19).</summary>
public sealed class TraceFollower(LogTail tail, FollowerMetrics metrics, TimeProvider time, ILogger<TraceFollower> log)
    : LogFollower(FollowerName, tail, metrics, time, log)
{
    /// <summary>The follower's name.</summary>
    public const string FollowerName = "traces";

    private static readonly SearchValues<string> s_ofCustomers = Happened.Marks([
        typeof(ConsentGranted), typeof(ConsentWithdrawn), typeof(DataRead), typeof(CustomerErased), typeof(ProfileRectified), typeof(InteractionRectified)]);

    // Decisions are most of the log, and few of them name a customer: those are told from the others before they are read.
    private static readonly SearchValues<string> s_ofUnits = SearchValues.Create(["\"type\":\"dealsRecorded\"", "\"basedOn\":[", "\"kind\":\"customer\""], StringComparison.Ordinal);

    protected override string[] Kinds { get; } = [Customer.Kind, SalesUnit.Kind];

    // But not the deliveries it has made: one that was posted and then made again would be another to its receiver.
    protected override bool CanBeDoneAgain => true;

    protected override async Task ApplyAsync(IReadOnlyList<CommittedRow> rows, NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        var (uses, units, changes) = (new UseChanges(), new UnitChanges(), false);
        foreach (var row in rows.Where(Wants))
        {
            if (row.ActorKind == SalesUnit.Kind)
            {
                if (row.Entry.AsSpan().ContainsAny(s_ofUnits)) units.Add(row);
                continue;
            }
            foreach (var happened in Happened.In(row.ActorKind, row.Entry, s_ofCustomers))
                switch (happened)
                {
                    case DataRead read: uses.Add(row, read.Receipt); break;
                    case ConsentGranted granted: batch.BatchCommands.Add(Granted(row, granted.Consent)); break;
                    case ConsentWithdrawn withdrawn:
                        batch.BatchCommands.Add(Projector.Statement("update read.grants set withdrawn_at = $2 where id = $1", withdrawn.Consent.Value, Entries.At(row.Entry).ToUniversalTime()));
                        break;
                    case var _ when DataChange.Of(happened) is { } change:
                        uses.AddTo(batch);
                        foreach (var statement in change.Statements(row)) batch.BatchCommands.Add(statement);
                        changes = true;
                        break;
                }
        }
        uses.AddTo(batch);
        units.AddTo(batch);
        if (changes) await RunDurablyAsync(batch, cancellation);
        else if (batch.BatchCommands.Count > 0) await batch.ExecuteNonQueryAsync(cancellation);
    }

    private static NpgsqlBatchCommand Granted(CommittedRow row, Consent consent)
    {
        var command = Projector.Statement(
            """
            insert into read.grants (id, customer, grantee, category, purpose, legal_basis, cross_border, granted_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict do nothing
            """,
            consent.Id.Value, row.ActorId, consent.Grantee, Projector.Word(consent.Category), consent.Purpose, Projector.Word(consent.LegalBasis), consent.CrossBorder, consent.GrantedAt.ToUniversalTime());
        command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.TimestampTz, Value = (object?)consent.ExpiresAt?.ToUniversalTime() ?? DBNull.Value });
        return command;
    }
}
