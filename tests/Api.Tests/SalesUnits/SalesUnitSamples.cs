using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Api.Tests.SalesUnits;

/// <summary>Sales units as an import brings them in.</summary>
public static class SalesUnitSamples
{
    /// <summary>A unit of its own in tier C, working in USD.</summary>
    public static async Task<string> EstablishAsync(Platform platform)
    {
        platform.AsHeadquarters();
        var id = Platform.Fresh<SalesUnitId>();
        var answer = await platform.Grain<ISalesUnitGrain>(id.Value).Establish(
            new("林岚 Lin Lan", "East", "USD", [new(SellerId.From("pe_1"), "Zhou Wei"), new(SellerId.From("pe_2"), "Ana Ruiz")]), Platform.Key());
        Assert.IsType<UnitAccepted>(answer);
        return id.Value;
    }

    /// <summary>Three deals closed in the first quarter of 2024: two won for 300.00 together, one lost.</summary>
    public static async Task RecordDealsAsync(Platform platform, string unit)
    {
        platform.AsHeadquarters();
        var day = new DateOnly(2024, 2, 5);
        Deal Closed(DealStage stage, DateOnly on, long value) => new(
            Platform.Fresh<OpportunityId>(), Platform.Fresh<CustomerId>(), SellerId.From("pe_1"), "GTX Pro", stage, day.AddDays(-30), on, new Money(value, "USD"));
        var answer = await platform.Grain<ISalesUnitGrain>(unit).RecordDeals(
            new([Closed(DealStage.Won, day, 100_00), Closed(DealStage.Won, day.AddDays(1), 200_00), Closed(DealStage.Lost, day.AddDays(7), 0)]), Platform.Key());
        Assert.IsType<UnitAccepted>(answer);
    }
}
