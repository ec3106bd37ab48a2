using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Approvals;
using Ecosystem.Contracts.Audit;
using Ecosystem.Contracts.Directory;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Delivery;
using Ecosystem.Grains.Projections;
using Ecosystem.Hosting.Migrations;
using Ecosystem.Testing;
using Npgsql;

namespace Ecosystem.Grains.Tests.Audit;

/// <summary>Decisions as silos answer about them: found at once, listed, and with what has become of them.</summary>
public sealed class DecisionsTests(PlatformFixture platform)
{
    private IAuditGrain Audit => platform.Grain<IAuditGrain>(IAuditGrain.Key);

    private static AuthorizationRequest Quote(long amount, Permission? permission = null) => new(permission ?? Permission.PricingApprove, new(TargetKind.Unit, ""), new(amount, "USD"), 0, Origin.Human);

    private async Task<(SalesUnitId Id, ISalesUnitGrain Unit)> Established()
    {
        platform.AsHeadquarters();
        var id = PlatformFixture.Fresh<SalesUnitId>();
        var unit = platform.Grain<ISalesUnitGrain>(id.Value);
        Assert.IsType<UnitAccepted>(await unit.Establish(new("unit", "East", "USD", []), PlatformFixture.Key()));
        return (id, unit);
    }

    private static async Task<DecisionId> Ask(ISalesUnitGrain unit, long amount, Permission? permission = null) =>
        Assert.IsAssignableFrom<Authorization>(await unit.Authorize(Quote(amount, permission), PlatformFixture.Key())).Decision;

    private async Task<DecisionStanding> Standing(DecisionId decision)
    {
        await platform.Leading<Projector>().CaughtUpAsync(TestContext.Current.CancellationToken);
        return Assert.Single(await Audit.Decisions([decision])).Standing;
    }

    [Fact]
    public async Task A_decision_is_found_in_the_moment_it_was_acknowledged()
    {
        var (id, unit) = await Established();
        platform.AsHeadquarters();
        for (var i = 0; i < 20; i++)
        {
            var decision = await Ask(unit, 1_00);
            var logged = Assert.Single(await Audit.Decisions([decision]));
            Assert.Equal((id, decision, Outcome.Granted, DecisionStanding.Held, "hq-console", Quote(1_00)), (logged.Unit, logged.Answer.Decision, logged.Answer.Outcome, logged.Standing, logged.Client, logged.Request));
        }
    }

    [Fact]
    public async Task What_has_become_of_a_decision_follows_its_hold_and_its_approval()
    {
        var (_, unit) = await Established();
        platform.AsHeadquarters();
        var (posted, voided, denied, waiting) = (await Ask(unit, 1_00), await Ask(unit, 2_00), await Ask(unit, 1_00, Permission.MarketingSpendPropose), await Ask(unit, 250_000_00));
        Assert.Equal([DecisionStanding.Held, DecisionStanding.Held, DecisionStanding.Denied, DecisionStanding.Waiting], [await Standing(posted), await Standing(voided), await Standing(denied), await Standing(waiting)]);

        await unit.PostHold(posted.Hold, PlatformFixture.Key());
        await unit.VoidHold(voided.Hold, PlatformFixture.Key());
        Assert.Equal([DecisionStanding.Posted, DecisionStanding.Voided], [await Standing(posted), await Standing(voided)]);

        // Asked for by one person, decided by another.
        var rejected = await Decide(unit, approved: false);
        var approved = await Decide(unit, approved: true);
        Assert.Equal([DecisionStanding.Rejected, DecisionStanding.Held], [await Standing(rejected), await Standing(approved)]);
        await unit.PostHold(approved.Hold, PlatformFixture.Key());
        Assert.Equal(DecisionStanding.Posted, await Standing(approved));
    }

    [Fact]
    public async Task A_hold_that_ran_out_is_expired_from_that_moment_on_whether_or_not_its_end_is_written()
    {
        var (id, unit) = await Established();
        platform.AsHeadquarters();
        var decision = await Ask(unit, 1_00);
        Assert.Equal(DecisionStanding.Held, await Standing(decision));
        // As if the day had gone by: the table is all that says when the hold ends.
        await platform.Database.ScalarAsync($"update read.decisions set hold_until = now() where id = '{decision}' and unit = '{id}' returning 1");
        Assert.Equal(DecisionStanding.Expired, await Standing(decision));
    }

    [Fact]
    public async Task Decisions_come_in_the_order_asked_for_and_those_there_are_not_are_left_out()
    {
        var (_, unit) = await Established();
        platform.AsHeadquarters();
        var (first, second) = (await Ask(unit, 1_00), await Ask(unit, 2_00));
        await platform.Leading<Projector>().CaughtUpAsync(TestContext.Current.CancellationToken);
        var third = await Ask(unit, 3_00);

        Assert.Equal([third, first, second], (await Audit.Decisions([third, PlatformFixture.Fresh<DecisionId>(), first, second])).Select(one => one.Answer.Decision));
        Assert.Empty(await Audit.Decisions([PlatformFixture.Fresh<DecisionId>()]));
        await Assert.ThrowsAsync<CallRefusedException>(() => Audit.Decisions([]));
        await Assert.ThrowsAsync<CallRefusedException>(() => Audit.Decisions([.. Enumerable.Range(0, 201).Select(i => new DecisionId($"de_{i}"))]));
    }

    [Fact]
    public async Task A_unit_lists_its_own_decisions_newest_first_and_pages_lose_none()
    {
        var (id, unit) = await Established();
        platform.AsHeadquarters();
        var made = new List<DecisionId>();
        for (var i = 0; i < 7; i++) made.Add(await Ask(unit, 1_00));
        await platform.Leading<Projector>().CaughtUpAsync(TestContext.Current.CancellationToken);
        made.Reverse();

        var (listed, after) = (new List<DecisionId>(), (string?)null);
        do
        {
            var page = await platform.Grain<IDirectoryGrain>(IDirectoryGrain.Key).Decisions(new(after, 3), new(id, null, null, null));
            listed.AddRange(page.Items);
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(made, listed);
    }

    [Fact]
    public async Task SU27_A_silo_makes_a_decision_again_and_holds_it_against_a_policy_by_name()
    {
        var (_, unit) = await Established();
        platform.AsHeadquarters();
        var decision = await Ask(unit, 1_00);

        var again = (await Audit.Replay(decision, Policies.Current.Version)).Replayed!;

        Assert.Equal(again.Logged, again.Replayed);
        Assert.Empty(again.Compared.Differs);
        Assert.Equal(["SU-13", "SU-14"], (await Audit.Replay(decision, "2026-1")).Replayed!.Compared.Differs.Select(rule => rule.Rule).Intersect(["SU-13", "SU-14"]));
        Assert.Equal("POLICY_UNKNOWN", (await Audit.Replay(decision, "2025-9")).Refusal!.Code);
        Assert.Equal(new(null, null), await Audit.Replay(PlatformFixture.Fresh<DecisionId>(), Policies.Current.Version));
    }

    [Fact]
    public async Task Whoever_may_not_read_the_log_is_refused_decisions_too()
    {
        platform.As("auditor-demo", "auditor", "auditor_demo", Scopes.UnitsRead);
        await Assert.ThrowsAsync<CallRefusedException>(() => Audit.Decisions([new("de_1")]));
        await Assert.ThrowsAsync<CallRefusedException>(() => Audit.Replay(new("de_1"), "2026-1"));
        await Assert.ThrowsAsync<CallRefusedException>(() => platform.Grain<IDirectoryGrain>(IDirectoryGrain.Key).Decisions(new(null, 1), new(null, null, null, null)));
        platform.As("partner-demo", "partner", "partner_demo", Scopes.AuditRead);
        await Assert.ThrowsAsync<CallRefusedException>(() => Audit.Decisions([new("de_1")]));
    }

    [Fact]
    public async Task A_database_from_before_is_filled_with_what_the_projector_would_have_written()
    {
        var (id, unit) = await Established();
        platform.AsHeadquarters();
        var (posted, _, _) = (await Ask(unit, 1_00), await Ask(unit, 2_00), await Ask(unit, 1_00, Permission.MarketingSpendPropose));
        await unit.PostHold(posted.Hold, PlatformFixture.Key());
        await Decide(unit, approved: false);
        await Decide(unit, approved: true);
        await platform.Leading<Projector>().CaughtUpAsync(TestContext.Current.CancellationToken);

        // The same log in a database as the scripts before this one left it.
        var scripts = MigrationScripts.Read([PlatformFixture.Migrations]);
        await using var old = await ThrowawayPostgres.Fast.CreateDatabaseAsync([.. scripts.Where(script => Number(script) < 10)]);
        await CopyAsync(id, old);
        await old.ScalarAsync(
            """
            insert into read.decisions (id, position)
            select event->>'decision', position from journal.commits, jsonb_array_elements(entry::jsonb->'events') as event where event->>'type' = 'authorizationDecided'
            """);
        await old.ScalarAsync("insert into journal.followers (name, xid, position) values ('projector', '7', 7)");
        await Migrator.ApplyAsync(old.ConnectionString, scripts, TestContext.Current.CancellationToken);

        var expected = await Rows(platform.Database, id);
        Assert.Equal(["posted", "held", "denied", "rejected", "held"], expected.Select(row => row.Split(' ')[^2]));
        Assert.Equal(expected, await Rows(old, id));
        // What the projector of before passes meanwhile, the one of now does again: it begins where that one stood.
        Assert.Equal("7|7", await old.ScalarAsync($"select xid::text || '|' || position from journal.followers where name = '{Projector.FollowerName}'"));
    }

    /// <summary>Copies the log of one unit.</summary>
    private async Task CopyAsync(SalesUnitId unit, ThrowawayDatabase target)
    {
        await using var source = await platform.Database.ConnectAsync();
        await using var read = new NpgsqlCommand("select position, actor_kind, actor_id, version, client, idempotency_key, request_hash, entry from journal.commits where actor_id = $1 order by xid, position", source);
        read.Parameters.Add(new() { Value = unit.Value });
        await using var write = await target.ConnectAsync();
        await using var rows = await read.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            await using var insert = new NpgsqlCommand(
                "insert into journal.commits (position, actor_kind, actor_id, version, client, idempotency_key, request_hash, entry) overriding system value values ($1, $2, $3, $4, $5, $6, $7, $8)", write);
            for (var i = 0; i < 8; i++) insert.Parameters.Add(new() { Value = rows.GetValue(i) });
            await insert.ExecuteNonQueryAsync();
        }
    }

    private static async Task<List<string>> Rows(ThrowawayDatabase database, SalesUnitId unit)
    {
        await using var connection = await database.ConnectAsync();
        await using var command = new NpgsqlCommand(
            "select concat_ws(' ', id, position, unit, outcome, extract(epoch from at), became, coalesce(extract(epoch from hold_until)::text, 'none')) from read.decisions where unit = $1 order by position", connection);
        command.Parameters.Add(new() { Value = unit.Value });
        await using var rows = await command.ExecuteReaderAsync();
        var read = new List<string>();
        while (await rows.ReadAsync()) read.Add(rows.GetString(0));
        return read;
    }

    private static int Number(MigrationScript script) => int.Parse(script.Name.Split('.')[^2][..4]);

    /// <summary>A decision that headquarters has been asked about, by somebody else, and has answered.</summary>
    private async Task<DecisionId> Decide(ISalesUnitGrain unit, bool approved)
    {
        platform.As("seller", "internal", "hq", Scopes.DecisionsWrite);
        var decision = await Ask(unit, 250_000_00);
        platform.AsHeadquarters();
        await platform.Leading<Courier>().CaughtUpAsync(TestContext.Current.CancellationToken);
        Assert.IsType<Domain.Approvals.ApprovalAccepted>(await platform.Grain<IApprovalGrain>(decision.Approval.Value).Decide(approved, "", PlatformFixture.Key()));
        await platform.Leading<Courier>().CaughtUpAsync(TestContext.Current.CancellationToken);
        return decision;
    }
}
