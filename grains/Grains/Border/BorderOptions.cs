using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Ecosystem.Domain.Border;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Projections;
using Microsoft.Extensions.Configuration;

namespace Ecosystem.Grains.Border;

/// <summary>Where home is, and how many people's data may leave it (docs/operating.md).</summary>
/// <param name="Home">ISO 3166-1 alpha-2.</param>
/// <param name="Groups">The receiver group of an organisation; one that is not named is a group of its own.</param>
public sealed record BorderOptions(string Home, BorderTerms Terms, ImmutableHashSet<DataCategory> Sensitive, FrozenDictionary<string, string> Groups)
{
    private const string Prefix = "Ecosystem:Border";

    /// <summary>Whether somebody who is there is abroad: anywhere but at home alone.</summary>
    public bool IsAbroad(string? countries) => countries is not null && countries != Home;

    /// <summary>The receiver of a read.</summary>
    public Receiver ReceiverOf(string organisation, string client, DataCategory category, string countries) =>
        new(Groups.GetValueOrDefault(organisation, organisation), organisation, client, Projector.Word(category), countries);

    /// <summary>
    /// Reads <c>Ecosystem:Border:Home</c> (CN), <c>:UtcOffsetMinutes</c> (480, Asia/Shanghai), <c>:PeopleMax</c> (100,000), <c>:SensitiveMax</c> (10,000), <c>:WarnPercent</c> (80),
    /// <c>:SensitiveCategories</c> (interactions; joined by commas) and <c>:Groups:{name}</c> (organisations joined by commas).
    /// </summary>
    /// <exception cref="InvalidOperationException">A setting cannot be used.</exception>
    public static BorderOptions Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var home = configuration[$"{Prefix}:Home"] is { Length: > 0 } named ? named : "CN";
        if (home is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z']) throw new InvalidOperationException($"{Prefix}:Home is '{home}': set it to a country code of two capital letters, such as CN.");
        var terms = new BorderTerms(
            Number(configuration, "UtcOffsetMinutes", 480, -840, 840), Number(configuration, "PeopleMax", 100_000, 0, 100_000_000), Number(configuration, "SensitiveMax", 10_000, 0, 100_000_000),
            Number(configuration, "WarnPercent", 80, 1, 100));
        var sensitive = Words(configuration[$"{Prefix}:SensitiveCategories"] ?? "interactions").Select(word =>
            Enum.TryParse<DataCategory>(word, ignoreCase: true, out var category) ? category : throw new InvalidOperationException($"{Prefix}:SensitiveCategories has '{word}', which is no category."));
        var groups = configuration.GetSection($"{Prefix}:Groups").GetChildren().SelectMany(group => Words(group.Value ?? "").Select(organisation => KeyValuePair.Create(organisation, group.Key)));
        return new(home, terms, [.. sensitive], groups.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static string[] Words(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static int Number(IConfiguration configuration, string name, int standard, int min, int max) => configuration[$"{Prefix}:{name}"] switch
    {
        null or "" => standard,
        var text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max => number,
        var text => throw new InvalidOperationException($"{Prefix}:{name} is '{text}': it must be a whole number, {min} to {max}."),
    };
}
