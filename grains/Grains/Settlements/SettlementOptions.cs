using System.Collections.Immutable;
using Ecosystem.Domain.Settlements;
using Microsoft.Extensions.Configuration;

namespace Ecosystem.Grains.Settlements;

/// <summary>What uses cost in this installation.</summary>
/// <param name="Tariffs">Those of the folder that <c>Ecosystem:Settlements:Tariffs</c> names; without it, the one that ships.</param>
public sealed record SettlementOptions(TariffSet Tariffs)
{
    /// <exception cref="InvalidOperationException">The folder is not there, a file in it is no tariff, or together they do not price every day.</exception>
    public static SettlementOptions Read(IConfiguration settings)
    {
        if (settings["Ecosystem:Settlements:Tariffs"] is not { Length: > 0 } folder) return new(TariffSet.Shipped);
        if (!System.IO.Directory.Exists(folder)) throw new InvalidOperationException($"Ecosystem:Settlements:Tariffs names the folder {folder}, which is not there.");
        var tariffs = ImmutableArray.CreateBuilder<Tariff>();
        foreach (var file in System.IO.Directory.GetFiles(folder, "*.tariff.json").Order(StringComparer.Ordinal))
        {
            var (tariff, faults) = TariffFile.Read(File.ReadAllBytes(file));
            tariffs.Add(tariff ?? throw new InvalidOperationException($"{file} is no tariff:{string.Concat(faults.Select(fault => $"\n  {fault}"))}"));
        }
        return new(TariffSet.Of(tariffs.ToImmutable()));
    }
}
