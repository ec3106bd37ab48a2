using System.Buffers;
using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Funds;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains.Projections;

/// <summary>Keeps the read tables in step with the log: each batch of commits changes them in the transaction that moves the cursor.</summary>
public sealed class Projector(NpgsqlDataSource database, FollowerMetrics metrics, TimeProvider time, ILogger<Projector> log)
    : LogFollower(FollowerName, database, metrics, time, log)
{
    /// <summary>The follower's name.</summary>
    /// <remarks>
    /// Its number goes up when the tables get a shape that the projector before does not write. While silos are replaced one by one, both
    /// then have a cursor of their own, and nothing that only the older one has passed is missing.
    /// </remarks>
    public const string FollowerName = "projector-2";

    /// <summary>The list of approvals, among those that have a mark.</summary>
    public const string ApprovalsList = "approvals";

    private static readonly SearchValues<string> s_heeded = Happened.Marks([
        .. DecisionChanges.Heeded, typeof(UnitEstablished), typeof(DealsRecorded), typeof(CustomerRegistered), typeof(DataRead),
        typeof(ApprovalOpened), typeof(ApprovalDecided), typeof(ApprovalTimedOut), typeof(FundEstablished)]);

    protected override bool CanBeDoneAgain => true;

    protected override async Task ApplyAsync(IReadOnlyList<CommittedRow> rows, NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        var decisions = new DecisionChanges();
        foreach (var row in rows)
            foreach (var happened in Happened.In(row.ActorKind, row.Entry, s_heeded))
            {
                decisions.Add(row, happened);
                if (Change(row, happened) is { } change) batch.BatchCommands.Add(change);
            }
        decisions.AddTo(batch);
        // A vote or a note changes no list, but what a list's items show.
        if (rows.Any(row => row.ActorKind == Approval.Kind))
            batch.BatchCommands.Add(Statement("insert into read.marks as m (list, mark) values ($1, 1) on conflict (list) do update set mark = m.mark + 1", ApprovalsList));
        if (batch.BatchCommands.Count > 0) await batch.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>The statement an event makes, if any. Each can run twice without harm, so that a rebuild may start anywhere.</summary>
    private static NpgsqlBatchCommand? Change(CommittedRow row, object happened) => happened switch
    {
        UnitEstablished => Statement("insert into read.units (id) values ($1) on conflict do nothing", row.ActorId),
        DealsRecorded e => Statement("insert into read.deals (id, unit) select id, $2 from unnest($1) as recorded (id) on conflict do nothing", e.Deals.Select(deal => deal.Id.Value).ToArray(), row.ActorId),
        CustomerRegistered => Statement("insert into read.customers (id) values ($1) on conflict do nothing", row.ActorId),
        DataRead e => Statement(
            "insert into read.receipts (position, customer, receipt) values ($1, $2, $3) on conflict do nothing",
            row.Position, row.ActorId, Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(e.Receipt, DomainJson.Options))),
        ApprovalOpened e => Statement("insert into read.approvals (id, unit) values ($1, $2) on conflict do nothing", row.ActorId, e.Request.Unit.Value),
        ApprovalDecided or ApprovalTimedOut => Statement("update read.approvals set decided = true where id = $1", row.ActorId),
        FundEstablished => Statement("insert into read.funds (id) values ($1) on conflict do nothing", row.ActorId),
        _ => null,
    };

    /// <summary>A value of a closed set as the read tables have it.</summary>
    internal static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    internal static NpgsqlBatchCommand Statement(string sql, params ReadOnlySpan<object> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return command;
    }
}
