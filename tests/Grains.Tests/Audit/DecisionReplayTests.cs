using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Audit;
using Ecosystem.Testing;
using Npgsql;

namespace Ecosystem.Grains.Tests.Audit;

/// <summary>SU-27 over a log that has seen policies come and go.</summary>
public sealed class DecisionReplayTests : IAsyncLifetime
{
    private static readonly DateTimeOffset s_2026 = new(2026, 2, 3, 4, 5, 6, TimeSpan.Zero);

    private ThrowawayDatabase? _database;
    private NpgsqlDataSource? _source;

    private DecisionReplay Replay => new(_source!);

    public async ValueTask InitializeAsync()
    {
        _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(PlatformFixture.Migrations);
        _source = NpgsqlDataSource.Create(_database.ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        if (_source is not null) await _source.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
    }

    [Fact]
    public async Task SU27_Every_decision_of_a_log_replays_to_the_byte_whichever_policy_it_was_made_under_and_whichever_is_asked_beside_it()
    {
        var decisions = await WriteAsync();

        foreach (var (decision, outcome, version) in decisions)
            foreach (var other in (Policy?[])[null, .. Policies.All])
            {
                var again = await Replay.Replay(decision, other, TestContext.Current.CancellationToken);

                Assert.True(again!.IsSame, $"{decision} of {version} beside {other?.Version}: {again.Logged} became {again.Replayed}");
                Assert.Equal((outcome, version, outcome), (again.Answer.Outcome, again.Answer.Trace.Policy, again.Compared.Was));
                Assert.Contains($"\"policy\":\"{version}\"", again.Replayed, StringComparison.Ordinal);
                Assert.Equal(((other ?? Policies.Current).Version, (other ?? Policies.Current).Hash), (again.Compared.Policy, again.Compared.PolicyHash));
                if (other?.Version == version) Assert.Empty(again.Compared.Differs);
            }
    }

    [Fact]
    public async Task SU27_A_decision_from_before_there_were_grants_says_that_the_rules_about_them_are_new()
    {
        await WriteAsync();

        var again = await Replay.Replay(new("de_1"), Policies.Find("2026-2"), TestContext.Current.CancellationToken);

        Assert.Equal((Outcome.Granted, Outcome.Denied), (again!.Compared.Was, again.Compared.Now!.Value));
        Assert.Equal([("SU-13", null, false), ("SU-14", null, true)], again.Compared.Differs.Select(rule => (rule.Rule, rule.Was?.Passed, rule.Now!.Passed)));
    }

    [Fact]
    public async Task SU27_A_policy_that_was_not_in_force_yet_is_asked_all_the_same()
    {
        await WriteAsync();
        var least = Enum.GetValues<Tier>().ToImmutableDictionary(tier => tier, _ => new LimitPolicy(1, 1, 0));
        var then = Policies.Find("2026-2")!;
        var stricter = then with { Version = "2030-1", ValidFrom = s_2026.AddYears(4), Limits = then.Limits.SetItem(Permission.PricingApprove, least) };

        var again = await Replay.Replay(new("de_5"), stricter, TestContext.Current.CancellationToken);

        Assert.True(again!.IsSame);
        Assert.Equal((Outcome.Granted, Outcome.NeedsCountersign), (again.Compared.Was, again.Compared.Now!.Value));
        Assert.Equal(["SU-7", "SU-8"], again.Compared.Differs.Select(rule => rule.Rule));
    }

    [Fact]
    public async Task SU27_It_is_compared_with_the_unit_as_it_stood_and_not_as_it_became()
    {
        var unit = new WrittenUnit(_database!, "su_1");
        await unit.Establish("2026-2", s_2026);
        await unit.Ask(new("de_1"), "2026-2", s_2026, 100_00, Permission.MarketingSpendPropose);
        await OpenMarketingAsync(unit, "2026-2");
        await unit.Ask(new("de_2"), "2026-2", s_2026.AddDays(1), 100_00, Permission.MarketingSpendPropose);

        var (locked, open) = (await Replay.Replay(new("de_1"), Policies.Find("2026-2"), TestContext.Current.CancellationToken), await Replay.Replay(new("de_2"), Policies.Find("2026-2"), TestContext.Current.CancellationToken));
        Assert.Equal((Outcome.Denied, Outcome.Granted), (locked!.Compared.Now!.Value, open!.Compared.Now!.Value));
        Assert.True(locked.IsSame && open.IsSame);
    }

    [Fact]
    public async Task SU27_A_policy_under_which_funds_pay_names_the_rules_about_them_that_would_now_stand_in_the_way()
    {
        var unit = new WrittenUnit(_database!, "su_1");
        await unit.Establish("2026-2", s_2026);
        await OpenMarketingAsync(unit, "2026-2");
        await unit.Tell(new HearOfFund(new(new("fu_1"), new(new("le_1"), new(50_00, "USD"), s_2026.AddYears(1)), Reconciled: false), 1), s_2026);
        await unit.Ask(new("de_1"), "2026-2", s_2026, 100_00, Permission.MarketingSpendPropose);

        var again = await Replay.Replay(new("de_1"), Policies.Find("2026-3"), TestContext.Current.CancellationToken);

        Assert.True(again!.IsSame);
        Assert.Equal((Outcome.Granted, Outcome.NeedsCountersign), (again.Compared.Was, again.Compared.Now!.Value));
        Assert.Equal(
            [("SU-25", "finance has not confirmed fu_1, or disagrees"), ("SU-26", "held and spent 0 and 10000 more against lease le_1 of 5000")],
            again.Compared.Differs.Select(rule => (rule.Rule, rule.Now!.Detail)));
        Assert.All(again.Compared.Differs, rule => Assert.Equal((null, false), (rule.Was, rule.Now!.Passed)));
    }

    private static async Task OpenMarketingAsync(WrittenUnit unit, string policy)
    {
        foreach (var quarter in (Quarter[])[new(2025, 3), new(2025, 4)])
        {
            await unit.Win(quarter, 1_200_00, s_2026);
            await unit.Tell(new RecordNps(quarter, 80, 50), s_2026);
            await unit.Tell(new CloseQuarter(quarter, new(1_000_00, "USD"), policy), s_2026);
        }
    }

    /// <summary>Every outcome under each policy, with credit moving and a hold running out in between.</summary>
    private async Task<List<(DecisionId Decision, Outcome Outcome, string Policy)>> WriteAsync()
    {
        var unit = new WrittenUnit(_database!, "su_1");
        var made = new List<(DecisionId, Outcome, string)>();
        await unit.Establish("2026-1", s_2026);
        await Decide("2026-1", s_2026, 100_00);
        await Decide("2026-1", s_2026, 25_000_00);
        await Decide("2026-1", s_2026, 1_00, Permission.MarketingSpendPropose);
        await unit.Tell(new Countersign(new("ap_2"), Approved: true, "director"), s_2026.AddHours(1));
        // The policy changes: the unit is given its standing grants by the next import.
        await unit.Establish("2026-2", s_2026.AddDays(2));
        await unit.Win(new(2025, 4), 1_000_00, s_2026.AddDays(2));
        await unit.Tell(new CloseQuarter(new(2025, 4), new(1_000_00, "USD"), "2026-2"), s_2026.AddDays(2));
        await Decide("2026-1", s_2026.AddDays(2), 100_00);
        await Decide("2026-2", s_2026.AddDays(2), 100_00);
        await Decide("2026-2", s_2026.AddDays(4), 600_000_00);
        await Decide("2026-2", s_2026.AddDays(4), 1_00, Permission.MarketingSpendPropose);
        await unit.Tell(new PostHold(new("ho_5")), s_2026.AddDays(2).AddHours(1));
        // Funds come: the latest policy draws on them.
        await OpenMarketingAsync(unit, "2026-3");
        await unit.Tell(new HearOfFund(new(new("fu_1"), new(new("le_1"), new(50_00, "USD"), s_2026.AddYears(1)), Reconciled: true), 1), s_2026.AddDays(5));
        await Decide("2026-3", s_2026.AddDays(5), 50_00, Permission.MarketingSpendPropose);
        await Decide("2026-3", s_2026.AddDays(5), 1, Permission.MarketingSpendPropose);
        await Decide("2026-3", s_2026.AddDays(5), 100_00);
        Assert.Equal(
            [
                Outcome.Granted, Outcome.NeedsCountersign, Outcome.Denied, Outcome.Granted, Outcome.Granted, Outcome.NeedsCountersign, Outcome.Denied,
                Outcome.Granted, Outcome.NeedsCountersign, Outcome.Granted,
            ],
            made.Select(one => one.Item2));
        return made;

        async Task Decide(string policy, DateTimeOffset at, long amount, Permission? permission = null)
        {
            var decision = new DecisionId($"de_{made.Count + 1}");
            made.Add((decision, (await unit.Ask(decision, policy, at, amount, permission)).Outcome, policy));
        }
    }
}
