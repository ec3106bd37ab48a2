using System.Collections.Immutable;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.Directory;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Silo.Import;

/// <summary>The actors, reached through an Orleans client.</summary>
/// <param name="grains">A connected client.</param>
/// <param name="accessToken">Gives a token that is good now; asked before every call, for an import can outlive a token.</param>
public sealed class GrainImportTarget(IGrainFactory grains, Func<string> accessToken) : IImportTarget
{
    public async Task<IReadOnlySet<CustomerId>> KnownCustomersAsync(CancellationToken cancellation)
    {
        var known = new HashSet<CustomerId>();
        var directory = grains.GetGrain<IDirectoryGrain>(IDirectoryGrain.Key);
        string? after = null;
        do
        {
            cancellation.ThrowIfCancellationRequested();
            CallToken.Use(accessToken());
            var page = await directory.Customers(new(after, PageRequest.FirstMax));
            known.UnionWith(page.Items);
            after = page.Next;
        }
        while (after is not null);
        return known;
    }

    public Task<ImmutableArray<DealUnit>> DealUnitsAsync(ImmutableArray<OpportunityId> deals)
    {
        CallToken.Use(accessToken());
        return grains.GetGrain<IDirectoryGrain>(IDirectoryGrain.Key).DealUnits(deals);
    }

    public Task<UnitBoard?> BoardAsync(SalesUnitId unit) => Unit(unit).Board();

    public Task<SalesUnitAnswer> EstablishAsync(SalesUnitId unit, EstablishUnit profile, string idempotencyKey) => Unit(unit).Establish(profile, idempotencyKey);

    public Task<SalesUnitAnswer> RecordDealsAsync(SalesUnitId unit, RecordDeals deals, string idempotencyKey) => Unit(unit).RecordDeals(deals, idempotencyKey);

    public Task<SalesUnitAnswer> RecordNpsAsync(SalesUnitId unit, RecordNps nps, string idempotencyKey) => Unit(unit).RecordNps(nps, idempotencyKey);

    public Task<SalesUnitAnswer> CloseQuarterAsync(SalesUnitId unit, Quarter quarter, Money target, string idempotencyKey) =>
        Unit(unit).CloseQuarter(quarter, target, idempotencyKey);

    public Task<CustomerAnswer> RegisterAsync(CustomerId customer, RegisterCustomer profile, string idempotencyKey) => Customer(customer).Register(profile, idempotencyKey);

    public Task<CustomerAnswer> RecordInteractionsAsync(CustomerId customer, ImmutableArray<NewInteraction> interactions, string idempotencyKey) =>
        Customer(customer).RecordInteractions(interactions, idempotencyKey);

    private ISalesUnitGrain Unit(SalesUnitId id)
    {
        CallToken.Use(accessToken());
        return grains.GetGrain<ISalesUnitGrain>(id.Value);
    }

    private ICustomerGrain Customer(CustomerId id)
    {
        CallToken.Use(accessToken());
        return grains.GetGrain<ICustomerGrain>(id.Value);
    }
}
