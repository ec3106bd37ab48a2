using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Budgets;
using Ecosystem.Domain.Budgets;
using Ecosystem.Grains.Budgets;
using Microsoft.Extensions.Configuration;

namespace Ecosystem.Grains.Tests.Budgets;

public sealed class BudgetGrainTests(PlatformFixture platform)
{
    private IBudgetGrain As(string client)
    {
        platform.As(client, "partner", "partner_demo");
        return platform.Grain<IBudgetGrain>(client);
    }

    [Fact]
    public async Task What_was_drawn_is_gone_when_the_actor_comes_back_and_is_in_the_database_before_it_is_granted()
    {
        var budget = As($"client-{PlatformFixture.Key()}");
        var first = await budget.Draw(900_000);
        Assert.Equal((910_000, 90_000), (first.Granted, first.Left));
        Assert.Equal(90_000L, await platform.Database.ScalarAsync($"select level from budgets.levels where client = '{budget.GetPrimaryKeyString()}'"));
        await platform.Deactivate(budget);
        // Time has filled some of it meanwhile; a budget that had been forgotten would be full.
        var second = await budget.Draw(1);
        Assert.InRange(second.Left + second.Granted, 90_000, 999_999);
        Assert.Equal((1_000_000, 100_000), (second.Capacity, second.PerSecond));
    }

    [Fact]
    public async Task Nobody_draws_on_the_budget_of_another_or_without_a_token()
    {
        var budget = As($"client-{PlatformFixture.Key()}");
        As("somebody-else");
        await Assert.ThrowsAsync<CallRefusedException>(() => budget.Draw(1));
        RequestContext.Clear();
        await Assert.ThrowsAsync<CallRefusedException>(() => budget.Draw(1));
        Assert.Null(await platform.Database.ScalarAsync($"select level from budgets.levels where client = '{budget.GetPrimaryKeyString()}'"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(Budget.NeededMax + 1)]
    public async Task What_nobody_can_need_is_refused(long needed) =>
        await Assert.ThrowsAsync<CallRefusedException>(() => As($"client-{PlatformFixture.Key()}").Draw(needed));

    [Fact]
    public async Task An_activation_that_was_overtaken_draws_nothing_and_reads_again()
    {
        var budget = As($"client-{PlatformFixture.Key()}");
        await budget.Draw(1);
        await platform.Database.ScalarAsync($"update budgets.levels set level = 7 where client = '{budget.GetPrimaryKeyString()}' returning 1");
        await Assert.ThrowsAnyAsync<Exception>(() => budget.Draw(1));
        Assert.Equal(7L, await platform.Database.ScalarAsync($"select level from budgets.levels where client = '{budget.GetPrimaryKeyString()}'"));
        await platform.Deactivate(budget);
        Assert.NotEqual(0, (await budget.Draw(1)).Granted);
    }

    [Fact]
    public void A_client_has_its_own_rate_and_what_is_out_of_range_is_named()
    {
        var rates = BudgetRates.Read(Settings(("BudgetPerSecond", "7"), ("Clients:erp:BudgetCapacity", "5")));
        Assert.Equal((new BudgetRate(5, 7), new BudgetRate(1_000_000, 7)), (rates.Of("erp"), rates.Of("another")));
        foreach (var wrong in new[] { "0", "-1", "1000000001", "much" })
            Assert.Contains($"BudgetCapacity is '{wrong}'; it must be a whole number from 1 to 1000000000.", Assert.Throws<InvalidOperationException>(() => BudgetRates.Read(Settings(("BudgetCapacity", wrong)))).Message, StringComparison.Ordinal);
    }

    private static IConfiguration Settings(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>($"Ecosystem:Limits:{setting.Name}", setting.Value))).Build();
}
