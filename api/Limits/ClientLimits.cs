using System.Collections.Frozen;
using System.Globalization;

namespace Ecosystem.Api.Limits;

/// <summary>What one OAuth client may ask for. Set for everybody, and for single clients; see docs/api.md.</summary>
public sealed record ClientLimits
{
    /// <summary>The section of the settings. A client's own are in <c>Clients:(client id)</c> of it, under the same names.</summary>
    public const string Section = "Ecosystem:Limits";

    private const string Clients = "Clients";

    /// <summary>Most that <see cref="CostMax"/> can be set to.</summary>
    public const long CostMaxCeiling = 1_000_000_000;

    // The silos read these two of the same section, and only they: a budget is one for all nodes.
    private static readonly FrozenSet<string> s_silos = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "BudgetCapacity", "BudgetPerSecond");

    /// <summary>Cost of one operation, 1 to <see cref="CostMaxCeiling"/>.</summary>
    public long CostMax { get; init; } = 100_000;

    /// <summary>Whether what passes the cost limit or the budget is answered all the same, and only said.</summary>
    public bool WarnOnly { get; init; }

    /// <summary>Whether __schema, __type and the schema text are answered.</summary>
    public bool Introspection { get; init; } = true;

    /// <summary>Whether nothing but trusted documents is run.</summary>
    public bool TrustedDocumentsOnly { get; init; }

    internal static ClientLimits Read(IConfigurationSection section, ClientLimits otherwise, bool isClient)
    {
        var read = otherwise;
        foreach (var setting in section.GetChildren())
        {
            read = setting.Key.ToLowerInvariant() switch
            {
                "costmax" => read with { CostMax = Number(setting) },
                "warnonly" => read with { WarnOnly = Flag(setting) },
                "introspection" => read with { Introspection = Flag(setting) },
                "trusteddocumentsonly" => read with { TrustedDocumentsOnly = Flag(setting) },
                "clients" when !isClient => read,
                var name when s_silos.Contains(name) => read,
                _ => throw new InvalidOperationException(
                    $"{setting.Path} is no setting. In {section.Path} there are CostMax, WarnOnly, Introspection, TrustedDocumentsOnly, {string.Join(", ", s_silos.Order(StringComparer.Ordinal))}{(isClient ? "" : $" and {Clients}")}."),
            };
        }
        return read;
    }

    private static bool Flag(IConfigurationSection setting) =>
        bool.TryParse(setting.Value, out var flag) ? flag : throw new InvalidOperationException($"{setting.Path} is '{setting.Value}'; it must be true or false.");

    private static long Number(IConfigurationSection setting) =>
        long.TryParse(setting.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= CostMaxCeiling
            ? number
            : throw new InvalidOperationException($"{setting.Path} is '{setting.Value}'; it must be a whole number from 1 to {CostMaxCeiling}.");

    /// <summary>The limits of every client.</summary>
    public sealed class Table(ClientLimits everybody, FrozenDictionary<string, ClientLimits> byClient)
    {
        public ClientLimits Of(string client) => byClient.GetValueOrDefault(client, everybody);

        /// <exception cref="InvalidOperationException">A setting is out of range, or there is none of that name.</exception>
        public static Table Read(IConfiguration settings)
        {
            var section = settings.GetSection(Section);
            var everybody = ClientLimits.Read(section, new(), isClient: false);
            return new(everybody, section.GetSection(Clients).GetChildren().ToFrozenDictionary(
                client => client.Key, client => ClientLimits.Read(client, everybody, isClient: true), StringComparer.OrdinalIgnoreCase));
        }
    }
}
