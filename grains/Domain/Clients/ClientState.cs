using System.Collections.Immutable;
using Ecosystem.Domain.Budgets;

namespace Ecosystem.Domain.Clients;

/// <summary>What administrators last decided about a client; rebuilt from its events. Null: they have decided nothing.</summary>
public sealed record ClientState(string Key)
{
    public bool? Disabled { get; init; }

    public ImmutableArray<string>? Scopes { get; init; }

    public BudgetRate? Quota { get; init; }
}
