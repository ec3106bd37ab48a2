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
public sealed class Projector(LogTail tail, FollowerMetrics metrics, TimeProvider time, ILogger<Projector> log)
    : LogFollower(FollowerName, tail, metrics, time, log)
{
    /// <summary>The follower's name.</summary>
    /// <remarks>
    /// Its number goes up when the tables get a shape that the projector before does not write. While silos are replaced one by one, both
    /// then have a cursor of their own, and nothing that only the older one has passed is missing.
    /// </remarks>
    public const string FollowerName = "projector-3";

    /// <summary>The list of approvals, among those that have a mark.</summary>
    public const string ApprovalsList = "approvals";

    private static readonly Dictionary<string, string> s_dated = new(StringComparer.Ordinal)
    {
        [SalesUnit.Kind] = "read.units",
        [Customer.Kind] = "read.customers",
        [Approval.Kind] = "read.approvals",
        [Fund.Kind] = "read.funds",
    };

    // Neither what a customer consented to nor who read: whoever may list customers is not told of that.
    private static readonly SearchValues<string> s_customerChanges = Happened.Marks(typeof(CustomerRegistered), typeof(InteractionsRecorded), typeof(ProfileRectified), typeof(InteractionRectified));

    private static readonly SearchValues<string> s_heeded = Happened.Marks([
        .. DecisionChanges.Heeded, typeof(UnitEstablished), typeof(DealsRecorded), typeof(CustomerRegistered), typeof(CustomerErased), typeof(DataRead), typeof(CreditAssessed),
        typeof(ApprovalOpened), typeof(ApprovalSentBack), typeof(ApprovalResubmitted), typeof(ApprovalDecided), typeof(ApprovalTimedOut), typeof(FundEstablished), typeof(FinanceDisagreed), typeof(FundReconciled)]);

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
        foreach (var table in s_dated)
            if (Dated(table.Key, table.Value, rows) is { } dated) batch.BatchCommands.Add(dated);
        // A vote or a note changes no list, but what a list's items show.
        if (rows.Any(row => row.ActorKind == Approval.Kind))
            batch.BatchCommands.Add(Statement("insert into read.marks as m (list, mark) values ($1, 1) on conflict (list) do update set mark = m.mark + 1", ApprovalsList));
        if (batch.BatchCommands.Count > 0) await batch.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Says when the actors of a table last changed: once for each, however often it did in this batch.</summary>
    private static NpgsqlBatchCommand? Dated(string kind, string table, IReadOnlyList<CommittedRow> rows)
    {
        var latest = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (var row in rows)
            if (row.ActorKind == kind && (kind != Customer.Kind || row.Entry.AsSpan().ContainsAny(s_customerChanges))) latest[row.ActorId] = Entries.At(row.Entry);
        return latest.Count == 0 ? null : Statement(
            $"update {table} t set changed_at = c.at from unnest($1, $2) as c (id, at) where t.id = c.id", latest.Keys.ToArray(), latest.Values.Select(at => at.ToUniversalTime()).ToArray());
    }

    /// <summary>The statement an event makes, if any. Each can run twice without harm, so that a rebuild may start anywhere.</summary>
    private static NpgsqlBatchCommand? Change(CommittedRow row, object happened) => happened switch
    {
        UnitEstablished e => Statement("insert into read.units (id, region) values ($1, $2) on conflict (id) do update set region = excluded.region", row.ActorId, e.Region),
        CreditAssessed e => Statement("update read.units set tier = $2 where id = $1", row.ActorId, e.Credit.Tier.ToString()),
        DealsRecorded e => Statement("insert into read.deals (id, unit) select id, $2 from unnest($1) as recorded (id) on conflict do nothing", e.Deals.Select(deal => deal.Id.Value).ToArray(), row.ActorId),
        CustomerRegistered => Statement("insert into read.customers (id) values ($1) on conflict do nothing", row.ActorId),
        CustomerErased => Statement("delete from read.customers where id = $1", row.ActorId),
        DataRead e => Statement(
            """
            insert into read.receipts (position, customer, receipt, reader, category, at) values ($1, $2, $3, $4, $5, $6)
            on conflict (position) do update set reader = excluded.reader, category = excluded.category, at = excluded.at
            """,
            row.Position, row.ActorId, Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(e.Receipt, DomainJson.Options)), e.Receipt.Reader, Word(e.Receipt.Category), e.Receipt.At.ToUniversalTime()),
        ApprovalEvent e => OfApproval(row.ActorId, e),
        FundEstablished e => Statement(
            "insert into read.funds (id, name, currency) values ($1, $2, $3) on conflict (id) do update set name = excluded.name, currency = excluded.currency", row.ActorId, e.Name, e.Total.Currency),
        FinanceDisagreed => Statement("update read.funds set disagreeing = true where id = $1", row.ActorId),
        FundReconciled => Statement("update read.funds set disagreeing = false where id = $1", row.ActorId),
        _ => null,
    };

    private static NpgsqlBatchCommand? OfApproval(string approval, ApprovalEvent happened)
    {
        return happened switch
        {
            ApprovalOpened e => Statement(
                """
                insert into read.approvals (id, unit, opened_at, state) values ($1, $2, $3, $4)
                on conflict (id) do update set opened_at = excluded.opened_at, state = coalesce(read.approvals.state, excluded.state)
                """,
                approval, e.Request.Unit.Value, e.At.ToUniversalTime(), Word(ApprovalStatus.Pending)),
            ApprovalSentBack => Stands(ApprovalStatus.SentBack),
            ApprovalResubmitted => Stands(ApprovalStatus.Pending),
            ApprovalDecided e => Stands(e.Approved ? ApprovalStatus.Approved : ApprovalStatus.Rejected, ended: true),
            ApprovalTimedOut => Stands(ApprovalStatus.TimedOut, ended: true),
            _ => null,
        };

        NpgsqlBatchCommand Stands(ApprovalStatus state, bool ended = false) => ended
            ? Statement("update read.approvals set decided = true, state = $2 where id = $1", approval, Word(state))
            : Statement("update read.approvals set state = $2 where id = $1", approval, Word(state));
    }

    /// <summary>A value of a closed set as the read tables have it.</summary>
    internal static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    internal static NpgsqlBatchCommand Statement(string sql, params ReadOnlySpan<object> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return command;
    }
}
