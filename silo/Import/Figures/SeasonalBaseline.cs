using Ecosystem.Domain.Time;

namespace Ecosystem.Silo.Import;

/// <summary>
/// The target of a unit for a quarter when nobody set one: the unit's usual share of what all units win, of what all units won that quarter.
/// With W(q) what all units won in quarter q and W(u,q) what unit u did,
/// <code>target(u,q) = W(q) · Σ W(u,q′) ÷ Σ W(q′)    over the complete quarters q′ other than q</code>
/// rounded half up to the minor unit. When nothing was won in the other quarters, the share is that of the agents instead.
/// </summary>
/// <remarks>
/// The quarter itself is left out of the share, so that a unit cannot raise its own target by winning. Seasons cancel: a strong quarter for
/// everybody is a high target for everybody. The targets of a quarter therefore add up to about what was won in it.
/// </remarks>
internal sealed class SeasonalBaseline
{
    private readonly IReadOnlyDictionary<(string Manager, Quarter Quarter), long> _won;
    private readonly Dictionary<Quarter, long> _wonByAll;
    private readonly Dictionary<string, long> _wonByUnit;
    private readonly Dictionary<string, int> _agents;
    private readonly int _agentsOfAll;

    public SeasonalBaseline(CrmExport export, IReadOnlyDictionary<(string Manager, Quarter Quarter), long> won)
    {
        _won = won;
        _wonByAll = export.CompleteQuarters.ToDictionary(quarter => quarter, quarter => export.Managers.Sum(manager => won.GetValueOrDefault((manager, quarter))));
        _wonByUnit = export.Managers.ToDictionary(manager => manager, manager => export.CompleteQuarters.Sum(quarter => won.GetValueOrDefault((manager, quarter))));
        _agents = export.Agents.CountBy(agent => agent.Manager).ToDictionary();
        _agentsOfAll = export.Agents.Length;
    }

    /// <summary>The target in minor units; 0 when there is nothing to take a share of.</summary>
    public long Target(string manager, Quarter quarter)
    {
        var total = _wonByAll[quarter];
        var unitElsewhere = _wonByUnit[manager] - _won.GetValueOrDefault((manager, quarter));
        var allElsewhere = _wonByAll.Values.Sum() - total;
        return allElsewhere > 0 ? Share(total, unitElsewhere, allElsewhere) : Share(total, _agents[manager], _agentsOfAll);
    }

    private static long Share(long total, long part, long whole) => (long)((2 * (Int128)total * part + whole) / (2 * (Int128)whole));
}
