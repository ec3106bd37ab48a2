using Ecosystem.Contracts.Approvals;
using Ecosystem.Contracts.Directory;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Delivery;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Projections;
using Npgsql;

namespace Ecosystem.Grains.Tests.Delivery;

public sealed class CountersignTests(PlatformFixture platform)
{
    private static readonly AuthorizationRequest s_quote = new(Permission.PricingApprove, new(TargetKind.Unit, ""), new(250_000_00, "USD"), 0, Origin.Human);

    private void AsSeller() => platform.As("seller", "internal", "hq", Scopes.UnitsRead, Scopes.DecisionsWrite, Scopes.ApprovalsRead, Scopes.ApprovalsDecide);

    private async Task<(ISalesUnitGrain Unit, NeedsCountersign Answer)> AskedTooMuch()
    {
        platform.AsHeadquarters();
        var unit = platform.Grain<ISalesUnitGrain>(PlatformFixture.Fresh<SalesUnitId>().Value);
        await unit.Establish(new("unit", "East", "USD", []), PlatformFixture.Key());
        AsSeller();
        return (unit, Assert.IsType<NeedsCountersign>(await unit.Authorize(s_quote, PlatformFixture.Key())));
    }

    private Task Delivered() => platform.Leading<Courier>().CaughtUpAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task An_over_limit_quote_opens_an_approval_and_a_countersign_places_the_hold()
    {
        var (unit, answer) = await AskedTooMuch();
        await Delivered();
        platform.AsHeadquarters();
        var approval = platform.Grain<IApprovalGrain>(answer.Approval.Value);
        var view = await approval.View();
        Assert.Equal(("seller", answer.Decision, s_quote.Amount), (view!.Request.Requester, view.Request.Decision, view.Request.Amount));

        Assert.IsType<ApprovalAccepted>(await approval.Decide(approved: true, "agreed", PlatformFixture.Key()));
        await Delivered();
        var board = await unit.Board();
        var hold = Assert.Single(board!.Holds);
        Assert.Equal((answer.Approval, answer.Decision.Hold, s_quote.Amount), (hold.Countersigned!.Value, hold.Id, hold.Amount));
        Assert.Empty(board.Pending);
        // Headquarters' authority, not the unit's: nothing of its own limit is used.
        Assert.Equal(0, board.Limits.Single(limit => limit.Permission == Permission.PricingApprove).Used);
    }

    [Fact]
    public async Task A_rejection_places_nothing_and_settles_the_request()
    {
        var (unit, answer) = await AskedTooMuch();
        await Delivered();
        platform.AsHeadquarters();
        await platform.Grain<IApprovalGrain>(answer.Approval.Value).Decide(approved: false, "too much", PlatformFixture.Key());
        await Delivered();
        var board = await unit.Board();
        Assert.Empty(board!.Holds);
        Assert.Empty(board.Pending);
    }

    [Fact]
    public async Task The_requester_cannot_countersign_and_nobody_can_twice()
    {
        var (_, answer) = await AskedTooMuch();
        await Delivered();
        AsSeller();
        var approval = platform.Grain<IApprovalGrain>(answer.Approval.Value);
        Assert.Equal(ApprovalRefusals.DecidedByRequester, Assert.IsType<ApprovalRefused>(await approval.Decide(approved: true, "", PlatformFixture.Key())).Refusal);
        platform.AsHeadquarters();
        await approval.Decide(approved: true, "", PlatformFixture.Key());
        Assert.Equal(ApprovalRefusals.AlreadyDecided, Assert.IsType<ApprovalRefused>(await approval.Decide(approved: false, "", PlatformFixture.Key())).Refusal);
    }

    [Fact]
    public async Task Messages_delivered_again_change_nothing()
    {
        var (unit, answer) = await AskedTooMuch();
        await Delivered();
        platform.AsHeadquarters();
        await platform.Grain<IApprovalGrain>(answer.Approval.Value).Decide(approved: true, "", PlatformFixture.Key());
        await Delivered();
        var before = await unit.Board();
        // Other tests commit meanwhile: only these two actors are counted.
        var count = $"select count(*) from journal.commits where actor_id in ('{before!.Id}', '{answer.Approval}')";
        var rows = await platform.Database.ScalarAsync(count);

        // As after a crash between delivery and the move of the cursor, for everything ever delivered.
        await platform.Database.ScalarAsync($"update journal.followers set xid = '0', position = 0, epoch = epoch + 1 where name = '{Courier.FollowerName}' returning 1");
        // The leader finds out with the next commit that its lead is over, and begins again from the cursor.
        await platform.Grain<ISalesUnitGrain>(PlatformFixture.Fresh<SalesUnitId>().Value).Establish(new("another", "East", "USD", []), PlatformFixture.Key());
        await Delivered();
        Assert.Equal(before.Version, (await unit.Board())!.Version);
        Assert.Equal(rows, await platform.Database.ScalarAsync(count));
    }

    [Fact]
    public async Task Waiting_approvals_are_listed_until_they_are_decided()
    {
        var (_, answer) = await AskedTooMuch();
        await Delivered();
        platform.AsHeadquarters();
        Assert.Contains(answer.Approval, await Listed());
        await platform.Grain<IApprovalGrain>(answer.Approval.Value).Decide(approved: false, "", PlatformFixture.Key());
        Assert.DoesNotContain(answer.Approval, await Listed());
    }

    [Fact]
    public async Task A_decision_made_again_from_the_log_is_the_same_byte_for_byte_and_one_that_was_changed_is_not()
    {
        var (_, answer) = await AskedTooMuch();
        await using var database = NpgsqlDataSource.Create(platform.Database.ConnectionString);
        var replay = new DecisionReplay(database);
        var again = await replay.Replay(answer.Decision, cancellation: TestContext.Current.CancellationToken);
        Assert.True(again!.IsSame);
        Assert.Contains(answer.Approval.Value, again.Replayed, StringComparison.Ordinal);
        Assert.Null(await replay.Replay(PlatformFixture.Fresh<DecisionId>(), cancellation: TestContext.Current.CancellationToken));

        // The quote as somebody with rights on the database might rewrite it.
        await using var tampered = await Testing.ThrowawayPostgres.Fast.CreateDatabaseAsync(PlatformFixture.Migrations);
        await foreach (var row in new JournalReader(database).Read(SalesUnit.Kind, again.Unit.Value, 0, TestContext.Current.CancellationToken))
        {
            await using var insert = (await tampered.ConnectAsync()).CreateCommand();
            insert.CommandText = "insert into journal.commits (actor_kind, actor_id, version, client, idempotency_key, request_hash, entry) values ($1, $2, $3, 'c', $4, '', $5)";
            foreach (var value in new object[] { SalesUnit.Kind, again.Unit.Value, row.Version, row.Position.ToString(), row.Entry.Replace("25000000", "15000000", StringComparison.Ordinal) })
                insert.Parameters.Add(new() { Value = value });
            // Only the answer is rewritten, not the question: the last entry keeps its command.
            if (row.Version == again.Entry.Version) insert.Parameters[4].Value = row.Entry.Replace("against 2000000 per decision", "against 9000000 per decision", StringComparison.Ordinal);
            await insert.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
        await using var changed = NpgsqlDataSource.Create(tampered.ConnectionString);
        Assert.False((await new DecisionReplay(changed).Replay(answer.Decision, cancellation: TestContext.Current.CancellationToken))!.IsSame);
    }

    private async Task<HashSet<ApprovalId>> Listed()
    {
        await platform.Leading<Projector>().CaughtUpAsync(TestContext.Current.CancellationToken);
        var (all, after) = (new HashSet<ApprovalId>(), (string?)null);
        do
        {
            var page = await platform.Grain<IDirectoryGrain>(IDirectoryGrain.Key).Approvals(new(after, 3), decidedToo: false);
            all.UnionWith(page.Items);
            after = page.Next;
        }
        while (after is not null);
        return all;
    }
}
