using Ecosystem.Domain.Time;

namespace Ecosystem.Silo.Sample;

/// <summary>What sample to make. The same options give the same files, byte for byte.</summary>
/// <param name="Units">1 to <see cref="UnitsMax"/>.</param>
/// <param name="Customers">1 to <see cref="CustomersMax"/>.</param>
/// <param name="Deals"><see cref="DealsPerUnitMin"/> for each unit to <see cref="DealsMax"/>.</param>
public sealed record SampleOptions(int Seed = 2025, int Units = 8, int Customers = 120, int Deals = 4000)
{
    public const int UnitsMax = 100;
    public const int CustomersMax = 20_000;
    public const int DealsMax = 1_000_000;

    /// <summary>Fewest deals for each unit: below it, some agents would have none and quarters would be empty.</summary>
    public const int DealsPerUnitMin = 40;

    /// <summary>Complete quarters the sample covers.</summary>
    public const int QuarterCount = 8;

    /// <summary>The last complete quarter.</summary>
    /// <remarks>Fixed, not "the latest by the clock": the files must not change with the day they are made on.</remarks>
    public Quarter LastQuarter { get; init; } = new(2025, 3);
}
