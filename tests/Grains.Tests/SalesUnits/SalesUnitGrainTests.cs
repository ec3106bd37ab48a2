using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Grains.Tests.SalesUnits;

public sealed class SalesUnitGrainTests(PlatformFixture platform)
{
    private static readonly EstablishUnit s_unit = new("林岚 Lin Lan", "East", "USD", [new(SellerId.From("pe_1"), "Zhou Wei"), new(SellerId.From("pe_2"), "Ana Ruiz")]);

    private static AuthorizationRequest Quote(long amount, int discount = 0) =>
        new(Permission.PricingApprove, new Target(TargetKind.Unit, ""), new Money(amount, "USD"), discount, Origin.Human);

    private async Task<(SalesUnitId Id, ISalesUnitGrain Unit)> Established()
    {
        platform.AsHeadquarters();
        var id = PlatformFixture.Fresh<SalesUnitId>();
        var unit = platform.Grain<ISalesUnitGrain>(id.Value);
        Assert.IsType<UnitAccepted>(await unit.Establish(s_unit, PlatformFixture.Key()));
        return (id, unit);
    }

    [Fact]
    public async Task An_established_unit_shows_its_board_with_names_opened()
    {
        var (id, unit) = await Established();
        platform.AsHeadquarters();
        var board = await unit.Board();
        Assert.NotNull(board);
        Assert.Equal((id, "林岚 Lin Lan", "East", "USD", 2), (board.Id, board.Name, board.Region, board.Currency, board.Sellers));
        Assert.Equal((500, Tier.C), (board.Credit.Score, board.Credit.Tier));
    }

    [Fact]
    public async Task Names_are_nowhere_in_the_journal_in_the_clear()
    {
        var (id, _) = await Established();
        platform.AsHeadquarters();
        var entries = (string)(await platform.Database.ScalarAsync($"select string_agg(entry, '') from journal.commits where actor_id = '{id}'"))!;
        Assert.DoesNotContain("林岚", entries, StringComparison.Ordinal);
        Assert.DoesNotContain("Zhou", entries, StringComparison.Ordinal);
        Assert.Contains("\"token\":", entries, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_retry_gets_the_first_answer_and_adds_nothing()
    {
        var (_, unit) = await Established();
        platform.AsHeadquarters();
        var key = PlatformFixture.Key();
        var first = Assert.IsType<Granted>(await unit.Authorize(Quote(100_00), key));
        var retried = Assert.IsType<Granted>(await unit.Authorize(Quote(100_00), key));
        Assert.Equal((first.Decision, first.Hold, first.Amount, first.ExpiresAt), (retried.Decision, retried.Hold, retried.Amount, retried.ExpiresAt));
        Assert.Equal(2, (await unit.Board())!.Version);
    }

    [Fact]
    public async Task The_same_key_with_another_message_is_refused_and_adds_nothing()
    {
        var (_, unit) = await Established();
        platform.AsHeadquarters();
        var key = PlatformFixture.Key();
        await unit.Authorize(Quote(100_00), key);
        Assert.Equal("KEY_REUSED", Assert.IsType<UnitRefused>(await unit.Authorize(Quote(101_00), key)).Refusal.Code);
        Assert.Equal("KEY_REUSED", Assert.IsType<UnitRefused>(await unit.PostHold(HoldId.From("ho_x"), key)).Refusal.Code);
        Assert.Equal(2, (await unit.Board())!.Version);
    }

    [Fact]
    public async Task A_retry_of_a_hold_posted_meanwhile_still_gets_its_first_answer()
    {
        var (_, unit) = await Established();
        platform.AsHeadquarters();
        var granted = Assert.IsType<Granted>(await unit.Authorize(Quote(100_00), PlatformFixture.Key()));
        var key = PlatformFixture.Key();
        Assert.IsType<UnitAccepted>(await unit.PostHold(granted.Hold, key));
        Assert.IsType<UnitAccepted>(await unit.PostHold(granted.Hold, key));
        Assert.Equal("HOLD_NOT_LIVE", Assert.IsType<UnitRefused>(await unit.PostHold(granted.Hold, PlatformFixture.Key())).Refusal.Code);
    }

    [Fact]
    public async Task The_state_is_the_same_after_the_actor_has_left_and_come_back()
    {
        var (_, unit) = await Established();
        platform.AsHeadquarters();
        for (var i = 0; i < 130; i++) await unit.Authorize(Quote(1_00), PlatformFixture.Key());
        var before = await unit.Board();
        await platform.Deactivate(unit);
        var after = await unit.Board();
        Assert.Equal(131, after!.Version);
        Assert.Equal(before!.Holds.Select(hold => hold.Id), after.Holds.Select(hold => hold.Id));
        Assert.Equal(130_00, after.Limits.Single(limit => limit.Permission == Permission.PricingApprove).Used);
    }

    [Fact]
    public async Task Concurrent_callers_never_hold_more_than_the_limit_and_each_hold_once()
    {
        var (_, unit) = await Established();
        platform.AsHeadquarters();
        // Tier C: 20,000.00 a decision, 100,000.00 a quarter: five of twenty fit.
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => unit.Authorize(Quote(20_000_00), PlatformFixture.Key())));
        Assert.Equal(5, answers.OfType<Granted>().Count());
        Assert.Equal(15, answers.OfType<NeedsCountersign>().Count());
        Assert.Equal(5, answers.OfType<Granted>().Select(granted => granted.Hold).Distinct().Count());
        Assert.Equal(100_000_00, (await unit.Board())!.Limits.Single(limit => limit.Permission == Permission.PricingApprove).Used);
    }

    [Fact]
    public async Task A_key_that_is_not_one_is_refused()
    {
        var (_, unit) = await Established();
        platform.AsHeadquarters();
        foreach (var key in new[] { "", new string('k', 201), "line\nbreak" })
            Assert.Equal("KEY_OUT_OF_RANGE", Assert.IsType<UnitRefused>(await unit.Authorize(Quote(1), key)).Refusal.Code);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(Money.MinorUnitsMax + 1)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public async Task An_amount_beyond_what_JSON_keeps_exactly_is_refused_as_any_other_that_is_out_of_range(long amount)
    {
        var (_, unit) = await Established();
        platform.AsHeadquarters();
        Assert.Equal("OUT_OF_RANGE", Assert.IsType<UnitRefused>(await unit.Authorize(Quote(amount), PlatformFixture.Key())).Refusal.Code);
        Assert.Equal(1, (await unit.Board())!.Version);
    }
}
