using System.Collections.Immutable;
using Ecosystem.Domain.Time;

namespace Ecosystem.Silo.Import;

/// <summary>A CRM export that has been read whole and found sound; what is in here can be imported.</summary>
/// <remarks>A class, not a record: a copy made by <c>with</c> would keep what was derived from the original.</remarks>
public sealed class CrmExport(
    ImmutableArray<AgentRow> agents,
    ImmutableArray<ProductRow> products,
    ImmutableArray<AccountRow> accounts,
    ImmutableArray<DealRow> deals,
    ImmutableArray<TargetRow> targets,
    ImmutableArray<NpsRow> nps,
    ImmutableArray<InteractionRow> interactions,
    DateOnly asOf)
{
    public ImmutableArray<AgentRow> Agents { get; } = agents;
    public ImmutableArray<ProductRow> Products { get; } = products;
    public ImmutableArray<AccountRow> Accounts { get; } = accounts;
    public ImmutableArray<DealRow> Deals { get; } = deals;
    public ImmutableArray<TargetRow> Targets { get; } = targets;
    public ImmutableArray<NpsRow> Nps { get; } = nps;
    public ImmutableArray<InteractionRow> Interactions { get; } = interactions;

    /// <summary>The first day the export says nothing about: a quarter is complete when its last day is before it.</summary>
    public DateOnly AsOf { get; } = asOf;

    /// <summary>The managers, whose teams are the sales units, in the order they first appear.</summary>
    public ImmutableArray<string> Managers { get; } = [.. agents.Select(agent => agent.Manager).Distinct()];

    /// <summary>The manager of an agent.</summary>
    public IReadOnlyDictionary<string, string> ManagerOf { get; } = agents.ToDictionary(agent => agent.Name, agent => agent.Manager);

    /// <summary>Quarters with a closed deal, from the first to the last, gaps included, that are over by <see cref="AsOf"/>; in order.</summary>
    public ImmutableArray<Quarter> CompleteQuarters { get; } = Complete(deals, asOf);

    private static ImmutableArray<Quarter> Complete(ImmutableArray<DealRow> deals, DateOnly asOf)
    {
        var days = deals.Where(deal => deal.Closed is not null).Select(deal => deal.Closed!.Value).ToList();
        if (days.Count == 0) return [];
        var (quarter, last) = (Quarter.Of(days.Min()), Quarter.Of(days.Max()));
        var complete = ImmutableArray.CreateBuilder<Quarter>();
        for (; quarter <= last && quarter.LastDay < asOf; quarter = quarter.Next) complete.Add(quarter);
        return complete.ToImmutable();
    }
}
