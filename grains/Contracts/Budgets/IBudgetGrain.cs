using Ecosystem.Domain.Budgets;

namespace Ecosystem.Contracts.Budgets;

/// <summary>What one OAuth client may spend on requests, for all API nodes together. The grain key is the client's id.</summary>
[Alias("budget")]
public interface IBudgetGrain : IGrainWithStringKey
{
    /// <summary>Draws on the calling client's budget; durable before it is granted. A repeat draws again.</summary>
    /// <param name="needed">Units of cost, 1 to <see cref="Budget.NeededMax"/>; anything else is refused as a call.</param>
    [Alias("draw")] Task<BudgetLease> Draw(long needed);
}
