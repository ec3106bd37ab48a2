using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Settlements;

/// <summary>What each use costs, as versioned data. Files named <c>*.tariff.json</c> (ST-3).</summary>
/// <param name="Version">The name statements cite, such as <c>2026-1</c>.</param>
/// <param name="Currency">ISO 4217, of every price.</param>
/// <param name="Prices">Minor units for one unit of a feature, 0 to <see cref="PriceMax"/>; a feature that is not there costs nothing.</param>
/// <param name="ValidFrom">The first day it prices, in UTC; null: from ever.</param>
/// <param name="ValidUntil">The first day it no longer prices; null: until another takes over.</param>
[GenerateSerializer, Immutable, Alias("tariff")]
public sealed record Tariff(
    [property: Id(0)] string Version, [property: Id(1)] string Currency, [property: Id(2)] ImmutableSortedDictionary<string, long> Prices,
    [property: Id(3)] DateOnly? ValidFrom = null, [property: Id(4)] DateOnly? ValidUntil = null)
{
    /// <summary>Highest price, inclusive: a million of a currency with cents.</summary>
    public const long PriceMax = 100_000_000;

    /// <summary>SHA-256, in hex, of the canonical JSON (RFC 8785) of the tariff's file.</summary>
    [Id(5)]
    public string? Hash { get; init; }

    /// <summary>What one unit of a feature costs.</summary>
    public Money PriceOf(string feature) => new(Prices.GetValueOrDefault(feature), Currency);

    /// <summary>Whether it prices a day.</summary>
    public bool IsInForce(DateOnly day) => !(day < ValidFrom) && !(day >= ValidUntil);
}

/// <summary>The tariffs of an installation: for every day exactly one.</summary>
public sealed class TariffSet
{
    private readonly ImmutableArray<Tariff> _inOrder;

    private TariffSet(ImmutableArray<Tariff> inOrder) => _inOrder = inOrder;

    /// <summary>The one that ships, for installations that name none.</summary>
    public static TariffSet Shipped { get; } = Of([.. OfAssembly()]);

    /// <summary>All of them, by the day they begin.</summary>
    public ImmutableArray<Tariff> All => _inOrder;

    /// <summary>The tariff that prices a day: of those that have begun, the latest.</summary>
    public Tariff At(DateOnly day) => _inOrder.Last(tariff => !(day < tariff.ValidFrom));

    /// <summary>Those that price some day of a month, by the day they begin.</summary>
    public ImmutableArray<Tariff> Of(Month month)
    {
        var days = DateTime.DaysInMonth(month.Year, month.Number);
        return [.. Enumerable.Range(0, days).Select(day => At(month.FirstDay.AddDays(day))).Distinct()];
    }

    /// <summary>Makes a set of tariffs that were read.</summary>
    /// <exception cref="InvalidOperationException">Some day would have no tariff, or two; or a currency changes within a month.</exception>
    public static TariffSet Of(ImmutableArray<Tariff> tariffs)
    {
        var inOrder = tariffs.OrderBy(tariff => tariff.ValidFrom ?? DateOnly.MinValue).ToImmutableArray();
        if (inOrder.IsEmpty) throw Bad("There is no tariff: name at least one that is valid from ever.");
        if (inOrder[0].ValidFrom is not null) throw Bad($"The tariff {inOrder[0].Version} is the first and begins on {inOrder[0].ValidFrom:yyyy-MM-dd}: leave its validFrom out, so that every day has a price.");
        foreach (var (before, after) in inOrder.Zip(inOrder.Skip(1)))
        {
            if (after.ValidFrom is not { } from) throw Bad($"The tariffs {before.Version} and {after.Version} are both valid from ever. Give one a validFrom.");
            if (from == before.ValidFrom) throw Bad($"The tariffs {before.Version} and {after.Version} begin on the same day.");
            if (before.ValidUntil is { } until && until != from) throw Bad($"The tariff {before.Version} ends on {until:yyyy-MM-dd} and {after.Version} begins on {from:yyyy-MM-dd}: between or on both days there is not exactly one tariff.");
            if (before.Currency != after.Currency && from.Day != 1) throw Bad($"The tariff {after.Version} changes the currency on {from:yyyy-MM-dd}: within a month amounts could not be added up. Begin it on the first of a month.");
        }
        if (inOrder[^1].ValidUntil is not null) throw Bad($"The tariff {inOrder[^1].Version} is the last and has a validUntil: leave it out until another one takes over.");
        if (inOrder.DistinctBy(tariff => tariff.Version).Count() != inOrder.Length) throw Bad("Two tariffs have the same version. Statements cite it: give each its own.");
        return new(inOrder);
    }

    private static InvalidOperationException Bad(string message) => new(message);

    private static IEnumerable<Tariff> OfAssembly()
    {
        var assembly = typeof(TariffSet).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".tariff.json", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var file = new MemoryStream();
            stream.CopyTo(file);
            var (tariff, faults) = TariffFile.Read(file.ToArray());
            yield return tariff ?? throw new InvalidOperationException($"{name} is no tariff:{string.Concat(faults.Select(fault => $"\n  {fault.At}: {fault.Message}"))}");
        }
    }
}

/// <summary>Reads a tariff from its file, strictly: what means nothing is refused, never skipped.</summary>
public static class TariffFile
{
    /// <summary>Bytes of a file, inclusive.</summary>
    public const int BytesMax = 64 * 1024;

    private const int FaultsMax = 50;
    private const int VersionLengthMax = 40;

    /// <summary>Reads a file. Null when there are faults, each with its place.</summary>
    public static (Tariff? Tariff, ImmutableArray<JsonFault> Faults) Read(ReadOnlyMemory<byte> utf8Json) => StrictFile.Read<Tariff>(utf8Json, BytesMax, (json, hash) =>
    {
        var reader = new StrictReader(FaultsMax);
        JsonShape.Check(reader, json, typeof(Tariff), "");
        if (!reader.IsSound) return (null, reader.Faults);
        var tariff = json.Deserialize<Tariff>(DomainJson.Options)! with { Hash = hash };
        if (tariff.Version is not { Length: > 0 and <= VersionLengthMax }) reader.Fault("version", $"must have 1 to {VersionLengthMax} characters.");
        if (!Money.Zero(tariff.Currency).IsWellFormed) reader.Fault("currency", "must be three capital letters, such as CNY.");
        if (tariff.ValidUntil <= tariff.ValidFrom) reader.Fault("validUntil", "must be later than validFrom.");
        foreach (var (feature, price) in tariff.Prices)
        {
            var at = $"prices['{feature}']";
            if (price is < 0 or > Tariff.PriceMax) reader.Fault(at, $"must be 0 to {Tariff.PriceMax} minor units.");
            if (!MeteredUses.Kinds.Any(kind => feature == kind.Feature || (kind.Word is not null && feature.StartsWith($"{kind.Feature}.", StringComparison.Ordinal)))) reader.Fault(at, "is not metered: such a price would never be charged.");
        }
        return reader.IsSound ? (tariff, []) : (null, reader.Faults);
    });
}
