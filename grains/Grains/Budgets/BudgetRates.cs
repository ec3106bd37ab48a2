using System.Collections.Frozen;
using System.Globalization;
using Ecosystem.Domain.Budgets;
using Microsoft.Extensions.Configuration;

namespace Ecosystem.Grains.Budgets;

/// <summary>How large the budget of each client is, by the silo's settings.</summary>
public sealed class BudgetRates(BudgetRate everybody, FrozenDictionary<string, BudgetRate> byClient)
{
    /// <summary>The section of the settings. A client's own are in <c>Clients:(client id)</c> of it, under the same names.</summary>
    public const string Section = "Ecosystem:Limits";

    /// <summary>Units of cost, 1 to <see cref="BudgetRate.CapacityMax"/>.</summary>
    public const string CapacityKey = "BudgetCapacity";

    /// <summary>Units of cost, 1 to <see cref="BudgetRate.PerSecondMax"/>.</summary>
    public const string PerSecondKey = "BudgetPerSecond";

    /// <summary>What holds unless the settings say otherwise.</summary>
    public static BudgetRate Default { get; } = new(1_000_000, 100_000);

    public BudgetRate Of(string client) => byClient.GetValueOrDefault(client, everybody);

    /// <exception cref="InvalidOperationException">A setting is out of range.</exception>
    public static BudgetRates Read(IConfiguration settings)
    {
        var section = settings.GetSection(Section);
        var everybody = Read(section, Default);
        // Settings have no case; client ids do. Two that differ by case alone cannot have settings of their own.
        return new(everybody, section.GetSection("Clients").GetChildren().ToFrozenDictionary(client => client.Key, client => Read(client, everybody), StringComparer.OrdinalIgnoreCase));
    }

    private static BudgetRate Read(IConfigurationSection section, BudgetRate otherwise) => new(
        Number(section, CapacityKey, BudgetRate.CapacityMax) ?? otherwise.Capacity, Number(section, PerSecondKey, BudgetRate.PerSecondMax) ?? otherwise.PerSecond);

    private static long? Number(IConfigurationSection section, string name, long max) => section[name] switch
    {
        null or "" => null,
        var text when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= max => number,
        var text => throw new InvalidOperationException($"{section.Path}:{name} is '{text}'; it must be a whole number from 1 to {max}."),
    };
}
