using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.Health;

namespace Ecosystem.Contracts.Health;

/// <summary>Says how healthy customers and channels are, from tables that follow the log (docs/rules/health.md). One activation per silo; the grain key is <see cref="Key"/>.</summary>
[Alias("health")]
public interface IHealthGrain : IGrainWithStringKey
{
    /// <summary>The one key.</summary>
    const string Key = "health_all";

    /// <summary>A customer's sovereignty health: now, and at the end of each of the last weeks that are over, newest first, as far back as the customer goes. Empty: there is no such customer for the caller, who is headquarters, an auditor, or the customer itself.</summary>
    /// <param name="weeks">0 to <see cref="WeeksMax"/>.</param>
    [Alias("sovereignty")] Task<ImmutableArray<HealthReport>> Sovereignty(CustomerId customer, int weeks);

    /// <summary>Health of the stock in a customer's channel, now; null where <see cref="Sovereignty"/> is empty.</summary>
    [Alias("channel-inventory")] Task<HealthReport?> ChannelInventory(CustomerId customer);

    /// <summary>How healthy the customers are with whom a unit has deals.</summary>
    [Alias("of-unit")] Task<UnitHealth> OfUnit(SalesUnitId unit);

    /// <summary>Most weeks asked for at once.</summary>
    const int WeeksMax = 53;
}

/// <summary>The health of a unit's customers together.</summary>
/// <param name="Customers">With whom the unit has deals.</param>
/// <param name="Sovereignty">Mean of those whose sovereignty health is measured, 0 to 10,000; null: none is.</param>
/// <param name="Measured">How many those are.</param>
/// <param name="ChannelInventory">Of all their stock together.</param>
[GenerateSerializer, Immutable, Alias("unit-health")]
public sealed record UnitHealth([property: Id(0)] int Customers, [property: Id(1)] int? Sovereignty, [property: Id(2)] int Measured, [property: Id(3)] HealthReport ChannelInventory);

/// <summary>The weights of the manager scorecard. The grain key is <see cref="ScorecardId.Manager"/>.</summary>
[Alias("scorecard")]
public interface IScorecardGrain : IGrainWithStringKey
{
    /// <summary>Changes the weights.</summary>
    [Alias("weigh")] Task<ScorecardAnswer> Weigh(ImmutableSortedDictionary<ScorecardComponent, int> weights, string reason, string idempotencyKey);

    /// <summary>The weights in force, and every change of them, newest first.</summary>
    [Alias("weights")] Task<ScorecardWeights> Weights();
}

/// <summary>The weights of a scorecard.</summary>
/// <param name="Changes">Newest first.</param>
[GenerateSerializer, Immutable, Alias("scorecard-weights")]
public sealed record ScorecardWeights([property: Id(0)] ImmutableSortedDictionary<ScorecardComponent, int> Weights, [property: Id(1)] ImmutableArray<WeightsChange> Changes, [property: Id(2)] long Version);
