using System.Collections.Concurrent;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>How things stand for effects that are carried out in the same moment.</summary>
/// <param name="flows">By id.</param>
/// <param name="hooked">Customers who have webhooks for messages of flows.</param>
internal sealed class FlowMoment(FlowReading reading, IReadOnlyDictionary<string, StrategyFlowState> flows, IReadOnlySet<string> hooked)
{
    private readonly ConcurrentDictionary<(string Customer, DataCategory Category, string Purpose), Lazy<Task<Consent?>>> _asked = new();

    public IReadOnlyDictionary<string, StrategyFlowState> Flows => flows;

    public IReadOnlySet<string> Hooked => hooked;

    /// <summary>The grant that something is sent on, as the customer's passport has it now: asked once, however much is sent on it.</summary>
    public Task<Consent?> StandingAsync(string customer, DataCategory category, string purpose) =>
        _asked.GetOrAdd((customer, category, purpose), asked => new(() => reading.StandingAsync(asked.Customer, asked.Category, asked.Purpose))).Value;
}
