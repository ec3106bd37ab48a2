using System.Globalization;
using Ecosystem.Domain;
using Ecosystem.Domain.Health;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Health;
using Ecosystem.Grains.Tests.Following;
using Ecosystem.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Ecosystem.Grains.Tests.Health;

/// <summary>What the follower makes of entries that rooms of other names have written (HE-4 to HE-8).</summary>
public sealed class HealthFollowerTests : IAsyncLifetime
{
    private readonly FollowerMetrics _metrics = RecordingFollower.NewMetrics();
    private ThrowawayDatabase _database = null!;
    private NpgsqlDataSource _source = null!;
    private LogTail _tail = null!;
    private HealthFollower _follower = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(PlatformFixture.Migrations);
        _source = SiloSetup.DataSource(_database.ConnectionString);
        _tail = RecordingFollower.NewTail(_source);
        _follower = new(_tail, _metrics, TimeProvider.System, NullLogger<HealthFollower>.Instance);
        await _follower.StartAsync(Cancelled);
    }

    public async ValueTask DisposeAsync()
    {
        await _follower.StopAsync(CancellationToken.None);
        _follower.Dispose();
        _metrics.Dispose();
        await _tail.DisposeAsync();
        await _source.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task A_receipt_later_than_a_second_after_the_withdrawal_is_a_withdrawal_too_late_and_an_answer_without_receipt_is_seen()
    {
        var id = await RegisteredAsync();
        var at = TimeProvider.System.GetUtcNow().AddHours(-1);
        await WriteAsync("customer", id.Value, at, """{"type":"consentWithdrawn"}""", $$"""{"consent":"co_late_{{id}}","epoch":1,"type":"consentWithdrawn"}""", $$"""{"consent":"co_well_{{id}}","epoch":2,"type":"consentWithdrawn"}""");
        await WriteAsync("customer", id.Value, at.AddMilliseconds(1000), """{"type":"readAllowed"}""", Receipt($"co_well_{id}", at.AddMilliseconds(1000)));
        await WriteAsync("customer", id.Value, at.AddMilliseconds(1001), """{"type":"readAllowed"}""", Receipt($"co_late_{id}", at.AddMilliseconds(1001)));
        await WriteAsync("customer", id.Value, at.AddMilliseconds(1002), """{"type":"readAllowed"}""");
        Assert.Contains("receiptCoverage 2/3 onTimeWithdrawals 1/2", await ToldAsync(id), StringComparison.Ordinal);

        static string Receipt(string consent, DateTimeOffset at) => $$"""{"receipt":{"at":"{{at:O}}","category":"profile","client":"c","consent":"{{consent}}","reader":"r"},"type":"dataRead"}""";
    }

    [Fact]
    public async Task What_happens_in_a_space_and_to_supplies_counts_though_this_room_knows_them_by_name_only()
    {
        var id = await RegisteredAsync();
        var (space, at) = ($"sp_{id}", TimeProvider.System.GetUtcNow().AddHours(-60));
        string Id(string name) => $"{name}_{id}";
        await WriteAsync("space", space, at, """{"type":"made"}""",
            $$"""{"customer":"{{id}}","type":"spaceCreated","unit":"su_1"}""",
            $$"""{"milestone":"{{Id("m1")}}","type":"milestoneOpened"}""", $$"""{"milestone":"{{Id("m2")}}","type":"milestoneOpened"}""",
            $$"""{"dueAt":"{{at.AddHours(1):O}}","milestone":"{{Id("m3")}}","type":"milestoneOpened"}""", $$"""{"milestone":"{{Id("m4")}}","type":"milestoneOpened"}""",
            $$"""{"commitment":"{{Id("c1")}}","dueAt":"{{at.AddHours(1):O}}","type":"commitmentMade"}""",
            $$"""{"by":{"audience":"customer"},"thread":"{{Id("f1")}}","type":"feedbackOpened"}""", $$"""{"by":{"audience":"customer"},"thread":"{{Id("f2")}}","type":"feedbackOpened"}""",
            $$"""{"by":{"audience":"internal"},"thread":"{{Id("f3")}}","type":"feedbackOpened"}""");
        await WriteAsync("space", space, at.AddHours(2), """{"type":"accepted"}""",
            $$"""{"accepted":true,"milestone":"{{Id("m1")}}","type":"milestoneActed"}""", $$"""{"accepted":false,"milestone":"{{Id("m2")}}","type":"milestoneActed"}""", $$"""{"milestone":"{{Id("m4")}}","type":"milestoneWaived"}""",
            $$"""{"commitment":"{{Id("c1")}}","kept":true,"type":"commitmentSettled"}""",
            $$"""{"isInternal":false,"thread":"{{Id("f1")}}","type":"feedbackAnswered"}""", $$"""{"isInternal":true,"thread":"{{Id("f2")}}","type":"feedbackAnswered"}""");
        await WriteAsync("space", space, at.AddHours(3), """{"type":"viewAllowed"}""", """{"type":"documentViewed","receipt":{"at":"2026-03-01T00:00:00+00:00","by":{"client":"c","organisation":"hq"}}}""");
        // What a customer does in a space of its own says nothing about us.
        await WriteAsync("space", $"sp_own_{id}", at, """{"type":"made"}""",
            $$"""{"customer":"{{id}}","type":"spaceCreated","unit":null}""", $$"""{"milestone":"{{Id("m5")}}","type":"milestoneOpened"}""", $$"""{"accepted":true,"milestone":"{{Id("m5")}}","type":"milestoneActed"}""",
            $$"""{"by":{"audience":"partner"},"thread":"{{Id("f4")}}","type":"feedbackOpened"}""");
        await WriteAsync("supply", id.Value, at, """{"type":"reported"}""", """{"type":"inventoryReported"}""", """{"type":"salesReported"}""");
        await WriteAsync("supply", id.Value, at.AddHours(1), """{"type":"used"}""", """{"at":"2026-03-01T00:00:00+00:00","client":"erp","feature":"inventory","type":"entitlementUsed","units":1}""");
        // Tasks: m1 accepted and c1 kept, of m1, m3 (past its time), m4 (waived), c1. Attended: m1 and m2, of m1 to m4. Answered: f2 in time, f1 by nobody of us.
        Assert.Equal("openness 2/14 | tasksCompleted 2/4 milestonesAttended 2/4 | receiptCoverage 2/2 onTimeWithdrawals 0/0 onTimeAnswers 1/2 | 3769", await ToldAsync(id));
        await WriteAsync("customer", id.Value, at.AddHours(4), """{"type":"erased"}""", """{"type":"customerErased"}""");
        Assert.StartsWith("openness 0/14", await ToldAsync(id), StringComparison.Ordinal);
    }

    private async Task<CustomerId> RegisteredAsync()
    {
        var id = PlatformFixture.Fresh<CustomerId>();
        await WriteAsync("customer", id.Value, TimeProvider.System.GetUtcNow().AddDays(-20), """{"type":"accepted"}""", """{"type":"customerRegistered"}""");
        return id;
    }

    private async Task<string> ToldAsync(CustomerId id)
    {
        await _follower.CaughtUpAsync(Cancelled);
        var report = SovereigntyHealth.Of((await new HealthTables(_source).FactsAsync(id))!, TimeProvider.System.GetUtcNow(), HealthRules.Current)!;
        var parts = report.Dimensions.Select(dimension => string.Join(' ', dimension.Parts.Select(part => $"{(part.Name == "open" ? "openness" : part.Name)} {part.Numerator}/{part.Denominator}")));
        return $"{string.Join(" | ", parts)} | {report.Score?.ToString(CultureInfo.InvariantCulture) ?? "none"}";
    }

    /// <summary>An entry of a room of its name, as that room would have committed it.</summary>
    private async Task WriteAsync(string kind, string actor, DateTimeOffset at, string answer, params string[] events)
    {
        await using var connection = await _database.ConnectAsync();
        await using var command = new NpgsqlCommand(
            """
            insert into journal.commits (actor_kind, actor_id, version, client, idempotency_key, request_hash, entry)
            select $1, $2, coalesce(max(version), 0) + 1, 'writer', $3, $4, $5 from journal.commits where actor_kind = $1 and actor_id = $2
            """, connection);
        var entry = $$"""{"answer":{{answer}},"at":"{{at:O}}","events":[{{string.Join(',', events)}}]}""";
        foreach (var value in new object[] { kind, actor, PlatformFixture.Key(), new byte[32], entry }) command.Parameters.Add(new() { Value = value });
        await command.ExecuteNonQueryAsync();
    }
}
