using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Silo.Strategy;

/// <summary>How the customers of the play answer. The flow never sees this; it has to learn it.</summary>
internal sealed class DemoResponses(int seed)
{
    /// <summary>Chance of an agreed proof of concept of a customer whom nobody reached.</summary>
    public const double Untouched = 0.05;

    /// <summary>Chance of a win after an agreed proof of concept, and without one.</summary>
    private const double WinAfter = 0.40, WinWithout = 0.02;

    /// <summary>Chance that a customer agrees to a proof of concept.</summary>
    /// <param name="drifted">Whether wards decide: they want to try a device, not to be visited.</param>
    public static double Visit(DemoInteraction on, string action, bool drifted, bool pressed)
    {
        var chance = (on.Topic, action) switch
        {
            (Topic.Shift, "expert-visit") => drifted ? 0.10 : 0.34,
            (Topic.Shift, "trial-offer") => drifted ? 0.38 : 0.14,
            (Topic.Shift, "bundle-offer") => 0.12,
            (Topic.Shift, _) => 0.10,
            (_, "expert-visit") => 0.12,
            (_, "trial-offer") => 0.18,
            (_, "bundle-offer") => 0.32,
            _ => 0.10,
        };
        if (on.Customer.IsDistributor) chance += action == "case-study" ? 0.36 : -0.08;
        return pressed ? chance * 0.2 : chance;
    }

    /// <summary>Whether something happens that has this chance: the same for the same run, whatever else happens.</summary>
    public bool Happens(string what, string run, double chance) => FlowSenses.ByHash($"{seed}:{what}", run) < chance;

    /// <summary>Hours from 0 to below the bound.</summary>
    public double Hours(string what, string run, double bound) => FlowSenses.ByHash($"{seed}:{what}", run) * bound;

    public bool Wins(string run, bool visited) => Happens("win", run, visited ? WinAfter : WinWithout);
}
