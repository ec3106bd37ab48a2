using System.Collections.Immutable;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Health;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Health;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Access;
using Orleans.Concurrency;

namespace Ecosystem.Grains.Health;

/// <summary>Answers how healthy customers and channels are; the rules are in <see cref="SovereigntyHealth"/> and <see cref="Domain.Health.ChannelInventory"/>.</summary>
[StatelessWorker]
[GrainType("health")]
public sealed class HealthGrain(HealthTables tables, ChannelStock stock, Clock clock) : Grain, IHealthGrain
{
    /// <summary>Customers of one unit that are looked at: those whose ids come first.</summary>
    private const int CustomersMax = 1000;

    public async Task<ImmutableArray<HealthReport>> Sovereignty(CustomerId customer, int weeks)
    {
        if (weeks is < 0 or > IHealthGrain.WeeksMax) throw new CallRefusedException($"weeks must be 0 to {IHealthGrain.WeeksMax}.");
        if (!MaySee(customer) || await tables.FactsAsync(customer) is not { } facts) return [];
        return [.. Moments(weeks).Select(at => SovereigntyHealth.Of(facts, at, HealthRules.Current)).OfType<HealthReport>()];
    }

    public async Task<HealthReport?> ChannelInventory(CustomerId customer) => MaySee(customer) && await tables.FactsAsync(customer) is not null
        ? Domain.Health.ChannelInventory.Of(await stock.PositionsAsync(customer), clock.Now(), HealthRules.Current)
        : null;

    public async Task<UnitHealth> OfUnit(SalesUnitId unit)
    {
        var (now, customers) = (clock.Now(), await tables.CustomersAsync(unit));
        var (scores, positions) = (new List<int?>(), ImmutableArray.CreateBuilder<StockPosition>());
        foreach (var customer in customers.Take(CustomersMax))
        {
            if (await tables.FactsAsync(customer) is not { } facts) continue;
            scores.Add(SovereigntyHealth.Of(facts, now, HealthRules.Current)?.Score);
            positions.AddRange(await stock.PositionsAsync(customer));
        }
        return new(customers.Length, Means.Arithmetic(scores), scores.Count(score => score is not null), Domain.Health.ChannelInventory.Of(positions.ToImmutable(), now, HealthRules.Current));
    }

    /// <summary>Now, and the ends of the weeks that are over, newest first.</summary>
    private IEnumerable<DateTimeOffset> Moments(int weeks)
    {
        var now = clock.Now();
        yield return now;
        var monday = IsoWeek.Of(now).FirstDay;
        for (var week = 0; week < weeks; week++) yield return new(monday.AddDays(-7 * week).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
    }

    /// <summary>To a stranger there is no such customer.</summary>
    private static bool MaySee(CustomerId customer) => Caller.Current is { } caller && (caller.Audience is Audience.Internal or Audience.Auditor || caller.Organisation == customer.Value);
}
