using System.Text.Json.Nodes;
using Ecosystem.Contracts.Approvals;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Delivery;
using Ecosystem.Grains.Tests.Following;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Testing;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains.Tests.Delivery;

/// <summary>A courier over a journal of its own, so that its positions are known before, delivering to the platform's actors.</summary>
public sealed class CourierTests(PlatformFixture platform)
{
    private static readonly AuthorizationRequest s_quote = new(Permission.PricingApprove, new(TargetKind.Unit, ""), new(250_000_00, "USD"), 0, Origin.Human);

    [Fact]
    public async Task Two_messages_of_one_commit_are_both_delivered()
    {
        var (first, second) = (PlatformFixture.Fresh<ApprovalId>(), PlatformFixture.Fresh<ApprovalId>());
        await using var journal = await JournalOf(FreePosition(), first, second);
        await using var database = SiloSetup.DataSource(journal.ConnectionString);
        using var metrics = RecordingFollower.NewMetrics();
        await using var tail = RecordingFollower.NewTail(database);
        using var courier = NewCourier(tail, metrics, new Warnings());

        await courier.StartAsync(CancellationToken.None);
        await courier.CaughtUpAsync(TestContext.Current.CancellationToken);
        await courier.StopAsync(CancellationToken.None);

        platform.AsHeadquarters();
        foreach (var approval in new[] { first, second }) Assert.NotNull(await platform.Grain<IApprovalGrain>(approval.Value).View());
    }

    [Fact]
    public async Task A_message_refused_for_its_key_is_not_passed_over_but_tried_again()
    {
        var (position, approval) = (FreePosition(), PlatformFixture.Fresh<ApprovalId>());
        await using var journal = await JournalOf(position, approval);
        // Somebody has taken the message's key for something else.
        platform.AsPlatform();
        var other = platform.Grain<IApprovalGrain>(PlatformFixture.Fresh<ApprovalId>().Value);
        Assert.IsType<ApprovalAccepted>(await other.Open(
            new(PlatformFixture.Fresh<SalesUnitId>(), PlatformFixture.Fresh<DecisionId>(), "seller", s_quote.Permission, s_quote.Target, s_quote.Amount, []), $"courier/{position}/0"));
        await using var database = SiloSetup.DataSource(journal.ConnectionString);
        using var metrics = RecordingFollower.NewMetrics();
        var warnings = new Warnings();
        await using var tail = RecordingFollower.NewTail(database);
        using var courier = NewCourier(tail, metrics, warnings);

        await courier.StartAsync(CancellationToken.None);
        while (warnings.Refused < 2)
        {
            Assert.Equal(0L, await journal.ScalarAsync($"select coalesce(max(position), 0) from journal.followers where name = '{Courier.FollowerName}'"));
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
        await courier.StopAsync(CancellationToken.None);
    }

    private Courier NewCourier(Ecosystem.Grains.Following.LogTail tail, Ecosystem.Grains.Following.FollowerMetrics metrics, Warnings log) =>
        new(tail, metrics, TimeProvider.System, log, platform.Service<IGrainFactory>(), platform.Service<SiloTokens>());

    /// <summary>Beyond what the platform's own courier has used as keys.</summary>
    private static long FreePosition() => 1_000_000_000 + (TimeProvider.System.GetUtcNow().UtcTicks % 1_000_000_000_000);

    /// <summary>A journal with one commit, at this position: a decision that opens these approvals.</summary>
    private async Task<ThrowawayDatabase> JournalOf(long position, params ApprovalId[] approvals)
    {
        platform.AsHeadquarters();
        var unit = PlatformFixture.Fresh<SalesUnitId>();
        await platform.Grain<ISalesUnitGrain>(unit.Value).Establish(new("unit", "East", "USD", []), PlatformFixture.Key());
        var asked = Assert.IsType<NeedsCountersign>(await platform.Grain<ISalesUnitGrain>(unit.Value).Authorize(s_quote, PlatformFixture.Key()));
        var entry = JsonNode.Parse((string)(await platform.Database.ScalarAsync($"select entry from journal.commits where actor_id = '{unit}' order by version desc limit 1"))!)!;
        var requested = entry["events"]!.AsArray().Single(e => e!["approval"]?.GetValue<string>() == asked.Approval.Value)!;
        entry["events"] = new JsonArray([.. approvals.Select(approval =>
        {
            var copy = requested.DeepClone();
            copy["approval"] = approval.Value;
            return copy;
        })]);

        var journal = await ThrowawayPostgres.Fast.CreateDatabaseAsync(PlatformFixture.Migrations);
        await using var connection = await journal.ConnectAsync();
        await using var insert = new NpgsqlCommand(
            """
            insert into journal.commits (position, actor_kind, actor_id, version, client, idempotency_key, request_hash, entry)
            overriding system value values ($1, $2, $3, 1, 'tester', 'key', '', $4)
            """, connection);
        foreach (var value in new object[] { position, SalesUnit.Kind, unit.Value, entry.ToJsonString() }) insert.Parameters.Add(new() { Value = value });
        await insert.ExecuteNonQueryAsync();
        return journal;
    }

    /// <summary>Counts the failures that a message's refusal caused.</summary>
    private sealed class Warnings : ILogger<Courier>
    {
        private int _refused;

        public int Refused => Volatile.Read(ref _refused);

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (exception is UndeliveredException) Interlocked.Increment(ref _refused);
        }
    }
}
