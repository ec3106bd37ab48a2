using System.Collections.Frozen;
using System.Text.Json;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Sandbox;

/// <summary>A situation to play: a unit, what is asked of it, and what changes on the way. Files named <c>*.scenario.json</c> in this folder.</summary>
/// <param name="Name">As the command line and the API know it, such as <c>extra-discount</c>.</param>
/// <param name="Title">In English.</param>
/// <param name="TitleZh">In Chinese.</param>
/// <param name="Tier">The tier the unit starts in.</param>
/// <param name="TierLater">The tier it falls or rises to half-way; null: none other.</param>
/// <param name="Unlocked">Whether locked permissions are open.</param>
/// <param name="Plugin">The plugin each request needs; null: none.</param>
/// <param name="PluginCertified">Whether that plugin has a certificate from half-way on; it has none before.</param>
/// <param name="Delegate">Whether a delegate asks, whose delegation ends half-way.</param>
public sealed record Scenario(
    string Name, string Title, string TitleZh, Permission Permission, Tier Tier, Tier? TierLater, bool Unlocked, string? Plugin, bool PluginCertified, bool Delegate, Demand Demand);

/// <summary>What is asked for, spread evenly over the days.</summary>
/// <param name="Requests">1 to 100,000.</param>
/// <param name="Days">1 to 366.</param>
/// <param name="AmountMin">In minor units.</param>
/// <param name="AmountMax">In minor units, inclusive.</param>
/// <param name="DiscountMax">From none to this many basis points.</param>
/// <param name="AiPercent">How many in a hundred an AI proposes.</param>
/// <param name="CustomerPercent">How many in a hundred are for one customer; the rest for the unit as a whole.</param>
/// <param name="PostPercent">How many holds in a hundred become spending.</param>
/// <param name="VoidPercent">How many are given back; the rest expire.</param>
/// <param name="BurstPercent">How many requests in a hundred fall on the last tenth of the days.</param>
/// <param name="CountersignMinutes">How long headquarters takes to answer.</param>
public sealed record Demand(
    int Requests, int Days, long AmountMin, long AmountMax, int DiscountMax, int AiPercent, int CustomerPercent, int PostPercent, int VoidPercent, int BurstPercent, int CountersignMinutes);

/// <summary>The scenarios that ship.</summary>
public static class Scenarios
{
    private static readonly FrozenDictionary<string, Scenario> s_byName = Load();

    /// <summary>All of them, by name.</summary>
    public static IEnumerable<Scenario> All => s_byName.Values.OrderBy(scenario => scenario.Name, StringComparer.Ordinal);

    /// <summary>A scenario, or null when there is none of that name.</summary>
    public static Scenario? Find(string name) => s_byName.GetValueOrDefault(name);

    private static FrozenDictionary<string, Scenario> Load()
    {
        var assembly = typeof(Scenarios).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.EndsWith(".scenario.json", StringComparison.Ordinal)).Select(name =>
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            return JsonSerializer.Deserialize<Scenario>(stream, DomainJson.Options) ?? throw new InvalidOperationException($"{name} is empty.");
        }).ToFrozenDictionary(scenario => scenario.Name);
    }
}
